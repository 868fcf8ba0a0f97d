#pragma once
#include "models/core/result.h"
#include <QJsonArray>
#include <QString>

namespace Pilothouse {

/// A folder of the router's configuration as this host and as the router's container sees it.
struct NginxFolder {
    QString host; ///< absolute
    QString container; ///< absolute, inside the container

    [[nodiscard]] QString hostOwn() const { return host + QStringLiteral("/pilothouse"); }
    [[nodiscard]] QString containerOwn() const { return container + QStringLiteral("/pilothouse"); }
    [[nodiscard]] QString hostState() const { return hostOwn() + QStringLiteral("/state"); }
};

/// Where `config` (a folder, or a file in it) of this host is mounted, by the `Mounts` of `docker inspect`.
/// Refused when it is not in a mounted folder or is mounted as a single file (which keeps the old inode for
/// ever, so nothing renamed into place is ever seen): the remedy is the exact edit of the compose file.
[[nodiscard]] Result<NginxFolder> nginxFolder(const QJsonArray& mounts, const QString& config);

/// The path on this host of a file of the container; empty when it is not in a mounted folder.
[[nodiscard]] QString hostPathOf(const QJsonArray& mounts, const QString& containerPath);

} // namespace Pilothouse
