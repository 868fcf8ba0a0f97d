#pragma once
#include "models/environment/stackconfig.h"
#include "models/migration/catalog.h"
#include "models/migration/pendingmigration.h"
#include "models/migration/review.h"
#include <QCoroTask>

namespace Pilothouse {

/// Requests that come in while a lock is waited for.
struct Load {
    double requestsPerSecond = 0; ///< 0: not measured
    int workers = 0; ///< that answer them; 0: not known
};

/// What a review is made of.
struct ReviewFacts {
    QString environment;
    QString release;
    QString imageId;
    QStringList applied; ///< labels, in the order in which they were applied
    MigrationReading reading;
    std::optional<Catalog> catalog; ///< the live one; nothing: every table is taken for big
    Milliseconds lockTimeout {2000};
    Load load;
    std::optional<CompatibilityProof> proof;
    QStringList notes; ///< what could not be read, in sentences
    QList<ColumnConversion> conversions; ///< the project's
};

/// What a release means for a database. Pending migrations are judged in the order of the plan: each sees what those
/// before it have made. A suppression in a migration's text is told and does not count: whoever deploys decides, not
/// whoever wrote it. Pure; for a thread with the stack of readSql().
[[nodiscard]] SchemaReview reviewOf(const ReviewFacts& facts);
/// The same on a thread of its own.
[[nodiscard]] QCoro::Task<SchemaReview> reviewInBackground(ReviewFacts facts);

} // namespace Pilothouse
