#include "ui/metric/chartscene.h"
#include "ui/metric/chartscale.h"
#include "ui/shell/widgets/slotlabel.h"
#include <algorithm>
#include <cmath>

namespace Pilothouse {
namespace {

constexpr double headroom = 1.15;
constexpr double farAbove = 8; // a threshold this many times above the data would press them flat

} // namespace

Role ChartScene::roleOf(const ChartSeries& look)
{
    return look.slot ? SlotPaint::role(*look.slot) : look.role;
}

double ChartScene::xOf(qint64 at) const
{
    return to > from ? plot.left() + plot.width() * double(at - from) / double(to - from)
                     : plot.left();
}

double ChartScene::yOf(double value) const
{
    return plot.bottom() - plot.height() * std::clamp(value / top, 0.0, 1.0);
}

qint64 ChartScene::timeAt(double x) const
{
    const double share = plot.width() > 0 ? (x - plot.left()) / plot.width() : 0;
    return from + qint64(std::llround(share * double(to - from)));
}

double ChartScene::fittingTop() const
{
    double largest = 0;
    double stacked = 0;
    for (const Line& line : lines) {
        const qsizetype first = line.data.firstAt(from - longestGap);
        const Extent extent = line.data.extent(first, line.data.firstAt(to + 1, first));
        if (!extent.isEmpty()) {
            (line.look.isArea ? stacked : largest) =
                line.look.isArea ? stacked + extent.max : std::max(largest, extent.max);
        }
    }
    largest = std::max(largest, stacked);
    double wanted = std::max(largest * headroom, leastTop);
    for (const ChartBand& band : bands) {
        if (band.from <= largest * farAbove) {
            wanted = std::max(wanted, band.from * headroom);
        }
    }
    // Whole steps, so that the axis stands still while the data move.
    const double step = ChartScale::valueStep(wanted, 4) / 2;
    return std::ceil(wanted / step - 1e-9) * step;
}

} // namespace Pilothouse
