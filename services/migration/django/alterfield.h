#pragma once
#include "services/migration/django/pythonsource.h"

namespace Pilothouse {

/// The SQL that Django makes of a field that is defined anew.
struct FieldChange {
    QString sql; ///< statements, in Django's order
    bool isWhole = false; ///< otherwise more may happen, which only Django knows by its models
};

/// From one definition of the field to another; both are calls. `app` is that of the file, `table` quoted.
[[nodiscard]] FieldChange alterFieldSql(const QString& app, const QString& table, const QString& name, const PythonValue& before, const PythonValue& after);

} // namespace Pilothouse
