#pragma once
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Pilothouse {

/// What a rule says of a statement or of a part of one. Rule names are those of docs/migration-gate.md.
struct RuleWord {
    QString rule;
    bool passes = false;
    QString reason;
};

/// A column that ALTER TABLE … ADD COLUMN adds.
struct AddedColumn {
    QString name;
    bool isNotNull = false;
    bool hasDefault = false; ///< other than NULL
    QStringList references; ///< tables of its inline foreign keys, as relationName() gives them
    RuleWord word;
};

/// The relation as it is spelled, quotes removed: "people_person", or "archive.people_person".
[[nodiscard]] QString relationName(const QJsonObject& rangeVar);

/// True for what PostgreSQL stores as a constant: literals, signed numbers, NULL, arrays of these, and one
/// cast of these to a built-in type.
[[nodiscard]] bool isConstantExpression(const QJsonObject& expression);

/// ADD COLUMN on a table that the running release uses; `columnDef` is libpg_query's ColumnDef.
[[nodiscard]] AddedColumn judgeAddedColumn(const QJsonObject& columnDef);

/// ADD CONSTRAINT on a table that the running release uses; `constraint` is libpg_query's Constraint.
[[nodiscard]] RuleWord judgeAddedConstraint(const QJsonObject& constraint);

/// Any other part of ALTER TABLE on such a table; all of them are refused.
[[nodiscard]] RuleWord judgeAlterCommand(const QJsonObject& command);

/// A statement that is refused whatever surrounds it; `kind` is PostgreSQL's node name.
[[nodiscard]] RuleWord judgeOtherStatement(const QString& kind, const QJsonObject& node);

} // namespace Pilothouse
