#include "services/deployment/recording.h"
#include "services/deployment/runfeed.h"
#include "services/deployment/runlog.h"
#include "services/deployment/runreplay.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/samplerun.h"
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <malloc.h>

using namespace Pilothouse;

namespace {

qint64 heapInUse()
{
    return qint64(mallinfo2().uordblks);
}

// A run whose watch lasts `seconds`, with a sample a second and a judgement every ten.
QList<Event> longRun(int seconds)
{
    SampleRun run;
    run.created().started().intended(QStringLiteral("watch"));
    for (int i = 0; i < seconds; ++i) {
        run.after(Milliseconds(1000)).sampled(20, i % 600 == 0 ? 1 : 0, 4, QStringLiteral("green"));
        if (i % 10 == 0) {
            run.add(EventKind::guardJudged, {{QStringLiteral("verdict"), QStringLiteral("pass")}, {QStringLiteral("reason"), QStringLiteral("all is well")}});
        }
    }
    run.finished(QStringLiteral("succeeded"), 0);
    return run.events();
}

} // namespace

class RunFeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRunInTheJournalIsReadAndFollowed();
    void aRunThatNobodyWorksOnIsTold();
    void aRunOnAnotherHostIsFollowedOnly();
    void aJournalThatCannotBeReadIsTold();
    void aJournalThatIsLockedAtFirstIsAskedAgain();
    void aFeedThatIsGoneWhileItReadsDoesNoHarm();
    void linesComeFromEventsAndContainers();
    void samplesKeepTheirOrderWhenTheClockJumps();
    void oldSamplesAreMergedAndNothingIsLost();
    void eightHoursStayInBoundedMemory();
    void aReplayShowsTheRunAtAnyMoment();
    void aReplayGoesBackToExactlyWhatItWas();
    void aJumpInALongReplayWaitsUntilItIsReady();
    void aReplayPlaysAtItsSpeedAndStopsAtTheEnd();
    void aReplayJumpsToEventsFailureAndSwitch();
    void aRecordingIsReadAndADamagedOneRefused();
};

void RunFeedTest::aRunInTheJournalIsReadAndFollowed()
{
    FakeClock clock;
    MemoryJournal journal;
    QList<Event> events = SampleRun::succeeded();
    journal.events = events.mid(0, 6);
    RunFeed feed(QStringLiteral("run-7"), &journal, &clock, [](const QString&) { return true; });
    QTRY_VERIFY(feed.isLoaded());
    QCOMPARE(feed.state().lastSeq, 6);
    QSignalSpy changed(&feed, &RunFeed::changed);
    journal.events = events;
    Q_EMIT journal.appended(events.last().seq);
    QTRY_VERIFY(feed.state().isFinished());
    QCOMPARE(changed.size(), 1); // one batch, one signal
    QCOMPARE(feed.samples().samples().size(), 3);
    QCOMPARE(feed.samples().markers().first().kind, RunMarker::Switched);
    QCOMPARE(feed.samples().markers().first().to, Slot::Green);
    QCOMPARE(feed.steps()->index(3).data(StepListModel::StatusRole).toInt(), int(StepStatus::Done));
    QVERIFY(feed.log()->rowCount() > 10);
    QVERIFY(!feed.isReplay());
}

void RunFeedTest::aRunThatNobodyWorksOnIsTold()
{
    FakeClock clock;
    MemoryJournal journal;
    SampleRun run;
    journal.events = run.created().events();
    bool isAlive = true;
    RunFeed feed(QStringLiteral("run-7"), &journal, &clock, [&isAlive](const QString&) { return isAlive; });
    QTRY_COMPARE(feed.runnerLife(), RunnerLife::Alive);
    isAlive = false;
    clock.advance(Milliseconds(3000));
    QTest::qWait(700);
    QCOMPARE(feed.runnerLife(), RunnerLife::Alive); // the supervisor has two seconds
    clock.advance(Milliseconds(3000));
    QTRY_COMPARE(feed.runnerLife(), RunnerLife::Missing);
    isAlive = true;
    QTRY_COMPARE(feed.runnerLife(), RunnerLife::Alive);
}

void RunFeedTest::aRunOnAnotherHostIsFollowedOnly()
{
    FakeClock clock;
    MemoryJournal journal;
    SampleRun run;
    journal.events = run.created().started().events(); // on "deck"
    RunFeed feed(QStringLiteral("run-7"), &journal, &clock, [](const QString&) { return false; });
    QTRY_COMPARE(feed.runnerLife(), RunnerLife::Elsewhere);
}

