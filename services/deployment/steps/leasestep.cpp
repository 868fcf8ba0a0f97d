#include "services/deployment/steps/leasestep.h"
#include "services/deployment/deploymentworld.h"
#include <QSysInfo>

namespace Pilothouse {

QCoro::Task<Result<Observation>> LeaseStep::observe(StepContext* context, const PlanStep*)
{
    const Result<std::optional<LeaseHolder>> holder = co_await context->world->runtime->leaseHolder();
    if (!holder) {
        co_return forward(holder);
    }
    const bool isOurs = *holder && (*holder)->run == context->run;
    co_return isOurs ? Observation::done(tr("held")) : Observation::notYet();
}

QCoro::Task<Result<Observation>> LeaseStep::apply(StepContext* context, const PlanStep*)
{
    const QString why = tr("%1 of %2").arg(context->plan->strategy, context->plan->release);
    const LeaseRequest request(context->state->createdBy, why, context->run, QSysInfo::machineHostName());
    const Result<LeaseHolder> held = co_await context->world->runtime->acquireLease(request);
    if (!held) {
        co_return forward(held);
    }
    co_return Observation::done(tr("held by %1").arg(held->who), {{QStringLiteral("container"), held->container}});
}

QCoro::Task<Result<Undone>> LeaseStep::undo(StepContext* context, const PlanStep*)
{
    const Result<> released = co_await context->world->runtime->releaseLease(context->run);
    if (!released) {
        co_return forward(released);
    }
    co_return Undone(tr("Lease released"));
}

} // namespace Pilothouse
