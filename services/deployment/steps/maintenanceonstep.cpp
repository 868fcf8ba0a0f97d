#include "services/deployment/steps/maintenanceonstep.h"
#include "services/deployment/maintenancepage.h"

namespace Pilothouse {

QCoro::Task<Result<Observation>> MaintenanceOnStep::observe(StepContext* context, const PlanStep* step)
{
    const StepState* known = context->state->step(step->kind);
    const bool isUntouched = known == nullptr || known->status == StepStatus::Pending;
    const Result<bool> isOn = co_await MaintenancePage::isOn(context, isUntouched);
    if (!isOn) {
        co_return forward(isOn);
    }
    co_return *isOn ? Observation::done(tr("the page is on")) : Observation::notYet();
}

QCoro::Task<Result<Observation>> MaintenanceOnStep::apply(StepContext* context, const PlanStep*)
{
    const Result<> on = co_await MaintenancePage::putOn(context);
    if (!on) {
        co_return forward(on);
    }
    co_return Observation::done(tr("users get the page, with 503 and Retry-After"));
}

QCoro::Task<Result<Undone>> MaintenanceOnStep::undo(StepContext* context, const PlanStep*)
{
    if (context->state->wasInMaintenance) {
        co_return Undone(tr("The page stays on"), tr("The maintenance page was on before this run, and stays on."));
    }
    const Result<> off = co_await MaintenancePage::takeOff(context);
    if (!off) {
        co_return forward(off);
    }
    co_return Undone(tr("The page is off, after %1").arg(spokenDuration(context->state->maintenance)));
}

} // namespace Pilothouse
