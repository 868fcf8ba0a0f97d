#pragma once
#include "models/environment/drift.h"
#include "models/environment/status.h"
#include "models/migration/pendingmigration.h"
#include "services/journal/journal.h"
#include "services/router/router.h"
#include "services/runtime/runtime.h"

namespace Pilothouse {

/// Whom an Observer asks. Null members are not asked and not reported; all outlive it.
struct ObserverParts {
    Runtime* runtime = nullptr;
    Router* router = nullptr;
    Journal* journal = nullptr;
    std::function<QCoro::Task<Result<MigrationReading>>(QString imageId)> migrations; ///< of an image
    std::function<QCoro::Task<Result<QList<ExpansionStatus>>>()> expansions; ///< of the database; what ends them is judged here
    std::function<bool(QString run)> isRunnerAlive; ///< on this host
};

/// Looks at an environment: what runs, who serves, what a run left, what has drifted. Changes nothing.
class Observer {
    Q_DECLARE_TR_FUNCTIONS(Observer)
public:
    Observer(Project project, Environment environment, ObserverParts parts);

    /// Never fails as a whole: a part that does not answer is named in `failures`, the others are told.
    QCoro::Task<EnvironmentStatus> observe();

private:
    struct Findings {
        EnvironmentStatus status;
        DriftInputs drift;
    };

    QCoro::Task<> askDocker(Findings* findings);
    QCoro::Task<> askTags(Findings* findings);
    QCoro::Task<> askRouter(Findings* findings);
    QCoro::Task<> askJournal(Findings* findings);
    QCoro::Task<> askExpansions(Findings* findings);
    QCoro::Task<> askMigrations(Findings* findings);
    void readFiles(Findings& findings) const;
    void listServices(Findings& findings) const;
    void judge(Findings& findings) const;
    [[nodiscard]] RunSummary summary(const RunState& run) const;
    static void addFailure(Findings& findings, const QString& part, const Error& error);

    Project m_project;
    Environment m_environment;
    ObserverParts m_parts;
};

} // namespace Pilothouse
