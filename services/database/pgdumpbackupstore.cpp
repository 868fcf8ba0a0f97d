#include "services/database/pgdumpbackupstore.h"
#include "models/core/quantity.h"
#include "services/database/backupfiles.h"
#include "services/database/pgaccess.h"
#include "services/process/privatefolder.h"
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

namespace Pilothouse {
namespace {

constexpr Milliseconds longestDump {24 * 3600 * 1000};
constexpr Milliseconds longestCheck {600 * 1000};
constexpr Milliseconds progressEvery {500};
constexpr int suspiciousShare = 2; // a dump of less than 1/2 of the one before is looked at by a person

QString fileNamePart(QString text)
{
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9._-]"));
    return text.replace(unsafe, QStringLiteral("-"));
}

} // namespace

PgDumpBackupStore::PgDumpBackupStore(BackupTarget target, Database* database, SecretStore* secrets, ProcessRunner* processes, Clock* clock)
    : m_target(std::move(target))
    , m_database(database)
    , m_secrets(secrets)
    , m_processes(processes)
    , m_clock(clock)
{
}

QCoro::Task<Result<BackupRecord>> PgDumpBackupStore::create(QString run, QString release, std::function<void(qint64)> onProgress, std::stop_token stop)
{
    const Result<Job> job = co_await prepare(run, release);
    if (!job) {
        co_return forward(job);
    }
    const Result<> dumped = co_await dump(*job, std::move(onProgress), stop);
    if (!dumped) {
        QFile::remove(job->part);
        co_return forward(dumped);
    }
    const Result<BackupRecord> record = co_await finish(*job, stop);
    if (!record) {
        QFile::remove(job->part);
        co_return forward(record);
    }
    co_await removeSurplus();
    co_return record;
}

QCoro::Task<Result<PgDumpBackupStore::Job>> PgDumpBackupStore::prepare(QString run, QString release)
{
    const Result<DatabaseFacts> facts = co_await m_database->facts();
    if (!facts) {
        co_return forward(facts);
    }
    const Result<PgTools> tools = co_await findPgTools(m_processes, facts->serverVersion, m_toolFolders);
    if (!tools) {
        co_return forward(tools);
    }
    Job job;
    job.tools = *tools;
    for (const BackupRecord& record : records()) {
        if (record.isVerified) {
            job.lastBytes = record.bytes;
            break;
        }
    }
    job.needed = backupSpaceNeeded(facts->sizeBytes, job.lastBytes);
    const Result<> fits = checkFolder(job.needed);
    if (!fits) {
        co_return forward(fits);
    }
    removeStaleParts(m_target.folder, m_clock->now());
    job.record.takenAt = m_clock->now();
    job.record.run = run;
    job.record.release = release;
    job.record.project = m_target.project;
    job.record.environment = m_target.environment;
    job.record.serverVersion = facts->serverVersion;
    job.record.file = freeName(job.record);
    job.part = job.record.file + QStringLiteral(".part");
    co_return job;
}

Result<> PgDumpBackupStore::checkFolder(qint64 needed) const
{
    makePrivateFolder(m_target.folder);
    const QFileInfo info(m_target.folder);
    if (!info.isDir() || !info.isWritable()) {
        return failure(ErrorCode::PermissionDenied, tr("Backups cannot be written to %1.").arg(m_target.folder),
            tr("Give the user who runs Pilothouse the right to write there, or name another folder in `backups:`."));
    }
    const qint64 left = QStorageInfo(m_target.folder).bytesAvailable();
    if (left < needed) {
        return failure(ErrorCode::Io, tr("The backup needs about %1 in %2, and %3 are free.").arg(spokenSize(needed), m_target.folder, spokenSize(left)),
            tr("Free space there, or name another folder in `backups:`."));
    }
    return {};
}

QString PgDumpBackupStore::ownName() const
{
    return fileNamePart(m_target.project) + QLatin1Char('-') + fileNamePart(m_target.environment) + QLatin1Char('-');
}

QString PgDumpBackupStore::freeName(const BackupRecord& record) const
{
    QString stem = m_target.folder + QLatin1Char('/') + ownName() + record.takenAt.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    if (!record.run.isEmpty()) {
        stem += QLatin1Char('-') + fileNamePart(record.run);
    }
    QString name = stem + QStringLiteral(".dump");
    for (int count = 2; QFileInfo::exists(name) || QFileInfo::exists(name + QStringLiteral(".part")); ++count) {
        name = stem + QStringLiteral("-%1.dump").arg(count);
    }
    return name;
}

