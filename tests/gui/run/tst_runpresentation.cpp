#include "tests/gui/run/runrecordings.h"
#include "tests/support/gui/guitest.h"
#include "tests/support/samplerun.h"
#include "ui/deployment/run/runpresentation.h"
#include "ui/deployment/run/runrowsmodel.h"
#include <QAbstractItemModelTester>

using namespace Pilothouse;
using namespace std::chrono_literals;

namespace {

const QString startSlot = QStringLiteral("start-slot");
const QString watch = QStringLiteral("watch");

RunContext contextOf(const RunState& state, const QList<Event>& events)
{
    RunContext context;
    context.now = events.last().at;
    context.kind = EnvironmentKind::Production;
    context.time = TimeFormat(QStringLiteral("Asia/Manila"));
    context.life = state.isFinished() ? RunnerLife::Unknown : RunnerLife::Alive;
    context.p95 = 12;
    return context;
}

RunPresentation shownOf(const QList<Event>& events)
{
    const RunState state = RunRecording::fold(events);
    return presentRun(state, contextOf(state, events));
}

QStringList verbs(const RunPresentation& shown)
{
    static const QMap<RunVerb, QString> names {{RunVerb::Note, QStringLiteral("note")},
        {RunVerb::Pause, QStringLiteral("pause")}, {RunVerb::Resume, QStringLiteral("resume")},
        {RunVerb::Abort, QStringLiteral("abort")}, {RunVerb::RollBack, QStringLiteral("rollback")},
        {RunVerb::Finish, QStringLiteral("finish")}, {RunVerb::Recover, QStringLiteral("recover")},
        {RunVerb::Report, QStringLiteral("report")}, {RunVerb::Doctor, QStringLiteral("doctor")}};
    QStringList all;
    for (const RunButton& button : shown.buttons) {
        all << names.value(button.verb) + (button.isEnabled ? QString() : QStringLiteral("-"))
                + (button.kind == ButtonKind::Primary ? QStringLiteral("!") : QString());
    }
    return all;
}

const RunRow* rowOf(const RunPresentation& shown, const QString& key)
{
    for (const RunRow& row : shown.rows) {
        if (row.key == key) {
            return &row;
        }
    }
    return nullptr;
}

const RunButton* button(const RunPresentation& shown, RunVerb verb)
{
    for (const RunButton& each : shown.buttons) {
        if (each.verb == verb) {
            return &each;
        }
    }
    return nullptr;
}

} // namespace

class RunPresentationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlanIsShownInAboutEightLines();
    void beforeTheSwitchOneCanAbortAndUsersAreSafe();
    void whilePausedResumingIsTheDecision();
    void aPauseThatIsWantedCanBeTakenBack();
    void inTheWatchRollbackIsFreeAndNothingHasToBeDecided();
    void inconclusiveIsADecisionOfAPerson();
    void whileItIsTakenBackThereIsNothingToAsk();
    void theGuardsOrderOpensItselfWithItsEvidence();
    void aPersonsRollbackIsNoFailure();
    void aFailureBeforeTheSwitchSaysThatNothingChanged();
    void anAbortSaysWhoAndWhy();
    void trafficThatIsStuckNeedsAPerson();
    void aFinishedRunCanBeTakenBackWhileTheOldSlotIsKept();
    void aRunThatTookAnotherBackOffersNoRollback();
    void aRunTakenUpAfterACrashSaysSo();
    void aRunThatNobodyWorksOnWantsToBeRecovered();
    void aRunElsewhereIsReadOnly();
    void aReplayAsksNothing();
    void everyPrefixOfEveryRunCanBeShown_data();
    void everyPrefixOfEveryRunCanBeShown();
    void productionWantsTheTypedWord();
    void aPageThatIsOnIsSaidBeforeAnythingElse();
    void aContractSaysWhatLeadsBack();
};

