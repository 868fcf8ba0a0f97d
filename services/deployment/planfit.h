#pragma once
#include "models/core/result.h"
#include "models/deployment/plan.h"
#include <QCoroTask>

namespace Pilothouse {

class DeploymentWorld;

/// A plan made earlier is run only in the world it was made for. Refused names what has changed since, or that
/// the project file says who may deploy, which this version cannot check. Old slots whose time is over are
/// removed first. `world` outlives the task.
QCoro::Task<Result<>> checkStillFits(DeploymentWorld* world, Plan plan);

} // namespace Pilothouse
