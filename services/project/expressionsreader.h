#pragma once
#include "models/environment/stackconfig.h"
#include "services/project/section.h"

namespace Pilothouse {

/// Reads `migrations: expressions:`: how the columns that a migration exchanges for others are made of each other. What
/// only the database knows (functions, types, rows) is asked when a release is planned.
[[nodiscard]] QList<ColumnConversion> readExpressions(const YamlEntry& entry, Diagnostics& diagnostics);

} // namespace Pilothouse
