#include "services/database/backupfiles.h"
#include "services/database/pgtools.h"
#include "services/process/qprocessrunner.h"
#include "tests/support/await.h"
#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

BackupRecord recordOf(const QString& file, int hour, bool isVerified = true, const QString& run = {})
{
    BackupRecord record;
    record.file = file;
    record.bytes = 5;
    record.sha256 = u"ab"_s;
    record.entries = 3;
    record.takenAt = QDateTime(QDate(2024, 5, 1), QTime(hour, 0, 0, 250), Qt::UTC);
    record.isVerified = isVerified;
    record.run = run;
    record.release = u"v1"_s;
    record.project = u"members"_s;
    record.environment = u"production"_s;
    record.serverVersion = 150006;
    return record;
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void writeTool(const QString& path, const QByteArray& version)
{
    QDir().mkpath(QFileInfo(path).path());
    writeFile(path, "#!/bin/sh\necho \"" + version + "\"\n");
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QStringList filesOf(const QList<BackupRecord>& records)
{
    QStringList files;
    for (const BackupRecord& record : records) {
        files.append(record.file);
    }
    return files;
}

} // namespace

class BackupFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRecordComesBackAsItWasWritten();
    void recordsAreListedNewestFirstWithoutUnreadableOnes();
    void theNewestVerifiedDumpsStay();
    void theOnlyVerifiedDumpStays();
    void onlyOldPartsAreRemoved();
    void hashIsThatOfTheFile();
    void hashingStopsWhenItIsCancelled();
    void needsHalfAsMuchAgainAsTheLastDump();
    void readsTheVersionOfATool_data();
    void readsTheVersionOfATool();
    void theNewestToolIsTaken();
    void toolsOlderThanTheServerAreRefusedWithThePackage();
    void missingToolsAreSaid();
};

void BackupFilesTest::aRecordComesBackAsItWasWritten()
{
    const QTemporaryDir folder;
    const BackupRecord record = recordOf(folder.filePath(u"a.dump"_s), 12, true, u"run-7"_s);
    QVERIFY_RESULT(writeBackupRecord(record));
    const auto read = readBackupRecord(record.file);
    QVERIFY_RESULT(read);
    QCOMPARE(*read, record);
    QCOMPARE(QFile::permissions(record.file + u".json"_s) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(readBackupRecord(folder.filePath(u"b.dump"_s)).error().code, ErrorCode::NotFound);
    writeFile(folder.filePath(u"c.dump.json"_s), "{\"file\":");
    QCOMPARE(readBackupRecord(folder.filePath(u"c.dump"_s)).error().code, ErrorCode::Corrupt);
}

void BackupFilesTest::recordsAreListedNewestFirstWithoutUnreadableOnes()
{
    const QTemporaryDir folder;
    for (const int hour : {3, 9, 6}) {
        QVERIFY_RESULT(writeBackupRecord(recordOf(folder.filePath(u"%1.dump"_s.arg(hour)), hour)));
    }
    writeFile(folder.filePath(u"x.dump.json"_s), "nonsense");
    QCOMPARE(filesOf(readBackupRecords(folder.path())),
        (QStringList {folder.filePath(u"9.dump"_s), folder.filePath(u"6.dump"_s), folder.filePath(u"3.dump"_s)}));
    QVERIFY(readBackupRecords(u"/no/such/folder"_s).isEmpty());
}

void BackupFilesTest::theNewestVerifiedDumpsStay()
{
    const QList<BackupRecord> records {recordOf(u"9"_s, 9), recordOf(u"8"_s, 8, false), recordOf(u"7"_s, 7), recordOf(u"6"_s, 6), recordOf(u"5"_s, 5, false)};
    QCOMPARE(filesOf(surplusBackups(records, 2)), QStringList {u"6"_s});
    QCOMPARE(filesOf(surplusBackups(records, 1)), (QStringList {u"7"_s, u"6"_s}));
    QVERIFY(surplusBackups(records, 9).isEmpty());
}

void BackupFilesTest::theOnlyVerifiedDumpStays()
{
    const QList<BackupRecord> records {recordOf(u"9"_s, 9, false), recordOf(u"8"_s, 8)};
    QVERIFY(surplusBackups(records, 0).isEmpty());
    QVERIFY(surplusBackups(records, -3).isEmpty());
}

void BackupFilesTest::onlyOldPartsAreRemoved()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"a.dump.part"_s), "x");
    writeFile(folder.filePath(u"b.dump"_s), "x");
    removeStaleParts(folder.path(), QDateTime::currentDateTimeUtc().addSecs(60));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    removeStaleParts(folder.path(), QDateTime::currentDateTimeUtc().addSecs(3700));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {u"b.dump"_s});
}

