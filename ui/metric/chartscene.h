#pragma once
#include "models/environment/observed.h"
#include "models/metric/minmaxseries.h"
#include "ui/shell/theme/tokens.h"
#include <QRectF>
#include <QString>
#include <QTimeZone>
#include <functional>
#include <limits>
#include <memory>
#include <vector>

namespace Pilothouse {

/// How one series of a chart is drawn. Areas are stacked in the order in which they were added.
struct ChartSeries {
    QString name; ///< the direct label, "r42"
    std::optional<Slot> slot; ///< drawn in this slot's colour and pattern
    Role role = Role::Accent; ///< without a slot
    bool isArea = false;
};

/// A threshold: from `from` upwards the axis is tinted.
struct ChartBand {
    double from = 0;
    Role role = Role::Warning;
    QString label; ///< "warn 500 ms"

    bool operator==(const ChartBand&) const = default;
};

/// A moment that something happened.
struct ChartMarker {
    qint64 at = 0; ///< µs UTC
    QString label; ///< "switch"
    QString toolTip;
    Role role = Role::Text;

    bool operator==(const ChartMarker&) const = default;
};

/// Everything that a chart draws; what the widget keeps and the painter reads.
struct ChartScene {
    struct Line {
        ChartSeries look;
        MinMaxSeries data;
    };
    std::vector<Line> lines;
    std::vector<ChartBand> bands;
    std::vector<ChartMarker> markers;
    std::function<QString(double)> tickText; ///< "250", "2.5 %"
    QTimeZone zone = QTimeZone::utc();
    double leastTop = 1; ///< the value axis never ends below
    qint64 longestGap = 5'000'000; ///< µs; samples further apart are not joined
    qint64 from = 0; ///< µs UTC, what is shown
    qint64 to = 0;
    QRectF plot; ///< inside the widget
    double top = 1; ///< of the value axis

    [[nodiscard]] static Role roleOf(const ChartSeries& look);
    [[nodiscard]] double xOf(qint64 at) const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] qint64 timeAt(double x) const;
    /// A round value axis that holds what is shown, and the thresholds that are not far above it.
    [[nodiscard]] double fittingTop() const;
};

} // namespace Pilothouse
