#pragma once
#include "models/core/result.h"
#include "services/process/filelock.h"
#include <QString>

namespace Pilothouse {

/// One writer of a journal at a time, across processes: the lock file beside it.
class WriterLock {
public:
    explicit WriterLock(const QString& journalFile);

    /// Blocks its thread, ten seconds at most: then ErrorCode::Unavailable. Already held: at once.
    [[nodiscard]] Result<> acquire();
    void release() { m_lock.unlock(); }

private:
    FileLock m_lock;
};

/// What to do when events were removed or changed.
[[nodiscard]] QString tamperRemedy();

} // namespace Pilothouse
