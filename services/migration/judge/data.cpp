#include "services/migration/judge/conditions.h"
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

constexpr Rule insertRows {"insert-rows", Safe, ok, RowExclusive, 0, JUDGE_TEXT("new rows keep nobody waiting"), ""};
constexpr Rule updateAll {"update-without-where", Risky, maybe, RowExclusive, Scans | Lasts,
    JUDGE_TEXT("every row of %1 stays locked against other writes until the transaction ends, and the table grows to twice its size"),
    JUDGE_TEXT("Batches of 1,000 to 10,000 rows by key, each in its own transaction.")};
constexpr Rule updateMany {"update-unbounded", Risky, maybe, RowExclusive, Scans | Lasts,
    JUDGE_TEXT("nothing bounds how many rows of %1 stay locked against other writes until the transaction ends"),
    JUDGE_TEXT("Batches of 1,000 to 10,000 rows by key, each in its own transaction.")};
constexpr Rule updateBatch {"update-batched", Safe, ok, RowExclusive, 0, JUDGE_TEXT("a range of keys bounds what it locks"), ""};
constexpr Rule deleteAll {"delete-without-where", Dangerous, breaks, RowExclusive, Scans | OneWay | LosesData,
    JUDGE_TEXT("all rows of %1, which the old code uses, are lost"), JUDGE_TEXT("Back it up; delete in batches by key when only new code runs.")};
constexpr Rule deleteSome {"delete-rows", Risky, maybe, RowExclusive, OneWay | LosesData,
    JUDGE_TEXT("the old code may still use the rows of %1 that are removed for good"), JUDGE_TEXT("Back them up; delete in batches by key.")};
constexpr Rule truncate {"truncate", Dangerous, breaks, AccessExclusive, OneWay | LosesData,
    JUDGE_TEXT("all rows of %1, which the old code uses, are lost"), JUDGE_TEXT("Back it up; delete in batches by key when only new code runs.")};
constexpr Rule backfill {"backfill-in-ddl-txn", Dangerous, maybe, RowExclusive, Scans | Lasts,
    JUDGE_TEXT("nobody can read or write %1, which this transaction has altered, until all rows are changed"),
    JUDGE_TEXT("Three migrations: the schema; the data in batches with atomic = False; the constraint.")};
constexpr Rule enumFresh {"enum-value-used-same-txn", Dangerous, ok, RowExclusive, Fails,
    JUDGE_TEXT("PostgreSQL refuses to use an enum value in the transaction that added it"), JUDGE_TEXT("Two migrations.")};
constexpr Rule opaque {"opaque-do-block", Risky, maybe, None, OneWay,
    JUDGE_TEXT("it runs code that can do anything; nothing in its text proves what"), JUDGE_TEXT("Read it, and say so by a suppression with the reason.")};
constexpr Rule query {"select", Safe, ok, AccessShare, 0, JUDGE_TEXT("a query changes nothing"), ""};

constexpr const Rule* all[] = {&insertRows, &updateAll, &updateMany, &updateBatch, &deleteAll, &deleteSome, &truncate, &backfill, &enumFresh, &opaque, &query};

/// A fresh enum value as a literal anywhere in the statement.
bool usesFreshEnum(const QJsonValue& value, const Scene& scene)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.cbegin(), array.cend(), [&](const QJsonValue& each) { return usesFreshEnum(each, scene); });
    }
    const QJsonObject object = value.toObject();
    const QJsonObject literal = object.value(u"A_Const").toObject().value(u"sval").toObject();
    return (!literal.isEmpty() && scene.freshEnumValues.contains(literal.value(u"sval").toString()))
        || std::any_of(object.constBegin(), object.constEnd(), [&](const QJsonValue& each) { return (each.isObject() || each.isArray()) && usesFreshEnum(each, scene); });
}

/// What takes long while the transaction holds a table that it has altered.
Ruling whileHeld(const QString& held, const QString& reason)
{
    Ruling ruling = rulingOf(backfill, held);
    ruling.reason = reason.arg(held);
    return ruling;
}

Ruling duringLock(const Rule& rule, const QString& table, const Scene& scene)
{
    const QString held = scene.heldAtLeast(AccessExclusive);
    if (held.isEmpty()) {
        return rulingOf(rule, table);
    }
    return held == table ? rulingOf(backfill, table)
                         : whileHeld(held, QCoreApplication::translate("MigrationJudge", "nobody can read or write %1, which this transaction has altered, until the rows of %2 are changed").arg(QStringLiteral("%1"), table));
}

