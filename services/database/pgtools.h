#pragma once
#include "services/process/processrunner.h"
#include <QByteArray>
#include <QString>

namespace Pilothouse {

/// A pg_dump and the pg_restore beside it.
struct PgTools {
    QString dump; ///< absolute path
    QString restore; ///< absolute path
    int version = 0; ///< major: 15
};

/// "pg_dump (PostgreSQL) 15.6 (Debian 15.6-0+deb12u1)" → 15; 0 for anything else.
[[nodiscard]] int pgToolVersion(const QByteArray& versionLine);

/// The newest pair that is installed, on the PATH or in /usr/lib/postgresql/*/bin (where Debian keeps versions
/// side by side). NotFound: none. Refused: older than the server (`serverVersion` 150018; 0: any will do),
/// naming both and the package. `processes` outlives the task.
QCoro::Task<Result<PgTools>> findPgTools(ProcessRunner* processes, int serverVersion, QStringList folders);

/// The folders of the PATH and of Debian's versions.
[[nodiscard]] QStringList pgToolFolders();

} // namespace Pilothouse
