#include "services/journal/journalexport.h"
#include "services/journal/journalfeed.h"
#include "services/journal/journalpages.h"
#include "services/journal/sqlitejournal.h"
#include "services/time/clock.h"
#include "tests/support/await.h"
#include "tests/support/samplerun.h"
#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Pilothouse;

namespace {

constexpr int patience = 15000; // milliseconds: longer than a journal waits for a lock

/// Another process's hands on the database file.
class Intruder {
public:
    explicit Intruder(const QString& file)
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("intruder"));
        m_database.setDatabaseName(file);
        m_database.open();
    }
    ~Intruder()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("intruder"));
    }
    bool run(const QString& statement)
    {
        QSqlQuery query(m_database);
        const bool isDone = query.exec(statement);
        if (!isDone) {
            qWarning("%s", qPrintable(query.lastError().text()));
        }
        return isDone;
    }

private:
    QSqlDatabase m_database;
};

} // namespace

class JournalFeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyJournalHasNoRunsAndIsWritable();
    void whatIsThereIsReadNewestFirstWithItsTotals();
    void whatAnotherProcessAppendsShowsUp();
    void aRunThatEndsIsARowAndNoMoreAFold();
    void aNewerVersionIsReadAndSaid();
    void aCutOffEndIsReadAndSaid();
    void aChangedEventIsFoundByVerifying();
    void aDamagedFileIsSaidAndNothingFreezes();
    void aLockedJournalIsSaidAndReadAsSoonAsItIsFree();
    void pagesGrowFromTheNewestEventBackwards();
    void olderEventsThatCouldNotBeReadAreReadAsSoonAsTheyCanBe();
    void aFilterSearchesTheWholeJournal();
    void anExportHasEveryEventOnce();

private:
    void write(const QList<Event>& events);
    std::unique_ptr<JournalFeed> openFeed();

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteJournal> m_journal; ///< the feed's
    QString m_file;
};

void JournalFeedTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("journal.db"));
    m_journal = std::make_unique<SqliteJournal>(m_file, m_clock);
}

void JournalFeedTest::cleanup()
{
    m_journal.reset();
    m_folder.reset();
}

// By a journal of its own, as another process has one.
void JournalFeedTest::write(const QList<Event>& events)
{
    SqliteJournal journal(m_file, m_clock);
    QString run;
    for (const Event& event : events) {
        EventDraft draft {run, event.actor, event.kind, event.payload};
        const bool isFirst = event.kind == QStringView(EventKind::runCreated);
        const Result<Event> written = isFirst ? await(journal.createRun(draft)) : await(journal.append(draft));
        QVERIFY_RESULT(written);
        run = written->run;
    }
}

std::unique_ptr<JournalFeed> JournalFeedTest::openFeed()
{
    return std::make_unique<JournalFeed>(m_journal.get(), &m_clock, m_file);
}

void JournalFeedTest::anEmptyJournalHasNoRunsAndIsWritable()
{
    const auto feed = openFeed();
    QTRY_COMPARE(feed->state(), JournalState::Ok);
    QVERIFY(feed->isWritable());
    QVERIFY(feed->runs().isEmpty());
    QVERIFY(!feed->problem());
}

void JournalFeedTest::whatIsThereIsReadNewestFirstWithItsTotals()
{
    write(SampleRun::succeeded());
    write(SampleRun::rolledBack());
    write(SampleRun::rolledBack().mid(0, 7)); // goes on: in the watch
    const auto feed = openFeed();
    QTRY_COMPARE(feed->state(), JournalState::Ok);
    QCOMPARE(feed->runs().size(), 3);
    QCOMPARE(feed->runs()[0].run, QStringLiteral("run-3"));
    QVERIFY(!feed->runs()[0].isFinished());
    QCOMPARE(feed->unfinishedRun(QStringLiteral("members"), QStringLiteral("production")), &feed->runs()[0]);
    QCOMPARE(feed->unfinishedRun(QStringLiteral("members"), QStringLiteral("staging")), nullptr);
    QCOMPARE(feed->run(QStringLiteral("run-2"))->phase, RunPhase::RolledBack);
    QTRY_VERIFY(feed->run(QStringLiteral("run-1"))->totals.has_value());
    const RunTotals totals = *feed->run(QStringLiteral("run-1"))->totals;
    QCOMPARE(totals.requests, 60 + 120); // the probe's and the users'
    QCOMPARE(totals.longestGap, 11);
    QCOMPARE(feed->run(QStringLiteral("run-2"))->totals->failed, 22);
}

void JournalFeedTest::whatAnotherProcessAppendsShowsUp()
{
    const auto feed = openFeed();
    QTRY_COMPARE(feed->state(), JournalState::Ok);
    QSignalSpy arrived(feed.get(), &JournalFeed::eventsArrived);
    write(SampleRun::succeeded().mid(0, 5));
    QTRY_COMPARE(feed->runs().size(), 1);
    QTRY_COMPARE(feed->runs()[0].words, QStringLiteral("Back up"));
    QVERIFY(!arrived.isEmpty());
    QCOMPARE(arrived.first().first().value<QList<Event>>().first().seq, 1);
}

