#include "services/journal/journalconnection.h"
#include "tests/support/hostilejournal.h"
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 5000; // milliseconds for one hostile thing

/// A database made by these statements, under the name that a journal has.
QString made(const QTemporaryDir& folder, const QStringList& statements)
{
    const QString path = folder.filePath(u"journal.db"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"maker"_s);
        database.setDatabaseName(path);
        database.open();
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement)) {
                qWarning("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
            }
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(u"maker"_s);
    return path;
}

QString insert(const QString& seq, const QString& at, const QString& payload, const QString& kind = u"run.created"_s)
{
    return u"INSERT INTO events VALUES(%1, 'run-1', %2, 'runner', '%3', %4, 'x', 'y')"_s.arg(seq, at, kind, payload);
}

QStringList journalWith(const QStringList& statements)
{
    return journalTables() + QStringList {u"PRAGMA user_version = 1"_s} + statements;
}

constexpr char columns[] = "seq, run, at, actor, kind, payload, previous, hash";

} // namespace

/// Whatever somebody put in the journal's place: an answer, soon, and never a crash.
class HostileJournalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hostileEventsAreTold_data();
    void hostileEventsAreTold();
    void hostileRowsAreAnswered_data();
    void hostileRowsAreAnswered();
    void otherTablesAreNoJournal_data();
    void otherTablesAreNoJournal();
    void otherFilesAreNoJournal_data();
    void otherFilesAreNoJournal();
    void aJournalWithDamagedPagesIsAnswered();
};

void HostileJournalTest::hostileEventsAreTold_data()
{
    QTest::addColumn<QByteArray>("lines");
    const QFileInfoList corpus = QDir(QStringLiteral(PILOTHOUSE_SOURCE "/tests/fuzz/journal")).entryInfoList({u"*.jsonl"_s}, QDir::Files);
    QVERIFY(corpus.size() >= 6);
    for (const QFileInfo& entry : corpus) {
        QFile file(entry.absoluteFilePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(entry.fileName())) << file.readAll();
    }
    QTest::newRow("20,000 steps") << [] {
        QByteArray lines;
        for (int i = 0; i < 20000; ++i) {
            lines += "{\"kind\":\"step.progress\",\"payload\":{\"step\":\"s" + QByteArray::number(i % 500) + "\",\"text\":\"x\"}}\n";
        }
        return lines;
    }();
    QTest::newRow("a text of a megabyte") << "{\"kind\":\"step.failed\",\"payload\":{\"step\":\"a\",\"detail\":\"" + QByteArray(1024 * 1024, '`') + "\"}}\n";
}

void HostileJournalTest::hostileEventsAreTold()
{
    QFETCH(QByteArray, lines);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(tellRun(u"run-1"_s, eventsOf(lines)) > 0);
    QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed())));
}

void HostileJournalTest::hostileRowsAreAnswered_data()
{
    QTest::addColumn<QStringList>("statements");
    const QString largest = u"9223372036854775807"_s;
    const QString smallest = u"-9223372036854775808"_s;
    QTest::newRow("payload is no JSON") << QStringList {insert(u"1"_s, u"1"_s, u"'{'"_s)};
    QTest::newRow("payload is a list") << QStringList {insert(u"1"_s, u"1"_s, u"'[1]'"_s)};
    QTest::newRow("payload is a blob") << QStringList {insert(u"1"_s, u"1"_s, u"x'00ff00ff'"_s)};
    QTest::newRow("payload is a number") << QStringList {insert(u"1"_s, u"1"_s, u"17"_s)};
    QTest::newRow("payload is nested without end") << QStringList {insert(u"1"_s, u"1"_s, u"'{\"a\":%1'"_s.arg(u"["_s.repeated(100000)))};
    QTest::newRow("times at the ends of numbers") << QStringList {insert(u"1"_s, largest, u"'{}'"_s), insert(u"2"_s, smallest, u"'{}'"_s, u"run.finished"_s)};
    QTest::newRow("time is a text") << QStringList {insert(u"1"_s, u"'soon'"_s, u"'{}'"_s)};
    QTest::newRow("numbers at the ends of numbers") << QStringList {insert(largest, u"1"_s, u"'{}'"_s), insert(smallest, u"1"_s, u"'{}'"_s)};
    QTest::newRow("a kind with a zero byte") << QStringList {insert(u"1"_s, u"1"_s, u"'{}'"_s, u"run.created' || char(0) || '"_s)};
    QTest::newRow("a payload of eight megabytes") << QStringList {insert(u"1"_s, u"1"_s, u"'{\"plan\":\"' || hex(zeroblob(4000000)) || '\"}'"_s)};
}

