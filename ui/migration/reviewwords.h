#pragma once
#include "models/migration/review.h"
#include "ui/shell/widgets/status.h"
#include <QString>

namespace Pilothouse {

class ReviewFeed;

/// What the window says of a release's migrations.
namespace ReviewWords {

[[nodiscard]] Status statusOf(SafetyClass safety);
[[nodiscard]] Status statusOf(const MigrationReview& migration); ///< by its verdict while it is pending
[[nodiscard]] Status statusOf(StrategyWord word);
/// One line for the head of the page.
[[nodiscard]] QString headline(const ReviewFeed& feed, const QString& environment);
/// "dangerous: the running release breaks from line 2 on".
[[nodiscard]] QString verdict(const MigrationReview& migration);
/// Why, by the statement that decides, and what to do instead.
[[nodiscard]] QString why(const MigrationReview& migration);
/// Which must come first, and why.
[[nodiscard]] QString order(const SchemaReview& review);
/// Requests that would wait behind the locks; empty when nothing is known.
[[nodiscard]] QString queue(const QueueEstimate& queue);
/// "84 210 rows, 31 MB" of the table that matters most; "not known" without facts.
[[nodiscard]] QString table(const MigrationReview& migration);
[[nodiscard]] QString held(const MigrationReview& migration); ///< "about 2 ms"
[[nodiscard]] QString work(const MigrationReview& migration); ///< "none", "rewrites every row"
[[nodiscard]] QString reverse(const MigrationReview& migration);
[[nodiscard]] int pendingIn(const SchemaReview& review);

} // namespace ReviewWords
} // namespace Pilothouse
