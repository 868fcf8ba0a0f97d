#include "services/deployment/steps/contractstep.h"
#include "models/core/jsonstrings.h"
#include "services/database/schemachanger.h"
#include "services/deployment/contractplanning.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/expansionwords.h"
#include "services/deployment/lockwatching.h"
#include "services/deployment/servingservices.h"
#include "services/migration/expand/expansionexecutor.h"

namespace Pilothouse {

QCoro::Task<Result<Observation>> ContractStep::observe(StepContext* context, const PlanStep* step)
{
    const Result<Expansions::Remaining> remaining = co_await Expansions::remaining(context, step);
    if (!remaining) {
        co_return forward(remaining);
    }
    co_return remaining->left == 0 ? Observation::done(tr("the old shape is gone")) : Observation::notYet();
}

// Right before the point of no return: the plan's own look may be of yesterday, and the run may have stood still.
QCoro::Task<Result<>> ContractStep::gate(StepContext* context, const PlanStep* step)
{
    const Result<Expansions::Remaining> remaining = co_await Expansions::remaining(context, step);
    if (!remaining) {
        co_return forward(remaining);
    }
    const QList<WrittenExpansion> planned = remaining->planned;
    if (remaining->left < planned.size()) {
        co_return Result<>(); // begun: what is left has to follow
    }
    ContractPlanning planning(context->world);
    const QString image = context->plan->services.first().imageId;
    const Slot serving = context->plan->from;
    co_return co_await planning.check(planned, serving, image);
}

QCoro::Task<Result<Observation>> ContractStep::apply(StepContext* context, const PlanStep* step)
{
    const Result<QList<WrittenExpansion>> expansions = Expansions::ofStep(step);
    if (!expansions) {
        co_return forward(expansions);
    }
    const QStringList named = stringsIn(step->parameters.value(QStringLiteral("removed"))); // kept, of releases that could not run any more
    const Result<> removed = co_await ServingServices::removeStopped(context->world, named);
    if (!removed) {
        co_return forward(removed);
    }
    const LockWatching watching(context, step, QString::fromLatin1(schemaApplication));
    ExpansionExecutor executor(context->world->schema.get(), context->world->clock);
    for (const WrittenExpansion& written : *expansions) {
        context->progress(Expansions::words(written.expansion));
        const Result<> done = co_await executor.contract(written);
        if (!done) {
            co_return forward(done);
        }
    }
    co_return Observation::done(tr("the old shape is gone"), {{QStringLiteral("locks"), watching.facts()}});
}

QCoro::Task<Result<Undone>> ContractStep::undo(StepContext* context, const PlanStep* step)
{
    const Result<Expansions::Remaining> remaining = co_await Expansions::remaining(context, step);
    if (!remaining) {
        co_return forward(remaining);
    }
    if (remaining->left == remaining->planned.size()) {
        co_return Undone();
    }
    co_return Undone(tr("The contract stays"), remaining->left == 0 ? tr("The old shape is gone and cannot be brought back, but from the backup; %1 does not need it.").arg(context->plan->release)
                                                              : tr("Of %1 a part is contracted, which cannot be taken back; plan the contract again for the rest.").arg(Expansions::words(remaining->planned)));
}

} // namespace Pilothouse
