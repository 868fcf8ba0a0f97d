#pragma once
#include "models/core/result.h"
#include "models/migration/expansion.h"
#include "services/migration/expand/tabledetails.h"
#include <QCoreApplication>

/// One file for each kind of expansion; what they share is here.
namespace Pilothouse::ExpansionText {

struct ExpansionWriterWords {
    Q_DECLARE_TR_FUNCTIONS(ExpansionWriter)
};

// `isOpen`: the table carries the expansion already, and what is asked for is the way to its end.
[[nodiscard]] Result<ExpansionSql> renameColumn(const Expansion& expansion, const TableDetails& table, bool isOpen);
[[nodiscard]] Result<ExpansionSql> setNotNull(const Expansion& expansion, const TableDetails& table, bool isOpen);
[[nodiscard]] Result<ExpansionSql> dropColumn(const Expansion& expansion, const TableDetails& table);
[[nodiscard]] Result<ExpansionSql> renameTable(const Expansion& expansion, const TableDetails& table, bool isOpen);

[[nodiscard]] Result<ExpansionSql> widenType(const Expansion& expansion, const TableDetails& table, bool isOpen);
[[nodiscard]] Result<ExpansionSql> convertColumns(const Expansion& expansion, const TableDetails& table, bool isOpen);
/// A conversion with what only the table knows: types and NOT NULL of its old columns, and of a new one that is a renamed old one.
[[nodiscard]] Expansion completed(Expansion expansion, const TableDetails& table);

/// Adds the indexes and constraints of `column` for `newColumn`, and to `renames` what gives them the old names once
/// those are free.
[[nodiscard]] Result<> addCounterparts(ExpansionSql& sql, QStringList& renames, const Expansion& expansion, const TableDetails& table);
/// What of that the table lacks, in words; empty: nothing.
[[nodiscard]] QString missingCounterpart(const Expansion& expansion, const TableDetails& table);
/// "schema"."table" of the expansion.
[[nodiscard]] QString tableOf(const Expansion& expansion);
/// "schema"."mark"().
[[nodiscard]] QString markOf(const Expansion& expansion, const QString& mark);
/// `ALTER TABLE … COMMAND;`.
[[nodiscard]] QString alter(const Expansion& expansion, const QString& command);
/// CREATE FUNCTION of the mark, with `body` as what its trigger does, and its comment. `options`: lines of PL/pgSQL in front.
[[nodiscard]] QString createMark(const Expansion& expansion, const QString& mark, const QString& body, const QString& options = {});
/// CREATE TRIGGER that runs the mark for each row, after every other trigger of its kind.
[[nodiscard]] QString createTrigger(const Expansion& expansion, const QString& mark);
[[nodiscard]] QString dropTrigger(const Expansion& expansion, const QString& mark);
[[nodiscard]] QString dropMark(const Expansion& expansion, const QString& mark);
/// A statement that does nothing when the table has a constraint of that name.
[[nodiscard]] QString unlessConstraint(const Expansion& expansion, const QString& constraint, const QString& statement);
/// The texts that make the column NOT NULL without a scan under a lock, each a transaction, each repeatable.
[[nodiscard]] QStringList requireNotNull(const Expansion& expansion, const QString& column);
/// `first`, `next` and `backfill` for `UPDATE table SET assignment WHERE condition`.
void addBackfill(ExpansionSql& sql, const Expansion& expansion, const TableDetails& table, const QString& assignment, const QString& condition);
/// A `backfill` for all rows at once, for a table that has few.
[[nodiscard]] QString wholeBackfill(const QString& batch);
/// "a IS DISTINCT FROM b", of the texts where the type's own equality overlooks a difference (1.0 and 1.00).
[[nodiscard]] QString differs(const ColumnDetails& column, const QString& a, const QString& b);
/// A constant of the type, for the moment in which a column is added NOT NULL; empty: none is known.
[[nodiscard]] QString neutralConstant(const QString& type);
/// Refused with "<what stands in the way>"; the remedy is a maintenance window, or splitting the migration.
[[nodiscard]] tl::unexpected<Error> refused(const Expansion& expansion, const QString& why);
/// Adds that triggers of the team see the backfill, when there are any.
void noteTriggers(ExpansionSql& sql, const TableDetails& table);

} // namespace Pilothouse::ExpansionText
