#include "services/deployment/steps/leasestep.h"
#include "services/deployment/runhold.h"

namespace Pilothouse {

QCoro::Task<Result<Observation>> LeaseStep::observe(StepContext*, const PlanStep*)
{
    co_return Observation::notYet(); // taking what is held already costs nothing, and the database's lock went with the last runner
}

QCoro::Task<Result<Observation>> LeaseStep::apply(StepContext* context, const PlanStep*)
{
    const Result<LeaseHolder> held = co_await context->hold->take();
    if (!held) {
        co_return forward(held);
    }
    co_return Observation::done(tr("held by %1").arg(held->who), {{QStringLiteral("container"), held->container}});
}

QCoro::Task<Result<Undone>> LeaseStep::undo(StepContext* context, const PlanStep*)
{
    const Result<> released = co_await context->hold->release();
    if (!released) {
        co_return forward(released);
    }
    co_return Undone(tr("Lease released"));
}

} // namespace Pilothouse
