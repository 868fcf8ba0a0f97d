#include "services/migration/expand/conversionsql.h"
#include "services/migration/expand/definitiontext.h"
#include "services/migration/expand/expansiontext.h"
#include "services/migration/sqltext.h"

// Old columns and new ones hold the same in two forms, and the project says how each is made of the other. Each release
// writes its own, and what one of them wrote is never made anew from the other side: a name that was split in a way of
// its own stays as it was split.
namespace Pilothouse::ExpansionText {
namespace {

// Where all else has failed they differ, and nobody has the right one.
constexpr char bothWereGiven[] = R"(      RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = %1, HINT = %2;
)";

QStringList quoted(const QList<ConvertedColumn>& columns, const QString& before = {})
{
    QStringList names;
    for (const ConvertedColumn& column : columns) {
        names << before + SqlText::identifier(column.name);
    }
    return names;
}

// The row that is written, with columns that stand alone.
QString written(const QList<ConvertedColumn>& columns)
{
    QStringList named;
    for (const ConvertedColumn& column : columns) {
        named << QStringLiteral("NEW.") + SqlText::identifier(column.name) + QStringLiteral(" AS ") + SqlText::identifier(column.name);
    }
    return QStringLiteral(" FROM (SELECT ") + named.join(QStringLiteral(", ")) + QStringLiteral(") written");
}

// Fills `made` from `given`.
QString make(const QList<ConvertedColumn>& made, const QList<ConvertedColumn>& given)
{
    QStringList values;
    for (const ConvertedColumn& column : made) {
        values << ConversionSql::valueOf(column);
    }
    return QStringLiteral("SELECT ") + values.join(QStringLiteral(", ")) + QStringLiteral(" INTO ") + quoted(made, QStringLiteral("NEW.")).join(QStringLiteral(", ")) + written(given) + QStringLiteral(";\n");
}

QString areChanged(const QList<ConvertedColumn>& columns, const TableDetails& table)
{
    QStringList tests;
    for (const ConvertedColumn& column : columns) {
        const QString name = SqlText::identifier(column.name);
        const ColumnDetails* details = table.column(column.name); // a new one is not there yet, and compared as text
        tests << differs(details != nullptr ? *details : ColumnDetails(), QStringLiteral("NEW.") + name, QStringLiteral("OLD.") + name);
    }
    return tests.join(QStringLiteral(" OR "));
}

QString areEmpty(const QList<ConvertedColumn>& columns)
{
    return QStringLiteral("num_nonnulls(") + quoted(columns, QStringLiteral("NEW.")).join(QStringLiteral(", ")) + QStringLiteral(") = 0");
}

QString conversionBody(const Expansion& expansion, const TableDetails& table)
{
    const QList<ConvertedColumn> all = expansion.before + expansion.after;
    const auto holds = [&](const QString& test) { return QStringLiteral("(SELECT ") + test + written(all) + QLatin1Char(')'); };
    const QString names = expansion.oldColumns().join(QStringLiteral(", "));
    QStringList after = expansion.columns().mid(expansion.before.size());
    const QString message = SqlText::literal(names + QStringLiteral(" and ") + after.join(QStringLiteral(", ")) + QStringLiteral(" of ") + expansion.table
        + QStringLiteral(" hold the same in two forms: both were given, and they differ"));
    const QString refuse = QString::fromLatin1(bothWereGiven).arg(message, SqlText::literal(QStringLiteral("Write one of them, or what fits to both.")));
    const QString isUnfit = holds(QLatin1Char('(') + ConversionSql::isLossy(expansion, table) + QStringLiteral(") AND (") + ConversionSql::isOwn(expansion) + QLatin1Char(')'));
    const QString toNew = QStringLiteral("      ") + make(expansion.after, expansion.before);
    const QString toOld = QStringLiteral("      ") + make(expansion.before, expansion.after);
    return QStringLiteral("  IF TG_OP = 'INSERT' THEN\n    IF ") + areEmpty(expansion.after) + QStringLiteral(" THEN\n") + toNew + QStringLiteral("    ELSIF ") + areEmpty(expansion.before)
        + QStringLiteral(" THEN\n") + toOld + QStringLiteral("    ELSIF ") + isUnfit + QStringLiteral(" THEN\n") + refuse + QStringLiteral("    END IF;\n  ELSIF ") + areChanged(expansion.after, table)
        + QStringLiteral(" THEN\n    IF NOT (") + areChanged(expansion.before, table) + QStringLiteral(") THEN\n") + toOld + QStringLiteral("    ELSIF ") + isUnfit + QStringLiteral(" THEN\n") + refuse
        + QStringLiteral("    END IF;\n  ELSIF ") + areChanged(expansion.before, table) + QStringLiteral(" OR ") + holds(ConversionSql::isApart(expansion, table)) + QStringLiteral(" THEN\n") + toNew
        + QStringLiteral("  END IF;\n");
}

QString dropColumns(const Expansion& expansion, const QList<ConvertedColumn>& columns, const QString& condition)
{
    QStringList drops;
    for (const QString& name : quoted(columns)) {
        drops << alter(expansion, QStringLiteral("DROP COLUMN ") + condition + name);
    }
    return drops.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString obstacleOfConversion(const Expansion& expansion, const TableDetails& table)
{
    for (const ConvertedColumn& column : expansion.before) {
        const ColumnDetails* details = table.column(column.name);
        if (table.key.contains(column.name)) {
            return ExpansionWriterWords::tr("%1 is part of the primary key").arg(column.name);
        }
        if (details->isGenerated || details->hasDefault) {
            return ExpansionWriterWords::tr("the database gives %1 a value by itself, so that nobody can tell whether a release has written it").arg(column.name);
        }
        if (details->isDomain || details->hasRights) {
            return details->isDomain ? ExpansionWriterWords::tr("the type of %1 is a domain").arg(column.name) : ExpansionWriterWords::tr("%1 has rights of its own").arg(column.name);
        }
    }
    for (const ConvertedColumn& column : expansion.after) {
        if (table.column(column.name) != nullptr) {
            return ExpansionWriterWords::tr("there is a column %1 already").arg(column.name);
        }
    }
    return {};
}

QString lackingOf(const Expansion& expansion, const TableDetails& table)
{
    for (const ConvertedColumn& column : expansion.after) {
        if (table.column(column.name) == nullptr) {
            return ExpansionWriterWords::tr("there is no column %1").arg(column.name);
        }
    }
    return expansion.column.isEmpty() ? QString() : missingCounterpart(expansion, table);
}

// DROP COLUMN takes along what stands on the column, and the migration says so by what it makes anew.
void noteWhatGoes(ExpansionSql& sql, const Expansion& expansion, const TableDetails& table)
{
    QStringList names;
    for (const QString& column : expansion.oldColumns()) {
        for (const IndexDetails& index : table.indexes) {
            names << (DefinitionText::indexUses(index.definition, column) ? QStringList {index.name} : QStringList());
        }
        for (const ConstraintDetails& constraint : table.constraints) {
            names << (constraint.columns.contains(column) ? QStringList {constraint.name} : QStringList());
        }
    }
    names.removeDuplicates();
    if (!names.isEmpty()) {
        sql.notes << ExpansionWriterWords::tr("What stands on the old columns of %1 goes with them in the contract: %2.").arg(table.name, names.join(QStringLiteral(", ")));
    }
}

} // namespace

Expansion completed(Expansion expansion, const TableDetails& table)
{
    for (ConvertedColumn& column : expansion.before) {
        const ColumnDetails* details = table.column(column.name);
        column.type = details != nullptr ? details->type : column.type;
        column.isNotNull = details != nullptr && details->isNotNull;
    }
    for (ConvertedColumn& column : expansion.after) {
        if (column.type.isEmpty()) {
            column.type = expansion.before.first().type;
        }
        column.isNotNull = column.isNotNull || (!expansion.column.isEmpty() && expansion.before.first().isNotNull);
    }
    return expansion;
}

Result<ExpansionSql> convertColumns(const Expansion& expansion, const TableDetails& table, bool isOpen)
{
    if (const QString obstacle = isOpen ? lackingOf(expansion, table) : obstacleOfConversion(expansion, table); !obstacle.isEmpty()) {
        return refused(expansion, obstacle);
    }
    ExpansionSql sql;
    sql.mark = SqlText::derivedName(QStringLiteral("expansion"), QStringList {QStringLiteral("convert-columns"), expansion.schema, expansion.table} + expansion.columns());
    QString added;
    for (const ConvertedColumn& column : expansion.after) {
        added += alter(expansion, QStringLiteral("ADD COLUMN ") + SqlText::identifier(column.name) + QLatin1Char(' ') + column.type) + QLatin1Char('\n');
    }
    // A name of the trigger's language means the column.
    sql.expand << added + createMark(expansion, sql.mark, conversionBody(expansion, table), QStringLiteral("#variable_conflict use_column\n")) + createTrigger(expansion, sql.mark);
    // The trigger fills a row that is touched; written by the backfill, it would take the new columns for what a release wrote.
    const QString touched = SqlText::identifier(expansion.after.first().name);
    addBackfill(sql, expansion, table, touched + QStringLiteral(" = ") + touched, QLatin1Char('(') + ConversionSql::isApart(expansion, table) + QLatin1Char(')'));
    QStringList renames;
    const Result<> counterparts = expansion.column.isEmpty() ? Result<>() : addCounterparts(sql, renames, expansion, table);
    if (!counterparts) {
        return forward(counterparts);
    }
    sql.seal << QStringLiteral("ANALYZE %1 (%2);").arg(tableOf(expansion), quoted(expansion.after).join(QStringLiteral(", ")));
    for (const ConvertedColumn& column : expansion.after) {
        if (column.isNotNull) {
            sql.seal << requireNotNull(expansion, column.name);
            sql.parts << QStringLiteral("not-null ") + column.name;
        }
    }
    sql.undo << dropTrigger(expansion, sql.mark) + dropColumns(expansion, expansion.after, QStringLiteral("IF EXISTS ")) + dropMark(expansion, sql.mark);
    sql.lost = QStringLiteral("SELECT count(*) FROM ") + tableOf(expansion) + QStringLiteral(" WHERE NOT (") + ConversionSql::isEmpty(expansion.after) + QStringLiteral(") AND (") + ConversionSql::isOwn(expansion) + QLatin1Char(')');
    sql.contract << dropTrigger(expansion, sql.mark) + dropColumns(expansion, expansion.before, QString())
            + (renames.isEmpty() ? QString() : renames.join(QLatin1Char('\n')) + QLatin1Char('\n')) + dropMark(expansion, sql.mark);
    if (expansion.column.isEmpty()) {
        noteWhatGoes(sql, expansion, table);
    }
    noteTriggers(sql, table);
    return sql;
}

} // namespace Pilothouse::ExpansionText
