#pragma once
#include "models/core/result.h"
#include "models/migration/lockpicture.h"
#include <QCoroTask>

namespace Pilothouse {

/// What became of telling a session to end something.
struct SessionEnd {
    int pid = 0;
    bool isGone = false; ///< the session is not there any more
    QString what; ///< its statement, one line
};

/// Who waits for whom in the application's database, and the two ways to end it. Reads and signals on a connection of
/// its own; sees and touches sessions of this database only.
class LockReader {
public:
    LockReader() = default;
    LockReader(const LockReader&) = delete;
    LockReader& operator=(const LockReader&) = delete;
    virtual ~LockReader() = default;

    /// All of it belongs to one moment. Sessions of other users show neither statement nor application to a user
    /// without pg_read_all_stats.
    virtual QCoro::Task<Result<LockPicture>> read() = 0;
    /// Ends the statement of the session that connected at `backend` (empty: whoever has the pid now), and returns once
    /// that was observed. NotFound: no such session of this database. Refused: it runs no statement. PermissionDenied:
    /// it is another user's. TimedOut: it was told, and has not ended within five seconds.
    virtual QCoro::Task<Result<SessionEnd>> cancel(int pid, QString backend = {}) = 0;
    /// Ends the session itself; what its open transaction did is taken back by the server. Errors as of cancel().
    virtual QCoro::Task<Result<SessionEnd>> terminate(int pid, QString backend = {}) = 0;
};

} // namespace Pilothouse
