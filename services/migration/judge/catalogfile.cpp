#include "services/migration/judge/catalogfile.h"
#include "models/core/jsonstrings.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <iterator>

namespace Pilothouse {
namespace {

struct CatalogFileWords {
    Q_DECLARE_TR_FUNCTIONS(CatalogFile)
};

struct KindWord {
    ConstraintKind kind;
    const char16_t* word;
};

constexpr KindWord kindWords[] = {{ConstraintKind::Check, u"check"}, {ConstraintKind::ForeignKey, u"foreign-key"},
    {ConstraintKind::PrimaryKey, u"primary-key"}, {ConstraintKind::Unique, u"unique"}, {ConstraintKind::Exclusion, u"exclusion"}};

std::optional<ConstraintKind> kindOf(const QString& word)
{
    const auto* found = std::find_if(std::begin(kindWords), std::end(kindWords), [&](const KindWord& each) { return word == each.word; });
    return found == std::end(kindWords) ? std::nullopt : std::optional(found->kind);
}

QString wordOf(ConstraintKind kind)
{
    const auto* found = std::find_if(std::begin(kindWords), std::end(kindWords), [&](const KindWord& each) { return kind == each.kind; });
    return QString::fromUtf16(found->word);
}

QString withoutPublic(const QString& name)
{
    return name.startsWith(QLatin1String("public.")) ? name.mid(7) : name;
}

std::optional<qint64> number(const QJsonObject& object, const QString& key)
{
    return object.value(key).isDouble() ? std::optional(qint64(object.value(key).toDouble())) : std::nullopt;
}

Result<> readConstraints(const QString& name, const QJsonObject& constraints, CatalogTable& table)
{
    for (auto it = constraints.constBegin(); it != constraints.constEnd(); ++it) {
        const QJsonObject constraint = it.value().toObject();
        const std::optional<ConstraintKind> kind = kindOf(constraint.value(u"kind").toString());
        if (!kind) {
            return failure(ErrorCode::InvalidInput, CatalogFileWords::tr("The constraint “%1” of “%2” has no known kind.").arg(it.key(), name),
                CatalogFileWords::tr("Say one of: check, foreign-key, primary-key, unique, exclusion."));
        }
        table.constraints.insert(it.key(), {*kind, constraint.value(u"validated").toBool(true), constraint.value(u"definition").toString()});
    }
    return {};
}

void readParts(const QJsonObject& object, CatalogTable& table)
{
    const QJsonObject columns = object.value(u"columns").toObject();
    for (auto it = columns.constBegin(); it != columns.constEnd(); ++it) {
        const QJsonObject column = it.value().toObject();
        table.columns.insert(it.key(), {column.value(u"type").toString(), column.value(u"not_null").toBool(), column.value(u"default").toString()});
    }
    const QJsonObject indexes = object.value(u"indexes").toObject();
    for (auto it = indexes.constBegin(); it != indexes.constEnd(); ++it) {
        const QJsonObject index = it.value().toObject();
        table.indexes.insert(it.key(), {stringsIn(index.value(u"columns")), index.value(u"unique").toBool(), index.value(u"valid").toBool(true)});
    }
    const QJsonObject views = object.value(u"views").toObject();
    for (auto it = views.constBegin(); it != views.constEnd(); ++it) {
        table.views.insert(withoutPublic(it.key()), stringsIn(it.value()));
    }
}

Result<CatalogTable> readTable(const QString& name, const QJsonObject& object)
{
    CatalogTable table;
    table.rows = number(object, QStringLiteral("rows"));
    table.bytes = number(object, QStringLiteral("bytes"));
    table.isPartitioned = object.value(u"partitioned").toBool();
    table.partitionOf = withoutPublic(object.value(u"partition_of").toString());
    table.triggers = stringsIn(object.value(u"triggers"));
    table.publications = stringsIn(object.value(u"publications"));
    table.replicaIdentity = object.value(u"replica_identity").toString();
    readParts(object, table);
    const Result<> constraints = readConstraints(name, object.value(u"constraints").toObject(), table);
    if (!constraints) {
        return forward(constraints);
    }
    return table;
}

void readObjects(const QJsonObject& object, Catalog& catalog)
{
    const QJsonObject domains = object.value(u"domains").toObject();
    for (auto it = domains.constBegin(); it != domains.constEnd(); ++it) {
        catalog.domains.insert(it.key(), it.value().toBool(true));
    }
    catalog.types = stringsIn(object.value(u"types"));
    catalog.functions = stringsIn(object.value(u"functions"));
    catalog.takenAt = QDateTime::fromString(object.value(u"taken_at").toString(), Qt::ISODate);
    catalog.isStandby = object.value(u"standby").toBool();
    if (const std::optional<qint64> age = number(object, QStringLiteral("longest_transaction_ms"))) {
        catalog.longestTransaction = Milliseconds(*age);
    }
}

QJsonObject columnsJson(const CatalogTable& table)
{
    QJsonObject columns;
    for (auto it = table.columns.cbegin(); it != table.columns.cend(); ++it) {
        QJsonObject column {{QStringLiteral("type"), it->type}, {QStringLiteral("not_null"), it->isNotNull}};
        if (!it->defaultValue.isEmpty()) {
            column.insert(QStringLiteral("default"), it->defaultValue);
        }
        columns.insert(it.key(), column);
    }
    return columns;
}

QJsonObject constraintsJson(const CatalogTable& table)
{
    QJsonObject constraints;
    for (auto it = table.constraints.cbegin(); it != table.constraints.cend(); ++it) {
        constraints.insert(it.key(), QJsonObject {{QStringLiteral("kind"), wordOf(it->kind)}, {QStringLiteral("validated"), it->isValidated}, {QStringLiteral("definition"), it->definition}});
    }
    return constraints;
}

QJsonObject indexesJson(const CatalogTable& table)
{
    QJsonObject indexes;
    for (auto it = table.indexes.cbegin(); it != table.indexes.cend(); ++it) {
        indexes.insert(it.key(), QJsonObject {{QStringLiteral("columns"), QJsonArray::fromStringList(it->columns)}, {QStringLiteral("unique"), it->isUnique}, {QStringLiteral("valid"), it->isValid}});
    }
    return indexes;
}

void addText(QJsonObject& object, const QString& key, const QString& text)
{
    if (!text.isEmpty()) {
        object.insert(key, text);
    }
}

void addList(QJsonObject& object, const QString& key, const QStringList& list)
{
    if (!list.isEmpty()) {
        object.insert(key, QJsonArray::fromStringList(list));
    }
}

QJsonObject tableJson(const CatalogTable& table)
{
    QJsonObject object {{QStringLiteral("partitioned"), table.isPartitioned}, {QStringLiteral("columns"), columnsJson(table)},
        {QStringLiteral("constraints"), constraintsJson(table)}, {QStringLiteral("indexes"), indexesJson(table)}};
    if (table.rows) {
        object.insert(QStringLiteral("rows"), *table.rows);
    }
    if (table.bytes) {
        object.insert(QStringLiteral("bytes"), *table.bytes);
    }
    QJsonObject views;
    for (auto it = table.views.cbegin(); it != table.views.cend(); ++it) {
        views.insert(it.key(), QJsonArray::fromStringList(*it));
    }
    if (!views.isEmpty()) {
        object.insert(QStringLiteral("views"), views);
    }
    addText(object, QStringLiteral("partition_of"), table.partitionOf);
    addText(object, QStringLiteral("replica_identity"), table.replicaIdentity);
    addList(object, QStringLiteral("triggers"), table.triggers);
    addList(object, QStringLiteral("publications"), table.publications);
    return object;
}

} // namespace

Result<Catalog> readCatalog(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull()) {
        return failure(ErrorCode::InvalidInput, CatalogFileWords::tr("The catalog file cannot be used: %1 at byte %2.").arg(error.errorString()).arg(error.offset),
            CatalogFileWords::tr("Its form is described in docs/lint.md."));
    }
    return readCatalog(document.object());
}

