#pragma once
#include "models/migration/catalog.h"
#include "models/migration/verdict.h"
#include "services/migration/judge/rule.h"
#include <QByteArray>

namespace Pilothouse {

/// What the judge is told beside the text.
struct JudgeOptions {
    Catalog catalog; ///< a table that is not in it exists and is big
    bool isInTransaction = false; ///< the text runs in one transaction although it does not say so
    int smallTable = 10000; ///< below so many rows, what is only about duration counts one class less
};

/// Says of every statement what it does to a live PostgreSQL 15: class, locks, what the old code makes of it,
/// and the safe way. Knows what the text itself creates, holds and proves; trusts nothing that it cannot parse.
/// Pure; for large texts on a thread with the stack that readSql() wants. About 0.02 ms a statement.
[[nodiscard]] FileVerdict judgeSql(const QString& path, const QByteArray& sql, const JudgeOptions& options);

/// A step of a migration that is not written as SQL; its findings stand at its place.
struct JudgeStep {
    int line = 1;
    int column = 1;
    QString text; ///< what a finding shows as the statement
    QByteArray sql; ///< what it does
    const Rule* rule = nullptr; ///< or the word on it, when no SQL says
    QString table; ///< that the word is about
    bool isCode = false; ///< it runs code that nobody can see through
};

/// The same judgement of steps; `text` is what suppressions stand in.
[[nodiscard]] FileVerdict judgeSteps(const QString& path, const QByteArray& text, const QList<JudgeStep>& steps, const JudgeOptions& options);

/// Every rule there is, in the order of the families; each has a page docs/rules/NAME.md.
[[nodiscard]] QList<const Rule*> allRules();

} // namespace Pilothouse
