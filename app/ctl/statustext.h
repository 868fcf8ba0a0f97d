#pragma once
#include "models/environment/status.h"
#include <QStringList>
#include <QTimeZone>

namespace Pilothouse {

/// A status for people: a table, then who serves, what is pending, runs, drift and what did not answer.
/// Times in `zone`.
[[nodiscard]] QStringList describeStatus(const EnvironmentStatus& status, const QTimeZone& zone);

} // namespace Pilothouse
