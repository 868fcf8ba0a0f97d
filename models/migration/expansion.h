#pragma once
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace Pilothouse {

/// Breaking changes that can be made in two halves, with both releases working in between.
enum class ExpansionKind {
    RenameColumn,
    WidenType,
    SetNotNull,
    DropColumn,
    RenameTable,
};

/// One breaking change, rewritten. Names are the database's, unquoted.
struct Expansion {
    ExpansionKind kind = ExpansionKind::RenameColumn;
    QString migration; ///< "people.0002_rename_name"
    QString table;
    QString column; ///< that the old release uses
    QString newColumn; ///< that the new release uses; empty where there is none
    QString type; ///< of the new column, as format_type() writes it
    QString newTable; ///< of a renamed table

    bool operator==(const Expansion&) const = default;
};

/// The SQL of an expansion in its phases. Each text is one transaction, unless it stands in a list named for what
/// runs outside of one.
struct ExpansionSql {
    QStringList expand; ///< one transaction each, brief locks only
    QString backfill; ///< one batch of it, with :from and :to of the primary key; empty: nothing to copy
    QStringList indexes; ///< CONCURRENTLY, outside of a transaction
    QStringList seal; ///< constraints NOT VALID, then VALIDATE; one transaction each
    QStringList undo; ///< leaves the schema as it was before
    QStringList contract; ///< the second half: the point of no return
};

/// Whether a migration can be rewritten, and how.
struct ExpansionOffer {
    QString migration;
    QList<Expansion> expansions; ///< in the order of its statements
    QStringList plain; ///< its other statements, which run as they are
    QString refusal; ///< why it cannot be rewritten; empty: it can
};

/// An expansion that a database carries now: the second half is still to come.
struct OpenExpansion {
    Expansion expansion;
    QString run; ///< that made it
    QString release; ///< that needs it
    QString at; ///< UTC ISO
    std::optional<qint64> drift; ///< rows in which the two columns differ; nothing: not counted
};

} // namespace Pilothouse
