#pragma once
#include "models/environment/project.h"
#include "services/database/locks/lockreader.h"
#include "services/secret/secretstore.h"
#include "services/time/clock.h"
#include <memory>

namespace Pilothouse {

/// Locks by pg_stat_activity, pg_locks, pg_blocking_pids() and pg_stat_progress_*, on a connection of its own.
class PostgresLocks final : public LockReader {
public:
    /// `secrets` and `clock` outlive this and its tasks.
    PostgresLocks(DatabaseConfig config, SecretStore& secrets, Clock* clock);
    /// Ends what is in flight with an error.
    ~PostgresLocks() override;

    QCoro::Task<Result<LockPicture>> read() override;
    QCoro::Task<Result<SessionEnd>> cancel(int pid, QString backend = {}) override;
    QCoro::Task<Result<SessionEnd>> terminate(int pid, QString backend = {}) override;

    struct Work; ///< shared with the tasks, which may outlive this

private:
    std::shared_ptr<Work> m_work;
};

} // namespace Pilothouse
