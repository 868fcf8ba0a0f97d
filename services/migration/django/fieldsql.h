#pragma once
#include "services/migration/django/pythonsource.h"

namespace Pilothouse {

/// The SQL that Django makes of a field that is added to a table.
struct FieldSql {
    QString column; ///< quoted
    QString add; ///< statements; empty when the field has no column
    QString index; ///< a statement that Django puts at the end of the migration; empty for none
};

/// `app` is that of the file, `table` quoted.
[[nodiscard]] FieldSql addFieldSql(const QString& app, const QString& table, const QString& name, const PythonValue& field);

} // namespace Pilothouse
