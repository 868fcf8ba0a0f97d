#pragma once
#include "models/environment/project.h"
#include "services/process/processrunner.h"
#include "services/router/router.h"
#include "services/runtime/runtime.h"
#include "services/time/clock.h"
#include <memory>

namespace Pilothouse {

/// The router of an environment. InvalidInput for a kind that this version does not act on. The services
/// outlive what is returned.
[[nodiscard]] Result<std::unique_ptr<Router>> makeRouter(
    const Environment& environment, Runtime& runtime, ProcessRunner& processes, Clock& clock);

/// Adopting that router. `projectFolder` is where pilothouse.yaml lies: what undoing needs is kept there.
[[nodiscard]] Result<std::unique_ptr<RouterAdoption>> makeRouterAdoption(const Environment& environment,
    const QString& projectFolder, Runtime& runtime, ProcessRunner& processes, Clock& clock);

} // namespace Pilothouse
