#include "ui/metric/chartviewport.h"
#include <algorithm>
#include <cmath>

namespace Pilothouse {
namespace {

constexpr qint64 leastSpan = 2'000'000; // two samples of a second

} // namespace

void ChartViewport::setData(qint64 from, qint64 to)
{
    to = std::max(from, to);
    if (from == m_dataFrom && to == m_dataTo) {
        return;
    }
    m_dataFrom = from;
    m_dataTo = to;
    Q_EMIT changed();
}

qint64 ChartViewport::to() const
{
    return m_isLive ? std::max(m_dataTo, m_dataFrom + leastSpan) : m_to;
}

qint64 ChartViewport::from() const
{
    return m_span == 0 ? std::min(m_dataFrom, to() - leastSpan) : to() - m_span;
}

void ChartViewport::zoom(qint64 at, double factor)
{
    const auto scaled = [at, factor](qint64 time) {
        return at + qint64(std::llround(double(time - at) * factor));
    };
    qint64 newFrom = scaled(from());
    qint64 newTo = scaled(to());
    if (newTo - newFrom < leastSpan) {
        const double share = to() > from() ? double(at - from()) / double(to() - from()) : 0.5;
        newFrom = at - qint64(share * double(leastSpan));
        newTo = newFrom + leastSpan;
    }
    show(newFrom, newTo);
}

void ChartViewport::pan(qint64 by)
{
    const qint64 span = to() - from();
    const qint64 newTo = std::clamp(to() + by, std::min(m_dataFrom + span, m_dataTo), m_dataTo);
    show(newTo - span, newTo);
}

// What reaches both ends of the data is everything; what reaches the newest stays with it.
void ChartViewport::show(qint64 from, qint64 to)
{
    const bool isEverything = from <= m_dataFrom && to >= m_dataTo;
    m_isLive = to >= m_dataTo;
    m_span = isEverything ? 0 : std::min(to, m_dataTo) - std::max(from, m_dataFrom);
    m_to = std::min(to, m_dataTo);
    Q_EMIT changed();
}

void ChartViewport::goLive()
{
    m_isLive = true;
    Q_EMIT changed();
}

void ChartViewport::reset()
{
    m_span = 0;
    goLive();
}

void ChartViewport::setCrosshair(std::optional<qint64> at)
{
    if (at != m_crosshair) {
        m_crosshair = at;
        Q_EMIT crosshairMoved();
    }
}

} // namespace Pilothouse
