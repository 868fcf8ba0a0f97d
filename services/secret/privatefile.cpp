#include "services/secret/privatefile.h"
#include <QCoreApplication>
#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Pilothouse {
namespace {

constexpr qint64 largestSecret = 64 * 1024;

class PrivateFileWords {
    Q_DECLARE_TR_FUNCTIONS(ChainedSecretStore)
};

Result<> checkMode(int descriptor, const QString& path)
{
    struct stat facts {};
    if (fstat(descriptor, &facts) != 0) {
        return failure(ErrorCode::Io, PrivateFileWords::tr("%1 cannot be examined: %2").arg(path, QString::fromLocal8Bit(std::strerror(errno))));
    }
    if (!S_ISREG(facts.st_mode) || facts.st_size > largestSecret) {
        return failure(ErrorCode::InvalidInput, PrivateFileWords::tr("%1 is not a small ordinary file.").arg(path), PrivateFileWords::tr("Write only the secret into it."));
    }
    if ((facts.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return failure(ErrorCode::PermissionDenied, PrivateFileWords::tr("%1 holds a secret, and others may open it (mode %2).").arg(path, QString::number(facts.st_mode & 0777, 8)),
            QStringLiteral("chmod 600 %1").arg(path));
    }
    return {};
}

} // namespace

Result<QByteArray> readPrivateFile(const QString& path)
{
    // Opened first and examined through the descriptor, so that what is examined is what is read.
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0) {
        const bool isMissing = errno == ENOENT || errno == ENOTDIR;
        return failure(isMissing ? ErrorCode::NotFound : ErrorCode::PermissionDenied,
            PrivateFileWords::tr("%1 cannot be opened: %2").arg(path, QString::fromLocal8Bit(std::strerror(errno))),
            PrivateFileWords::tr("Make it readable for the user who runs Pilothouse: chown and chmod 600."));
    }
    QFile file;
    file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    if (const Result<> fits = checkMode(descriptor, path); !fits) {
        return forward(fits);
    }
    QByteArray content = file.read(largestSecret);
    if (content.endsWith('\n')) {
        content.chop(content.endsWith("\r\n") ? 2 : 1);
    }
    if (content.isEmpty()) {
        return failure(ErrorCode::InvalidInput, PrivateFileWords::tr("%1 is empty; it should hold a secret.").arg(path), PrivateFileWords::tr("Write the secret into it."));
    }
    return content;
}

} // namespace Pilothouse
