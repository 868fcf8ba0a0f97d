#include "services/deployment/steps/expandstep.h"
#include "services/database/schemachanger.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/expansionwords.h"
#include "services/deployment/lockwatching.h"
#include "services/migration/expand/expansionexecutor.h"

namespace Pilothouse {

QCoro::Task<Result<Observation>> ExpandStep::observe(StepContext* context, const PlanStep* step)
{
    const Result<Expansions::Remaining> made = co_await Expansions::remaining(context, step, context->run);
    if (!made) {
        co_return forward(made);
    }
    const bool areThere = made->left == made->planned.size();
    co_return areThere ? Observation::done(tr("both shapes are there")) : Observation::notYet();
}

QCoro::Task<Result<Observation>> ExpandStep::apply(StepContext* context, const PlanStep* step)
{
    const Result<QList<WrittenExpansion>> expansions = Expansions::ofStep(step);
    if (!expansions) {
        co_return forward(expansions);
    }
    const LockWatching watching(context, step, QString::fromLatin1(schemaApplication));
    ExpansionExecutor executor(context->world->schema.get(), context->world->clock);
    for (const WrittenExpansion& written : *expansions) {
        context->progress(Expansions::words(written.expansion));
        const Result<> made = co_await executor.expand(written, context->run, context->plan->release, context->stop);
        if (!made) {
            co_return forward(made);
        }
    }
    co_return Observation::done(tr("both shapes are there"), {{QStringLiteral("locks"), watching.facts()}});
}

QCoro::Task<Result<Undone>> ExpandStep::undo(StepContext* context, const PlanStep* step)
{
    const Result<QString> reason = co_await Expansions::reasonToKeep(context);
    const Result<QList<WrittenExpansion>> expansions = Expansions::ofStep(step);
    if (!reason || !expansions) {
        co_return reason ? forward(expansions) : forward(reason);
    }
    if (!reason->isEmpty()) {
        co_return Undone(tr("Expansion kept"), *reason);
    }
    ExpansionExecutor executor(context->world->schema.get(), context->world->clock);
    QStringList removed;
    for (auto written = expansions->crbegin(); written != expansions->crend(); ++written) {
        const Result<bool> was = co_await executor.undo(*written, context->run);
        if (!was) {
            co_return forward(was);
        }
        if (*was) {
            removed << Expansions::words(written->expansion);
        }
    }
    co_return removed.isEmpty() ? Undone() : Undone(tr("Expansion removed: %1").arg(removed.join(QStringLiteral(", "))));
}

} // namespace Pilothouse
