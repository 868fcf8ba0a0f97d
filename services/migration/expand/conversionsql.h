#pragma once
#include "services/migration/expand/tabledetails.h"
#include "models/migration/expansion.h"

/// The pieces of SQL that a conversion of columns is made of. In all of them columns stand alone, as the project's
/// expressions name them.
namespace Pilothouse::ConversionSql {

/// `(expression)::type`, with the type's own precision, but without a length: what is too long has to fail where it is
/// written, and not to be cut.
[[nodiscard]] QString valueOf(const ConvertedColumn& column);
/// The rows whose old columns are not what the new ones give back. `table` has the old columns.
[[nodiscard]] QString isLossy(const Expansion& expansion, const TableDetails& table);
/// The rows whose new columns are not what the old ones give.
[[nodiscard]] QString isOwn(const Expansion& expansion);
/// The rows that are out of step: lossy ones, and those that are not filled yet.
[[nodiscard]] QString isApart(const Expansion& expansion, const TableDetails& table);
/// `num_nonnulls("a", "b") = 0`.
[[nodiscard]] QString isEmpty(const QList<ConvertedColumn>& columns);

/// Asks which of the functions do not belong into an expression of a row: name, and "volatile", "rows" or "set".
[[nodiscard]] QString functionsQuery(const QStringList& functions);
/// "f", when NULL in every new column would become something by way of the old ones: such a row could not be told from one
/// that is not filled yet.
[[nodiscard]] QString emptyQuery(const Expansion& expansion);
/// Rows that were tried, rows that do not come back as they were, and the smallest key of those; in a transaction
/// that reads only. Half of `sampled` rows are the newest, and about as many are from all over the table.
[[nodiscard]] QString sampleQuery(const Expansion& expansion, const TableDetails& table);
/// The keys of the rows that do not come back, for a person.
[[nodiscard]] QString lossyRowsQuery(const Expansion& expansion, const TableDetails& table);

constexpr int sampled = 10000;

} // namespace Pilothouse::ConversionSql
