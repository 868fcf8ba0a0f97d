#include "models/deployment/runwords.h"
#include <QCoreApplication>
#include <algorithm>

namespace Pilothouse {
namespace {

class RunWords {
    Q_DECLARE_TR_FUNCTIONS(Run)
};

// "r41", or the slot when the release is not known.
QString releaseOf(const QString& release, Slot slot)
{
    return release.isEmpty() ? slotName(slot) : release;
}

QString succeededSentence(const RunState& state)
{
    const QString slot = slotName(state.serving.value_or(state.plan.to));
    return state.rollbackOf.isEmpty() ? RunWords::tr("Succeeded: %1 serves on %2.").arg(state.release, slot)
                                      : RunWords::tr("Rolled back as asked: %1 serves on %2 again.").arg(state.release, slot);
}

Milliseconds between(qint64 from, qint64 to)
{
    return Milliseconds(std::max<qint64>(0, to - from) / 1000);
}

} // namespace

QString phaseName(RunPhase phase)
{
    switch (phase) {
    case RunPhase::Created: return QStringLiteral("created");
    case RunPhase::Running: return QStringLiteral("running");
    case RunPhase::Paused: return QStringLiteral("paused");
    case RunPhase::Inconclusive: return QStringLiteral("inconclusive");
    case RunPhase::Watching: return QStringLiteral("watching");
    case RunPhase::RollingBack: return QStringLiteral("rolling-back");
    case RunPhase::Undoing: return QStringLiteral("undoing");
    case RunPhase::Succeeded: return QStringLiteral("succeeded");
    case RunPhase::Aborted: return QStringLiteral("aborted");
    case RunPhase::RolledBack: return QStringLiteral("rolled-back");
    case RunPhase::Failed: return QStringLiteral("failed");
    case RunPhase::NeedsPerson: return QStringLiteral("needs-person");
    }
    Q_UNREACHABLE();
}

QString phaseWords(RunPhase phase)
{
    switch (phase) {
    case RunPhase::Created: return RunWords::tr("Not started");
    case RunPhase::Running: return RunWords::tr("Running");
    case RunPhase::Paused: return RunWords::tr("Paused");
    case RunPhase::Inconclusive: return RunWords::tr("Inconclusive");
    case RunPhase::Watching: return RunWords::tr("Watching");
    case RunPhase::RollingBack: return RunWords::tr("Rolling back");
    case RunPhase::Undoing: return RunWords::tr("Undoing");
    case RunPhase::Succeeded: return RunWords::tr("Succeeded");
    case RunPhase::Aborted: return RunWords::tr("Aborted");
    case RunPhase::RolledBack: return RunWords::tr("Rolled back");
    case RunPhase::Failed: return RunWords::tr("Failed");
    case RunPhase::NeedsPerson: return RunWords::tr("Needs a person");
    }
    Q_UNREACHABLE();
}

QString stepStatusName(StepStatus status)
{
    switch (status) {
    case StepStatus::Pending: return QStringLiteral("pending");
    case StepStatus::Running: return QStringLiteral("running");
    case StepStatus::Done: return QStringLiteral("done");
    case StepStatus::Skipped: return QStringLiteral("skipped");
    case StepStatus::Failed: return QStringLiteral("failed");
    case StepStatus::Undoing: return QStringLiteral("undoing");
    case StepStatus::Undone: return QStringLiteral("undone");
    case StepStatus::UndoFailed: return QStringLiteral("undo-failed");
    }
    Q_UNREACHABLE();
}

QString stepStatusWords(StepStatus status)
{
    switch (status) {
    case StepStatus::Pending: return RunWords::tr("not reached");
    case StepStatus::Running: return RunWords::tr("running");
    case StepStatus::Done: return RunWords::tr("done");
    case StepStatus::Skipped: return RunWords::tr("was so already");
    case StepStatus::Failed: return RunWords::tr("failed");
    case StepStatus::Undoing: return RunWords::tr("being taken back");
    case StepStatus::Undone: return RunWords::tr("taken back");
    case StepStatus::UndoFailed: return RunWords::tr("could not be taken back");
    }
    Q_UNREACHABLE();
}

QString stepMark(StepStatus status)
{
    switch (status) {
    case StepStatus::Pending: return QStringLiteral("○");
    case StepStatus::Running: return QStringLiteral("●");
    case StepStatus::Done:
    case StepStatus::Skipped: return QStringLiteral("✓");
    case StepStatus::Failed:
    case StepStatus::UndoFailed: return QStringLiteral("✗");
    case StepStatus::Undoing:
    case StepStatus::Undone: return QStringLiteral("↩");
    }
    Q_UNREACHABLE();
}

QString outcomeSentence(const RunState& state)
{
    const QString old = releaseOf(state.plan.oldRelease, state.plan.from);
    switch (state.phase) {
    case RunPhase::Succeeded: return succeededSentence(state);
    case RunPhase::Aborted: return RunWords::tr("Aborted before the switch: users stayed on %1.").arg(old);
    case RunPhase::RolledBack: return RunWords::tr("Rolled back: users are on %1 (%2) again.").arg(old, slotName(state.plan.from));
    case RunPhase::Failed: return state.serving ? RunWords::tr("Failed: %1 serves.").arg(slotName(*state.serving)) : RunWords::tr("Failed before the switch: users stayed on %1.").arg(old);
    case RunPhase::NeedsPerson: return RunWords::tr("Needs a person now: taking the release back is not complete.");
    case RunPhase::Created:
    case RunPhase::Running:
    case RunPhase::Paused:
    case RunPhase::Inconclusive:
    case RunPhase::Watching:
    case RunPhase::RollingBack:
    case RunPhase::Undoing: return {};
    }
    Q_UNREACHABLE();
}

QString requestsFailedWords(const RunState& state)
{
    return state.probeSent > 0 ? RunWords::tr("%1 of %2").arg(state.probeFailed).arg(state.probeSent) : RunWords::tr("not measured, the probe sent nothing");
}

QString switchWords(const RunState& state)
{
    if (state.switchedAt == 0 || !state.serving) {
        return {};
    }
    return lastRequestWords(slotName(*state.serving == state.plan.to ? state.plan.from : state.plan.to), state.switchTime);
}

QString lastRequestWords(const QString& slot, Milliseconds afterSwitch)
{
    return afterSwitch.count() > 0 ? RunWords::tr("%1 began its last request %2 after the switch").arg(slot, spokenDuration(afterSwitch))
                                   : RunWords::tr("%1 began no request after the switch").arg(slot);
}

Milliseconds runDuration(const RunState& state, qint64 now)
{
    return between(state.createdAt, state.isFinished() ? state.finishedAt : now);
}

Milliseconds stepDuration(const StepState& step, qint64 now)
{
    if (step.startedAt == 0) {
        return Milliseconds(0);
    }
    const qint64 ended = step.workedUntil > 0 ? step.workedUntil : step.endedAt;
    return between(step.startedAt, ended > 0 ? ended : now);
}

} // namespace Pilothouse
