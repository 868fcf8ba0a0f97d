#include "models/deployment/runjson.h"
#include "models/deployment/runwords.h"
#include <QJsonArray>

namespace Pilothouse {
namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject stepJson(const StepState& step, qint64 now)
{
    QJsonObject json {
        {QStringLiteral("step"), step.kind},
        {QStringLiteral("title"), step.title},
        {QStringLiteral("status"), stepStatusName(step.status)},
        {QStringLiteral("startedAt"), timeJson(step.startedAt)},
        {QStringLiteral("endedAt"), timeJson(step.endedAt)},
        {QStringLiteral("durationMs"), qint64(stepDuration(step, now).count())},
        {QStringLiteral("expectedMs"), qint64(step.expected.count())},
        {QStringLiteral("summary"), step.summary},
        {QStringLiteral("observed"), step.observed},
    };
    if (!step.undoSummary.isEmpty()) {
        json.insert(QStringLiteral("undo"), step.undoSummary);
    }
    if (!step.kept.isEmpty()) {
        json.insert(QStringLiteral("kept"), step.kept);
    }
    if (step.error) {
        json.insert(QStringLiteral("error"), errorToJson(*step.error));
    }
    return json;
}

QJsonArray stepsJson(const RunState& state, qint64 now)
{
    QJsonArray steps;
    for (const StepState& step : state.steps) {
        steps.append(stepJson(step, now));
    }
    return steps;
}

QJsonObject trafficJson(const RunState& state)
{
    QJsonObject slotCounts;
    for (auto it = state.traffic.cbegin(); it != state.traffic.cend(); ++it) {
        slotCounts.insert(it.key(),
            QJsonObject {{QStringLiteral("probeSent"), it->probeSent}, {QStringLiteral("probeFailed"), it->probeFailed},
                {QStringLiteral("userRequests"), it->userRequests}, {QStringLiteral("userErrors"), it->userErrors}, {QStringLiteral("retried"), it->retried}});
    }
    QJsonObject json {
        {QStringLiteral("requestsSent"), state.probeSent},
        {QStringLiteral("requestsFailed"), state.probeFailed},
        {QStringLiteral("longestGapMs"), qint64(state.longestGap.count())},
        {QStringLiteral("serving"), state.serving ? QJsonValue(slotName(*state.serving)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("switchedAt"), timeJson(state.switchedAt)},
        {QStringLiteral("switchMs"), qint64(state.switchTime.count())},
        {QStringLiteral("bySlot"), slotCounts},
    };
    if (state.maintenance.count() > 0 || state.maintenanceSince > 0) {
        json.insert(QStringLiteral("maintenance"), QJsonObject {{QStringLiteral("isOn"), state.maintenanceSince > 0}, {QStringLiteral("ms"), qint64(state.maintenance.count())},
            {QStringLiteral("downtimeMs"), qint64(state.probeDowntime.count())}, {QStringLiteral("probeTurnedAway"), state.probeTurnedAway}, {QStringLiteral("usersTurnedAway"), state.usersTurnedAway}});
    }
    return json;
}

QJsonArray requestsJson(const QList<PersonRequest>& requests)
{
    QJsonArray array;
    for (const PersonRequest& request : requests) {
        array.append(QJsonObject {{QStringLiteral("at"), timeJson(request.at)}, {QStringLiteral("actor"), request.actor},
            {QStringLiteral("verb"), request.verb}, {QStringLiteral("text"), request.text}});
    }
    return array;
}

} // namespace

QJsonValue timeJson(qint64 at)
{
    if (at <= 0) {
        return QJsonValue::Null;
    }
    return QDateTime::fromMSecsSinceEpoch(at / 1000, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject runSummaryJson(const RunState& state, qint64 now)
{
    return {
        {QStringLiteral("run"), state.run},
        {QStringLiteral("project"), state.project},
        {QStringLiteral("environment"), state.environment},
        {QStringLiteral("release"), state.release},
        {QStringLiteral("strategy"), state.strategy},
        {QStringLiteral("phase"), phaseName(state.phase)},
        {QStringLiteral("outcome"), textOrNull(state.outcome)},
        {QStringLiteral("exitCode"), state.isFinished() ? QJsonValue(state.exitCode) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("createdBy"), state.createdBy},
        {QStringLiteral("createdAt"), timeJson(state.createdAt)},
        {QStringLiteral("finishedAt"), timeJson(state.finishedAt)},
        {QStringLiteral("durationMs"), qint64(runDuration(state, now).count())},
        {QStringLiteral("requestsSent"), state.probeSent},
        {QStringLiteral("requestsFailed"), state.probeFailed},
    };
}

QJsonObject runToJson(const RunState& state, qint64 now)
{
    QJsonObject json = runSummaryJson(state, now);
    json.insert(QStringLiteral("oldRelease"), state.plan.oldRelease);
    json.insert(QStringLiteral("commit"), state.plan.commit);
    json.insert(QStringLiteral("digest"), state.digest);
    json.insert(QStringLiteral("rollbackOf"), textOrNull(state.rollbackOf));
    json.insert(QStringLiteral("reason"), textOrNull(state.phaseReason));
    json.insert(QStringLiteral("attempts"), state.attempts);
    json.insert(QStringLiteral("steps"), stepsJson(state, now));
    json.insert(QStringLiteral("traffic"), trafficJson(state));
    json.insert(QStringLiteral("guard"),
        QJsonObject {{QStringLiteral("armed"), state.guardArmed}, {QStringLiteral("verdict"), textOrNull(state.guardVerdict)}, {QStringLiteral("reason"), textOrNull(state.guardReason)}});
    json.insert(QStringLiteral("rollbackFreeUntil"), timeJson(state.windowUntil));
    json.insert(QStringLiteral("oldSlotKeptUntil"), timeJson(state.keptUntil));
    json.insert(QStringLiteral("requests"), requestsJson(state.requests));
    json.insert(QStringLiteral("notes"), requestsJson(state.notes));
    json.insert(QStringLiteral("error"), state.error && state.phase != RunPhase::Succeeded ? QJsonValue(errorToJson(*state.error)) : QJsonValue(QJsonValue::Null));
    json.insert(QStringLiteral("kept"), QJsonArray::fromStringList(state.kept));
    return json;
}

} // namespace Pilothouse
