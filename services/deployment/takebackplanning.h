#pragma once
#include "models/core/result.h"
#include "models/migration/pendingmigration.h"
#include "services/deployment/bluegreenplanner.h"
#include <QCoreApplication>
#include <QCoroTask>

namespace Pilothouse {

class DeploymentWorld;

/// Whether open expansions that the serving release does not need can be taken back, and how.
class TakeBackPlanning {
    Q_DECLARE_TR_FUNCTIONS(TakeBackPlanning)
public:
    /// `world` outlives this and its tasks.
    explicit TakeBackPlanning(DeploymentWorld* world);

    /// Fills in what the plan is made from; `inputs` has hashes and slots. `migration`: only its expansions; empty: all
    /// that the serving release does not need. NotFound: nothing is open. InvalidInput: `migration` is not applied.
    /// Refused: it is applied for good (decision 67), the serving release needs it, another one runs, a later migration builds upon it, something would be lost, or the journal does not know
    /// the run that made it.
    QCoro::Task<Result<>> gather(PlanInputs* inputs, QString migration);
    /// The same questions once more, right before.
    QCoro::Task<Result<>> check(QList<WrittenExpansion> planned, Slot serving, QString imageId);

private:
    /// What the serving release has, and what is recorded as applied.
    struct History {
        MigrationReading reading;
        QStringList recorded;

        [[nodiscard]] bool has(const QString& label) const { return reading.has(label, recorded.contains(label)); }
    };
    QCoro::Task<Result<History>> historyOf(QString imageId);
    [[nodiscard]] Error notExpanded(const History& history, const QString& migration) const;
    QCoro::Task<Result<QList<OpenExpansion>>> chosen(History history, QString migration);
    QCoro::Task<Result<WrittenExpansion>> asMade(OpenExpansion open);
    [[nodiscard]] static Result<> checkHistory(const QStringList& takenBack, const History& history);
    QCoro::Task<Result<>> checkLost(QList<WrittenExpansion> planned, QStringList recorded);
    QCoro::Task<Result<>> gatherKept(PlanInputs* inputs, QStringList recorded);

    DeploymentWorld* m_world;
};

} // namespace Pilothouse