namespace {

/// Fails reads until it is healed.
class FailingJournal final : public Journal {
public:
    QCoro::Task<Result<Event>> append(EventDraft) override { co_return failure(ErrorCode::Unavailable, QStringLiteral("locked")); }
    QCoro::Task<Result<Event>> createRun(EventDraft) override { co_return failure(ErrorCode::Unavailable, QStringLiteral("locked")); }
    QCoro::Task<Result<QList<Event>>> runs() override { co_return QList<Event>(); }
    QCoro::Task<Result<QList<Event>>> read(qint64 after, QString, int limit) override
    {
        QList<Event> page;
        for (const Event& event : std::as_const(events)) {
            if (event.seq > after && page.size() < limit) {
                page << event;
            }
        }
        const bool reachesDamage = damagedSeq > 0 && after + limit >= damagedSeq;
        if (code || reachesDamage) {
            co_return failure(code.value_or(ErrorCode::Corrupt), QStringLiteral("cannot be read"));
        }
        co_return page;
    }

    QList<Event> events;
    std::optional<ErrorCode> code;
    qint64 damagedSeq = 0;
};

} // namespace

void RunFeedTest::aJournalThatCannotBeReadIsTold()
{
    FakeClock clock;
    FailingJournal journal;
    journal.events = SampleRun::succeeded();
    journal.damagedSeq = 9;
    RunFeed feed(QStringLiteral("run-7"), &journal, &clock, {});
    QTRY_VERIFY(feed.problem().has_value());
    QVERIFY(feed.isLoaded());
    QVERIFY(feed.state().lastSeq >= 5); // what stands before the damage is shown
    journal.damagedSeq = 0;
    Q_EMIT journal.appended(99);
    QTRY_VERIFY(!feed.problem());
    QVERIFY(feed.state().isFinished());
    journal.code = ErrorCode::Unavailable;
    Q_EMIT journal.appended(100);
    QTRY_VERIFY(feed.problem().has_value());
    QVERIFY(feed.state().isFinished()); // and stays what it was
}

void RunFeedTest::aJournalThatIsLockedAtFirstIsAskedAgain()
{
    FakeClock clock;
    FailingJournal journal;
    journal.events = SampleRun::succeeded();
    journal.code = ErrorCode::Unavailable;
    RunFeed feed(QStringLiteral("run-7"), &journal, &clock, {});
    QTRY_VERIFY(feed.problem().has_value());
    QVERIFY(!feed.isLoaded());
    journal.code.reset(); // and nothing is appended
    QTRY_VERIFY(feed.isLoaded());
    QVERIFY(!feed.problem());
    QVERIFY(feed.state().isFinished());
}

namespace {

/// Answers only when it is told to.
class SlowJournal final : public Journal {
public:
    explicit SlowJournal(FakeClock& clock)
        : m_clock(clock)
    {
    }
    QCoro::Task<Result<Event>> append(EventDraft) override { co_return Event(); }
    QCoro::Task<Result<Event>> createRun(EventDraft) override { co_return Event(); }
    QCoro::Task<Result<QList<Event>>> runs() override { co_return QList<Event>(); }
    QCoro::Task<Result<QList<Event>>> read(qint64, QString, int) override
    {
        co_await m_clock.sleep(Milliseconds(1000));
        co_return SampleRun::succeeded();
    }

private:
    FakeClock& m_clock;
};

} // namespace

void RunFeedTest::aFeedThatIsGoneWhileItReadsDoesNoHarm()
{
    FakeClock clock;
    SlowJournal journal(clock);
    auto feed = std::make_unique<RunFeed>(QStringLiteral("run-7"), &journal, &clock, RunFeed::LifeCheck());
    QTRY_COMPARE(clock.sleepers(), 1);
    feed.reset();
    clock.advance(Milliseconds(2000));
    QTest::qWait(20);
    QCOMPARE(clock.sleepers(), 0);
}

void RunFeedTest::linesComeFromEventsAndContainers()
{
    SampleRun run;
    run.created().add(EventKind::logged, {{QStringLiteral("source"), QStringLiteral("members-web-green")}, {QStringLiteral("text"), QStringLiteral("starting\n\x1b[31mTimeoutError: no answer\x1b[0m")}});
    run.sampled(20, 0, 1, QStringLiteral("green")).sampled(20, 3, 1, QStringLiteral("green"));
    QCOMPARE(logLines(run.events()[0]).size(), 1);
    const QList<RunLogLine> quoted = logLines(run.events()[1]);
    QCOMPARE(quoted.size(), 2);
    QCOMPARE(quoted[0].source, RunLogLine::Application);
    QCOMPARE(quoted[1].text, QStringLiteral("TimeoutError: no answer"));
    QCOMPARE(quoted[1].severity, RunLogLine::Failure);
    QCOMPARE(logLines(run.events()[2]).size(), 0);
    QCOMPARE(logLines(run.events()[3]).first().severity, RunLogLine::Failure);
    QCOMPARE(logSource(QStringLiteral("router")), RunLogLine::Router);
    QCOMPARE(logSource(QStringLiteral("members-db-1")), RunLogLine::Database);
    QCOMPARE(logSource(QStringLiteral("worker")), RunLogLine::Application);
    QCOMPARE(logSource(QStringLiteral("supervisor")), RunLogLine::Pilothouse);
    QCOMPARE(printableLine(QString(5000, QLatin1Char('x'))).size(), 2000);
}

