#include "models/deployment/runstate.h"
#include "models/core/jsonnumber.h"
#include <QHash>
#include <QJsonArray>
#include <algorithm>

namespace Pilothouse {
namespace {

using Fold = void (*)(RunState&, const Event&);

constexpr qint64 mostCounted = Q_INT64_C(1) << 53;

QString text(const Event& event, const char* key)
{
    return event.payload.value(QLatin1String(key)).toString();
}

qint64 number(const QJsonObject& json, const char* key)
{
    return wholeNumber(json.value(QLatin1String(key)));
}

// What a run does when nothing holds it.
RunPhase movingPhase(const RunState& state)
{
    if (state.turnedBack) {
        return *state.turnedBack == u"rollback" ? RunPhase::RollingBack : RunPhase::Undoing;
    }
    return state.current == u"watch" ? RunPhase::Watching : RunPhase::Running;
}

void enter(RunState& state, RunPhase phase, const QString& reason = {})
{
    if (!state.isFinished()) {
        state.phase = phase;
        state.phaseReason = reason;
    }
}

// A step that no plan told of is shown all the same.
StepState& stepOf(RunState& state, const Event& event)
{
    const QString kind = text(event, "step");
    if (StepState* known = state.step(kind)) {
        return *known;
    }
    StepState added;
    added.kind = kind;
    added.title = kind;
    state.steps.append(added);
    return state.steps.last();
}

void leave(RunState& state, StepState& step, StepStatus status, const Event& event)
{
    step.status = status;
    step.endedAt = event.at;
    step.progress.clear();
    if (state.current == step.kind) {
        state.current.clear();
    }
}

void runCreated(RunState& state, const Event& event)
{
    state.project = text(event, "project");
    state.environment = text(event, "environment");
    state.strategy = text(event, "strategy");
    state.release = text(event, "release");
    state.projectFile = text(event, "projectFile");
    state.digest = text(event, "digest");
    state.rollbackOf = text(event, "rollbackOf");
    state.identity = event.hash;
    state.createdBy = event.actor;
    state.createdAt = event.at;
    const Result<Plan> plan = Plan::fromJson(event.payload.value(QStringLiteral("plan")).toObject());
    state.plan = plan.value_or(Plan());
    state.steps.clear();
    for (const PlanStep& planned : state.plan.steps) {
        StepState step;
        step.kind = planned.kind;
        step.title = planned.title;
        step.expected = planned.expected;
        state.steps.append(step);
    }
}

void runStarted(RunState& state, const Event& event)
{
    state.attempts = std::max(state.attempts + 1, event.payload.value(QStringLiteral("attempt")).toInt());
    // Nobody watched while no runner lived: the window goes on from where the last one stood.
    if (state.windowUntil > 0 && state.lastRunnerWord > 0) {
        state.windowUntil = heldTime(state.windowUntil + std::max<qint64>(0, event.at - state.lastRunnerWord));
    }
    state.runnerPid = number(event.payload, "pid");
    state.runnerHost = text(event, "host");
    if (state.phase == RunPhase::Created) {
        enter(state, RunPhase::Running);
    }
}

void runPaused(RunState& state, const Event& event)
{
    const bool isInconclusive = event.payload.value(QStringLiteral("inconclusive")).toBool();
    enter(state, isInconclusive ? RunPhase::Inconclusive : RunPhase::Paused, text(event, "reason"));
}

void runResumed(RunState& state, const Event&)
{
    enter(state, movingPhase(state));
}

void runTurnedBack(RunState& state, const Event& event)
{
    state.turnedBack = text(event, "direction");
    state.error = errorFromJson(event.payload);
    enter(state, movingPhase(state), state.error->message);
}

RunPhase endPhase(const QString& outcome)
{
    static const QHash<QString, RunPhase> phases {
        {QStringLiteral("succeeded"), RunPhase::Succeeded},
        {QStringLiteral("aborted"), RunPhase::Aborted},
        {QStringLiteral("rolled-back"), RunPhase::RolledBack},
        {QStringLiteral("needs-person"), RunPhase::NeedsPerson},
    };
    return phases.value(outcome, RunPhase::Failed);
}

void runFinished(RunState& state, const Event& event)
{
    state.outcome = text(event, "outcome");
    enter(state, endPhase(state.outcome), text(event, "message"));
    state.finishedAt = event.at;
    state.exitCode = std::max(0, int(number(event.payload, "exitCode")));
    state.current.clear();
    state.kept.clear();
    for (const QJsonValue& kept : event.payload.value(QStringLiteral("kept")).toArray()) {
        state.kept << kept.toString();
    }
    if (state.outcome != u"succeeded" && !text(event, "message").isEmpty()) {
        state.error = errorFromJson(event.payload);
    }
}

void stepIntended(RunState& state, const Event& event)
{
    StepState& step = stepOf(state, event);
    if (step.status != StepStatus::Running) {
        step.startedAt = event.at;
    }
    step.status = StepStatus::Running;
    step.endedAt = 0;
    step.workedUntil = 0;
    step.error.reset();
    if (const QString title = text(event, "title"); !title.isEmpty()) {
        step.title = title;
    }
    if (event.payload.contains(QLatin1String("expectedMs"))) {
        step.expected = Milliseconds(number(event.payload, "expectedMs"));
    }
    state.current = step.kind;
    enter(state, movingPhase(state));
}

void stepApplied(RunState& state, const Event& event)
{
    StepState& step = stepOf(state, event);
    leave(state, step, StepStatus::Done, event);
    step.workedUntil = event.at;
    step.summary = text(event, "summary");
    step.observed = event.payload.value(QStringLiteral("observed")).toObject();
    step.error.reset();
    if (step.kind == u"read-back" && step.observed.contains(QLatin1String("switchMs"))) {
        // Read later than the switch's own record, when the router's log was complete.
        state.switchTime = Milliseconds(wholeNumber(step.observed.value(QLatin1String("switchMs"))));
    }
}

void stepSkipped(RunState& state, const Event& event)
{
    StepState& step = stepOf(state, event);
    leave(state, step, StepStatus::Skipped, event);
    step.workedUntil = event.at;
    step.startedAt = step.startedAt == 0 ? event.at : step.startedAt;
    step.summary = text(event, "summary");
    step.observed = event.payload.value(QStringLiteral("observed")).toObject();
}

void stepProgress(RunState& state, const Event& event)
{
    stepOf(state, event).progress = text(event, "text");
}

void stepFailed(RunState& state, const Event& event)
{
    StepState& step = stepOf(state, event);
    leave(state, step, StepStatus::Failed, event);
    step.workedUntil = event.at;
    step.error = errorFromJson(event.payload);
}

void undoIntended(RunState& state, const Event& event)
{
    StepState& step = stepOf(state, event);
    step.status = StepStatus::Undoing;
    state.current = step.kind;
}

void undoApplied(RunState& state, const Event& event)
{
    StepState& step = stepOf(state, event);
    leave(state, step, StepStatus::Undone, event);
    step.undoSummary = text(event, "summary");
    step.kept = text(event, "kept");
    step.undoTook = Milliseconds(number(event.payload, "ms"));
}

void undoFailed(RunState& state, const Event& event)
{
    StepState& step = stepOf(state, event);
    leave(state, step, StepStatus::UndoFailed, event);
    step.error = errorFromJson(event.payload);
}

// Held where the journal's own numbers end, so that no sum of what somebody wrote overflows.
void add(qint64& sum, const QJsonObject& json, const char* key)
{
    sum = std::clamp<qint64>(sum + number(json, key), 0, mostCounted);
}

void probeSampled(RunState& state, const Event& event)
{
    add(state.probeSent, event.payload, "sent");
    add(state.probeFailed, event.payload, "failed");
    add(state.probeFailedSinceSwitch, event.payload, "failed");
    state.longestGap = std::max(state.longestGap, Milliseconds(number(event.payload, "gapMs")));
    const QJsonObject maintenance = event.payload.value(QStringLiteral("maintenance")).toObject();
    add(state.probeTurnedAway, maintenance, "probe");
    add(state.usersTurnedAway, maintenance, "users");
    qint64 down = state.probeDowntime.count();
    add(down, maintenance, "downMs");
    state.probeDowntime = Milliseconds(down);
    const QJsonObject bySlot = event.payload.value(QStringLiteral("bySlot")).toObject();
    for (auto it = bySlot.constBegin(); it != bySlot.constEnd(); ++it) {
        SlotTraffic& traffic = state.traffic[it.key()];
        add(traffic.probeSent, it->toObject(), "sent");
        add(traffic.probeFailed, it->toObject(), "failed");
    }
    const QJsonObject users = event.payload.value(QStringLiteral("users")).toObject();
    for (auto it = users.constBegin(); it != users.constEnd(); ++it) {
        SlotTraffic& traffic = state.traffic[it.key()];
        add(traffic.userRequests, it->toObject(), "requests");
        add(traffic.userErrors, it->toObject(), "errors");
        add(traffic.retried, it->toObject(), "retried");
    }
}

void guardArmed(RunState& state, const Event&)
{
    state.guardArmed = true;
}

void guardJudged(RunState& state, const Event& event)
{
    if (state.turnedBack) {
        return; // what it said of the release is said; now it looks at the old one
    }
    state.guardVerdict = text(event, "verdict");
    state.guardReason = text(event, "reason");
    const QJsonObject numbers = event.payload.value(QStringLiteral("numbers")).toObject();
    state.guardNumbers = {number(numbers, "requests"), number(numbers, "errors"), int(number(numbers, "checks")), int(number(numbers, "failedInARow"))};
}

void guardDisarmed(RunState& state, const Event&)
{
    state.guardArmed = false;
}

void trafficSwitched(RunState& state, const Event& event)
{
    bool isKnown = false;
    const Slot to = slotFromName(text(event, "to"), &isKnown);
    if (isKnown) {
        state.serving = to;
    }
    // The window and the guard count from the command, not from its record.
    const qint64 commandedAt = number(event.payload, "commandedAt");
    state.switchedAt = commandedAt > 0 ? heldTime(commandedAt) : event.at;
    state.probeFailedSinceSwitch = 0;
    state.switchTime = Milliseconds(number(event.payload, "switchMs"));
}

void maintenanceOn(RunState& state, const Event& event)
{
    state.wasInMaintenance = state.wasInMaintenance || event.payload.value(QStringLiteral("wasOn")).toBool();
    if (state.maintenanceSince == 0) {
        const qint64 commandedAt = number(event.payload, "commandedAt");
        state.maintenanceSince = commandedAt > 0 ? heldTime(commandedAt) : event.at;
    }
}

void maintenanceOff(RunState& state, const Event& event)
{
    if (state.maintenanceSince > 0) {
        state.maintenance += Milliseconds(std::max<qint64>(0, event.at - state.maintenanceSince) / 1000);
        state.maintenanceSince = 0;
    }
}

void windowOpened(RunState& state, const Event& event)
{
    state.windowUntil = heldTime(number(event.payload, "until"));
}

void keepOld(RunState& state, const Event& event)
{
    state.keptUntil = heldTime(number(event.payload, "until"));
}

void keepOldExpired(RunState& state, const Event&)
{
    state.keptUntil = 0;
}

void logged(RunState& state, const Event& event)
{
    static constexpr qsizetype mostLines = 4;
    static constexpr qsizetype longestLine = 300;
    QStringList& words = state.lastWords[text(event, "source")];
    for (const QString& line : text(event, "text").split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString shown = line.left(longestLine);
        words.removeAll(shown);
        words.append(shown);
    }
    words = words.mid(std::max<qsizetype>(0, words.size() - mostLines));
}

void requested(RunState& state, const Event& event)
{
    const QString verb = text(event, "verb");
    const bool isNote = verb == u"note";
    const QString words = text(event, isNote ? "text" : "reason");
    (isNote ? state.notes : state.requests).append({event.seq, event.at, event.actor, verb, words});
}

const QHash<QString, Fold>& folds()
{
    const auto name = [](const char16_t* kind) { return QString::fromUtf16(kind); };
    static const QHash<QString, Fold> table {
        {name(EventKind::runCreated), Pilothouse::runCreated},
        {name(EventKind::runStarted), Pilothouse::runStarted},
        {name(EventKind::runPaused), Pilothouse::runPaused},
        {name(EventKind::runResumed), Pilothouse::runResumed},
        {name(EventKind::runTurnedBack), Pilothouse::runTurnedBack},
        {name(EventKind::runFinished), Pilothouse::runFinished},
        {name(EventKind::stepIntended), Pilothouse::stepIntended},
        {name(EventKind::stepApplied), Pilothouse::stepApplied},
        {name(EventKind::stepSkipped), Pilothouse::stepSkipped},
        {name(EventKind::stepProgress), Pilothouse::stepProgress},
        {name(EventKind::stepFailed), Pilothouse::stepFailed},
        {name(EventKind::undoIntended), Pilothouse::undoIntended},
        {name(EventKind::undoApplied), Pilothouse::undoApplied},
        {name(EventKind::undoFailed), Pilothouse::undoFailed},
        {name(EventKind::probeSampled), Pilothouse::probeSampled},
        {name(EventKind::guardArmed), Pilothouse::guardArmed},
        {name(EventKind::guardJudged), Pilothouse::guardJudged},
        {name(EventKind::guardDisarmed), Pilothouse::guardDisarmed},
        {name(EventKind::trafficSwitched), Pilothouse::trafficSwitched},
        {name(EventKind::maintenanceOn), Pilothouse::maintenanceOn},
        {name(EventKind::maintenanceOff), Pilothouse::maintenanceOff},
        {name(EventKind::windowOpened), Pilothouse::windowOpened},
        {name(EventKind::keepOld), Pilothouse::keepOld},
        {name(EventKind::keepOldExpired), Pilothouse::keepOldExpired},
        {name(EventKind::requested), Pilothouse::requested},
        {name(EventKind::logged), Pilothouse::logged},
    };
    return table;
}

} // namespace

StepState* RunState::step(const QString& kind)
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const StepState& step) { return step.kind == kind; });
    return found == steps.end() ? nullptr : &*found;
}

const StepState* RunState::step(const QString& kind) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const StepState& step) { return step.kind == kind; });
    return found == steps.end() ? nullptr : &*found;
}

void fold(RunState& state, const Event& event)
{
    const bool isKnown = event.seq > 0 && event.seq <= state.lastSeq;
    if (event.run != state.run || event.run.isEmpty() || isKnown) {
        return;
    }
    state.lastSeq = std::max(state.lastSeq, event.seq);
    const qint64 runnersWord = event.actor == u"runner" ? event.at : state.lastRunnerWord;
    if (const Fold apply = folds().value(event.kind)) {
        apply(state, event);
    }
    state.lastRunnerWord = runnersWord;
}

RunState foldRun(const QString& run, const QList<Event>& events)
{
    RunState state;
    state.run = run;
    for (const Event& event : events) {
        fold(state, event);
    }
    return state;
}

} // namespace Pilothouse
