#pragma once
#include "models/core/error.h"
#include "models/environment/observed.h"
#include "models/environment/project.h"
#include "models/migration/expansion.h"
#include <QJsonObject>
#include <optional>

namespace Pilothouse {

/// One container of the release, as status shows it.
struct ServiceStatus {
    ObservedContainer container;
    QString release; ///< "v2"; empty when its image's name does not say
    bool isServing = false; ///< gets the traffic by the router's own word; for services without HTTP: of the serving slot
};

/// What the journal says of one run.
struct RunSummary {
    QString run;
    QString release;
    QString oldRelease;
    QString outcome; ///< empty while it is not finished
    QString phase; ///< title of the step in flight, of an unfinished run
    qint64 createdAt = 0; ///< µs UTC
    qint64 finishedAt = 0;
    qint64 keptUntil = 0; ///< µs UTC; its old slot is kept, stopped, until then; 0: it is not
    bool isRunnerAlive = false; ///< an unfinished run without a live runner waits for `recover`
};

/// That the router was given back to the team, after the last run: by `eject` or by `doctor --undo`.
struct GivenBack {
    QString who;
    qint64 at = 0; ///< µs UTC
    bool isAdoptedAgain = false; ///< by `doctor --fix` since
};

/// What ends an expansion that the database carries.
enum class ExpansionEnd {
    NotKnown, ///< what the release that serves has was not read
    Run, ///< a run goes on with it
    Contract, ///< the release that serves needs it: the old shape goes, once nobody wants to go back
    TakeBack, ///< the release that serves does not need it
};

/// An expansion that the database carries now.
struct ExpansionStatus {
    OpenExpansion open;
    bool isRecorded = false; ///< django_migrations has its migration
    ExpansionEnd end = ExpansionEnd::NotKnown;

    /// "pilothousectl deploy --env production --strategy contract"; empty when nothing is to be typed.
    [[nodiscard]] QString command(const QString& environment) const;
    bool operator==(const ExpansionStatus&) const = default;
};

/// A part of the world that did not answer.
struct PartFailure {
    QString part; ///< "Docker", "router", "database", "journal"
    Error error;
};

/// What really runs in an environment, and how that differs from what should.
struct EnvironmentStatus {
    QString project;
    QString environment;
    EnvironmentKind kind = EnvironmentKind::Development;
    QList<ServiceStatus> services; ///< of the release: web first, then by name and slot
    std::optional<TrafficSplit> split; ///< by the router's own word; nothing when it did not answer
    std::optional<Error> routerRefusal; ///< the router answers, but is not set up for switching
    std::optional<QStringList> pendingMigrations; ///< of the serving image; nothing when not asked or not known
    std::optional<QList<ExpansionStatus>> expansions; ///< that the database carries; nothing when not asked or not known
    QString expansionsProblem; ///< why they are not known
    std::optional<LeaseHolder> lease;
    std::optional<RunSummary> unfinishedRun;
    std::optional<RunSummary> lastRun; ///< the newest that is finished
    std::optional<GivenBack> givenBack; ///< since the last run; its slots are not expected any more
    QList<DriftItem> drift;
    QList<PartFailure> failures;

    /// What a run left is what should be there, and not the team's stack as it was before.
    [[nodiscard]] bool isDeployed() const { return (lastRun || unfinishedRun) && !givenBack; }
    [[nodiscard]] QJsonObject toJson() const;
};

/// "healthy", "starting", "unhealthy", or the container's status when it has no health check or does not run.
[[nodiscard]] QString healthWord(const ObservedContainer& container);
/// What is known of a container that does not stay up: "exit code 3", "killed for lack of memory, exit code 137",
/// "restarted by Docker 4 times, last exit code 1". Docker's own reason is told where it has one.
[[nodiscard]] QString endWords(const ObservedContainer& container);

} // namespace Pilothouse
