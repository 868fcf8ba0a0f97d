#pragma once
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace Pilothouse {

struct ColumnDetails {
    QString name;
    QString type; ///< as format_type() writes it
    bool isNotNull = false;
    bool hasDefault = false;
    bool isGenerated = false; ///< computed, or an identity
    bool isDomain = false;
    bool isDeterministic = true; ///< its collation is
    bool hasRights = false; ///< GRANTs of its own
    QString collation; ///< quoted, when it is not the type's own
    QString comment;
};

struct IndexDetails {
    QString name;
    QString definition; ///< pg_get_indexdef()
    QString constraint; ///< that it carries, or empty
    bool isValid = true;
};

struct ConstraintDetails {
    QString name;
    QString kind; ///< pg_constraint.contype: "c", "f", "p", "u", "x", "t"
    QString definition; ///< pg_get_constraintdef()
    QStringList columns;
    bool isValidated = true;
};

/// What depends on a column beside the table's own indexes and constraints, as PostgreSQL describes it.
struct Dependent {
    QString column;
    QString what; ///< "rule _RETURN on view adults"
};

/// A table as the writer of expansions has to know it: to the last index, because what it makes must be the same.
struct TableDetails {
    QString schema;
    QString name;
    QString kind; ///< pg_class.relkind; "r" is an ordinary table
    bool isInherited = false; ///< a partition, a child or a parent
    bool isOwner = false; ///< the session's user may alter it
    bool hasRights = false; ///< GRANTs to others than its owner
    bool hasPolicies = false; ///< row level security
    QList<ColumnDetails> columns;
    QStringList key; ///< columns of the primary key
    QList<IndexDetails> indexes;
    QList<ConstraintDetails> constraints;
    QList<Dependent> dependents;
    QStringList triggers; ///< of users

    [[nodiscard]] const ColumnDetails* column(const QString& name) const;
    /// "what depends on the column": the first one, or empty.
    [[nodiscard]] QString dependentOf(const QString& column) const;

    /// The one row of tableDetailsQuery().
    [[nodiscard]] static TableDetails fromJson(const QJsonObject& json);
};

/// Asks for one table, named as Syntax::relation() does; no row when there is none. The answer is one JSON object.
[[nodiscard]] QString tableDetailsQuery(const QString& table);
/// Every expansion that the database carries: name of the mark, and its JSON descriptor, oldest first.
[[nodiscard]] QString openExpansionsQuery();

} // namespace Pilothouse
