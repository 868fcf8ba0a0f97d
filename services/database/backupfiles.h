#pragma once
#include "services/database/database.h"
#include <QCoroTask>
#include <QJsonObject>
#include <QString>

namespace Pilothouse {

/// As in the record file, and in the output of `backup --json`.
[[nodiscard]] QJsonObject backupRecordJson(const BackupRecord& record);

/// The record that lies beside each dump as `<dump>.json`, 0600.
[[nodiscard]] Result<> writeBackupRecord(const BackupRecord& record);
/// NotFound: there is none. Corrupt: it cannot be read.
[[nodiscard]] Result<BackupRecord> readBackupRecord(const QString& dump);
/// Every record in the folder, newest first; unreadable ones are left out.
[[nodiscard]] QList<BackupRecord> readBackupRecords(const QString& folder);

/// Removes `*.part` files that nobody has written to for an hour: what a killed run has left.
void removeStaleParts(const QString& folder, const QDateTime& now);

/// Which of these (newest first) may go: the verified ones beyond the newest `keep`, at least one of which stays.
[[nodiscard]] QList<BackupRecord> surplusBackups(const QList<BackupRecord>& records, int keep);

/// SHA-256 of a file, read on a thread of the pool and flushed to the disk there.
QCoro::Task<Result<QString>> hashFile(QString path, std::stop_token stop);

} // namespace Pilothouse
