#pragma once
#include "services/deployment/runner.h"

namespace Pilothouse {

/// What the runner calls between two durable events. Nothing in pilothousectl; the fault tests link
/// another definition that kills the process there.
[[nodiscard]] BoundaryHook runnerBoundaryHook();

} // namespace Pilothouse
