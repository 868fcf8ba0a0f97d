#include "services/migration/django/fieldsql.h"
#include "services/migration/sqltext.h"
#include <algorithm>
#include <iterator>

namespace Pilothouse {
namespace {

struct Type {
    const char16_t* field;
    const char16_t* sql;
};

// Django's fields on PostgreSQL. One that is not here has a type that only its code knows.
constexpr Type types[] = {{u"CharField", u"varchar"}, {u"TextField", u"text"}, {u"SlugField", u"varchar"}, {u"EmailField", u"varchar"}, {u"URLField", u"varchar"},
    {u"FileField", u"varchar"}, {u"ImageField", u"varchar"}, {u"FilePathField", u"varchar"}, {u"CommaSeparatedIntegerField", u"varchar"},
    {u"IntegerField", u"integer"}, {u"SmallIntegerField", u"smallint"}, {u"BigIntegerField", u"bigint"}, {u"PositiveIntegerField", u"integer"},
    {u"PositiveSmallIntegerField", u"smallint"}, {u"PositiveBigIntegerField", u"bigint"}, {u"BooleanField", u"boolean"}, {u"NullBooleanField", u"boolean"},
    {u"DateField", u"date"}, {u"DateTimeField", u"timestamptz"}, {u"TimeField", u"time"}, {u"DurationField", u"interval"}, {u"DecimalField", u"numeric"},
    {u"FloatField", u"double precision"}, {u"BinaryField", u"bytea"}, {u"UUIDField", u"uuid"}, {u"JSONField", u"jsonb"}, {u"GenericIPAddressField", u"inet"},
    {u"IPAddressField", u"inet"}, {u"ArrayField", u"text[]"}, {u"HStoreField", u"hstore"}, {u"SearchVectorField", u"tsvector"}, {u"CICharField", u"citext"},
    {u"CITextField", u"citext"}, {u"DateTimeRangeField", u"tstzrange"}, {u"DateRangeField", u"daterange"}, {u"IntegerRangeField", u"int4range"},
    {u"BigIntegerRangeField", u"int8range"}, {u"DecimalRangeField", u"numrange"}, {u"ForeignKey", u"bigint"}, {u"OneToOneField", u"bigint"},
    {u"AutoField", u"serial"}, {u"BigAutoField", u"bigserial"}, {u"SmallAutoField", u"smallserial"}};

QString typeOf(const QString& field)
{
    const auto* found = std::find_if(std::begin(types), std::end(types), [&](const Type& each) { return field == each.field; });
    return found == std::end(types) ? QStringLiteral("type_of_%1").arg(field.toLower()) : QString::fromUtf16(found->sql);
}

/// The default that stays in the database (Django 5), as SQL.
QString databaseDefault(const PythonValue& value)
{
    const PythonValue* wrapped = value.kind == PythonValue::Kind::Call && value.lastName() == u"Value" ? value.argument(u"value", 0) : nullptr;
    if (wrapped != nullptr) {
        return databaseDefault(*wrapped);
    }
    if (value.kind == PythonValue::Kind::Call) {
        return value.lastName() == u"Now" ? QStringLiteral("now()") : QStringLiteral("computed_by_django()");
    }
    const bool isLiteral = value.kind == PythonValue::Kind::Text || value.kind == PythonValue::Kind::Number || value.text == u"True" || value.text == u"False";
    return isLiteral ? QStringLiteral("'x'") : QStringLiteral("computed_by_django()");
}

bool isReference(const QString& kind)
{
    return kind == u"ForeignKey" || kind == u"OneToOneField";
}

/// NULL, NOT NULL and the default of ADD COLUMN; whether Django drops the default again.
QString nullness(const PythonValue& field, bool& isDropped)
{
    const bool isNull = field.isTrue(u"null");
    const PythonValue* stays = field.argument(u"db_default");
    if (stays != nullptr) {
        return QStringLiteral(" DEFAULT ") + databaseDefault(*stays) + (isNull ? QString() : QStringLiteral(" NOT NULL"));
    }
    const PythonValue* given = field.argument(u"default");
    const bool hasDefault = given != nullptr && given->text != u"None";
    isDropped = hasDefault || !isNull; // without one Django takes '' or asks for one
    return isNull ? (hasDefault ? QStringLiteral(" DEFAULT 'x' NULL") : QStringLiteral(" NULL")) : QStringLiteral(" DEFAULT 'x' NOT NULL");
}

QString columnName(const QString& name, const PythonValue& field)
{
    const PythonValue* own = field.argument(u"db_column");
    return own != nullptr && own->kind == PythonValue::Kind::Text ? own->text : isReference(field.lastName()) ? name + QLatin1String("_id") : name;
}

} // namespace

QString tableOfModel(const QString& app, const PythonValue& model)
{
    if (model.text.endsWith(QLatin1String("AUTH_USER_MODEL"))) {
        return SqlText::identifier(QStringLiteral("auth_user"));
    }
    const QString label = model.text.contains(u'.') ? model.text : app + u'.' + model.text;
    return SqlText::identifier(label.section(u'.', -2, -2) + u'_' + label.section(u'.', -1).toLower());
}

FieldSql addFieldSql(const QString& app, const QString& table, const QString& name, const PythonValue& field)
{
    const QString kind = field.lastName();
    FieldSql sql;
    sql.column = SqlText::identifier(columnName(name, field));
    if (kind == u"ManyToManyField") {
        sql.add = QStringLiteral("CREATE TABLE %1 (\"id\" bigint PRIMARY KEY);").arg(SqlText::identifier(QString(table).remove(u'"') + u'_' + name));
        return sql;
    }
    if (kind == u"GenericForeignKey" || kind == u"GenericRelation") {
        return sql;
    }
    bool isDropped = false;
    const bool isGenerated = kind == u"GeneratedField";
    const QString constraints = isGenerated ? QStringLiteral(" GENERATED ALWAYS AS (1) STORED") : nullness(field, isDropped);
    const PythonValue* target = field.argument(u"to", 0);
    const bool isUnique = field.isTrue(u"unique") || kind == u"OneToOneField";
    const PythonValue* dbConstraint = field.argument(u"db_constraint");
    const bool hasReference = isReference(kind) && target != nullptr && (dbConstraint == nullptr || dbConstraint->text != u"False");
    sql.add = QStringLiteral("ALTER TABLE %1 ADD COLUMN %2 %3").arg(table, sql.column, isGenerated ? QStringLiteral("integer") : typeOf(kind)) + constraints
        + (isUnique ? QStringLiteral(" UNIQUE") : QString()) + (kind.startsWith(QLatin1String("Positive")) ? QStringLiteral(" CHECK (%1 >= 0)").arg(sql.column) : QString())
        + (hasReference ? QStringLiteral(" REFERENCES ") + tableOfModel(app, *target) : QString()) + u';'
        + (isDropped ? QStringLiteral("ALTER TABLE %1 ALTER COLUMN %2 DROP DEFAULT;").arg(table, sql.column) : QString());
    const PythonValue* indexed = field.argument(u"db_index");
    const bool isIndexed = indexed != nullptr ? indexed->text == u"True" : isReference(kind) || kind == u"SlugField";
    sql.index = isIndexed && !isUnique ? QStringLiteral("CREATE INDEX ON %1 (%2);").arg(table, sql.column) : QString();
    return sql;
}

} // namespace Pilothouse
