#include "services/migration/gaterules.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace Pilothouse {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ColumnRules", text);
}

// Types whose values have an equality operator and that no domain hides: adding one never rewrites.
// Without equality (json, xml, point …) a DISTINCT over whole rows fails in the running release.
constexpr const char16_t* plainTypes[] = {u"int2", u"int4", u"int8", u"float4", u"float8", u"numeric", u"bool",
    u"text", u"varchar", u"bpchar", u"date", u"time", u"timetz", u"timestamp", u"timestamptz", u"interval",
    u"uuid", u"jsonb", u"bytea", u"inet", u"cidr", u"macaddr", u"macaddr8", u"bit", u"varbit", u"tsvector",
    u"tsquery", u"money", u"int4range", u"int8range", u"numrange", u"tsrange", u"tstzrange", u"daterange"};
// Of the extensions that Django's own fields and PostGIS use.
constexpr const char16_t* extensionTypes[] = {u"citext", u"hstore", u"ltree", u"geometry", u"geography"};
constexpr const char16_t* serialTypes[] = {u"serial", u"serial2", u"serial4", u"serial8", u"smallserial", u"bigserial"};

bool isOneOf(const QString& name, const auto& list)
{
    return std::any_of(std::begin(list), std::end(list), [&](const char16_t* one) { return name == one; });
}

QStringList typeNames(const QJsonObject& typeName)
{
    QStringList names;
    for (const QJsonValue& part : typeName.value(u"names").toArray()) {
        names.append(part.toObject().value(u"String").toObject().value(u"sval").toString());
    }
    return names;
}

bool isBuiltIn(const QJsonObject& typeName)
{
    const QStringList names = typeNames(typeName);
    const bool isReachable = names.size() == 1 || (names.size() == 2 && names.first() == u"pg_catalog");
    return isReachable && !typeName.value(u"setof").toBool() && !typeName.value(u"pct_type").toBool()
        && isOneOf(names.last(), plainTypes);
}

bool isExtension(const QJsonObject& typeName)
{
    const QStringList names = typeNames(typeName);
    return names.size() == 1 && isOneOf(names.last(), extensionTypes);
}

bool isLiteral(const QJsonObject& expression)
{
    if (expression.contains(u"A_Const")) {
        return true;
    }
    const QJsonObject array = expression.value(u"A_ArrayExpr").toObject();
    if (!expression.contains(u"A_ArrayExpr")) {
        return false;
    }
    const QJsonArray elements = array.value(u"elements").toArray();
    return std::all_of(elements.begin(), elements.end(),
        [](const QJsonValue& element) { return isConstantExpression(element.toObject()); });
}

bool isNullLiteral(QJsonObject expression)
{
    while (expression.contains(u"TypeCast")) {
        expression = expression.value(u"TypeCast").toObject().value(u"arg").toObject();
    }
    return expression.value(u"A_Const").toObject().value(u"isnull").toBool();
}

RuleWord refusedType(const QJsonObject& typeName)
{
    const QStringList names = typeNames(typeName);
    const QString name = names.join(QLatin1Char('.'));
    if (isOneOf(names.value(names.size() - 1), serialTypes)) {
        return {QStringLiteral("add-column-serial-or-identity"), false,
            tr("%1 rewrites the whole table while nobody can read it").arg(name)};
    }
    if (name == u"json") {
        return {QStringLiteral("add-column-json"), false,
            tr("json has no equality: DISTINCT and GROUP BY over whole rows of the running release fail; use jsonb")};
    }
    return {QStringLiteral("add-column-constrained-domain"), false,
        tr("%1 is not a built-in type; were it a domain with a constraint, the whole table would be rewritten").arg(name)};
}

RuleWord refusedDefault(const QJsonObject& expression)
{
    static constexpr const char16_t* stable[] = {u"now", u"transaction_timestamp", u"statement_timestamp"};
    const QJsonArray names = expression.value(u"FuncCall").toObject().value(u"funcname").toArray();
    const QString function = names.isEmpty()
        ? QString()
        : names.last().toObject().value(u"String").toObject().value(u"sval").toString();
    if (expression.contains(u"SQLValueFunction") || isOneOf(function, stable)) {
        return {QStringLiteral("add-column-stable-default"), false,
            tr("the default is not a constant: every row that exists gets the instant of the migration")};
    }
    return {QStringLiteral("add-column-volatile-default"), false,
        tr("the default is not a constant; if it is volatile, the whole table is rewritten while nobody can read it")};
}

