#include "services/database/pgdumpbackupstore.h"
#include "services/database/postgresdatabase.h"
#include "services/process/qprocessrunner.h"
#include "tests/support/await.h"
#include "tests/support/postgrescontainer.h"
#include "tests/support/smalldisk.h"
#include <QElapsedTimer>
#include <QProcess>
#include <QStorageInfo>
#include <QTemporaryDir>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noiseBytes = 12'000'000; // 1000 rows of 750 times 16

/// Records what is started, and hands it on.
class WatchedProcesses final : public ProcessRunner {
public:
    QCoro::Task<Result<ProcessOutput>> run(Command command, std::stop_token stop) override
    {
        commands.append(command);
        if (onRun) {
            onRun(command);
        }
        const Result<ProcessOutput> output = co_await m_inner.run(command, stop);
        co_return output;
    }

    QList<Command> commands;
    std::function<void(const Command&)> onRun;

private:
    QProcessRunner m_inner;
};

} // namespace

/// Against one real PostgreSQL 15 and the host's pg_dump.
class PgDumpBackupStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void aDumpIsVerifiedRecordedAndRestorable();
    void thePasswordIsInNoArgumentVariableOrFile();
    void progressGrows();
    void oldDumpsGoAndNeededOnesStay();
    void dumpsOfOtherEnvironmentsInTheFolderAreLeftAlone();
    void aMuchSmallerDumpIsWarnedOf();
    void tooLittleSpaceIsSaidBefore();
    void aDiskThatFillsUpLeavesNothing();
    void cancellingLeavesNothing();
    void whatADeadRunnerLeftIsRemovedAndNothingElse();
    void aWrongPasswordLeavesNothing();
    void aLockedTableIsSaid();
    void aFolderThatCannotBeWrittenIsSaid();
    void aChangedDumpIsFound();
    void aDumpThatIsGoneIsFound();
    void anOlderPgDumpIsRefused();

private:
    PgDumpBackupStore store(const QString& environment = u"production"_s, int keep = 10)
    {
        return PgDumpBackupStore(target(environment, keep), m_database.get(), &m_secrets, m_processes.get(), &m_clock);
    }
    BackupTarget target(const QString& environment = u"production"_s, int keep = 10)
    {
        BackupTarget target;
        target.database = m_server->config();
        target.project = u"shop"_s;
        target.environment = environment;
        target.folder = m_path;
        target.keep = keep;
        target.lockWait = Milliseconds(3000);
        return target;
    }
    Result<BackupRecord> create(PgDumpBackupStore&& store, const QString& run = {}, std::function<void(qint64)> onProgress = {}, std::stop_token stop = {})
    {
        return await(store.create(run, u"v1"_s, std::move(onProgress), std::move(stop)));
    }
    QStringList files() const { return QDir(m_path).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    std::unique_ptr<PostgresContainer> m_server;
    FixedSecrets m_secrets;
    std::unique_ptr<PostgresDatabase> m_database;
    std::unique_ptr<WatchedProcesses> m_processes;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void PgDumpBackupStoreTest::initTestCase()
{
    m_server = std::make_unique<PostgresContainer>();
    // What cannot be compressed: noiseBytes in all.
    m_server->sql(u"CREATE TABLE orders (id int PRIMARY KEY, noise bytea); ALTER TABLE orders ALTER noise SET STORAGE EXTERNAL;"
                  "INSERT INTO orders SELECT g, (SELECT string_agg(decode(md5(random()::text || g || i), 'hex'), '') FROM generate_series(1, 750) i) FROM generate_series(1, 1000) g"_s);
    m_database = std::make_unique<PostgresDatabase>(m_server->config(), m_secrets);
}

void PgDumpBackupStoreTest::cleanupTestCase()
{
    m_database.reset();
    m_server.reset();
}

void PgDumpBackupStoreTest::init()
{
    m_processes = std::make_unique<WatchedProcesses>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"deep/backups"_s);
}

