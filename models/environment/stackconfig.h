#pragma once
#include "models/core/quantity.h"
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

namespace Pilothouse {

/// Which Docker daemon: a named context, or a host (unix://…, ssh://…); both empty is the user's default.
struct DockerHost {
    QString context;
    QString host;
};

struct ComposeFiles {
    QStringList files; ///< absolute paths, in the order that Compose merges them
    QString name; ///< Compose project name; empty: what Compose derives (name:, or the folder)
    QStringList envFiles; ///< absolute; empty: the .env beside the first file, as Compose does
    QStringList profiles;
};

enum class RouterKind { Nginx, Haproxy, Traefik };

struct RouterConfig {
    RouterKind kind = RouterKind::Nginx;
    QString service; ///< Compose service of the router
    QString config; ///< absolute path on this host: the mounted folder, or a file in it
    QString url; ///< public URL, "http://127.0.0.1:8080/"
    QString maintenancePage; ///< absolute path of the project's own page; empty: the built-in one
};

/// A secret by name; never its value. Looked up in the keychain, then PILOTHOUSE_SECRET_<NAME>, then a 0600 file.
struct SecretReference {
    QString name; ///< "members-db" → variable PILOTHOUSE_SECRET_MEMBERS_DB
    QString file; ///< absolute path of a 0600 file, when the project names one
};

struct DatabaseConfig {
    QString host;
    int port = 5432;
    QString name;
    QString user;
    SecretReference password;
};

/// How the columns that one migration exchanges for others are made of each other, as the project says.
struct ColumnConversion {
    QString migration; ///< "people.0003_split_name"
    QString table; ///< as the migration names it
    QMap<QString, QString> forward; ///< new column: a SQL expression of the old ones
    QMap<QString, QString> backward; ///< old column: a SQL expression of the new ones
    bool replacesCode = false; ///< the migration's Python code only fills the new columns, and is not run

    bool operator==(const ColumnConversion&) const = default;
};

struct MigrationConfig {
    QString framework; ///< "django"; empty: no migrations
    QStringList command {QStringLiteral("python3"), QStringLiteral("manage.py")};
    Milliseconds lockTimeout {2000}; ///< how long a statement may wait for a lock, and hold up those behind it
    int retries = 10;
    Milliseconds lockAlert {500}; ///< a wait for a lock beyond this is told
    int lockQueue = 5; ///< more sessions than this waiting behind a migration: it is cancelled and tried again
    QString scratchImage; ///< PostgreSQL image of scratch databases; empty: that of the stack's own database service
    int scratchRows = 0; ///< at most so many rows of a table that migrations touch are copied there; 0: none
    std::optional<DatabaseConfig> scratchSource; ///< a staging copy that the rows come from; nothing: the database itself
    QList<ColumnConversion> conversions; ///< for migrations that exchange columns for others
};

struct CacheConfig {
    QString url; ///< "redis://127.0.0.1:6380/0", never with a password in it
    std::optional<SecretReference> password;
    QStringList keep; ///< key patterns that a cache clear keeps
};

struct BackupConfig {
    bool enabled = true;
    QString folder; ///< absolute; empty: the XDG data folder
    Milliseconds maximumAge {24 * 3600 * 1000}; ///< an older last verified backup is said in preflight
    int keep = 10; ///< retention: how many dumps of an environment are kept
};

} // namespace Pilothouse
