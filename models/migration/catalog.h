#pragma once
#include "models/core/quantity.h"
#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

namespace Pilothouse {

struct CatalogColumn {
    QString type; ///< as format_type() writes it: "character varying(50)" or "varchar(50)"; empty: not known
    bool isNotNull = false;
    QString defaultValue; ///< as pg_get_expr() writes it; empty: none, or not known

    bool operator==(const CatalogColumn&) const = default;
};

enum class ConstraintKind { Check, ForeignKey, PrimaryKey, Unique, Exclusion };

struct CatalogConstraint {
    ConstraintKind kind = ConstraintKind::Check;
    bool isValidated = true;
    QString definition; ///< "total IS NOT NULL", "FOREIGN KEY (a) REFERENCES b(id)"

    bool operator==(const CatalogConstraint&) const = default;
};

struct CatalogIndex {
    QStringList columns; ///< an expression is an empty name
    bool isUnique = false;
    bool isValid = true;

    bool operator==(const CatalogIndex&) const = default;
};

struct CatalogTable {
    std::optional<qint64> rows; ///< nothing: not known, taken for many
    bool isPartitioned = false;
    // Few of each, in tens of thousands of tables: a QHash takes some 4 KB even for one.
    QMap<QString, CatalogColumn> columns;
    QMap<QString, CatalogConstraint> constraints;
    QMap<QString, CatalogIndex> indexes;
    std::optional<qint64> bytes; ///< with indexes and TOAST, a partitioned table's with its partitions
    QString partitionOf; ///< empty: it is no partition
    QHash<QString, QStringList> views; ///< views that read it → the columns that they read
    QStringList triggers; ///< of users, not those of foreign keys
    QStringList publications; ///< that replicate it
    QString replicaIdentity; ///< "default", "nothing", "full", "index"; empty: not known

    bool operator==(const CatalogTable&) const = default;
};

/// What is known of a database. A table that is not in it exists and is big.
struct Catalog {
    int postgres = 15;
    QString timezone; ///< of the sessions that migrate; empty: not known
    QHash<QString, CatalogTable> tables; ///< by name; those of the schema "public" without it
    QHash<QString, bool> domains; ///< name → has a constraint, its own or its base's, or a default that may be another one for every row
    QStringList types; ///< enums and composites
    QStringList functions; ///< not PostgreSQL's own, and not volatile
    QDateTime takenAt; ///< invalid: not known
    bool isStandby = false; ///< the server replays another one's changes
    std::optional<Milliseconds> longestTransaction; ///< age of the oldest open one in this database, as far as the user may see

    bool operator==(const Catalog&) const = default;
};

/// The table that a foreign key's definition points to: "FOREIGN KEY (a) REFERENCES b(id)", or the bare name.
[[nodiscard]] QString referencedTable(const CatalogConstraint& foreignKey);
/// The columns of the table itself that are in it: FOREIGN KEY (a, b) …; empty when the definition does not say.
[[nodiscard]] QStringList referencingColumns(const CatalogConstraint& foreignKey);
/// The columns that it points to: REFERENCES t(a, b); empty when the definition does not say.
[[nodiscard]] QStringList referencedColumns(const CatalogConstraint& foreignKey);
/// Tables with a foreign key to `table`, itself left out; sorted.
[[nodiscard]] QStringList referencingTables(const QHash<QString, CatalogTable>& tables, const QString& table);
/// The partitions of a table, those of its partitions included; sorted.
[[nodiscard]] QStringList partitionsOf(const QHash<QString, CatalogTable>& tables, const QString& table);

} // namespace Pilothouse
