#include "services/environment/storagechecks.h"
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace Pilothouse {
namespace {

QString nearestFolder(const QString& folder)
{
    QDir candidate(QDir::cleanPath(folder));
    while (!candidate.exists() && !candidate.isRoot()) {
        candidate.setPath(QDir::cleanPath(candidate.path() + QStringLiteral("/..")));
    }
    return candidate.path();
}

QString backupFolder(const CheckWorld& world)
{
    const QString& set = world.environment.backup.folder;
    return set.isEmpty() ? world.dataFolder : set;
}

} // namespace

bool StorageChecks::isWritable(const QString& folder)
{
    return QFileInfo(nearestFolder(folder)).isWritable();
}

QCoro::Task<CheckResult> StorageChecks::overlayFolder(CheckResult check, SharedCheckWorld world)
{
    const QString folder = world->projectFolder + QStringLiteral("/.pilothouse");
    if (!isWritable(folder)) {
        co_return check.failed(ErrorCode::PermissionDenied, tr("%1 cannot be written.").arg(folder),
            tr("Give the user who runs Pilothouse the right to write there: chown or chmod."));
    }
    co_return check.ok(tr("%1 can be written.").arg(folder));
}

CheckResult StorageChecks::judgeSpace(const CheckResult& check, const QString& folder, qint64 needed, const QString& remedy)
{
    const QStorageInfo storage(nearestFolder(folder));
    const qint64 left = storage.bytesAvailable();
    const QString said = tr("%1 has %2 free").arg(folder, spokenSize(left));
    if (left < needed) {
        return check.failed(ErrorCode::Refused, said + tr("; %1 are needed.").arg(spokenSize(needed)), remedy);
    }
    if (left < storage.bytesTotal() / 10) {
        return check.warning(said + tr(", less than a tenth of the disk."), remedy);
    }
    return check.ok(said + QLatin1Char('.'));
}

QCoro::Task<CheckResult> StorageChecks::backupSpace(CheckResult check, SharedCheckWorld world)
{
    const QString folder = backupFolder(*world);
    if (!isWritable(folder)) {
        co_return check.failed(ErrorCode::PermissionDenied, tr("%1 cannot be written.").arg(folder),
            tr("Give the user who runs Pilothouse the right to write there, or name another folder in `backups:`."));
    }
    qint64 needed = 0;
    if (world->backups != nullptr) {
        const Result<QList<BackupRecord>> backups = co_await world->backups->list();
        needed = backups && !backups->isEmpty() ? backups->first().bytes * 3 / 2 : 0;
    }
    if (needed == 0 && world->database != nullptr) {
        const Result<DatabaseFacts> facts = co_await world->database->facts();
        needed = facts ? facts->sizeBytes : 0;
    }
    co_return judgeSpace(check, folder, needed, tr("Free space there, or name another folder in `backups:`."));
}

} // namespace Pilothouse
