#include "services/migration/django/fieldcolumn.h"
#include "services/migration/sqltext.h"
#include <algorithm>
#include <iterator>

namespace Pilothouse {
namespace {

struct FieldType {
    const char16_t* field;
    const char16_t* sql;
    int length = 0; ///< of a varchar, when max_length is not given; 0: without a limit
};

// Django's fields on PostgreSQL. One that is not here has a type that only its code knows.
constexpr FieldType fieldTypes[] = {{u"CharField", u"varchar"}, {u"TextField", u"text"}, {u"SlugField", u"varchar", 50}, {u"EmailField", u"varchar", 254},
    {u"URLField", u"varchar", 200}, {u"FileField", u"varchar", 100}, {u"ImageField", u"varchar", 100}, {u"FilePathField", u"varchar", 100},
    {u"CommaSeparatedIntegerField", u"varchar"}, {u"IntegerField", u"integer"}, {u"SmallIntegerField", u"smallint"}, {u"BigIntegerField", u"bigint"},
    {u"PositiveIntegerField", u"integer"}, {u"PositiveSmallIntegerField", u"smallint"}, {u"PositiveBigIntegerField", u"bigint"}, {u"BooleanField", u"boolean"},
    {u"NullBooleanField", u"boolean"}, {u"DateField", u"date"}, {u"DateTimeField", u"timestamptz"}, {u"TimeField", u"time"}, {u"DurationField", u"interval"},
    {u"DecimalField", u"numeric"}, {u"FloatField", u"double precision"}, {u"BinaryField", u"bytea"}, {u"UUIDField", u"uuid"}, {u"JSONField", u"jsonb"},
    {u"GenericIPAddressField", u"inet"}, {u"IPAddressField", u"inet"}, {u"HStoreField", u"hstore"}, {u"SearchVectorField", u"tsvector"},
    {u"CICharField", u"citext"}, {u"CIEmailField", u"citext"}, {u"CITextField", u"citext"}, {u"DateTimeRangeField", u"tstzrange"},
    {u"DateRangeField", u"daterange"}, {u"IntegerRangeField", u"int4range"}, {u"BigIntegerRangeField", u"int8range"}, {u"DecimalRangeField", u"numrange"},
    {u"AutoField", u"integer"}, {u"BigAutoField", u"bigint"}, {u"SmallAutoField", u"smallint"}};

bool isDjangosOwn(const QString& field)
{
    return field.startsWith(QLatin1String("models.")) || field.startsWith(QLatin1String("django."));
}

bool isReferenceField(const QString& kind)
{
    return kind == u"ForeignKey" || kind == u"OneToOneField";
}

/// The name of the argument at `index`; nothing where fields differ.
QString argumentName(const QString& kind, qsizetype index)
{
    const QStringList names = isReferenceField(kind) ? QStringList {QStringLiteral("to"), QStringLiteral("on_delete")}
        : kind == u"ArrayField"                      ? QStringList {QStringLiteral("base_field"), QStringLiteral("size")}
                                                     : QStringList {QStringLiteral("verbose_name"), QStringLiteral("name")};
    return names.value(index, QString::number(index));
}

/// Reads the arguments of one field, and knows whether all that it was asked for stands there.
class FieldReader {
public:
    FieldReader(QString app, const PythonValue& field)
        : m_app(std::move(app))
        , m_kind(field.lastName())
        , m_arguments(argumentsOf(m_app, field))
        , m_isOwn(isDjangosOwn(field.text))
    {
    }

    bool flag(const QString& name, bool fallback)
    {
        const auto given = m_arguments.constFind(name);
        if (given == m_arguments.cend()) {
            return fallback;
        }
        isLiteral = isLiteral && (given->text == u"True" || given->text == u"False");
        return given->text == u"True";
    }

    /// The type, and whether it is certain.
    std::pair<QString, bool> type() const
    {
        if (isReferenceField(m_kind)) {
            return {QStringLiteral("bigint"), false};
        }
        if (m_kind == u"ArrayField") {
            const auto element = FieldReader(m_app, m_arguments.value(QStringLiteral("base_field"))).type();
            return {element.first + QLatin1String("[]"), element.second && m_isOwn};
        }
        const auto* found = std::find_if(std::begin(fieldTypes), std::end(fieldTypes), [this](const FieldType& each) { return m_kind == each.field; });
        if (found == std::end(fieldTypes)) {
            return {QStringLiteral("type_of_%1").arg(m_kind.toLower()), false};
        }
        const QString name = QString::fromUtf16(found->sql);
        const auto limits = name == u"varchar" ? length(found->length) : name == u"numeric" ? digits() : std::pair(QString(), true);
        return {name + limits.first, limits.second && m_isOwn && !hasUnnamed()};
    }

    QString column(const QString& field)
    {
        const auto own = m_arguments.constFind(QStringLiteral("db_column"));
        const bool isOwn = own != m_arguments.cend() && own->text != u"None";
        isLiteral = isLiteral && (!isOwn || own->kind == PythonValue::Kind::Text);
        return isOwn && own->kind == PythonValue::Kind::Text ? own->text : isReferenceField(m_kind) ? field + QLatin1String("_id") : field;
    }

