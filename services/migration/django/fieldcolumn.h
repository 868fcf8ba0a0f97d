#pragma once
#include "services/migration/django/pythonsource.h"
#include <QHash>

namespace Pilothouse {

/// The arguments of a field's definition by their names, those given by place too; what has no name that is known, under
/// its number. The model that it points to is "app.model".
using FieldArguments = QHash<QString, PythonValue>;

/// The column that Django makes of a field's definition, `models.CharField(max_length=50)`, on PostgreSQL.
struct FieldColumn {
    QString name; ///< not quoted
    QString type; ///< "varchar(50)"; of a reference "bigint", which most keys are
    bool isTypeKnown = false; ///< otherwise only Django knows: a field of another package, a computed length, the key that a reference points to
    bool isLiteral = true; ///< none of what follows is computed when the file runs
    bool isNull = false;
    bool isUnique = false; ///< also the primary key
    bool isPrimaryKey = false;
    bool isIndexed = false; ///< by an index that is not unique
    bool isPositive = false; ///< a CHECK keeps it from falling below zero
    bool isAutomatic = false; ///< numbered by a sequence
    QString references; ///< the table that its foreign key constraint points to, quoted; empty for none
    QString key; ///< "auth.user", "auth.user.email": the key whose type a reference has; empty: it is none, or not literal
};

[[nodiscard]] FieldArguments argumentsOf(const QString& app, const PythonValue& field);
/// `table` is the one that it is in, quoted. For a field that has a column.
[[nodiscard]] FieldColumn fieldColumn(const QString& app, const QString& table, const QString& name, const PythonValue& field);
/// Not those that only relate rows: many to many, and generic ones.
[[nodiscard]] bool hasColumn(const PythonValue& field);
/// The default that stays in the database (Django 5), as SQL.
[[nodiscard]] QString databaseDefault(const PythonValue& value);
/// The table of "auth.User", "User" or settings.AUTH_USER_MODEL, quoted.
[[nodiscard]] QString tableOfModel(const QString& app, const PythonValue& model);

} // namespace Pilothouse
