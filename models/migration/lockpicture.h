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
    QString backend; ///< when it connected, as the server writes it: with the pid, unlike any other session's
    QString user;
    QString application; ///< application_name
    QString client; ///< address; empty: a local socket
    QString state; ///< "active", "idle in transaction"
    QString query; ///< one line, shortened; literals as PostgreSQL shows them
    QDateTime transactionSince; ///< invalid: none is open
    QDateTime querySince; ///< of the statement that runs, or ran last
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

    /// Null when no such session is there.
    [[nodiscard]] const DatabaseSession* find(int pid) const;
};

/// A line of the blocking tree: who waits stands below whom it waits for, one level deeper.
struct LockBranch {
    int pid = 0;
    int depth = 0; ///< 0: holds up others and waits for nobody
};

/// Sessions that wait for `pid`, directly or behind another that does; the longest wait first.
[[nodiscard]] QList<int> queueBehind(const LockPicture& picture, int pid);

/// Everybody who waits or is waited for, as a tree in the order in which it is read. A session that waits for
/// several stands below the first of them only. Of a circle, which PostgreSQL ends by itself, one is the root.
[[nodiscard]] QList<LockBranch> blockingTree(const LockPicture& picture);

} // namespace Pilothouse
