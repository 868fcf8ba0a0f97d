#include "services/migration/proof/rowsql.h"
#include "models/core/jsonstrings.h"
#include "services/migration/sqltext.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

class RowSqlWords {
    Q_DECLARE_TR_FUNCTIONS(CompatibilityProof)
};

// What refers to a partitioned table has one entry more for each partition.
constexpr auto tablesText = R"(WITH touched AS (
    SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p') AND (n.nspname::text, c.relname::text) IN (%1)),
concerned AS (
    SELECT oid, true AS touched FROM touched
    UNION SELECT k.confrelid, false FROM pg_constraint k JOIN touched t ON t.oid = k.conrelid
    WHERE k.contype = 'f' AND k.conparentid = 0 AND k.confrelid NOT IN (SELECT oid FROM touched))
SELECT coalesce(json_agg(json_build_object('schema', n.nspname, 'name', c.relname, 'touched', o.touched, 'partitioned', c.relkind = 'p',
    'readable', has_table_privilege(c.oid, 'SELECT'), 'guarded', row_security_active(c.oid), 'pages', s.pages, 'bytes', s.bytes, 'rows', s.rows,
    'columns', (SELECT json_agg(a.attname ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''),
    'keys', (SELECT json_agg(json_build_object('schema', pn.nspname, 'name', p.relname,
            'columns', (SELECT json_agg(a.attname ORDER BY u.place) FROM unnest(k.conkey) WITH ORDINALITY AS u (number, place)
                JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.number),
            'parentColumns', (SELECT json_agg(a.attname ORDER BY u.place) FROM unnest(k.confkey) WITH ORDINALITY AS u (number, place)
                JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.number)) ORDER BY k.conname)
        FROM pg_constraint k JOIN pg_class p ON p.oid = k.confrelid JOIN pg_namespace pn ON pn.oid = p.relnamespace
        WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.conparentid = 0)
    ) ORDER BY n.nspname, c.relname), '[]')::text
FROM concerned o JOIN pg_class c ON c.oid = o.oid JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (SELECT sum(pg_relation_size(l.oid)) / 8192 AS pages, sum(pg_table_size(l.oid)) AS bytes,
    sum(CASE WHEN l.reltuples > 0 AND l.relpages > 0 THEN l.reltuples / l.relpages * pg_relation_size(l.oid) / 8192 END) AS rows
    FROM pg_class l WHERE l.oid IN (SELECT c.oid UNION SELECT t.relid FROM pg_partition_tree(c.oid) t) AND l.relkind = 'r') s)";

// Objects keep the meaning of their text on the way; a sample that is selected twice is the same twice.
constexpr auto rowScriptBeginning = R"(\set ON_ERROR_ROLLBACK on
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
SET LOCAL statement_timeout = '30s';
SET LOCAL lock_timeout = '2s';
SET LOCAL row_security = off;
SET LOCAL max_parallel_workers_per_gather = 0;
SET LOCAL synchronize_seqscans = off;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL DateStyle = 'ISO';
SET LOCAL IntervalStyle = 'postgres';
SET LOCAL extra_float_digits = 3;
)";

constexpr auto sequencesText = R"(CREATE FUNCTION pg_temp.pilothouse_number(statement text) RETURNS bigint LANGUAGE plpgsql AS
$$ DECLARE number bigint; BEGIN EXECUTE statement INTO number; RETURN number; END $$;
SELECT count(pg_temp.pilothouse_number(format('SELECT setval(%s::oid::regclass, m) FROM (SELECT max(%I)::bigint AS m FROM %I.%I) x WHERE m >= 1',
    d.objid, a.attname, n.nspname, c.relname)))
FROM pg_depend d JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S' JOIN pg_class c ON c.oid = d.refobjid AND c.relkind IN ('r', 'p')
JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.refobjsubid
WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i'))";

constexpr double leastPages = 20; // so that a sample of few rows does not come out empty
constexpr double surplus = 1.3; // a sample by pages has now more, now fewer rows

QString tableText(const TableName& table)
{
    return SqlText::qualified(table.schema, table.name);
}

// A child that inherits in the old way is a table of its own.
QString fromItem(const SourceTable& source)
{
    return (source.isPartitioned ? QString() : u"ONLY "_s) + tableText(source.table);
}

