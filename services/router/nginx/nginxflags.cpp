#include "services/router/nginx/nginxflags.h"
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Pilothouse {
namespace {

const QString blueFlag = QStringLiteral("blue");
const QString greenFlag = QStringLiteral("green");
const QString maintenanceFlag = QStringLiteral("maintenance");
const QString pageFile = QStringLiteral("maintenance.html");
constexpr Slot allSlots[] {Slot::Plain, Slot::Blue, Slot::Green};

QString fallbackFlag(Slot slot)
{
    return QStringLiteral("other-") + slotName(slot);
}

} // namespace

bool NginxFlags::exists() const
{
    return QFileInfo(m_folder).isDir();
}

bool NginxFlags::has(const QString& flag) const
{
    return QFileInfo(path(flag)).isFile();
}

Slot NginxFlags::serving() const
{
    return has(greenFlag) ? Slot::Green : has(blueFlag) ? Slot::Blue : Slot::Plain;
}

std::optional<Slot> NginxFlags::fallback() const
{
    for (const Slot slot : {Slot::Green, Slot::Blue, Slot::Plain}) {
        if (has(fallbackFlag(slot))) {
            return slot;
        }
    }
    return std::nullopt;
}

Result<> NginxFlags::serve(Slot slot) const
{
    // The flag that loses goes first where it would win otherwise, the decisive one last.
    Result<> done;
    switch (slot) {
    case Slot::Green:
        done = raise(greenFlag).and_then([this] { return lower(blueFlag); });
        break;
    case Slot::Blue:
        done = raise(blueFlag).and_then([this] { return lower(greenFlag); });
        break;
    case Slot::Plain:
        done = has(greenFlag) ? lower(blueFlag).and_then([this] { return lower(greenFlag); }) : lower(blueFlag);
        break;
    }
    return done.and_then([this] { return settle(); });
}

Result<> NginxFlags::setFallback(std::optional<Slot> slot) const
{
    for (const Slot other : allSlots) {
        const QString flag = fallbackFlag(other);
        if (other == slot || !has(flag)) {
            continue;
        }
        if (slot && !has(fallbackFlag(*slot))) {
            if (std::rename(QFile::encodeName(path(flag)).constData(), QFile::encodeName(path(fallbackFlag(*slot))).constData()) == 0) {
                continue;
            }
        }
        if (const auto lowered = lower(flag); !lowered) {
            return lowered;
        }
    }
    const Result<> raised = slot ? raise(fallbackFlag(*slot)) : Result<>();
    return raised.and_then([this] { return settle(); });
}

bool NginxFlags::isMaintenance() const
{
    return has(maintenanceFlag);
}

Result<> NginxFlags::setPage(const QByteArray& html) const
{
    if (html.isNull()) {
        return lower(pageFile);
    }
    QSaveFile file(path(pageFile));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(html) == html.size()
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther) && file.commit();
    if (!isWritten) {
        return failure(ErrorCode::Io, tr("The maintenance page could not be laid beside the router's configuration: %1: %2").arg(path(pageFile), file.errorString()),
            tr("Let the user who deploys write to that folder."));
    }
    return {};
}

Result<> NginxFlags::setMaintenance(bool isOn) const
{
    const Result<> done = isOn ? raise(maintenanceFlag) : lower(maintenanceFlag);
    return done.and_then([this] { return settle(); });
}

Result<> NginxFlags::raise(const QString& flag) const
{
    const QByteArray file = QFile::encodeName(path(flag));
    const int fd = open(file.constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0644);
    if (fd < 0) {
        const int reason = errno;
        return failure(reason == EACCES || reason == EPERM || reason == EROFS ? ErrorCode::PermissionDenied : ErrorCode::Io,
            tr("The router could not be switched: %1 cannot be created: %2").arg(path(flag), QString::fromLocal8Bit(std::strerror(reason))),
            tr("Let the user who deploys write to that folder."));
    }
    close(fd);
    return {};
}

Result<> NginxFlags::lower(const QString& flag) const
{
    if (unlink(QFile::encodeName(path(flag)).constData()) == 0 || errno == ENOENT) {
        return {};
    }
    const int reason = errno;
    return failure(reason == EACCES || reason == EPERM || reason == EROFS ? ErrorCode::PermissionDenied : ErrorCode::Io,
        tr("The router could not be switched: %1 cannot be removed: %2").arg(path(flag), QString::fromLocal8Bit(std::strerror(reason))),
        tr("Let the user who deploys write to that folder."));
}

// The switch has happened by now; this makes it survive a power cut.
Result<> NginxFlags::settle() const
{
    const int fd = open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isDurable = fd >= 0 && fsync(fd) == 0;
    const int reason = errno;
    if (fd >= 0) {
        close(fd);
    }
    if (!isDurable) {
        return failure(ErrorCode::Io, tr("The router was switched, but %1 could not be written to disk: %2").arg(m_folder, QString::fromLocal8Bit(std::strerror(reason))));
    }
    return {};
}

} // namespace Pilothouse
