#pragma once
#include "models/core/result.h"
#include <functional>
#include <QCoroTask>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <stop_token>

namespace Pilothouse {

/// A few facts that preflight and watch need.
struct DatabaseFacts {
    int serverVersion = 0; ///< 150018
    int connections = 0; ///< client backends now
    int connectionLimit = 0; ///< max_connections - superuser_reserved_connections
    qint64 sizeBytes = 0;
    QMap<QString, int> connectionsFrom; ///< client backends of the user by client address, "172.20.0.5" → 8
};

/// One row of django_migrations.
struct AppliedMigration {
    QString app;
    QString name;
    QDateTime applied;

    /// "people.0002_person_phone"
    [[nodiscard]] QString label() const { return app + QLatin1Char('.') + name; }
};

/// The target PostgreSQL server, read-only. Queries run on the session's own thread.
class Database {
public:
    Database() = default;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    virtual ~Database() = default;

    virtual QCoro::Task<Result<DatabaseFacts>> facts() = 0;
    /// django_migrations in order of id; empty when the table does not exist yet.
    virtual QCoro::Task<Result<QList<AppliedMigration>>> appliedMigrations() = 0;
};

/// A dump that was written and verified.
struct BackupRecord {
    QString file; ///< absolute
    qint64 bytes = 0;
    QString sha256;
    int entries = 0; ///< lines of `pg_restore --list`
    QDateTime takenAt;
    bool isVerified = false;
    QString run; ///< empty: taken by hand
    QString release; ///< serving when it was taken
    QString project;
    QString environment;
    int serverVersion = 0; ///< 150018; restoring needs this or a newer one
    QString warning; ///< not an error, but a person should look: much smaller than the one before; not kept

    bool operator==(const BackupRecord&) const = default;
};

/// Bytes that a dump may need: half as much again as the last one (0: there is none), else half the database.
/// A custom-format dump is compressed and holds no index; a database of incompressible data runs out later,
/// which create() handles.
[[nodiscard]] inline qint64 backupSpaceNeeded(qint64 databaseBytes, qint64 lastDumpBytes)
{
    return lastDumpBytes > 0 ? lastDumpBytes + lastDumpBytes / 2 : databaseBytes / 2;
}

/// pg_dump -Fc, verified by `pg_restore --list`; listed, verified again, kept by a retention rule.
class BackupStore {
public:
    BackupStore() = default;
    BackupStore(const BackupStore&) = delete;
    BackupStore& operator=(const BackupStore&) = delete;
    virtual ~BackupStore() = default;

    /// `onProgress` gets the bytes written so far, about twice a second. Io: no space, or the folder cannot be
    /// written; what was written so far is removed, also after Cancelled.
    virtual QCoro::Task<Result<BackupRecord>> create(QString run, QString release, std::function<void(qint64)> onProgress, std::stop_token stop) = 0;
    /// Newest first. One whose dump is missing or has another size is listed as not verified.
    virtual QCoro::Task<Result<QList<BackupRecord>>> list() = 0;
    /// Reads the whole dump again. Corrupt: it is not what was written then. NotFound: not one of ours.
    virtual QCoro::Task<Result<BackupRecord>> verify(QString file) = 0;
    /// Removes what a runner of `run` was writing when it died. For its successor only: nobody else works on the run.
    virtual void removeUnfinished(const QString& run) = 0;
};

} // namespace Pilothouse
