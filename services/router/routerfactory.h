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

} // namespace Pilothouse