void RunPresentationTest::aPlanIsShownInAboutEightLines()
{
    const RunPresentation shown = shownOf(RunRecording(QStringLiteral("succeeded"))
            .until(EventKind::stepIntended, QStringLiteral("lease")));
    QStringList keys;
    for (const RunRow& row : shown.rows) {
        keys << row.key;
    }
    QCOMPARE(keys,
        (QStringList {QStringLiteral("lease"), QStringLiteral("backup"),
            QStringLiteral("check-image"), startSlot, QStringLiteral("verify-slot"),
            QStringLiteral("switch"), QStringLiteral("workers"), watch, QStringLiteral("drain")}));
    QVERIFY(shown.rows.first().isCurrent);
    QCOMPARE(shown.rows.last().title, QStringLiteral("Drain and stop blue"));
    QVERIFY(rowOf(shown, QStringLiteral("drain"))
            ->toolTip.contains(QStringLiteral("Stop blue, keep it")));
}

void RunPresentationTest::beforeTheSwitchOneCanAbortAndUsersAreSafe()
{
    const RunPresentation shown = shownOf(RunRecording(QStringLiteral("succeeded")).until(EventKind::stepProgress, startSlot));
    QCOMPARE(shown.status, Status::Running);
    QCOMPARE(verbs(shown), (QStringList {QStringLiteral("note"), QStringLiteral("pause"), QStringLiteral("abort")}));
    QCOMPARE(shown.from.percent, 100);
    QCOMPARE(shown.traffic, QStringLiteral("not switched yet"));
    QCOMPARE(shown.box.title, QStringLiteral("Users are on v1"));
    QVERIFY2(shown.sentence.startsWith(QStringLiteral("Nothing to decide. Users reach v2 in about ")), qPrintable(shown.sentence));
    QCOMPARE(shown.guard, QStringLiteral("not yet armed"));
    const RunRow* current = rowOf(shown, startSlot);
    QVERIFY(current != nullptr && current->isCurrent && current->progress >= 0);
    QVERIFY(current->detail.contains(QStringLiteral("waiting until healthy")));
}

void RunPresentationTest::whilePausedResumingIsTheDecision()
{
    const RunPresentation shown =
        shownOf(RunRecording(QStringLiteral("succeeded")).until(EventKind::runPaused));
    QCOMPARE(shown.status, Status::Paused);
    QCOMPARE(verbs(shown),
        (QStringList {QStringLiteral("note"), QStringLiteral("resume!"), QStringLiteral("abort")}));
    QVERIFY2(
        shown.sentence.startsWith(QStringLiteral("Paused before “")), qPrintable(shown.sentence));
}

void RunPresentationTest::aPauseThatIsWantedCanBeTakenBack()
{
    const RunPresentation shown =
        shownOf(RunRecording(QStringLiteral("succeeded")).until(EventKind::requested));
    QCOMPARE(verbs(shown),
        (QStringList {QStringLiteral("note"), QStringLiteral("resume"), QStringLiteral("abort")}));
    QVERIFY2(shown.sentence.startsWith(QStringLiteral("Pauses by itself before “")),
        qPrintable(shown.sentence));
}

void RunPresentationTest::inTheWatchRollbackIsFreeAndNothingHasToBeDecided()
{
    const RunPresentation shown =
        shownOf(RunRecording(QStringLiteral("succeeded")).until(EventKind::windowOpened, {}, 20));
    QCOMPARE(shown.status, Status::Watching);
    QCOMPARE(shown.statusWord, QStringLiteral("watching"));
    QCOMPARE(verbs(shown),
        (QStringList {QStringLiteral("note"), QStringLiteral("pause"), QStringLiteral("rollback"),
            QStringLiteral("finish")}));
    QCOMPARE(button(shown, RunVerb::RollBack)->text, QStringLiteral("Roll back… 1 s"));
    QCOMPARE(shown.box.title, QStringLiteral("Rollback is free"));
    QVERIFY2(shown.box.text.startsWith(QStringLiteral("Blue still runs v1: back in 1 s.")),
        qPrintable(shown.box.text));
    QCOMPARE(shown.to.percent, 100);
    QVERIFY(shown.traffic.startsWith(QStringLiteral("switched ")));
    QCOMPARE(shown.failed, QStringLiteral("0"));
    QCOMPARE(shown.guard, QStringLiteral("armed"));
    QCOMPARE(shown.cells.size(), 4);
    QCOMPARE(shown.cells[2].limit, QStringLiteral("of 10"));
    const RunRow* row = rowOf(shown, watch);
    QCOMPARE(row->trailing, QStringLiteral("left of 2:30"));
    QVERIFY(row->progress > 0 && row->progress < 1);
    QVERIFY(
        rowOf(shown, QStringLiteral("drain"))->detail.startsWith(QStringLiteral("by itself at ")));
}

