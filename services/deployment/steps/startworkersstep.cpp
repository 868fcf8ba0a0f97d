#include "services/deployment/steps/startworkersstep.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/slotcontrol.h"

namespace Pilothouse {

QCoro::Task<Result<Observation>> StartWorkersStep::observe(StepContext* context, const PlanStep*)
{
    const QList<PlannedService> services = context->plan->services.mid(1);
    for (const PlannedService& service : services) {
        const Result<std::optional<ObservedContainer>> fresh = co_await SlotControl::find(context, service.role, context->plan->to);
        if (!fresh) {
            co_return forward(fresh);
        }
        const bool isThere = *fresh && (*fresh)->isRunning() && (*fresh)->imageId == service.imageId && (*fresh)->labels.value(QStringLiteral("pilothouse.run")) == context->run;
        if (!isThere || (*fresh)->health == Health::Starting || (*fresh)->health == Health::Unhealthy) {
            co_return Observation::notYet();
        }
    }
    co_return Observation::done(tr("new ones run"));
}

QCoro::Task<Result<Observation>> StartWorkersStep::apply(StepContext* context, const PlanStep*)
{
    QStringList started;
    const QList<PlannedService> services = context->plan->services.mid(1);
    for (const PlannedService& planned : services) {
        const ApplicationService* service = context->world->environment.application.find(planned.role);
        if (service == nullptr) {
            co_return failure(ErrorCode::Refused, tr("The project file has no service “%1” any more.").arg(planned.role), tr("Plan again."));
        }
        const ApplicationService known = *service;
        const Result<> running = co_await SlotControl::startHealthy(context, known, context->plan->to, planned.imageId);
        if (!running) {
            co_return forward(running);
        }
        started << planned.role;
    }
    co_return Observation::done(tr("%1 started").arg(started.join(QStringLiteral(", "))));
}

QCoro::Task<Result<Undone>> StartWorkersStep::undo(StepContext* context, const PlanStep*)
{
    Result<> all; // the first that went wrong; the others go all the same
    const QList<PlannedService> services = context->plan->services.mid(1);
    for (const PlannedService& planned : services) {
        const Result<> gone = co_await SlotControl::discard(context, planned.role, context->plan->to);
        all = all ? gone : all;
    }
    if (!all) {
        co_return forward(all);
    }
    co_return Undone(tr("New workers stopped"));
}

} // namespace Pilothouse
