#include "services/deployment/steps/migratestep.h"
#include "models/core/jsonstrings.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/expansionwords.h"
#include "services/deployment/lockwatching.h"
#include "services/deployment/reversing.h"
#include "services/deployment/rowcheck.h"
#include "services/migration/migrationrunner.h"

namespace Pilothouse {
namespace {

QStringList stringsOf(const PlanStep* step, const QString& parameter)
{
    return stringsIn(step->parameters.value(parameter));
}

QString withRows(const QString& summary, const QString& rows)
{
    return rows.isEmpty() ? summary : summary + QStringLiteral("; ") + rows;
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
    if (!*areIn) {
        co_return Observation::notYet();
    }
    const QString rows = co_await RowCheck::after(context, step); // of a runner that died in the middle
    co_return Observation::done(withRows(tr("%n migration(s) applied", nullptr, int(planned.size())), rows));
}

QCoro::Task<Result<Observation>> MigrateStep::apply(StepContext* context, const PlanStep* step)
{
    co_await RowCheck::before(context, step);
    MigrateRequest request;
    request.run = context->run;
    request.imageId = context->plan->services.first().imageId;
    request.planned = plannedBy(step);
    request.nonAtomic = stringsOf(step, QStringLiteral("nonAtomic"));
    const LockWatching watching(context, step, migrationApplication(context->run));
    request.watch = watching.watch();
    request.faked = stringsOf(step, QStringLiteral("faked"));
    const auto progress = context->progress;
    request.onApplied = [progress](const QString& label) { progress(tr("%1 applied").arg(label)); };
    const Result<MigrateOutcome> outcome = co_await context->world->migrations->migrate(request, context->stop);
    if (!outcome) {
        co_return forward(outcome);
    }
    const QString recorded = request.faked.isEmpty() ? QString() : tr("; only recorded, because expanded: %1").arg(request.faked.join(QStringLiteral(", ")));
    const QJsonObject facts {{QStringLiteral("applied"), QJsonArray::fromStringList(outcome->applied)}, {QStringLiteral("attempts"), outcome->attempts},
        {QStringLiteral("ms"), qint64(outcome->elapsed.count())}, {QStringLiteral("locks"), watching.facts()}};
    const QString rows = co_await RowCheck::after(context, step);
    co_return Observation::done(withRows(tr("%1 applied").arg(outcome->applied.join(QStringLiteral(", "))) + recorded, rows), facts);
}

QCoro::Task<Result<Undone>> MigrateStep::undo(StepContext* context, const PlanStep* step)
{
    const QStringList planned = plannedBy(step);
    const Result<QStringList> committed = co_await context->world->migrations->committed(planned);
    if (!committed) {
        co_return forward(committed);
    }
    QStringList faked = stringsOf(step, QStringLiteral("faked"));
    faked.removeIf([&](const QString& label) { return !committed->contains(label); });
    if (!faked.isEmpty()) {
        co_return co_await undoFaked(context, *committed, faked);
    }
    if (committed->isEmpty()) {
        co_return Undone();
    }
    if (step->parameters.contains(QStringLiteral("waysBack"))) {
        const QStringList in = *committed;
        const Result<Undone> back = co_await takeMigrationsBack(context, step, in);
        co_return back;
    }
    const QString names = committed->join(QStringLiteral(", "));
    if (context->plan->policy.contains(QStringLiteral("overriddenBy"))) {
        co_return Undone(tr("Schema kept"), tr("Applied and kept: %1. They were accepted although the gate refuses them: look at once whether %2 works on this schema; reversing them is a decision of a person.").arg(names, context->plan->oldRelease));
    }
    co_return Undone(tr("Schema kept"), tr("Applied and kept: %1. %2").arg(names, MigrationRunner::undoStatement()));
}

// They go with the expansion that stands for them; what really ran stays.
QCoro::Task<Result<Undone>> MigrateStep::undoFaked(StepContext* context, QStringList committed, QStringList faked)
{
    const Result<QString> reason = co_await Expansions::reasonToKeep(context);
    if (!reason) {
        co_return forward(reason);
    }
    if (!reason->isEmpty()) {
        co_return Undone(tr("Schema kept"), tr("Applied, or recorded as applied, and kept with the expansion: %1.").arg(committed.join(QStringLiteral(", "))));
    }
    const Result<> forgotten = co_await Expansions::forget(context, faked);
    if (!forgotten) {
        co_return forward(forgotten);
    }
    const Result<QStringList> left = co_await context->world->migrations->committed(committed);
    if (!left) {
        co_return forward(left);
    }
    const QString done = tr("Not recorded as applied any more: %1").arg(faked.join(QStringLiteral(", ")));
    co_return left->isEmpty() ? Undone(done) : Undone(done, tr("Applied and kept: %1. %2").arg(left->join(QStringLiteral(", ")), MigrationRunner::undoStatement()));
}

} // namespace Pilothouse
