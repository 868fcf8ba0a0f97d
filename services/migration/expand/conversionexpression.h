#pragma once
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace Pilothouse {

/// What an expression of a project reads of a row, and what it calls for that.
struct ConversionExpression {
    QStringList columns;
    QStringList functions; ///< the last part of their names
};

/// Reads one SQL expression that makes a column of other columns of the same row. It may have no subquery, no parameter
/// and nothing that changes with the moment or the session's user; whether the functions that it calls are volatile only a
/// database can tell. The error is the rest of a sentence: "it has a subquery". For any thread.
[[nodiscard]] tl::expected<ConversionExpression, QString> readConversionExpression(const QString& sql);

} // namespace Pilothouse
