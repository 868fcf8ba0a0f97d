#include "services/deployment/steps/armguardstep.h"
#include "models/journal/event.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/guard.h"

namespace Pilothouse {

QCoro::Task<Result<Observation>> ArmGuardStep::observe(StepContext* context, const PlanStep*)
{
    // Only a guard that the journal knows of survives a crash.
    const bool isKnown = context->guard->isArmed() && context->state->guardArmed;
    co_return isKnown ? Observation::done(tr("armed")) : Observation::notYet();
}

QCoro::Task<Result<Observation>> ArmGuardStep::apply(StepContext* context, const PlanStep*)
{
    const QJsonObject limits = context->plan->policy.value(QStringLiteral("guard")).toObject();
    const QJsonObject payload {{QStringLiteral("limits"), limits}};
    const Result<> recorded = co_await context->record(EventKind::guardArmed, payload);
    if (!recorded) {
        co_return forward(recorded);
    }
    context->guard->arm(0);
    co_return Observation::done(tr("armed"), limits);
}

QCoro::Task<Result<Undone>> ArmGuardStep::undo(StepContext* context, const PlanStep*)
{
    context->guard->disarm();
    const QJsonObject payload {{QStringLiteral("reason"), tr("The release is taken back.")}};
    const Result<> recorded = co_await context->record(EventKind::guardDisarmed, payload);
    if (!recorded) {
        co_return forward(recorded);
    }
    co_return Undone(tr("Guard disarmed"));
}

} // namespace Pilothouse
