#include "services/process/secretfile.h"
#include <QCoreApplication>
#include <cerrno>
#include <cstring>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace Pilothouse {
namespace {

bool writeAll(int descriptor, const QByteArray& content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t written = write(descriptor, content.constData() + done, size_t(content.size() - done));
        if (written < 0 && errno != EINTR) {
            return false;
        }
        done += written < 0 ? 0 : written;
    }
    return true;
}

} // namespace

Result<SecretFile> SecretFile::create(const QByteArray& content)
{
    SecretFile file(memfd_create("pilothouse-secret", MFD_CLOEXEC));
    // libpq ignores a password file that group or others may read.
    const bool isReady = file.m_descriptor >= 0 && fchmod(file.m_descriptor, S_IRUSR | S_IWUSR) == 0
        && writeAll(file.m_descriptor, content);
    if (!isReady) {
        return failure(ErrorCode::Io, QCoreApplication::translate("SecretFile", "A file in memory for a password could not be made: %1")
                .arg(QString::fromLocal8Bit(std::strerror(errno))),
            QCoreApplication::translate("SecretFile", "Close programs: memory or file descriptors are used up."));
    }
    return file;
}

SecretFile::SecretFile(SecretFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

SecretFile& SecretFile::operator=(SecretFile&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

SecretFile::~SecretFile()
{
    if (m_descriptor >= 0) {
        close(m_descriptor);
    }
}

QString SecretFile::path() const
{
    // The descriptor is closed in children, therefore the way leads through this process.
    return QStringLiteral("/proc/%1/fd/%2").arg(getpid()).arg(m_descriptor);
}

} // namespace Pilothouse
