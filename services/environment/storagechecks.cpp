#include "services/environment/storagechecks.h"
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace Pilothouse {
namespace {

QString nearestExisting(const QString& folder)
{
    QString candidate = QDir::cleanPath(folder);
    while (!QFileInfo::exists(candidate) && candidate != QDir::rootPath()) {
        candidate = QFileInfo(candidate).path();
    }
    return candidate;
}

QString backupFolder(const CheckWorld& world)
{
    const QString& set = world.environment.backup.folder;
    return set.isEmpty() ? world.dataFolder : set;
}

} // namespace

bool StorageChecks::isWritable(const QString& folder)
{
    const QFileInfo nearest(nearestExisting(folder));
    return nearest.isDir() && nearest.isWritable();
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

QCoro::Task<CheckResult> StorageChecks::stateFolder(CheckResult check, SharedCheckWorld world)
{
    const QString folder = world->stateFolder;
    if (!isWritable(folder)) {
        co_return check.failed(ErrorCode::PermissionDenied, tr("%1 cannot be written, so that no run can begin and nothing is logged.").arg(folder),
            tr("Give the user who runs Pilothouse the right to write there, or set XDG_STATE_HOME."));
    }
    co_return check.ok(tr("%1 can be written.").arg(folder));
}

CheckResult StorageChecks::judgeSpace(const CheckResult& check, const QString& folder, qint64 needed, const QString& remedy)
{
    const QStorageInfo storage(nearestExisting(folder));
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
    qint64 lastBytes = 0;
    if (world->backups != nullptr) {
        const Result<QList<BackupRecord>> backups = co_await world->backups->list();
        lastBytes = backups && !backups->isEmpty() ? backups->first().bytes : 0;
    }
    qint64 databaseBytes = 0;
    if (world->database != nullptr) {
        const Result<DatabaseFacts> facts = co_await world->database->facts();
        databaseBytes = facts ? facts->sizeBytes : 0;
    }
    const qint64 needed = backupSpaceNeeded(databaseBytes, lastBytes);
    co_return judgeSpace(check, folder, needed, tr("Free space there, or name another folder in `backups:`."));
}

} // namespace Pilothouse
