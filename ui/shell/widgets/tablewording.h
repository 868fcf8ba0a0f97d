#pragma once
#include "models/core/cellwording.h"
#include "models/deployment/runstate.h"
#include "models/environment/environmentrow.h"
#include "ui/shell/widgets/numbers.h"
#include "ui/shell/widgets/status.h"

namespace Pilothouse {

/// How tables of the window word times (in that zone), numbers, durations and sizes.
[[nodiscard]] CellWording wordingIn(const TimeFormat& time);
/// The same with seconds: for events.
[[nodiscard]] CellWording wordingWithSeconds(const TimeFormat& time);
/// The status that stands before a run's result.
[[nodiscard]] Status statusOf(RunPhase phase);
/// The status that stands before an environment's health; a run in need of somebody is critical.
[[nodiscard]] Status statusOf(EnvironmentHealth health, bool hasUnfinishedRun);

} // namespace Pilothouse