QCoro::Task<Result<>> PgDumpBackupStore::dump(Job job, std::function<void(qint64)> onProgress, std::stop_token stop)
{
    const Result<SecretFile> password = co_await pgPasswordFile(m_target.database, m_secrets);
    if (!password) {
        co_return forward(password);
    }
    {
        QFile file(job.part); // made by us, so that nobody else may read it for a moment
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
            co_return failure(ErrorCode::Io, tr("%1 cannot be written: %2").arg(job.part, file.errorString()),
                tr("Free space there, or name another folder in `backups:`."));
        }
    }
    std::stop_source ended;
    const std::stop_token endedToken = ended.get_token();
    QCoro::Task<> progress = reportSize(job.part, std::move(onProgress), endedToken);
    const Command command = dumpCommand(job, password->path());
    const Result<ProcessOutput> output = co_await m_processes->run(command, stop);
    ended.request_stop();
    co_await progress;
    if (!output) {
        co_return forward(output);
    }
    if (!output->succeeded()) {
        co_return tl::unexpected(dumpError(job, *output));
    }
    co_return Result<>();
}

QCoro::Task<> PgDumpBackupStore::reportSize(QString file, std::function<void(qint64)> onProgress, std::stop_token stop)
{
    while (true) {
        const Result<> slept = co_await m_clock->sleep(progressEvery, stop);
        if (!slept) {
            co_return;
        }
        if (onProgress) {
            onProgress(QFileInfo(file).size());
        }
    }
}

Command PgDumpBackupStore::dumpCommand(const Job& job, const QString& passwordFile) const
{
    Command command(job.tools.dump, {QStringLiteral("--format=custom"), QStringLiteral("--no-password"),
                                        QStringLiteral("--lock-wait-timeout=%1").arg(m_target.lockWait.count()), QStringLiteral("--file"), job.part});
    command.environment = pgEnvironment(m_target.database, passwordFile, QStringLiteral("pilothouse-backup"));
    command.timeLimit = longestDump;
    return command;
}

Error PgDumpBackupStore::dumpError(const Job& job, const ProcessOutput& output) const
{
    const QString evidence = QString::fromUtf8(output.err).trimmed();
    const auto says = [&](const char16_t* words) { return evidence.contains(QStringView(words)); };
    if (says(u"No space left on device") || says(u"Disk quota exceeded")) {
        const qint64 written = QFileInfo(job.part).size();
        const qint64 left = QStorageInfo(m_target.folder).bytesAvailable();
        return {ErrorCode::Io, tr("The disk of %1 is full: %2 were written and %3 are free, about %4 were expected to be needed. What was written is removed.")
                                   .arg(m_target.folder, spokenSize(written), spokenSize(left), spokenSize(job.needed)),
            tr("Free space there, or name another folder in `backups:`."), evidence};
    }
    if (says(u"statement timeout") || says(u"lock timeout")) {
        return {ErrorCode::TimedOut, tr("pg_dump could not lock a table within %1: somebody changes or migrates it.").arg(spokenDuration(m_target.lockWait)),
            tr("Wait until that is done, and try again."), evidence};
    }
    if (says(u"permission denied")) {
        return {ErrorCode::PermissionDenied, tr("User %1 may not read everything in %2.").arg(m_target.database.user, m_target.database.name),
            tr("Let database.user be the owner of the tables, or grant it pg_read_all_data."), evidence};
    }
    return {ErrorCode::ProcessFailed, tr("pg_dump failed: %1").arg(evidence.section(u'\n', 0, 0)), tr("The detail has what it said."), evidence};
}

QCoro::Task<Result<int>> PgDumpBackupStore::countEntries(QString program, QString file)
{
    Command command(program, {QStringLiteral("--list"), file});
    command.timeLimit = longestCheck;
    const Result<ProcessOutput> output = co_await m_processes->run(command);
    if (!output) {
        co_return forward(output);
    }
    int entries = 0;
    for (const QByteArray& line : output->out.split('\n')) {
        entries += !line.trimmed().isEmpty() && !line.startsWith(';') ? 1 : 0;
    }
    if (!output->succeeded() || entries == 0) {
        co_return failure(ErrorCode::Corrupt, tr("pg_restore cannot read %1.").arg(file), tr("Take a new backup; do not rely on this one."),
            QString::fromUtf8(output->err).trimmed());
    }
    co_return entries;
}

