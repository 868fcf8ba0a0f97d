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

constexpr Rule create {"create-object", Safe, ok, None, NewCodeNeedsIt, JUDGE_TEXT("the old code does not know %1"), ""};
constexpr Rule replace {"replace-object", Safe, maybe, None, NewCodeNeedsIt, JUDGE_TEXT("no table is locked; the old code gets the new definition of %1"),
    JUDGE_TEXT("Keep it compatible with what the old code expects.")};
constexpr Rule alter {"alter-object", Safe, maybe, None, 0, JUDGE_TEXT("no table is locked"), ""};
constexpr Rule trigger {"create-trigger", Risky, maybe, ShareRowExclusive, 0, JUDGE_TEXT("the old code's writes to %1 do more than before"),
    JUDGE_TEXT("Guard it by a condition, and test the old code's writes.")};
constexpr Rule rule {"create-rule", Risky, maybe, AccessExclusive, 0, JUDGE_TEXT("the old code's statements on %1 do something else than before"), JUDGE_TEXT("Use a trigger, or a view.")};
constexpr Rule policy {"create-policy", Risky, maybe, AccessExclusive, 0, JUDGE_TEXT("with row level security on, the old code may see other rows of %1 than before"),
    JUDGE_TEXT("Create the policies first, and enable row level security in the same transaction.")};
constexpr Rule grant {"grant", Safe, ok, None, 0, JUDGE_TEXT("a right more takes nothing from anybody"), ""};
constexpr Rule revoke {"revoke", Risky, maybe, None, 0, JUDGE_TEXT("the old code's role may lose a right that it needs"), JUDGE_TEXT("Revoke when the old code is gone.")};
constexpr Rule role {"alter-role", Risky, maybe, None, 0, JUDGE_TEXT("connections that begin after it, those of the old code as well, run under other settings or are refused"),
    JUDGE_TEXT("Change it when only new code runs, or set it in the new code's own connections.")};
constexpr Rule comment {"comment", Safe, ok, ShareUpdateExclusive, 0, JUDGE_TEXT("reads and writes go on"), ""};
constexpr Rule statistics {"create-statistics", Safe, ok, ShareUpdateExclusive, 0, JUDGE_TEXT("reads and writes go on"), ""};
constexpr Rule enumAdd {"enum-add-value", Safe, maybe, None, NewCodeNeedsIt | OneWay, JUDGE_TEXT("no table is locked; the old code may read a value that it does not know, and it cannot be taken back"),
    JUDGE_TEXT("Put it in a migration of its own.")};
constexpr Rule enumRename {"enum-rename-value", Dangerous, breaks, None, NewCodeNeedsIt, JUDGE_TEXT("the old code still writes and compares the old value of %1"),
    JUDGE_TEXT("Add the new value, migrate the rows, and leave the old one.")};
constexpr Rule domainAdd {"domain-add-constraint", Risky, maybe, Share, Scans | Lasts, JUDGE_TEXT("every table that uses %1 is scanned while nobody can write to it"),
    JUDGE_TEXT("Prefer a CHECK of the table: NOT VALID only moves the wait to VALIDATE.")};
constexpr Rule domainNotValid {"domain-add-constraint-not-valid", Safe, maybe, None, 0, JUDGE_TEXT("existing values are not looked at; what the old code writes is checked from now on"), ""};
constexpr Rule domainAlter {"domain-alter", Safe, maybe, None, 0, JUDGE_TEXT("only the catalog changes"), ""};
constexpr Rule sequenceRestart {"sequence-restart", Risky, maybe, ShareRowExclusive, OneWay, JUDGE_TEXT("%1 may hand out numbers that exist already"), JUDGE_TEXT("Use setval() with the greatest number there is.")};
constexpr Rule sequenceAlter {"alter-sequence", Safe, ok, ShareRowExclusive, 0, JUDGE_TEXT("only the sequence is locked, briefly"), ""};
constexpr Rule dropOwned {"drop-owned", Dangerous, breaks, None, OneWay | LosesData, JUDGE_TEXT("everything that a role owns is lost"), JUDGE_TEXT("Not in a migration.")};
constexpr Rule dropDatabase {"drop-database", Dangerous, breaks, None, OneWay | LosesData, JUDGE_TEXT("everything in %1 is lost"), JUDGE_TEXT("Not in a migration.")};
constexpr Rule replication {"publication", Risky, maybe, ShareUpdateExclusive, 0, JUDGE_TEXT("it changes what is replicated; without a replica identity UPDATE and DELETE of the old code fail"), JUDGE_TEXT("Make sure that every published table has a primary key.")};

