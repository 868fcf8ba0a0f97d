#include "services/deployment/steps/contractstep.h"
#include "services/database/schemachanger.h"
#include "services/deployment/contractplanning.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/lockwatching.h"
#include "services/migration/expand/expansionexecutor.h"

namespace Pilothouse {

QString ContractStep::ended() const
{
    return tr("the old shape is gone");
}

// Right before the point of no return: the plan's own look may be of yesterday.
QCoro::Task<Result<>> ContractStep::mayBegin(DeploymentWorld* world, QList<WrittenExpansion> planned, Slot serving, QString imageId)
{
    ContractPlanning planning(world);
    co_return co_await planning.check(planned, serving, imageId);
}

QCoro::Task<Result<Observation>> ContractStep::apply(StepContext* context, const PlanStep* step)
{
    const Result<QList<WrittenExpansion>> expansions = Expansions::ofStep(step);
    if (!expansions) {
        co_return forward(expansions);
    }
    const Result<> removed = co_await removeKept(context, step);
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
    co_return Observation::done(ended(), {{QStringLiteral("locks"), watching.facts()}});
}

Undone ContractStep::stays(const QString& release, const Expansions::Remaining& remaining) const
{
    return Undone(tr("The contract stays"), remaining.left == 0 ? tr("The old shape is gone and cannot be brought back, but from the backup; %1 does not need it.").arg(release)
                                                            : tr("Of %1 a part is contracted, which cannot be taken back; plan the contract again for the rest.").arg(Expansions::words(remaining.planned)));
}

} // namespace Pilothouse