QCoro::Task<Result<BackupRecord>> PgDumpBackupStore::finish(Job job, std::stop_token stop)
{
    BackupRecord record = job.record;
    const Result<QString> hash = co_await hashFile(job.part, stop);
    if (!hash) {
        co_return forward(hash);
    }
    const Result<int> entries = co_await countEntries(job.tools.restore, job.part);
    if (!entries) {
        co_return forward(entries);
    }
    record.bytes = QFileInfo(job.part).size();
    record.sha256 = *hash;
    record.entries = *entries;
    record.isVerified = true;
    if (record.bytes < job.lastBytes / suspiciousShare) {
        record.warning = tr("The dump has %1; the one before has %2.").arg(spokenSize(record.bytes), spokenSize(job.lastBytes));
    }
    if (!QFile::rename(job.part, record.file)) {
        co_return failure(ErrorCode::Io, tr("%1 cannot be renamed to %2.").arg(job.part, record.file));
    }
    if (const Result<> written = writeBackupRecord(record); !written) {
        QFile::remove(record.file);
        co_return forward(written);
    }
    co_return record;
}

QCoro::Task<> PgDumpBackupStore::removeSurplus()
{
    const QList<BackupRecord> surplus = surplusBackups(records(), m_target.keep);
    for (const BackupRecord& record : surplus) {
        bool isNeeded = false;
        if (m_isUnfinished && !record.run.isEmpty()) {
            isNeeded = co_await m_isUnfinished(record.run);
        }
        if (!isNeeded && QFile::remove(record.file)) {
            QFile::remove(record.file + QStringLiteral(".json"));
        }
    }
}

// Names as freeName makes them: …-run-7.dump.part, or …-run-7-2.dump.part.
void PgDumpBackupStore::removeUnfinished(const QString& run)
{
    const QString ending = QStringLiteral(".dump.part");
    const QString ofRun = QLatin1Char('-') + fileNamePart(run);
    for (const QString& part : QDir(m_target.folder).entryList({ownName() + QLatin1Char('*') + ending}, QDir::Files)) {
        const QString stem = part.chopped(ending.size());
        const QString first = stem.left(stem.lastIndexOf(QLatin1Char('-')));
        if (stem.endsWith(ofRun) || first.endsWith(ofRun)) {
            QFile::remove(m_target.folder + QLatin1Char('/') + part);
        }
    }
}

QList<BackupRecord> PgDumpBackupStore::records() const
{
    QList<BackupRecord> records = readBackupRecords(m_target.folder);
    records.removeIf([this](const BackupRecord& record) { return record.project != m_target.project || record.environment != m_target.environment; });
    for (BackupRecord& record : records) {
        record.isVerified = record.isVerified && QFileInfo(record.file).size() == record.bytes;
    }
    return records;
}

QCoro::Task<Result<QList<BackupRecord>>> PgDumpBackupStore::list()
{
    co_return records();
}

QCoro::Task<Result<BackupRecord>> PgDumpBackupStore::verify(QString file)
{
    Result<BackupRecord> record = readBackupRecord(QDir(m_target.folder).absoluteFilePath(file));
    if (!record) {
        co_return record;
    }
    const Result<PgTools> tools = co_await findPgTools(m_processes, record->serverVersion, m_toolFolders);
    if (!tools) {
        co_return forward(tools);
    }
    const Result<QString> hash = co_await hashFile(record->file, std::stop_token());
    const Result<int> entries = co_await countEntries(tools->restore, record->file);
    const bool isSame = hash && *hash == record->sha256;
    record->isVerified = isSame && entries && *entries == record->entries;
    if (const Result<> written = writeBackupRecord(*record); !written) {
        co_return forward(written);
    }
    if (!record->isVerified) {
        const QString evidence = !hash ? hash.error().message : !entries ? entries.error().detail : tr("SHA-256 then %1, now %2").arg(record->sha256, *hash);
        co_return failure(ErrorCode::Corrupt, QFileInfo::exists(record->file) ? tr("%1 is not what was written on %2.").arg(record->file, record->takenAt.toString(Qt::ISODate))
                                                                                : tr("%1 is missing.").arg(record->file),
            tr("Take a new backup; do not rely on this one."), evidence);
    }
    co_return record;
}

} // namespace Pilothouse
