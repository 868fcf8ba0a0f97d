#pragma once
#include "models/core/result.h"
#include "models/deployment/plan.h"
#include <QCoroTask>

namespace Pilothouse {

class DeploymentWorld;

/// Refused when the project file says who may deploy, which this version cannot check. Old slots whose time is over
/// are removed first. `world` outlives the task.
QCoro::Task<Result<>> checkMayDeploy(DeploymentWorld* world);

/// The same for a plan that was made earlier, which is run only in the world it was made for: Refused names what has
/// changed since. Preflight asks that once more, of every plan.
QCoro::Task<Result<>> checkStillFits(DeploymentWorld* world, Plan plan);

} // namespace Pilothouse