void BackupFilesTest::hashIsThatOfTheFile()
{
    const QTemporaryDir folder;
    const QByteArray content(3'000'001, 'x');
    writeFile(folder.filePath(u"a"_s), content);
    const auto hash = await(hashFile(folder.filePath(u"a"_s), {}));
    QVERIFY_RESULT(hash);
    QCOMPARE(hash->toLatin1(), QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    QCOMPARE(await(hashFile(folder.filePath(u"b"_s), {})).error().code, ErrorCode::Io);
}

void BackupFilesTest::hashingStopsWhenItIsCancelled()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"a"_s), "x");
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(await(hashFile(folder.filePath(u"a"_s), stop.get_token())).error().code, ErrorCode::Cancelled);
}

void BackupFilesTest::needsHalfAsMuchAgainAsTheLastDump()
{
    QCOMPARE(backupSpaceNeeded(1000, 0), 500);
    QCOMPARE(backupSpaceNeeded(1000, 100), 150);
    QCOMPARE(backupSpaceNeeded(0, 0), 0);
}

void BackupFilesTest::readsTheVersionOfATool_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("version");
    QTest::newRow("debian") << QByteArray("pg_dump (PostgreSQL) 15.6 (Debian 15.6-0+deb12u1)\n") << 15;
    QTest::newRow("beta") << QByteArray("pg_dump (PostgreSQL) 17beta1") << 17;
    QTest::newRow("old") << QByteArray("pg_dump (PostgreSQL) 9.6.24") << 9;
    QTest::newRow("nonsense") << QByteArray("Error: You must install at least one postgresql-client package.") << 0;
}

void BackupFilesTest::readsTheVersionOfATool()
{
    QFETCH(const QByteArray, line);
    QTEST(pgToolVersion(line), "version");
}

void BackupFilesTest::theNewestToolIsTaken()
{
    const QTemporaryDir folder;
    for (const char* version : {"13.4", "16.1", "15.2"}) {
        const QString tools = folder.filePath(QString::fromLatin1(version));
        writeTool(tools + u"/pg_dump"_s, QByteArray("pg_dump (PostgreSQL) ") + version);
        writeTool(tools + u"/pg_restore"_s, QByteArray("pg_restore (PostgreSQL) ") + version);
    }
    writeTool(folder.filePath(u"17.0/pg_dump"_s), "pg_dump (PostgreSQL) 17.0"); // without pg_restore
    QProcessRunner processes;
    const QStringList folders {u"/no/such"_s, folder.filePath(u"13.4"_s), folder.filePath(u"16.1"_s), folder.filePath(u"15.2"_s), folder.filePath(u"17.0"_s)};
    const auto tools = await(findPgTools(&processes, 150006, folders));
    QVERIFY_RESULT(tools);
    QCOMPARE(tools->version, 16);
    QCOMPARE(tools->restore, folder.filePath(u"16.1/pg_restore"_s));
}

void BackupFilesTest::toolsOlderThanTheServerAreRefusedWithThePackage()
{
    const QTemporaryDir folder;
    writeTool(folder.filePath(u"pg_dump"_s), "pg_dump (PostgreSQL) 15.6");
    writeTool(folder.filePath(u"pg_restore"_s), "pg_restore (PostgreSQL) 15.6");
    QProcessRunner processes;
    const auto tools = await(findPgTools(&processes, 170002, {folder.path()}));
    QVERIFY(!tools);
    QCOMPARE(tools.error().code, ErrorCode::Refused);
    QCOMPARE(tools.error().message, u"pg_dump 15 cannot dump a PostgreSQL 17 server."_s);
    QVERIFY(tools.error().remedy.contains(u"postgresql-client-17"));
}

void BackupFilesTest::missingToolsAreSaid()
{
    QProcessRunner processes;
    QCOMPARE(await(findPgTools(&processes, 0, {u"/no/such"_s})).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(BackupFilesTest)
#include "tst_backupfiles.moc"
