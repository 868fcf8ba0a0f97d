#include "ui/shell/widgets/tablewording.h"

namespace Pilothouse {

CellWording wordingIn(const TimeFormat& time)
{
    CellWording wording = CellWording::plain();
    wording.time = [time](qint64 at) { return time.dateTime(at); };
    wording.exactTime = [time](qint64 at) { return time.exact(at); };
    wording.duration = [](Milliseconds duration) { return Numbers::duration(duration); };
    wording.number = [](qint64 number) { return Numbers::count(number); };
    return wording;
}

CellWording wordingWithSeconds(const TimeFormat& time)
{
    CellWording wording = wordingIn(time);
    wording.time = [time](qint64 at) { return time.date(at) + QLatin1Char(' ') + time.time(at); };
    return wording;
}

Status statusOf(RunPhase phase)
{
    switch (phase) {
    case RunPhase::Created: return Status::Pending;
    case RunPhase::Running:
    case RunPhase::RollingBack:
    case RunPhase::Undoing: return Status::Running;
    case RunPhase::Watching: return Status::Watching;
    case RunPhase::Paused: return Status::Paused;
    case RunPhase::Inconclusive: return Status::Unknown;
    case RunPhase::Succeeded: return Status::Ok;
    case RunPhase::Aborted: return Status::Aborted;
    case RunPhase::RolledBack: return Status::RolledBack;
    case RunPhase::Failed:
    case RunPhase::NeedsPerson: return Status::Critical;
    }
    Q_UNREACHABLE();
}

Status statusOf(EnvironmentHealth health, bool hasUnfinishedRun)
{
    switch (health) {
    case EnvironmentHealth::Unknown:
    case EnvironmentHealth::Deploying: return Status::Running;
    case EnvironmentHealth::Healthy: return Status::Ok;
    case EnvironmentHealth::Attention: return hasUnfinishedRun ? Status::Critical : Status::Warning;
    case EnvironmentHealth::Failing: return Status::Critical;
    }
    Q_UNREACHABLE();
}

} // namespace Pilothouse
