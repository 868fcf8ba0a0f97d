#pragma once
#include "models/core/result.h"
#include <QCoroTask>

namespace Pilothouse {

class Clock;
class DeploymentWorld;
class Journal;

/// Removes old slots of this environment whose time is over and journals it. The team's own containers
/// are never removed, and a slot that serves or was taken by a later run is left alone. The number removed.
QCoro::Task<Result<int>> expireKeptSlots(DeploymentWorld* world);

/// Waits until the time of the slot that `run` left is over: true then; false when there is nothing to wait for, or
/// not any more: the stack was given back, the slot is gone, or a later run sees to it. Looks every 3 s. The
/// journal and the clock outlive the task.
QCoro::Task<Result<bool>> awaitKeptSlot(Journal* journal, Clock* clock, QString run);

} // namespace Pilothouse
