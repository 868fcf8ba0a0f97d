#include "services/migration/judge/families.h"
#include "services/migration/judge/syntax.h"
#include <QCoreApplication>
#include <algorithm>

namespace Pilothouse::Families {
namespace {

using enum SafetyClass;
using enum LockMode;
constexpr OldCode ok = OldCode::Ok;
constexpr OldCode maybe = OldCode::Maybe;
constexpr OldCode breaks = OldCode::Breaks;

constexpr Rule createNew {"create-table", Safe, ok, None, NewCodeNeedsIt, JUDGE_TEXT("the old code does not know the table"), ""};
constexpr Rule createWithForeignKey {"create-table-with-fk", Safe, ok, None, NewCodeNeedsIt,
    JUDGE_TEXT("the old code does not know the table; the referenced one is locked briefly against writes"), JUDGE_TEXT("Set a short lock_timeout.")};
constexpr Rule createAs {"create-table-as", Safe, ok, None, NewCodeNeedsIt | Scans, JUDGE_TEXT("reading does not keep anybody from reading or writing"), ""};
constexpr Rule renameTable {"rename-table", Dangerous, breaks, AccessExclusive, NewCodeNeedsIt,
    JUDGE_TEXT("the old code still uses %1 by its old name"),
    JUDGE_TEXT("Keep the name (Django: db_table), or create an updatable view of the old name in the same transaction.")};
constexpr Rule renameColumn {"rename-column", Dangerous, breaks, AccessExclusive, NewCodeNeedsIt,
    JUDGE_TEXT("the old code still reads and writes the column of %1 by its old name: each of its queries on it fails"),
    JUDGE_TEXT("Keep the name (Django: db_column), or add a new column that a trigger keeps in step, fill it, and drop the old one a release later.")};
constexpr Rule renameConstraint {"rename-constraint", Safe, ok, AccessExclusive, 0, JUDGE_TEXT("nobody names it but ON CONFLICT ON CONSTRAINT"), ""};
constexpr Rule renameIndex {"rename-index", Safe, ok, None, 0, JUDGE_TEXT("the table itself is not locked"), ""};
constexpr Rule renameObject {"rename-object", Dangerous, breaks, None, NewCodeNeedsIt,
    JUDGE_TEXT("the old code may still use %1 by its old name"), JUDGE_TEXT("Create it anew under the new name, and drop the old one a release later.")};
constexpr Rule renameSchema {"rename-schema", Dangerous, breaks, None, NewCodeNeedsIt,
    JUDGE_TEXT("the old code no longer finds anything in %1"), JUDGE_TEXT("Move by views in the old schema, or change search_path.")};
constexpr Rule renameMinor {"rename-minor", Safe, ok, None, 0, JUDGE_TEXT("no query names it"), ""};
constexpr Rule moveSchema {"set-schema", Dangerous, breaks, AccessExclusive, NewCodeNeedsIt,
    JUDGE_TEXT("the old code no longer finds %1"), JUDGE_TEXT("Leave a view in the old schema, or change search_path.")};
constexpr Rule logged {"set-logged-unlogged", Dangerous, ok, AccessExclusive, Rewrites | Scans | Lasts,
    JUDGE_TEXT("the whole of %1 is rewritten while nobody can read or write it"), JUDGE_TEXT("Use a maintenance window.")};
constexpr Rule tablespace {"set-tablespace", Dangerous, ok, AccessExclusive, Rewrites | Scans | Lasts,
    JUDGE_TEXT("the whole of %1 is copied while nobody can read or write it"), JUDGE_TEXT("Use a maintenance window.")};
constexpr Rule storageParameter {"storage-parameter", Safe, ok, ShareUpdateExclusive, 0, JUDGE_TEXT("reads and writes go on"), ""};
constexpr Rule owner {"owner", Safe, maybe, AccessExclusive, 0, JUDGE_TEXT("only the catalog changes; the old code's role may lose its rights"), ""};
constexpr Rule replicaIdentity {"replica-identity", Safe, ok, AccessExclusive, 0, JUDGE_TEXT("only the catalog changes"), ""};
constexpr Rule inherit {"inherit", Risky, maybe, AccessExclusive, 0,
    JUDGE_TEXT("the old code's queries on the parent see other rows than before"), JUDGE_TEXT("Set a short lock_timeout and retry.")};
constexpr Rule enableTrigger {"enable-trigger", Risky, maybe, ShareRowExclusive, 0,
    JUDGE_TEXT("the old code's writes to %1 do more than before"), JUDGE_TEXT("Test the old code's writes with the trigger.")};
constexpr Rule disableTrigger {"disable-trigger", Risky, maybe, ShareRowExclusive, 0,
    JUDGE_TEXT("the old code's writes to %1 do less than before; ALL switches foreign keys off as well"),
    JUDGE_TEXT("Use session_replication_role in the session that repairs data.")};
constexpr Rule rowSecurity {"enable-rls", Risky, maybe, AccessExclusive, 0,
    JUDGE_TEXT("the old code may see no rows of %1"), JUDGE_TEXT("Create the policies first, and enable them in the same transaction.")};
constexpr Rule alterView {"alter-view", Safe, ok, AccessExclusive, 0, JUDGE_TEXT("no table is locked"), ""};
constexpr Rule alterAttribute {"alter-type-attribute", Risky, maybe, None, 0,
    JUDGE_TEXT("values of %1 look different to the old code"), JUDGE_TEXT("Use a new type.")};
constexpr Rule unknown {"unknown-statement", Unknown, maybe, AccessExclusive, 0,
    JUDGE_TEXT("no rule knows what this does to a live database"), JUDGE_TEXT("Have somebody look at it who knows PostgreSQL's locks.")};

constexpr const Rule* all[] = {&createNew, &createWithForeignKey, &createAs, &renameTable, &renameColumn, &renameConstraint, &renameIndex,
    &renameObject, &renameSchema, &renameMinor, &moveSchema, &logged, &tablespace, &storageParameter, &owner, &replicaIdentity, &inherit,
    &enableTrigger, &disableTrigger, &rowSecurity, &alterView, &alterAttribute, &unknown};

struct Simple {
    const char16_t* subtype;
    const Rule* rule;
};

// Commands of ALTER TABLE whose meaning their name says.
constexpr Simple simple[] = {{u"AT_SetLogged", &logged}, {u"AT_SetUnLogged", &logged}, {u"AT_SetTableSpace", &tablespace}, {u"AT_SetAccessMethod", &logged},
    {u"AT_SetRelOptions", &storageParameter}, {u"AT_ResetRelOptions", &storageParameter}, {u"AT_SetStatistics", &storageParameter},
    {u"AT_DropOids", &storageParameter}, {u"AT_GenericOptions", &storageParameter}, {u"AT_AlterColumnGenericOptions", &storageParameter},
    {u"AT_SetOptions", &storageParameter}, {u"AT_ResetOptions", &storageParameter}, {u"AT_ClusterOn", &storageParameter}, {u"AT_DropCluster", &storageParameter},
    {u"AT_ChangeOwner", &owner}, {u"AT_ReplicaIdentity", &replicaIdentity}, {u"AT_AddInherit", &inherit}, {u"AT_DropInherit", &inherit},
    {u"AT_EnableTrig", &enableTrigger}, {u"AT_EnableAlwaysTrig", &enableTrigger}, {u"AT_EnableReplicaTrig", &enableTrigger}, {u"AT_EnableTrigAll", &enableTrigger},
    {u"AT_EnableTrigUser", &enableTrigger}, {u"AT_DisableTrig", &disableTrigger}, {u"AT_DisableTrigAll", &disableTrigger}, {u"AT_DisableTrigUser", &disableTrigger},
    {u"AT_EnableRule", &enableTrigger}, {u"AT_EnableAlwaysRule", &enableTrigger}, {u"AT_EnableReplicaRule", &enableTrigger}, {u"AT_DisableRule", &disableTrigger}, {u"AT_EnableRowSecurity", &rowSecurity}, {u"AT_DisableRowSecurity", &rowSecurity},
    {u"AT_ForceRowSecurity", &rowSecurity}, {u"AT_NoForceRowSecurity", &rowSecurity}};

const Rule& simpleRule(const QString& subtype)
{
    const auto* found = std::find_if(std::begin(simple), std::end(simple), [&](const Simple& each) { return subtype == each.subtype; });
    return found == std::end(simple) ? unknown : *found->rule;
}

Ruling command(const QString& table, const QJsonObject& node, Scene& scene)
{
    if (auto ruling = columnCommand(table, node, scene)) {
        return *ruling;
    }
    if (auto ruling = constraintCommand(table, node, scene)) {
        return *ruling;
    }
    if (auto ruling = partitionCommand(table, node, scene)) {
        return *ruling;
    }
    return rulingOf(simpleRule(node.value(u"subtype").toString()), table);
}

/// Of a composite type.
Ruling attribute(const QString& type, const QJsonObject& command)
{
    Ruling ruling = rulingOf(alterAttribute, type);
    if (command.value(u"subtype").toString() == u"AT_DropColumn") {
        ruling.safety = Dangerous;
        ruling.oldCode = breaks;
        ruling.reason = QCoreApplication::translate("MigrationJudge", "the old code still reads the attribute of %1, and its values are lost").arg(type);
    }
    return ruling;
}

/// Of a view, a materialized view or a sequence. Only a materialized view has rows of its own to move.
Ruling ofView(const QString& view, const QJsonObject& command)
{
    const QString subtype = command.value(u"subtype").toString();
    if (subtype != u"AT_SetTableSpace" && subtype != u"AT_SetAccessMethod") {
        return rulingOf(alterView, view);
    }
    Ruling ruling = rulingOf(subtype == u"AT_SetTableSpace" ? tablespace : logged, view);
    ruling.safety = Risky;
    ruling.reason = QCoreApplication::translate("MigrationJudge", "readers of %1 wait while it is copied").arg(view);
    return ruling;
}

/// Names and types of the columns, constraints by name.
CatalogTable factsOf(const QJsonObject& node, const QString& table)
{
    CatalogTable facts;
    facts.rows = 0;
    facts.isPartitioned = node.contains(u"partspec");
    const QJsonArray elements = node.value(u"tableElts").toArray();
    for (const QJsonValue& value : elements) {
        const QJsonObject definition = value.toObject().value(u"ColumnDef").toObject();
        const QString name = definition.value(u"colname").toString();
        if (!name.isEmpty()) {
            facts.columns.insert(name, {Syntax::typeName(definition.value(u"typeName").toObject()).text(), false, {}});
        } else {
            learnConstraint(facts, value.toObject().value(u"Constraint").toObject(), {}, table);
        }
        const QJsonArray constraints = definition.value(u"constraints").toArray();
        for (const QJsonValue& inner : constraints) {
            const QJsonObject constraint = inner.toObject().value(u"Constraint").toObject();
            facts.columns[name].isNotNull = facts.columns.value(name).isNotNull || constraint.value(u"contype").toString() == u"CONSTR_NOTNULL";
            learnConstraint(facts, constraint, {name}, table);
        }
    }
    return facts;
}

/// The name is not that of a table in "public".
bool isMasking(const QJsonObject& rangeVar, const Scene& scene)
{
    const QString schema = rangeVar.value(u"schemaname").toString();
    const bool isTemporary = rangeVar.value(u"relpersistence").toString() == u"t" || schema == u"pg_temp";
    return isTemporary || (schema.isEmpty() && scene.isPathChanged);
}

Ruling renamed(const QString& kind, const QString& table, const QJsonObject& node, Scene& scene)
{
    const QString from = node.value(u"subname").toString();
    const QString to = node.value(u"newname").toString();
    Ruling ruling = rulingOf(unknown, table, from);
    ruling.newName = to;
    if (kind == u"OBJECT_COLUMN" || kind == u"OBJECT_ATTRIBUTE") {
        const bool isOwn = scene.ownColumns.contains(table + u'\n' + from);
        ruling.rule = isOwn ? &renameMinor : &renameColumn;
        if (isOwn) {
            ruling.lock = AccessExclusive;
            ruling.reason = QCoreApplication::translate("MigrationJudge", "this text added the column itself; the old code does not know it");
        }
        scene.renameColumn(table, from, to);
    } else if (kind == u"OBJECT_TABLE" || kind == u"OBJECT_VIEW" || kind == u"OBJECT_MATVIEW" || kind == u"OBJECT_FOREIGN_TABLE") {
        ruling.rule = &renameTable;
        const QString schema = table.contains(u'.') ? table.section(u'.', 0, 0) + u'.' : QString();
        ruling.newName = schema + to;
    } else if (kind == u"OBJECT_TABCONSTRAINT") {
        ruling.rule = &renameConstraint;
    } else if (kind == u"OBJECT_INDEX") {
        ruling.rule = &renameIndex;
    } else if (kind == u"OBJECT_SCHEMA") {
        ruling.rule = &renameSchema;
        ruling.table = from;
    } else if (kind == u"OBJECT_TRIGGER" || kind == u"OBJECT_POLICY" || kind == u"OBJECT_RULE" || kind == u"OBJECT_DOMCONSTRAINT") {
        ruling.rule = &renameMinor;
    } else {
        ruling.rule = &renameObject;
        if (kind == u"OBJECT_SEQUENCE") { // defaults follow it; only code that names it does not
            ruling.safety = Risky;
            ruling.oldCode = maybe;
        }
        ruling.table = table.isEmpty() ? Syntax::objectPath(node.value(u"object").toObject()).join(u'.') : table;
    }
    return ruling;
}

} // namespace

Rules tableRules()
{
    return all;
}

Rulings alterTable(const QJsonObject& node, Scene& scene)
{
    const QString table = Syntax::relation(node, u"relation");
    const QString kind = node.value(u"objtype").toString();
    const QJsonArray commands = node.value(u"cmds").toArray();
    Rulings rulings;
    for (const QJsonValue& value : commands) {
        const QJsonObject each = value.toObject().value(u"AlterTableCmd").toObject();
        const bool isTable = kind == u"OBJECT_TABLE" || kind == u"OBJECT_INDEX" || kind == u"OBJECT_FOREIGN_TABLE";
        if (isTable) {
            rulings << command(table, each, scene);
        } else {
            rulings << (kind == u"OBJECT_TYPE" ? attribute(table, each) : ofView(table, each));
        }
    }
    scanUnderOwnLock(rulings);
    return rulings;
}

Rulings createTable(const QJsonObject& node, Scene& scene)
{
    const QString table = Syntax::relation(node, u"relation");
    const QJsonArray parents = node.value(u"inhRelations").toArray();
    Ruling ruling = rulingOf(createNew, table);
    for (const QString& referenced : Syntax::referencedTables(node)) {
        ruling.rule = &createWithForeignKey;
        ruling.otherLocks << TableLock {referenced, ShareRowExclusive};
    }
    const bool isPartition = node.contains(u"partbound");
    if (isPartition && !parents.isEmpty()) {
        const QString parent = Syntax::relation(parents.first().toObject().value(u"RangeVar").toObject());
        if (!scene.isNew(parent)) {
            ruling = *partitionCommand(parent, {{QStringLiteral("subtype"), QStringLiteral("create")}}, scene);
        }
    } else {
        for (const QJsonValue& parent : parents) {
            ruling.otherLocks << TableLock {Syntax::relation(parent.toObject().value(u"RangeVar").toObject()), ShareUpdateExclusive};
        }
    }
    const bool isMasked = isMasking(node.value(u"relation").toObject(), scene);
    if (node.value(u"if_not_exists").toBool()) {
        scene.createPerhaps(table, factsOf(node, table), isMasked);
    } else {
        scene.createTable(table, factsOf(node, table), isMasked);
    }
    return {ruling};
}

Rulings createTableAs(const QJsonObject& node, Scene& scene)
{
    const QJsonObject into = node.value(node.contains(u"into") ? u"into" : u"intoClause").toObject();
    const QString table = Syntax::relation(into, u"rel");
    const bool isMasked = isMasking(into.value(u"rel").toObject(), scene);
    Rulings rulings = Rulings {rulingOf(createAs, table)} + (into.value(u"skipData").toBool() ? Rulings() : readings(node, scene));
    if (node.value(u"objtype").toString() == u"OBJECT_MATVIEW") {
        rememberView(table, node, scene);
    }
    if (node.value(u"if_not_exists").toBool()) {
        scene.createPerhaps(table, CatalogTable(), isMasked);
    } else {
        scene.createTable(table, CatalogTable(), isMasked);
    }
    return rulings;
}

Ruling moveAll(const QJsonObject& node)
{
    return rulingOf(tablespace, node.value(u"orig_tablespacename").toString());
}

Rulings rename(const QJsonObject& node, Scene& scene)
{
    return {renamed(node.value(u"renameType").toString(), Syntax::relation(node, u"relation"), node, scene)};
}

Rulings setSchema(const QJsonObject& node, Scene&)
{
    const QString table = Syntax::relation(node, u"relation");
    return {rulingOf(moveSchema, table.isEmpty() ? Syntax::objectPath(node.value(u"object").toObject()).join(u'.') : table)};
}

} // namespace Pilothouse::Families
