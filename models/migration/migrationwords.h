#pragma once
#include "models/migration/review.h"

namespace Pilothouse {

/// How the window calls what a review says. Files and scripts use wordOf() instead.
[[nodiscard]] QString spoken(SafetyClass safety); ///< "dangerous"
[[nodiscard]] QString spoken(OldCode oldCode); ///< "breaks"
[[nodiscard]] QString spoken(MigrationState state); ///< "applied", "pending", "not in the image"
[[nodiscard]] QString spoken(StrategyWord word); ///< "allowed", "when a person agrees"
/// "Blue-green"; a strategy that is not known keeps its own name.
[[nodiscard]] QString strategyTitle(const QString& strategy);
/// "ACCESS EXCLUSIVE on people_person"; without a mode "a row of people_person", "another transaction's end".
[[nodiscard]] QString lockWords(const TableLock& lock);
/// The strongest lock that the statements take on a table; mode None: none.
[[nodiscard]] TableLock strongestLock(const FileVerdict& verdict);
/// The statement by which the verdict is what it is: the first of its class that counts; null when there is none.
[[nodiscard]] const StatementFinding* decidingFinding(const FileVerdict& verdict);

} // namespace Pilothouse
