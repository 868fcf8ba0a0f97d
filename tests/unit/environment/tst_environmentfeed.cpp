#include "services/environment/environmentfeed.h"
#include "services/journal/journalfeed.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/samplerun.h"
#include <QSignalSpy>
#include <QTest>

using namespace Pilothouse;

namespace {

/// A stream that says nothing by itself.
class SilentDocker final : public ProcessRunner {
public:
    explicit SilentDocker(FakeClock& clock)
        : m_clock(clock)
    {
    }
    QCoro::Task<Result<ProcessOutput>> run(Command, std::stop_token stop) override
    {
        const Milliseconds forever {std::chrono::hours(1000)};
        co_await m_clock.sleep(forever, stop);
        co_return failure(ErrorCode::Cancelled, QStringLiteral("cancelled"));
    }

private:
    FakeClock& m_clock;
};

/// What an environment looks like, and how often it was looked at.
struct Looked {
    FakeClock* clock = nullptr;
    EnvironmentStatus status;
    int looks = 0;
    int thorough = 0;
};

QCoro::Task<EnvironmentStatus> look(Looked* looked, bool isThorough)
{
    ++looked->looks;
    looked->thorough += isThorough ? 1 : 0;
    const Milliseconds aLook {50};
    co_await looked->clock->sleep(aLook);
    co_return EnvironmentStatus(looked->status);
}

QCoro::Task<Result<QString>> membersName()
{
    co_return QStringLiteral("members");
}

DockerEvent containerEvent(const QString& action, const QString& stack = QStringLiteral("members"))
{
    return {QStringLiteral("container"), action, QStringLiteral("abc"), {{QStringLiteral("com.docker.compose.project"), stack}}};
}

} // namespace

class EnvironmentFeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstLookIsThoroughAndTold();
    void aBurstOfEventsIsOneLook();
    void aContainerThatComesOrGoesIsLookedAtThoroughly();
    void otherStacksAndThrowAwayContainersAreNothing();
    void whatARunJournalsEverySecondIsNothing();
    void theSameStatusIsNoChange();
    void aFeedThatIsGoneWhileItLooksDoesNoHarm();

private:
    void settle();

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<SilentDocker> m_docker;
    std::unique_ptr<DockerEvents> m_events;
    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<JournalFeed> m_runs;
    std::unique_ptr<Looked> m_looked;
    std::unique_ptr<EnvironmentFeed> m_feed;
};

void EnvironmentFeedTest::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_docker = std::make_unique<SilentDocker>(*m_clock);
    m_events = std::make_unique<DockerEvents>(DockerHost(), *m_docker, *m_clock);
    m_journal = std::make_unique<MemoryJournal>();
    m_runs = std::make_unique<JournalFeed>(m_journal.get(), m_clock.get(), QString());
    m_looked = std::make_unique<Looked>();
    m_looked->clock = m_clock.get();
    Looked* const looked = m_looked.get();
    EnvironmentFeedParts parts;
    parts.observe = [looked](bool isThorough) { return look(looked, isThorough); };
    parts.stackName = membersName;
    parts.events = m_events.get();
    parts.journal = m_runs.get();
    parts.clock = m_clock.get();
    Environment environment;
    environment.name = QStringLiteral("production");
    m_feed = std::make_unique<EnvironmentFeed>(environment, QStringLiteral("members"), parts);
    settle();
    // The stream counts as connected after a second, which is a reason to look.
    QTRY_VERIFY(m_events->isConnected());
    QTest::qWait(500);
    settle();
    m_looked->looks = 0;
    m_looked->thorough = 0;
}

void EnvironmentFeedTest::cleanup()
{
    m_feed.reset();
    m_runs.reset();
    m_events.reset();
    QTest::qWait(0);
}

void EnvironmentFeedTest::settle()
{
    for (int turn = 0; turn < 4; ++turn) {
        m_clock->advance(Milliseconds(100));
        QTest::qWait(5);
    }
}

