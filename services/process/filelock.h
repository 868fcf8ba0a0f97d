#pragma once
#include "models/core/result.h"
#include <QString>

namespace Pilothouse {

/// An exclusive lock on a file that the kernel gives back when its holder dies, however it dies: the proof of
/// life of a runner. An open-file-description lock (fcntl(2), F_OFD_SETLK): asking who holds it takes nothing,
/// and child processes do not inherit it. Any thread, one at a time.
class FileLock {
public:
    /// The file is made, mode 0600, when it is first locked; its folder is made too, mode 0700.
    explicit FileLock(QString file);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// True when this object holds it now, false when another holds it. ErrorCode::PermissionDenied or Io when
    /// the file cannot be opened. Never waits. Calling it again while holding is true.
    [[nodiscard]] Result<bool> tryLock();
    void unlock();
    [[nodiscard]] bool isHeld() const { return m_isHeld; }
    /// Does another FileLock, here or in another process, hold it? A file that is not there is not held.
    [[nodiscard]] bool isHeldByOther() const;
    [[nodiscard]] QString file() const { return m_file; }

private:
    QString m_file;
    int m_descriptor = -1;
    bool m_isHeld = false;
};

} // namespace Pilothouse
