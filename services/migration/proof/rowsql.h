#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Pilothouse {

/// A table by its schema and name.
struct TableName {
    QString schema;
    QString name;

    bool operator==(const TableName&) const = default;
};

/// A foreign key of a table that rows are taken from.
struct SourceKey {
    QStringList columns;
    TableName parent;
    QStringList parentColumns;
};

/// A table as the catalog of the rows' database has it.
struct SourceTable {
    TableName table;
    QStringList columns; ///< without generated ones
    QList<SourceKey> keys;
    bool isTouched = false; ///< by the migrations; else it is only referred to
    bool isPartitioned = false;
    bool mayRead = true;
    bool isGuarded = false; ///< row-level security applies to our role
    double pages = 0; ///< of 8 KiB; 0: not known
    double bytes = 0; ///< with what is stored beside the pages
    double rows = 0; ///< by the last ANALYZE and the present size; 0: not known
};

/// Rows that one COPY takes.
struct RowUnit {
    TableName table;
    QStringList columns;
    QStringList key; ///< rows that others refer to by it; empty: a sample of the table
    QString selection; ///< SELECT …
    QString counting; ///< SELECT that counts to one more than `limit`; empty for rows that others refer to
    int limit = 0;
    double estimate = 0; ///< rows of the table; 0: not known
};

/// The SQL by which rows come to a scratch database. Nothing here asks anybody.
namespace RowSql {

/// At most so much of a database's rows is taken, roughly: it goes through the memory of this process.
constexpr double budget = 32.0 * 1024 * 1024;

/// What there is to know about tables and those that their foreign keys point to, as one JSON array for tablesFrom().
[[nodiscard]] QString tablesQuestion(const QList<TableName>& touched);
[[nodiscard]] QList<SourceTable> tablesFrom(const QByteArray& json);
/// The samples first, then what they refer to. `seed` makes samples the same wherever they are selected again. Why a
/// table has no unit is said in `notes`.
[[nodiscard]] QList<RowUnit> unitsOf(const QList<SourceTable>& tables, int rows, quint32 seed, QStringList* notes);
/// For psql: all units in one READ ONLY transaction that sees one moment. `mark` is no row's.
[[nodiscard]] QByteArray script(const QList<RowUnit>& units, const QByteArray& mark);
/// For psql, one after the other, with the unit's rows on standard input.
[[nodiscard]] QStringList loading(const RowUnit& unit);
/// Sequences go on behind the rows that are there.
[[nodiscard]] QString sequences();

} // namespace RowSql

/// What came of one unit.
struct TakenRows {
    RowUnit unit;
    QByteArray data; ///< as COPY writes it
    qint64 counted = 0; ///< rows of the table, to one more than its limit
    QString problem; ///< PostgreSQL's words; empty: it went well

    [[nodiscard]] qint64 rows() const { return data.count('\n'); }
    [[nodiscard]] bool isWhole() const { return unit.key.isEmpty() && problem.isEmpty() && counted <= unit.limit; }
};

/// What psql said to script(). Fewer than there are units: it did not come to its end, or said more than was kept.
[[nodiscard]] QList<TakenRows> takenRows(const QByteArray& output, const QByteArray& mark, const QList<RowUnit>& units);

} // namespace Pilothouse
