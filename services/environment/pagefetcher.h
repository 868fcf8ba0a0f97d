#pragma once
#include "services/environment/checkworld.h"

namespace Pilothouse {

class HealthCheck;

/// Fetches pages through a HealthCheck, which outlives it; ten seconds each, no retry.
[[nodiscard]] PageFetcher pageFetcher(HealthCheck* health);

} // namespace Pilothouse
