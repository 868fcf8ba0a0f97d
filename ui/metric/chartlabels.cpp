#include "ui/metric/chartpainter.h"
#include "ui/metric/chartscale.h"
#include "ui/shell/theme/theme.h"
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

// The words in a chart: markers, names beside their series, times below. Each keeps clear of those
// before it.
namespace Pilothouse {
namespace {

constexpr qint64 secondsMatterBelow = 3'600'000'000; // µs

bool isFree(const std::vector<QRectF>& taken, const QRectF& place)
{
    return std::none_of(taken.begin(), taken.end(),
        [&place](const QRectF& other) { return other.intersects(place); });
}

} // namespace

// At the right of the band; a threshold beyond the axis is said all the same.
void ChartPainter::paintLimits()
{
    const QFontMetricsF metrics(m_theme.font(TextStyle::Axis));
    for (const ChartBand& band : m_scene.bands) {
        const bool isShown = band.from < m_scene.top;
        const QString label = isShown ? band.label : QStringLiteral("↑ ") + band.label;
        const qreal width = metrics.horizontalAdvance(label);
        QRectF place(m_scene.plot.right() - width - 4, m_scene.plot.top(), width, metrics.height());
        while (!isFree(m_taken, place)) {
            place.translate(0, metrics.height());
        }
        m_taken.push_back(place);
        m_limits.push_back({place, label, isShown ? band.role : Role::TextMuted});
    }
}

void ChartPainter::paintMarkerLine(const ChartMarker& marker, qreal x)
{
    const qreal top = m_scene.plot.top() - m_theme.px(2);
    const QColor color = m_theme.color(marker.role);
    m_painter->setPen(color);
    m_painter->drawLine(QPointF(x, top), QPointF(x, m_scene.plot.bottom()));
    QPainterPath triangle;
    triangle.addPolygon(QPolygonF {QPointF(x - 4, top), QPointF(x + 4, top), QPointF(x, top + 6)});
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->fillPath(triangle, color);
    m_painter->setRenderHint(QPainter::Antialiasing, false);
}

void ChartPainter::paintMarkers()
{
    const QFontMetricsF metrics(m_theme.font(TextStyle::AxisStrong));
    std::vector<std::pair<const ChartMarker*, qreal>> shown;
    for (const ChartMarker& marker : m_scene.markers) {
        const qreal x = std::round(m_scene.xOf(marker.at)) + 0.5;
        if (x >= m_scene.plot.left() && x <= m_scene.plot.right() + 1) {
            shown.emplace_back(&marker, x);
            paintMarkerLine(marker, x);
            m_taken.emplace_back(
                x - 1, m_scene.plot.top() - m_theme.px(2), 2, 2 * metrics.height());
        }
    }
    m_painter->setFont(m_theme.font(TextStyle::Axis));
    for (const Limit& limit : m_limits) {
        paintWord(limit.place, limit.label, m_theme.color(limit.role));
    }
    m_painter->setFont(m_theme.font(TextStyle::AxisStrong));
    const bool hasAreas = std::any_of(m_scene.lines.begin(), m_scene.lines.end(),
        [](const ChartScene::Line& line) { return line.look.isArea; });
    for (const auto& [marker, x] : shown) {
        if (hasAreas) {
            break; // words on a filled area cannot be read; the tool tip and the other charts say
                   // them
        }
        // Beside its triangle, else below what stands there; on the side where there is room.
        const qreal width = metrics.horizontalAdvance(marker->label);
        const QRectF right(
            x + m_theme.px(7), m_scene.plot.top() - m_theme.px(2), width, metrics.height());
        const QRectF left = right.translated(-width - m_theme.px(14), 0);
        const QPointF lower(0, metrics.height());
        for (const QRectF& place : {right, right.translated(lower), left, left.translated(lower)}) {
            if (place.left() >= m_scene.plot.left() && place.right() <= m_scene.plot.right()
                && isFree(m_taken, place)) {
                m_taken.push_back(place);
                paintWord(place, marker->label, m_theme.color(marker->role));
                break;
            }
        }
    }
}

// What lies below a word must not cross it.
void ChartPainter::paintWord(const QRectF& place, const QString& word, const QColor& color)
{
    QColor ground = m_theme.color(Role::SurfaceRaised);
    for (const ChartBand& band : m_scene.bands) {
        if (band.from < m_scene.top && place.center().y() < m_scene.yOf(band.from)) {
            ground = m_theme.tint(band.role);
        }
    }
    ground.setAlphaF(0.8F);
    m_painter->fillRect(place.adjusted(-2, 1, 2, -1), ground);
    m_painter->setPen(color);
    m_painter->drawText(place, Qt::AlignCenter, word);
}

// The samples that a series' name may stand at: of an area those where there is something to see.
std::pair<qsizetype, qsizetype> ChartPainter::namedSpan(const ChartScene::Line& line) const
{
    qsizetype first = line.data.firstAt(m_scene.from);
    qsizetype last = line.data.firstAt(m_scene.to + 1, first) - 1;
    while (line.look.isArea && last > first && line.data.at(last).value <= 0) {
        --last;
    }
    while (line.look.isArea && first < last && line.data.at(first).value <= 0) {
        ++first;
    }
    const bool isNothing = line.look.isArea && last >= first && line.data.at(last).value <= 0;
    return {first, isNothing ? first - 1 : last};
}

void ChartPainter::paintNames()
{
    const QFont font = m_theme.font(TextStyle::AxisStrong);
    const QFontMetricsF metrics(font);
    m_painter->setFont(font);
    for (const ChartScene::Line& line : m_scene.lines) {
        const auto [first, last] = namedSpan(line);
        if (line.look.name.isEmpty() || last < first) {
            continue;
        }
        const qreal width = metrics.horizontalAdvance(line.look.name);
        const bool endsHere =
            m_scene.xOf(line.data.at(last).at) > m_scene.plot.right() - m_theme.px(24);
        const qreal edge = endsHere
            ? m_scene.plot.right() - m_theme.px(8) - width
            : std::max(m_scene.xOf(line.data.at(first).at), m_scene.plot.left()) + m_theme.px(10);
        // Above all that the series shows where its name stands.
        const qsizetype under = line.data.firstAt(m_scene.timeAt(edge));
        const Extent nearby =
            line.data.extent(under, line.data.firstAt(m_scene.timeAt(edge + width), under) + 1);
        const double peak = nearby.isEmpty() ? line.data.at(last).value : nearby.max;
        QRectF place(edge, m_scene.yOf(peak) - metrics.height() - 3, width, metrics.height());
        place.moveTop(std::max(place.top(), m_scene.plot.top() - m_theme.px(2)));
        if (isFree(m_taken, place)) {
            m_taken.push_back(place);
            paintWord(place, line.look.name, m_theme.color(ChartScene::roleOf(line.look)));
        }
    }
}

void ChartPainter::paintTimes()
{
    const bool withSeconds = m_scene.to - m_scene.from < secondsMatterBelow;
    m_painter->setFont(m_theme.font(TextStyle::Axis));
    m_painter->setPen(m_theme.color(Role::TextMuted));
    placeTime(m_scene.from, withSeconds, Qt::AlignLeft);
    placeTime(m_scene.to, withSeconds, Qt::AlignRight);
    for (const ChartMarker& marker : m_scene.markers) {
        if (marker.at > m_scene.from && marker.at < m_scene.to) {
            placeTime(marker.at, withSeconds, Qt::AlignHCenter);
        }
    }
    const int most = std::max(1, int(m_scene.plot.width() / m_theme.px(120)));
    for (const qint64 at : ChartScale::timeTicks(m_scene.from, m_scene.to, most, m_scene.zone)) {
        placeTime(at, withSeconds, Qt::AlignHCenter);
    }
}

void ChartPainter::placeTime(qint64 at, bool withSeconds, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(m_theme.font(TextStyle::Axis));
    const QString text = ChartScale::timeLabel(at, m_scene.zone, withSeconds);
    const qreal width = metrics.horizontalAdvance(text);
    const qreal x = m_scene.xOf(at);
    const qreal left = alignment == Qt::AlignLeft ? x
        : alignment == Qt::AlignRight             ? x - width
                                                  : x - width / 2;
    const QRectF place(left, m_scene.plot.bottom() + m_theme.px(3), width, metrics.height());
    const QRectF spaced = place.adjusted(-m_theme.px(14), 0, m_theme.px(14), 0);
    if (isFree(m_taken, spaced)) {
        m_taken.push_back(place);
        m_painter->drawText(place, Qt::AlignCenter, text);
    }
}

} // namespace Pilothouse
