#pragma once
#include <QTimeZone>
#include <vector>

namespace Pilothouse {

/// Round numbers for axes. Pure.
namespace ChartScale {

/// The distance of ticks, one of 1, 2, 2.5, 5 × 10ⁿ, that gives at most `most` of them between 0
/// and `top`.
[[nodiscard]] double valueStep(double top, int most);
/// 0, step, 2 step … up to `top`.
[[nodiscard]] std::vector<double> valueTicks(double top, int most);
/// Moments at round times of day in `zone` within [from, to] (µs UTC), at most `most`.
[[nodiscard]] std::vector<qint64> timeTicks(
    qint64 from, qint64 to, int most, const QTimeZone& zone);
/// "02:01:13", without the seconds where they say nothing; µs UTC.
[[nodiscard]] QString timeLabel(qint64 at, const QTimeZone& zone, bool withSeconds);

} // namespace ChartScale
} // namespace Pilothouse
