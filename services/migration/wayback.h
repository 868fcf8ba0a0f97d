#pragma once
#include "models/migration/pendingmigration.h"
#include "models/migration/verdict.h"
#include <QCoroTask>

namespace Pilothouse {

/// What the old release needs before it can serve again once a migration is in.
enum class WayBack {
    Keep, ///< nothing: it works on the new schema
    Free, ///< the migration reversed, which loses nothing, also after users have written
    BeforeWrites, ///< the migration reversed, which loses what users have written in the new shape
    None, ///< a backup restored: reversing would not bring back what the migration took, or cannot be done
};

/// "keep", "free", "before-writes", "none".
[[nodiscard]] QString wordOf(WayBack wayBack);
[[nodiscard]] WayBack wayBackNamed(const QString& word); ///< None for any other word
/// Of everything that the verdict finds; the worst counts. `opaque`: the migration runs code that nobody can see through.
[[nodiscard]] WayBack wayBackOf(const FileVerdict& verdict, bool isOpaque);

/// A pending migration, judged.
struct JudgedMigration {
    PendingMigration migration;
    FileVerdict verdict;
    WayBack wayBack = WayBack::None;
};

/// Judges each on a thread of its own with the stack that large texts want; a table that exists counts as big.
[[nodiscard]] QCoro::Task<QList<JudgedMigration>> judgeWaysBack(QList<PendingMigration> migrations);

} // namespace Pilothouse
