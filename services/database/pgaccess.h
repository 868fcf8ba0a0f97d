#pragma once
#include "models/environment/project.h"
#include "services/process/secretfile.h"
#include "services/secret/secretstore.h"
#include <QMap>

namespace Pilothouse {

/// The database's password; an empty one where the project names none. The errors are those of SecretStore::read.
/// `secrets` outlives the task.
QCoro::Task<Result<Secret>> pgPassword(SecretReference reference, SecretStore* secrets);

/// The same as a PGPASSFILE, in memory.
QCoro::Task<Result<SecretFile>> pgPasswordFile(DatabaseConfig database, SecretStore* secrets);

/// The variables by which libpq's programs find the database. By variables and not by arguments, because the programs
/// take a database name with '=' in it for a connection string. `application` is seen in pg_stat_activity.
[[nodiscard]] QMap<QString, QString> pgEnvironment(const DatabaseConfig& database, const QString& passwordFile, const QString& application);

} // namespace Pilothouse
