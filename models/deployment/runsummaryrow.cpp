#include "models/deployment/runsummaryrow.h"
#include "models/deployment/runwords.h"
#include <algorithm>

namespace Pilothouse {
namespace {

QString wordsOf(const RunState& state)
{
    if (state.isFinished()) {
        return outcomeSentence(state);
    }
    const StepState* current = state.step(state.current);
    if (!state.phaseReason.isEmpty()) {
        return state.phaseReason;
    }
    return current != nullptr ? current->title : phaseWords(state.phase);
}

// As the fold has it, but for the plan's steps: a history of thousands is read at once.
RunState beginning(const Event& created)
{
    const auto text = [](const QJsonObject& json, const char* key) { return json.value(QLatin1String(key)).toString(); };
    const QJsonObject plan = created.payload.value(QStringLiteral("plan")).toObject();
    RunState state;
    state.run = created.run;
    state.project = text(created.payload, "project");
    state.environment = text(created.payload, "environment");
    state.strategy = text(created.payload, "strategy");
    state.release = text(created.payload, "release");
    state.digest = text(created.payload, "digest");
    state.rollbackOf = text(created.payload, "rollbackOf");
    state.createdBy = created.actor;
    state.createdAt = created.at;
    state.plan.oldRelease = text(plan, "oldRelease");
    state.plan.from = slotFromName(text(plan, "from"));
    state.plan.to = slotFromName(text(plan, "to"));
    return state;
}

} // namespace

Milliseconds RunSummaryRow::duration(qint64 now) const
{
    return Milliseconds(std::max<qint64>(0, (isFinished() ? finishedAt : now) - createdAt) / 1000);
}

RunSummaryRow RunSummaryRow::of(const RunState& state)
{
    RunSummaryRow row;
    row.run = state.run;
    row.project = state.project;
    row.environment = state.environment;
    row.strategy = state.strategy;
    row.release = state.release;
    row.oldRelease = state.plan.oldRelease;
    row.digest = state.digest;
    row.createdBy = state.createdBy;
    row.rollbackOf = state.rollbackOf;
    row.phase = state.phase;
    row.words = wordsOf(state);
    row.exitCode = state.exitCode;
    row.createdAt = state.createdAt;
    row.finishedAt = state.finishedAt;
    RunTotals totals {state.probeSent, state.probeFailed, state.longestGap.count()};
    for (const SlotTraffic& slot : state.traffic) {
        totals.requests += slot.userRequests;
        totals.failed += slot.userErrors;
    }
    row.totals = totals;
    return row;
}

RunSummaryRow RunSummaryRow::of(const Event& created, const std::optional<Event>& finished)
{
    RunState state = beginning(created);
    if (finished) {
        fold(state, *finished);
    }
    RunSummaryRow row = of(state);
    row.totals.reset();
    return row;
}

} // namespace Pilothouse
