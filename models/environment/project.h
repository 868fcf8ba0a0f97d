#pragma once
#include "models/core/quantity.h"
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace Pilothouse {

enum class EnvironmentKind { Development, Staging, Production };

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

/// A secret by name; never its value. Looked up in the keychain, then PILOTHOUSE_SECRET_<NAME>, then a 0600 file.
struct SecretReference {
    QString name; ///< "members-db" → variable PILOTHOUSE_SECRET_MEMBERS_DB
    QString file; ///< absolute path of a 0600 file, when the project names one
};

/// How an image that migrates by itself at start is kept from it in a slot.
struct MigrateAtStart {
    QString variable; ///< environment variable the image honours, for example DJANGO_MIGRATE
    QString value; ///< the value that suppresses it, for example "off"
};

/// Static files of both releases stay served: either the slots serve them (the router asks the other slot
/// on 404), or `collect` fills a shared volume before the switch.
struct StaticFiles {
    QString url; ///< path prefix, "/static/"
    QStringList collect; ///< command in a throw-away container of the new image; empty: served by the slots
};

enum class WorkerStart { Before, After, Together }; ///< when a new worker starts against the old one's stop

/// One service of the release.
struct ApplicationService {
    QString service; ///< name in the compose file
    QString image; ///< template "members-web:{release}"; empty: the same as web's
    int port = 0; ///< container port of HTTP; 0: no HTTP, healthy by inspect
    QStringList command; ///< replaces the image's command in a slot; empty: as in the compose file
    std::optional<QStringList> entrypoint; ///< replaces the entry point in a slot when set (may be empty)
    std::optional<MigrateAtStart> migrateAtStart;
    QString health; ///< path, "/health/"
    QString details; ///< path, "/health/detailed/"; empty: none
    QStringList smoke; ///< paths answered with 2xx or 3xx by a healthy release
    QString hostHeader; ///< Host of checks and probe; empty: that of router.url
    QMap<QString, QString> headers; ///< further headers of checks and probe
    Milliseconds startTimeout {60000};
    Milliseconds stopTimeout {30000};
    std::optional<StaticFiles> staticFiles;
    WorkerStart start = WorkerStart::After; ///< services in `also` only
};

struct Application {
    ApplicationService web;
    std::vector<ApplicationService> also; ///< move with the release
};

enum class RouterKind { Nginx, Haproxy, Traefik };

struct RouterConfig {
    RouterKind kind = RouterKind::Nginx;
    QString service; ///< Compose service of the router
    QString config; ///< absolute path on this host: the mounted folder, or a file in it
    QString url; ///< public URL, "http://127.0.0.1:8080/"
};

struct DatabaseConfig {
    QString host;
    int port = 5432;
    QString name;
    QString user;
    SecretReference password;
};

struct MigrationConfig {
    QString framework; ///< "django"; empty: no migrations
    QStringList command {QStringLiteral("python3"), QStringLiteral("manage.py")};
    Milliseconds lockTimeout {2000};
    int retries = 10;
};

struct CacheConfig {
    QString url; ///< "redis://127.0.0.1:6380/0", never with a password in it
    std::optional<SecretReference> password;
    QStringList keep; ///< key patterns that a cache clear keeps
};

struct ThresholdPair {
    double warning = 0;
    double critical = 0;
};

/// Defaults: DOMAIN.md section 7.
struct Thresholds {
    ThresholdPair responseTime {500, 2000}; ///< milliseconds
    ThresholdPair errorRate {5, 10}; ///< percent of requests
};

/// The guard's limits. Defaults: DOMAIN.md section 7, "Automatic rollback".
struct RollbackConfig {
    Milliseconds window {300000};
    int errors = 10; ///< more than this many failed requests of the new release: roll back
    int failedChecks = 5; ///< this many failed health checks in a row: roll back
    Milliseconds checkEvery {10000};
    Milliseconds keepOld {1800000}; ///< how long the old slot is kept, stopped, after the run
    double errorRate = 5; ///< percent of the new release's requests (T+0); needs minimumRequests
    int minimumRequests = 20;
};

struct ProbeConfig {
    bool enabled = true;
    double rate = 20; ///< requests a second: half on fresh connections, half on the keep-alive lane
    QStringList paths; ///< empty: the smoke paths of web
};

struct BackupConfig {
    bool enabled = true;
    QString folder; ///< absolute; empty: the XDG data folder
    Milliseconds maximumAge {24 * 3600 * 1000}; ///< an older last verified backup is said in preflight
    int keep = 10; ///< retention: how many dumps of an environment are kept
};

/// One environment of the project file, defaults applied, paths absolute.
struct Environment {
    QString name;
    EnvironmentKind kind = EnvironmentKind::Development;
    DockerHost docker;
    ComposeFiles compose;
    Application application;
    RouterConfig router;
    std::optional<DatabaseConfig> database;
    MigrationConfig migrations;
    std::optional<CacheConfig> cache;
    Thresholds thresholds;
    RollbackConfig rollback;
    ProbeConfig probe;
    BackupConfig backup;
    Milliseconds drainLimit {120000}; ///< the longest request; DOMAIN.md section 3
    QStringList requiredVariables; ///< environment variables every release needs
    QStringList notActedOn; ///< known sections this version does not act on (named by `validate`)
    QStringList restrictsDeploy; ///< of those, the ones that say who may deploy: `deploy` refuses
};

/// A parsed pilothouse.yaml.
struct Project {
    QString file; ///< absolute path of pilothouse.yaml
    QString folder; ///< its folder, absolute
    QString name;
    QString timezone = QStringLiteral("UTC"); ///< IANA name
    std::vector<Environment> environments;

    /// Null when there is no such environment.
    [[nodiscard]] const Environment* find(const QString& environment) const
    {
        for (const Environment& candidate : environments) {
            if (candidate.name == environment) {
                return &candidate;
            }
        }
        return nullptr;
    }
};

/// "members-web:{release}" and "r42" → "members-web:r42".
[[nodiscard]] inline QString imageOf(const ApplicationService& service, const ApplicationService& web, const QString& release)
{
    QString image = service.image.isEmpty() ? web.image : service.image;
    return image.replace(QStringLiteral("{release}"), release);
}

/// "members-web:{release}" and "members-web:r42" → "r42"; empty when the name has another shape.
[[nodiscard]] inline QString releaseOf(const ApplicationService& service, const ApplicationService& web, const QString& imageName)
{
    const QString pattern = service.image.isEmpty() ? web.image : service.image;
    const qsizetype at = pattern.indexOf(QStringLiteral("{release}"));
    const QString before = pattern.left(at);
    const QString after = at < 0 ? QString() : pattern.mid(at + 9);
    const bool fits = at >= 0 && imageName.startsWith(before) && imageName.endsWith(after) && imageName.size() > before.size() + after.size();
    return fits ? imageName.mid(before.size(), imageName.size() - before.size() - after.size()) : QString();
}

} // namespace Pilothouse