void JournalFeedTest::aRunThatEndsIsARowAndNoMoreAFold()
{
    write(SampleRun::succeeded().mid(0, 5));
    const auto feed = openFeed();
    QTRY_COMPARE(feed->runs().size(), 1);
    QTRY_COMPARE(feed->state(), JournalState::Ok);
    SqliteJournal other(m_file, m_clock);
    EventDraft draft {QStringLiteral("run-1"), QStringLiteral("runner"), QString::fromUtf16(EventKind::runFinished),
        {{QStringLiteral("outcome"), QStringLiteral("aborted")}, {QStringLiteral("exitCode"), 1}}};
    QVERIFY_RESULT(await(other.append(draft)));
    QTRY_VERIFY(feed->runs()[0].isFinished());
    QCOMPARE(feed->runs()[0].phase, RunPhase::Aborted);
    QVERIFY(!feed->unfinishedRun(QStringLiteral("members"), QStringLiteral("production")));
}

void JournalFeedTest::aNewerVersionIsReadAndSaid()
{
    write(SampleRun::succeeded());
    {
        Intruder intruder(m_file);
        QVERIFY(intruder.run(QStringLiteral("PRAGMA user_version = 99")));
    }
    const auto feed = openFeed();
    QTRY_COMPARE(feed->state(), JournalState::ReadOnly);
    QVERIFY(!feed->isWritable());
    QVERIFY(feed->problem()->message.contains(QStringLiteral("newer")));
    QVERIFY(!feed->problem()->remedy.isEmpty());
    QCOMPARE(feed->runs().size(), 1);
}

void JournalFeedTest::aCutOffEndIsReadAndSaid()
{
    write(SampleRun::succeeded());
    {
        Intruder intruder(m_file);
        QVERIFY(intruder.run(QStringLiteral("DELETE FROM events WHERE seq > 10")));
    }
    const auto feed = openFeed();
    QTRY_COMPARE(feed->state(), JournalState::Corrupt);
    QCOMPARE(feed->runs().size(), 1);
    QVERIFY(feed->problem()->message.contains(QStringLiteral("removed")));
}

void JournalFeedTest::aChangedEventIsFoundByVerifying()
{
    write(SampleRun::rolledBack());
    {
        Intruder intruder(m_file);
        QVERIFY(intruder.run(QStringLiteral("UPDATE events SET actor = 'somebody' WHERE seq = 3")));
    }
    const auto feed = openFeed();
    QTRY_COMPARE(feed->state(), JournalState::Ok);
    QSignalSpy verified(feed.get(), &JournalFeed::verified);
    feed->verify();
    QVERIFY(feed->isVerifying());
    QTRY_COMPARE(verified.size(), 1);
    QCOMPARE(feed->state(), JournalState::Corrupt);
    QCOMPARE(feed->verification()->firstProblem->seq, 3);
    QVERIFY(feed->verifiedAt().isValid());
    QCOMPARE(feed->runs().size(), 1);
}

void JournalFeedTest::aDamagedFileIsSaidAndNothingFreezes()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto feed = openFeed();
    QTRY_COMPARE(feed->state(), JournalState::Corrupt);
    QVERIFY(feed->runs().isEmpty());
    QVERIFY(!feed->problem()->message.isEmpty());
    QVERIFY(!feed->problem()->remedy.isEmpty());
}

