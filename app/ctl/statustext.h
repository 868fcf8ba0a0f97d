#pragma once
#include "models/environment/status.h"
#include "models/core/timewords.h"
#include <QStringList>

namespace Pilothouse {

/// A status for people: a table, then who serves, what is pending, runs, drift and what did not answer.
[[nodiscard]] QStringList describeStatus(const EnvironmentStatus& status, const TimeWords& times);

} // namespace Pilothouse