int limitOf(const SourceTable& source, int rows, qsizetype tables)
{
    if (source.rows <= 0 || source.bytes <= 0) {
        return rows;
    }
    return int(std::clamp(RowSql::budget / double(tables) / (source.bytes / source.rows), 1.0, double(rows)));
}

QString countingOf(const SourceTable& source, int limit)
{
    return u"SELECT count(*) FROM (SELECT FROM %1 LIMIT %2) AS counted"_s.arg(fromItem(source)).arg(limit + 1);
}

/// The whole table when it is small, else pages of it at random; its first rows when nobody has ever counted it.
QString sampleOf(const SourceTable& source, const QString& columns, int limit, quint32 seed)
{
    double percent = 100;
    if (source.rows > 0 && source.pages > 0) {
        percent = std::min(100.0, 100 * std::max(surplus * limit / source.rows, leastPages / source.pages));
    }
    return u"SELECT %1 FROM %2 TABLESAMPLE SYSTEM (CASE WHEN (%3) <= %4 THEN 100 ELSE %5 END::real) REPEATABLE (%6) LIMIT %4"_s
        .arg(columns, fromItem(source), countingOf(source, limit), QString::number(limit), QString::number(percent, 'f', 6), QString::number(seed));
}

const SourceTable* sourceOf(const QList<SourceTable>& tables, const TableName& name)
{
    const auto found = std::find_if(tables.cbegin(), tables.cend(), [&name](const SourceTable& one) { return one.table == name; });
    return found == tables.cend() ? nullptr : &*found;
}

SourceTable tableFrom(const QJsonObject& json)
{
    SourceTable source;
    source.table = {json["schema"_L1].toString(), json["name"_L1].toString()};
    source.columns = stringsIn(json["columns"_L1]);
    for (const QJsonValue& key : json["keys"_L1].toArray()) {
        source.keys.append({stringsIn(key["columns"_L1]), {key["schema"_L1].toString(), key["name"_L1].toString()}, stringsIn(key["parentColumns"_L1])});
    }
    source.isTouched = json["touched"_L1].toBool();
    source.isPartitioned = json["partitioned"_L1].toBool();
    source.mayRead = json["readable"_L1].toBool();
    source.isGuarded = json["guarded"_L1].toBool();
    source.pages = json["pages"_L1].toDouble();
    source.bytes = json["bytes"_L1].toDouble();
    source.rows = json["rows"_L1].toDouble();
    return source;
}

/// Why no row of it can be taken; empty: they can.
QString rowObstacle(const SourceTable& source)
{
    if (!source.mayRead) {
        return RowSqlWords::tr("the user may not read it");
    }
    if (source.isGuarded) {
        return RowSqlWords::tr("row-level security hides some from the user");
    }
    return source.columns.isEmpty() ? RowSqlWords::tr("it has no columns") : QString();
}

QString keyEquality(const QStringList& key)
{
    QStringList same;
    for (const QString& column : key) {
        same << u"there.%1 = came.%1"_s.arg(SqlText::identifier(column));
    }
    return same.join(u" AND "_s);
}

} // namespace

QString RowSql::tablesQuestion(const QList<TableName>& touched)
{
    QStringList names;
    for (const TableName& table : touched) {
        names << u"(%1, %2)"_s.arg(SqlText::literal(table.schema), SqlText::literal(table.name));
    }
    return QString::fromLatin1(tablesText).arg(u"VALUES "_s + names.join(u", "_s));
}

QList<SourceTable> RowSql::tablesFrom(const QByteArray& json)
{
    QList<SourceTable> tables;
    for (const QJsonValue& one : QJsonDocument::fromJson(json).array()) {
        tables << tableFrom(one.toObject());
    }
    return tables;
}

