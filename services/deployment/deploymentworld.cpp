#include "services/deployment/deploymentworld.h"
#include "services/database/schemachanger.h"
#include "services/environment/preflight.h"
#include "services/metric/healthcheck.h"
#include "services/migration/catalog/livecatalog.h"
#include "services/migration/djangoreader.h"
#include "services/migration/migrationrunner.h"
#include "services/migration/proof/compatibilityprover.h"

namespace Pilothouse {

DeploymentWorld::DeploymentWorld() = default;
DeploymentWorld::~DeploymentWorld() = default;

} // namespace Pilothouse
