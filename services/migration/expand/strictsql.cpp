#include "services/migration/expand/strictsql.h"
#include <QCoreApplication>

namespace Pilothouse {

tl::expected<QList<SqlStatement>, SqlError> parseStrictly(const QString& sql)
{
    constexpr qsizetype longest = 32 * 1024;
    const QByteArray text = sql.toUtf8();
    if (text.size() > longest) {
        return tl::unexpected(SqlError {{}, QCoreApplication::translate("StrictSql", "the text is longer than 32 KiB"), {}});
    }
    const SqlReading reading = readSql(text);
    if (!reading.errors.isEmpty()) {
        return tl::unexpected(reading.errors.first());
    }
    return reading.statements;
}

} // namespace Pilothouse
