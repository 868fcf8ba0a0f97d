#pragma once
#include "models/environment/status.h"

namespace Pilothouse {

/// How an environment does, in one word.
enum class EnvironmentHealth { Unknown, Healthy, Deploying, Attention, Failing };

/// One environment of the overview: what its status comes to.
struct EnvironmentRow {
    QString name;
    EnvironmentKind kind = EnvironmentKind::Development;
    bool isObserved = false; ///< everything below is known
    EnvironmentHealth health = EnvironmentHealth::Unknown;
    QString healthWords; ///< "healthy", "web is unhealthy", "Docker does not answer …"
    QString release; ///< that serves; empty when its image's name does not say, or nothing serves
    QString commit; ///< git commit of that release; empty when its image has no label, or nobody asked
    std::optional<Slot> slot; ///< that has all of the traffic
    qint64 servingSince = 0; ///< µs UTC; when its container started
    int running = 0; ///< containers of the release that serve and run
    int wanted = 0; ///< that should
    std::optional<QStringList> pendingMigrations;
    QList<ExpansionStatus> expansions; ///< that the database carries, as far as known
    QList<DriftItem> drift;
    bool isMaintenance = false; ///< everybody gets the maintenance page
    bool isAdopted = true; ///< the router is set up for switching
    QString leaseHolder; ///< "ana@laptop"; empty: free
    QString leaseReason;
    QString unfinishedRun; ///< "run-7"
    bool isRunnerAlive = false; ///< of unfinishedRun
    QString lastRun;
    QString lastOutcome;
    qint64 lastRunAt = 0; ///< µs UTC
    qint64 keptUntil = 0; ///< µs UTC; the old slot is kept, stopped, until then; 0: it is not
    QList<PartFailure> failures;

    /// `status` null: not looked yet.
    [[nodiscard]] static EnvironmentRow of(const Environment& environment, const EnvironmentStatus* status);
    [[nodiscard]] QString driftWords() const; ///< "none", "image of web", "3 things"
    [[nodiscard]] QString migrationWords() const; ///< "up to date", "2 pending: people.0007, …", "not known"
    [[nodiscard]] bool operator==(const EnvironmentRow& other) const;
};

} // namespace Pilothouse