void RunPresentationTest::inconclusiveIsADecisionOfAPerson()
{
    const RunPresentation shown =
        shownOf(RunRecording(QStringLiteral("inconclusive")).until(EventKind::runPaused));
    QCOMPARE(shown.status, Status::Unknown);
    QCOMPARE(shown.guard, QStringLiteral("no data"));
    QVERIFY(shown.sentence.startsWith(QStringLiteral("Your decision: wait for data")));
    QVERIFY(verbs(shown).contains(QStringLiteral("finish"))
        && verbs(shown).contains(QStringLiteral("rollback")));
    QCOMPARE(shown.box.status, Status::Unknown);
    QVERIFY(shown.box.text.contains(QStringLiteral("not been readable")));
    QVERIFY(shown.box.note.startsWith(QStringLiteral("Rollback is free")));
    QCOMPARE(rowOf(shown, watch)->detail, QStringLiteral("over, waits for data"));
}

void RunPresentationTest::whileItIsTakenBackThereIsNothingToAsk()
{
    const RunRecording recording(QStringLiteral("rolled-back-by-person"));
    const RunPresentation going =
        shownOf(recording.until(EventKind::undoIntended, QStringLiteral("switch")));
    QCOMPARE(going.status, Status::RolledBack);
    QCOMPARE(going.statusWord, QStringLiteral("rolling back"));
    QCOMPARE(verbs(going), QStringList {QStringLiteral("note")});
    QCOMPARE(going.box.title, QStringLiteral("Going back"));
    const RunPresentation back =
        shownOf(recording.until(EventKind::undoIntended, QStringLiteral("workers")));
    QCOMPARE(back.box.title, QStringLiteral("Users are safe"));
    QCOMPARE(back.from.percent, 100);
    QCOMPARE(back.did, QStringList {QStringLiteral("Traffic is back on blue")});
    QVERIFY(rowOf(back, QStringLiteral("back-workers"))->isCurrent);
}

void RunPresentationTest::theGuardsOrderOpensItselfWithItsEvidence()
{
    const RunPresentation shown =
        shownOf(RunRecording(QStringLiteral("rolled-back-by-guard")).events());
    QCOMPARE(shown.statusWord, QStringLiteral("rolled back by the guard"));
    QVERIFY2(shown.subtitle.startsWith(QStringLiteral("Users are on v1 again since ")),
        qPrintable(shown.subtitle));
    const RunRow* turning = rowOf(shown, QStringLiteral("turning"));
    QVERIFY(turning != nullptr && turning->failure.has_value());
    QCOMPARE(turning->failure->status, Status::Critical);
    QVERIFY(turning->failure->message.contains(QStringLiteral("requests to green failed")));
    QVERIFY2(turning->failure->evidence.contains(QStringLiteral("Internal Server Error")),
        qPrintable(turning->failure->evidence));
    QVERIFY(turning->failure->evidence.contains(QStringLiteral("probe: GET")));
    QCOMPARE(rowOf(shown, QStringLiteral("back-switch"))->status, Status::RolledBack);
    QCOMPARE(shown.did.first(), QStringLiteral("Traffic is back on blue"));
    QVERIFY(shown.did.contains(QStringLiteral("Lease released")));
    QCOMPARE(shown.box.title, QStringLiteral("Data is safe"));
    QVERIFY(shown.hasFailures);
    QCOMPARE(verbs(shown), (QStringList {QStringLiteral("report"), QStringLiteral("note!")}));
    QCOMPARE(shown.guard, QStringLiteral("ordered back"));
}

