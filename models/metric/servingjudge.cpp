#include "models/metric/servingjudge.h"
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr qint64 fewestErrors = 3;

qint64 secondOf(Milliseconds at)
{
    return std::chrono::floor<std::chrono::seconds>(at).count();
}

} // namespace

ServingJudge::ServingJudge(ServingLimits limits, QString slot)
    : m_limits(limits)
    , m_slot(std::move(slot))
{
}

void ServingJudge::observeRequest(Milliseconds at, bool hasFailed)
{
    const qint64 second = secondOf(at);
    auto place = std::lower_bound(m_buckets.begin(), m_buckets.end(), second, [](const Bucket& bucket, qint64 wanted) { return bucket.second < wanted; });
    if (place == m_buckets.end() || place->second != second) {
        place = m_buckets.insert(place, {second, {}});
    }
    ++place->counts.requests;
    place->counts.errors += hasFailed ? 1 : 0;
    const qint64 oldest = m_buckets.back().second - secondOf(m_limits.span);
    while (m_buckets.front().second < oldest) {
        m_buckets.pop_front();
    }
}

void ServingJudge::observeCheck(Milliseconds at, bool isHealthy, QString evidence)
{
    m_hasChecked = true;
    m_lastCheck = at;
    m_failedInARow = isHealthy ? 0 : m_failedInARow + 1;
    m_evidence = std::move(evidence);
}

Judgement ServingJudge::judge(Milliseconds now) const
{
    const SlotCounts counts = recent(now);
    const bool isMany = counts.requests >= std::max(1, m_limits.minimumRequests);
    if (isMany && 100.0 * double(counts.errors) > m_limits.errorRate * double(counts.requests)) {
        return failed(QStringLiteral("error-rate"), counts);
    }
    if (!isMany && counts.errors >= fewestErrors && 2 * counts.errors > counts.requests) {
        return failed(QStringLiteral("errors"), counts);
    }
    const bool isCheckRecent = m_hasChecked && now - m_lastCheck <= m_limits.span;
    if (isCheckRecent && m_failedInARow >= m_limits.failedChecks) {
        const QString evidence = m_evidence.isEmpty() ? QString() : QStringLiteral(": ") + m_evidence;
        return {Verdict::Fail, tr("%1, which serves, failed %2 health checks in a row%3.").arg(m_slot).arg(m_failedInARow).arg(evidence), QStringLiteral("failed-checks")};
    }
    if (counts.requests == 0 && !isCheckRecent) {
        return {Verdict::Inconclusive, tr("Nothing is known of %1, which serves: no request and no check for %2.").arg(m_slot, spokenDuration(m_limits.span)), QStringLiteral("no-data")};
    }
    return {Verdict::Pass, tr("%1 of %2 requests to %3 failed in the last %4.").arg(counts.errors).arg(counts.requests).arg(m_slot, spokenDuration(m_limits.span)), {}};
}

Judgement ServingJudge::failed(const QString& rule, const SlotCounts& counts) const
{
    const double rate = 100.0 * double(counts.errors) / double(counts.requests);
    return {Verdict::Fail,
        tr("%1 of %2 requests to %3, which serves, failed in the last %4: %5 % (limit %6 %).")
            .arg(counts.errors).arg(counts.requests).arg(m_slot, spokenDuration(m_limits.span)).arg(rate, 0, 'f', 1).arg(m_limits.errorRate, 0, 'g', 3),
        rule};
}

SlotCounts ServingJudge::recent(Milliseconds now) const
{
    const qint64 last = secondOf(now);
    const qint64 first = last - secondOf(m_limits.span);
    SlotCounts sum;
    for (const Bucket& bucket : m_buckets) {
        if (bucket.second > first && bucket.second <= last) {
            sum.requests += bucket.counts.requests;
            sum.errors += bucket.counts.errors;
        }
    }
    return sum;
}

} // namespace Pilothouse