void HostileJournalTest::hostileRowsAreAnswered()
{
    QFETCH(QStringList, statements);
    const QTemporaryDir folder;
    const QString file = made(folder, journalWith(statements));
    QElapsedTimer timer;
    timer.start();
    const Result<VerifyReport> verified = verifyJournalHere(file);
    QVERIFY(!verified || !verified->isSound());
    QVERIFY(tellFile(file) > 0);
    const Result<Event> appended = JournalStore(file).append({u"run-1"_s, u"ana@laptop"_s, u"request"_s, {}}, 1);
    QVERIFY2(!appended, "an event was appended to a journal without its head");
    QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed())));
}

void HostileJournalTest::otherTablesAreNoJournal_data()
{
    QTest::addColumn<QStringList>("statements");
    const QString names = QString::fromLatin1(columns);
    const QString endless = u"CREATE VIEW events(%1) AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i, 'r', i, 'a', 'run.created', '{}', 'x', 'y' FROM n"_s.arg(names);
    for (const QString& version : {u"1"_s, u"2"_s}) {
        const QStringList end {u"PRAGMA user_version = "_s + version};
        const auto row = [&](const char* name, const QStringList& statements) { QTest::addRow("%s, format %s", name, qPrintable(version)) << statements + end; };
        row("a view that never ends", {endless});
        row("a computed column", {u"CREATE TABLE events(seq INTEGER PRIMARY KEY, run TEXT, at INTEGER, actor TEXT, kind TEXT, payload TEXT AS (hex(randomblob(500000000))), previous TEXT, hash TEXT)"_s});
        row("no table at all", {u"CREATE TABLE other(a)"_s});
        row("nothing", {});
    }
    QTest::newRow("a trigger on each event") << journalWith({u"CREATE TRIGGER t AFTER INSERT ON events BEGIN UPDATE events SET payload = '{}'; END"_s});
    QTest::newRow("an index with a program") << journalWith({u"CREATE INDEX more ON events(upper(payload))"_s});
    QTest::newRow("columns of other types") << QStringList {u"CREATE TABLE events(%1)"_s.arg(names), u"PRAGMA user_version = 1"_s};
}

void HostileJournalTest::otherTablesAreNoJournal()
{
    QFETCH(QStringList, statements);
    const QTemporaryDir folder;
    const QString file = made(folder, statements);
    QElapsedTimer timer;
    timer.start();
    const Result<VerifyReport> verified = verifyJournalHere(file);
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, ErrorCode::Corrupt);
    JournalStore store(file);
    QVERIFY(!store.read(0, {}, 0));
    QVERIFY(!store.append({u"run-1"_s, u"ana@laptop"_s, u"request"_s, {}}, 1));
    QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed())));
}

void HostileJournalTest::otherFilesAreNoJournal_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("not a database");
    QTest::newRow("the beginning of a database") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("a database's beginning, then noise") << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\xa5');
    QTest::newRow("noise") << QByteArray(100000, '\xff');
}

void HostileJournalTest::otherFilesAreNoJournal()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"journal.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(!verifyJournalHere(file.fileName()));
    QVERIFY(!JournalStore(file.fileName()).read(0, {}, 0));
}

// One byte after the other, all over the file: whatever SQLite still reads of it is told.
void HostileJournalTest::aJournalWithDamagedPagesIsAnswered()
{
    QFile whole(QStringLiteral(PILOTHOUSE_SOURCE "/tests/fuzz/journal/small.db"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QRandomGenerator random(20261121);
    for (int round = 0; round < 400; ++round) {
        QByteArray damaged = bytes;
        for (int i = 0; i < 1 + round % 4; ++i) {
            damaged[random.bounded(damaged.size())] = char(random.bounded(256));
        }
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"journal.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged.left(round % 7 == 0 ? random.bounded(damaged.size()) : damaged.size())) >= 0);
        file.close();
        QVERIFY(tellFile(file.fileName()) >= 0);
    }
}

QTEST_GUILESS_MAIN(HostileJournalTest)
#include "tst_hostilejournal.moc"
