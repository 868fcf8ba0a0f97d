#include "models/migration/expansion.h"
#include "models/core/jsonstrings.h"
#include <QJsonArray>
#include <array>

namespace Pilothouse {
namespace {

struct KindName {
    ExpansionKind kind;
    const char* name;
};

constexpr std::array<KindName, 6> kindNames {{{ExpansionKind::RenameColumn, "rename-column"}, {ExpansionKind::WidenType, "widen-type"},
    {ExpansionKind::SetNotNull, "set-not-null"}, {ExpansionKind::DropColumn, "drop-column"}, {ExpansionKind::RenameTable, "rename-table"},
    {ExpansionKind::ConvertColumns, "convert-columns"}}};

QString text(const QJsonObject& json, const char* member)
{
    return json.value(QLatin1String(member)).toString();
}

QJsonArray convertedToJson(const QList<ConvertedColumn>& columns)
{
    QJsonArray array;
    for (const ConvertedColumn& column : columns) {
        array.append(QJsonObject {{QStringLiteral("name"), column.name}, {QStringLiteral("type"), column.type},
            {QStringLiteral("expression"), column.expression}, {QStringLiteral("isNotNull"), column.isNotNull}});
    }
    return array;
}

QList<ConvertedColumn> convertedFromJson(const QJsonValue& value)
{
    QList<ConvertedColumn> columns;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& each : array) {
        const QJsonObject json = each.toObject();
        columns.append({text(json, "name"), text(json, "type"), text(json, "expression"), json.value(u"isNotNull").toBool()});
    }
    return columns;
}

QStringList namesOf(const QList<ConvertedColumn>& columns)
{
    QStringList names;
    for (const ConvertedColumn& column : columns) {
        names << column.name;
    }
    return names;
}

} // namespace

QString expansionKindName(ExpansionKind kind)
{
    for (const KindName& known : kindNames) {
        if (known.kind == kind) {
            return QLatin1String(known.name);
        }
    }
    return {};
}

std::optional<ExpansionKind> expansionKindFromName(const QString& name)
{
    for (const KindName& known : kindNames) {
        if (name == QLatin1String(known.name)) {
            return known.kind;
        }
    }
    return std::nullopt;
}

QJsonObject Expansion::toJson() const
{
    QJsonObject json {{QStringLiteral("kind"), expansionKindName(kind)}, {QStringLiteral("migration"), migration}, {QStringLiteral("schema"), schema},
        {QStringLiteral("table"), table}, {QStringLiteral("column"), column}, {QStringLiteral("newColumn"), newColumn}, {QStringLiteral("type"), type},
        {QStringLiteral("newTable"), newTable}, {QStringLiteral("value"), value}};
    if (kind == ExpansionKind::ConvertColumns) {
        json.insert(QStringLiteral("before"), convertedToJson(before));
        json.insert(QStringLiteral("after"), convertedToJson(after));
    }
    return json;
}

QStringList Expansion::oldColumns() const
{
    return kind == ExpansionKind::ConvertColumns ? namesOf(before) : column.isEmpty() ? QStringList() : QStringList {column};
}

QStringList Expansion::columns() const
{
    return oldColumns() + (kind == ExpansionKind::ConvertColumns ? namesOf(after) : newColumn.isEmpty() ? QStringList() : QStringList {newColumn});
}

std::optional<Expansion> Expansion::fromJson(const QJsonObject& json)
{
    const std::optional<ExpansionKind> kind = expansionKindFromName(text(json, "kind"));
    if (!kind || text(json, "table").isEmpty() || text(json, "schema").isEmpty()) {
        return std::nullopt;
    }
    Expansion expansion;
    expansion.kind = *kind;
    expansion.migration = text(json, "migration");
    expansion.schema = text(json, "schema");
    expansion.table = text(json, "table");
    expansion.column = text(json, "column");
    expansion.newColumn = text(json, "newColumn");
    expansion.type = text(json, "type");
    expansion.newTable = text(json, "newTable");
    expansion.value = text(json, "value");
    expansion.before = convertedFromJson(json.value(u"before"));
    expansion.after = convertedFromJson(json.value(u"after"));
    return expansion;
}

QJsonObject ExpansionSql::toJson() const
{
    QJsonObject json {{QStringLiteral("mark"), mark}, {QStringLiteral("expand"), QJsonArray::fromStringList(expand)}, {QStringLiteral("backfill"), backfill},
        {QStringLiteral("first"), first}, {QStringLiteral("next"), next}, {QStringLiteral("drift"), drift}, {QStringLiteral("indexes"), QJsonArray::fromStringList(indexes)}, {QStringLiteral("seal"), QJsonArray::fromStringList(seal)},
        {QStringLiteral("parts"), QJsonArray::fromStringList(parts)}, {QStringLiteral("undo"), QJsonArray::fromStringList(undo)}, {QStringLiteral("contract"), QJsonArray::fromStringList(contract)}};
    if (!lost.isEmpty()) { // plans of before have none, and keep their digests
        json.insert(QStringLiteral("lost"), lost);
    }
    return json;
}

ExpansionSql ExpansionSql::fromJson(const QJsonObject& json)
{
    ExpansionSql sql;
    sql.mark = text(json, "mark");
    sql.expand = stringsIn(json.value(u"expand"));
    sql.backfill = text(json, "backfill");
    sql.first = text(json, "first");
    sql.next = text(json, "next");
    sql.drift = text(json, "drift");
    sql.indexes = stringsIn(json.value(u"indexes"));
    sql.seal = stringsIn(json.value(u"seal"));
    sql.parts = stringsIn(json.value(u"parts"));
    sql.undo = stringsIn(json.value(u"undo"));
    sql.lost = text(json, "lost");
    sql.contract = stringsIn(json.value(u"contract"));
    return sql;
}

} // namespace Pilothouse
