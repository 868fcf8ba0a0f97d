#include "models/deployment/runrequests.h"
#include "models/deployment/runwords.h"
#include "ui/deployment/run/runparts.h"
#include <QCoreApplication>

// What a person may do now, and what happens next by itself.
namespace Pilothouse::RunParts {
namespace {

class RunActionWords {
    Q_DECLARE_TR_FUNCTIONS(RunPresentation)
};

const StepState* nextStep(const RunState& state)
{
    for (const StepState& step : state.steps) {
        if (step.status == StepStatus::Pending) {
            return &step;
        }
    }
    return nullptr;
}

// The step from which on users are on the new release.
QString servingStep(const RunState& state)
{
    const auto off = QStringLiteral("maintenance-off");
    return state.step(off) != nullptr ? off : QStringLiteral("switch");
}

bool isServed(const RunState& state)
{
    const StepState* step = state.step(servingStep(state));
    return step != nullptr && step->status != StepStatus::Pending;
}

RunButton note()
{
    return {
        RunVerb::Note, RunActionWords::tr("Note…"), QStringLiteral("note"), ButtonKind::Normal, true, {}};
}

RunButton pauseOrResume(const RunState& state)
{
    const bool isHeld = state.phase == RunPhase::Paused;
    if (isHeld || isPauseWanted(state)) {
        return {RunVerb::Resume, RunActionWords::tr("Resume"), QStringLiteral("play"),
            isHeld ? ButtonKind::Primary : ButtonKind::Normal, true, {}};
    }
    return {RunVerb::Pause, RunActionWords::tr("Pause"), QStringLiteral("pause"), ButtonKind::Normal,
        nextStep(state) != nullptr, {}};
}

Confirmation asking(const RunState& state, const RunContext& context)
{
    Confirmation asked;
    asked.environment = state.environment;
    asked.kind = context.kind;
    asked.typedWord = context.kind == EnvironmentKind::Production ? state.environment : QString();
    return asked;
}

// What the plan says of taking a step back; empty when it has no such step.
QString undoOf(const RunState& state, const QString& kind)
{
    const PlanStep* step = state.plan.step(kind);
    return step == nullptr ? QString() : step->undo;
}

RunButton abortButton(const RunState& state, const RunContext& context)
{
    Confirmation asked = asking(state, context);
    asked.title = RunActionWords::tr("Abort the deployment of %1?").arg(state.release);
    asked.effect = RunActionWords::tr("The step in flight is stopped and what was done is taken back. Users "
                             "stay on %1 (%2) and notice nothing.")
                       .arg(oldRelease(state), slotName(state.plan.from));
    asked.expected = RunActionWords::tr("a few seconds");
    asked.note = RunActionWords::tr("A backup is kept, and so are migrations that were applied.");
    if (state.maintenanceSince > 0) {
        asked.effect = RunActionWords::tr("The step in flight is stopped and what was done is taken back. Users get the maintenance page until %1 (%2) serves them again.").arg(oldRelease(state), slotName(state.plan.from));
        asked.note = undoOf(state, QStringLiteral("migrate"));
    }
    asked.action = RunActionWords::tr("Abort the deployment");
    asked.typedWord.clear(); // users are not touched
    return {RunVerb::Abort, RunActionWords::tr("Abort…"), QStringLiteral("stop"), ButtonKind::Danger, true,
        asked};
}

RunButton rollBackButton(const RunState& state, const RunContext& context)
{
    const QString time = about(timeBack(state, context.now));
    Confirmation asked = asking(state, context);
    asked.title = RunActionWords::tr("Roll %1 back?").arg(state.release);
    asked.effect =
        RunActionWords::tr("All users go to %1 (%2).").arg(oldRelease(state), slotName(state.plan.from));
    asked.expected = RunActionWords::tr("about %1").arg(time);
    asked.note = state.plan.migrations.isEmpty()
        ? RunActionWords::tr("The schema did not change; nothing is lost.")
        : RunActionWords::tr("The migrations stay applied; rows that were written meanwhile are kept.");
    if (state.step(QStringLiteral("maintenance-on")) != nullptr) {
        asked.effect = RunActionWords::tr("Users get the maintenance page until %1 (%2) serves them again.").arg(oldRelease(state), slotName(state.plan.from));
        asked.note = undoOf(state, QStringLiteral("migrate"));
    }
    asked.action = RunActionWords::tr("Roll back");
    return {RunVerb::RollBack, RunActionWords::tr("Roll back… %1").arg(time), QStringLiteral("rollback"),
        ButtonKind::Danger, true, asked};
}

RunButton finishButton(const RunState& state, const RunContext& context)
{
    Confirmation asked = asking(state, context);
    asked.title = RunActionWords::tr("End the watch now?");
    asked.effect =
        RunActionWords::tr(
            "%1 is drained and stopped now. From then on going back takes about %2 instead of 1 s.")
            .arg(capital(slotName(state.plan.from)),
                about(state.step(QStringLiteral("start-slot")) != nullptr
                        ? state.step(QStringLiteral("start-slot"))->expected + Milliseconds(3000)
                        : Milliseconds(10000)));
    asked.expected = RunActionWords::tr("a few seconds");
    asked.note = RunActionWords::tr("%1 is kept, stopped.").arg(capital(slotName(state.plan.from)));
    asked.action = RunActionWords::tr("End the watch");
    asked.isDangerous = false;
    const bool isWatching = state.current == u"watch";
    return {RunVerb::Finish,
        isWatching ? RunActionWords::tr("Finish now…") : RunActionWords::tr("Finish now, once the watch has begun"),
        QStringLiteral("finish"), ButtonKind::Normal, isWatching, asked};
}

RunButton recoverButton(const RunState& state, const RunContext& context)
{
    Confirmation asked = asking(state, context);
    asked.title = RunActionWords::tr("Take %1 up again?").arg(state.run);
    asked.effect =
        RunActionWords::tr("A new runner looks at the world first, then finishes the run or takes it back.");
    asked.expected = RunActionWords::tr("as long as the steps that are left");
    asked.action = RunActionWords::tr("Recover");
    asked.isDangerous = false;
    return {RunVerb::Recover, RunActionWords::tr("Recover…"), QStringLiteral("refresh"), ButtonKind::Primary,
        true, asked};
}

RunButton report()
{
    return {RunVerb::Report, RunActionWords::tr("Open the report"), QStringLiteral("report"),
        ButtonKind::Normal, true, {}};
}

// Planned first, and asked about with its plan.
RunButton endButton(ExpansionEnd end)
{
    const bool isContract = end == ExpansionEnd::Contract;
    return {isContract ? RunVerb::Contract : RunVerb::TakeBack,
        isContract ? RunActionWords::tr("Contract…") : RunActionWords::tr("Take back…"),
        isContract ? QStringLiteral("database") : QStringLiteral("rollback"), ButtonKind::Normal, true, {}};
}

QString runningSentence(const RunState& state, const RunContext& context)
{
    if (isPauseWanted(state)) {
        const StepState* next = nextStep(state);
        return next != nullptr
            ? RunActionWords::tr("Pauses by itself before “%1”.").arg(next->title)
            : RunActionWords::tr("The last step runs; there is nothing left to pause before.");
    }
    if (!isServed(state)) {
        return RunActionWords::tr("Nothing to decide. Users reach %1 in about %2.")
            .arg(state.release, about(untilServed(state, context.now)));
    }
    const StepState* next = nextStep(state);
    return next != nullptr ? RunActionWords::tr("Nothing to decide. Next: %1.").arg(next->title)
                           : RunActionWords::tr("Nothing to decide. The run is about to end.");
}

QString liveSentence(const RunState& state, const RunContext& context)
{
    switch (state.phase) {
    case RunPhase::Paused: {
        const StepState* next = nextStep(state);
        const QString where = next != nullptr ? RunActionWords::tr("Paused before “%1”.").arg(next->title)
                                              : RunActionWords::tr("Paused.");
        return where + QLatin1Char(' ')
            + (state.guardArmed ? RunActionWords::tr("The guard stays armed.")
                                : RunActionWords::tr("Users stay on %1.").arg(oldRelease(state)));
    }
    case RunPhase::Inconclusive:
        return RunActionWords::tr("Your decision: wait for data, finish without them, or roll back.");
    case RunPhase::Watching:
        return RunActionWords::tr("Nothing to decide. %1 stops by itself when the watch ends.")
            .arg(capital(slotName(state.plan.from)));
    case RunPhase::RollingBack:
    case RunPhase::Undoing:
        return RunActionWords::tr("Nothing to decide. Taking back goes on by itself.");
    default:
        return runningSentence(state, context);
    }
}

QString overSentence(const RunState& state, const RunContext& context)
{
    switch (state.phase) {
    case RunPhase::Succeeded:
        return state.rollbackOf.isEmpty() && state.keptUntil > context.now
            ? RunActionWords::tr("Nothing to decide. %1 is removed by itself after %2.")
                  .arg(capital(slotName(state.plan.from)), context.time.shortTime(state.keptUntil))
            : RunActionWords::tr("Nothing to decide. The run has ended.");
    case RunPhase::NeedsPerson:
        return RunActionWords::tr("Your move: repair what the step says. %1 serves meanwhile.")
            .arg(capital(slotName(state.serving.value_or(state.plan.to))));
    case RunPhase::Aborted:
    case RunPhase::RolledBack:
        if (causeOf(state) == Cause::Person) {
            return RunActionWords::tr("Nothing to decide. Users are served by %1.").arg(oldRelease(state));
        }
        [[fallthrough]];
    default:
        return RunActionWords::tr("Next: say what went wrong. Users are served by %1; there is no hurry.")
            .arg(oldRelease(state));
    }
}

QStringList whatNext(const RunState& state, bool isCauseWanted)
{
    QStringList next;
    if (state.phase == RunPhase::NeedsPerson) {
        for (const StepState& step : state.steps) {
            if (step.status == StepStatus::UndoFailed && step.error
                && !step.error->remedy.isEmpty()) {
                next << step.error->remedy;
            }
        }
        return next << RunActionWords::tr("Look with doctor whether all is well")
                    << RunActionWords::tr("Deploy %1 again").arg(oldRelease(state));
    }
    if (isCauseWanted) {
        next << RunActionWords::tr("Note the cause; the report takes it over");
    }
    if (causeOf(state) != Cause::Person) {
        next << RunActionWords::tr("Repair the release, then deploy it again");
    }
    return next;
}

void presentOver(RunPresentation& shown, const RunState& state, const RunContext& context)
{
    shown.sentence = overSentence(state, context);
    RunButton noted = note();
    const bool isCauseWanted = state.phase != RunPhase::Succeeded
        && state.phase != RunPhase::NeedsPerson && causeOf(state) != Cause::Person
        && state.notes.isEmpty();
    if (state.phase != RunPhase::Succeeded) {
        shown.next = whatNext(state, isCauseWanted);
    }
    if (isCauseWanted) {
        noted.text = RunActionWords::tr("Note the cause…");
        noted.kind = ButtonKind::Primary;
    }
    if (state.phase == RunPhase::NeedsPerson) {
        shown.buttons = {noted, report(),
            {RunVerb::Doctor, RunActionWords::tr("Open doctor"), QStringLiteral("help"), ButtonKind::Primary,
                true, {}}};
        return;
    }
    shown.buttons = {report(), noted};
    if (context.expansion) {
        shown.buttons << endButton(*context.expansion);
    }
    if (state.phase == RunPhase::Succeeded && state.rollbackOf.isEmpty()
        && state.keptUntil > context.now) {
        RunButton back = rollBackButton(state, context);
        back.confirmation.reset(); // the way back is planned first, and asked about with its plan
        shown.buttons << back;
    }
}

} // namespace

Milliseconds untilServed(const RunState& state, qint64 now)
{
    Milliseconds sum {0};
    for (const StepState& step : state.steps) {
        if (step.status == StepStatus::Pending || step.status == StepStatus::Running) {
            const Milliseconds spent =
                step.status == StepStatus::Running ? stepDuration(step, now) : Milliseconds(0);
            sum += std::max(Milliseconds(0), step.expected - spent);
        }
        if (step.kind == servingStep(state)) {
            break;
        }
    }
    return sum;
}

void presentActions(RunPresentation& shown, const RunState& state, const RunContext& context)
{
    if (context.isReplay) {
        shown.sentence = RunActionWords::tr("A replay from the journal: nothing here changes anything.");
        return;
    }
    if (state.isFinished()) {
        presentOver(shown, state, context);
        return;
    }
    if (isAbandoned(state, context)) {
        shown.sentence = RunActionWords::tr(
            "Your decision: recover the run, or look at it first. Users are served by %1.")
                             .arg(slotName(state.serving.value_or(state.plan.from)));
        shown.buttons = {note(), recoverButton(state, context)};
        return;
    }
    if (context.life == RunnerLife::Elsewhere) {
        shown.sentence = RunActionWords::tr("It runs on %1 and is only followed here. Steer it from there.")
                             .arg(state.runnerHost);
        return;
    }
    shown.sentence = liveSentence(state, context);
    shown.buttons = {note()};
    if (state.turnedBack) {
        return;
    }
    shown.buttons << pauseOrResume(state);
    if (!hasBegunSwitch(state)) {
        shown.buttons << abortButton(state, context);
        return;
    }
    shown.buttons << rollBackButton(state, context);
    if (const StepState* watch = state.step(QStringLiteral("watch")); watch != nullptr
        && watch->status != StepStatus::Done && watch->status != StepStatus::Skipped) {
        shown.buttons << finishButton(state, context);
    }
}

} // namespace Pilothouse::RunParts
