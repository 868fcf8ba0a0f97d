#pragma once
#include "models/core/result.h"
#include <QCoroTask>
#include <QString>

namespace Pilothouse {

/// Who asks for the lock of an environment's database.
struct RunLockRequest {
    QString environment; ///< "members/production": what is locked
    QString holder; ///< "run-7 1f2e3d4c ana@laptop": shown to whoever is refused; unlike that of any other run

    RunLockRequest() = default;
    RunLockRequest(QString what, QString who)
        : environment(std::move(what))
        , holder(std::move(who))
    {
    }
};

/// What became of asking for it.
struct RunLockAnswer {
    bool isHeld = false;
    QString reason; ///< when it is not held: why it cannot be had, a whole sentence
};

/// A lock in the database that a release migrates, beside the lease on the Docker host: it excludes a runner of
/// another Docker host that shares the database. It goes with the session that holds it.
class RunLock {
public:
    RunLock() = default;
    RunLock(const RunLock&) = delete;
    RunLock& operator=(const RunLock&) = delete;
    virtual ~RunLock() = default;

    /// Takes the lock, or sees that the session still has it; takes it again after the session was lost.
    /// ErrorCode::Conflict names the holder. A lock that cannot be had at all is an answer, not an error.
    virtual QCoro::Task<Result<RunLockAnswer>> hold(RunLockRequest request) = 0;
};

} // namespace Pilothouse
