#include "services/process/filelock.h"
#include "services/process/privatefolder.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace Pilothouse {
namespace {

class FileLockWords {
    Q_DECLARE_TR_FUNCTIONS(FileLock)
};

struct flock wholeFile()
{
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

} // namespace

FileLock::FileLock(QString file)
    : m_file(std::move(file))
{
}

FileLock::~FileLock()
{
    unlock();
}

Result<bool> FileLock::tryLock()
{
    if (m_isHeld) {
        return true;
    }
    int reason = 0;
    if (m_descriptor < 0) {
        reason = makePrivateFolder(QFileInfo(m_file).path());
        m_descriptor = reason == 0 ? open(QFile::encodeName(m_file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600) : -1;
        reason = reason == 0 ? errno : reason;
    }
    if (m_descriptor < 0) {
        return failure(reason == EACCES || reason == EPERM || reason == EROFS ? ErrorCode::PermissionDenied : ErrorCode::Io,
            FileLockWords::tr("The lock file %1 cannot be opened: %2.").arg(m_file, QString::fromLocal8Bit(std::strerror(reason))),
            FileLockWords::tr("See that its folder is there, writable for you, and not on a full disk."));
    }
    struct flock lock = wholeFile();
    m_isHeld = fcntl(m_descriptor, F_OFD_SETLK, &lock) == 0;
    return m_isHeld;
}

void FileLock::unlock()
{
    if (m_descriptor >= 0) {
        close(m_descriptor);
    }
    m_descriptor = -1;
    m_isHeld = false;
}

bool FileLock::isHeldByOther() const
{
    if (m_isHeld) {
        return false;
    }
    const int descriptor = open(QFile::encodeName(m_file).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    struct flock lock = wholeFile();
    const bool isHeld = fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    close(descriptor);
    return isHeld;
}

} // namespace Pilothouse
