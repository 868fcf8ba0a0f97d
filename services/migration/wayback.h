#pragma once
#include "models/migration/pendingmigration.h"
#include "models/migration/review.h"
#include <QMap>

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
/// Of everything that the verdict finds; the worst counts. `isOpaque`: the migration runs code that nobody can see through.
[[nodiscard]] WayBack wayBackOf(const FileVerdict& verdict, bool isOpaque);
/// Of a release's pending migrations together, by label. Where one of them has to be reversed all are, also those that
/// could stay by themselves. The review's proof, when it has one, overrules: what the old release was seen to fail on
/// does not stay, and what could not be reversed on the scratch copy has no way back.
[[nodiscard]] QMap<QString, WayBack> waysBackOf(const SchemaReview& review, const QList<PendingMigration>& pending);
/// Keep when there are none.
[[nodiscard]] WayBack worstOf(const QMap<QString, WayBack>& waysBack);

} // namespace Pilothouse
