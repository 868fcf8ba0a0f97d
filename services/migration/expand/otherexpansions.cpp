#include "services/migration/expand/expansiontext.h"
#include "services/migration/sqltext.h"

// The kinds that need no second column.
namespace Pilothouse::ExpansionText {
namespace {

QString markName(const Expansion& expansion, const char* what)
{
    return SqlText::derivedName(QStringLiteral("expansion"), {QLatin1String(what), expansion.schema, expansion.table, expansion.column, expansion.newTable});
}

QString columnsOf(const TableDetails& table)
{
    QStringList names;
    for (const ColumnDetails& column : table.columns) {
        names << column.name;
    }
    return SqlText::identifiers(names);
}

// INSERT, UPDATE and DELETE, in PostgreSQL's own numbers; else nothing of the transaction stays.
QString mustBeUpdatable(const Expansion& expansion)
{
    return QStringLiteral("DO $pilothouse$\nBEGIN\n  IF pg_relation_is_updatable(%1::regclass, false) & 28 <> 28 THEN\n    RAISE EXCEPTION 'the view is not updatable';\n  END IF;\nEND\n$pilothouse$;\n")
        .arg(SqlText::literal(tableOf(expansion)));
}

} // namespace

// From the first moment nobody can write NULL any more: the release that does gets the value that the migration gives.
Result<ExpansionSql> setNotNull(const Expansion& expansion, const TableDetails& table, bool isOpen)
{
    const ColumnDetails* column = table.column(expansion.column);
    if (column->isNotNull != isOpen) {
        return refused(expansion, isOpen ? ExpansionWriterWords::tr("it is not NOT NULL yet") : ExpansionWriterWords::tr("it is NOT NULL already"));
    }
    if (expansion.value.isEmpty()) {
        return refused(expansion, ExpansionWriterWords::tr("the migration does not say which value takes NULL's place"));
    }
    if (column->isGenerated) {
        return refused(expansion, ExpansionWriterWords::tr("the database gives it a value by itself"));
    }
    const QString name = SqlText::identifier(expansion.column);
    ExpansionSql sql;
    sql.mark = markName(expansion, "set-not-null");
    const QString body = QStringLiteral("  IF NEW.%1 IS NULL THEN\n    NEW.%1 := %2;\n  END IF;\n").arg(name, expansion.value);
    sql.expand << createMark(expansion, sql.mark, body) + createTrigger(expansion, sql.mark);
    addBackfill(sql, expansion, table, QStringLiteral("%1 = %2").arg(name, expansion.value), name + QStringLiteral(" IS NULL"));
    sql.seal = requireNotNull(expansion, expansion.column);
    const QString check = SqlText::identifier(SqlText::derivedName(QStringLiteral("nn"), {expansion.schema, expansion.table, expansion.column}));
    sql.undo << dropTrigger(expansion, sql.mark) + alter(expansion, QStringLiteral("DROP CONSTRAINT IF EXISTS ") + check) + QLatin1Char('\n')
            + alter(expansion, QStringLiteral("ALTER COLUMN %1 DROP NOT NULL").arg(name)) + QLatin1Char('\n') + dropMark(expansion, sql.mark);
    sql.contract << dropTrigger(expansion, sql.mark) + dropMark(expansion, sql.mark);
    sql.notes << ExpansionWriterWords::tr("NULL in %1.%2 becomes %3, as the migration says; taking the expansion back does not bring it back.").arg(expansion.table, expansion.column, expansion.value);
    noteTriggers(sql, table);
    return sql;
}

// The old release goes on with the column; the new one must be able to do without it.
Result<ExpansionSql> dropColumn(const Expansion& expansion, const TableDetails& table)
{
    const ColumnDetails* column = table.column(expansion.column);
    if (table.key.contains(expansion.column)) {
        return refused(expansion, ExpansionWriterWords::tr("it is part of the primary key"));
    }
    const QString name = SqlText::identifier(expansion.column);
    const bool isInTheWay = column->isNotNull && !column->hasDefault && !column->isGenerated;
    ExpansionSql sql;
    sql.mark = markName(expansion, "drop-column");
    sql.expand << createMark(expansion, sql.mark, QString())
            + (isInTheWay ? alter(expansion, QStringLiteral("ALTER COLUMN %1 DROP NOT NULL").arg(name)) + QLatin1Char('\n') : QString());
    if (isInTheWay) {
        sql.undo = requireNotNull(expansion, expansion.column);
        sql.lost = QStringLiteral("SELECT count(*) FROM %1 WHERE %2 IS NULL").arg(tableOf(expansion), name);
        sql.notes << ExpansionWriterWords::tr("Rows that the new release writes have NULL in %1.%2, which was NOT NULL: after a rollback the old release has to bear reading it.")
                         .arg(expansion.table, expansion.column);
    }
    sql.undo << dropMark(expansion, sql.mark);
    sql.contract << alter(expansion, QStringLiteral("DROP COLUMN %1").arg(name)) + QLatin1Char('\n') + dropMark(expansion, sql.mark);
    return sql;
}

// A view of all columns of one table is updatable by PostgreSQL's own rules: INSERT, UPDATE, DELETE, RETURNING and
// ON CONFLICT go through to the table.
Result<ExpansionSql> renameTable(const Expansion& expansion, const TableDetails& table, bool isOpen)
{
    if (!isOpen && (table.hasRights || table.hasPolicies)) {
        return refused(expansion, table.hasRights ? ExpansionWriterWords::tr("other users have rights on it, which a view would not pass on") : ExpansionWriterWords::tr("it has row level security, which a view would pass by"));
    }
    Expansion renamed = expansion;
    renamed.table = expansion.newTable;
    ExpansionSql sql;
    sql.mark = markName(expansion, "rename-table");
    sql.expand << alter(expansion, QStringLiteral("RENAME TO ") + SqlText::identifier(expansion.newTable)) + QLatin1Char('\n')
            + QStringLiteral("CREATE VIEW %1 AS SELECT %2 FROM %3;\n").arg(tableOf(expansion), columnsOf(table), tableOf(renamed)) + mustBeUpdatable(expansion) + createMark(expansion, sql.mark, QString());
    const QString dropView = QStringLiteral("DROP VIEW %1;\n").arg(tableOf(expansion));
    sql.undo << dropView + alter(renamed, QStringLiteral("RENAME TO ") + SqlText::identifier(expansion.table)) + QLatin1Char('\n') + dropMark(expansion, sql.mark);
    sql.contract << dropView + dropMark(expansion, sql.mark);
    sql.notes << ExpansionWriterWords::tr("%1 is a view until the contract: TRUNCATE and COPY into it fail, everything else goes through to %2.").arg(expansion.table, expansion.newTable);
    return sql;
}

} // namespace Pilothouse::ExpansionText
