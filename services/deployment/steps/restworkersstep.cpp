#include "services/deployment/steps/restworkersstep.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/slotcontrol.h"

namespace Pilothouse {

QCoro::Task<Result<Observation>> RestWorkersStep::observe(StepContext* context, const PlanStep*)
{
    const QList<PlannedService> services = context->plan->services.mid(1);
    for (const PlannedService& service : services) {
        const Result<std::optional<ObservedContainer>> old = co_await SlotControl::find(context, service.role, context->plan->from);
        if (!old) {
            co_return forward(old);
        }
        if (*old && ((*old)->isRunning() || (*old)->status == u"restarting")) {
            co_return Observation::notYet();
        }
    }
    co_return Observation::done(tr("the old ones rest"));
}

QCoro::Task<Result<Observation>> RestWorkersStep::apply(StepContext* context, const PlanStep*)
{
    QStringList rested;
    const QList<PlannedService> services = context->plan->services.mid(1);
    for (const PlannedService& service : services) {
        const Result<> stopped = co_await SlotControl::stop(context, service.role, context->plan->from);
        if (!stopped) {
            co_return forward(stopped);
        }
        rested << service.role;
    }
    co_return Observation::done(tr("%1 stopped").arg(rested.join(QStringLiteral(", "))));
}

QCoro::Task<Result<Undone>> RestWorkersStep::undo(StepContext* context, const PlanStep*)
{
    const QList<PlannedService> services = context->plan->services.mid(1);
    for (const PlannedService& planned : services) {
        const ApplicationService* service = context->world->environment.application.find(planned.role);
        if (planned.oldImageId.isEmpty() || service == nullptr) {
            continue;
        }
        // The stop may have been cut short while it was under way: starting would be undone by Docker.
        const Result<> settled = co_await SlotControl::stop(context, planned.role, context->plan->from);
        if (!settled) {
            co_return forward(settled);
        }
        const ApplicationService known = *service;
        const Result<> started = co_await SlotControl::startHealthy(context, known, context->plan->from, planned.oldImageId);
        if (!started) {
            co_return forward(started);
        }
    }
    co_return Undone(tr("Old workers run again"));
}

} // namespace Pilothouse
