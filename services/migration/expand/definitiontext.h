#pragma once
#include <QString>
#include <optional>

/// Rewrites what PostgreSQL says of an index or constraint, for another column. Each result is proven: PostgreSQL's
/// own parser has to see in it exactly the old tree with the column exchanged.
namespace Pilothouse::DefinitionText {

/// Whether the column is part of an index's keys, expressions, included columns or condition.
[[nodiscard]] bool indexUses(const QString& definition, const QString& column);
/// `CREATE [UNIQUE] INDEX CONCURRENTLY IF NOT EXISTS name …` on `newColumn`; nothing when that cannot be proven.
[[nodiscard]] std::optional<QString> indexOn(const QString& definition, const QString& column, const QString& newColumn, const QString& name);
/// The definition of a CHECK or FOREIGN KEY constraint for `newColumn`; nothing when that cannot be proven.
[[nodiscard]] std::optional<QString> constraintOn(const QString& definition, const QString& column, const QString& newColumn);

} // namespace Pilothouse::DefinitionText
