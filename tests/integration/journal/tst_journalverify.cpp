#include "services/journal/journalhead.h"
#include "services/journal/journalverify.h"
#include "services/journal/sqlitejournal.h"
#include "tests/support/await.h"
#include "tests/support/fakeclock.h"
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Pilothouse;

// Each case does what somebody with access to the files could do.
class JournalVerifyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anUntouchedJournalIsSound();
    void manipulationsAreFound_data();
    void manipulationsAreFound();
    void anEventRewrittenWithItsHashIsFoundByTheNext();
    void theHeadMayBeOneEventBehindButNotTwo();
    void aForgedDamagedOrMissingHeadIsFound();
    void aDeletedDatabaseIsFound();
    void aMissingJournalIsNotFound();
    void nothingIsAppendedBehindATruncation();

private:
    void appendEvents(int count);
    void manipulate(const QStringList& statements);
    VerifyReport verify();

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_head;
    QList<Event> m_events;
};

void JournalVerifyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("journal.db"));
    m_head = m_folder->filePath(QStringLiteral("journal.head"));
    m_events.clear();
    appendEvents(8);
}

void JournalVerifyTest::cleanup()
{
    m_folder.reset();
}

void JournalVerifyTest::appendEvents(int count)
{
    SqliteJournal journal(m_file, m_clock);
    for (int i = 0; i < count; ++i) {
        m_clock.advance(Milliseconds(10));
        const Result<Event> event = await(journal.append({QStringLiteral("run-1"), QStringLiteral("ana"), QStringLiteral("log"), {{QStringLiteral("i"), i}}}));
        QVERIFY_RESULT(event);
        m_events << *event;
    }
}

void JournalVerifyTest::manipulate(const QStringList& statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("intruder"));
        database.setDatabaseName(m_file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString& statement : statements) {
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("intruder"));
}

VerifyReport JournalVerifyTest::verify()
{
    const Result<VerifyReport> report = await(verifyJournal(m_file));
    if (!report) {
        qWarning("%s", qPrintable(report.error().message));
    }
    return report.value_or(VerifyReport());
}

void JournalVerifyTest::anUntouchedJournalIsSound()
{
    const VerifyReport report = verify();
    QVERIFY2(report.isSound(), qPrintable(report.isSound() ? QString() : report.firstProblem->explanation));
    QCOMPARE(report.events, 8);
    QCOMPARE(report.lastHash, m_events.last().hash);
}

void JournalVerifyTest::manipulationsAreFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<qint64>("seq");
    const auto row = [](const char* name, const QStringList& statements, const QString& problem, qint64 seq) { QTest::newRow(name) << statements << problem << seq; };
    row("payload changed", {QStringLiteral("UPDATE events SET payload = '{\"i\":9}' WHERE seq = 3")}, QStringLiteral("changed"), 3);
    row("payload spaced", {QStringLiteral("UPDATE events SET payload = '{\"i\": 2}' WHERE seq = 3")}, QStringLiteral("changed"), 3);
    row("payload no JSON", {QStringLiteral("UPDATE events SET payload = '{' WHERE seq = 3")}, QStringLiteral("changed"), 3);
    row("actor changed", {QStringLiteral("UPDATE events SET actor = 'ben' WHERE seq = 1")}, QStringLiteral("changed"), 1);
    row("time changed", {QStringLiteral("UPDATE events SET at = at - 1 WHERE seq = 8")}, QStringLiteral("changed"), 8);
    row("run changed", {QStringLiteral("UPDATE events SET run = 'run-2' WHERE seq = 4")}, QStringLiteral("changed"), 4);
    row("kind changed", {QStringLiteral("UPDATE events SET kind = 'run.finished' WHERE seq = 4")}, QStringLiteral("changed"), 4);
    row("hash changed", {QStringLiteral("UPDATE events SET hash = previous WHERE seq = 4")}, QStringLiteral("changed"), 4);
    row("middle deleted", {QStringLiteral("DELETE FROM events WHERE seq = 5")}, QStringLiteral("missing"), 5);
    row("several deleted", {QStringLiteral("DELETE FROM events WHERE seq IN (4, 5)")}, QStringLiteral("missing"), 4);
    row("first deleted", {QStringLiteral("DELETE FROM events WHERE seq = 1")}, QStringLiteral("missing"), 1);
    row("deleted and renumbered", {QStringLiteral("DELETE FROM events WHERE seq = 5"), QStringLiteral("UPDATE events SET seq = seq - 1 WHERE seq > 5")}, QStringLiteral("missing"), 5);
    row("two swapped", {QStringLiteral("UPDATE events SET seq = 100 WHERE seq = 3"), QStringLiteral("UPDATE events SET seq = 3 WHERE seq = 4"), QStringLiteral("UPDATE events SET seq = 4 WHERE seq = 100")}, QStringLiteral("reordered"), 3);
    row("last moved to the front", {QStringLiteral("UPDATE events SET seq = seq + 100"), QStringLiteral("UPDATE events SET seq = 1 WHERE seq = 108"), QStringLiteral("UPDATE events SET seq = seq - 99 WHERE seq > 100")}, QStringLiteral("reordered"), 1);
    row("payloads swapped", {QStringLiteral("UPDATE events SET payload = '{\"i\":3}' WHERE seq = 3"), QStringLiteral("UPDATE events SET payload = '{\"i\":2}' WHERE seq = 4")}, QStringLiteral("changed"), 3);
    row("one inserted", {QStringLiteral("INSERT INTO events SELECT 9, run, at, actor, kind, payload, previous, hash FROM events WHERE seq = 8")}, QStringLiteral("reordered"), 9);
    row("an impossible number", {QStringLiteral("INSERT INTO events SELECT 0, run, at, actor, kind, payload, previous, hash FROM events WHERE seq = 8")}, QStringLiteral("changed"), 0);
    row("last removed", {QStringLiteral("DELETE FROM events WHERE seq = 8")}, QStringLiteral("truncated"), 8);
    row("tail removed", {QStringLiteral("DELETE FROM events WHERE seq > 5")}, QStringLiteral("truncated"), 6);
    row("table emptied", {QStringLiteral("DELETE FROM events")}, QStringLiteral("truncated"), 1);
}