void RunPresentationTest::aPersonsRollbackIsNoFailure()
{
    const RunPresentation shown =
        shownOf(RunRecording(QStringLiteral("rolled-back-by-person")).events());
    QCOMPARE(shown.statusWord, QStringLiteral("rolled back by ana"));
    const RunRow* turning = rowOf(shown, QStringLiteral("turning"));
    QCOMPARE(turning->title, QStringLiteral("Watch: rolled back by ana"));
    QCOMPARE(turning->status, Status::Aborted);
    QVERIFY2(!turning->failure.has_value(), "there is nothing to explain");
    QVERIFY2(shown.box.text.contains(QStringLiteral("0002_person_phone only adds")),
        qPrintable(shown.box.text));
    QVERIFY(!shown.hasFailures);
    QCOMPARE(verbs(shown), (QStringList {QStringLiteral("report"), QStringLiteral("note")}));
}

void RunPresentationTest::aFailureBeforeTheSwitchSaysThatNothingChanged()
{
    const RunPresentation shown =
        shownOf(RunRecording(QStringLiteral("failed-before-switch")).events());
    QCOMPARE(shown.status, Status::Critical);
    QCOMPARE(shown.statusWord, QStringLiteral("failed, nothing changed for users"));
    const RunRow* turning = rowOf(shown, QStringLiteral("turning"));
    QCOMPARE(turning->title, QStringLiteral("Verify green failed"));
    QVERIFY(turning->failure->remedy.contains(QStringLiteral("No user has seen it")));
    QVERIFY(rowOf(shown, QStringLiteral("back-switch")) == nullptr);
    QCOMPARE(shown.from.percent, 100);
    QVERIFY(rowOf(shown, QStringLiteral("after"))->title.endsWith(QStringLiteral("not reached")));
}

void RunPresentationTest::anAbortSaysWhoAndWhy()
{
    const RunPresentation shown = shownOf(RunRecording(QStringLiteral("aborted")).events());
    QCOMPARE(shown.statusWord, QStringLiteral("aborted by ana"));
    QCOMPARE(rowOf(shown, QStringLiteral("turning"))->failure->message,
        QStringLiteral("ana said: “wrong tag”"));
}

void RunPresentationTest::trafficThatIsStuckNeedsAPerson()
{
    const RunPresentation shown = shownOf(RunRecording(QStringLiteral("needs-person")).events());
    QCOMPARE(shown.statusWord, QStringLiteral("needs a person now"));
    const RunRow* back = rowOf(shown, QStringLiteral("back-switch"));
    QVERIFY(back != nullptr && back->failure.has_value());
    QVERIFY(back->failure->message.contains(QStringLiteral("does not run")));
    QVERIFY(back->failure->remedy.contains(QStringLiteral("docker compose up -d router")));
    QCOMPARE(shown.box.status, Status::Critical);
    QVERIFY2(
        shown.box.text.contains(QStringLiteral("blue, which runs on")), qPrintable(shown.box.text));
    QCOMPARE(verbs(shown),
        (QStringList {
            QStringLiteral("note"), QStringLiteral("report"), QStringLiteral("doctor!")}));
}

void RunPresentationTest::aFinishedRunCanBeTakenBackWhileTheOldSlotIsKept()
{
    const QList<Event> events = RunRecording(QStringLiteral("succeeded")).events();
    const RunState state = RunRecording::fold(events);
    RunContext context = contextOf(state, events);
    const RunPresentation kept = presentRun(state, context);
    QCOMPARE(kept.statusWord, QStringLiteral("finished"));
    QCOMPARE(verbs(kept),
        (QStringList {
            QStringLiteral("report"), QStringLiteral("note"), QStringLiteral("rollback")}));
    QVERIFY(kept.box.title.startsWith(QStringLiteral("Rollback until ")));
    QVERIFY2(!button(kept, RunVerb::RollBack)->text.endsWith(QStringLiteral(" 1 s")),
        "a stopped slot has to be woken first");
    context.now += std::chrono::microseconds(1h).count();
    const RunPresentation gone = presentRun(state, context);
    QCOMPARE(verbs(gone), (QStringList {QStringLiteral("report"), QStringLiteral("note")}));
    QCOMPARE(gone.box.title, QStringLiteral("Going back is a deployment now"));
}