void JournalFeedTest::aLockedJournalIsSaidAndReadAsSoonAsItIsFree()
{
    write(SampleRun::succeeded());
    auto intruder = std::make_unique<Intruder>(m_file);
    QVERIFY(intruder->run(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
    QVERIFY(intruder->run(QStringLiteral("BEGIN EXCLUSIVE")));
    QVERIFY(intruder->run(QStringLiteral("UPDATE events SET actor = actor WHERE seq = 1")));
    const auto feed = openFeed();
    QTRY_COMPARE_WITH_TIMEOUT(feed->state(), JournalState::Locked, 3000); // told before the wait for the lock is over
    QVERIFY(feed->runs().isEmpty());
    QVERIFY(!feed->problem()->message.isEmpty());
    QVERIFY(intruder->run(QStringLiteral("ROLLBACK")));
    intruder.reset();
    QTRY_COMPARE_WITH_TIMEOUT(feed->state(), JournalState::Ok, patience);
    QCOMPARE(feed->runs().size(), 1);
}

void JournalFeedTest::pagesGrowFromTheNewestEventBackwards()
{
    SampleRun run;
    run.created().started();
    for (int i = 0; i < 1200; ++i) {
        run.sampled(20, 0, 1, QStringLiteral("blue"));
    }
    write(run.events());
    const auto feed = openFeed();
    JournalPages pages(feed.get());
    const QAbstractItemModelTester tester(pages.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE(pages.model()->newestSeq(), 1202);
    const int first = pages.model()->rowCount();
    QVERIFY(first >= 500);
    while (pages.model()->oldestSeq() > 1) {
        const qint64 oldest = pages.model()->oldestSeq();
        pages.readOlder();
        QTRY_VERIFY(pages.model()->oldestSeq() < oldest);
    }
    QCOMPARE(pages.model()->rowCount(), 1202);
    QTRY_COMPARE(feed->state(), JournalState::Ok);
    SqliteJournal other(m_file, m_clock);
    EventDraft draft {QStringLiteral("run-1"), QStringLiteral("ben@desk"), QString::fromUtf16(EventKind::requested),
        {{QStringLiteral("verb"), QStringLiteral("note")}, {QStringLiteral("text"), QStringLiteral("hello")}}};
    QVERIFY_RESULT(await(other.append(draft)));
    QTRY_COMPARE(pages.model()->newestSeq(), 1203);
    QVERIFY(pages.model()->row(0).words.contains(QStringLiteral("hello")));
}

void JournalFeedTest::olderEventsThatCouldNotBeReadAreReadAsSoonAsTheyCanBe()
{
    SampleRun run;
    run.created().started();
    for (int i = 0; i < 1200; ++i) {
        run.sampled(20, 0, 1, QStringLiteral("blue"));
    }
    write(run.events());
    const auto feed = openFeed();
    JournalPages pages(feed.get());
    QTRY_COMPARE(pages.model()->newestSeq(), 1202);
    QTRY_VERIFY(!pages.isReading());
    const qint64 oldest = pages.model()->oldestSeq();
    QVERIFY(oldest > 1);
    Intruder intruder(m_file);
    QVERIFY(intruder.run(QStringLiteral("ALTER TABLE events RENAME TO away")));
    pages.readOlder();
    QTRY_VERIFY_WITH_TIMEOUT(pages.problem().has_value(), patience);
    QVERIFY(intruder.run(QStringLiteral("ALTER TABLE away RENAME TO events")));
    // Nobody asks again.
    QTRY_VERIFY_WITH_TIMEOUT(pages.model()->oldestSeq() < oldest, patience);
    QTRY_VERIFY(!pages.problem());
}

void JournalFeedTest::aFilterSearchesTheWholeJournal()
{
    write(SampleRun::succeeded());
    SampleRun run;
    run.created().started();
    for (int i = 0; i < 1200; ++i) {
        run.sampled(20, 0, 1, QStringLiteral("blue"));
    }
    write(run.events());
    const auto feed = openFeed();
    QTRY_COMPARE(feed->state(), JournalState::Ok);
    JournalPages pages(feed.get());
    const QAbstractItemModelTester tester(pages.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EventFilter filter;
    filter.hasSamples = false;
    pages.setFilter(filter);
    QTRY_COMPARE(pages.readFrom(), 1); // far behind the measurements
    QVERIFY(!pages.isReading());
    const int withoutSamples = pages.model()->rowCount();
    QVERIFY(withoutSamples > 15 && withoutSamples < 40);
    filter.text = QStringLiteral("SHA256 members-7");
    pages.setFilter(filter);
    QTRY_VERIFY(!pages.isReading());
    QCOMPARE(pages.model()->rowCount(), 1); // in the payload only
    SqliteJournal other(m_file, m_clock);
    EventDraft draft {QStringLiteral("run-1"), QStringLiteral("ben@desk"), QString::fromUtf16(EventKind::requested),
        {{QStringLiteral("verb"), QStringLiteral("note")}, {QStringLiteral("text"), QStringLiteral("sha256 of members-7 compared")}}};
    QVERIFY_RESULT(await(other.append(draft)));
    draft.payload.insert(QStringLiteral("text"), QStringLiteral("something else"));
    QVERIFY_RESULT(await(other.append(draft)));
    QTRY_COMPARE(pages.model()->rowCount(), 2);
}

void JournalFeedTest::anExportHasEveryEventOnce()
{
    SampleRun run;
    run.created().started();
    for (int i = 0; i < 700; ++i) {
        run.sampled(20, 0, 1, QStringLiteral("blue"));
    }
    write(run.events());
    const QString target = m_folder->filePath(QStringLiteral("out.jsonl"));
    const Result<qint64> count = await(exportJournal(m_journal.get(), target));
    QVERIFY_RESULT(count);
    QCOMPARE(*count, 702);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (qint64 seq = 1; seq <= *count; ++seq) {
        QCOMPARE(QJsonDocument::fromJson(file.readLine()).object().value(QStringLiteral("seq")).toInteger(), seq);
    }
    QVERIFY(file.atEnd());
    const Result<qint64> nowhere = await(exportJournal(m_journal.get(), m_folder->filePath(QStringLiteral("no/such/folder.jsonl"))));
    QCOMPARE(nowhere.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(JournalFeedTest)
#include "tst_journalfeed.moc"
