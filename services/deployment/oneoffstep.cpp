#include "services/deployment/oneoffstep.h"
#include "services/deployment/deploymentworld.h"
#include <QCoreApplication>

namespace Pilothouse {

QCoro::Task<Result<>> runInNewImage(StepContext* context, QString name, QStringList command, Milliseconds limit, QString whatFailed)
{
    const PlannedService web = context->plan->services.first();
    OneOff job(web.role, web.imageId, command);
    job.name = QStringLiteral("pilothouse-%1-%2-%3").arg(context->plan->project, context->run, name);
    job.timeLimit = limit;
    job.givesWay = true;
    const Result<ProcessOutput> output = co_await context->world->runtime->runOneOff(job, context->stop);
    if (!output) {
        co_return forward(output);
    }
    if (!output->succeeded()) {
        const QString evidence = QString::fromUtf8((output->out + output->err).right(4000));
        co_return failure(ErrorCode::ProcessFailed,
            QCoreApplication::translate("OneOffStep", "%1 (exit code %2).").arg(whatFailed).arg(output->exitCode),
            QCoreApplication::translate("OneOffStep", "Fix the image, build it under a new tag and plan again."), evidence);
    }
    co_return Result<>();
}

} // namespace Pilothouse
