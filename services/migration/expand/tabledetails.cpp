#include "services/migration/expand/tabledetails.h"
#include "models/core/jsonstrings.h"
#include "services/migration/sqltext.h"
#include <QJsonArray>

namespace Pilothouse {
namespace {

// One statement, so that everything is of one moment. %1 is the name as to_regclass() takes it, a literal.
constexpr char detailsQuery[] = R"(SELECT json_build_object(
 'schema', n.nspname, 'name', c.relname, 'kind', c.relkind,
 'isInherited', c.relispartition OR EXISTS (SELECT FROM pg_inherits i WHERE c.oid IN (i.inhrelid, i.inhparent)),
 'isOwner', pg_has_role(c.relowner, 'USAGE'),
 'hasPolicies', c.relrowsecurity,
 'hasRights', EXISTS (SELECT FROM aclexplode(c.relacl) g WHERE g.grantee <> c.relowner),
 'columns', (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'isNotNull', a.attnotnull,
     'hasDefault', a.atthasdef, 'isGenerated', a.attidentity <> '' OR a.attgenerated <> '', 'isDomain', t.typtype = 'd',
     'isDeterministic', coalesce(l.collisdeterministic, true), 'hasRights', a.attacl IS NOT NULL, 'comment', col_description(c.oid, a.attnum),
     'collation', CASE WHEN a.attcollation <> t.typcollation THEN (SELECT quote_ident(ln.nspname) || '.' || quote_ident(l.collname) FROM pg_namespace ln WHERE ln.oid = l.collnamespace) END)
     ORDER BY a.attnum)
   FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_collation l ON l.oid = a.attcollation
   WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
 'key', (SELECT json_agg(a.attname ORDER BY k.place) FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY k(attnum, place)
   JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum WHERE i.indrelid = c.oid AND i.indisprimary AND k.place <= i.indnkeyatts),
 'indexes', (SELECT json_agg(json_build_object('name', ic.relname, 'definition', pg_get_indexdef(i.indexrelid), 'isValid', i.indisvalid,
     'constraint', (SELECT k.conname FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.conrelid = c.oid AND k.contype IN ('p', 'u', 'x'))) ORDER BY ic.relname)
   FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid WHERE i.indrelid = c.oid),
 'constraints', (SELECT json_agg(json_build_object('name', k.conname, 'kind', k.contype, 'definition', pg_get_constraintdef(k.oid), 'isValidated', k.convalidated,
     'columns', (SELECT json_agg(a.attname) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY (k.conkey))) ORDER BY k.conname)
   FROM pg_constraint k WHERE k.conrelid = c.oid),
 'dependents', (SELECT json_agg(json_build_object('column', a.attname, 'what', pg_describe_object(d.classid, d.objid, d.objsubid)))
   FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
   WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid = c.oid AND d.refobjsubid > 0
     AND NOT (d.classid = 'pg_class'::regclass AND EXISTS (SELECT FROM pg_index i WHERE i.indexrelid = d.objid AND i.indrelid = c.oid))
     AND NOT (d.classid = 'pg_constraint'::regclass AND EXISTS (SELECT FROM pg_constraint k WHERE k.oid = d.objid AND k.conrelid = c.oid))
     AND NOT (d.classid = 'pg_attrdef'::regclass AND EXISTS (SELECT FROM pg_attrdef f WHERE f.oid = d.objid AND f.adnum = a.attnum))),
 'triggers', (SELECT json_agg(g.tgname ORDER BY g.tgname) FROM pg_trigger g WHERE g.tgrelid = c.oid AND NOT g.tgisinternal))
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = to_regclass(%1))";

// The comment is written in the transaction that makes everything else of an expansion.
constexpr char expansionsQuery[] = R"(SELECT p.proname, obj_description(p.oid, 'pg_proc') FROM pg_proc p
WHERE p.proname LIKE 'pilothouse\_expansion\_%' AND obj_description(p.oid, 'pg_proc') LIKE '{%' ORDER BY p.oid)";

ColumnDetails columnOf(const QJsonObject& json)
{
    ColumnDetails column;
    column.name = json.value(u"name").toString();
    column.type = json.value(u"type").toString();
    column.isNotNull = json.value(u"isNotNull").toBool();
    column.hasDefault = json.value(u"hasDefault").toBool();
    column.isGenerated = json.value(u"isGenerated").toBool();
    column.isDomain = json.value(u"isDomain").toBool();
    column.isDeterministic = json.value(u"isDeterministic").toBool(true);
    column.hasRights = json.value(u"hasRights").toBool();
    column.collation = json.value(u"collation").toString();
    column.comment = json.value(u"comment").toString();
    return column;
}

} // namespace

const ColumnDetails* TableDetails::column(const QString& wanted) const
{
    for (const ColumnDetails& column : columns) {
        if (column.name == wanted) {
            return &column;
        }
    }
    return nullptr;
}

QString TableDetails::dependentOf(const QString& wanted) const
{
    for (const Dependent& dependent : dependents) {
        if (dependent.column == wanted) {
            return dependent.what;
        }
    }
    return {};
}

TableDetails TableDetails::fromJson(const QJsonObject& json)
{
    TableDetails table;
    table.schema = json.value(u"schema").toString();
    table.name = json.value(u"name").toString();
    table.kind = json.value(u"kind").toString();
    table.isInherited = json.value(u"isInherited").toBool();
    table.isOwner = json.value(u"isOwner").toBool();
    table.hasRights = json.value(u"hasRights").toBool();
    table.hasPolicies = json.value(u"hasPolicies").toBool();
    table.key = stringsIn(json.value(u"key"));
    table.triggers = stringsIn(json.value(u"triggers"));
    for (const QJsonArray columns = json.value(u"columns").toArray(); const QJsonValue& each : columns) {
        table.columns << columnOf(each.toObject());
    }
    for (const QJsonArray indexes = json.value(u"indexes").toArray(); const QJsonValue& each : indexes) {
        const QJsonObject index = each.toObject();
        table.indexes.append({index.value(u"name").toString(), index.value(u"definition").toString(), index.value(u"constraint").toString(),
            index.value(u"isValid").toBool(true)});
    }
    for (const QJsonArray constraints = json.value(u"constraints").toArray(); const QJsonValue& each : constraints) {
        const QJsonObject constraint = each.toObject();
        table.constraints.append({constraint.value(u"name").toString(), constraint.value(u"kind").toString(), constraint.value(u"definition").toString(),
            stringsIn(constraint.value(u"columns")), constraint.value(u"isValidated").toBool(true)});
    }
    for (const QJsonArray dependents = json.value(u"dependents").toArray(); const QJsonValue& each : dependents) {
        table.dependents.append({each.toObject().value(u"column").toString(), each.toObject().value(u"what").toString()});
    }
    return table;
}

QString tableDetailsQuery(const QString& table)
{
    const qsizetype dot = table.indexOf(QLatin1Char('.'));
    const QString name = dot < 0 ? SqlText::identifier(table) : SqlText::qualified(table.left(dot), table.mid(dot + 1));
    return QString::fromLatin1(detailsQuery).arg(SqlText::literal(name));
}

QString openExpansionsQuery()
{
    return QString::fromLatin1(expansionsQuery);
}

} // namespace Pilothouse
