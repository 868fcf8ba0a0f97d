#include "services/journal/journalverify.h"
#include "services/journal/sqlitejournal.h"
#include "services/process/filelock.h"
#include "tests/support/await.h"
#include "tests/support/fakeclock.h"
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Pilothouse;

class JournalFaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aFullDiskLosesNothingAndHalfWritesNothing();
    void aReadOnlyJournalIsReadAndNotWritten();
    void aFolderThatCannotBeMadeIsNamed();
    void whatIsNoDatabaseIsRefused();
    void anotherProgramsDatabaseIsRefused();
    void aNewerJournalIsReadAndNotWritten();
    void aLockedJournalIsUnavailableAfterTenSeconds();

private:
    Result<Event> append(SqliteJournal& journal, int bytes = 100);
    void execute(const QString& statement);
    bool mountTmpfs(const QByteArray& options);

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    bool m_isMounted = false;
};

void JournalFaultsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("journal.db"));
}

void JournalFaultsTest::cleanup()
{
    if (m_isMounted) {
        umount2(QFile::encodeName(m_folder->path()).constData(), MNT_DETACH);
    }
    m_isMounted = false;
    m_folder.reset();
}

Result<Event> JournalFaultsTest::append(SqliteJournal& journal, int bytes)
{
    return await(journal.append({QStringLiteral("run-1"), QStringLiteral("ana"), QStringLiteral("log"), {{QStringLiteral("text"), QString(bytes, QLatin1Char('x'))}}}));
}

void JournalFaultsTest::execute(const QString& statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("intruder"));
        database.setDatabaseName(m_file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("intruder"));
}

bool JournalFaultsTest::mountTmpfs(const QByteArray& options)
{
    m_isMounted = mount("tmpfs", QFile::encodeName(m_folder->path()).constData(), "tmpfs", 0, options.constData()) == 0;
    return m_isMounted;
}

void JournalFaultsTest::aFullDiskLosesNothingAndHalfWritesNothing()
{
    // A small disk where this user may mount one, else a limit on the size of files: the same for SQLite.
    const bool isDisk = mountTmpfs("size=1m");
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    if (!isDisk) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small {600'000, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    QStringList acknowledged;
    {
        SqliteJournal journal(m_file, m_clock);
        Result<Event> event = append(journal, 20'000);
        while (event && acknowledged.size() < 200) {
            acknowledged << event->hash;
            event = append(journal, 20'000);
        }
        QVERIFY(!event);
        QCOMPARE(event.error().code, ErrorCode::Io);
        QVERIFY(acknowledged.size() > 3);
        const Result<QList<Event>> events = await(journal.read(0));
        QVERIFY_RESULT(events);
        QCOMPARE(events->size(), acknowledged.size());
        if (isDisk) {
            QVERIFY(mount("tmpfs", QFile::encodeName(m_folder->path()).constData(), "tmpfs", MS_REMOUNT, "size=8m") == 0);
        } else {
            setrlimit(RLIMIT_FSIZE, &before);
        }
        const Result<Event> after = append(journal);
        QVERIFY_RESULT(after);
        QCOMPARE(after->seq, acknowledged.size() + 1);
        QCOMPARE(after->previous, acknowledged.last());
    }
    const Result<VerifyReport> report = await(verifyJournal(m_file));
    QVERIFY_RESULT(report);
    QVERIFY(report->isSound());
}

void JournalFaultsTest::aReadOnlyJournalIsReadAndNotWritten()
{
    const bool isDisk = geteuid() == 0 && mountTmpfs("size=4m");
    {
        SqliteJournal journal(m_file, m_clock);
        QVERIFY_RESULT(append(journal));
    }
    if (isDisk) {
        QVERIFY(mount("tmpfs", QFile::encodeName(m_folder->path()).constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=4m") == 0);
    } else {
        QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner) && QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    }
    SqliteJournal journal(m_file, m_clock);
    const Result<QList<Event>> events = await(journal.read(0));
    QVERIFY_RESULT(events);
    QCOMPARE(events->size(), 1);
    const Result<Event> event = append(journal);
    QVERIFY(!event);
    QCOMPARE(event.error().code, ErrorCode::PermissionDenied);
    QVERIFY(await(verifyJournal(m_file))->isSound());
    SqliteJournal fresh(m_folder->filePath(QStringLiteral("below/it/journal.db")), m_clock);
    const Result<Event> unmade = append(fresh);
    const Result<bool> unlocked = FileLock(m_folder->filePath(QStringLiteral("locks/run-1.lock"))).tryLock();
    QVERIFY(!unmade && !unlocked);
    for (const Error& error : {unmade.error(), unlocked.error()}) { // why, and not that the folder is missing
        QVERIFY2(error.message.contains(QString::fromLocal8Bit(std::strerror(isDisk ? EROFS : EACCES))), qPrintable(error.message));
    }
    if (!isDisk) {
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

void JournalFaultsTest::aFolderThatCannotBeMadeIsNamed()
{
    const QString file = QStringLiteral("/proc/nowhere/journal.db");
    SqliteJournal journal(file, m_clock);
    const Result<Event> event = append(journal);
    QVERIFY(!event);
    QCOMPARE(event.error().code, ErrorCode::PermissionDenied);
    QVERIFY(event.error().message.contains(file));
}

void JournalFaultsTest::whatIsNoDatabaseIsRefused()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    SqliteJournal journal(m_file, m_clock);
    const Result<Event> event = append(journal);
    QVERIFY(!event);
    QCOMPARE(event.error().code, ErrorCode::Corrupt);
    QCOMPARE(await(journal.read(0)).error().code, ErrorCode::Corrupt);
    QCOMPARE(await(verifyJournal(m_file)).error().code, ErrorCode::Corrupt);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(8192, 'x'));
}

void JournalFaultsTest::anotherProgramsDatabaseIsRefused()
{
    execute(QStringLiteral("CREATE TABLE cookies(name TEXT)"));
    SqliteJournal journal(m_file, m_clock);
    const Result<Event> event = append(journal);
    QVERIFY(!event);
    QCOMPARE(event.error().code, ErrorCode::Corrupt);
}

void JournalFaultsTest::aNewerJournalIsReadAndNotWritten()
{
    {
        SqliteJournal journal(m_file, m_clock);
        QVERIFY_RESULT(append(journal));
    }
    execute(QStringLiteral("PRAGMA user_version = 2"));
    SqliteJournal journal(m_file, m_clock);
    QCOMPARE(await(journal.read(0))->size(), 1);
    const Result<Event> event = append(journal);
    QVERIFY(!event);
    QCOMPARE(event.error().code, ErrorCode::Refused);
    QVERIFY(event.error().message.contains(QStringLiteral("newer")));
}

void JournalFaultsTest::aLockedJournalIsUnavailableAfterTenSeconds()
{
    SqliteJournal journal(m_file, m_clock);
    QVERIFY_RESULT(append(journal));
    FileLock lock(m_file + QStringLiteral(".lock"));
    QTRY_VERIFY(lock.tryLock().value()); // the append still writes its head
    const Result<Event> refused = append(journal);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unavailable);
    QVERIFY(await(journal.read(0)).has_value()); // readers never wait
    lock.unlock();
    const Result<Event> event = append(journal);
    QVERIFY_RESULT(event);
    QCOMPARE(event->seq, 2);
}

QTEST_GUILESS_MAIN(JournalFaultsTest)
#include "tst_journalfaults.moc"
