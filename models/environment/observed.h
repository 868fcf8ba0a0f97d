#pragma once
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Pilothouse {

/// Where a container of the release stands. Plain is the team's own service, as it ran before adoption.
enum class Slot { Plain, Blue, Green };

[[nodiscard]] inline QString slotName(Slot slot)
{
    switch (slot) {
    case Slot::Plain: return QStringLiteral("plain");
    case Slot::Blue: return QStringLiteral("blue");
    case Slot::Green: return QStringLiteral("green");
    }
    Q_UNREACHABLE();
}

/// "plain", "blue" or "green"; anything else is Plain with `ok` false.
[[nodiscard]] inline Slot slotFromName(const QString& name, bool* ok = nullptr)
{
    const bool known = name == u"plain" || name == u"blue" || name == u"green";
    if (ok != nullptr) {
        *ok = known;
    }
    return name == u"blue" ? Slot::Blue : name == u"green" ? Slot::Green : Slot::Plain;
}

enum class Health { None, Starting, Healthy, Unhealthy }; ///< None: the container has no health check

/// One container as `docker inspect` shows it.
struct ObservedContainer {
    QString id; ///< full 64-digit ID
    QString name;
    QString service; ///< Compose service in its own project
    QString project; ///< Compose project
    Slot slot = Slot::Plain;
    QString role; ///< service name in the team's compose file ("web", "worker")
    QString imageId; ///< sha256:…
    QString imageName; ///< as configured, "members-web:r42"
    QString status; ///< created, running, paused, restarting, exited, dead
    Health health = Health::None;
    int exitCode = 0;
    int restarts = 0;
    bool oomKilled = false;
    QString stateError; ///< what Docker says of why it could not run it, or empty
    QDateTime startedAt; ///< UTC; invalid when never started
    QString environmentHash; ///< SHA-256 of the sorted environment; the values never leave the observer
    QString configHash; ///< label com.docker.compose.config-hash
    QStringList addresses; ///< IP addresses on its networks
    QMap<QString, QString> labels; ///< the pilothouse.* labels only

    [[nodiscard]] bool isRunning() const { return status == u"running"; }
};

/// An image in the local store.
struct ObservedImage {
    QString id; ///< sha256:…
    QStringList tags;
    QDateTime created;
    qint64 size = 0;
    QString commit; ///< label org.opencontainers.image.revision
};

/// How the router divides new requests. Weights are percentages that sum to 100.
struct TrafficSplit {
    QMap<Slot, double> weights;
    bool isMaintenance = false; ///< the page is on: everybody gets it, whatever the weights are

    /// The slot that has all of the traffic; Plain with `ok` false when it is divided.
    [[nodiscard]] Slot active(bool* ok = nullptr) const
    {
        for (auto it = weights.cbegin(); it != weights.cend(); ++it) {
            if (it.value() >= 100) {
                if (ok != nullptr) {
                    *ok = true;
                }
                return it.key();
            }
        }
        if (ok != nullptr) {
            *ok = false;
        }
        return Slot::Plain;
    }
    bool operator==(const TrafficSplit&) const = default;
};

/// One thing that runs otherwise than the project file and the last run say.
struct DriftItem {
    QString subject; ///< "image of web (blue)"
    QString expected;
    QString observed;
    QString remedy;
    bool isHarmless = false; ///< users notice nothing of it
};

/// Who holds the deployment lease of an environment.
struct LeaseHolder {
    QString container; ///< ID of the lease container
    QString who;
    QString why;
    QString run;
    QString host;
    QString identity; ///< of the run that took it, unlike that of any run of any journal
    QString fence; ///< unlike that of any other lease, also one of the same run
    QDateTime since;
};

} // namespace Pilothouse
