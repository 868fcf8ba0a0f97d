#pragma once
#include "models/environment/project.h"
#include "services/database/pgdumpbackupstore.h"
#include <memory>

namespace Pilothouse {

class Journal;

/// The dumps of an environment, in its own folder or `dataFolder`/backups; null when the environment has no
/// database. Dumps of runs that the journal does not know to be finished are never removed. All that is
/// passed outlives the store and its tasks.
[[nodiscard]] std::unique_ptr<BackupStore> makeBackupStore(const QString& project, const Environment& environment, const QString& dataFolder,
    Database* database, SecretStore* secrets, ProcessRunner* processes, Clock* clock, Journal* journal);

} // namespace Pilothouse
