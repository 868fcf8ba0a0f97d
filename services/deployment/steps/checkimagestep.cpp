#include "services/deployment/steps/checkimagestep.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/oneoffstep.h"

namespace Pilothouse {

QCoro::Task<Result<Observation>> CheckImageStep::observe(StepContext*, const PlanStep*)
{
    co_return Observation::notYet();
}

QCoro::Task<Result<Observation>> CheckImageStep::apply(StepContext* context, const PlanStep*)
{
    QStringList command = context->world->environment.migrations.command;
    command << QStringLiteral("check");
    const QString whatFailed = tr("%1 fails its own check").arg(context->plan->services.first().image);
    const Result<> checked = co_await runInNewImage(context, QStringLiteral("check"), command, Milliseconds(60000), whatFailed);
    if (!checked) {
        co_return forward(checked);
    }
    co_return Observation::done(tr("starts, check passed"));
}

QCoro::Task<Result<Undone>> CheckImageStep::undo(StepContext*, const PlanStep*)
{
    co_return Undone();
}

} // namespace Pilothouse
