#include "services/deployment/steps/maintenanceoffstep.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/maintenancepage.h"

namespace Pilothouse {

QCoro::Task<Result<Observation>> MaintenanceOffStep::observe(StepContext* context, const PlanStep*)
{
    const Result<TrafficSplit> split = co_await context->world->router->readSplit();
    if (!split) {
        co_return forward(split);
    }
    const bool isOff = !split->isMaintenance && context->state->maintenanceSince == 0;
    co_return isOff ? Observation::done(tr("the page is off")) : Observation::notYet();
}

QCoro::Task<Result<Observation>> MaintenanceOffStep::apply(StepContext* context, const PlanStep*)
{
    const Result<> off = co_await MaintenancePage::takeOff(context);
    if (!off) {
        co_return forward(off);
    }
    const QJsonObject facts {{QStringLiteral("maintenanceMs"), qint64(context->state->maintenance.count())}};
    co_return Observation::done(tr("users were kept out for %1").arg(spokenDuration(context->state->maintenance)), facts);
}

QCoro::Task<Result<Undone>> MaintenanceOffStep::undo(StepContext* context, const PlanStep*)
{
    const Result<> on = co_await MaintenancePage::putOn(context);
    if (!on) {
        co_return forward(on);
    }
    co_return Undone(tr("Users get the maintenance page again"));
}

} // namespace Pilothouse
