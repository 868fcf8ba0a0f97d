#include "services/deployment/steps/migratestep.h"
#include "services/deployment/deploymentworld.h"
#include "services/migration/migrationrunner.h"

namespace Pilothouse {
namespace {

QStringList stringsOf(const PlanStep* step, const QString& parameter)
{
    QStringList strings;
    for (const QJsonValue& value : step->parameters.value(parameter).toArray()) {
        strings << value.toString();
    }
    return strings;
}

QStringList plannedBy(const PlanStep* step)
{
    return stringsOf(step, QStringLiteral("migrations"));
}

} // namespace

QCoro::Task<Result<Observation>> MigrateStep::observe(StepContext* context, const PlanStep* step)
{
    const QStringList planned = plannedBy(step);
    const Result<bool> areIn = co_await context->world->migrations->observe(planned);
    if (!areIn) {
        co_return forward(areIn);
    }
    co_return *areIn ? Observation::done(tr("%n migration(s) applied", nullptr, int(planned.size()))) : Observation::notYet();
}

QCoro::Task<Result<Observation>> MigrateStep::apply(StepContext* context, const PlanStep* step)
{
    MigrateRequest request;
    request.run = context->run;
    request.imageId = context->plan->services.first().imageId;
    request.planned = plannedBy(step);
    request.nonAtomic = stringsOf(step, QStringLiteral("nonAtomic"));
    const auto progress = context->progress;
    request.onApplied = [progress](const QString& label) { progress(tr("%1 applied").arg(label)); };
    const Result<MigrateOutcome> outcome = co_await context->world->migrations->migrate(request, context->stop);
    if (!outcome) {
        co_return forward(outcome);
    }
    const QJsonObject facts {{QStringLiteral("applied"), QJsonArray::fromStringList(outcome->applied)}, {QStringLiteral("attempts"), outcome->attempts},
        {QStringLiteral("ms"), qint64(outcome->elapsed.count())}};
    co_return Observation::done(tr("%1 applied").arg(outcome->applied.join(QStringLiteral(", "))), facts);
}

QCoro::Task<Result<Undone>> MigrateStep::undo(StepContext* context, const PlanStep* step)
{
    const QStringList planned = plannedBy(step);
    const Result<QStringList> committed = co_await context->world->migrations->committed(planned);
    if (!committed) {
        co_return forward(committed);
    }
    if (committed->isEmpty()) {
        co_return Undone();
    }
    const QString names = committed->join(QStringLiteral(", "));
    if (context->plan->policy.contains(QStringLiteral("overriddenBy"))) {
        co_return Undone(tr("Schema kept"), tr("Applied and kept: %1. They were accepted although the gate refuses them: look at once whether %2 works on this schema; reversing them is a decision of a person.").arg(names, context->plan->oldRelease));
    }
    co_return Undone(tr("Schema kept"), tr("Applied and kept: %1. %2").arg(names, MigrationRunner::undoStatement()));
}

} // namespace Pilothouse
