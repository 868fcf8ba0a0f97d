#include "services/journal/sqlitejournal.h"
#include "tests/support/await.h"
#include "tests/support/fakeclock.h"
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Pilothouse;

class SqliteJournalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void eventsAreChainedFromGenesis();
    void readingFiltersByRunAndLimit();
    void readingFiltersByKind();
    void runsAreNumberedInOrder();
    void timeNeverGoesBack();
    void whatIsReadIsWhatAppendReturned();
    void filesArePrivate();
    void pendingAppendsFinishBeforeTheJournalGoes();
    void aReaderInTheSameProcessIsWoken();

private:
    Event append(QString kind, QString run = QStringLiteral("run-1"), QJsonObject payload = {});

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteJournal> m_journal;
    QString m_file;
};

void SqliteJournalTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("data/journal.db"));
    m_journal = std::make_unique<SqliteJournal>(m_file, m_clock);
}

void SqliteJournalTest::cleanup()
{
    m_journal.reset();
    m_folder.reset();
}

Event SqliteJournalTest::append(QString kind, QString run, QJsonObject payload)
{
    const Result<Event> event = await(m_journal->append({std::move(run), QStringLiteral("ana@laptop"), std::move(kind), std::move(payload)}));
    if (!event) {
        qWarning("%s", qPrintable(event.error().message));
    }
    return event.value_or(Event());
}

void SqliteJournalTest::eventsAreChainedFromGenesis()
{
    const Event first = append(QStringLiteral("log"));
    const Event second = append(QStringLiteral("log"));
    QCOMPARE(first.seq, 1);
    QCOMPARE(first.previous, QString(64, QLatin1Char('0')));
    QCOMPARE(second.seq, 2);
    QCOMPARE(second.previous, first.hash);
    QCOMPARE(second.hash, eventHash(second));
}

void SqliteJournalTest::readingFiltersByRunAndLimit()
{
    for (int i = 0; i < 6; ++i) {
        append(QStringLiteral("log"), i % 2 == 0 ? QStringLiteral("run-1") : QStringLiteral("run-2"));
    }
    const Result<QList<Event>> rest = await(m_journal->read(4));
    QVERIFY_RESULT(rest);
    QCOMPARE(rest->size(), 2);
    QCOMPARE(rest->first().seq, 5);
    const Result<QList<Event>> ofRun = await(m_journal->read(1, QStringLiteral("run-1"), 1));
    QVERIFY_RESULT(ofRun);
    QCOMPARE(ofRun->size(), 1);
    QCOMPARE(ofRun->first().seq, 3);
}

void SqliteJournalTest::readingFiltersByKind()
{
    append(QStringLiteral("log"), QStringLiteral("run-1"));
    append(QStringLiteral("keep-old"), QStringLiteral("run-1"));
    append(QStringLiteral("keep-old.expired"), QStringLiteral("run-1"));
    append(QStringLiteral("keep-old"), QStringLiteral("run-2"));
    const QStringList kinds {QStringLiteral("keep-old"), QStringLiteral("router.adopted")};
    const Result<QList<Event>> found = await(m_journal->readKinds(0, kinds));
    QVERIFY_RESULT(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->last().run, QStringLiteral("run-2"));
    const Result<QList<Event>> later = await(m_journal->readKinds(found->first().seq, kinds));
    QVERIFY_RESULT(later);
    QCOMPARE(later->size(), 1);
}

void SqliteJournalTest::runsAreNumberedInOrder()
{
    append(QStringLiteral("log"), QString());
    for (int i = 1; i <= 3; ++i) {
        const Result<Event> run = await(m_journal->createRun({QStringLiteral("ignored"), QStringLiteral("ana"), QString::fromUtf16(EventKind::runCreated), {}}));
        QVERIFY_RESULT(run);
        QCOMPARE(run->run, QStringLiteral("run-%1").arg(i));
        append(QStringLiteral("log"), run->run);
    }
    const Result<QList<Event>> runs = await(m_journal->runs());
    QVERIFY_RESULT(runs);
    QCOMPARE(runs->size(), 3);
    QCOMPARE(runs->last().run, QStringLiteral("run-3"));
}

void SqliteJournalTest::timeNeverGoesBack()
{
    const Event before = append(QStringLiteral("log"));
    m_clock.jumpWall(Milliseconds(-3'600'000));
    const Event after = append(QStringLiteral("log"));
    QCOMPARE(after.at, before.at);
    m_clock.jumpWall(Milliseconds(3'600'001));
    QCOMPARE(append(QStringLiteral("log")).at, before.at + 1000);
}

void SqliteJournalTest::whatIsReadIsWhatAppendReturned()
{
    const QString loneSurrogate = QString(QChar(0xD800)) + QStringLiteral("é😀\n\"\\") + QChar(0);
    const Event event = append(QStringLiteral("log"), QString(), {{QStringLiteral("text"), loneSurrogate}, {QStringLiteral("bytes"), qint64(222'298'112'000)}, {QStringLiteral("nan"), qQNaN()}});
    const Event odd = append(loneSurrogate, loneSurrogate);
    const Result<QList<Event>> events = await(m_journal->read(0));
    QVERIFY_RESULT(events);
    QCOMPARE(events->size(), 2);
    QCOMPARE(eventToJson(events->at(0)), eventToJson(event));
    QCOMPARE(eventToJson(events->at(1)), eventToJson(odd));
    QCOMPARE(eventHash(events->at(0)), events->at(0).hash);
    QCOMPARE(eventHash(events->at(1)), events->at(1).hash);
}

void SqliteJournalTest::filesArePrivate()
{
    append(QStringLiteral("log"));
    const QFileDevice::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QFileInfoList files = QDir(QFileInfo(m_file).path()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 4); // database, -wal, -shm, head
    for (const QFileInfo& file : files) {
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }
    QVERIFY(!(QFileInfo(QFileInfo(m_file).path()).permissions() & others));
}

void SqliteJournalTest::pendingAppendsFinishBeforeTheJournalGoes()
{
    std::vector<QCoro::Task<Result<Event>>> tasks;
    for (int i = 0; i < 20; ++i) {
        tasks.push_back(m_journal->append({QString(), QStringLiteral("ana"), QStringLiteral("log"), {}}));
    }
    m_journal.reset();
    for (QCoro::Task<Result<Event>>& task : tasks) {
        QVERIFY_RESULT(await(std::move(task)));
    }
    SqliteJournal again(m_file, m_clock);
    QCOMPARE(await(again.read(0))->size(), 20);
}

void SqliteJournalTest::aReaderInTheSameProcessIsWoken()
{
    append(QStringLiteral("log"));
    SqliteJournal reader(m_file, m_clock);
    QSignalSpy spy(&reader, &Journal::appended);
    QTRY_COMPARE(spy.size(), 1); // what is there already
    append(QStringLiteral("log"));
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 2, 2000);
    QCOMPARE(spy.last().first().toLongLong(), 2);
}

QTEST_GUILESS_MAIN(SqliteJournalTest)
#include "tst_sqlitejournal.moc"
