#include "models/deployment/runwords.h"
#include <QCoreApplication>
#include <algorithm>

namespace Pilothouse {
namespace {

class Words {
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
    return state.rollbackOf.isEmpty() ? Words::tr("Succeeded: %1 serves on %2.").arg(state.release, slot)
                                      : Words::tr("Rolled back as asked: %1 serves on %2 again.").arg(state.release, slot);
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
    case RunPhase::Created: return Words::tr("Not started");
    case RunPhase::Running: return Words::tr("Running");
    case RunPhase::Paused: return Words::tr("Paused");
    case RunPhase::Inconclusive: return Words::tr("Inconclusive");
    case RunPhase::Watching: return Words::tr("Watching");
    case RunPhase::RollingBack: return Words::tr("Rolling back");
    case RunPhase::Undoing: return Words::tr("Undoing");
    case RunPhase::Succeeded: return Words::tr("Succeeded");
    case RunPhase::Aborted: return Words::tr("Aborted");
    case RunPhase::RolledBack: return Words::tr("Rolled back");
    case RunPhase::Failed: return Words::tr("Failed");
    case RunPhase::NeedsPerson: return Words::tr("Needs a person");
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
    case StepStatus::Pending: return Words::tr("not reached");
    case StepStatus::Running: return Words::tr("running");
    case StepStatus::Done: return Words::tr("done");
    case StepStatus::Skipped: return Words::tr("was so already");
    case StepStatus::Failed: return Words::tr("failed");
    case StepStatus::Undoing: return Words::tr("being taken back");
    case StepStatus::Undone: return Words::tr("taken back");
    case StepStatus::UndoFailed: return Words::tr("could not be taken back");
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
    case RunPhase::Aborted: return Words::tr("Aborted before the switch: users stayed on %1.").arg(old);
    case RunPhase::RolledBack: return Words::tr("Rolled back: users are on %1 (%2) again.").arg(old, slotName(state.plan.from));
    case RunPhase::Failed: return state.serving ? Words::tr("Failed: %1 serves.").arg(slotName(*state.serving)) : Words::tr("Failed before the switch: users stayed on %1.").arg(old);
    case RunPhase::NeedsPerson: return Words::tr("Needs a person now: taking the release back is not complete.");
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
    return state.probeSent > 0 ? Words::tr("%1 of %2").arg(state.probeFailed).arg(state.probeSent) : Words::tr("not measured, the probe sent nothing");
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
    return afterSwitch.count() > 0 ? Words::tr("%1 began its last request %2 after the switch").arg(slot, spokenDuration(afterSwitch))
                                   : Words::tr("%1 began no request after the switch").arg(slot);
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