void RunFeedTest::samplesKeepTheirOrderWhenTheClockJumps()
{
    RunSamples samples;
    const auto add = [&samples](qint64 seq, qint64 from, qint64 at) {
        Event event;
        event.seq = seq;
        event.at = at;
        event.kind = QString::fromUtf16(EventKind::probeSampled);
        event.payload = {{QStringLiteral("from"), from}, {QStringLiteral("to"), from + 1'000'000}, {QStringLiteral("sent"), 20}};
        samples.add(event);
    };
    const qint64 start = 1'800'000'000'000'000;
    add(1, start, start + 1'000'000);
    add(2, start + 1'000'000, start + 2'000'000);
    add(3, start - 3'600'000'000, start + 2'000'000); // the clock went back an hour; the journal's time stands still
    add(4, start + 2'000'000, start + 3'000'000);
    add(5, start + 50'000'000'000, start + 4'000'000); // and leaps: the probe's clock is ahead of the journal's
    qint64 before = 0;
    for (const RunSample& sample : samples.samples()) {
        QVERIFY(sample.from >= before);
        QVERIFY(sample.to >= sample.from);
        before = sample.to;
    }
    QCOMPARE(samples.samples().size(), 5);
}

void RunFeedTest::oldSamplesAreMergedAndNothingIsLost()
{
    RunSamples samples;
    const qint64 start = 1'800'000'000'000'000;
    constexpr qint64 count = RunSamples::mostSamples + 5000;
    for (qint64 i = 0; i < count; ++i) {
        Event event;
        event.seq = i + 1;
        event.at = start + (i + 1) * 1'000'000;
        event.kind = QString::fromUtf16(EventKind::probeSampled);
        event.payload = {{QStringLiteral("from"), start + i * 1'000'000}, {QStringLiteral("to"), event.at}, {QStringLiteral("sent"), 20}};
        samples.add(event);
    }
    QVERIFY(samples.samples().size() <= RunSamples::mostSamples);
    qint64 sent = 0;
    for (const RunSample& sample : samples.samples()) {
        sent += sample.sent;
    }
    QCOMPARE(sent, 20 * count);
    QVERIFY(samples.generation() > 0);
}

void RunFeedTest::eightHoursStayInBoundedMemory()
{
    const QList<Event> events = longRun(8 * 3600);
    FakeClock clock;
    const qint64 before = heapInUse();
    RunFeed feed(QStringLiteral("run-7"));
    qint64 atHalf = 0;
    for (qsizetype i = 0; i < events.size(); i += 500) {
        feed.append(events.mid(i, 500));
        if (i > events.size() / 2 && atHalf == 0) {
            atHalf = heapInUse() - before;
        }
    }
    const qint64 whole = heapInUse() - before;
    QCOMPARE(feed.samples().samples().size(), 8 * 3600);
    QVERIFY2(whole < 20'000'000, qPrintable(QStringLiteral("%1 bytes").arg(whole)));
    for (int hour = 0; hour < 24; ++hour) {
        QList<RunLogLine> lines;
        for (int i = 0; i < 20000; ++i) {
            lines.append({i, RunLogLine::Application, RunLogLine::Information, QStringLiteral("web"), QString(100, QLatin1Char('x')), 0});
        }
        feed.appendLog(lines);
    }
    QVERIFY2(heapInUse() - before < 40'000'000, qPrintable(QStringLiteral("%1 bytes").arg(heapInUse() - before)));
    QCOMPARE(feed.log()->kept(), RunLogModel::usualCapacity);
}

void RunFeedTest::aReplayShowsTheRunAtAnyMoment()
{
    FakeClock clock;
    const QList<Event> events = SampleRun::succeeded();
    RunReplay replay(events, &clock);
    RunFeed* feed = replay.feed();
    QVERIFY(feed->isReplay());
    QCOMPARE(replay.position(), events.first().at);
    replay.seek(replay.end());
    QVERIFY(feed->state().isFinished());
    replay.seek(replay.begin() + 10'000'000);
    QVERIFY(!feed->state().isFinished());
    QCOMPARE(feed->state().current, QStringLiteral("backup"));
    QCOMPARE(feed->now(), replay.position());
    QVERIFY(feed->samples().isEmpty());
    const QModelIndex backup = feed->steps()->index(1);
    QCOMPARE(backup.data(StepListModel::DurationRole).toLongLong(), feed->now() / 1000 - backup.data(StepListModel::StartedAtRole).toLongLong() / 1000);
    replay.seek(0);
    QCOMPARE(replay.position(), replay.begin());
}

void RunFeedTest::aReplayGoesBackToExactlyWhatItWas()
{
    FakeClock clock;
    const QList<Event> events = longRun(2000);
    RunReplay replay(events, &clock);
    QTRY_VERIFY(replay.isReady());
    QSignalSpy resets(replay.feed()->steps(), &QAbstractItemModel::modelReset);
    const auto same = [&](const RunFeed& left, RunFeed& right) {
        return left.state().lastSeq == right.state().lastSeq && left.state().probeSent == right.state().probeSent
            && left.samples().samples().size() == right.samples().samples().size() && left.samples().judgements().size() == right.samples().judgements().size();
    };
    for (const int second : {1900, 1500, 3, 801, 800, 799, 1999, 1200}) {
        replay.seek(replay.begin() + second * 1'000'000LL);
        RunFeed expected(QStringLiteral("run-7"));
        QList<Event> until = events;
        until.removeIf([&](const Event& event) { return event.at > replay.position(); });
        expected.append(until);
        QVERIFY2(same(*replay.feed(), expected), qPrintable(QString::number(second)));
        QCOMPARE(replay.feed()->log()->rowCount(), expected.log()->rowCount());
    }
    QCOMPARE(resets.size(), 0);
}

void RunFeedTest::aJumpInALongReplayWaitsUntilItIsReady()
{
    FakeClock clock;
    RunReplay replay(longRun(20000), &clock);
    QSignalSpy ready(&replay, &RunReplay::ready);
    QVERIFY(!replay.isReady());
    replay.seek(replay.begin() + 100'000'000); // this far it is
    QCOMPARE(replay.feed()->samples().samples().size(), 100);
    replay.seek(replay.end());
    QVERIFY(!replay.feed()->state().isFinished());
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(replay.feed()->state().isFinished());
    QCOMPARE(replay.position(), replay.end());
    QCOMPARE(replay.feed()->samples().samples().size(), 20000);
}

void RunFeedTest::aReplayPlaysAtItsSpeedAndStopsAtTheEnd()
{
    FakeClock clock;
    RunReplay replay(longRun(100), &clock);
    QSignalSpy playing(&replay, &RunReplay::playingChanged);
    replay.setSpeed(10);
    replay.play();
    QVERIFY(replay.isPlaying());
    clock.advance(Milliseconds(2000));
    QTRY_COMPARE(replay.position(), replay.begin() + 20'000'000);
    clock.jumpWall(Milliseconds(-3'600'000)); // the wall clock is nothing to it
    clock.advance(Milliseconds(60'000));
    QTRY_COMPARE(replay.position(), replay.end());
    QTRY_VERIFY(!replay.isPlaying());
    QCOMPARE(playing.size(), 2);
    replay.play();
    QCOMPARE(replay.position(), replay.begin());
}

void RunFeedTest::aReplayJumpsToEventsFailureAndSwitch()
{
    FakeClock clock;
    const QList<Event> events = SampleRun::rolledBack();
    RunReplay replay(events, &clock);
    QVERIFY(replay.hasFailure());
    QVERIFY(replay.hasSwitch());
    replay.toSwitch();
    QVERIFY(replay.feed()->state().switchedAt > 0);
    replay.toFailure();
    QVERIFY(replay.feed()->state().step(QStringLiteral("watch"))->error.has_value());
    replay.seek(replay.begin());
    replay.toNextEvent();
    QVERIFY(replay.position() > replay.begin());
    replay.seek(replay.end());
    replay.toPreviousEvent();
    QVERIFY(replay.position() < replay.end());
}

void RunFeedTest::aRecordingIsReadAndADamagedOneRefused()
{
    QByteArray lines;
    for (const Event& event : SampleRun::rolledBack()) {
        lines += QJsonDocument(eventToJson(event)).toJson(QJsonDocument::Compact) + '\n';
    }
    const Result<QList<Event>> read = readRecording(lines);
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), SampleRun::rolledBack().size());
    QCOMPARE(foldRun(QStringLiteral("run-7"), *read).outcome, QStringLiteral("rolled-back"));

    QByteArray changed = lines;
    changed.replace("rolled-back", "succeeded");
    QCOMPARE(readRecording(changed).error().code, ErrorCode::Corrupt);
    QCOMPARE(readRecording("not a recording").error().code, ErrorCode::Corrupt);
    QCOMPARE(readRecording({}).error().code, ErrorCode::Corrupt);
    QCOMPARE(readRecordingFile(QStringLiteral("/nowhere")).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(RunFeedTest)
#include "tst_runfeed.moc"
