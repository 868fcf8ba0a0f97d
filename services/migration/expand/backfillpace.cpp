#include "services/migration/expand/backfillpace.h"
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr double restFactor = 2; // of a batch's own time: two thirds of it are the application's
constexpr double ordinarySpread = 2; // between batches of a database that is not busy

} // namespace

BackfillPace::BackfillPace(qint64 batch)
    : m_batch(batch)
{
}

Milliseconds BackfillPace::restAfter(std::chrono::nanoseconds took, qint64 rows)
{
    if (rows <= 0 || took.count() <= 0) {
        return Milliseconds(0);
    }
    const double nanoseconds = double(took.count());
    const double busy = std::max(1.0, slowdown(nanoseconds / double(rows), rows) / ordinarySpread);
    const std::chrono::duration<double, std::nano> rest(nanoseconds * restFactor * busy);
    return std::min(std::chrono::duration_cast<Milliseconds>(rest), longestRest);
}

// A batch that passes over most of its rows costs more a row that it writes, and tells nothing of the load.
double BackfillPace::slowdown(double perRow, qint64 rows)
{
    if (rows < m_batch / 2) {
        return 1;
    }
    m_fastest = m_fastest > 0 ? std::min(m_fastest, perRow) : perRow;
    return perRow / m_fastest;
}

} // namespace Pilothouse
