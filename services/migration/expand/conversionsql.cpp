#include "services/migration/expand/conversionsql.h"
#include "services/migration/expand/expansiontext.h"
#include "services/migration/judge/syntax.h"
#include "services/migration/sqltext.h"

namespace Pilothouse::ConversionSql {
namespace {

// Arrays keep their brackets.
QString unlimited(const QString& type)
{
    Syntax::TypeName name = Syntax::typeFromText(type);
    if (name.name == u"varchar" || name.name == u"char" || name.name == u"bit") {
        name.modifiers.clear();
        name.name = name.name == u"char" ? QStringLiteral("bpchar") : name.name == u"bit" ? QStringLiteral("varbit") : name.name;
        return name.text();
    }
    return type;
}

// As a value of the column itself, where nothing is written.
QString storedValue(const ConvertedColumn& column)
{
    return QStringLiteral("(") + column.expression + QStringLiteral(")::") + column.type;
}

QStringList namesIn(const QList<ConvertedColumn>& columns)
{
    QStringList names;
    for (const ConvertedColumn& column : columns) {
        names << SqlText::identifier(column.name);
    }
    return names;
}

// Over rows of key, old columns, and new ones as they would be.
QString convertedRows(const Expansion& expansion, const TableDetails& table, const QString& where)
{
    QStringList columns = namesIn(expansion.before);
    for (const ConvertedColumn& column : expansion.after) {
        columns << storedValue(column) + QStringLiteral(" AS ") + SqlText::identifier(column.name);
    }
    for (const QString& key : table.key) {
        columns << SqlText::identifier(key);
    }
    return QStringLiteral("(SELECT ") + columns.join(QStringLiteral(", ")) + QStringLiteral(" FROM ") + SqlText::qualified(table.schema, table.name) + where + QStringLiteral(") converted");
}

// Not as it was, or NULL where NULL will not be allowed.
QString failsRoundTrip(const Expansion& expansion, const TableDetails& table)
{
    QString fails = isLossy(expansion, table);
    for (const ConvertedColumn& column : expansion.after) {
        fails += column.isNotNull ? QStringLiteral(" OR %1 IS NULL").arg(SqlText::identifier(column.name)) : QString();
    }
    return fails;
}

QString keyText(const TableDetails& table)
{
    QStringList parts;
    for (const QString& key : table.key) {
        parts << SqlText::identifier(key) + QStringLiteral("::text");
    }
    return QStringLiteral("concat_ws(', ', ") + parts.join(QStringLiteral(", ")) + QLatin1Char(')');
}

} // namespace

QString valueOf(const ConvertedColumn& column)
{
    return QStringLiteral("(") + column.expression + QStringLiteral(")::") + unlimited(column.type);
}

QString isLossy(const Expansion& expansion, const TableDetails& table)
{
    QStringList tests;
    for (const ConvertedColumn& column : expansion.before) {
        const ColumnDetails* details = table.column(column.name);
        tests << ExpansionText::differs(details != nullptr ? *details : ColumnDetails(), SqlText::identifier(column.name), valueOf(column));
    }
    return tests.join(QStringLiteral(" OR "));
}

QString isOwn(const Expansion& expansion)
{
    QStringList tests;
    for (const ConvertedColumn& column : expansion.after) {
        tests << ExpansionText::differs(ColumnDetails(), SqlText::identifier(column.name), valueOf(column));
    }
    return tests.join(QStringLiteral(" OR "));
}

QString isEmpty(const QList<ConvertedColumn>& columns)
{
    return QStringLiteral("num_nonnulls(") + namesIn(columns).join(QStringLiteral(", ")) + QStringLiteral(") = 0");
}

QString isApart(const Expansion& expansion, const TableDetails& table)
{
    QStringList values;
    for (const ConvertedColumn& column : expansion.after) {
        values << valueOf(column);
    }
    return isLossy(expansion, table) + QStringLiteral(" OR ") + isEmpty(expansion.after) + QStringLiteral(" AND num_nonnulls(") + values.join(QStringLiteral(", ")) + QStringLiteral(") > 0");
}

QString functionsQuery(const QStringList& functions)
{
    QStringList names;
    for (const QString& function : functions) {
        names << SqlText::literal(function);
    }
    return QStringLiteral("SELECT proname, min(CASE WHEN prokind IN ('a', 'w') THEN 'rows' WHEN proretset THEN 'set' ELSE 'volatile' END) FROM pg_proc "
                          "WHERE proname IN (") + names.join(QStringLiteral(", ")) + QStringLiteral(") AND (prokind IN ('a', 'w') OR proretset OR provolatile = 'v') GROUP BY 1 ORDER BY 1");
}

QString emptyQuery(const Expansion& expansion)
{
    QStringList nothing;
    for (const ConvertedColumn& column : expansion.after) {
        nothing << QStringLiteral("NULL::") + column.type + QStringLiteral(" AS ") + SqlText::identifier(column.name);
    }
    QStringList back;
    for (const ConvertedColumn& column : expansion.before) {
        back << storedValue(column) + QStringLiteral(" AS ") + SqlText::identifier(column.name);
    }
    QStringList again;
    for (const ConvertedColumn& column : expansion.after) {
        again << storedValue(column);
    }
    return QStringLiteral("SET TRANSACTION READ ONLY; SELECT num_nonnulls(") + again.join(QStringLiteral(", ")) + QStringLiteral(") = 0 FROM (SELECT ") + back.join(QStringLiteral(", "))
        + QStringLiteral(" FROM (SELECT ") + nothing.join(QStringLiteral(", ")) + QStringLiteral(") made) given");
}

QString sampleQuery(const Expansion& expansion, const TableDetails& table)
{
    const QString name = SqlText::qualified(table.schema, table.name);
    const QString key = SqlText::identifiers(table.key);
    const QString half = QString::number(sampled / 2);
    const QString limit = QStringLiteral(" LIMIT ");
    QStringList descending;
    for (const QString& column : table.key) {
        descending << SqlText::identifier(column) + QStringLiteral(" DESC");
    }
    const QString newest = QStringLiteral("(SELECT ") + key + QStringLiteral(" FROM ") + name + QStringLiteral(" ORDER BY ") + descending.join(QStringLiteral(", ")) + limit + half + QLatin1Char(')');
    // By pages, so that it costs the same for every size; a table that was never analysed is taken for small.
    const QString share = QStringLiteral("(SELECT least(100, 100.0 * ") + half + QStringLiteral(" / greatest(reltuples, 1)) FROM pg_class WHERE oid = ")
        + SqlText::literal(name) + QStringLiteral("::regclass)");
    const QString spread = QStringLiteral("(SELECT ") + key + QStringLiteral(" FROM ") + name + QStringLiteral(" TABLESAMPLE SYSTEM (") + share + QLatin1Char(')') + limit + QString::number(sampled) + QLatin1Char(')');
    const QString where = QStringLiteral(" WHERE (") + key + QStringLiteral(") IN (") + newest + QStringLiteral(" UNION ") + spread + QLatin1Char(')');
    const QString fails = QStringLiteral(" FILTER (WHERE ") + failsRoundTrip(expansion, table) + QLatin1Char(')');
    return QStringLiteral("SET TRANSACTION READ ONLY; SET LOCAL statement_timeout = '60s'; SELECT count(*), count(*)") + fails + QStringLiteral(", (array_agg(") + keyText(table)
        + QStringLiteral(" ORDER BY ") + key + QLatin1Char(')') + fails + QStringLiteral(")[1] FROM ") + convertedRows(expansion, table, where);
}

QString lossyRowsQuery(const Expansion& expansion, const TableDetails& table)
{
    const QString key = SqlText::identifiers(table.key);
    return QStringLiteral("SELECT ") + key + QStringLiteral(" FROM ") + convertedRows(expansion, table, QString()) + QStringLiteral(" WHERE ") + failsRoundTrip(expansion, table) + QStringLiteral(" ORDER BY ") + key;
}

} // namespace Pilothouse::ConversionSql
