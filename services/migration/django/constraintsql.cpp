#include "services/migration/django/constraintsql.h"

namespace Pilothouse {
namespace {

/// What a constraint of PostgreSQL cannot say, Django makes an index of.
bool isUniqueIndex(const PythonValue& constraint)
{
    return constraint.argument(u"condition") != nullptr || constraint.argument(u"include") != nullptr || constraint.argument(u"opclasses") != nullptr
        || constraint.argument(u"expressions", 0) != nullptr;
}

} // namespace

QString addConstraintSql(const QString& table, const PythonValue* constraint, bool isValidated)
{
    const QString kind = constraint == nullptr ? QString() : constraint->lastName();
    if (kind == u"UniqueConstraint") {
        return (isUniqueIndex(*constraint) ? QStringLiteral("CREATE UNIQUE INDEX ON %1 (\"a\");") : QStringLiteral("ALTER TABLE %1 ADD CONSTRAINT \"u\" UNIQUE (\"a\");")).arg(table);
    }
    if (kind == u"ExclusionConstraint") {
        return QStringLiteral("ALTER TABLE %1 ADD CONSTRAINT \"e\" EXCLUDE USING gist (\"a\" WITH =);").arg(table);
    }
    if (kind == u"CheckConstraint") {
        return QStringLiteral("ALTER TABLE %1 ADD CONSTRAINT \"c\" CHECK (\"a\" > 0)%2;").arg(table, isValidated ? QString() : QStringLiteral(" NOT VALID"));
    }
    return QStringLiteral("SELECT only_django_knows();");
}

} // namespace Pilothouse