/// The word on one of the column's inline constraints; its rule is empty when it is harmless by itself.
RuleWord inlineConstraint(const QString& kind)
{
    if (kind == u"CONSTR_IDENTITY") {
        return {QStringLiteral("add-column-serial-or-identity"), false,
            tr("an identity column rewrites the whole table while nobody can read it")};
    }
    if (kind == u"CONSTR_GENERATED") {
        return {QStringLiteral("add-column-generated-stored"), false,
            tr("a stored generated column rewrites the whole table while nobody can read it")};
    }
    if (kind == u"CONSTR_UNIQUE" || kind == u"CONSTR_PRIMARY") {
        return {QStringLiteral("add-column-unique"), false,
            tr("the index is built while nobody can read or write the table")};
    }
    if (kind == u"CONSTR_CHECK") {
        return {QStringLiteral("add-column-inline-check"), false,
            tr("the whole table is scanned while nobody can read or write it")};
    }
    static constexpr const char16_t* harmless[] = {u"CONSTR_NULL", u"CONSTR_NOTNULL", u"CONSTR_DEFAULT",
        u"CONSTR_FOREIGN", u"CONSTR_ATTR_DEFERRABLE", u"CONSTR_ATTR_NOT_DEFERRABLE", u"CONSTR_ATTR_DEFERRED",
        u"CONSTR_ATTR_IMMEDIATE"};
    if (isOneOf(kind, harmless)) {
        return {};
    }
    return {QStringLiteral("unknown-statement"), false, tr("the gate does not know this kind of column constraint")};
}

/// The word on a column whose parts are harmless one by one.
RuleWord wholeColumn(const AddedColumn& column)
{
    if (!column.references.isEmpty() && (column.hasDefault || column.isNotNull)) {
        return {QStringLiteral("add-column-inline-fk-default"), false,
            tr("the whole table is checked against %1 while nobody can read or write it").arg(column.references.first())};
    }
    if (column.isNotNull && !column.hasDefault) {
        return {QStringLiteral("add-column-not-null-no-default"), false,
            tr("it fails on a table with rows, and the running release's INSERTs omit the column")};
    }
    if (!column.references.isEmpty()) {
        return {QStringLiteral("add-column-inline-fk-null"), true,
            tr("a nullable reference without a default: nothing is scanned")};
    }
    return column.hasDefault
        ? RuleWord {QStringLiteral("add-column-constant-default"), true, tr("the constant default stays, so the running release's INSERTs get it")}
        : RuleWord {QStringLiteral("add-column-nullable"), true, tr("the running release neither reads nor writes it")};
}

} // namespace

QString relationName(const QJsonObject& rangeVar)
{
    const QString schema = rangeVar.value(u"schemaname").toString();
    const QString table = rangeVar.value(u"relname").toString();
    return schema.isEmpty() ? table : schema + QLatin1Char('.') + table;
}

bool isConstantExpression(const QJsonObject& expression)
{
    if (isLiteral(expression)) {
        return true;
    }
    if (expression.contains(u"TypeCast")) {
        const QJsonObject cast = expression.value(u"TypeCast").toObject();
        return isBuiltIn(cast.value(u"typeName").toObject()) && isLiteral(cast.value(u"arg").toObject());
    }
    const QJsonObject operation = expression.value(u"A_Expr").toObject();
    const QString name = operation.value(u"name").toArray().first().toObject().value(u"String").toObject().value(u"sval").toString();
    const bool isSign = operation.value(u"kind").toString() == u"AEXPR_OP" && !operation.contains(u"lexpr")
        && operation.value(u"name").toArray().size() == 1 && (name == u"-" || name == u"+");
    return isSign && isConstantExpression(operation.value(u"rexpr").toObject());
}

AddedColumn judgeAddedColumn(const QJsonObject& columnDef)
{
    AddedColumn column;
    column.name = columnDef.value(u"colname").toString();
    const QJsonObject typeName = columnDef.value(u"typeName").toObject();
    RuleWord refused;
    if (!isBuiltIn(typeName) && !isExtension(typeName)) {
        refused = refusedType(typeName);
    }
    for (const QJsonValue& value : columnDef.value(u"constraints").toArray()) {
        const QJsonObject constraint = value.toObject().value(u"Constraint").toObject();
        const QString kind = constraint.value(u"contype").toString();
        RuleWord word = inlineConstraint(kind);
        if (kind == u"CONSTR_NOTNULL") {
            column.isNotNull = true;
        } else if (kind == u"CONSTR_FOREIGN") {
            column.references.append(relationName(constraint.value(u"pktable").toObject()));
        } else if (kind == u"CONSTR_DEFAULT") {
            const QJsonObject expression = constraint.value(u"raw_expr").toObject();
            column.hasDefault = !isNullLiteral(expression);
            word = isConstantExpression(expression) ? RuleWord() : refusedDefault(expression);
        }
        if (refused.rule.isEmpty()) {
            refused = word;
        }
    }
    column.word = refused.rule.isEmpty() ? wholeColumn(column) : refused;
    return column;
}

} // namespace Pilothouse
