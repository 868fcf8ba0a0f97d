#include "services/migration/django/fieldsql.h"
#include "services/migration/django/fieldcolumn.h"
#include "services/migration/sqltext.h"

namespace Pilothouse {
namespace {

bool hasDefault(const PythonValue& field)
{
    const PythonValue* given = field.argument(u"default");
    return given != nullptr && given->text != u"None";
}

/// NULL, NOT NULL and the default of ADD COLUMN; whether Django drops the default again.
QString nullness(const PythonValue& field, bool isNull, bool& isDropped)
{
    if (const PythonValue* stays = field.argument(u"db_default")) {
        return QStringLiteral(" DEFAULT ") + databaseDefault(*stays) + (isNull ? QString() : QStringLiteral(" NOT NULL"));
    }
    const bool isGiven = hasDefault(field);
    isDropped = isGiven || !isNull; // without one Django takes '' or asks for one
    return isNull ? (isGiven ? QStringLiteral(" DEFAULT 'x' NULL") : QStringLiteral(" NULL")) : QStringLiteral(" DEFAULT 'x' NOT NULL");
}

/// "serial" of an integer that a sequence numbers.
QString addedType(const FieldColumn& column)
{
    return column.isAutomatic ? QString(column.type).replace(QLatin1String("integer"), QLatin1String("int")).replace(QLatin1String("int"), QLatin1String("serial")) : column.type;
}

} // namespace

FieldSql addFieldSql(const QString& app, const QString& table, const QString& name, const PythonValue& field)
{
    const FieldColumn column = fieldColumn(app, table, name, field);
    FieldSql sql;
    sql.column = SqlText::identifier(column.name);
    if (!hasColumn(field)) {
        const QString between = SqlText::identifier(QString(table).remove(u'"') + u'_' + name);
        sql.add = field.lastName() == u"ManyToManyField" ? QStringLiteral("CREATE TABLE %1 (\"id\" bigint PRIMARY KEY);").arg(between) : QString();
        return sql;
    }
    bool isDropped = false;
    const bool isGenerated = field.lastName() == u"GeneratedField";
    const QString constraints = isGenerated ? QStringLiteral(" GENERATED ALWAYS AS (1) STORED") : nullness(field, column.isNull, isDropped);
    sql.add = QStringLiteral("ALTER TABLE %1 ADD COLUMN %2 %3").arg(table, sql.column, isGenerated ? QStringLiteral("integer") : addedType(column)) + constraints
        + (column.isUnique ? QStringLiteral(" UNIQUE") : QString()) + (column.isPositive ? QStringLiteral(" CHECK (%1 >= 0)").arg(sql.column) : QString())
        + (column.references.isEmpty() ? QString() : QStringLiteral(" REFERENCES ") + column.references) + u';'
        + (isDropped ? QStringLiteral("ALTER TABLE %1 ALTER COLUMN %2 DROP DEFAULT;").arg(table, sql.column) : QString());
    sql.index = column.isIndexed ? QStringLiteral("CREATE INDEX ON %1 (%2);").arg(table, sql.column) : QString();
    return sql;
}

} // namespace Pilothouse
