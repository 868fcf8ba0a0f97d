#include "services/migration/judge/syntax.h"
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace Pilothouse::Syntax {
namespace {

struct Alias {
    const char16_t* from;
    const char16_t* to;
};

// PostgreSQL's internal and long names → the short ones.
constexpr Alias aliases[] = {{u"int4", u"int"}, {u"integer", u"int"}, {u"int8", u"bigint"}, {u"int2", u"smallint"},
    {u"bool", u"boolean"}, {u"float8", u"double precision"}, {u"float4", u"real"}, {u"bpchar", u"char"},
    {u"character varying", u"varchar"}, {u"character", u"char"}, {u"decimal", u"numeric"},
    {u"timestamp with time zone", u"timestamptz"}, {u"timestamp without time zone", u"timestamp"},
    {u"time with time zone", u"timetz"}, {u"time without time zone", u"time"}, {u"bit varying", u"varbit"},
    {u"serial4", u"serial"}, {u"serial8", u"bigserial"}, {u"serial2", u"smallserial"}};

const QSet<QString>& knownTypes()
{
    static const QSet<QString> names = [] {
        const QString list = QStringLiteral("int|bigint|smallint|boolean|double precision|real|char|varchar|text|numeric|timestamp|timestamptz|time|timetz|date|"
                                            "interval|bit|varbit|bytea|uuid|json|jsonb|jsonpath|xml|inet|cidr|macaddr|macaddr8|money|oid|regclass|regtype|regproc|"
                                            "name|point|line|lseg|box|path|polygon|circle|tsvector|tsquery|int4range|int8range|numrange|tsrange|tstzrange|daterange|"
                                            "int4multirange|int8multirange|nummultirange|tsmultirange|tstzmultirange|datemultirange|pg_lsn|serial|bigserial|smallserial|"
                                            "citext|hstore|ltree|lquery|geometry|geography|raster|vector|halfvec|cube|isbn|\"char\"");
        const QStringList parts = list.split(u'|');
        return QSet<QString>(parts.cbegin(), parts.cend());
    }();
    return names;
}

QString shortName(const QString& name)
{
    for (const Alias& alias : aliases) {
        if (name == alias.from) {
            return QString::fromUtf16(alias.to);
        }
    }
    return name;
}

void finish(TypeName& type)
{
    type.isSerial = type.name == u"serial" || type.name == u"bigserial" || type.name == u"smallserial";
    type.isBuiltIn = knownTypes().contains(type.name.section(u'.', -1));
}

void collectReferences(const QJsonValue& value, QStringList& found)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& each : array) {
            collectReferences(each, found);
        }
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key() == u"pktable") {
            found.append(relation(it.value().toObject()));
        } else if (it.value().isObject() || it.value().isArray()) {
            collectReferences(it.value(), found);
        }
    }
}

} // namespace

QString TypeName::text() const
{
    QStringList numbers;
    for (const int modifier : modifiers) {
        numbers << QString::number(modifier);
    }
    return name + (numbers.isEmpty() ? QString() : u'(' + numbers.join(u',') + u')') + (isArray ? QStringLiteral("[]") : QString());
}

QString relation(const QJsonObject& rangeVar)
{
    const QString schema = rangeVar.value(u"schemaname").toString();
    const QString table = rangeVar.value(u"relname").toString();
    return schema.isEmpty() || schema == u"public" ? table : schema + u'.' + table;
}

QString relation(const QJsonObject& node, const char16_t* key)
{
    return relation(node.value(QStringView(key)).toObject());
}

QStringList strings(const QJsonArray& list)
{
    QStringList found;
    for (const QJsonValue& each : list) {
        const QJsonObject text = each.toObject().value(u"String").toObject();
        if (!text.isEmpty()) {
            found << text.value(u"sval").toString();
        }
    }
    return found;
}

QString dotted(const QJsonArray& list)
{
    QStringList parts = strings(list);
    if (parts.size() > 1 && (parts.first() == u"public" || parts.first() == u"pg_catalog")) {
        parts.removeFirst();
    }
    return parts.join(u'.');
}

QStringList objectPath(const QJsonObject& entry)
{
    QJsonArray parts;
    if (entry.contains(u"List")) {
        parts = entry.value(u"List").toObject().value(u"items").toArray();
    } else if (entry.contains(u"TypeName")) {
        parts = entry.value(u"TypeName").toObject().value(u"names").toArray();
    } else if (entry.contains(u"ObjectWithArgs")) {
        parts = entry.value(u"ObjectWithArgs").toObject().value(u"objname").toArray();
    } else if (entry.contains(u"String")) {
        return {entry.value(u"String").toObject().value(u"sval").toString()};
    }
    QStringList path = strings(parts);
    if (path.size() > 1 && path.first() == u"public") {
        path.removeFirst();
    }
    return path;
}

