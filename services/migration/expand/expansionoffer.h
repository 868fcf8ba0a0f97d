#pragma once
#include "models/environment/stackconfig.h"
#include "models/migration/expansion.h"
#include "models/migration/pendingmigration.h"

namespace Pilothouse {

/// Reads a migration's SQL for breaking changes that can be made in two halves. Pure; what a table has to say
/// against it is said by writeExpansion().
///
/// Every statement is covered, because the migration is recorded as applied without being run: it becomes a part of an
/// expansion, or it has no lasting effect (BEGIN, SET CONSTRAINTS, …). Anything else is the refusal. `conversions` are
/// those of the project; each stands for what its migration does to the columns that it names.
[[nodiscard]] ExpansionOffer offerExpansion(const PendingMigration& migration, const QList<ColumnConversion>& conversions);

} // namespace Pilothouse
