#include "services/migration/expand/expansiontext.h"
#include "services/migration/sqltext.h"
#include <array>

// Both releases know the column by one name: the wide one is built beside it, and the two change places in one brief
// transaction. The narrow one follows until the contract, so that an abort finds it as it would be.
namespace Pilothouse::ExpansionText {
namespace {

struct Widening {
    const char* from;
    const char* to; ///< as format_type() writes it
    const char* written; ///< as the parser's short words have it
    const char* range; ///< that the narrow type can hold
};

constexpr std::array<Widening, 3> widenings {{{"smallint", "integer", "int", "BETWEEN -32768 AND 32767"}, {"smallint", "bigint", "bigint", "BETWEEN -32768 AND 32767"},
    {"integer", "bigint", "bigint", "BETWEEN -2147483648 AND 2147483647"}}};

const Widening* wideningOf(const QString& from, const QString& to)
{
    for (const Widening& known : widenings) {
        if (from == QLatin1String(known.from) && (to == QLatin1String(known.to) || to == QLatin1String(known.written))) {
            return &known;
        }
    }
    return nullptr;
}

QString exchange(const Expansion& expansion, const QString& other)
{
    const QString aside = SqlText::identifier(SqlText::derivedName(QStringLiteral("aside"), {expansion.schema, expansion.table, expansion.column}));
    const QString name = SqlText::identifier(expansion.column);
    const QString rename = QStringLiteral("RENAME COLUMN %1 TO %2");
    return alter(expansion, rename.arg(name, aside)) + QLatin1Char('\n') + alter(expansion, rename.arg(other, name)) + QLatin1Char('\n') + alter(expansion, rename.arg(aside, other));
}

// `statements` only while the column has the type.
QString whileOfType(const Expansion& expansion, const QString& type, const QString& statements)
{
    return QStringLiteral("DO $pilothouse$\nBEGIN\n  IF (SELECT format_type(atttypid, atttypmod) = %3 FROM pg_attribute WHERE attrelid = %1::regclass AND attname = %2 AND NOT attisdropped) THEN\n%4\n  END IF;\nEND\n$pilothouse$;")
        .arg(SqlText::literal(tableOf(expansion)), SqlText::literal(expansion.column), SqlText::literal(type), statements);
}

QString obstacleOf(const Expansion& expansion, const TableDetails& table, const ColumnDetails& column, const Widening* widening)
{
    if (widening == nullptr) {
        return ExpansionWriterWords::tr("%1 to %2 is none of the widenings that are known (smallint, integer and bigint); under a name of its own (Django: db_column) and with expressions in pilothouse.yaml it can be made").arg(column.type, expansion.type);
    }
    if (table.key.contains(expansion.column)) {
        return ExpansionWriterWords::tr("it is part of the primary key");
    }
    if (column.isGenerated || column.hasDefault) {
        return ExpansionWriterWords::tr("the database gives it a value by itself");
    }
    return column.hasRights ? ExpansionWriterWords::tr("it has rights of its own") : QString();
}

QString otherColumn(const Expansion& expansion)
{
    return SqlText::derivedName(QStringLiteral("column"), {expansion.schema, expansion.table, expansion.column});
}

} // namespace

Result<ExpansionSql> widenType(const Expansion& expansion, const TableDetails& table, bool isOpen)
{
    const ColumnDetails* column = table.column(isOpen ? otherColumn(expansion) : expansion.column);
    const Widening* widening = column != nullptr ? wideningOf(column->type, expansion.type) : nullptr;
    Expansion counterpart = expansion; // of the narrow column, under the name that it has now
    counterpart.newColumn = otherColumn(expansion);
    counterpart.column = isOpen ? otherColumn(expansion) : expansion.column;
    const QString obstacle = column == nullptr ? ExpansionWriterWords::tr("there is no column %1").arg(counterpart.column)
        : isOpen                               ? missingCounterpart(counterpart, table)
                                               : obstacleOf(expansion, table, *column, widening);
    if (!obstacle.isEmpty() || widening == nullptr) {
        return refused(expansion, obstacle);
    }
    const QString name = SqlText::identifier(expansion.column);
    const QString other = SqlText::identifier(counterpart.newColumn);
    const QString type = QLatin1String(widening->to);
    ExpansionSql sql;
    sql.mark = SqlText::derivedName(QStringLiteral("expansion"), {QStringLiteral("widen-type"), expansion.schema, expansion.table, expansion.column});
    const QString added = column->isNotNull ? QStringLiteral("ADD COLUMN %1 %2 DEFAULT 0 NOT NULL").arg(other, type) : QStringLiteral("ADD COLUMN %1 %2").arg(other, type);
    const QString follow = QStringLiteral("  NEW.%1 := CASE WHEN NEW.%2 %3 THEN NEW.%2 END;\n").arg(other, name, QLatin1String(widening->range));
    sql.expand << alter(expansion, added) + QLatin1Char('\n') + alter(expansion, QStringLiteral("ALTER COLUMN %1 DROP DEFAULT").arg(other)) + QLatin1Char('\n')
            + createMark(expansion, sql.mark, follow) + createTrigger(expansion, sql.mark);
    addBackfill(sql, expansion, table, QStringLiteral("%1 = %2").arg(other, name), QStringLiteral("%1 IS DISTINCT FROM %2").arg(name, other));
    QStringList renames;
    const Result<> counterparts = addCounterparts(sql, renames, counterpart, table);
    if (!counterparts) {
        return forward(counterparts);
    }
    // The narrow one has to take NULL for what it cannot hold. Sessions that have run the function keep it compiled for
    // the types as they were, until it changes.
    sql.seal << QStringLiteral("ANALYZE %1 (%2);").arg(tableOf(expansion), other)
             << whileOfType(expansion, column->type, exchange(expansion, other) + QLatin1Char('\n') + alter(expansion, QStringLiteral("ALTER COLUMN %1 DROP NOT NULL").arg(other))
                        + QStringLiteral("\nALTER FUNCTION %1 COST 99;").arg(markOf(expansion, sql.mark)));
    if (column->isNotNull) {
        sql.undo = requireNotNull(expansion, counterpart.newColumn);
    }
    sql.undo << whileOfType(expansion, type, exchange(expansion, other)) + QLatin1Char('\n') + dropTrigger(expansion, sql.mark)
            + alter(expansion, QStringLiteral("DROP COLUMN IF EXISTS %1").arg(other)) + QLatin1Char('\n') + dropMark(expansion, sql.mark);
    // Only once the two have changed places: before, the narrow one is the one that is written.
    sql.lost = QStringLiteral("SELECT count(*) FROM %1 WHERE %2 IS DISTINCT FROM %3 AND (SELECT format_type(atttypid, atttypmod) = %4 FROM pg_attribute WHERE attrelid = %5::regclass AND attname = %6)")
                   .arg(tableOf(expansion), name, other, SqlText::literal(type), SqlText::literal(tableOf(expansion)), SqlText::literal(expansion.column));
    sql.contract << dropTrigger(expansion, sql.mark) + alter(expansion, QStringLiteral("DROP COLUMN %1").arg(other)) + QLatin1Char('\n')
            + (renames.isEmpty() ? QString() : renames.join(QLatin1Char('\n')) + QLatin1Char('\n')) + dropMark(expansion, sql.mark);
    if (isOpen) {
        sql.drift.clear(); // what the narrow one cannot hold differs, as it should
    }
    sql.notes << ExpansionWriterWords::tr("Statements that the old release has prepared in the server (psycopg 3, JDBC) fail once when the type of %1.%2 changes under them.").arg(expansion.table, expansion.column);
    noteTriggers(sql, table);
    return sql;
}

} // namespace Pilothouse::ExpansionText