QList<RowUnit> RowSql::unitsOf(const QList<SourceTable>& tables, int rows, quint32 seed, QStringList* notes)
{
    QList<RowUnit> samples;
    QList<RowUnit> parents;
    for (const SourceTable& source : tables) {
        if (const QString why = rowObstacle(source); !why.isEmpty()) {
            *notes << RowSqlWords::tr("No rows of %1: %2.").arg(source.table.name, why);
            continue;
        }
        if (!source.isTouched) {
            continue;
        }
        const int limit = limitOf(source, rows, tables.size());
        samples.append({source.table, source.columns, {}, sampleOf(source, SqlText::identifiers(source.columns), limit, seed),
            countingOf(source, limit), limit, source.rows});
        for (const SourceKey& key : source.keys) {
            const SourceTable* parent = sourceOf(tables, key.parent);
            if (parent == nullptr || !rowObstacle(*parent).isEmpty()) {
                continue;
            }
            const QString referring = sampleOf(source, SqlText::identifiers(key.columns), limit, seed);
            const QString selection = u"SELECT %1 FROM %2 WHERE (%3) IN (SELECT * FROM (%4) AS referring)"_s
                .arg(SqlText::identifiers(parent->columns), fromItem(*parent), SqlText::identifiers(key.parentColumns), referring);
            parents.append({key.parent, parent->columns, key.parentColumns, selection, {}, 0, parent->rows});
        }
    }
    return samples + parents;
}

QByteArray RowSql::script(const QList<RowUnit>& units, const QByteArray& mark)
{
    QByteArray text = rowScriptBeginning;
    for (const RowUnit& unit : units) {
        text += "\\echo " + mark + " count\n";
        text += unit.counting.isEmpty() ? QByteArray() : unit.counting.toUtf8() + ";\n";
        text += "\\echo " + mark + " rows\nCOPY (" + unit.selection.toUtf8() + ") TO STDOUT;\n\\echo " + mark + " end :SQLSTATE :LAST_ERROR_MESSAGE\n";
    }
    return text + "COMMIT;\n";
}

QStringList RowSql::loading(const RowUnit& unit)
{
    const QString table = tableText(unit.table);
    const QString columns = SqlText::identifiers(unit.columns);
    QStringList statements {u"SET session_replication_role = replica"_s, u"SET client_encoding = 'UTF8'"_s, u"SET DateStyle = 'ISO'"_s, u"SET IntervalStyle = 'postgres'"_s};
    if (unit.key.isEmpty()) {
        return statements << u"COPY %1 (%2) FROM STDIN"_s.arg(table, columns);
    }
    // Some of them may be there already, by a sample of their own or by another key.
    statements << u"CREATE TEMP TABLE pilothouse_came AS SELECT %1 FROM %2 WITH NO DATA"_s.arg(columns, table);
    statements << u"COPY pg_temp.pilothouse_came (%1) FROM STDIN"_s.arg(columns);
    statements << u"INSERT INTO %1 (%2) OVERRIDING SYSTEM VALUE SELECT %2 FROM pg_temp.pilothouse_came came WHERE NOT EXISTS (SELECT FROM %1 there WHERE %3)"_s
        .arg(table, columns, keyEquality(unit.key));
    return statements;
}

QString RowSql::sequences()
{
    return QString::fromLatin1(sequencesText);
}

QList<TakenRows> takenRows(const QByteArray& output, const QByteArray& mark, const QList<RowUnit>& units)
{
    enum class Part { Nothing, Count, Rows } part = Part::Nothing;
    QList<TakenRows> taken;
    if (!output.startsWith(mark)) {
        return taken; // the beginning is lost
    }
    TakenRows current;
    for (qsizetype begin = 0, end = 0; (end = output.indexOf('\n', begin)) >= 0 && taken.size() < units.size(); begin = end + 1) {
        const QByteArray line = output.mid(begin, end - begin);
        if (!line.startsWith(mark)) {
            if (part == Part::Rows) {
                current.data += line + '\n';
            } else if (part == Part::Count) {
                current.counted = line.toLongLong();
            }
            continue;
        }
        const QList<QByteArray> words = line.mid(mark.size() + 1).split(' ');
        if (words.first() == "count") {
            current = {units.at(taken.size()), {}, 0, {}};
            part = Part::Count;
        } else if (words.first() == "rows" && part == Part::Count) {
            part = Part::Rows;
        } else if (words.first() == "end" && part == Part::Rows) {
            current.problem = words.value(1) == "00000" ? QString() : QString::fromUtf8(words.mid(2).join(' '));
            taken << current;
            part = Part::Nothing;
        }
    }
    return taken;
}

} // namespace Pilothouse
