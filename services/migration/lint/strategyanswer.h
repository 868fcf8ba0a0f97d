#pragma once
#include "models/migration/verdict.h"
#include <optional>

namespace Pilothouse {

/// How a release reaches its users, as far as migrations are concerned.
enum class MigrationStrategy { Hot, Rolling, Canary, BlueGreen, Maintenance };

/// Whether a strategy may carry a statement.
enum class StrategyAnswer {
    Yes,
    Ask, ///< when a person agrees
    Override, ///< only by a typed override
    No,
};

/// The strategy that a word names: "hot", "rolling", "canary", "blue-green", "maintenance".
[[nodiscard]] std::optional<MigrationStrategy> strategyNamed(const QString& word);
[[nodiscard]] QStringList strategyNames();
/// "yes", "ask", "override", "no".
[[nodiscard]] QString wordOf(StrategyAnswer answer);
/// The gate's word on one finding. A suppressed finding is no obstacle.
[[nodiscard]] StrategyAnswer answerTo(const StatementFinding& finding, MigrationStrategy strategy);

} // namespace Pilothouse
