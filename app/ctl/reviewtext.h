#pragma once
#include "models/migration/review.h"
#include <QStringList>

namespace Pilothouse {

/// Applied, pending and unknown migrations as a tree by application, as `showmigrations` has it.
[[nodiscard]] QStringList migrationTree(const SchemaReview& review);
/// A review for people: each pending statement that is not simply safe, tables, locks, order, strategies, queue, notes.
[[nodiscard]] QStringList describeReview(const SchemaReview& review);

} // namespace Pilothouse