/// Code that nobody can see through; under the lock of an altered table it is judged like a backfill.
Ruling opaqueCode(const Scene& scene)
{
    const QString held = scene.heldAtLeast(AccessExclusive);
    return held.isEmpty() ? rulingOf(opaque)
                          : whileHeld(held, QCoreApplication::translate("MigrationJudge", "nobody can read or write %1, which this transaction has altered, until this code has ended"));
}

/// Tables below `value` that are there and not of PostgreSQL's own catalog; names of WITH are none.
bool readsOldTable(const QJsonValue& value, const QSet<QString>& parts, const Scene& scene)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.cbegin(), array.cend(), [&](const QJsonValue& each) { return readsOldTable(each, parts, scene); });
    }
    const QJsonObject object = value.toObject();
    const QJsonObject source = object.value(u"RangeVar").toObject();
    if (!source.isEmpty()) {
        const QString name = Syntax::relation(source);
        const QString schema = source.value(u"schemaname").toString();
        return !scene.isNew(name) && !parts.contains(name) && schema != u"pg_catalog" && schema != u"information_schema" && !name.startsWith(QLatin1String("pg_"));
    }
    return std::any_of(object.constBegin(), object.constEnd(), [&](const QJsonValue& each) { return (each.isObject() || each.isArray()) && readsOldTable(each, parts, scene); });
}

/// Names that WITH gives, at any depth.
void collectParts(const QJsonValue& value, QSet<QString>& names)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& each : array) {
            collectParts(each, names);
        }
        return;
    }
    const QJsonObject object = value.toObject();
    const QJsonObject part = object.value(u"CommonTableExpr").toObject();
    if (!part.isEmpty()) {
        names.insert(part.value(u"ctename").toString());
    }
    for (const QJsonValue& each : object) {
        if (each.isObject() || each.isArray()) {
            collectParts(each, names);
        }
    }
}

bool readsOldTables(const QJsonObject& query, const Scene& scene)
{
    QSet<QString> parts;
    collectParts(query, parts);
    return readsOldTable(query, parts, scene);
}

Ruling update(const QJsonObject& node, const Scene& scene)
{
    const QString table = Syntax::relation(node, u"relation");
    const QJsonObject condition = node.value(u"whereClause").toObject();
    if (!node.contains(u"fromClause") && Conditions::isBounded(condition, table, scene)) {
        return rulingOf(updateBatch, table);
    }
    const Rule& rule = Conditions::isAlwaysTrue(condition, table, scene) ? updateAll : updateMany;
    return scene.isNew(table) ? rulingOf(rule, table) : duringLock(rule, table, scene);
}

Ruling remove(const QJsonObject& node, const Scene& scene)
{
    const QString table = Syntax::relation(node, u"relation");
    const QJsonObject condition = node.value(u"whereClause").toObject();
    if (Conditions::isAlwaysTrue(condition, table, scene)) {
        return rulingOf(deleteAll, table);
    }
    const bool isBrief = scene.isNew(table) || (!node.contains(u"usingClause") && Conditions::isBounded(condition, table, scene));
    return isBrief ? rulingOf(deleteSome, table) : duringLock(deleteSome, table, scene);
}

Ruling insert(const QJsonObject& node, const Scene& scene)
{
    const QString table = Syntax::relation(node, u"relation");
    if (!readsOldTables(node, scene)) {
        return rulingOf(insertRows, table);
    }
    const bool changesRows = node.value(u"onConflictClause").toObject().value(u"action").toString() == u"ONCONFLICT_UPDATE";
    return duringLock(changesRows ? updateMany : insertRows, table, scene);
}

Rulings truncated(const QJsonObject& node)
{
    Rulings rulings;
    const QJsonArray relations = node.value(u"relations").toArray();
    for (const QJsonValue& each : relations) {
        rulings << rulingOf(truncate, Syntax::relation(each.toObject().value(u"RangeVar").toObject()));
    }
    return rulings;
}

QString constantText(const QJsonValue& argument)
{
    return argument.toObject().value(u"A_Const").toObject().value(u"sval").toObject().value(u"sval").toString();
}

/// set_config() of what decides which tables names mean and how long others wait; an empty search_path is harmless.
bool isDeepSetting(const QJsonObject& call)
{
    const QJsonArray arguments = call.value(u"args").toArray();
    const QString setting = constantText(arguments.at(0)).toLower();
    const bool isPlain = !setting.isEmpty() && setting != u"search_path" && setting != u"lock_timeout";
    const QJsonObject value = arguments.at(1).toObject().value(u"A_Const").toObject();
    return !isPlain && !(setting == u"search_path" && value.contains(u"sval") && constantText(arguments.at(1)).isEmpty());
}