void RunPresentationTest::aRunThatTookAnotherBackOffersNoRollback()
{
    const RunPresentation shown = shownOf(RunRecording(QStringLiteral("rollback-run")).events());
    QVERIFY(shown.subtitle.contains(QStringLiteral("takes run-6 back")));
    QCOMPARE(verbs(shown), (QStringList {QStringLiteral("report"), QStringLiteral("note")}));
    QCOMPARE(shown.guard, QStringLiteral("none"));
    QVERIFY(shown.cells.isEmpty());
}

void RunPresentationTest::aRunTakenUpAfterACrashSaysSo()
{
    const RunPresentation shown = shownOf(RunRecording(QStringLiteral("taken-up-after-a-crash"))
            .until(EventKind::windowOpened, {}, 10));
    QCOMPARE(shown.statusWord, QStringLiteral("watching, taken up again after a crash"));
    QVERIFY(verbs(shown).contains(QStringLiteral("rollback")));
}

void RunPresentationTest::aRunThatNobodyWorksOnWantsToBeRecovered()
{
    const QList<Event> events = RunRecording(QStringLiteral("taken-up-after-a-crash"))
                                    .until(EventKind::stepIntended, watch);
    const RunState state = RunRecording::fold(events);
    RunContext context = contextOf(state, events);
    context.life = RunnerLife::Missing;
    const RunPresentation shown = presentRun(state, context);
    QCOMPARE(shown.status, Status::Critical);
    QCOMPARE(shown.statusWord, QStringLiteral("nobody works on it"));
    QCOMPARE(verbs(shown), (QStringList {QStringLiteral("note"), QStringLiteral("recover!")}));
    QVERIFY(shown.box.note.contains(QStringLiteral("No guard")));
    QCOMPARE(shown.guard, QStringLiteral("not watching"));
    QCOMPARE(rowOf(shown, watch)->detail, QStringLiteral("stands still"));
}

void RunPresentationTest::aRunElsewhereIsReadOnly()
{
    const QList<Event> events =
        RunRecording(QStringLiteral("succeeded")).until(EventKind::windowOpened, {}, 20);
    RunState state = RunRecording::fold(events);
    state.runnerHost = QStringLiteral("deck");
    RunContext context = contextOf(state, events);
    context.life = RunnerLife::Elsewhere;
    const RunPresentation shown = presentRun(state, context);
    QCOMPARE(shown.statusWord, QStringLiteral("watching, on deck"));
    QVERIFY(shown.buttons.isEmpty());
    QVERIFY(shown.sentence.startsWith(QStringLiteral("It runs on deck")));
}

void RunPresentationTest::aReplayAsksNothing()
{
    const QList<Event> events =
        RunRecording(QStringLiteral("succeeded")).until(EventKind::windowOpened, {}, 20);
    const RunState state = RunRecording::fold(events);
    RunContext context = contextOf(state, events);
    context.isReplay = true;
    QVERIFY(presentRun(state, context).buttons.isEmpty());
}

void RunPresentationTest::everyPrefixOfEveryRunCanBeShown_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
        {"succeeded", "rolled-back-by-guard", "rolled-back-by-person", "failed-before-switch",
            "aborted", "needs-person", "inconclusive", "rollback-run", "taken-up-after-a-crash"}) {
        QTest::addRow("%s", name) << QString::fromLatin1(name);
    }
}