void JournalVerifyTest::manipulationsAreFound()
{
    QFETCH(QStringList, statements);
    manipulate(statements);
    const VerifyReport report = verify();
    QVERIFY(!report.isSound());
    QTEST(problemName(report.firstProblem->kind), "problem");
    QTEST(report.firstProblem->seq, "seq");
    QVERIFY(!report.firstProblem->explanation.isEmpty());
}

void JournalVerifyTest::anEventRewrittenWithItsHashIsFoundByTheNext()
{
    Event forged = m_events.at(4);
    forged.payload = {{QStringLiteral("i"), 99}};
    forged.hash = eventHash(forged);
    manipulate({QStringLiteral("UPDATE events SET payload = '{\"i\":99}', hash = '%1' WHERE seq = 5").arg(forged.hash)});
    const VerifyReport report = verify();
    QVERIFY(!report.isSound());
    QCOMPARE(problemName(report.firstProblem->kind), QStringLiteral("changed"));
    QCOMPARE(report.firstProblem->seq, 5);
}

void JournalVerifyTest::theHeadMayBeOneEventBehindButNotTwo()
{
    const auto writeHead = [&](const Event& event) {
        QVERIFY(QFile::remove(m_head));
        JournalHeadFile head(m_head);
        QVERIFY_RESULT(head.create());
        QVERIFY_RESULT(head.write({event.seq, event.hash}));
    };
    writeHead(m_events.at(6)); // a crash between the commit and the head
    QVERIFY(verify().isSound());
    writeHead(m_events.at(5));
    QCOMPARE(problemName(verify().firstProblem->kind), QStringLiteral("forged-head"));
    appendEvents(1); // goes on, and says the truth again
    QVERIFY(verify().isSound());
}

void JournalVerifyTest::aForgedDamagedOrMissingHeadIsFound()
{
    JournalHeadFile head(m_head);
    QVERIFY_RESULT(head.write({8, m_events.at(2).hash}));
    QCOMPARE(problemName(verify().firstProblem->kind), QStringLiteral("forged-head"));
    QFile file(m_head);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("00000000000000000008 nonsense\n");
    file.close();
    QCOMPARE(problemName(verify().firstProblem->kind), QStringLiteral("forged-head"));
    QVERIFY(file.remove());
    QCOMPARE(problemName(verify().firstProblem->kind), QStringLiteral("forged-head"));
}

void JournalVerifyTest::aDeletedDatabaseIsFound()
{
    QVERIFY(QFile::remove(m_file));
    QCOMPARE(problemName(verify().firstProblem->kind), QStringLiteral("truncated"));
    SqliteJournal journal(m_file, m_clock);
    const Result<Event> event = await(journal.append({{}, QStringLiteral("ana"), QStringLiteral("log"), {}}));
    QVERIFY(!event);
    QCOMPARE(event.error().code, ErrorCode::Corrupt);
}

void JournalVerifyTest::aMissingJournalIsNotFound()
{
    const Result<VerifyReport> report = await(verifyJournal(m_folder->filePath(QStringLiteral("elsewhere/journal.db"))));
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::NotFound);
}

void JournalVerifyTest::nothingIsAppendedBehindATruncation()
{
    manipulate({QStringLiteral("DELETE FROM events WHERE seq > 6")});
    {
        SqliteJournal journal(m_file, m_clock);
        const Result<Event> event = await(journal.append({{}, QStringLiteral("ana"), QStringLiteral("log"), {}}));
        QVERIFY(!event);
        QCOMPARE(event.error().code, ErrorCode::Corrupt);
        QVERIFY(event.error().remedy.contains(QStringLiteral("journal verify")));
        QCOMPARE(await(journal.read(0))->size(), 6); // still readable
    }
    QCOMPARE(problemName(verify().firstProblem->kind), QStringLiteral("truncated"));
}

QTEST_GUILESS_MAIN(JournalVerifyTest)
#include "tst_journalverify.moc"
