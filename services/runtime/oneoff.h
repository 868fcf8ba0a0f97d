#pragma once
#include "models/core/quantity.h"
#include <QByteArray>
#include <QMap>
#include <QStringList>
#include <functional>

namespace Pilothouse {

/// The share of a busy processor of a container that gives way to users; Docker gives every other one 1,024.
inline constexpr int givingWayShares = 256;

/// A throw-away container of a release image: no slot, no ports, removed when it ends.
struct OneOff {
    QString role; ///< service whose environment, networks and volumes it gets
    QString imageId;
    QStringList command; ///< program and arguments; the image's entry point is bypassed
    QMap<QString, QString> environment; ///< not for secrets
    QByteArray input;
    Milliseconds timeLimit {60000};
    QString name; ///< container name, unique, so that a restarted runner finds it again; empty: some name
    QString run; ///< label pilothouse.run; may be empty
    bool givesWay = false; ///< to users, by givingWayShares; not for what holds locks
    QString network; ///< the only Docker network that it gets, by name; empty: those of the service
    bool isUnlogged = false; ///< what it prints goes to us and into no log of the Docker host
    std::function<void(QByteArray line, bool isError)> onLine;

    OneOff() = default;
    OneOff(QString roleName, QString image, QStringList commandLine)
        : role(std::move(roleName))
        , imageId(std::move(image))
        , command(std::move(commandLine))
    {
    }
};

/// A throw-away container that outlived the process which started it.
struct OneOffLeftover {
    QString container; ///< full ID
    QString run;
    bool isOurs = false; ///< false: somebody else's container happens to have the name
    bool isRunning = false;
    bool hasStarted = false; ///< false: created only, its command never ran
    int exitCode = 0; ///< once it has ended
};

} // namespace Pilothouse
