#pragma once
#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>

namespace Pilothouse {

struct CatalogColumn {
    QString type; ///< as format_type() writes it: "character varying(50)" or "varchar(50)"; empty: not known
    bool isNotNull = false;
};

enum class ConstraintKind { Check, ForeignKey, PrimaryKey, Unique, Exclusion };

struct CatalogConstraint {
    ConstraintKind kind = ConstraintKind::Check;
    bool isValidated = true;
    QString definition; ///< "total IS NOT NULL", "FOREIGN KEY (a) REFERENCES b(id)"
};

struct CatalogIndex {
    QStringList columns;
    bool isUnique = false;
    bool isValid = true;
};

struct CatalogTable {
    std::optional<qint64> rows; ///< nothing: not known, taken for many
    bool isPartitioned = false;
    QHash<QString, CatalogColumn> columns;
    QHash<QString, CatalogConstraint> constraints;
    QHash<QString, CatalogIndex> indexes;
};

/// What is known of a database. A table that is not in it exists and is big.
struct Catalog {
    int postgres = 15;
    QString timezone; ///< of the sessions that migrate; empty: not known
    QHash<QString, CatalogTable> tables; ///< by name; those of the schema "public" without it
};

} // namespace Pilothouse