TypeName typeName(const QJsonObject& typeNode)
{
    TypeName type;
    type.name = shortName(dotted(typeNode.value(u"names").toArray()));
    type.isArray = !typeNode.value(u"arrayBounds").toArray().isEmpty();
    const QJsonArray modifiers = typeNode.value(u"typmods").toArray();
    for (const QJsonValue& each : modifiers) {
        type.modifiers << each.toObject().value(u"A_Const").toObject().value(u"ival").toObject().value(u"ival").toInt();
    }
    if (type.name == u"char" && type.modifiers.isEmpty()) {
        type.modifiers << 1;
    }
    finish(type);
    return type;
}

TypeName typeFromText(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("\\(([\\d,\\s]+)\\)"));
    TypeName type;
    QString rest = text.simplified().toLower();
    type.isArray = rest.endsWith(u"[]");
    rest.remove(QStringLiteral("[]"));
    const QRegularExpressionMatch match = number.match(rest);
    if (match.hasMatch()) {
        const QStringList numbers = match.captured(1).split(u',');
        for (const QString& each : numbers) {
            type.modifiers << each.trimmed().toInt();
        }
        rest = (rest.left(match.capturedStart()) + u' ' + rest.mid(match.capturedEnd())).simplified();
    }
    type.name = shortName(rest.startsWith(u"public.") ? rest.mid(7) : rest);
    if (type.name == u"char" && type.modifiers.isEmpty()) {
        type.modifiers << 1;
    }
    finish(type);
    return type;
}

bool hasOption(const QJsonArray& options, const char16_t* name)
{
    return std::any_of(options.cbegin(), options.cend(), [name](const QJsonValue& each) {
        const QJsonObject option = each.toObject().value(u"DefElem").toObject();
        const QJsonObject argument = option.value(u"arg").toObject();
        const QString word = argument.value(u"String").toObject().value(u"sval").toString();
        const bool isOff = word == u"false" || word == u"off" || word == u"0" || (argument.contains(u"Integer") && argument.value(u"Integer").toObject().isEmpty())
            || (argument.contains(u"Boolean") && argument.value(u"Boolean").toObject().isEmpty());
        return option.value(u"defname").toString() == name && !isOff;
    });
}

QStringList referencedTables(const QJsonObject& node)
{
    QStringList found;
    collectReferences(node, found);
    found.removeDuplicates();
    return found;
}

QStringList columnsProvenNotNull(const QJsonObject& expression)
{
    const QJsonObject test = expression.value(u"NullTest").toObject();
    if (test.value(u"nulltesttype").toString() == u"IS_NOT_NULL") {
        const QString column = columnName(test.value(u"arg").toObject());
        return column.isEmpty() ? QStringList() : QStringList {column};
    }
    const QJsonObject both = expression.value(u"BoolExpr").toObject();
    QStringList found;
    if (both.value(u"boolop").toString() == u"AND_EXPR") {
        const QJsonArray parts = both.value(u"args").toArray();
        for (const QJsonValue& part : parts) {
            found += columnsProvenNotNull(part.toObject());
        }
    }
    return found;
}

QString columnName(const QJsonObject& expression)
{
    return strings(expression.value(u"ColumnRef").toObject().value(u"fields").toArray()).value(0).isEmpty()
        ? QString()
        : strings(expression.value(u"ColumnRef").toObject().value(u"fields").toArray()).last();
}

bool isNullLiteral(const QJsonObject& expression)
{
    if (expression.contains(u"TypeCast")) {
        return isNullLiteral(expression.value(u"TypeCast").toObject().value(u"arg").toObject());
    }
    return expression.value(u"A_Const").toObject().value(u"isnull").toBool();
}

bool isConstant(const QJsonObject& expression)
{
    if (expression.contains(u"A_Const")) {
        return true;
    }
    if (expression.contains(u"TypeCast")) {
        return isConstant(expression.value(u"TypeCast").toObject().value(u"arg").toObject());
    }
    const bool isArray = expression.contains(u"A_ArrayExpr");
    if (isArray || expression.contains(u"List")) {
        const QJsonArray items = isArray ? expression.value(u"A_ArrayExpr").toObject().value(u"elements").toArray()
                                         : expression.value(u"List").toObject().value(u"items").toArray();
        return std::all_of(items.cbegin(), items.cend(), [](const QJsonValue& item) { return isConstant(item.toObject()); });
    }
    const QJsonObject operation = expression.value(u"A_Expr").toObject();
    return !operation.isEmpty() && !operation.contains(u"lexpr") && isConstant(operation.value(u"rexpr").toObject());
}

} // namespace Pilothouse::Syntax
