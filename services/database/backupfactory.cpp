#include "services/database/backupfactory.h"
#include "models/deployment/runstate.h"
#include "services/journal/journal.h"

namespace Pilothouse {
namespace {

/// A journal that cannot be read may hold an unfinished run.
QCoro::Task<bool> isUnfinished(Journal* journal, QString run)
{
    const Result<QList<Event>> events = co_await journal->read(0, run);
    if (!events) {
        co_return true;
    }
    const RunState state = foldRun(run, *events);
    co_return !events->isEmpty() && !state.isFinished();
}

} // namespace

std::unique_ptr<BackupStore> makeBackupStore(const QString& project, const Environment& environment, const QString& dataFolder,
    Database* database, SecretStore* secrets, ProcessRunner* processes, Clock* clock, Journal* journal)
{
    if (!environment.database || database == nullptr) {
        return nullptr;
    }
    BackupTarget target;
    target.database = *environment.database;
    target.project = project;
    target.environment = environment.name;
    target.folder = environment.backup.folder.isEmpty() ? dataFolder + QStringLiteral("/backups") : environment.backup.folder;
    target.keep = environment.backup.keep;
    auto store = std::make_unique<PgDumpBackupStore>(target, database, secrets, processes, clock);
    store->setUnfinished([journal](QString run) { return isUnfinished(journal, std::move(run)); });
    return store;
}

} // namespace Pilothouse
