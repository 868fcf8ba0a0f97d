#pragma once
#include "models/core/result.h"
#include <QCoroTask>

namespace Pilothouse {

class DeploymentWorld;

/// Removes old slots of this environment whose time is over and journals it. The team's own containers
/// are never removed, and a slot that serves or was taken by a later run is left alone. The number removed.
QCoro::Task<Result<int>> expireKeptSlots(DeploymentWorld* world);

} // namespace Pilothouse
