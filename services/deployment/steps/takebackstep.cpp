#include "services/deployment/steps/takebackstep.h"
#include "models/core/jsonstrings.h"
#include "services/database/schemachanger.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/lockwatching.h"
#include "services/deployment/takebackplanning.h"
#include "services/migration/expand/expansionexecutor.h"
#include <algorithm>

namespace Pilothouse {
namespace {

// As it was made, by which run: that is what the mark must say before anything of it goes.
QCoro::Task<Result<>> takeAway(StepContext* context, QList<WrittenExpansion> planned)
{
    ExpansionExecutor executor(context->world->schema.get(), context->world->clock);
    const Result<QList<OpenExpansion>> open = co_await executor.open();
    if (!open) {
        co_return forward(open);
    }
    for (auto written = planned.crbegin(); written != planned.crend(); ++written) {
        const auto found = std::find_if(open->cbegin(), open->cend(), [&](const OpenExpansion& each) { return each.mark == written->sql.mark; });
        if (found == open->cend()) {
            continue;
        }
        context->progress(Expansions::words(written->expansion));
        const QString run = found->run;
        const Result<bool> removed = co_await executor.undo(*written, run);
        if (!removed) {
            co_return forward(removed);
        }
    }
    co_return Result<>();
}

} // namespace

QString TakeBackStep::ended() const
{
    return tr("the schema is what it was");
}

QCoro::Task<Result<>> TakeBackStep::mayBegin(DeploymentWorld* world, QList<WrittenExpansion> planned, Slot serving, QString imageId)
{
    TakeBackPlanning planning(world);
    co_return co_await planning.check(planned, serving, imageId);
}

QCoro::Task<Result<Observation>> TakeBackStep::apply(StepContext* context, const PlanStep* step)
{
    const Result<QList<WrittenExpansion>> expansions = Expansions::ofStep(step);
    if (!expansions) {
        co_return forward(expansions);
    }
    const Result<> removed = co_await removeKept(context, step);
    if (!removed) {
        co_return forward(removed);
    }
    // First forgotten, then taken away: nowhere in between does Django believe that something is there which is not.
    const QStringList faked = stringsIn(step->parameters.value(QStringLiteral("faked")));
    const LockWatching watching(context, step, QString::fromLatin1(schemaApplication));
    const Result<> forgotten = co_await Expansions::forget(context, faked);
    if (!forgotten) {
        co_return forward(forgotten);
    }
    const QList<WrittenExpansion> planned = *expansions;
    const Result<> taken = co_await takeAway(context, planned);
    if (!taken) {
        co_return forward(taken);
    }
    const Result<Expansions::Remaining> remaining = co_await Expansions::remaining(context, step);
    if (!remaining || remaining->left > 0) {
        co_return remaining ? failure(ErrorCode::Conflict, tr("%1 was taken back, and its mark is still there.").arg(Expansions::words(planned))) : forward(remaining);
    }
    co_return Observation::done(tr("the schema is what it was; not recorded as applied any more: %1").arg(faked.join(QStringLiteral(", "))), {{QStringLiteral("locks"), watching.facts()}});
}

Undone TakeBackStep::stays(const QString& release, const Expansions::Remaining& remaining) const
{
    return Undone(tr("The expansion stays away"), remaining.left == 0 ? tr("%1 does not need it; deploying a release that does, with --expand-contract, makes it anew.").arg(release)
                                                                  : tr("Of %1 a part is taken back; plan it again for the rest.").arg(Expansions::words(remaining.planned)));
}

} // namespace Pilothouse
