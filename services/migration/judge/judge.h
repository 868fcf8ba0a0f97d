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
    bool hasLockTimeout = false; ///< the session that migrates has one, which the text may take away
    bool isCatalogWhole = false; ///< a table that is not in the catalog does not exist
    bool isCautious = false; ///< a deployment depends on it: CREATE TABLE IF NOT EXISTS proves nothing new unless the catalog is whole
};

/// Says of every statement what it does to a live PostgreSQL 15: class, locks, what the old code makes of it,
/// and the safe way. Knows what the text itself creates, holds and proves; trusts nothing that it cannot parse.
/// Pure; for large texts on a thread with the stack that readSql() wants. About 0.02 ms a statement.
[[nodiscard]] FileVerdict judgeSql(const QString& path, const QByteArray& sql, const JudgeOptions& options);

/// One of several texts that run one after the other.
struct JudgeText {
    QString path;
    QByteArray sql;
    bool isInTransaction = false; ///< Django wraps it in one; a COMMIT of its own ends that
    QStringList opaque; ///< operations that are not in the SQL; those without a mark in it stand at its beginning
};

/// Judges texts in the order in which they will run: each sees what those before it have made. Suppressions stand in
/// the findings. Thread and stack as judgeSql().
[[nodiscard]] QList<FileVerdict> judgePlan(const QList<JudgeText>& texts, const JudgeOptions& options);

/// A step of a migration that is not written as SQL; its findings stand at its place.
struct JudgeStep {
    int line = 1;
    int column = 1;
    QString text; ///< what a finding shows as the statement
    QByteArray sql; ///< what it does
    const Rule* rule = nullptr; ///< or the word on it, when no SQL says
    QString table; ///< that the word or the columns are about
    bool isCode = false; ///< it runs code that nobody can see through
    QMap<QString, CatalogColumn> columns; ///< as they are before it; what the catalog says of them counts more
};

/// The same judgement of steps; `text` is what suppressions stand in.
[[nodiscard]] FileVerdict judgeSteps(const QString& path, const QByteArray& text, const QList<JudgeStep>& steps, const JudgeOptions& options);

/// Every rule there is, in the order of the families; each has a page docs/rules/NAME.md.
[[nodiscard]] QList<const Rule*> allRules();

} // namespace Pilothouse
