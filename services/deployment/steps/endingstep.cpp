#include "services/deployment/steps/endingstep.h"
#include "models/core/jsonstrings.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/servingservices.h"

namespace Pilothouse {

QCoro::Task<Result<Observation>> EndingStep::observe(StepContext* context, const PlanStep* step)
{
    const Result<Expansions::Remaining> remaining = co_await Expansions::remaining(context, step);
    if (!remaining) {
        co_return forward(remaining);
    }
    co_return remaining->left == 0 ? Observation::done(ended()) : Observation::notYet();
}

QCoro::Task<Result<>> EndingStep::gate(StepContext* context, const PlanStep* step)
{
    const Result<Expansions::Remaining> remaining = co_await Expansions::remaining(context, step);
    if (!remaining) {
        co_return forward(remaining);
    }
    const QList<WrittenExpansion> planned = remaining->planned;
    if (remaining->left < planned.size()) {
        co_return Result<>(); // begun: what is left has to follow
    }
    const QString image = context->plan->services.first().imageId;
    const Slot serving = context->plan->from;
    co_return co_await mayBegin(context->world, planned, serving, image);
}

QCoro::Task<Result<Undone>> EndingStep::undo(StepContext* context, const PlanStep* step)
{
    const Result<Expansions::Remaining> remaining = co_await Expansions::remaining(context, step);
    if (!remaining) {
        co_return forward(remaining);
    }
    co_return remaining->left == remaining->planned.size() ? Undone() : stays(context->plan->release, *remaining);
}

QCoro::Task<Result<>> EndingStep::removeKept(StepContext* context, const PlanStep* step)
{
    const QStringList named = stringsIn(step->parameters.value(QStringLiteral("removed")));
    co_return co_await ServingServices::removeStopped(context->world, named);
}

} // namespace Pilothouse