void PgDumpBackupStoreTest::aDumpIsVerifiedRecordedAndRestorable()
{
    const auto record = create(store(), u"run-7"_s);
    QVERIFY_RESULT(record);
    QVERIFY(record->isVerified);
    QVERIFY2(record->bytes > 10'000'000, qPrintable(QString::number(record->bytes)));
    QVERIFY(record->entries >= 3);
    QCOMPARE(record->sha256.size(), 64);
    QCOMPARE(record->run, u"run-7"_s);
    QVERIFY(record->serverVersion / 10000 == 15);
    QVERIFY(record->file.startsWith(m_path + u"/shop-production-"_s));
    QVERIFY(record->file.endsWith(u"-run-7.dump"));
    QCOMPARE(files().size(), 2);
    for (const QString& file : files()) {
        QCOMPARE(QFile::permissions(m_path + u'/' + file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY_RESULT(await(store().verify(record->file)));
    m_server->sql(u"CREATE DATABASE again"_s);
    PostgresContainer::docker({u"cp"_s, record->file, m_server->name() + u":/tmp/again.dump"_s});
    PostgresContainer::docker({u"exec"_s, m_server->name(), u"pg_restore"_s, u"-U"_s, u"shop"_s, u"-d"_s, u"again"_s, u"/tmp/again.dump"_s});
    QCOMPARE(m_server->sql(u"SELECT count(*), md5(string_agg(md5(noise), '' ORDER BY id)) FROM orders"_s, u"again"_s),
        m_server->sql(u"SELECT count(*), md5(string_agg(md5(noise), '' ORDER BY id)) FROM orders"_s));
    m_server->sql(u"DROP DATABASE again"_s);
}

void PgDumpBackupStoreTest::thePasswordIsInNoArgumentVariableOrFile()
{
    QVERIFY_RESULT(create(store()));
    const QString password = QString::fromLatin1(PostgresContainer::password);
    for (const Command& command : std::as_const(m_processes->commands)) {
        QVERIFY(!command.arguments.join(u' ').contains(password));
        QVERIFY(!QStringList(command.environment.values()).join(u' ').contains(password));
        QVERIFY(!command.input.contains(PostgresContainer::password));
    }
    for (const QString& name : files()) {
        QFile file(m_path + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(PostgresContainer::password));
    }
}

void PgDumpBackupStoreTest::progressGrows()
{
    m_server->sql(u"CREATE TABLE slow AS SELECT g FROM generate_series(1, 10) g"_s);
    QProcess holder;
    holder.start(u"docker"_s, {u"exec"_s, m_server->name(), u"psql"_s, u"-U"_s, u"shop"_s, u"-c"_s, u"BEGIN; LOCK TABLE slow; SELECT pg_sleep(2); COMMIT"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_server->sql(u"SELECT count(*) FROM pg_locks WHERE relation = 'slow'::regclass AND granted"_s).trimmed(), QByteArray("1"), 5000);
    QList<qint64> sizes;
    const auto record = create(store(), {}, [&sizes](qint64 bytes) { sizes.append(bytes); });
    QTRY_COMPARE_WITH_TIMEOUT(holder.state(), QProcess::NotRunning, 10000);
    m_server->sql(u"DROP TABLE slow"_s);
    QVERIFY_RESULT(record);
    QVERIFY(sizes.size() >= 2);
    QVERIFY(std::is_sorted(sizes.cbegin(), sizes.cend()));
    QVERIFY(sizes.last() <= record->bytes);
}

void PgDumpBackupStoreTest::oldDumpsGoAndNeededOnesStay()
{
    PgDumpBackupStore kept = store(u"production"_s, 2);
    kept.setUnfinished([](QString run) -> QCoro::Task<bool> { co_return run == u"run-1"; });
    for (const QString& run : {u"run-1"_s, u"run-2"_s, u"run-3"_s, u"run-4"_s}) {
        QVERIFY_RESULT(await(kept.create(run, u"v1"_s, {}, {})));
    }
    const auto records = await(kept.list());
    QVERIFY_RESULT(records);
    QStringList runs;
    for (const BackupRecord& record : *records) {
        runs.append(record.run);
    }
    QCOMPARE(runs, (QStringList {u"run-4"_s, u"run-3"_s, u"run-1"_s}));
    QCOMPARE(files().size(), 6);
}

void PgDumpBackupStoreTest::dumpsOfOtherEnvironmentsInTheFolderAreLeftAlone()
{
    QVERIFY_RESULT(create(store(u"staging"_s)));
    QVERIFY_RESULT(create(store(u"production"_s, 1)));
    QVERIFY_RESULT(create(store(u"production"_s, 1)));
    QCOMPARE(await(store(u"staging"_s).list()).value().size(), 1);
    QCOMPARE(await(store(u"production"_s).list()).value().size(), 1);
}

void PgDumpBackupStoreTest::aMuchSmallerDumpIsWarnedOf()
{
    const auto first = create(store());
    QVERIFY_RESULT(first);
    QVERIFY(first->warning.isEmpty());
    m_server->sql(u"CREATE DATABASE small"_s);
    BackupTarget small = target();
    small.database.name = u"small"_s;
    const auto second = create(PgDumpBackupStore(small, m_database.get(), &m_secrets, m_processes.get(), &m_clock));
    m_server->sql(u"DROP DATABASE small"_s);
    // A dump without an entry is no dump; this database has none.
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Corrupt);
    m_server->sql(u"CREATE DATABASE small"_s);
    m_server->sql(u"CREATE TABLE t (a int)"_s, u"small"_s);
    const auto third = create(PgDumpBackupStore(small, m_database.get(), &m_secrets, m_processes.get(), &m_clock));
    m_server->sql(u"DROP DATABASE small"_s);
    QVERIFY_RESULT(third);
    QVERIFY2(third->warning.contains(u"the one before has"), qPrintable(third->warning));
}

void PgDumpBackupStoreTest::tooLittleSpaceIsSaidBefore()
{
    const SmallDisk disk(m_folder->path(), 2'000'000);
    m_path = disk.path();
    const auto record = create(store());
    QVERIFY(!record);
    QCOMPARE(record.error().code, ErrorCode::Io);
    QVERIFY2(record.error().message.contains(u"needs about") && record.error().message.contains(u"are free"), qPrintable(record.error().message));
    QVERIFY(std::none_of(m_processes->commands.cbegin(), m_processes->commands.cend(), [](const Command& command) { return command.arguments.contains(u"--format=custom"_s); }));
}

void PgDumpBackupStoreTest::aDiskThatFillsUpLeavesNothing()
{
    m_server->sql(u"VACUUM FULL orders"_s);
    const qint64 estimate = backupSpaceNeeded(await(m_database->facts())->sizeBytes, 0);
    QVERIFY2(estimate + 200'000 < noiseBytes, qPrintable(QString::number(estimate)));
    const SmallDisk disk(m_folder->path(), (estimate + noiseBytes) / 2); // more than is expected to be needed, less than the dump takes
    m_path = disk.path();
    const auto record = create(store());
    QVERIFY(!record);
    QCOMPARE(record.error().code, ErrorCode::Io);
    QVERIFY2(record.error().message.contains(u"is full"), qPrintable(record.error().message + record.error().detail));
    QVERIFY2(record.error().message.contains(u"were expected to be needed"), qPrintable(record.error().message));
    QCOMPARE(files(), QStringList());
}

void PgDumpBackupStoreTest::cancellingLeavesNothing()
{
    m_server->sql(u"CREATE TABLE slow AS SELECT g FROM generate_series(1, 10) g"_s);
    QProcess holder;
    holder.start(u"docker"_s, {u"exec"_s, m_server->name(), u"psql"_s, u"-U"_s, u"shop"_s, u"-c"_s, u"BEGIN; LOCK TABLE slow; SELECT pg_sleep(4); COMMIT"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_server->sql(u"SELECT count(*) FROM pg_locks WHERE relation = 'slow'::regclass AND granted"_s).trimmed(), QByteArray("1"), 5000);
    std::stop_source stop;
    QTimer::singleShot(500, this, [&stop] { stop.request_stop(); });
    QElapsedTimer timer;
    timer.start();
    const auto record = create(store(), {}, {}, stop.get_token());
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!record);
    QCOMPARE(record.error().code, ErrorCode::Cancelled);
    QCOMPARE(files(), QStringList());
    QTRY_COMPARE_WITH_TIMEOUT(holder.state(), QProcess::NotRunning, 10000);
    m_server->sql(u"DROP TABLE slow"_s);
    QCOMPARE(files(), QStringList());
}

void PgDumpBackupStoreTest::whatADeadRunnerLeftIsRemovedAndNothingElse()
{
    QVERIFY_RESULT(create(store(), u"run-1"_s));
    const QStringList whole = files();
    const QString stem = u"shop-production-20260101T000000Z-"_s;
    const QStringList others {u"shop-staging-20260101T000000Z-run-1.dump.part"_s, stem + u"run-11.dump.part"_s, stem + u"run-2-2.dump.part"_s};
    for (const QString& name : others + QStringList {stem + u"run-1.dump.part"_s, stem + u"run-1-2.dump.part"_s}) {
        QFile file(m_path + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    store().removeUnfinished(u"run-1"_s);
    QStringList expected = whole + others;
    expected.sort();
    QCOMPARE(files(), expected);
}

void PgDumpBackupStoreTest::aWrongPasswordLeavesNothing()
{
    FixedSecrets wrong;
    wrong.values.insert(u"shop-db"_s, "not it");
    const auto record = create(PgDumpBackupStore(target(), m_database.get(), &wrong, m_processes.get(), &m_clock));
    QVERIFY(!record);
    QVERIFY2(record.error().detail.contains(u"password authentication failed"), qPrintable(record.error().detail));
    QCOMPARE(files(), QStringList());
}

void PgDumpBackupStoreTest::aLockedTableIsSaid()
{
    QProcess holder;
    holder.start(u"docker"_s, {u"exec"_s, m_server->name(), u"psql"_s, u"-U"_s, u"shop"_s, u"-c"_s, u"BEGIN; LOCK TABLE orders; SELECT pg_sleep(45); COMMIT"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_server->sql(u"SELECT count(*) FROM pg_locks WHERE relation = 'orders'::regclass AND granted"_s).trimmed(), QByteArray("1"), 5000);
    const auto record = create(store());
    m_server->sql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'BEGIN; LOCK%'"_s);
    QTRY_COMPARE_WITH_TIMEOUT(holder.state(), QProcess::NotRunning, 10000);
    QVERIFY(!record);
    QVERIFY2(record.error().code == ErrorCode::TimedOut, qPrintable(record.error().message + record.error().detail));
    QCOMPARE(files(), QStringList());
}

void PgDumpBackupStoreTest::aFolderThatCannotBeWrittenIsSaid()
{
    m_path = u"/proc/backups"_s;
    const auto record = create(store());
    QVERIFY(!record);
    QCOMPARE(record.error().code, ErrorCode::PermissionDenied);
}

void PgDumpBackupStoreTest::aChangedDumpIsFound()
{
    const auto record = create(store());
    QVERIFY_RESULT(record);
    QFile file(record->file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(record->bytes / 2));
    QVERIFY(file.write("X") == 1);
    file.close();
    const auto checked = await(store().verify(QFileInfo(record->file).fileName()));
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::Corrupt);
    const auto records = await(store().list());
    QCOMPARE(records->first().isVerified, false);
}

void PgDumpBackupStoreTest::aDumpThatIsGoneIsFound()
{
    const auto record = create(store());
    QVERIFY_RESULT(record);
    QVERIFY(QFile::remove(record->file));
    QCOMPARE(await(store().list())->first().isVerified, false);
    const auto checked = await(store().verify(record->file));
    QVERIFY(!checked);
    QVERIFY2(checked.error().message.endsWith(u"is missing."), qPrintable(checked.error().message));
    QCOMPARE(await(store().verify(u"/etc/passwd"_s)).error().code, ErrorCode::NotFound);
}

void PgDumpBackupStoreTest::anOlderPgDumpIsRefused()
{
    const QString tools = m_folder->filePath(u"tools"_s);
    QVERIFY(QDir().mkpath(tools));
    for (const QString& name : {u"pg_dump"_s, u"pg_restore"_s}) {
        QFile tool(tools + u'/' + name);
        QVERIFY(tool.open(QIODevice::WriteOnly));
        tool.write("#!/bin/sh\necho \"" + name.toUtf8() + " (PostgreSQL) 13.9\"\n");
        tool.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    PgDumpBackupStore old = store();
    old.setToolFolders({tools});
    const auto record = await(old.create({}, {}, {}, {}));
    QVERIFY(!record);
    QCOMPARE(record.error().message, u"pg_dump 13 cannot dump a PostgreSQL 15 server."_s);
}

QTEST_GUILESS_MAIN(PgDumpBackupStoreTest)
#include "tst_pgdumpbackupstore.moc"
