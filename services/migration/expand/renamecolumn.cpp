#include "services/migration/expand/expansiontext.h"
#include "services/migration/sqltext.h"

namespace Pilothouse::ExpansionText {
namespace {

// On INSERT whichever is given is copied; on UPDATE the one that changed. When neither did, the old column is the
// truth: that heals a row which the backfill has not reached.
constexpr char syncBody[] = R"(  IF TG_OP = 'INSERT' THEN
    IF NEW.%2 IS NULL THEN
      NEW.%2 := NEW.%1;
    ELSIF NEW.%1 IS NULL THEN
      NEW.%1 := NEW.%2;
    ELSIF %3 THEN
      RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = %6, HINT = %7;
    END IF;
  ELSIF %4 THEN
    IF %5 AND %3 THEN
      RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = %6, HINT = %7;
    END IF;
    NEW.%1 := NEW.%2;
  ELSE
    NEW.%2 := NEW.%1;
  END IF;
)";

QString syncOf(const Expansion& expansion, const ColumnDetails& column)
{
    const QString before = SqlText::identifier(expansion.column);
    const QString after = SqlText::identifier(expansion.newColumn);
    const QString message = SqlText::literal(QStringLiteral("%1 and %2 of %3 are one column in two names: both were given, and they differ").arg(expansion.column, expansion.newColumn, expansion.table));
    const QString hint = SqlText::literal(QStringLiteral("Write one of them, or the same to both."));
    return QString::fromLatin1(syncBody).arg(before, after, differs(column, QStringLiteral("NEW.") + before, QStringLiteral("NEW.") + after),
        differs(column, QStringLiteral("NEW.") + after, QStringLiteral("OLD.") + after), differs(column, QStringLiteral("NEW.") + before, QStringLiteral("OLD.") + before), message, hint);
}

QString addColumn(const Expansion& expansion, const ColumnDetails& column)
{
    const QString name = SqlText::identifier(expansion.newColumn);
    const QString collation = column.collation.isEmpty() ? QString() : QStringLiteral(" COLLATE ") + column.collation;
    QString added = alter(expansion, QStringLiteral("ADD COLUMN %1 %2%3").arg(name, column.type, collation)) + QLatin1Char('\n');
    if (column.isNotNull) {
        // A constant default costs no rewrite; dropped at once, so that an INSERT without the column comes to the trigger as NULL.
        added = alter(expansion, QStringLiteral("ADD COLUMN %1 %2%3 DEFAULT %4 NOT NULL").arg(name, column.type, collation, neutralConstant(column.type))) + QLatin1Char('\n')
            + alter(expansion, QStringLiteral("ALTER COLUMN %1 DROP DEFAULT").arg(name)) + QLatin1Char('\n');
    }
    if (!column.comment.isEmpty()) {
        added += QStringLiteral("COMMENT ON COLUMN %1.%2 IS %3;\n").arg(tableOf(expansion), name, SqlText::literal(column.comment));
    }
    return added;
}

QString obstacleOf(const Expansion& expansion, const TableDetails& table, const ColumnDetails& column)
{
    if (table.column(expansion.newColumn) != nullptr) {
        return ExpansionWriterWords::tr("there is a column %1 already").arg(expansion.newColumn);
    }
    if (table.key.contains(expansion.column)) {
        return ExpansionWriterWords::tr("it is part of the primary key");
    }
    if (column.isGenerated || column.hasDefault) {
        return ExpansionWriterWords::tr("the database gives it a value by itself, so that nobody can tell whether a release has written it");
    }
    if (column.isDomain) {
        return ExpansionWriterWords::tr("its type is a domain");
    }
    if (column.hasRights) {
        return ExpansionWriterWords::tr("it has rights of its own");
    }
    if (column.isNotNull && neutralConstant(column.type).isEmpty()) {
        return ExpansionWriterWords::tr("it is NOT NULL, and no constant of its type %1 is known").arg(column.type);
    }
    return {};
}

} // namespace

Result<ExpansionSql> renameColumn(const Expansion& expansion, const TableDetails& table, bool isOpen)
{
    const ColumnDetails* column = table.column(expansion.column);
    const QString lacking = table.column(expansion.newColumn) == nullptr ? ExpansionWriterWords::tr("there is no column %1").arg(expansion.newColumn) : missingCounterpart(expansion, table);
    if (const QString obstacle = isOpen ? lacking : obstacleOf(expansion, table, *column); !obstacle.isEmpty()) {
        return refused(expansion, obstacle);
    }
    const QString before = SqlText::identifier(expansion.column);
    const QString after = SqlText::identifier(expansion.newColumn);
    ExpansionSql sql;
    sql.mark = SqlText::derivedName(QStringLiteral("expansion"), {expansion.schema, expansion.table, expansion.column, expansion.newColumn});
    sql.expand << addColumn(expansion, *column) + createMark(expansion, sql.mark, syncOf(expansion, *column)) + createTrigger(expansion, sql.mark);
    addBackfill(sql, expansion, table, QStringLiteral("%1 = %2").arg(after, before), differs(*column, before, after));
    sql.lost = sql.drift;
    QStringList renames;
    const Result<> added = addCounterparts(sql, renames, expansion, table);
    if (!added) {
        return forward(added);
    }
    sql.seal << QStringLiteral("ANALYZE %1 (%2);").arg(tableOf(expansion), after);
    sql.undo << dropTrigger(expansion, sql.mark) + alter(expansion, QStringLiteral("DROP COLUMN IF EXISTS %1").arg(after)) + QLatin1Char('\n') + dropMark(expansion, sql.mark);
    sql.contract << dropTrigger(expansion, sql.mark) + alter(expansion, QStringLiteral("DROP COLUMN %1").arg(before)) + QLatin1Char('\n')
            + (renames.isEmpty() ? QString() : renames.join(QLatin1Char('\n')) + QLatin1Char('\n')) + dropMark(expansion, sql.mark);
    noteTriggers(sql, table);
    return sql;
}

} // namespace Pilothouse::ExpansionText
