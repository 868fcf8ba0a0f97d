#include "ui/deployment/run/runpresentation.h"
#include "models/deployment/runrequests.h"
#include "models/deployment/runwords.h"
#include "ui/deployment/run/runparts.h"
#include <QCoreApplication>
#include <algorithm>

namespace Pilothouse {
namespace RunParts {

Cause causeOf(const RunState& state)
{
    if (!state.turnedBack) {
        return Cause::None;
    }
    if (!personBehind(state).isEmpty() && state.error
        && state.error->code == ErrorCode::Cancelled) {
        return Cause::Person;
    }
    return state.guardVerdict == u"fail" ? Cause::Guard : Cause::Step;
}

QString personBehind(const RunState& state)
{
    QString person;
    for (const PersonRequest& request : state.requests) {
        if (request.verb == u"abort" || request.verb == u"rollback") {
            person = personName(request.actor);
        }
    }
    return person;
}

QString personName(const QString& actor)
{
    return actor.section(QLatin1Char('@'), 0, 0);
}

QString oldRelease(const RunState& state)
{
    return state.plan.oldRelease.isEmpty() ? slotName(state.plan.from) : state.plan.oldRelease;
}

bool isTrafficStuck(const RunState& state)
{
    return std::any_of(state.steps.cbegin(), state.steps.cend(), [](const StepState& step) {
        return step.status == StepStatus::UndoFailed
            && (step.kind == u"switch" || step.kind == u"stop-old");
    });
}

bool isAbandoned(const RunState& state, const RunContext& context)
{
    return !state.isFinished() && context.life == RunnerLife::Missing && !context.isReplay;
}

bool isOver(const RunState& state)
{
    return state.isFinished();
}

Milliseconds timeBack(const RunState& state, qint64 now)
{
    const StepState* stopped = state.step(QStringLiteral("stop-old"));
    const bool mustWake = stopped != nullptr && stopped->status != StepStatus::Pending;
    Milliseconds sum {0};
    for (const StepState& step : state.steps) {
        const bool isNeeded = step.kind == u"switch"
            || (mustWake
                && (step.kind == u"lease" || step.kind == u"preflight" || step.kind == u"start-slot"
                    || step.kind == u"verify-slot"));
        if (isNeeded) {
            sum += step.workedUntil > 0 ? stepDuration(step, now) : step.expected;
        }
    }
    return sum;
}

QString capital(const QString& word)
{
    return word.left(1).toUpper() + word.mid(1);
}

QString about(Milliseconds duration)
{
    const qint64 seconds = std::max<qint64>(1, (duration.count() + 999) / 1000);
    return seconds < 60 ? Numbers::duration(Milliseconds(seconds * 1000))
                        : Numbers::clock(Milliseconds(seconds * 1000));
}

} // namespace RunParts

namespace {

using namespace RunParts;

class RunPresentationWords {
    Q_DECLARE_TR_FUNCTIONS(RunPresentation)
};

struct Headline {
    Status status;
    QString word;
};

Headline turnedBackHeadline(const RunState& state, bool isRollback)
{
    switch (causeOf(state)) {
    case Cause::Guard:
        return {Status::RolledBack, RunPresentationWords::tr("rolled back by the guard")};
    case Cause::Person:
        return isRollback
            ? Headline {Status::RolledBack, RunPresentationWords::tr("rolled back by %1").arg(personBehind(state))}
            : Headline {Status::Aborted, RunPresentationWords::tr("aborted by %1").arg(personBehind(state))};
    case Cause::Step:
    case Cause::None:
        break;
    }
    return isRollback ? Headline {Status::RolledBack, RunPresentationWords::tr("rolled back")}
                      : Headline {Status::Critical, RunPresentationWords::tr("failed, nothing changed for users")};
}

Headline runningHeadline(const RunState& state)
{
    return state.attempts > 1
        ? Headline {Status::Running, RunPresentationWords::tr("running, taken up again after a crash")}
        : Headline {Status::Running, RunPresentationWords::tr("running")};
}

Headline headline(const RunState& state, const RunContext& context)
{
    if (isAbandoned(state, context)) {
        return {Status::Critical, RunPresentationWords::tr("nobody works on it")};
    }
    switch (state.phase) {
    case RunPhase::Created:
        return {Status::Pending, RunPresentationWords::tr("about to start")};
    case RunPhase::Running:
        return runningHeadline(state);
    case RunPhase::Paused:
        return {Status::Paused, RunPresentationWords::tr("paused")};
    case RunPhase::Inconclusive:
        return {Status::Unknown, RunPresentationWords::tr("inconclusive")};
    case RunPhase::Watching:
        return {Status::Watching,
            state.attempts > 1 ? RunPresentationWords::tr("watching, taken up again after a crash")
                               : RunPresentationWords::tr("watching")};
    case RunPhase::RollingBack:
        return {Status::RolledBack, RunPresentationWords::tr("rolling back")};
    case RunPhase::Undoing:
        return {Status::Aborted, RunPresentationWords::tr("taking back")};
    case RunPhase::Succeeded:
        return {Status::Ok, RunPresentationWords::tr("finished")};
    case RunPhase::Aborted:
        return turnedBackHeadline(state, false);
    case RunPhase::RolledBack:
        return turnedBackHeadline(state, true);
    case RunPhase::Failed:
        return {Status::Critical, RunPresentationWords::tr("failed")};
    case RunPhase::NeedsPerson:
        return {Status::Critical, RunPresentationWords::tr("needs a person now")};
    }
    Q_UNREACHABLE();
}

QString outcome(const RunState& state, const RunContext& context)
{
    const bool isBack = state.phase == RunPhase::RolledBack && state.switchedAt > 0;
    return isBack ? RunPresentationWords::tr("Users are on %1 again since %2.")
                        .arg(oldRelease(state), context.time.time(state.switchedAt))
                  : outcomeSentence(state);
}

// "blue-green · plan 7f3a…c9 · started 02:00:04 by ana"
QString subtitle(const RunState& state, const RunContext& context)
{
    QStringList parts;
    parts << state.strategy << RunPresentationWords::tr("plan %1").arg(shortenDigest(state.digest));
    if (!state.rollbackOf.isEmpty()) {
        parts << RunPresentationWords::tr("takes %1 back").arg(state.rollbackOf);
    }
    if (state.isFinished()) {
        parts << RunPresentationWords::tr("ran %1, %2 to %3")
                     .arg(Numbers::clock(runDuration(state, context.now)),
                         context.time.time(state.createdAt), context.time.time(state.finishedAt));
    } else {
        parts << RunPresentationWords::tr("started %1 by %2")
                     .arg(context.time.time(state.createdAt), personName(state.createdBy));
    }
    parts << state.run;
    parts.removeAll(QString());
    const QString facts = parts.join(QStringLiteral(" · "));
    const QString sentence = outcome(state, context);
    return sentence.isEmpty() ? facts : sentence + QLatin1Char(' ') + facts;
}

} // namespace

RunPresentation presentRun(const RunState& state, const RunContext& context)
{
    RunPresentation shown;
    shown.title = QStringLiteral("%1 → %2").arg(state.release, state.environment);
    const Headline head = headline(state, context);
    shown.status = head.status;
    const bool isElsewhere = context.life == RunnerLife::Elsewhere && !state.isFinished();
    shown.statusWord =
        isElsewhere ? RunPresentationWords::tr("%1, on %2").arg(head.word, state.runnerHost) : head.word;
    shown.subtitle = subtitle(state, context);
    shown.rows = rows(state, context);
    shown.did = whatWasDone(state);
    presentGuard(shown, state, context);
    presentTraffic(shown, state, context);
    shown.box = box(state, context);
    presentActions(shown, state, context);
    shown.isOver = state.isFinished();
    return shown;
}

} // namespace Pilothouse
