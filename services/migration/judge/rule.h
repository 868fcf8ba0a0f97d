#pragma once
#include "models/migration/verdict.h"
#include <QString>
#include <optional>
#include <span>

namespace Pilothouse {

/// What a rule says beside its class; combined with |.
enum RuleTrait : unsigned {
    Rewrites = 1, ///< every row is written anew
    Scans = 2, ///< every row is read
    Lasts = 4, ///< its class comes from how long it holds its lock: a small table makes it harmless
    NewCodeNeedsIt = 8,
    OneWay = 16, ///< it cannot be taken back without loss
    Fails = 32, ///< PostgreSQL refuses it
    LosesData = 64,
};

/// One rule, with its page in docs/rules/. Stands beside the function that applies it.
struct Rule {
    const char* name;
    SafetyClass safety;
    OldCode oldCode;
    LockMode lock; ///< on the table that the statement is about
    unsigned traits;
    const char* reason; ///< one sentence; %1 is the table or object
    const char* recipe; ///< the safe way; empty when there is nothing to do

    [[nodiscard]] bool has(RuleTrait trait) const { return (traits & trait) != 0; }
};

/// A rule applied to a statement. What is set here wins over the rule.
struct Ruling {
    const Rule* rule = nullptr;
    QString table; ///< or another object
    QString column; ///< or constraint or index, when the statement is about one
    QString newName; ///< of a renaming
    QList<TableLock> otherLocks; ///< on tables beside `table`
    std::optional<LockMode> lock;
    std::optional<SafetyClass> safety;
    std::optional<OldCode> oldCode;
    QString reason; ///< empty: the rule's
};

[[nodiscard]] inline Ruling rulingOf(const Rule& rule, const QString& table = {}, const QString& column = {})
{
    Ruling ruling;
    ruling.rule = &rule;
    ruling.table = table;
    ruling.column = column;
    return ruling;
}

using Rules = std::span<const Rule* const>;

} // namespace Pilothouse

/// Marks a rule's words for translation; they are looked up in the context "MigrationJudge".
#define JUDGE_TEXT(text) QT_TRANSLATE_NOOP("MigrationJudge", text)