bool changesDeepSetting(const QJsonValue& value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.cbegin(), array.cend(), changesDeepSetting);
    }
    const QJsonObject object = value.toObject();
    const QJsonObject call = object.value(u"FuncCall").toObject();
    if (Syntax::dotted(call.value(u"funcname").toArray()) == u"set_config" && isDeepSetting(call)) {
        return true;
    }
    return std::any_of(object.constBegin(), object.constEnd(), [](const QJsonValue& each) { return (each.isObject() || each.isArray()) && changesDeepSetting(each); });
}

/// What migrations call beside PostgreSQL's steady functions, and what changes nothing but a sequence.
bool isHarmless(const QString& function)
{
    static const QSet<QString> names = [] {
        const QStringList list = QStringLiteral("pg_advisory_lock pg_advisory_unlock pg_advisory_unlock_all pg_advisory_xact_lock pg_try_advisory_lock pg_try_advisory_xact_lock "
                                                "setval nextval currval lastval set_config pg_get_serial_sequence pg_sleep random gen_random_uuid uuid_generate_v1 "
                                                "uuid_generate_v1mc uuid_generate_v4 clock_timestamp timeofday generate_series generate_subscripts count min max "
                                                "sum avg bool_and bool_or every string_agg array_agg json_agg jsonb_agg json_object_agg jsonb_object_agg "
                                                "row_number rank dense_rank ntile lag lead first_value last_value").split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return names.contains(function);
}

/// setval() with a number of its own; one that a query finds is the right way.
QString restartedSequence(const QJsonObject& node)
{
    const QJsonArray targets = node.value(u"targetList").toArray();
    for (const QJsonValue& each : targets) {
        const QJsonObject call = each.toObject().value(u"ResTarget").toObject().value(u"val").toObject().value(u"FuncCall").toObject();
        const QJsonArray arguments = call.value(u"args").toArray();
        if (Syntax::dotted(call.value(u"funcname").toArray()) == u"setval" && Syntax::isConstant(arguments.at(1).toObject())) {
            const QString name = constantText(arguments.at(0));
            return name.startsWith(QLatin1String("public.")) ? name.mid(7) : name;
        }
    }
    return {};
}

/// SELECT … FOR UPDATE of any number of rows.
bool locksRows(const QJsonObject& node, const QString& table, const Scene& scene)
{
    const QJsonArray clauses = node.value(u"lockingClause").toArray();
    const bool isStrong = std::any_of(clauses.cbegin(), clauses.cend(), [](const QJsonValue& each) {
        return each.toObject().value(u"LockingClause").toObject().value(u"strength").toString() != u"LCS_FORKEYSHARE";
    });
    return isStrong && !Conditions::isLimited(node) && !Conditions::isBounded(node.value(u"whereClause").toObject(), table, scene);
}

Ruling selected(const QJsonObject& node, const Scene& scene)
{
    if (callsUnknownCode(node, scene) || changesDeepSetting(node)) {
        return opaqueCode(scene);
    }
    if (const QString sequence = restartedSequence(node); !sequence.isEmpty()) {
        return sequenceRestarted(sequence, scene);
    }
    const QString table = Syntax::relation(node.value(u"fromClause").toArray().at(0).toObject().value(u"RangeVar").toObject());
    if (!locksRows(node, table, scene)) {
        return rulingOf(query);
    }
    Ruling ruling = duringLock(updateMany, table, scene);
    ruling.lock = RowShare;
    return ruling;
}

/// Subqueries are looked into; only calls count.
bool hasUnknownCall(const QJsonValue& value, const KnownFunctions& known)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.cbegin(), array.cend(), [&](const QJsonValue& each) { return hasUnknownCall(each, known); });
    }
    const QJsonObject object = value.toObject();
    const QJsonObject call = object.value(u"FuncCall").toObject();
    const QString function = Syntax::dotted(call.value(u"funcname").toArray());
    const bool isUnknown = !call.isEmpty() && (known.contains(function) || !isHarmless(function))
        && volatilityOf({{QStringLiteral("FuncCall"), QJsonObject {{QStringLiteral("funcname"), call.value(u"funcname")}}}}, known) == Volatility::Volatile;
    return isUnknown || std::any_of(object.constBegin(), object.constEnd(), [&](const QJsonValue& each) { return (each.isObject() || each.isArray()) && hasUnknownCall(each, known); });
}

std::optional<Rulings> ownRulings(const QString& kind, const QJsonObject& node, Scene& scene);

