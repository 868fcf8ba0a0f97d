#include "services/deployment/steps/backfillstep.h"
#include "services/database/schemachanger.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/expansionwords.h"
#include "services/deployment/lockwatching.h"
#include "services/migration/expand/expansionexecutor.h"
#include <QLocale>

namespace Pilothouse {
namespace {

QString grouped(qint64 number)
{
    return QLocale::c().toString(number);
}

} // namespace

QCoro::Task<Result<Observation>> BackfillStep::observe(StepContext* context, const PlanStep*)
{
    const Result<QList<WrittenExpansion>> expansions = Expansions::ofStep(context->plan->step(QStringLiteral("expand")));
    if (!expansions) {
        co_return forward(expansions);
    }
    ExpansionExecutor executor(context->world->schema.get(), context->world->clock);
    for (const WrittenExpansion& written : *expansions) {
        const Result<bool> isWhole = co_await executor.isComplete(written);
        if (!isWhole) {
            co_return forward(isWhole);
        }
        if (!*isWhole) {
            co_return Observation::notYet();
        }
    }
    co_return Observation::done(tr("nothing differs"));
}

QCoro::Task<Result<Observation>> BackfillStep::apply(StepContext* context, const PlanStep* step)
{
    const Result<QList<WrittenExpansion>> expansions = Expansions::ofStep(context->plan->step(QStringLiteral("expand")));
    if (!expansions) {
        co_return forward(expansions);
    }
    const LockWatching watching(context, step, QString::fromLatin1(schemaApplication));
    ExpansionExecutor executor(context->world->schema.get(), context->world->clock);
    qint64 rows = 0;
    for (const WrittenExpansion& written : *expansions) {
        const auto progress = context->progress;
        const QString name = Expansions::words(written.expansion);
        const ExpansionExecutor::OnCopied onCopied = [progress, name](qint64 done, qint64 total) {
            progress(tr("%1: %2 of %3 rows").arg(name, grouped(done), grouped(total)));
        };
        const Result<qint64> copied = co_await executor.complete(written, onCopied, context->stop);
        if (!copied) {
            co_return forward(copied);
        }
        rows += *copied;
    }
    co_return Observation::done(tr("%1 rows copied, nothing differs").arg(grouped(rows)), {{QStringLiteral("rows"), rows}, {QStringLiteral("locks"), watching.facts()}});
}

// It goes with the columns that it filled.
QCoro::Task<Result<Undone>> BackfillStep::undo(StepContext*, const PlanStep*)
{
    co_return Undone();
}

} // namespace Pilothouse