constexpr const Rule* all[] = {&create, &replace, &alter, &trigger, &rule, &policy, &grant, &revoke, &role, &comment, &statistics, &enumAdd, &enumRename,
    &domainAdd, &domainNotValid, &domainAlter, &sequenceRestart, &sequenceAlter, &dropOwned, &dropDatabase, &replication};

Ruling created(Scene& scene, const char16_t* kind, const QString& name, bool isReplaced = false)
{
    const QString key = QString::fromUtf16(kind) + u' ' + name;
    Ruling ruling = rulingOf(isReplaced && !scene.newObjects.contains(key) ? replace : create, name);
    if (!isReplaced) {
        scene.newObjects.insert(key);
    }
    return ruling;
}

Ruling function(const QJsonObject& node, Scene& scene)
{
    const QString name = Syntax::dotted(node.value(u"funcname").toArray());
    Volatility volatility = Volatility::Volatile;
    const QJsonArray options = node.value(u"options").toArray();
    for (const QJsonValue& value : options) {
        const QJsonObject option = value.toObject().value(u"DefElem").toObject();
        const QString word = option.value(u"arg").toObject().value(u"String").toObject().value(u"sval").toString();
        if (option.value(u"defname").toString() == u"volatility") {
            volatility = word == u"immutable" || word == u"stable" ? Volatility::Stable : Volatility::Volatile;
        }
    }
    scene.functions.insert(name, volatility);
    return created(scene, u"function", name, node.value(u"replace").toBool());
}

Ruling domain(const QJsonObject& node, Scene& scene)
{
    const QString name = Syntax::dotted(node.value(u"domainname").toArray());
    const QString base = Syntax::typeName(node.value(u"typeName").toObject()).name;
    const QJsonArray constraints = node.value(u"constraints").toArray();
    const bool isConstrained = std::any_of(constraints.cbegin(), constraints.cend(), [](const QJsonValue& value) {
        const QString kind = value.toObject().value(u"Constraint").toObject().value(u"contype").toString();
        return kind == u"CONSTR_CHECK" || kind == u"CONSTR_NOTNULL";
    });
    scene.domains.insert(name, isConstrained || scene.domains.value(base));
    const auto given = std::find_if(constraints.cbegin(), constraints.cend(), [](const QJsonValue& value) {
        return value.toObject().value(u"Constraint").toObject().value(u"contype").toString() == u"CONSTR_DEFAULT";
    });
    const bool isVolatile = given == constraints.cend() ? scene.volatileDomains.contains(base)
                                                        : volatilityOf(given->toObject().value(u"Constraint").toObject().value(u"raw_expr").toObject(), scene.functions) == Volatility::Volatile;
    if (isVolatile) {
        scene.volatileDomains.insert(name);
    }
    return created(scene, u"type", name);
}

Ruling alteredDomain(const QJsonObject& node, Scene& scene)
{
    const QString name = Syntax::dotted(node.value(u"typeName").toArray());
    const QString subtype = node.value(u"subtype").toString();
    const bool isNotValid = node.value(u"def").toObject().value(u"Constraint").toObject().value(u"skip_validation").toBool();
    const bool scans = (subtype == u"C" && !isNotValid) || subtype == u"V" || subtype == u"O";
    if (subtype == u"C" || subtype == u"O") {
        scene.domains.insert(name, true);
    }
    const bool isOwn = scene.newObjects.contains(QStringLiteral("type ") + name);
    if (subtype == u"T" && volatilityOf(node.value(u"def").toObject(), scene.functions) == Volatility::Volatile) {
        scene.volatileDomains.insert(name);
    }
    return rulingOf(isOwn ? create : scans ? domainAdd : subtype == u"C" ? domainNotValid : domainAlter, name);
}

