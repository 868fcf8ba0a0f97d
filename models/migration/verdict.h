#pragma once
#include <QList>
#include <QString>

namespace Pilothouse {

/// What a statement means for a live database, in the order of what it takes to let it through. Unknown is
/// treated as Dangerous: nobody has shown that it is not.
enum class SafetyClass { Safe, Risky, Unknown, Dangerous };

/// Whether the code that is serving now goes on working after the statement.
enum class OldCode { Ok, Maybe, Breaks };

/// PostgreSQL's table locks, weakest first.
enum class LockMode {
    None,
    AccessShare,
    RowShare,
    RowExclusive,
    ShareUpdateExclusive,
    Share,
    ShareRowExclusive,
    Exclusive,
    AccessExclusive,
};

/// A lock that a statement takes and its transaction keeps.
struct TableLock {
    QString table;
    LockMode mode = LockMode::None;

    bool operator==(const TableLock&) const = default;
};

/// What the judge says of one statement, or of one part of an ALTER TABLE.
struct StatementFinding {
    int line = 1; ///< of the statement's first word, 1-based
    int column = 1; ///< 1-based, in characters
    QString statement; ///< one line, shortened
    QString rule; ///< "rename-column": the page docs/rules/rename-column.md
    SafetyClass safety = SafetyClass::Unknown;
    OldCode oldCode = OldCode::Ok;
    QString table; ///< the table or other object it is about; may be empty
    QString part; ///< the column, constraint or index of it that the statement is about; may be empty
    QList<TableLock> locks; ///< on tables that exist already; the table's own first
    bool rewrites = false; ///< every row is written anew
    bool scans = false; ///< every row is read
    bool isNeededByNewCode = false; ///< the new code fails until it has run
    bool isReversible = true; ///< a statement exists that takes it back without loss
    bool failsForCertain = false; ///< PostgreSQL refuses it
    bool losesData = false;
    bool isDuration = false; ///< its class is about how long it takes; a small table makes it harmless
    bool isSmall = false; ///< and its table is known to be small
    QString message; ///< why, in one sentence
    QString recipe; ///< the safe way; empty when there is nothing to do
    QString allowedBecause; ///< the reason of an inline suppression; a suppressed finding does not count
};

/// All findings of one text, in its order.
struct FileVerdict {
    QString path;
    SafetyClass safety = SafetyClass::Safe; ///< the worst that counts
    OldCode oldCode = OldCode::Ok;
    QList<StatementFinding> findings;
};

/// "safe", "risky", "dangerous", "unknown".
[[nodiscard]] QString wordOf(SafetyClass safety);
/// "ok", "maybe", "breaks".
[[nodiscard]] QString wordOf(OldCode oldCode);
/// "ACCESS EXCLUSIVE"; empty for None.
[[nodiscard]] QString wordOf(LockMode mode);
/// The other way; None for any other word.
[[nodiscard]] LockMode lockModeOf(const QString& word);
/// Sets class and old code of the whole from the findings that count.
void summarize(FileVerdict& verdict);

} // namespace Pilothouse