Result<Catalog> readCatalog(const QJsonObject& object)
{
    if (!object.value(u"tables").isObject()) {
        return failure(ErrorCode::InvalidInput, CatalogFileWords::tr("The catalog file cannot be used: it has no object “tables”."), CatalogFileWords::tr("Its form is described in docs/lint.md."));
    }
    Catalog catalog;
    catalog.postgres = object.value(u"postgres").toInt(15);
    catalog.timezone = object.value(u"timezone").toString();
    readObjects(object, catalog);
    const QJsonObject tables = object.value(u"tables").toObject();
    for (auto it = tables.constBegin(); it != tables.constEnd(); ++it) {
        const auto table = readTable(it.key(), it.value().toObject());
        if (!table) {
            return forward(table);
        }
        catalog.tables.insert(withoutPublic(it.key()), *table);
    }
    return catalog;
}

QJsonObject catalogJson(const Catalog& catalog)
{
    QJsonObject tables;
    for (auto it = catalog.tables.cbegin(); it != catalog.tables.cend(); ++it) {
        tables.insert(it.key(), tableJson(*it));
    }
    QJsonObject object {{QStringLiteral("postgres"), catalog.postgres}, {QStringLiteral("timezone"), catalog.timezone}, {QStringLiteral("tables"), tables},
        {QStringLiteral("standby"), catalog.isStandby}};
    QJsonObject domains;
    for (auto it = catalog.domains.cbegin(); it != catalog.domains.cend(); ++it) {
        domains.insert(it.key(), *it);
    }
    object.insert(QStringLiteral("domains"), domains);
    addList(object, QStringLiteral("types"), catalog.types);
    addList(object, QStringLiteral("functions"), catalog.functions);
    addText(object, QStringLiteral("taken_at"), catalog.takenAt.isValid() ? catalog.takenAt.toString(Qt::ISODate) : QString());
    if (catalog.longestTransaction) {
        object.insert(QStringLiteral("longest_transaction_ms"), qint64(catalog.longestTransaction->count()));
    }
    return object;
}

} // namespace Pilothouse
