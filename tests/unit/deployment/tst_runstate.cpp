#include "models/deployment/runstate.h"
#include "models/deployment/runwords.h"
#include "tests/support/await.h"
#include "tests/support/samplerun.h"
#include <QRandomGenerator>
#include <algorithm>

using namespace Pilothouse;

namespace {

// Everything a fold knows, as one comparable text.
QString fingerprint(const RunState& state)
{
    QStringList parts {state.run, state.release, state.digest, phaseName(state.phase), state.phaseReason, state.current, state.outcome, QString::number(state.exitCode),
        QString::number(state.lastSeq), QString::number(state.attempts), QString::number(state.probeSent), QString::number(state.probeFailed),
        QString::number(state.longestGap.count()), QString::number(state.windowUntil), QString::number(state.keptUntil), QString::number(state.switchedAt),
        state.guardVerdict, QString::number(state.guardArmed), state.kept.join(QLatin1Char('|')), state.error ? state.error->message : QString()};
    for (const StepState& step : state.steps) {
        parts << step.kind << stepStatusName(step.status) << step.summary << step.progress << QString::number(step.startedAt) << QString::number(step.endedAt);
    }
    for (auto it = state.traffic.cbegin(); it != state.traffic.cend(); ++it) {
        parts << it.key() << QString::number(it->probeSent) << QString::number(it->userRequests) << QString::number(it->userErrors);
    }
    for (const PersonRequest& request : state.requests + state.notes) {
        parts << request.verb << request.text << request.actor;
    }
    return parts.join(QLatin1Char('\n'));
}

} // namespace

class RunStateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timeWithoutARunnerDoesNotUseUpTheWindow()
    {
        SampleRun run;
        run.created().started().intended(QStringLiteral("watch"));
        const qint64 until = run.time() + 300'000'000;
        run.add(EventKind::windowOpened, {{QStringLiteral("until"), until}}).after(Milliseconds(60'000)).sampled(20, 0, 2, QStringLiteral("green"));
        run.after(Milliseconds(1'000'000)).requested(QStringLiteral("note"), QStringLiteral("is anybody there")).after(Milliseconds(500'000)).started(2);
        const RunState state = foldRun(QStringLiteral("run-7"), run.events());
        QCOMPARE(state.windowUntil, until + 1'500'000'000);
    }
    void failuresOfTheProbeAreCountedFromTheLastSwitch()
    {
        SampleRun run;
        run.created().started().sampled(20, 3, 2, QStringLiteral("blue"));
        run.add(EventKind::trafficSwitched, {{QStringLiteral("from"), QStringLiteral("blue")}, {QStringLiteral("to"), QStringLiteral("green")}});
        run.sampled(20, 4, 2, QStringLiteral("green")).sampled(20, 1, 2, QStringLiteral("green"));
        const RunState state = foldRun(QStringLiteral("run-7"), run.events());
        QCOMPARE(state.probeFailed, 8);
        QCOMPARE(state.probeFailedSinceSwitch, 5);
    }
    void aSuccessfulRunFoldsToItsFacts();
    void aRolledBackRunFoldsToItsFacts();
    void phasesFollowTheRun();
    void aRestartedRunnerKeepsTheStepInFlight();
    void foldingPrefixByPrefixEqualsFoldingAtOnce();
    void foldingTwiceChangesNothing();
    void takingBackKeepsWhatAStepTookAndWhatTheGuardSaid();
    void theLastDifferentLinesOfAContainerAreKept();
    void otherRunsAndUnknownKindsChangeNothing();
    void anyOrderOfDuplicatesAndBrokenPayloadsIsSurvived();
    void aRunWithoutReadablePlanStillShowsItsSteps();
};

void RunStateTest::aSuccessfulRunFoldsToItsFacts()
{
    const RunState state = foldRun(QStringLiteral("run-7"), SampleRun::succeeded());
    QCOMPARE(phaseName(state.phase), QStringLiteral("succeeded"));
    QVERIFY(state.isFinished());
    QCOMPARE(state.exitCode, 0);
    QCOMPARE(state.createdBy, QStringLiteral("ana@laptop"));
    QCOMPARE(state.plan, samplePlan());
    QCOMPARE(state.digest, samplePlan().digest());
    QCOMPARE(state.probeSent, 60);
    QCOMPARE(state.probeFailed, 0);
    QCOMPARE(state.longestGap, Milliseconds(11));
    QCOMPARE(state.traffic.value(QStringLiteral("green")).probeSent, 40);
    QCOMPARE(state.traffic.value(QStringLiteral("blue")).userRequests, 40);
    QCOMPARE(state.serving, Slot::Green);
    QCOMPARE(state.switchTime, Milliseconds(3));
    QVERIFY(!state.guardArmed);
    QCOMPARE(state.guardVerdict, QStringLiteral("pass"));
    QVERIFY(state.keptUntil > state.finishedAt);
    QCOMPARE(state.notes.size(), 1);
    QVERIFY(state.requests.isEmpty());
    const StepState* backup = state.step(QStringLiteral("backup"));
    QCOMPARE(backup->status, StepStatus::Done);
    QCOMPARE(backup->summary, QStringLiteral("212 MB, verified"));
    QVERIFY(backup->progress.isEmpty());
    QCOMPARE(stepDuration(*backup, 0), Milliseconds(31000));
    QVERIFY(state.current.isEmpty());
}

void RunStateTest::takingBackKeepsWhatAStepTookAndWhatTheGuardSaid()
{
    const auto judged = [](SampleRun& run, const QString& verdict, int errors, int failedInARow) {
        run.add(EventKind::guardJudged, {{QStringLiteral("verdict"), verdict}, {QStringLiteral("reason"), verdict},
            {QStringLiteral("numbers"), QJsonObject {{QStringLiteral("requests"), 40}, {QStringLiteral("errors"), errors}, {QStringLiteral("checks"), 6}, {QStringLiteral("failedInARow"), failedInARow}}}});
    };
    SampleRun run;
    run.created().started().intended(QStringLiteral("backup")).applied(QStringLiteral("backup"), Milliseconds(31000));
    judged(run, QStringLiteral("fail"), 11, 4);
    run.add(EventKind::runTurnedBack, {{QStringLiteral("direction"), QStringLiteral("rollback")}, {QStringLiteral("message"), QStringLiteral("bad")}});
    judged(run, QStringLiteral("pass"), 0, 0);
    run.after(Milliseconds(90000)).add(EventKind::undoIntended, {{QStringLiteral("step"), QStringLiteral("backup")}});
    run.add(EventKind::undoApplied, {{QStringLiteral("step"), QStringLiteral("backup")}, {QStringLiteral("ms"), 12}, {QStringLiteral("summary"), QStringLiteral("Backup kept")}});
    const RunState state = foldRun(QStringLiteral("run-7"), run.events());
    const StepState* backup = state.step(QStringLiteral("backup"));
    QCOMPARE(backup->status, StepStatus::Undone);
    QCOMPARE(stepDuration(*backup, 0), Milliseconds(31000));
    QCOMPARE(backup->undoTook, Milliseconds(12));
    QCOMPARE(state.guardVerdict, QStringLiteral("fail"));
    QCOMPARE(state.guardNumbers.errors, 11);
    QCOMPARE(state.guardNumbers.failedInARow, 4);
}

void RunStateTest::theLastDifferentLinesOfAContainerAreKept()
{
    const auto said = [](const QString& text) { return QJsonObject {{QStringLiteral("source"), QStringLiteral("web-green")}, {QStringLiteral("text"), text}}; };
    SampleRun run;
    run.created().started().add(EventKind::logged, said(QStringLiteral("a\nb\nc\nd\nb\n\nb\n")));
    const RunState first = foldRun(QStringLiteral("run-7"), run.events());
    QCOMPARE(first.lastWords.value(QStringLiteral("web-green")), QStringList({QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("b")}));
    run.add(EventKind::logged, said(QStringLiteral("e")));
    const RunState second = foldRun(QStringLiteral("run-7"), run.events());
    QCOMPARE(second.lastWords.value(QStringLiteral("web-green")), QStringList({QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("b"), QStringLiteral("e")}));
}

void RunStateTest::aRolledBackRunFoldsToItsFacts()
{
    const RunState state = foldRun(QStringLiteral("run-7"), SampleRun::rolledBack());
    QCOMPARE(phaseName(state.phase), QStringLiteral("rolled-back"));
    QCOMPARE(state.exitCode, 3);
    QCOMPARE(state.serving, Slot::Blue);
    QCOMPARE(state.turnedBack, QStringLiteral("rollback"));
    QVERIFY(state.error && state.error->code == ErrorCode::ProcessFailed);
    QCOMPARE(state.kept.size(), 1);
    QCOMPARE(state.probeFailed, 11);
    QCOMPARE(state.step(QStringLiteral("switch"))->undoSummary, QStringLiteral("Traffic is back on blue"));
}

void RunStateTest::phasesFollowTheRun()
{
    RunState state;
    state.run = QStringLiteral("run-7");
    SampleRun run;
    const auto phaseAfter = [&](SampleRun& written) {
        fold(state, written.events().last());
        return phaseName(state.phase);
    };
    QCOMPARE(phaseAfter(run.created()), QStringLiteral("created"));
    QCOMPARE(phaseAfter(run.started()), QStringLiteral("running"));
    QCOMPARE(phaseAfter(run.add(EventKind::runPaused, {{QStringLiteral("reason"), QStringLiteral("lunch")}})), QStringLiteral("paused"));
    QCOMPARE(state.phaseReason, QStringLiteral("lunch"));
    QCOMPARE(phaseAfter(run.add(EventKind::runResumed)), QStringLiteral("running"));
    QVERIFY(state.phaseReason.isEmpty());
    QCOMPARE(phaseAfter(run.intended(QStringLiteral("watch"))), QStringLiteral("watching"));
    QCOMPARE(phaseAfter(run.add(EventKind::runPaused, {{QStringLiteral("inconclusive"), true}})), QStringLiteral("inconclusive"));
    QCOMPARE(phaseAfter(run.started(2)), QStringLiteral("inconclusive"));
    QCOMPARE(phaseAfter(run.add(EventKind::runResumed, {{QStringLiteral("inconclusive"), true}})), QStringLiteral("watching"));
    QCOMPARE(phaseAfter(run.applied(QStringLiteral("watch"), Milliseconds(1))), QStringLiteral("watching"));
    QCOMPARE(phaseAfter(run.intended(QStringLiteral("drain"))), QStringLiteral("running"));
    QCOMPARE(phaseAfter(run.add(EventKind::runTurnedBack, {{QStringLiteral("direction"), QStringLiteral("abort")}})), QStringLiteral("undoing"));
    QCOMPARE(phaseAfter(run.add(EventKind::runTurnedBack, {{QStringLiteral("direction"), QStringLiteral("rollback")}})), QStringLiteral("rolling-back"));
    QCOMPARE(phaseAfter(run.finished(QStringLiteral("needs-person"), 6)), QStringLiteral("needs-person"));
    QCOMPARE(phaseAfter(run.add(EventKind::runResumed)), QStringLiteral("needs-person"));
}

void RunStateTest::aRestartedRunnerKeepsTheStepInFlight()
{
    SampleRun run;
    run.created().started().intended(QStringLiteral("backup"));
    const qint64 begun = run.time();
    run.after(Milliseconds(2000)).started(2).intended(QStringLiteral("backup"));
    const RunState state = foldRun(QStringLiteral("run-7"), run.events());
    QCOMPARE(state.attempts, 2);
    QCOMPARE(state.current, QStringLiteral("backup"));
    QCOMPARE(state.step(QStringLiteral("backup"))->startedAt, begun);
}

void RunStateTest::foldingPrefixByPrefixEqualsFoldingAtOnce()
{
    for (const QList<Event>& events : {SampleRun::succeeded(), SampleRun::rolledBack()}) {
        RunState grown;
        grown.run = QStringLiteral("run-7");
        for (qsizetype i = 0; i < events.size(); ++i) {
            fold(grown, events[i]);
            QCOMPARE(fingerprint(grown), fingerprint(foldRun(QStringLiteral("run-7"), events.mid(0, i + 1))));
        }
    }
}

void RunStateTest::foldingTwiceChangesNothing()
{
    const QList<Event> events = SampleRun::succeeded();
    RunState state = foldRun(QStringLiteral("run-7"), events);
    const QString once = fingerprint(state);
    for (const Event& event : events) {
        fold(state, event);
    }
    QCOMPARE(fingerprint(state), once);
}

void RunStateTest::otherRunsAndUnknownKindsChangeNothing()
{
    RunState state = foldRun(QStringLiteral("run-7"), SampleRun::succeeded());
    const qint64 lastSeq = state.lastSeq;
    const QString before = fingerprint(state);
    Event event = SampleRun::rolledBack().last();
    event.seq = lastSeq + 1;
    event.run = QStringLiteral("run-8");
    fold(state, event);
    event.run.clear();
    fold(state, event);
    QCOMPARE(fingerprint(state), before);
    event.run = QStringLiteral("run-7");
    event.kind = QStringLiteral("metric.dreamt");
    fold(state, event);
    QCOMPARE(state.lastSeq, lastSeq + 1);
    state.lastSeq = lastSeq;
    QCOMPARE(fingerprint(state), before);
}

void RunStateTest::anyOrderOfDuplicatesAndBrokenPayloadsIsSurvived()
{
    QList<Event> events = SampleRun::succeeded() + SampleRun::rolledBack();
    for (Event event : SampleRun::succeeded()) {
        event.payload = {{QStringLiteral("step"), 1}, {QStringLiteral("ms"), 1e300}, {QStringLiteral("until"), QStringLiteral("x")}, {QStringLiteral("plan"), QJsonArray()},
            {QStringLiteral("kept"), 7}, {QStringLiteral("bySlot"), QJsonArray {1}}, {QStringLiteral("exitCode"), -5}, {QStringLiteral("sent"), -1e18}};
        events << event;
    }
    QRandomGenerator random(20270115);
    for (int round = 0; round < 300; ++round) {
        std::shuffle(events.begin(), events.end(), random);
        RunState state;
        state.run = QStringLiteral("run-7");
        for (Event event : std::as_const(events)) {
            event.seq = random.bounded(4) == 0 ? event.seq : 0; // 0: folded in any order
            fold(state, event);
        }
        QVERIFY(state.isFinished());
        QVERIFY(!outcomeSentence(state).isEmpty());
    }
}

void RunStateTest::aRunWithoutReadablePlanStillShowsItsSteps()
{
    SampleRun run;
    run.add(EventKind::runCreated, {{QStringLiteral("release"), QStringLiteral("r42")}, {QStringLiteral("plan"), QJsonObject {{QStringLiteral("format"), 9}}}});
    run.started().intended(QStringLiteral("backup")).applied(QStringLiteral("backup"), Milliseconds(5));
    const RunState state = foldRun(QStringLiteral("run-7"), run.events());
    QCOMPARE(state.release, QStringLiteral("r42"));
    QCOMPARE(state.steps.size(), 1);
    QCOMPARE(state.steps.first().status, StepStatus::Done);
}

QTEST_GUILESS_MAIN(RunStateTest)
#include "tst_runstate.moc"