Ruling alteredEnum(const QJsonObject& node, Scene& scene)
{
    const QString name = Syntax::dotted(node.value(u"typeName").toArray());
    const bool isOwn = scene.newObjects.contains(QStringLiteral("type ") + name);
    if (!node.contains(u"oldVal") && scene.isInTransaction() && !isOwn) {
        scene.freshEnumValues.insert(node.value(u"newVal").toString());
    }
    return rulingOf(isOwn ? create : node.contains(u"oldVal") ? enumRename : enumAdd, name);
}

void collectSources(const QJsonValue& value, KnownView& view)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& each : array) {
            collectSources(each, view);
        }
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key() == u"RangeVar") {
            view.tables.insert(Syntax::relation(it.value().toObject()));
        } else if (it.key() == u"ColumnRef") {
            const QString column = Syntax::columnName(object);
            const QJsonArray fields = it.value().toObject().value(u"fields").toArray();
            view.readsAll = view.readsAll || (!fields.isEmpty() && fields.last().toObject().contains(u"A_Star"));
            view.columns.insert(column);
        }
        collectSources(it.value(), view);
    }
}

Ruling view(const QJsonObject& node, Scene& scene)
{
    const QString name = Syntax::relation(node, u"view");
    rememberView(name, node, scene);
    return created(scene, u"view", name, node.value(u"replace").toBool());
}

Ruling createTrigger(const QJsonObject& node, Scene& scene)
{
    const QString table = Syntax::relation(node, u"relation");
    const QString name = node.value(u"trigname").toString();
    scene.newObjects.insert(QStringLiteral("trigger ") + table + u'.' + name);
    return rulingOf(trigger, table, name);
}

Ruling sequence(const QJsonObject& node, Scene& scene)
{
    const QString name = Syntax::relation(node, u"sequence");
    const bool isOwn = scene.newObjects.contains(QStringLiteral("sequence ") + name);
    const bool isRestarted = Syntax::hasOption(node.value(u"options").toArray(), u"restart");
    return isRestarted ? sequenceRestarted(name, scene) : rulingOf(isOwn ? create : sequenceAlter, name);
}

/// Roles, and what their sessions or those of a database begin with.
Ruling ofRole(const QString& kind, const QJsonObject& node)
{
    if (kind == u"GrantRoleStmt") {
        return rulingOf(node.value(u"is_grant").toBool() ? grant : revoke);
    }
    return rulingOf(role, kind == u"AlterDatabaseSetStmt" ? node.value(u"dbname").toString() : node.value(u"role").toObject().value(u"rolename").toString());
}

Rulings published(const QJsonObject& node)
{
    Rulings rulings;
    const QJsonArray objects = node.value(u"pubobjects").toArray();
    for (const QJsonValue& each : objects) {
        const QJsonObject relation = each.toObject().value(u"PublicationObjSpec").toObject().value(u"pubtable").toObject().value(u"relation").toObject();
        if (!relation.isEmpty()) {
            rulings << rulingOf(replication, Syntax::relation(relation));
        }
    }
    return rulings.isEmpty() ? Rulings {rulingOf(replication, node.value(u"pubname").toString())} : rulings;
}

Ruling commented(const QJsonObject& node)
{
    const QString kind = node.value(u"objtype").toString();
    QStringList path = Syntax::objectPath(node.value(u"object").toObject());
    if (kind == u"OBJECT_COLUMN" && path.size() > 1) {
        path.removeLast();
    }
    return rulingOf(comment, kind == u"OBJECT_COLUMN" || kind == u"OBJECT_TABLE" ? path.join(u'.') : QString());
}

struct Plain {
    const char16_t* kind;
    const Rule* rule;
    const char16_t* word;
};

