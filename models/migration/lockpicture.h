#pragma once
#include "models/core/quantity.h"
#include "models/migration/verdict.h"
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace Pilothouse {

/// A session of the database server that holds or waits for something, or is simply there.
struct DatabaseSession {
    int pid = 0;
    QString user;
    QString application; ///< application_name
    QString client; ///< address; empty: a local socket
    QString state; ///< "active", "idle in transaction"
    QString query; ///< one line, shortened; literals as PostgreSQL shows them
    QDateTime transactionSince; ///< invalid: none is open
    Milliseconds waiting {0}; ///< for a lock; 0: it does not wait
    QList<int> blockedBy; ///< pids, by pg_blocking_pids()
    QList<TableLock> locks; ///< that it holds
    std::optional<TableLock> wanted; ///< that it waits for
};

/// How far a long command is, by pg_stat_progress_*.
struct CommandProgress {
    int pid = 0;
    QString command; ///< "CREATE INDEX CONCURRENTLY"
    QString table;
    QString phase; ///< "building index: scanning table"
    qint64 done = 0; ///< blocks or tuples, as the phase counts
    qint64 total = 0; ///< 0: not known
};

/// Who waits for whom in the application's database, at one moment.
struct LockPicture {
    QDateTime at;
    QList<DatabaseSession> sessions; ///< blockers first, then those who wait, the longest first; then the rest
    QList<CommandProgress> progress;
    int connections = 0;
    int connectionLimit = 0;
};

} // namespace Pilothouse
