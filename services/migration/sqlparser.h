#pragma once
#include "models/core/result.h"
#include <QJsonObject>
#include <QList>
#include <QString>
#include <functional>

namespace Pilothouse {

/// One parsed SQL statement.
struct SqlStatement {
    QString kind; ///< PostgreSQL's node name, "AlterTableStmt"
    QJsonObject node; ///< its fields as libpg_query writes them; zero, false and empty ones are left out
    int line = 1; ///< of its first word, 1-based
    int column = 1; ///< 1-based, in characters
    QString text; ///< one line, at most 160 characters
    int lastLine = 1; ///< of its last word
};

/// A place in a text, 1-based.
struct TextPosition {
    int line = 1;
    int column = 1;
};

/// Why a text is not SQL that PostgreSQL 15 accepts.
struct SqlError {
    TextPosition at;
    QString message; ///< PostgreSQL's own words
    QString text; ///< the line it happened in
};

/// What could be read of a text that may hold mistakes.
struct SqlReading {
    QList<SqlStatement> statements; ///< in the order of the text
    QList<SqlError> errors; ///< of the statements that are not among them
};

/// Parses statement by statement, so that a mistake costs one statement and not the text. Takes texts of any
/// size and statements up to 2 MiB: call it on a thread with a stack of `lenientStack` bytes.
[[nodiscard]] SqlReading readSql(const QByteArray& utf8);
/// The same, part by part in the order of the text, so that what was looked at can go: a text's trees take some sixty
/// times its size. `take` is called on this thread.
void readSql(const QByteArray& utf8, const std::function<void(const SqlReading&)>& take);

/// What psql would send of a file: without a byte order mark, psql's own harmless commands and the rows behind
/// COPY … FROM STDIN. Lines stay what they are. Not for what goes to a server as it is.
[[nodiscard]] QByteArray plainSql(const QByteArray& utf8);

constexpr unsigned lenientStack = 512 * 1024 * 1024;

} // namespace Pilothouse