Rulings copied(const QJsonObject& node, Scene& scene)
{
    const QJsonObject source = node.value(u"query").toObject();
    const QString kind = source.isEmpty() ? QString() : source.constBegin().key();
    if (node.value(u"is_program").toBool()) {
        return {opaqueCode(scene)};
    }
    if (node.value(u"is_from").toBool()) {
        return {duringLock(insertRows, Syntax::relation(node, u"relation"), scene)};
    }
    return kind.isEmpty() ? Rulings {rulingOf(query)} : ownRulings(kind, source.value(kind).toObject(), scene).value_or(Rulings {rulingOf(query)});
}

std::optional<Rulings> ownRulings(const QString& kind, const QJsonObject& node, Scene& scene)
{
    std::optional<Rulings> rulings;
    if (kind == u"UpdateStmt") {
        rulings = Rulings {update(node, scene)};
    } else if (kind == u"DeleteStmt") {
        rulings = Rulings {remove(node, scene)};
    } else if (kind == u"InsertStmt") {
        rulings = Rulings {insert(node, scene)};
        if (callsUnknownCode(node, scene)) {
            rulings->append(opaqueCode(scene));
        }
    } else if (kind == u"MergeStmt") {
        rulings = Rulings {duringLock(updateMany, Syntax::relation(node, u"relation"), scene)};
    } else if (kind == u"CopyStmt") {
        rulings = copied(node, scene);
    } else if (kind == u"TruncateStmt") {
        rulings = truncated(node);
    } else if (kind == u"SelectStmt") {
        rulings = node.contains(u"intoClause") ? Rulings {createTableAs(node, scene)} : Rulings {selected(node, scene)};
    } else if (kind == u"DoStmt" || kind == u"CallStmt" || kind == u"ExecuteStmt") {
        rulings = Rulings {opaqueCode(scene)};
    }
    return rulings;
}

/// Statements within WITH that change rows: of the statement itself, and of the query that feeds it.
Rulings modifyingParts(const QJsonObject& node, Scene& scene)
{
    Rulings rulings;
    QJsonArray parts = node.value(u"withClause").toObject().value(u"ctes").toArray();
    for (const char16_t* feeding : {u"selectStmt", u"query"}) {
        const QJsonObject query = node.value(QStringView(feeding)).toObject();
        const QJsonArray inner = query.isEmpty() ? QJsonArray() : query.constBegin()->toObject().value(u"withClause").toObject().value(u"ctes").toArray();
        for (const QJsonValue& part : inner) {
            parts.append(part);
        }
    }
    for (const QJsonValue& part : std::as_const(parts)) {
        const QJsonObject query = part.toObject().value(u"CommonTableExpr").toObject().value(u"ctequery").toObject();
        const QString kind = query.isEmpty() ? QString() : query.constBegin().key();
        if (kind != u"SelectStmt") {
            rulings += ownRulings(kind, query.value(kind).toObject(), scene).value_or(Rulings());
        }
    }
    return rulings;
}

} // namespace

Rules dataRules()
{
    return all;
}

bool callsUnknownCode(const QJsonObject& node, const Scene& scene)
{
    return hasUnknownCall(node, scene.functions);
}

std::optional<Rulings> data(const QString& kind, const QJsonObject& node, Scene& scene)
{
    std::optional<Rulings> rulings = ownRulings(kind, node, scene);
    if (!rulings) {
        return std::nullopt;
    }
    *rulings += modifyingParts(node, scene);
    return rulings;
}

Rulings readings(const QJsonObject& node, Scene& scene)
{
    Rulings rulings = modifyingParts(node, scene);
    if (callsUnknownCode(node, scene)) {
        rulings << opaqueCode(scene);
    }
    const QString held = scene.heldAtLeast(AccessExclusive);
    if (!held.isEmpty() && readsOldTables(node, scene)) {
        rulings << whileHeld(held, QCoreApplication::translate("MigrationJudge", "nobody can read or write %1, which this transaction has altered, until the query has ended"));
    }
    return rulings;
}

void refuseFreshEnum(const QString& kind, const QJsonObject& node, const Scene& scene, Rulings& rulings)
{
    const bool isRefused = !scene.freshEnumValues.isEmpty() && !rulings.isEmpty() && kind != u"AlterEnumStmt" && usesFreshEnum(node, scene);
    if (isRefused) {
        rulings.first().rule = &enumFresh;
        rulings.first().safety.reset();
        rulings.first().reason.clear();
    }
}

} // namespace Pilothouse::Families
