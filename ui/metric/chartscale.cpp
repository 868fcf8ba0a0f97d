#include "ui/metric/chartscale.h"
#include <QDateTime>
#include <algorithm>
#include <array>
#include <cmath>

namespace Pilothouse::ChartScale {

double valueStep(double top, int most)
{
    if (!(top > 0) || !std::isfinite(top) || most < 1) {
        return 1;
    }
    const double raw = top / most;
    const double magnitude = std::pow(10, std::floor(std::log10(raw)));
    for (const double round : {1.0, 2.0, 2.5, 5.0}) {
        if (round * magnitude >= raw * (1 - 1e-9)) {
            return round * magnitude;
        }
    }
    return 10 * magnitude;
}

std::vector<double> valueTicks(double top, int most)
{
    const double step = valueStep(top, most);
    std::vector<double> ticks;
    for (int tick = 0; tick * step <= top * (1 + 1e-9) && tick <= std::max(most, 1); ++tick) {
        ticks.push_back(tick * step);
    }
    return ticks;
}

std::vector<qint64> timeTicks(qint64 from, qint64 to, int most, const QTimeZone& zone)
{
    static constexpr std::array<qint64, 18> steps {
        1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400};
    std::vector<qint64> ticks;
    if (to <= from || most < 1) {
        return ticks;
    }
    const qint64 raw = (to - from) / 1'000'000 / most;
    const auto fitting = std::lower_bound(steps.begin(), steps.end(), std::max<qint64>(raw, 1));
    const qint64 step = (fitting == steps.end() ? (raw / 86400 + 1) * 86400 : *fitting) * 1'000'000;
    // Round in the reader's day, not in UTC's.
    const qint64 offset =
        qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(from / 1000, Qt::UTC)))
        * 1'000'000;
    for (qint64 at = ((from + offset + step - 1) / step) * step - offset; at <= to; at += step) {
        ticks.push_back(at);
    }
    return ticks;
}

QString timeLabel(qint64 at, const QTimeZone& zone, bool withSeconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at / 1000, zone);
    return time.toString(withSeconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

} // namespace Pilothouse::ChartScale
