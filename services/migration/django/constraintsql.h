#pragma once
#include "services/migration/django/pythonsource.h"

namespace Pilothouse {

/// The SQL that Django makes of AddConstraint, `table` quoted; null: the operation names none. Not valid: the existing
/// rows are not looked at.
[[nodiscard]] QString addConstraintSql(const QString& table, const PythonValue* constraint, bool isValidated);

} // namespace Pilothouse
