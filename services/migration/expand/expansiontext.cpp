#include "services/migration/expand/expansiontext.h"
#include "services/migration/expand/expansionwriter.h"
#include "services/migration/sqltext.h"
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace Pilothouse::ExpansionText {
namespace {

struct Neutral {
    const char* type; ///< as format_type() writes it, without modifiers
    const char* constant;
};

constexpr std::array<Neutral, 24> neutrals {{{"character varying", "''"}, {"text", "''"}, {"character", "''"}, {"citext", "''"}, {"smallint", "0"},
    {"integer", "0"}, {"bigint", "0"}, {"numeric", "0"}, {"real", "0"}, {"double precision", "0"}, {"boolean", "false"}, {"date", "'2000-01-01'"},
    {"timestamp with time zone", "'2000-01-01 00:00:00+00'"}, {"timestamp without time zone", "'2000-01-01 00:00:00'"},
    {"time without time zone", "'00:00'"}, {"time with time zone", "'00:00+00'"}, {"interval", "'0'"}, {"uuid", "'00000000-0000-0000-0000-000000000000'"},
    {"json", "'{}'"}, {"jsonb", "'{}'"}, {"bytea", "''"}, {"inet", "'0.0.0.0'"}, {"cidr", "'0.0.0.0/32'"}, {"oid", "0"}}};

// Equal means the same to the last byte there; elsewhere the texts are compared (1.0 and 1.00 are equal, 'A' and 'a' of citext).
constexpr std::array<const char*, 13> exact {"character varying", "text", "smallint", "integer", "bigint", "boolean", "date", "timestamp with time zone",
    "timestamp without time zone", "time without time zone", "uuid", "bytea", "oid"};

// "timestamp(3) with time zone" → "timestamp with time zone".
QString withoutModifiers(QString type)
{
    static const QRegularExpression modifiers(QStringLiteral("\\([^)]*\\)"));
    return type.remove(modifiers).simplified();
}

QString triggerName(const QString& mark)
{
    return QStringLiteral("zz_") + mark; // PostgreSQL runs triggers in the order of their names
}

} // namespace

QString tableOf(const Expansion& expansion)
{
    return SqlText::qualified(expansion.schema, expansion.table);
}

QString markOf(const Expansion& expansion, const QString& mark)
{
    return SqlText::qualified(expansion.schema, mark) + QStringLiteral("()");
}

QString alter(const Expansion& expansion, const QString& command)
{
    return QStringLiteral("ALTER TABLE %1 %2;").arg(tableOf(expansion), command);
}

QString createMark(const Expansion& expansion, const QString& mark, const QString& body, const QString& options)
{
    return QStringLiteral("CREATE FUNCTION %1 RETURNS trigger LANGUAGE plpgsql AS $pilothouse$\n").arg(markOf(expansion, mark)) + options + QStringLiteral("BEGIN\n") + body
        + QStringLiteral("  RETURN NEW;\nEND\n$pilothouse$;\nCOMMENT ON FUNCTION ") + markOf(expansion, mark) + QStringLiteral(" IS :descriptor;\n");
}

QString createTrigger(const Expansion& expansion, const QString& mark)
{
    return QStringLiteral("CREATE TRIGGER %1 BEFORE INSERT OR UPDATE ON %2 FOR EACH ROW EXECUTE FUNCTION %3;\n")
        .arg(SqlText::identifier(triggerName(mark)), tableOf(expansion), markOf(expansion, mark));
}

QString dropTrigger(const Expansion& expansion, const QString& mark)
{
    return QStringLiteral("DROP TRIGGER IF EXISTS %1 ON %2;\n").arg(SqlText::identifier(triggerName(mark)), tableOf(expansion));
}

QString dropMark(const Expansion& expansion, const QString& mark)
{
    return QStringLiteral("DROP FUNCTION IF EXISTS %1;").arg(markOf(expansion, mark));
}

QString unlessConstraint(const Expansion& expansion, const QString& constraint, const QString& statement)
{
    return QStringLiteral("DO $pilothouse$\nBEGIN\n  IF NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = %1::regclass AND conname = %2) THEN\n    %3\n  END IF;\nEND\n$pilothouse$;")
        .arg(SqlText::literal(tableOf(expansion)), SqlText::literal(constraint), statement);
}

QStringList requireNotNull(const Expansion& expansion, const QString& column)
{
    const QString name = SqlText::derivedName(QStringLiteral("nn"), {expansion.schema, expansion.table, column});
    const QString quoted = SqlText::identifier(name);
    const QString add = alter(expansion, QStringLiteral("ADD CONSTRAINT %1 CHECK (%2 IS NOT NULL) NOT VALID").arg(quoted, SqlText::identifier(column)));
    // Once it is NOT NULL, which the last of the texts makes it, there is nothing to add any more.
    const QString isNullable = QStringLiteral("DO $pilothouse$\nBEGIN\n  IF NOT (SELECT attnotnull FROM pg_attribute WHERE attrelid = %1::regclass AND attname = %2 AND NOT attisdropped)\n"
                                              "    AND NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = %1::regclass AND conname = %3) THEN\n    %4\n  END IF;\nEND\n$pilothouse$;");
    const QString validate = QStringLiteral("DO $pilothouse$\nBEGIN\n  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = %1::regclass AND conname = %2) THEN\n    %3\n  END IF;\nEND\n$pilothouse$;");
    const QString table = SqlText::literal(tableOf(expansion));
    return {isNullable.arg(table, SqlText::literal(column), SqlText::literal(name), add),
        validate.arg(table, SqlText::literal(name), alter(expansion, QStringLiteral("VALIDATE CONSTRAINT ") + quoted)),
        alter(expansion, QStringLiteral("ALTER COLUMN %1 SET NOT NULL").arg(SqlText::identifier(column))) + QLatin1Char('\n')
            + alter(expansion, QStringLiteral("DROP CONSTRAINT IF EXISTS ") + quoted)};
}

void addBackfill(ExpansionSql& sql, const Expansion& expansion, const TableDetails& table, const QString& assignment, const QString& condition)
{
    QStringList literals;
    for (const QString& name : table.key) {
        const ColumnDetails* column = table.column(name);
        literals << QStringLiteral("quote_literal(%1::text) || %2").arg(SqlText::identifier(name), SqlText::literal(QStringLiteral("::") + (column ? column->type : QString())));
    }
    const QString key = SqlText::identifiers(table.key);
    QStringList descending;
    for (const QString& name : table.key) {
        descending << SqlText::identifier(name) + QStringLiteral(" DESC");
    }
    const QString written = literals.join(QStringLiteral(" || ', ' || "));
    sql.first = QStringLiteral("SELECT %1 FROM %2 ORDER BY %3 LIMIT 1").arg(written, tableOf(expansion), key);
    // One more than a batch, because each batch begins with the last row of the one before.
    sql.next = QStringLiteral("SELECT %1 FROM (SELECT %2 FROM %3 WHERE (%2) >= (:from) ORDER BY %2 LIMIT %4) batch ORDER BY %5 LIMIT 1")
                   .arg(written, key, tableOf(expansion), QString::number(backfillBatch + 1), descending.join(QStringLiteral(", ")));
    sql.backfill = QStringLiteral("UPDATE %1 SET %2 WHERE (%3) >= (:from) AND (%3) <= (:to) AND %4;").arg(tableOf(expansion), assignment, key, condition);
    sql.drift = QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(tableOf(expansion), condition);
}

QString wholeBackfill(const QString& batch)
{
    const QString last = QStringLiteral("(:to) AND ");
    const qsizetype range = batch.lastIndexOf(QStringLiteral(" WHERE "), batch.indexOf(QStringLiteral("(:from)")));
    const qsizetype condition = batch.indexOf(last);
    return batch.left(range) + QStringLiteral(" WHERE ") + batch.mid(condition + last.size());
}

QString differs(const ColumnDetails& column, const QString& a, const QString& b)
{
    const QString type = withoutModifiers(column.type);
    const bool isExact = column.isDeterministic && std::any_of(exact.begin(), exact.end(), [&](const char* known) { return type == QLatin1String(known); });
    const QString cast = isExact ? QString() : QStringLiteral("::text");
    return a + cast + QStringLiteral(" IS DISTINCT FROM ") + b + cast;
}

QString neutralConstant(const QString& type)
{
    const QString plain = withoutModifiers(type);
    if (plain.endsWith(u"[]")) {
        return QStringLiteral("'{}'");
    }
    for (const Neutral& neutral : neutrals) {
        if (plain == QLatin1String(neutral.type)) {
            return QLatin1String(neutral.constant);
        }
    }
    return {};
}

tl::unexpected<Error> refused(const Expansion& expansion, const QString& why)
{
    const QString columns = expansion.oldColumns().join(QStringLiteral(", "));
    const QString what = columns.isEmpty() ? expansion.table : expansion.table + QLatin1Char('.') + columns;
    return failure(ErrorCode::Refused, ExpansionWriterWords::tr("%1 cannot be expanded: %2.").arg(what, why),
        ExpansionWriterWords::tr("Change that first, or deploy in a maintenance window."));
}

void noteTriggers(ExpansionSql& sql, const TableDetails& table)
{
    if (!table.triggers.isEmpty()) {
        sql.notes << ExpansionWriterWords::tr("The triggers of %1 (%2) fire for every row that the backfill touches.").arg(table.name, table.triggers.join(QStringLiteral(", ")));
    }
}

} // namespace Pilothouse::ExpansionText
