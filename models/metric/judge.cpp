#include "models/metric/judge.h"
#include <algorithm>
#include <cmath>

namespace Pilothouse {
namespace {

using namespace std::chrono_literals;

constexpr Milliseconds rateSpan = 5min; // a rate is that of the last five minutes, so that old errors do not count for ever
constexpr Milliseconds snapshotEvery = 1s;
constexpr int silentChecks = 3; // no data for longer than this many check intervals is inconclusive

QString percent(double value)
{
    return QString::number(value, 'f', value < 10 ? 1 : 0) + QStringLiteral(" %");
}

} // namespace

GuardLimits GuardLimits::from(const RollbackConfig& config)
{
    GuardLimits limits;
    limits.errors = config.errors;
    limits.failedChecks = config.failedChecks;
    limits.checkEvery = config.checkEvery;
    limits.minimumRequests = config.minimumRequests;
    for (const RateLimit limit : {RateLimit {0ms, config.errorRate}, RateLimit {5min, 2}, RateLimit {30min, 1}, RateLimit {1h, 0.5}}) {
        limits.rates.append({limit.since, std::min(limit.percent, config.errorRate)});
    }
    return limits;
}

double GuardLimits::rateLimitAt(Milliseconds sinceSwitch) const
{
    double limit = rates.isEmpty() ? 100 : rates.first().percent;
    for (const RateLimit& rate : rates) {
        if (sinceSwitch >= rate.since) {
            limit = rate.percent;
        }
    }
    return limit;
}

Judge::Judge(GuardLimits limits, QString target, Milliseconds armedAt)
    : m_limits(std::move(limits))
    , m_target(std::move(target))
    , m_armedAt(armedAt)
{
}

void Judge::observeRequests(Milliseconds at, SlotCounts totals)
{
    if (totals.requests > m_totals.requests) {
        m_lastRequest = at;
    }
    m_totals = totals;
    if (m_history.empty() || at - m_history.back().at >= snapshotEvery) {
        m_history.push_back({at, totals});
    }
    while (m_history.size() > 1 && m_history[1].at <= at - rateSpan) {
        m_history.pop_front();
    }
}

void Judge::observeCheck(Milliseconds at, CheckOutcome outcome, QString evidence)
{
    if (outcome == CheckOutcome::NotAsked) {
        return;
    }
    m_lastCheck = at;
    m_failedInARow = outcome == CheckOutcome::Healthy ? 0 : m_failedInARow + 1;
    m_checkEvidence = outcome == CheckOutcome::NoAnswer && evidence.isEmpty() ? tr("no answer") : std::move(evidence);
}

void Judge::observeErrorsCounter(Milliseconds at, double value)
{
    Q_UNUSED(at)
    if (!std::isfinite(value)) {
        return;
    }
    m_firstErrorsCounter = m_firstErrorsCounter.value_or(value);
    m_countedErrors = std::max(m_countedErrors, value - *m_firstErrorsCounter);
}

void Judge::observeSource(Milliseconds at, bool isReachable, QString reason)
{
    if (isReachable) {
        m_unreachableSince.reset();
        return;
    }
    m_unreachableSince = m_unreachableSince.value_or(at);
    m_unreachableReason = std::move(reason);
}

Judgement Judge::judge(Milliseconds now) const
{
    return conclude(now, false);
}

Judgement Judge::judgeAtWindowEnd(Milliseconds now) const
{
    return conclude(now, true);
}

Judgement Judge::conclude(Milliseconds now, bool isWindowEnd) const
{
    for (const auto& found : {judgeErrors(), judgeChecks(), judgeRate(now), judgeData(now, isWindowEnd)}) {
        if (found) {
            return *found;
        }
    }
    return pass();
}

std::optional<Judgement> Judge::judgeErrors() const
{
    const QString rule = QStringLiteral("errors");
    if (m_totals.errors > m_limits.errors) {
        return Judgement {Verdict::Fail,
            tr("%1 of %2 requests to %3 failed since the switch (limit %4).")
                .arg(m_totals.errors).arg(m_totals.requests).arg(m_target).arg(m_limits.errors), rule};
    }
    if (m_countedErrors > m_limits.errors) {
        return Judgement {Verdict::Fail,
            tr("The error counter of %1's detailed health rose by %2 since the switch (limit %3).")
                .arg(m_target).arg(m_countedErrors, 0, 'f', 0).arg(m_limits.errors), rule};
    }
    return std::nullopt;
}

std::optional<Judgement> Judge::judgeChecks() const
{
    if (m_failedInARow < std::max(1, m_limits.failedChecks)) {
        return std::nullopt;
    }
    QString reason = tr("%1 health checks of %2 failed in a row (limit %3)").arg(m_failedInARow).arg(m_target).arg(m_limits.failedChecks);
    reason += m_checkEvidence.isEmpty() ? QStringLiteral(".") : tr("; the last one: %1.").arg(m_checkEvidence);
    return Judgement {Verdict::Fail, reason, QStringLiteral("failed-checks")};
}

std::optional<Judgement> Judge::judgeRate(Milliseconds now) const
{
    const SlotCounts counts = recent(now);
    const double limit = m_limits.rateLimitAt(now);
    if (counts.requests < std::max(1, m_limits.minimumRequests)) {
        return std::nullopt;
    }
    const double rate = 100.0 * double(counts.errors) / double(counts.requests);
    if (rate <= limit) {
        return std::nullopt;
    }
    return Judgement {Verdict::Fail,
        tr("%1 of the last %2 requests to %3 failed: %4 (limit %5, %6 after the switch).")
            .arg(counts.errors).arg(counts.requests).arg(m_target, percent(rate), percent(limit), spokenDuration(now)),
        QStringLiteral("error-rate")};
}

std::optional<Judgement> Judge::judgeData(Milliseconds now, bool isWindowEnd) const
{
    const QString rule = QStringLiteral("no-data");
    const Milliseconds patience = silentChecks * m_limits.checkEvery;
    if (m_unreachableSince && (isWindowEnd || now - *m_unreachableSince > patience)) {
        return Judgement {Verdict::Inconclusive,
            tr("The requests to %1 have not been readable for %2: %3")
                .arg(m_target, spokenDuration(now - *m_unreachableSince), m_unreachableReason), rule};
    }
    const Milliseconds last = std::max({m_armedAt, m_lastRequest.value_or(m_armedAt), m_lastCheck.value_or(m_armedAt)});
    const bool hasData = m_lastRequest || m_lastCheck;
    if (now - last > patience || (isWindowEnd && !hasData)) {
        return Judgement {Verdict::Inconclusive,
            tr("Nothing is known about %1: no request and no health check result for %2.")
                .arg(m_target, spokenDuration(now - last)), rule};
    }
    return std::nullopt;
}

SlotCounts Judge::recent(Milliseconds now) const
{
    const Milliseconds from = now - rateSpan;
    SlotCounts counts = m_totals;
    const auto later = std::find_if(m_history.begin(), m_history.end(), [from](const Snapshot& snapshot) { return snapshot.at > from; });
    if (later != m_history.begin()) {
        const SlotCounts& before = std::prev(later)->totals;
        counts.requests -= before.requests;
        counts.errors -= before.errors;
    }
    return counts;
}

Judgement Judge::pass() const
{
    if (!m_lastRequest && !m_lastCheck) {
        return {Verdict::Pass, tr("Nothing has been observed of %1 yet.").arg(m_target), {}};
    }
    return {Verdict::Pass,
        tr("%1 of %2 requests to %3 failed since the switch (limit %4); %5 failed checks in a row (limit %6).")
            .arg(m_totals.errors).arg(m_totals.requests).arg(m_target).arg(m_limits.errors).arg(m_failedInARow).arg(m_limits.failedChecks),
        {}};
}

} // namespace Pilothouse
