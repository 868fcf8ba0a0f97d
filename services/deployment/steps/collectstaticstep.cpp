#include "services/deployment/steps/collectstaticstep.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/oneoffstep.h"

namespace Pilothouse {

QCoro::Task<Result<Observation>> CollectStaticStep::observe(StepContext*, const PlanStep*)
{
    co_return Observation::notYet();
}

QCoro::Task<Result<Observation>> CollectStaticStep::apply(StepContext* context, const PlanStep*)
{
    const QStringList command = context->world->environment.application.web.staticFiles->collect;
    const QString whatFailed = tr("Collecting the static files of %1 failed").arg(context->plan->services.first().image);
    const Result<> collected = co_await runInNewImage(context, QStringLiteral("static"), command, Milliseconds(300000), whatFailed);
    if (!collected) {
        co_return forward(collected);
    }
    co_return Observation::done(tr("files of both releases are served"));
}

QCoro::Task<Result<Undone>> CollectStaticStep::undo(StepContext*, const PlanStep*)
{
    co_return Undone(tr("Static files kept"),
        tr("The new release's static files stay in the shared volume; their names are their own, so they harm nothing."));
}

} // namespace Pilothouse
