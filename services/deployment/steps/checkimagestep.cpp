#include "services/deployment/steps/checkimagestep.h"
#include "models/core/jsonnumber.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/oneoffstep.h"

namespace Pilothouse {
namespace {

// Since planning, where that made this check, of the same image: preflight has compared image, files and variables
// with the plan. Nothing when the plan is too old for that, or of a clock that went back.
std::optional<Milliseconds> checkedBefore(StepContext* context, const PlanStep* step)
{
    const Milliseconds limit(wholeNumber(step->parameters.value(QStringLiteral("takenOverMs"))));
    const QDateTime planned = QDateTime::fromString(context->plan->createdAt, Qt::ISODate);
    if (limit.count() == 0 || !planned.isValid()) {
        return std::nullopt;
    }
    const Milliseconds age(planned.msecsTo(context->world->clock->now()));
    return age.count() >= 0 && age <= limit ? std::optional(age) : std::nullopt;
}

} // namespace

QCoro::Task<Result<Observation>> CheckImageStep::observe(StepContext*, const PlanStep*)
{
    co_return Observation::notYet();
}

QCoro::Task<Result<Observation>> CheckImageStep::apply(StepContext* context, const PlanStep* step)
{
    if (const std::optional<Milliseconds> age = checkedBefore(context, step)) {
        co_return Observation::done(tr("started and passed its check %1 ago, while planning").arg(spokenDuration(*age)));
    }
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
