#include "services/deployment/steps/checkcontractstep.h"
#include "services/deployment/contractplanning.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/expansionwords.h"

namespace Pilothouse {

QCoro::Task<Result<Observation>> CheckContractStep::observe(StepContext*, const PlanStep*)
{
    co_return Observation::notYet();
}

QCoro::Task<Result<Observation>> CheckContractStep::apply(StepContext* context, const PlanStep*)
{
    const Result<QList<WrittenExpansion>> expansions = Expansions::ofStep(context->plan->step(QStringLiteral("contract")));
    if (!expansions) {
        co_return forward(expansions);
    }
    ContractPlanning planning(context->world);
    const QList<WrittenExpansion> planned = *expansions;
    const QString image = context->plan->services.first().imageId;
    const Slot serving = context->plan->from;
    const Result<> checked = co_await planning.check(planned, serving, image);
    if (!checked) {
        co_return forward(checked);
    }
    co_return Observation::done(tr("%1 serves with the new shape, no other release runs, nothing differs").arg(context->plan->release));
}

QCoro::Task<Result<Undone>> CheckContractStep::undo(StepContext*, const PlanStep*)
{
    co_return Undone();
}

} // namespace Pilothouse
