#pragma once
#include "models/core/result.h"
#include "services/migration/judge/judge.h"
#include <QCoroTask>
#include <QStringList>

namespace Pilothouse {

/// What to look at and what is known beforehand.
struct LintRequest {
    QStringList paths; ///< files, folders (their .sql files and migrations/*.py, in order of their names), "-" for standard input
    JudgeOptions options;
};

/// Reads and judges everything; needs no project, no database and no network. A file over 64 MiB is unknown.
/// NotFound: a path that is not there. InvalidInput: one that cannot be read. Runs on a thread of its own.
[[nodiscard]] QCoro::Task<Result<QList<FileVerdict>>> lint(LintRequest request);

} // namespace Pilothouse
