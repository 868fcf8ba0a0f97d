#include "services/migration/judge/conditions.h"
#include "services/migration/judge/syntax.h"
#include <algorithm>
#include <limits>
#include <optional>

namespace Pilothouse::Conditions {
namespace {

constexpr qint64 largestBatch = 10000;

bool isKey(const QString& column, const QString& table, const Scene& scene)
{
    const CatalogTable* facts = scene.find(table);
    return column == u"id" || column == u"pk" || column == u"ctid"
        || (facts != nullptr && std::any_of(facts->indexes.cbegin(), facts->indexes.cend(), [&](const CatalogIndex& index) {
               return index.isUnique && index.columns == QStringList {column};
           }));
}

/// The operator of "a < b", with what stands at its sides.
struct Comparison {
    QString kind;
    QString sign;
    QJsonObject left;
    QJsonObject right;
};

Comparison comparisonOf(const QJsonObject& condition)
{
    const QJsonObject node = condition.value(u"A_Expr").toObject();
    return {node.value(u"kind").toString(), Syntax::strings(node.value(u"name").toArray()).value(0), node.value(u"lexpr").toObject(), node.value(u"rexpr").toObject()};
}

/// The literal without the place where it stands.
QJsonObject literalOf(const QJsonObject& expression)
{
    QJsonObject literal = expression.value(u"A_Const").toObject();
    literal.remove(u"location");
    return literal;
}

std::optional<qint64> integerOf(const QJsonObject& expression)
{
    if (expression.contains(u"TypeCast")) {
        return integerOf(expression.value(u"TypeCast").toObject().value(u"arg").toObject());
    }
    const Comparison sign = comparisonOf(expression);
    if (sign.sign == u"-" && sign.left.isEmpty()) {
        const std::optional<qint64> number = integerOf(sign.right);
        return number ? std::optional(-*number) : std::nullopt;
    }
    const QJsonObject literal = literalOf(expression);
    if (literal.contains(u"ival")) { // 0 is left out
        return literal.value(u"ival").toObject().value(u"ival").toInt();
    }
    bool isNumber = false;
    const qint64 number = literal.value(u"fval").toObject().value(u"fval").toString().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

bool isSmallRange(const std::optional<qint64>& from, const std::optional<qint64>& to)
{
    constexpr qint64 limit = std::numeric_limits<qint64>::max() / 4;
    return from && to && *from > -limit && *to < limit && *to - *from <= largestBatch;
}

/// ARRAY[1, 2], or what a query with a LIMIT finds.
bool isShortList(const QJsonObject& list)
{
    const QJsonObject query = list.value(u"SubLink").toObject();
    if (!query.isEmpty()) {
        return isLimited(query.value(u"subselect").toObject().value(u"SelectStmt").toObject());
    }
    return Syntax::isConstant(list);
}

bool isBoundedByOne(const QJsonObject& condition, const QString& table, const Scene& scene)
{
    const QJsonObject query = condition.value(u"SubLink").toObject();
    if (query.value(u"subLinkType").toString() == u"ANY_SUBLINK") {
        return isKey(Syntax::columnName(query.value(u"testexpr").toObject()), table, scene) && isShortList(condition);
    }
    const Comparison compared = comparisonOf(condition);
    if (!isKey(Syntax::columnName(compared.left), table, scene)) {
        return false;
    }
    if (compared.kind == u"AEXPR_BETWEEN") {
        const QJsonArray ends = compared.right.value(u"List").toObject().value(u"items").toArray();
        return isSmallRange(integerOf(ends.at(0).toObject()), integerOf(ends.at(1).toObject()));
    }
    const bool isOneOf = compared.sign == u"=" && (compared.kind == u"AEXPR_IN" || compared.kind == u"AEXPR_OP" || compared.kind == u"AEXPR_OP_ANY");
    return isOneOf && (compared.kind == u"AEXPR_OP_ANY" ? isShortList(compared.right) : Syntax::isConstant(compared.right));
}

/// The greatest or least number with which the key is compared.
std::optional<qint64> endOf(const QJsonArray& parts, const QString& sign, const QString& table, const Scene& scene)
{
    for (const QJsonValue& part : parts) {
        const Comparison compared = comparisonOf(part.toObject());
        if (compared.sign.startsWith(sign) && isKey(Syntax::columnName(compared.left), table, scene)) {
            return integerOf(compared.right);
        }
    }
    return std::nullopt;
}

/// "o.id" as its parts.
QStringList pathOf(const QJsonObject& column)
{
    return Syntax::strings(column.value(u"ColumnRef").toObject().value(u"fields").toArray());
}

/// id IS NOT NULL, id > 0, a = a.
bool holdsForEveryRow(const QJsonObject& condition, const QString& table, const Scene& scene)
{
    const QJsonObject test = condition.value(u"NullTest").toObject();
    if (test.value(u"nulltesttype").toString() == u"IS_NOT_NULL") {
        return isKey(Syntax::columnName(test.value(u"arg").toObject()), table, scene);
    }
    const Comparison compared = comparisonOf(condition);
    const QString column = Syntax::columnName(compared.left);
    if (compared.sign == u"=") {
        const bool isSameLiteral = compared.left.contains(u"A_Const") && literalOf(compared.left) == literalOf(compared.right);
        return isSameLiteral || (!column.isEmpty() && pathOf(compared.left) == pathOf(compared.right));
    }
    const std::optional<qint64> least = integerOf(compared.right);
    return compared.sign.startsWith(u'>') && isKey(column, table, scene) && least && *least <= 1;
}

} // namespace

bool isLimited(const QJsonObject& select)
{
    const std::optional<qint64> limit = integerOf(select.value(u"limitCount").toObject());
    return limit && *limit <= largestBatch;
}

bool isAlwaysTrue(const QJsonObject& condition, const QString& table, const Scene& scene)
{
    if (condition.isEmpty() || literalOf(condition).value(u"boolval").toObject().value(u"boolval").toBool()) {
        return true;
    }
    const QJsonObject joined = condition.value(u"BoolExpr").toObject();
    const QJsonArray parts = joined.value(u"args").toArray();
    const auto isTrue = [&](const QJsonValue& part) { return isAlwaysTrue(part.toObject(), table, scene); };
    const QString how = joined.value(u"boolop").toString();
    if (how == u"AND_EXPR") {
        return std::all_of(parts.cbegin(), parts.cend(), isTrue);
    }
    if (how == u"OR_EXPR") {
        return std::any_of(parts.cbegin(), parts.cend(), isTrue);
    }
    if (how == u"NOT_EXPR") {
        const QJsonObject inner = literalOf(parts.at(0).toObject()).value(u"boolval").toObject();
        return parts.at(0).toObject().value(u"A_Const").toObject().contains(u"boolval") && !inner.value(u"boolval").toBool();
    }
    return holdsForEveryRow(condition, table, scene);
}

bool isBounded(const QJsonObject& condition, const QString& table, const Scene& scene)
{
    const QJsonObject both = condition.value(u"BoolExpr").toObject();
    if (both.value(u"boolop").toString() != u"AND_EXPR") {
        return isBoundedByOne(condition, table, scene);
    }
    const QJsonArray parts = both.value(u"args").toArray();
    const bool isOne = std::any_of(parts.cbegin(), parts.cend(), [&](const QJsonValue& part) { return isBounded(part.toObject(), table, scene); });
    return isOne || isSmallRange(endOf(parts, QStringLiteral(">"), table, scene), endOf(parts, QStringLiteral("<"), table, scene));
}

} // namespace Pilothouse::Conditions