    const QString& kind() const { return m_kind; }
    PythonValue value(const char16_t* name) const { return m_arguments.value(QString::fromUtf16(name)); }
    bool hasUnnamed() const
    {
        return std::any_of(m_arguments.keyBegin(), m_arguments.keyEnd(), [](const QString& name) { return name.at(0).isDigit(); });
    }

    bool isLiteral = true;

private:
    std::pair<QString, bool> length(int fallback) const
    {
        const auto given = m_arguments.constFind(QStringLiteral("max_length"));
        const bool isGiven = given != m_arguments.cend() && given->text != u"None";
        if (isGiven && given->kind != PythonValue::Kind::Number) {
            return {{}, false};
        }
        const int limit = isGiven ? given->text.toInt() : fallback;
        return {limit > 0 ? QStringLiteral("(%1)").arg(limit) : QString(), true};
    }

    std::pair<QString, bool> digits() const
    {
        const PythonValue all = value(u"max_digits");
        const PythonValue behind = value(u"decimal_places");
        const bool isGiven = all.kind == PythonValue::Kind::Number && behind.kind == PythonValue::Kind::Number;
        return {isGiven ? QStringLiteral("(%1,%2)").arg(all.text.toInt()).arg(behind.text.toInt()) : QString(), isGiven};
    }

    QString m_app;
    QString m_kind;
    FieldArguments m_arguments;
    bool m_isOwn;
};

} // namespace

FieldArguments argumentsOf(const QString& app, const PythonValue& field)
{
    FieldArguments arguments;
    const QString kind = field.lastName();
    for (qsizetype index = 0; index < field.items.size(); ++index) {
        const PythonValue& value = field.items.at(index);
        const bool isUnread = value.kind == PythonValue::Kind::Opaque; // perhaps *arguments
        arguments.insert(isUnread ? QString::number(index) : argumentName(kind, index), value);
    }
    for (const auto& [name, value] : field.named) {
        arguments.insert(name, value);
    }
    const auto target = arguments.find(QStringLiteral("to"));
    if (target != arguments.end() && target->kind == PythonValue::Kind::Text) {
        const QString label = target->text.contains(u'.') || target->text == u"self" ? target->text : app + u'.' + target->text;
        target->text = label.section(u'.', 0, -2, QString::SectionIncludeTrailingSep) + label.section(u'.', -1).toLower();
    }
    return arguments;
}

FieldColumn fieldColumn(const QString& app, const QString& table, const QString& name, const PythonValue& field)
{
    FieldReader reader(app, field);
    FieldColumn column;
    column.name = reader.column(name);
    std::tie(column.type, column.isTypeKnown) = reader.type();
    column.isNull = reader.flag(QStringLiteral("null"), false);
    column.isPrimaryKey = reader.flag(QStringLiteral("primary_key"), false);
    column.isUnique = reader.flag(QStringLiteral("unique"), reader.kind() == u"OneToOneField") || column.isPrimaryKey;
    const bool isReference = isReferenceField(reader.kind());
    column.isIndexed = reader.flag(QStringLiteral("db_index"), isReference || reader.kind() == u"SlugField") && !column.isUnique;
    column.isPositive = reader.kind().startsWith(QLatin1String("Positive"));
    column.isAutomatic = reader.kind().endsWith(QLatin1String("AutoField"));
    const PythonValue target = reader.value(u"to");
    if (isReference && !target.text.isEmpty() && reader.flag(QStringLiteral("db_constraint"), true)) {
        column.references = target.text == u"self" ? table : tableOfModel(app, target);
    }
    const PythonValue ofTarget = reader.value(u"to_field");
    const bool hasKey = isReference && !target.text.isEmpty() && ofTarget.kind != PythonValue::Kind::Call && (ofTarget.kind == PythonValue::Kind::Text || ofTarget.text.isEmpty());
    column.key = hasKey ? (QStringList {target.text} + (ofTarget.text.isEmpty() ? QStringList() : QStringList {ofTarget.text})).join(u'.') : QString();
    column.isLiteral = reader.isLiteral && !reader.hasUnnamed();
    return column;
}

bool hasColumn(const PythonValue& field)
{
    const QString kind = field.lastName();
    return kind != u"ManyToManyField" && kind != u"GenericForeignKey" && kind != u"GenericRelation";
}

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

QString tableOfModel(const QString& app, const PythonValue& model)
{
    if (model.text.endsWith(QLatin1String("AUTH_USER_MODEL"))) {
        return SqlText::identifier(QStringLiteral("auth_user"));
    }
    const QString label = model.text.contains(u'.') ? model.text : app + u'.' + model.text;
    return SqlText::identifier(label.section(u'.', -2, -2) + u'_' + label.section(u'.', -1).toLower());
}

} // namespace Pilothouse
