#include "services/deployment/undoorder.h"
#include <algorithm>
#include <iterator>

namespace Pilothouse::UndoOrder {
namespace {

bool hasPage(const Plan& plan)
{
    return plan.step(QStringLiteral("maintenance-off")) != nullptr;
}

// Taking these back would leave users on a slot that does not run.
bool needsTrafficElsewhere(const Plan& plan, const QString& kind)
{
    static const QStringList always {QStringLiteral("switch"), QStringLiteral("workers"), QStringLiteral("start-slot")};
    // Or let users out from behind the page, or change the schema below them.
    static const QStringList withPage {QStringLiteral("maintenance-off"), QStringLiteral("start-workers"), QStringLiteral("migrate"), QStringLiteral("rest-workers"), QStringLiteral("maintenance-on")};
    return always.contains(kind) || (hasPage(plan) && withPage.contains(kind));
}

bool hasFailedToUndo(const RunState& state, const QString& kind)
{
    const StepState* step = state.step(kind);
    return step != nullptr && step->status == StepStatus::UndoFailed;
}

} // namespace

bool isTraffic(const QString& kind)
{
    return kind == u"stop-old" || kind == u"switch" || kind == u"maintenance-off";
}

QList<const PlanStep*> of(const RunState& state)
{
    QList<const PlanStep*> order;
    for (const PlanStep& step : state.plan.steps) {
        const StepState* known = state.step(step.kind);
        if (known != nullptr && known->status != StepStatus::Pending && known->status != StepStatus::Undone) {
            order.prepend(&step);
        }
    }
    const auto isFirst = [](const PlanStep* step) { return isTraffic(step->kind); };
    QList<const PlanStep*> trafficFirst;
    std::copy_if(order.cbegin(), order.cend(), std::back_inserter(trafficFirst), isFirst);
    std::remove_copy_if(order.cbegin(), order.cend(), std::back_inserter(trafficFirst), isFirst);
    return trafficFirst;
}

const PlanStep* firstAid(const Plan& plan)
{
    return plan.step(hasPage(plan) ? QStringLiteral("maintenance-off") : QStringLiteral("switch"));
}

bool isTrafficStuck(const RunState& state)
{
    return std::any_of(state.steps.cbegin(), state.steps.cend(), [](const StepState& step) { return step.status == StepStatus::UndoFailed && isTraffic(step.kind); });
}

bool isPageStuck(const RunState& state)
{
    return hasPage(state.plan) && (hasFailedToUndo(state, QStringLiteral("migrate")) || hasFailedToUndo(state, QStringLiteral("maintenance-on")));
}

bool mustStay(const RunState& state, const PlanStep* step)
{
    if (isTrafficStuck(state)) {
        return needsTrafficElsewhere(state.plan, step->kind);
    }
    const bool wantsOldCode = step->kind == u"rest-workers" || step->kind == u"maintenance-on";
    return wantsOldCode && hasPage(state.plan) && hasFailedToUndo(state, QStringLiteral("migrate"));
}

} // namespace Pilothouse::UndoOrder
