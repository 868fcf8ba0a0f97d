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

/// A condition that is always true, as people write it to silence tools.
bool isAlwaysTrue(const QJsonObject& condition)
{
    if (condition.isEmpty() || condition.value(u"A_Const").toObject().value(u"boolval").toObject().value(u"boolval").toBool()) {
        return true;
    }
    const QJsonObject comparison = condition.value(u"A_Expr").toObject();
    const QJsonObject left = comparison.value(u"lexpr").toObject();
    const QJsonObject right = comparison.value(u"rexpr").toObject();
    const bool isEqual = Syntax::strings(comparison.value(u"name").toArray()) == QStringList {QStringLiteral("=")};
    return isEqual && left.contains(u"A_Const") && right.contains(u"A_Const")
        && left.value(u"A_Const").toObject().value(u"ival") == right.value(u"A_Const").toObject().value(u"ival");
}

bool isKey(const QString& column, const QString& table, const Scene& scene)
{
    const CatalogTable* facts = scene.find(table);
    return column == u"id" || column == u"pk"
        || (facts != nullptr && std::any_of(facts->indexes.cbegin(), facts->indexes.cend(), [&](const CatalogIndex& index) {
               return index.isUnique && index.columns == QStringList {column};
           }));
}

/// id = 7, id IN (1, 2), id BETWEEN 1 AND 1000: alone or beside other conditions.
bool isBounded(const QJsonObject& condition, const QString& table, const Scene& scene)
{
    const QJsonObject both = condition.value(u"BoolExpr").toObject();
    if (both.value(u"boolop").toString() == u"AND_EXPR") {
        const QJsonArray parts = both.value(u"args").toArray();
        const bool isOne = std::any_of(parts.cbegin(), parts.cend(), [&](const QJsonValue& part) { return isBounded(part.toObject(), table, scene); });
        const auto limits = [&](const QString& sign) {
            return std::any_of(parts.cbegin(), parts.cend(), [&](const QJsonValue& part) {
                const QJsonObject each = part.toObject().value(u"A_Expr").toObject();
                return Syntax::strings(each.value(u"name").toArray()).value(0).startsWith(sign)
                    && isKey(Syntax::columnName(each.value(u"lexpr").toObject()), table, scene) && Syntax::isConstant(each.value(u"rexpr").toObject());
            });
        };
        return isOne || (limits(QStringLiteral("<")) && limits(QStringLiteral(">")));
    }
    const QJsonObject comparison = condition.value(u"A_Expr").toObject();
    const QString kind = comparison.value(u"kind").toString();
    const QString sign = Syntax::strings(comparison.value(u"name").toArray()).value(0);
    const bool isRange = kind == u"AEXPR_BETWEEN" || ((kind == u"AEXPR_IN" || kind == u"AEXPR_OP") && sign == u"=");
    return isRange && isKey(Syntax::columnName(comparison.value(u"lexpr").toObject()), table, scene) && Syntax::isConstant(comparison.value(u"rexpr").toObject());
}

/// A fresh enum value as a literal anywhere in the statement.
bool usesFreshEnum(const QJsonValue& value, const Scene& scene)
{
    if (scene.freshEnumValues.isEmpty()) {
        return false;
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.cbegin(), array.cend(), [&](const QJsonValue& each) { return usesFreshEnum(each, scene); });
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.constBegin(), object.constEnd(), [&](const QJsonValue& each) {
        return (each.isString() && scene.freshEnumValues.contains(each.toString())) || usesFreshEnum(each, scene);
    });
}

Ruling duringLock(const Rule& rule, const QString& table, const Scene& scene)
{
    const QString held = scene.heldAtLeast(AccessExclusive);
    Ruling ruling = rulingOf(held.isEmpty() ? rule : backfill, table);
    if (!held.isEmpty() && held != table) {
        ruling.reason = QCoreApplication::translate("MigrationJudge", "nobody can read or write %1, which this transaction has altered, until the rows of %2 are changed").arg(held, table);
    }
    return ruling;
}

Ruling update(const QJsonObject& node, const Scene& scene)
{
    const QString table = Syntax::relation(node, u"relation");
    const QJsonObject condition = node.value(u"whereClause").toObject();
    if (isBounded(condition, table, scene)) {
        return rulingOf(updateBatch, table);
    }
    return duringLock(isAlwaysTrue(condition) ? updateAll : updateMany, table, scene);
}

Ruling remove(const QJsonObject& node, const Scene& scene)
{
    const QString table = Syntax::relation(node, u"relation");
    const QJsonObject condition = node.value(u"whereClause").toObject();
    if (isAlwaysTrue(condition)) {
        return rulingOf(deleteAll, table);
    }
    return isBounded(condition, table, scene) ? rulingOf(deleteSome, table) : duringLock(deleteSome, table, scene);
}

Ruling insert(const QJsonObject& node, const Scene& scene)
{
    const QString table = Syntax::relation(node, u"relation");
    const QJsonObject source = node.value(u"selectStmt").toObject().value(u"SelectStmt").toObject();
    const bool readsTables = source.contains(u"fromClause");
    return readsTables ? duringLock(insertRows, table, scene) : rulingOf(insertRows, table);
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
        const QStringList list = QStringLiteral("setval nextval currval lastval set_config pg_get_serial_sequence pg_sleep random gen_random_uuid uuid_generate_v1 "
                                                "uuid_generate_v1mc uuid_generate_v4 clock_timestamp timeofday generate_series generate_subscripts count min max "
                                                "sum avg bool_and bool_or every string_agg array_agg json_agg jsonb_agg json_object_agg jsonb_object_agg "
                                                "row_number rank dense_rank ntile lag lead first_value last_value").split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return names.contains(function);
}

Ruling selected(const QJsonObject& node, const Scene& scene)
{
    return rulingOf(callsUnknownCode(node, scene) || changesDeepSetting(node) ? opaque : query);
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
        return {rulingOf(opaque)};
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
            rulings->append(rulingOf(opaque));
        }
    } else if (kind == u"MergeStmt") {
        rulings = Rulings {duringLock(updateMany, Syntax::relation(node, u"relation"), scene)};
    } else if (kind == u"CopyStmt") {
        rulings = copied(node, scene);
    } else if (kind == u"TruncateStmt") {
        rulings = truncated(node);
    } else if (kind == u"SelectStmt") {
        rulings = node.contains(u"intoClause") ? Rulings {createTableAs({{QStringLiteral("into"), node.value(u"intoClause")}}, scene)} : Rulings {selected(node, scene)};
    } else if (kind == u"DoStmt" || kind == u"CallStmt") {
        rulings = Rulings {rulingOf(opaque)};
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
    if (usesFreshEnum(node, scene)) {
        rulings->first().rule = &enumFresh;
    }
    return rulings;
}

} // namespace Pilothouse::Families
