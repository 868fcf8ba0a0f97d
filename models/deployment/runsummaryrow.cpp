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
    RunState state;
    state.run = created.run;
    fold(state, created);
    if (finished) {
        fold(state, *finished);
    }
    RunSummaryRow row = of(state);
    row.totals.reset();
    return row;
}

} // namespace Pilothouse
