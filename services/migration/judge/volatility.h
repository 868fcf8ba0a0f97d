#pragma once
#include <QJsonObject>
#include <QHash>
#include <QString>

namespace Pilothouse {

/// How often PostgreSQL must evaluate a default when a column is added: once, or for every row.
enum class Volatility { Constant, Stable, Volatile };

/// A function with what CREATE FUNCTION says of it.
using KnownFunctions = QHash<QString, Volatility>;

/// The most volatile part of an expression. `declared` are functions that the same text creates; a function
/// that is neither there nor PostgreSQL's own counts as volatile, which is what CREATE FUNCTION makes it.
[[nodiscard]] Volatility volatilityOf(const QJsonObject& expression, const KnownFunctions& declared);

} // namespace Pilothouse
