#pragma once
#include "models/core/result.h"
#include "services/deployment/bluegreenplanner.h"
#include <QCoreApplication>
#include <QCoroTask>

namespace Pilothouse {

class DeploymentWorld;

/// Whether the open expansions of an environment can be ended, and how.
class ContractPlanning {
    Q_DECLARE_TR_FUNCTIONS(ContractPlanning)
public:
    /// `world` outlives this and its tasks.
    explicit ContractPlanning(DeploymentWorld* world);

    /// Fills in what a contract's plan is made from; `inputs` has hashes and slots. NotFound: nothing is open.
    /// Refused: the serving release does not know the new shape, an old one runs, rows differ, …
    QCoro::Task<Result<>> gather(PlanInputs* inputs);
    /// The same questions once more, right before the point of no return.
    QCoro::Task<Result<>> check(QList<WrittenExpansion> planned, Slot serving, QString imageId);

private:
    QCoro::Task<Result<>> gatherExpansions(PlanInputs* inputs);
    QCoro::Task<Result<>> checkServing(QStringList migrations, QString imageId);
    QCoro::Task<Result<>> checkDrift(QList<WrittenExpansion> written);

    DeploymentWorld* m_world;
};

/// The name of a later contract in the journal that took away what `run`'s old release needs; empty when there is none.
QCoro::Task<Result<QString>> contractSince(DeploymentWorld* world, QString run);

} // namespace Pilothouse
