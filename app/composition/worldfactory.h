#pragma once
#include "models/core/result.h"
#include "services/deployment/deploymentworld.h"
#include <memory>

namespace Pilothouse {

class Installation;

/// The real services of one environment, wired together. InvalidInput for what this version does not act on.
[[nodiscard]] Result<std::unique_ptr<DeploymentWorld>> makeWorld(Installation& installation, const Project& project, const Environment& environment);

/// The world of the environment called `environment`; InvalidInput when the project has none of that name.
[[nodiscard]] Result<std::unique_ptr<DeploymentWorld>> makeWorld(Installation& installation, const Project& project, const QString& environment);

} // namespace Pilothouse