// Statements whose kind says everything.
constexpr Plain plain[] = {{u"CreateSchemaStmt", &create, u"schemaname"}, {u"CreateExtensionStmt", &create, u"extname"}, {u"AlterExtensionStmt", &alter, u"extname"},
    {u"AlterExtensionContentsStmt", &alter, u"extname"}, {u"CreateRangeStmt", &create, u""}, {u"DefineStmt", &create, u""}, {u"CreateCastStmt", &create, u""},
    {u"CreateRoleStmt", &create, u"role"}, {u"AlterOwnerStmt", &alter, u""},
    {u"AlterFunctionStmt", &alter, u""}, {u"AlterDefaultPrivilegesStmt", &grant, u""}, {u"ImportForeignSchemaStmt", &create, u""}, {u"CreateTransformStmt", &create, u""}, {u"CreateAmStmt", &create, u"amname"},
    {u"AlterTSConfigurationStmt", &alter, u""}, {u"AlterTSDictionaryStmt", &alter, u""}, {u"AlterOpFamilyStmt", &alter, u""}, {u"AlterOperatorStmt", &alter, u""},
    {u"AlterFdwStmt", &alter, u"fdwname"}, {u"AlterForeignServerStmt", &alter, u"servername"}, {u"AlterUserMappingStmt", &alter, u"servername"},
    {u"AlterTableSpaceOptionsStmt", &alter, u"tablespacename"}, {u"CreateSubscriptionStmt", &replication, u"subname"},
    {u"AlterSubscriptionStmt", &replication, u"subname"}, {u"DropSubscriptionStmt", &replication, u"subname"},
    {u"AlterStatsStmt", &statistics, u""}, {u"AlterObjectDependsStmt", &alter, u""}, {u"CreateOpClassStmt", &create, u""}, {u"CreateOpFamilyStmt", &create, u""},
    {u"CreateEventTrigStmt", &alter, u""}, {u"AlterEventTrigStmt", &alter, u""}, {u"CreateFdwStmt", &create, u""}, {u"CreateForeignServerStmt", &create, u""},
    {u"CreateUserMappingStmt", &create, u""}, {u"CreatedbStmt", &create, u"dbname"}, {u"AlterDatabaseStmt", &alter, u"dbname"},
    {u"DropOwnedStmt", &dropOwned, u""}, {u"DropRoleStmt", &revoke, u""}, {u"DropdbStmt", &dropDatabase, u"dbname"}, {u"SecLabelStmt", &comment, u""},
    {u"AlterTypeStmt", &alter, u""}, {u"CreatePLangStmt", &create, u""}, {u"CreateConversionStmt", &create, u""}, {u"AlterCollationStmt", &alter, u""}};

std::optional<Ruling> special(const QString& kind, const QJsonObject& node, Scene& scene)
{
    if (kind == u"CreateFunctionStmt") {
        return function(node, scene);
    }
    if (kind == u"ViewStmt") {
        return view(node, scene);
    }
    if (kind == u"CreateDomainStmt") {
        return domain(node, scene);
    }
    if (kind == u"AlterDomainStmt") {
        return alteredDomain(node, scene);
    }
    if (kind == u"CreateEnumStmt" || kind == u"CompositeTypeStmt") {
        const QString name = kind == u"CreateEnumStmt" ? Syntax::dotted(node.value(u"typeName").toArray()) : Syntax::relation(node, u"typevar");
        scene.plainTypes.insert(name);
        return created(scene, u"type", name);
    }
    if (kind == u"AlterEnumStmt") {
        return alteredEnum(node, scene);
    }
    if (kind == u"CreateTrigStmt") {
        return createTrigger(node, scene);
    }
    if (kind == u"CreateSeqStmt") {
        return created(scene, u"sequence", Syntax::relation(node, u"sequence"));
    }
    return std::nullopt;
}

