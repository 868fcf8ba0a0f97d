#include "services/deployment/deploymentworld.h"
#include "services/environment/preflight.h"
#include "services/metric/healthcheck.h"
#include "services/migration/djangoreader.h"
#include "services/migration/migrationrunner.h"

namespace Pilothouse {

DeploymentWorld::DeploymentWorld() = default;
DeploymentWorld::~DeploymentWorld() = default;

} // namespace Pilothouse
