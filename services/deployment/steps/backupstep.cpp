#include "services/deployment/steps/backupstep.h"
#include "models/journal/event.h"
#include "services/deployment/deploymentworld.h"

namespace Pilothouse {
namespace {

QJsonObject backupFacts(const BackupRecord& record)
{
    return {{QStringLiteral("file"), record.file}, {QStringLiteral("bytes"), record.bytes}, {QStringLiteral("sha256"), record.sha256},
        {QStringLiteral("verified"), record.isVerified}, {QStringLiteral("entries"), record.entries}};
}

} // namespace

QCoro::Task<Result<Observation>> BackupStep::observe(StepContext* context, const PlanStep*)
{
    const Result<QList<BackupRecord>> records = co_await context->world->backups->list();
    if (!records) {
        co_return forward(records);
    }
    for (const BackupRecord& record : *records) {
        if (record.run == context->run && record.isVerified) {
            co_return Observation::done(tr("%1, verified").arg(spokenSize(record.bytes)), backupFacts(record));
        }
    }
    co_return Observation::notYet();
}

QCoro::Task<Result<Observation>> BackupStep::apply(StepContext* context, const PlanStep*)
{
    const auto progress = context->progress;
    const std::function<void(qint64)> onProgress = [progress](qint64 bytes) { progress(tr("%1 written").arg(spokenSize(bytes))); };
    const QString release = context->plan->oldRelease;
    const Result<BackupRecord> record = co_await context->world->backups->create(context->run, release, onProgress, context->stop);
    if (!record) {
        co_return forward(record);
    }
    const QJsonObject facts = backupFacts(*record);
    const Result<> recorded = co_await context->record(EventKind::backupTaken, facts);
    if (!recorded) {
        co_return forward(recorded);
    }
    co_return Observation::done(tr("%1, verified").arg(spokenSize(record->bytes)), facts);
}

QCoro::Task<Result<Undone>> BackupStep::undo(StepContext* context, const PlanStep* step)
{
    const StepState* state = context->state->step(step->kind);
    const QString file = state != nullptr ? state->observed.value(QStringLiteral("file")).toString() : QString();
    co_return file.isEmpty() ? Undone() : Undone(tr("Backup kept"), tr("The backup %1 is kept.").arg(file));
}

} // namespace Pilothouse
