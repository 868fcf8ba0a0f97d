#include "services/deployment/trafficledger.h"
#include <QJsonObject>
#include <utility>

namespace Pilothouse {
namespace {

// 499 (nginx: the client went away) is the user's doing; 5xx is ours.
bool isServerError(int status)
{
    return status >= 500;
}

void count(SlotCounts& counts, const RoutedRequest& request)
{
    ++counts.requests;
    counts.errors += isServerError(request.status) ? 1 : 0;
    counts.retried += request.tries > 1 ? 1 : 0;
}

QJsonObject countsJson(const SlotCounts& now, const SlotCounts& before)
{
    QJsonObject json {{QStringLiteral("requests"), now.requests - before.requests},
        {QStringLiteral("errors"), now.errors - before.errors}};
    if (now.retried > before.retried) {
        json.insert(QStringLiteral("retried"), now.retried - before.retried);
    }
    return json;
}

QJsonObject changesSince(const QMap<QString, SlotCounts>& now, const QMap<QString, SlotCounts>& before)
{
    QJsonObject json;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (it->requests > before.value(it.key()).requests) {
            json.insert(it.key(), countsJson(*it, before.value(it.key())));
        }
    }
    return json;
}

} // namespace

void TrafficLedger::routed(const RoutedRequest& request)
{
    m_logProblem.clear();
    if (request.slot == QStringView(maintenancePage) && request.probeId.isEmpty() && request.at > m_sampledUntil) {
        ++m_turnedAway;
    }
    if (request.slot.isEmpty() || request.slot == QStringView(maintenancePage)) {
        return;
    }
    const bool isUser = request.probeId.isEmpty();
    count(isUser ? m_users[request.slot] : m_probe[request.slot], request);
    if (request.at <= m_sampledUntil) {
        count(isUser ? m_usersTaken[request.slot] : m_probeTaken[request.slot], request);
    }
    if (m_serving && isUser && request.slot == m_servingSlot) {
        m_serving->observeRequest(Milliseconds(request.at / 1000), isServerError(request.status));
    }
    const bool isEvidence = m_switchedAt == 0 || request.slot == m_to;
    if (isServerError(request.status) && isUser && isEvidence && m_firstFailure.isEmpty()) {
        m_firstFailure = QStringLiteral("%1 %2 → %3 from %4").arg(request.method, request.path).arg(request.status).arg(request.slot);
    }
    const qint64 startedAt = request.at - qint64(request.seconds * 1e6);
    if (m_switchedAt > 0 && startedAt >= m_switchedAt) {
        ++m_sinceSwitch[request.slot];
        if (request.slot == m_from) {
            m_lastOldStart = std::max(m_lastOldStart, startedAt);
        }
    }
}

void TrafficLedger::judgeServing(ServingLimits limits, const QString& slot)
{
    m_serving.emplace(limits, slot);
    m_servingSlot = slot;
}

void TrafficLedger::probed(const ProbeSample& sample)
{
    if (m_serving && m_switchedAt == 0 && !sample.isTurnedAway) {
        m_serving->observeRequest(Milliseconds(sample.sentAt / 1000 + qint64(sample.milliseconds)), sample.hasFailed());
    }
    if (!sample.hasFailed()) {
        return;
    }
    if (m_switchedAt > 0 && sample.sentAt >= m_switchedAt) {
        ++m_probeFailuresSinceSwitch;
    }
    if (m_firstFailure.isEmpty() && (m_switchedAt == 0 || sample.sentAt >= m_switchedAt)) {
        m_firstFailure = QStringLiteral("probe: %1").arg(sample.failure);
    }
}

void TrafficLedger::switching(qint64 at, const QString& from, const QString& to)
{
    m_switchedAt = at;
    m_lastOldStart = 0;
    m_from = from;
    m_to = to;
    m_sinceSwitch.clear();
    m_probeFailuresSinceSwitch = 0;
    m_firstFailure.clear();
    m_usersErrorsAtSwitch = m_users.value(to).errors;
    m_newRequestsAtSwitch = m_users.value(to).requests + m_probe.value(to).requests;
}

SlotCounts TrafficLedger::newSlot() const
{
    if (m_switchedAt == 0) {
        return {};
    }
    SlotCounts counts;
    const SlotCounts users = m_users.value(m_to);
    counts.requests = users.requests + m_probe.value(m_to).requests - m_newRequestsAtSwitch;
    counts.errors = users.errors - m_usersErrorsAtSwitch + m_probeFailuresSinceSwitch;
    counts.requests = std::max(counts.requests, counts.errors);
    return counts;
}

std::optional<double> TrafficLedger::switchMilliseconds() const
{
    if (m_switchedAt == 0) {
        return {};
    }
    return m_lastOldStart > m_switchedAt ? double(m_lastOldStart - m_switchedAt) / 1000 : 0.0;
}

QJsonObject TrafficLedger::takeSample(const ProbeSummary& second)
{
    const QJsonObject bySlot = changesSince(m_probe, m_probeTaken);
    const QJsonObject users = changesSince(m_users, m_usersTaken);
    const qint64 turnedAway = std::exchange(m_turnedAway, 0);
    if (second.sent == 0 && bySlot.isEmpty() && users.isEmpty() && turnedAway == 0) {
        return {};
    }
    m_probeTaken = m_probe;
    m_usersTaken = m_users;
    QJsonObject slotCounts;
    for (auto it = bySlot.constBegin(); it != bySlot.constEnd(); ++it) {
        const QJsonObject counts = it->toObject();
        slotCounts.insert(it.key(), QJsonObject {{QStringLiteral("sent"), counts.value(QStringLiteral("requests"))}, {QStringLiteral("failed"), counts.value(QStringLiteral("errors"))}});
    }
    QJsonObject sample {{QStringLiteral("from"), second.from}, {QStringLiteral("to"), second.to}, {QStringLiteral("sent"), second.sent},
        {QStringLiteral("failed"), second.failed}, {QStringLiteral("gapMs"), second.longestGap}, {QStringLiteral("p50Ms"), second.p50},
        {QStringLiteral("p95Ms"), second.p95}, {QStringLiteral("bySlot"), slotCounts}, {QStringLiteral("users"), users}};
    if (second.turnedAway > 0 || second.downtime > 0 || turnedAway > 0) {
        sample.insert(QStringLiteral("maintenance"), QJsonObject {{QStringLiteral("probe"), second.turnedAway}, {QStringLiteral("users"), turnedAway}, {QStringLiteral("downMs"), second.downtime}});
    }
    return sample;
}

} // namespace Pilothouse
