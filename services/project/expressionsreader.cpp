#include "services/project/expressionsreader.h"
#include "services/migration/expand/conversionexpression.h"
#include "services/project/projectfilewords.h"
#include "services/project/values.h"
#include <algorithm>

namespace Pilothouse {
namespace {

// One side, each column with its expression; nothing that is not one expression of the columns on the other side.
QMap<QString, QString> readSide(const YamlEntry* entry, const YamlEntry* other, Diagnostics& diagnostics)
{
    QMap<QString, QString> side;
    if (entry == nullptr || !entry->value.isMap() || entry->value.entries.empty()) {
        if (entry != nullptr) {
            diagnostics.error(entry->value.position, ProjectFileWords::tr("“%1” must be a map of columns and the SQL expressions that make them.").arg(entry->key),
                ProjectFileWords::tr("Write %1: {price_cents: round(price * 100)}.").arg(entry->key));
        }
        return side;
    }
    for (const YamlEntry& column : entry->value.entries) {
        const std::optional<QString> sql = Values::text(column.value, column.key, diagnostics);
        if (!sql) {
            continue;
        }
        side.insert(column.key, *sql);
        const auto read = readConversionExpression(*sql);
        if (!read) {
            diagnostics.error(column.value.position, ProjectFileWords::tr("The expression of “%1” cannot be used: %2.").arg(column.key, read.error()),
                ProjectFileWords::tr("Write one SQL expression of the columns on the other side."));
            continue;
        }
        for (const QString& name : read->columns) {
            if (other != nullptr && other->value.isMap() && other->value.find(name) == nullptr) {
                diagnostics.error(column.value.position, ProjectFileWords::tr("The expression of “%1” cannot be used: it reads “%2”, which is not on the other side.").arg(column.key, name),
                    ProjectFileWords::tr("Name that column in “%1”.").arg(other->key));
            }
        }
        if (other != nullptr && other->value.find(column.key) != nullptr) {
            diagnostics.error(column.position, ProjectFileWords::tr("“%1” cannot be used on both sides: a column has one type at a time.").arg(column.key),
                ProjectFileWords::tr("Give the new one a name of its own (Django: db_column)."));
        }
    }
    return side;
}

ColumnConversion readConversion(const YamlNode& item, Diagnostics& diagnostics)
{
    ColumnConversion conversion;
    Section section(item, item.position, ProjectFileWords::tr("An entry of “expressions”"), diagnostics);
    section.required(QStringLiteral("migration"), conversion.migration, Values::migrationLabel);
    section.required(QStringLiteral("table"), conversion.table, Values::text);
    const YamlEntry* forward = section.require(QStringLiteral("forward"));
    const YamlEntry* backward = section.require(QStringLiteral("backward"));
    conversion.forward = readSide(forward, backward, diagnostics);
    conversion.backward = readSide(backward, forward, diagnostics);
    section.optional(QStringLiteral("replaces-code"), conversion.replacesCode, Values::flag);
    section.finish();
    return conversion;
}

} // namespace

QList<ColumnConversion> readExpressions(const YamlEntry& entry, Diagnostics& diagnostics)
{
    QList<ColumnConversion> conversions;
    if (!entry.value.isList()) {
        diagnostics.error(entry.value.position, ProjectFileWords::tr("“expressions” must be a list, one entry for each migration and table."));
        return conversions;
    }
    for (const YamlNode& item : entry.value.items) {
        const ColumnConversion read = readConversion(item, diagnostics);
        const bool isTwice = !read.migration.isEmpty() && std::any_of(conversions.cbegin(), conversions.cend(), [&read](const ColumnConversion& other) { return other.migration == read.migration && other.table == read.table; });
        if (isTwice) {
            diagnostics.error(item.position, ProjectFileWords::tr("The expressions of %1 for %2 cannot be used twice.").arg(read.migration, read.table));
        }
        conversions << read;
    }
    return conversions;
}

} // namespace Pilothouse
