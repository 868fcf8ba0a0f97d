#include "services/migration/judge/catalogfile.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pilothouse {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CatalogFile)
};

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& each : array) {
        list << each.toString();
    }
    return list;
}

std::optional<ConstraintKind> kindOf(const QString& word)
{
    if (word == u"check") {
        return ConstraintKind::Check;
    }
    if (word == u"foreign-key") {
        return ConstraintKind::ForeignKey;
    }
    if (word == u"primary-key") {
        return ConstraintKind::PrimaryKey;
    }
    if (word == u"unique") {
        return ConstraintKind::Unique;
    }
    return word == u"exclusion" ? std::optional(ConstraintKind::Exclusion) : std::nullopt;
}

Result<CatalogTable> readTable(const QString& name, const QJsonObject& object)
{
    CatalogTable table;
    if (object.contains(u"rows")) {
        table.rows = qint64(object.value(u"rows").toDouble());
    }
    table.isPartitioned = object.value(u"partitioned").toBool();
    const QJsonObject columns = object.value(u"columns").toObject();
    for (auto it = columns.constBegin(); it != columns.constEnd(); ++it) {
        const QJsonObject column = it.value().toObject();
        table.columns.insert(it.key(), {column.value(u"type").toString(), column.value(u"not_null").toBool()});
    }
    const QJsonObject constraints = object.value(u"constraints").toObject();
    for (auto it = constraints.constBegin(); it != constraints.constEnd(); ++it) {
        const QJsonObject constraint = it.value().toObject();
        const std::optional<ConstraintKind> kind = kindOf(constraint.value(u"kind").toString());
        if (!kind) {
            return failure(ErrorCode::InvalidInput, Words::tr("The constraint “%1” of “%2” has no known kind.").arg(it.key(), name),
                Words::tr("Say one of: check, foreign-key, primary-key, unique, exclusion."));
        }
        table.constraints.insert(it.key(), {*kind, constraint.value(u"validated").toBool(true), constraint.value(u"definition").toString()});
    }
    const QJsonObject indexes = object.value(u"indexes").toObject();
    for (auto it = indexes.constBegin(); it != indexes.constEnd(); ++it) {
        const QJsonObject index = it.value().toObject();
        table.indexes.insert(it.key(), {strings(index.value(u"columns")), index.value(u"unique").toBool(), index.value(u"valid").toBool(true)});
    }
    return table;
}

} // namespace

Result<Catalog> readCatalog(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject() || !document.object().value(u"tables").isObject()) {
        const QString why = document.isNull() ? Words::tr("%1 at byte %2").arg(error.errorString()).arg(error.offset) : Words::tr("it has no object “tables”");
        return failure(ErrorCode::InvalidInput, Words::tr("The catalog file cannot be used: %1.").arg(why), Words::tr("Its form is described in docs/lint.md."));
    }
    const QJsonObject object = document.object();
    Catalog catalog;
    catalog.postgres = object.value(u"postgres").toInt(15);
    catalog.timezone = object.value(u"timezone").toString();
    const QJsonObject tables = object.value(u"tables").toObject();
    for (auto it = tables.constBegin(); it != tables.constEnd(); ++it) {
        const auto table = readTable(it.key(), it.value().toObject());
        if (!table) {
            return forward(table);
        }
        const bool isPublic = it.key().startsWith(QLatin1String("public."));
        catalog.tables.insert(isPublic ? it.key().mid(7) : it.key(), *table);
    }
    return catalog;
}

} // namespace Pilothouse
