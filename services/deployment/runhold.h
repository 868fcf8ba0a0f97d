#pragma once
#include "models/core/result.h"
#include "models/deployment/runstate.h"
#include <QCoreApplication>
#include <QCoroTask>
#include <QJsonObject>
#include <functional>

namespace Pilothouse {

class DeploymentWorld;

/// What entitles a run to change its environment: the lease on the Docker host, which excludes every other run there,
/// and where the database can keep one, a lock in it, which excludes the runs of other Docker hosts that share it.
class RunHold {
    Q_DECLARE_TR_FUNCTIONS(RunHold)
public:
    using Record = std::function<QCoro::Task<Result<>>(const char16_t* kind, QJsonObject payload)>;

    /// World and state outlive this and its tasks.
    RunHold(DeploymentWorld* world, const RunState* state, Record record);

    /// Takes both. ErrorCode::Conflict names who has one of them; then this run has neither.
    QCoro::Task<Result<LeaseHolder>> take();
    /// Before each effect: is the environment still ours? A lease that somebody removed and nobody took is taken
    /// again. ErrorCode::Conflict: somebody else has it. Unavailable, TimedOut: Docker did not say within `limit`.
    QCoro::Task<Result<>> confirmLease(Milliseconds limit);
    /// The same for the lock in the database; one that cannot be had is journalled, and no error.
    QCoro::Task<Result<>> confirmLock();
    /// Gives back what is this run's.
    QCoro::Task<Result<>> release();

private:
    QCoro::Task<Result<LeaseHolder>> acquire();
    QCoro::Task<Result<>> dropLeftover();
    QCoro::Task<Result<>> note(QString text);

    DeploymentWorld* m_world;
    const RunState* m_state;
    Record m_record;
    QString m_told; ///< why there is no lock in the database, as journalled last
};

} // namespace Pilothouse
