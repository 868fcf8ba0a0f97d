#pragma once
#include "models/core/quantity.h"

namespace Pilothouse {

/// How long a backfill rests between its batches, so that the database stays the application's.
///
/// After a batch it rests twice as long as the batch took. A database that is busy shows in the batches: once a row
/// costs more than twice what it cost at best, the rest grows with it, so that the backfill yields the more, the less
/// there is left.
class BackfillPace {
public:
    /// No rest is longer; a backfill under any load goes on.
    static constexpr Milliseconds longestRest {5000};

    /// `batch`: rows that a whole batch has.
    explicit BackfillPace(qint64 batch);

    /// The rest after a batch that wrote `rows` within `took`; none after one that had nothing to write.
    [[nodiscard]] Milliseconds restAfter(std::chrono::nanoseconds took, qint64 rows);

private:
    double slowdown(double perRow, qint64 rows);

    qint64 m_batch;
    double m_fastest = 0; // nanoseconds a row; 0: no batch yet by which to tell
};

} // namespace Pilothouse
