#pragma once
#include "models/migration/review.h"
#include <QJsonObject>

namespace Pilothouse {

/// "either", "migrate-first", "code-first", "impossible".
[[nodiscard]] QString wordOf(ReleaseOrder order);
/// "applied", "pending", "unknown".
[[nodiscard]] QString wordOf(MigrationState state);
/// "yes", "ask", "override", "no".
[[nodiscard]] QString wordOf(StrategyWord word);
/// The form of docs/command-line.md, `migrations check`.
[[nodiscard]] QJsonObject reviewJson(const SchemaReview& review);

} // namespace Pilothouse
