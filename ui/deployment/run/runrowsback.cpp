#include "models/deployment/runwords.h"
#include "services/deployment/runlog.h"
#include "ui/deployment/run/runrowparts.h"
#include <QCoreApplication>
#include <QMultiMap>
#include <algorithm>

// The step list of a run that is taken back: what turned it opens itself, then what was done about
// it.
namespace Pilothouse::RunParts {
namespace {

class RunRowsBackWords {
    Q_DECLARE_TR_FUNCTIONS(RunPresentation)
};

bool isBeingTakenBack(const StepState& step)
{
    return step.status == StepStatus::Undoing || step.status == StepStatus::Undone
        || step.status == StepStatus::UndoFailed;
}

// What a program said before anything was wrong is no evidence.
QStringList fromFirstFailure(const QStringList& lines)
{
    const auto first = std::find_if(lines.cbegin(), lines.cend(),
        [](const QString& line) { return logSeverity(line) == RunLogLine::Failure; });
    return first == lines.cend() ? lines : QStringList(first, lines.cend());
}

QStringList lastWordsOf(const RunState& state)
{
    const QString web =
        state.plan.services.isEmpty() ? QString() : state.plan.services.first().role;
    for (auto it = state.lastWords.cbegin(); it != state.lastWords.cend(); ++it) {
        if (it.key().contains(QStringLiteral("-%1-%2").arg(web, slotName(state.plan.to)))) {
            return fromFirstFailure(it.value());
        }
    }
    return {};
}

// The step that turned the run: it failed, or a person or the guard stopped it there.
const StepState* turningStep(const RunState& state)
{
    const StepState* last = nullptr;
    for (const StepState& step : state.steps) {
        if (step.error && step.status != StepStatus::UndoFailed) {
            return &step;
        }
        last = step.startedAt > 0 ? &step : last;
    }
    return last;
}

RunRow turningRow(const StepState& step, const RunState& state, const RunContext& context)
{
    RunRow row;
    row.key = QStringLiteral("turning");
    row.failure = failureOf(step, state);
    row.status = row.failure->status;
    if (row.failure->message.isEmpty()) {
        row.failure.reset(); // the title says it all
    }
    row.trailing = Numbers::duration(stepDuration(step, context.now));
    row.toolTip = toolTipOf({&step}, context.now);
    switch (causeOf(state)) {
    case Cause::Guard:
        row.title = RunRowsBackWords::tr("The guard ordered the rollback");
        row.failure->message =
            RunRowsBackWords::tr("%1 It happened during “%2”.").arg(state.guardReason, step.title);
        break;
    case Cause::Person:
        row.title =
            (state.turnedBack == QStringLiteral("rollback") ? RunRowsBackWords::tr("%1: rolled back by %2")
                                                            : RunRowsBackWords::tr("%1: aborted by %2"))
                .arg(step.title, personBehind(state));
        break;
    case Cause::Step:
    case Cause::None:
        row.title = RunRowsBackWords::tr("%1 failed").arg(step.title);
        break;
    }
    return row;
}

RunRow stepsBefore(const QList<Members>& lines, qint64 now)
{
    RunRow row;
    row.key = QStringLiteral("before");
    row.status = Status::Ok;
    Members all;
    QStringList titles;
    for (const Members& members : lines) {
        all += members;
        titles << members.first()->title.toLower();
    }
    row.title = RunRowsBackWords::tr("%n step(s) before", nullptr, int(all.size()));
    row.detail = titles.join(QStringLiteral(", "));
    row.trailing = Numbers::duration(tookTogether(all, now));
    row.toolTip = toolTipOf(all, now);
    return row;
}

// Taking back has lines of its own for what moves users, for what goes on now and for what failed.
void addTakenBack(QList<RunRow>& rows, const RunState& state, const RunContext& context)
{
    for (const StepState& step : state.steps) {
        const bool isSwitch = step.kind == u"switch" && isBeingTakenBack(step)
            && (step.status != StepStatus::Undone || !step.undoSummary.isEmpty());
        if (!isSwitch && step.status != StepStatus::Undoing
            && step.status != StepStatus::UndoFailed) {
            continue;
        }
        RunRow row;
        row.key = QStringLiteral("back-") + step.kind;
        row.title = step.kind == u"switch"
            ? RunRowsBackWords::tr("Roll back to %1").arg(slotName(state.plan.from))
            : RunRowsBackWords::tr("Take back: %1").arg(step.title);
        row.status = step.status == StepStatus::Undone ? Status::RolledBack
            : step.status == StepStatus::Undoing       ? Status::Running
                                                       : Status::Critical;
        row.isCurrent = step.status == StepStatus::Undoing && !state.isFinished();
        row.detail = step.undoSummary;
        row.trailing =
            step.status == StepStatus::Undone ? Numbers::duration(step.undoTook) : QString();
        if (step.status == StepStatus::UndoFailed && step.error) {
            row.title = RunRowsBackWords::tr("%1 did not work").arg(row.title);
            row.failure = RunFailure {Status::Critical, step.error->message, RunRowsBackWords::tr("Evidence"),
                step.error->detail.trimmed(), step.error->remedy};
        }
        row.toolTip = toolTipOf({&step}, context.now);
        rows << row;
    }
}

void addNotReached(QList<RunRow>& rows, const RunState& state, const RunContext& context)
{
    Members pending;
    QStringList titles;
    for (const StepState& step : state.steps) {
        if (step.status == StepStatus::Pending) {
            pending << &step;
            titles << step.title;
        }
    }
    if (!pending.isEmpty()) {
        RunRow row;
        row.key = QStringLiteral("after");
        row.status = Status::Skipped;
        row.title = RunRowsBackWords::tr("%n step(s) not reached", nullptr, int(pending.size()));
        row.detail = titles.join(QStringLiteral(", ")).toLower();
        row.toolTip = toolTipOf(pending, context.now);
        rows << row;
    }
}

} // namespace

RunFailure failureOf(const StepState& step, const RunState& state)
{
    const Error error = step.error && step.status != StepStatus::UndoFailed
        ? *step.error
        : state.error.value_or(Error {});
    RunFailure failure;
    failure.message = error.message;
    failure.evidence = error.detail.trimmed();
    failure.evidenceTitle = RunRowsBackWords::tr("Evidence");
    failure.remedy = error.remedy;
    if (causeOf(state) == Cause::Person) {
        failure.status = Status::Aborted;
        failure.message.clear();
        for (const PersonRequest& request : state.requests) {
            const bool isIt = request.verb == u"abort" || request.verb == u"rollback";
            failure.message = isIt && !request.text.isEmpty()
                ? RunRowsBackWords::tr("%1 said: “%2”").arg(personName(request.actor), request.text)
                : failure.message;
        }
    } else if (const QStringList words = lastWordsOf(state); !words.isEmpty()) {
        failure.evidenceTitle =
            RunRowsBackWords::tr("Evidence, and the last lines of web on %1").arg(slotName(state.plan.to));
        failure.evidence =
            (QStringList {failure.evidence} + words).join(QLatin1Char('\n')).trimmed();
    }
    return failure;
}

QList<RunRow> rowsTurnedBack(const RunState& state, const RunContext& context)
{
    const StepState* turning = turningStep(state);
    QList<RunRow> rows;
    QList<Members> before;
    for (const StepState& step : state.steps) {
        if (&step == turning) {
            break;
        }
        before.append({&step});
    }
    if (!before.isEmpty()) {
        rows << stepsBefore(before, context.now);
    }
    if (turning != nullptr) {
        rows << turningRow(*turning, state, context);
    }
    addTakenBack(rows, state, context);
    addNotReached(rows, state, context);
    return rows;
}

QStringList whatWasDone(const RunState& state)
{
    QStringList done;
    if (!state.turnedBack) {
        return done;
    }
    // In the order in which it was done: traffic first, then from the last step to the first.
    QMultiMap<qint64, QString> byTime;
    for (const StepState& step : state.steps) {
        if (step.status == StepStatus::Undone && !step.undoSummary.isEmpty()) {
            byTime.insert(
                step.endedAt, capital(step.undoSummary)); // of one moment the last step was first
        }
    }
    return byTime.values();
}

} // namespace Pilothouse::RunParts
