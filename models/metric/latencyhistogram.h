#pragma once
#include <QtGlobal>
#include <array>

namespace Pilothouse {

/// Latencies in buckets of 2 % width from 10 µs to about two minutes: the memory stays the same for days,
/// and a percentile is right to 1 %.
class LatencyHistogram {
public:
    /// Negative and NaN count as 0; above the range as the last bucket.
    void add(double milliseconds);
    void clear();

    /// The latency that `share` (0–1) of all requests did not exceed, milliseconds; 0 when empty.
    [[nodiscard]] double percentile(double share) const;
    [[nodiscard]] double maximum() const { return m_maximum; } ///< exact, milliseconds
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    static constexpr int buckets = 824;
    std::array<qint64, buckets> m_counts {};
    qint64 m_count = 0;
    double m_maximum = 0;
};

} // namespace Pilothouse
