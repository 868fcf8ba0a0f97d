#include "services/router/nginx/filechanges.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Pilothouse {
namespace {

constexpr QFile::Permissions everyoneReads = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions everyoneEnters = everyoneReads | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

void syncFolder(const QString& folder)
{
    const int fd = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        fsync(fd);
        close(fd);
    }
}

// nginx's workers run as another user: what we make is readable whatever the umask is.
bool makeFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir()) {
        return true;
    }
    return makeFolder(QFileInfo(folder).path()) && QDir().mkdir(folder) && QFile::setPermissions(folder, everyoneEnters);
}

} // namespace

QByteArray FileChanges::content(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray text = file.readAll();
    return text.isNull() ? QByteArray("") : text;
}

Result<> FileChanges::check(const QList<FileChange>& changes)
{
    for (const FileChange& change : changes) {
        const QByteArray now = content(change.path);
        if (now != change.before || now.isNull() != change.before.isNull()) {
            return failure(ErrorCode::Conflict, tr("%1 was changed in the meantime.").arg(change.path), tr("Look at the change again and repeat."));
        }
    }
    return {};
}

Result<> FileChanges::make(const QList<FileChange>& changes)
{
    QList<FileChange> made;
    for (const FileChange& change : changes) {
        if (const auto written = write(change.path, change.after); !written) {
            for (const FileChange& back : reversed(made)) {
                static_cast<void>(write(back.path, back.after)); // the first failure is what is reported
            }
            return written;
        }
        made << change;
    }
    return {};
}

QList<FileChange> FileChanges::reversed(const QList<FileChange>& changes)
{
    QList<FileChange> back;
    for (const FileChange& change : changes) {
        back.prepend({change.path, change.after, change.before});
    }
    return back;
}

Result<> FileChanges::write(const QString& path, const QByteArray& content)
{
    const QString folder = QFileInfo(path).path();
    if (content.isNull()) {
        if (QFile::exists(path) && !QFile::remove(path)) {
            return failure(ErrorCode::PermissionDenied, tr("%1 cannot be removed.").arg(path), tr("Let the user who deploys write to %1.").arg(folder));
        }
        syncFolder(folder);
        return {};
    }
    struct stat old {};
    const bool isThere = stat(QFile::encodeName(path).constData(), &old) == 0;
    QSaveFile file(path);
    const bool isWritten = makeFolder(folder) && file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        && (isThere || file.setPermissions(everyoneReads));
    // A file of another user keeps its owner where that is allowed; it keeps its mode in any case.
    const bool isOwnerKept = isWritten && isThere && fchown(file.handle(), old.st_uid, old.st_gid) == 0;
    const bool isModeKept = isWritten && (!isThere || fchmod(file.handle(), old.st_mode & 07777) == 0);
    if (!isWritten || !(isOwnerKept || isModeKept) || !file.commit()) {
        return failure(QFileInfo(folder).isWritable() ? ErrorCode::Io : ErrorCode::PermissionDenied,
            tr("%1 cannot be written: %2").arg(path, file.errorString()), tr("Let the user who deploys write to %1.").arg(folder));
    }
    syncFolder(folder);
    return {};
}

} // namespace Pilothouse
