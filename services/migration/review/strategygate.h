#pragma once
#include "models/migration/review.h"
#include "services/migration/lint/strategyanswer.h"

namespace Pilothouse {

/// A statement that a strategy does not simply carry.
struct Obstacle {
    QString label; ///< of its migration, "people.0002_rename_name"
    StatementFinding finding;
    StrategyAnswer answer = StrategyAnswer::Ask;

    /// "people.0002_rename_name, line 4".
    [[nodiscard]] QString place() const;
};

/// What stands in the way of a strategy, in the order of the plan.
[[nodiscard]] QList<Obstacle> obstaclesTo(const SchemaReview& review, MigrationStrategy strategy);
/// The one that decides: the first of those with the worst answer; null when there is none.
[[nodiscard]] const Obstacle* decisiveOf(const QList<Obstacle>& obstacles);
/// Whether PostgreSQL refuses one of them: nobody can accept that.
[[nodiscard]] bool isCertainToFail(const QList<Obstacle>& obstacles);
/// Whether blue-green must not carry a migration as it is, so that --expand-contract makes it in two halves. What only a
/// person must look at is carried as it is.
[[nodiscard]] bool isToBeExpanded(const FileVerdict& verdict);
/// A verdict for each strategy, in the order of strategyNames(). Saturated workers refuse "hot".
[[nodiscard]] QList<StrategyVerdict> strategyVerdicts(const SchemaReview& review);

} // namespace Pilothouse