void RunPresentationTest::everyPrefixOfEveryRunCanBeShown()
{
    QFETCH(QString, name);
    const QList<Event> events = RunRecording(name).events();
    RunRowsModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RunState state;
    state.run = events.first().run;
    for (const Event& event : events) {
        fold(state, event);
        const RunPresentation shown = presentRun(state, contextOf(state, {event}));
        model.setRows(shown.rows);
        QCOMPARE(model.rowCount(), int(shown.rows.size()));
        QVERIFY(
            !shown.statusWord.isEmpty() && !shown.box.title.isEmpty() && !shown.sentence.isEmpty());
        QStringList keys;
        int primaries = 0;
        for (const RunRow& row : shown.rows) {
            keys << row.key;
            QVERIFY2(!row.title.isEmpty(), qPrintable(event.kind));
        }
        for (const RunButton& each : shown.buttons) {
            primaries += each.kind == ButtonKind::Primary ? 1 : 0;
        }
        QVERIFY(primaries <= 1);
        QCOMPARE(keys.removeDuplicates(), 0);
    }
}

void RunPresentationTest::productionWantsTheTypedWord()
{
    const QList<Event> events = RunRecording(QStringLiteral("succeeded")).until(EventKind::windowOpened, {}, 20);
    const RunState state = RunRecording::fold(events);
    RunContext context = contextOf(state, events);
    QCOMPARE(button(presentRun(state, context), RunVerb::RollBack)->confirmation->typedWord, QStringLiteral("production"));
    context.kind = EnvironmentKind::Staging;
    QVERIFY(button(presentRun(state, context), RunVerb::RollBack)->confirmation->typedWord.isEmpty());
}

void RunPresentationTest::aPageThatIsOnIsSaidBeforeAnythingElse()
{
    const QList<Event> events = RunRecording(QStringLiteral("succeeded")).until(EventKind::stepProgress, QStringLiteral("start-slot"), 3);
    RunState state = RunRecording::fold(events);
    state.maintenanceSince = events.last().at;
    state.usersTurnedAway = 1400;
    const RunPresentation shown = presentRun(state, contextOf(state, events));
    QVERIFY2(shown.box.title.startsWith(QStringLiteral("Users get the maintenance page, for about ")), qPrintable(shown.box.title));
    QVERIFY2(shown.box.text.contains(QStringLiteral("1\u202F400 requests of users were turned away")), qPrintable(shown.box.text));
    QCOMPARE(shown.from.percent + shown.to.percent, 0);
    QVERIFY(button(shown, RunVerb::Abort)->confirmation->effect.contains(QStringLiteral("Users get the maintenance page until")));
    state.phase = RunPhase::NeedsPerson;
    state.exitCode = 6;
    QCOMPARE(presentRun(state, contextOf(state, events)).box.title, QStringLiteral("The maintenance page is still on"));
}

void RunPresentationTest::aContractSaysWhatLeadsBack()
{
    const QList<Event> events = RunRecording(QStringLiteral("succeeded")).until(EventKind::stepProgress, QStringLiteral("start-slot"), 3);
    RunState state = RunRecording::fold(events);
    state.strategy = QStringLiteral("contract");
    QVERIFY(presentRun(state, contextOf(state, events)).box.text.contains(QStringLiteral("before the step Contract")));
    state.strategy = QStringLiteral("take-back");
    QVERIFY(presentRun(state, contextOf(state, events)).box.text.startsWith(QStringLiteral("They stay there")));
    state.strategy = QStringLiteral("contract");
    state.steps << StepState();
    state.steps.last().kind = QStringLiteral("contract");
    state.steps.last().status = StepStatus::Done;
    RunContext context = contextOf(state, events);
    QCOMPARE(presentRun(state, context).box.title, QStringLiteral("There is no way back"));
    state.exitCode = 0;
    state.phase = RunPhase::Succeeded;
    context.expansion = ExpansionEnd::TakeBack;
    QVERIFY(button(presentRun(state, context), RunVerb::TakeBack) != nullptr && button(presentRun(state, context), RunVerb::Contract) == nullptr);
}

PILOTHOUSE_GUI_TEST_MAIN(RunPresentationTest)
#include "tst_runpresentation.moc"