/// Whether the targets of a view give every column its own name, and every column of the table that is known.
bool givesAllColumns(const QJsonArray& targets, const CatalogTable* table)
{
    QSet<QString> given;
    for (const QJsonValue& value : targets) {
        const QJsonObject target = value.toObject().value(u"ResTarget").toObject();
        const QJsonArray fields = target.value(u"val").toObject().value(u"ColumnRef").toObject().value(u"fields").toArray();
        if (!fields.isEmpty() && fields.last().toObject().contains(u"A_Star")) {
            return true;
        }
        const QString column = Syntax::columnName(target.value(u"val").toObject());
        const QString name = target.value(u"name").toString();
        if (!column.isEmpty() && !name.isEmpty() && name != column) {
            return false;
        }
        given.insert(column);
    }
    return table == nullptr || std::all_of(table->columns.keyBegin(), table->columns.keyEnd(), [&given](const QString& name) { return given.contains(name); });
}

} // namespace

void rememberView(const QString& name, const QJsonObject& statement, Scene& scene)
{
    KnownView known;
    known.name = name;
    collectSources(statement.value(u"query"), known);
    scene.views.append(known);
}

QString tableShownBy(const QJsonObject& viewStatement, const Scene& scene)
{
    const QJsonObject query = viewStatement.value(u"query").toObject().value(u"SelectStmt").toObject();
    const QJsonArray sources = query.value(u"fromClause").toArray();
    const bool isSimple = sources.size() == 1 && sources.first().toObject().contains(u"RangeVar") && !query.contains(u"distinctClause") && !query.contains(u"groupClause")
        && !query.contains(u"havingClause") && !query.contains(u"withClause") && !query.contains(u"limitCount") && !query.contains(u"whereClause") && !viewStatement.contains(u"aliases");
    const QString source = isSimple ? Syntax::relation(sources.first().toObject().value(u"RangeVar").toObject()) : QString();
    return givesAllColumns(query.value(u"targetList").toArray(), scene.find(source)) ? source : QString();
}

Rules objectRules()
{
    return all;
}

Ruling sequenceRestarted(const QString& sequence, const Scene& scene)
{
    return rulingOf(scene.newObjects.contains(QStringLiteral("sequence ") + sequence) ? create : sequenceRestart, sequence);
}

std::optional<Rulings> object(const QString& kind, const QJsonObject& node, Scene& scene)
{
    if (auto ruling = special(kind, node, scene)) {
        return Rulings {*ruling};
    }
    if ((kind == u"CreatedbStmt" || kind == u"DropdbStmt") && scene.isInTransaction()) {
        return maintenance(kind, node, scene);
    }
    if (kind == u"AlterRoleStmt" || kind == u"AlterRoleSetStmt" || kind == u"AlterDatabaseSetStmt" || kind == u"GrantRoleStmt") {
        return Rulings {ofRole(kind, node)};
    }
    if (kind == u"AlterSeqStmt") {
        return Rulings {sequence(node, scene)};
    }
    if (kind == u"CommentStmt") {
        return Rulings {commented(node)};
    }
    if (kind == u"CreatePublicationStmt" || kind == u"AlterPublicationStmt") {
        return published(node);
    }
    if (kind == u"CreateStatsStmt") {
        return Rulings {rulingOf(statistics, Syntax::relation(node.value(u"relations").toArray().first().toObject().value(u"RangeVar").toObject()))};
    }
    if (kind == u"GrantStmt") {
        return Rulings {rulingOf(node.value(u"is_grant").toBool() ? grant : revoke)};
    }
    if (kind == u"RuleStmt") {
        return Rulings {rulingOf(rule, Syntax::relation(node, u"relation"))};
    }
    if (kind == u"CreatePolicyStmt" || kind == u"AlterPolicyStmt") {
        return Rulings {rulingOf(policy, Syntax::relation(node, u"table"))};
    }
    const auto* found = std::find_if(std::begin(plain), std::end(plain), [&](const Plain& each) { return kind == each.kind; });
    if (found == std::end(plain)) {
        return std::nullopt;
    }
    return Rulings {rulingOf(*found->rule, node.value(QStringView(found->word)).toString())};
}

} // namespace Pilothouse::Families
