#pragma once
#include "services/deployment/maintenanceplanner.h"
#include "services/deployment/planningservice.h"

namespace Pilothouse {

class DeploymentWorld;

/// Reads and judges the new image's migrations for a maintenance window, fills the inputs with them, and plans.
/// Refused: one of them fails for certain, nobody can judge it and nobody typed the release's name, or it loses data
/// and no backup is taken. The inputs have everything else. `world` and `inputs` outlive the task.
QCoro::Task<Result<Plan>> planMaintenanceWindow(DeploymentWorld* world, PlanInputs* inputs, PlanRequest request);

} // namespace Pilothouse
