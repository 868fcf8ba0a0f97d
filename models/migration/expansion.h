#pragma once
#include <QJsonObject>
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
    ConvertColumns,
};

/// "rename-column": the stable form in plans, journals and the database.
[[nodiscard]] QString expansionKindName(ExpansionKind kind);
[[nodiscard]] std::optional<ExpansionKind> expansionKindFromName(const QString& name);

/// A column that is made of those on the other side of a conversion.
struct ConvertedColumn {
    QString name;
    QString type; ///< of an old one as format_type() writes it, of a new one as the migration does
    QString expression; ///< SQL of the columns on the other side, as the project gives it
    bool isNotNull = false;

    bool operator==(const ConvertedColumn&) const = default;
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
    QString schema = QStringLiteral("public"); ///< of the table
    QString value; ///< SQL literal that takes NULL's place where a column becomes NOT NULL
    QList<ConvertedColumn> before; ///< what a conversion takes away; `column` is empty, unless the migration renames it
    QList<ConvertedColumn> after; ///< what it makes of that; `newColumn` likewise

    /// Those that the contract takes away or changes.
    [[nodiscard]] QStringList oldColumns() const;
    /// All that it is about, under the old names and the new ones.
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing when a member is missing or of a kind that this version does not know.
    [[nodiscard]] static std::optional<Expansion> fromJson(const QJsonObject& json);

    bool operator==(const Expansion&) const = default;
};

/// The SQL of an expansion in its phases. Each text is one transaction, unless it stands in a list named for what
/// runs outside of one.
struct ExpansionSql {
    QString mark; ///< name of the function that marks the expansion in the database, unquoted
    QStringList expand; ///< one transaction each, brief locks only; :descriptor is what the mark says
    QString backfill; ///< one batch of it, with :from and :to of the primary key; empty: nothing to copy
    QString first; ///< asks for the smallest primary key, written as :from takes it; no row: the table is empty
    QString next; ///< asks for the primary key at the end of the batch that begins with :from
    QString drift; ///< counts the rows that the backfill has still to reach; empty: none can be
    QStringList indexes; ///< CONCURRENTLY, outside of a transaction
    QStringList seal; ///< constraints NOT VALID, then VALIDATE; one transaction each
    QStringList parts; ///< "index NAME", "constraint NAME", "not-null COLUMN": what is there, whole, once it is complete
    QStringList undo; ///< leaves the schema as it was before
    QString lost; ///< counts the rows that hold, in the new shape, what the old one cannot: undo would lose it; empty: none can
    QStringList contract; ///< the second half: the point of no return
    QStringList notes; ///< what whoever runs it should know, in sentences; not part of what is done

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ExpansionSql fromJson(const QJsonObject& json);

    bool operator==(const ExpansionSql&) const = default;
};

/// An expansion and its SQL: what a plan carries, and a step does.
struct WrittenExpansion {
    Expansion expansion;
    ExpansionSql sql;

    bool operator==(const WrittenExpansion&) const = default;
};

/// Whether a migration can be rewritten, and how.
struct ExpansionOffer {
    QString migration;
    QList<Expansion> expansions; ///< in the order of its statements
    QStringList plain; ///< its other statements, which change nothing for the running release
    QString refusal; ///< why it cannot be rewritten; empty: it can
};

/// An expansion that a database carries now: the second half is still to come.
struct OpenExpansion {
    Expansion expansion;
    QString run; ///< that made it
    QString release; ///< that needs it
    QString at; ///< UTC ISO
    QString mark; ///< name of the function that carries this

    bool operator==(const OpenExpansion&) const = default;
};

} // namespace Pilothouse