void EnvironmentFeedTest::theFirstLookIsThoroughAndTold()
{
    QVERIFY(m_feed->status().has_value());
    QVERIFY(m_feed->observedAt().isValid());
    QVERIFY(!m_feed->isObserving());
    QSignalSpy observing(m_feed.get(), &EnvironmentFeed::observing);
    m_feed->refresh();
    QVERIFY(m_feed->isObserving());
    settle();
    QCOMPARE(observing.size(), 2);
    QCOMPARE(m_looked->thorough, 1);
}

void EnvironmentFeedTest::aBurstOfEventsIsOneLook()
{
    for (int i = 0; i < 50; ++i) {
        Q_EMIT m_events->happened(containerEvent(QStringLiteral("health_status: healthy")));
    }
    QTRY_COMPARE(m_looked->looks, 1);
    settle();
    QTest::qWait(600);
    QCOMPARE(m_looked->looks, 1);
    QCOMPARE(m_looked->thorough, 0);
}

void EnvironmentFeedTest::aContainerThatComesOrGoesIsLookedAtThoroughly()
{
    Q_EMIT m_events->happened(containerEvent(QStringLiteral("die")));
    QTRY_COMPARE(m_looked->looks, 1);
    QCOMPARE(m_looked->thorough, 1);
    settle();
    // In the middle of a run nothing is started beside it.
    SampleRun run;
    m_journal->events = run.created().events();
    Q_EMIT m_journal->appended(1);
    QTRY_VERIFY(m_runs->unfinishedRun(QStringLiteral("members"), QStringLiteral("production")) != nullptr);
    Q_EMIT m_events->happened(containerEvent(QStringLiteral("die"), QStringLiteral("members-pilothouse")));
    QTRY_COMPARE(m_looked->looks, 2);
    QCOMPARE(m_looked->thorough, 1);
    settle();
}

void EnvironmentFeedTest::otherStacksAndThrowAwayContainersAreNothing()
{
    Q_EMIT m_events->happened(containerEvent(QStringLiteral("die"), QStringLiteral("guild")));
    DockerEvent throwAway = containerEvent(QStringLiteral("start"));
    throwAway.attributes.insert(QStringLiteral("pilothouse.oneoff"), QStringLiteral("read-migrations"));
    Q_EMIT m_events->happened(throwAway);
    QTest::qWait(600);
    QCOMPARE(m_looked->looks, 0);
    Q_EMIT m_events->happened({QStringLiteral("image"), QStringLiteral("tag"), QStringLiteral("abc"), {}});
    QTRY_COMPARE(m_looked->looks, 1);
    settle();
}

void EnvironmentFeedTest::whatARunJournalsEverySecondIsNothing()
{
    SampleRun run;
    m_journal->events = run.created().started().events();
    Q_EMIT m_journal->appended(2);
    QTRY_COMPARE(m_looked->looks, 1);
    settle();
    QTest::qWait(600);
    const int before = m_looked->looks;
    m_journal->events = run.sampled(20, 0, 1, QStringLiteral("blue")).sampled(20, 0, 1, QStringLiteral("blue")).events();
    Q_EMIT m_journal->appended(4);
    QTest::qWait(600);
    QCOMPARE(m_looked->looks, before);
    m_journal->events = run.finished(QStringLiteral("aborted"), 1).events();
    Q_EMIT m_journal->appended(5);
    QTRY_COMPARE(m_looked->looks, before + 1);
    QCOMPARE(m_looked->thorough, 1); // a run may have migrated
    settle();
}

void EnvironmentFeedTest::theSameStatusIsNoChange()
{
    QSignalSpy changed(m_feed.get(), &EnvironmentFeed::changed);
    m_feed->refresh();
    settle();
    QCOMPARE(changed.size(), 0);
    m_looked->status.pendingMigrations = QStringList {QStringLiteral("people.0007")};
    m_feed->refresh();
    settle();
    QCOMPARE(changed.size(), 1);
}

void EnvironmentFeedTest::aFeedThatIsGoneWhileItLooksDoesNoHarm()
{
    m_feed->refresh();
    QVERIFY(m_feed->isObserving());
    m_feed.reset();
    settle();
    QCOMPARE(m_looked->looks, 1);
}

QTEST_GUILESS_MAIN(EnvironmentFeedTest)
#include "tst_environmentfeed.moc"
