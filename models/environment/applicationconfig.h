#pragma once
#include "models/core/quantity.h"
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace Pilothouse {

struct ObservedContainer;

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

    /// All services of the release, web first.
    [[nodiscard]] QList<ApplicationService> services() const;
    /// By its name in the compose file; null when the release has no such service.
    [[nodiscard]] const ApplicationService* find(const QString& service) const;
};

/// "members-web:{release}" and "r42" → "members-web:r42".
[[nodiscard]] QString imageOf(const ApplicationService& service, const ApplicationService& web, const QString& release);
/// "members-web:{release}" and "members-web:r42" → "r42"; empty when the name has another shape.
[[nodiscard]] QString releaseOf(const ApplicationService& service, const ApplicationService& web, const QString& imageName);
/// Of a container of the service: by its label; one that the team made has none, and tells by its image's name.
[[nodiscard]] QString releaseOf(const ApplicationService& service, const ApplicationService& web, const ObservedContainer& container);

} // namespace Pilothouse
