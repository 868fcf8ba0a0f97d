#include "services/database/backupfiles.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>
#include <algorithm>
#include <tuple>
#include <unistd.h>

namespace Pilothouse {
namespace {

constexpr qint64 chunk = 1024 * 1024;
constexpr qint64 stalePart = 3600; // seconds; pg_dump writes all the time

class BackupWords {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

QString recordFile(const QString& dump)
{
    return dump + QStringLiteral(".json");
}

BackupRecord fromJson(const QJsonObject& json, const QString& dump)
{
    BackupRecord record;
    record.file = dump;
    record.bytes = json.value(u"bytes").toInteger();
    record.sha256 = json.value(u"sha256").toString();
    record.entries = json.value(u"entries").toInt();
    record.takenAt = QDateTime::fromString(json.value(u"takenAt").toString(), Qt::ISODateWithMs);
    record.isVerified = json.value(u"verified").toBool();
    record.run = json.value(u"run").toString();
    record.release = json.value(u"release").toString();
    record.project = json.value(u"project").toString();
    record.environment = json.value(u"environment").toString();
    record.serverVersion = json.value(u"serverVersion").toInt();
    return record;
}

Result<QString> hashNow(const QString& path, const std::stop_token& stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Io, BackupWords::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, BackupWords::tr("Cancelled."));
        }
        const QByteArray bytes = file.read(chunk);
        if (file.error() != QFileDevice::NoError) {
            return failure(ErrorCode::Io, BackupWords::tr("%1 cannot be read: %2").arg(path, file.errorString()));
        }
        hash.addData(bytes);
    }
    fsync(file.handle());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

QJsonObject backupRecordJson(const BackupRecord& record)
{
    return {{QStringLiteral("file"), record.file}, {QStringLiteral("bytes"), record.bytes},
        {QStringLiteral("sha256"), record.sha256}, {QStringLiteral("entries"), record.entries},
        {QStringLiteral("takenAt"), record.takenAt.toUTC().toString(Qt::ISODateWithMs)}, {QStringLiteral("verified"), record.isVerified},
        {QStringLiteral("run"), record.run}, {QStringLiteral("release"), record.release}, {QStringLiteral("project"), record.project},
        {QStringLiteral("environment"), record.environment}, {QStringLiteral("serverVersion"), record.serverVersion}};
}

Result<> writeBackupRecord(const BackupRecord& record)
{
    QSaveFile file(recordFile(record.file));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(backupRecordJson(record)).toJson()) > 0 && file.commit();
    if (!isWritten) {
        return failure(ErrorCode::Io, BackupWords::tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString()),
            BackupWords::tr("Free space there, or name another folder in `backups:`."));
    }
    return {};
}

Result<BackupRecord> readBackupRecord(const QString& dump)
{
    QFile file(recordFile(dump));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, BackupWords::tr("%1 is not a backup that Pilothouse has taken: %2 is missing.").arg(dump, file.fileName()),
            BackupWords::tr("See `pilothousectl backup list`."));
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const BackupRecord record = fromJson(document.object(), dump);
    if (!record.takenAt.isValid() || record.sha256.isEmpty()) {
        return failure(ErrorCode::Corrupt, BackupWords::tr("The record %1 cannot be read.").arg(file.fileName()),
            BackupWords::tr("Take a new backup; do not rely on this one."));
    }
    return record;
}

QList<BackupRecord> readBackupRecords(const QString& folder)
{
    QList<BackupRecord> records;
    for (const QFileInfo& info : QDir(folder).entryInfoList({QStringLiteral("*.dump.json")}, QDir::Files)) {
        if (const Result<BackupRecord> record = readBackupRecord(info.absoluteFilePath().chopped(5))) {
            records.append(*record);
        }
    }
    std::sort(records.begin(), records.end(), [](const BackupRecord& a, const BackupRecord& b) {
        return std::tie(b.takenAt, b.file) < std::tie(a.takenAt, a.file);
    });
    return records;
}

void removeStaleParts(const QString& folder, const QDateTime& now)
{
    for (const QFileInfo& info : QDir(folder).entryInfoList({QStringLiteral("*.dump.part")}, QDir::Files | QDir::Hidden)) {
        if (info.lastModified().secsTo(now) > stalePart) {
            QFile::remove(info.absoluteFilePath());
        }
    }
}

QList<BackupRecord> surplusBackups(const QList<BackupRecord>& records, int keep)
{
    QList<BackupRecord> surplus;
    int seen = 0;
    for (const BackupRecord& record : records) {
        if (record.isVerified && ++seen > std::max(keep, 1)) {
            surplus.append(record);
        }
    }
    return surplus;
}

QCoro::Task<Result<QString>> hashFile(QString path, std::stop_token stop)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const QFuture<Result<QString>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, path, stop] {
        promise->addResult(hashNow(path, stop));
        promise->finish();
    });
    const Result<QString> hash = co_await future;
    co_return hash;
}

} // namespace Pilothouse
