#include "ui/metric/chartpainter.h"
#include "ui/metric/chartscale.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/widgets/slotlabel.h"
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace Pilothouse {
namespace {

constexpr qreal lineWidth = 1.75;
constexpr int dashOn = 6;
constexpr int dashOff = 2;
constexpr int pixelsPerSample = 2; // fewer: drawn by extents

int tickCount(const ChartScene& scene, const Theme& theme)
{
    return std::clamp(int(scene.plot.height() / theme.px(28)), 1, 6);
}

} // namespace

ChartPainter::ChartPainter(QPainter* painter, const ChartScene& scene, const Theme& theme)
    : m_painter(painter)
    , m_scene(scene)
    , m_theme(theme)
{
}

QRectF ChartPainter::plotIn(const QRectF& area, const ChartScene& scene, const Theme& theme)
{
    const QFontMetricsF metrics(theme.font(TextStyle::Axis));
    qreal widest = theme.px(26);
    for (const double tick : ChartScale::valueTicks(scene.top, 4)) {
        widest = std::max(widest, metrics.horizontalAdvance(scene.tickText(tick)));
    }
    const qreal below = metrics.height() + theme.px(4);
    return area.adjusted(widest + theme.px(8), theme.px(8), 0, -below);
}

void ChartPainter::paint()
{
    paintBands();
    paintGrid();
    m_painter->save();
    m_painter->setClipRect(m_scene.plot.adjusted(0, -1, 1, 1));
    paintAreas();
    paintLines();
    m_painter->restore();
    paintLimits();
    paintMarkers();
    paintNames();
    paintTimes();
}

void ChartPainter::paintBands()
{
    for (const ChartBand& band : m_scene.bands) {
        if (band.from >= m_scene.top) {
            continue;
        }
        const qreal edge = std::round(m_scene.yOf(band.from));
        const QRectF tinted(m_scene.plot.left(), m_scene.plot.top(), m_scene.plot.width(),
            edge - m_scene.plot.top());
        m_painter->fillRect(tinted, m_theme.tint(band.role));
        QPen dotted(m_theme.color(band.role), 1);
        dotted.setDashPattern({2, 3});
        m_painter->setPen(dotted);
        m_painter->drawLine(
            QPointF(tinted.left(), edge + 0.5), QPointF(tinted.right(), edge + 0.5));
    }
}

void ChartPainter::paintGrid()
{
    m_painter->setFont(m_theme.font(TextStyle::Axis));
    const QFontMetricsF metrics(m_theme.font(TextStyle::Axis));
    for (const double tick : ChartScale::valueTicks(m_scene.top, tickCount(m_scene, m_theme))) {
        const qreal y = std::round(m_scene.yOf(tick)) + 0.5;
        m_painter->setPen(m_theme.color(tick == 0 ? Role::LineStrong : Role::Line));
        m_painter->drawLine(QPointF(m_scene.plot.left(), y), QPointF(m_scene.plot.right(), y));
        m_painter->setPen(m_theme.color(Role::TextMuted));
        const QRectF place(
            0, y - metrics.height() / 2, m_scene.plot.left() - m_theme.px(6), metrics.height());
        m_painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, m_scene.tickText(tick));
    }
}

void ChartPainter::paintAreas()
{
    const int width = int(std::ceil(m_scene.plot.width()));
    std::vector<double> below(size_t(std::max(width, 0)), 0.0);
    for (const ChartScene::Line& line : m_scene.lines) {
        if (!line.look.isArea) {
            continue;
        }
        const std::vector<Extent> columns =
            line.data.columns(m_scene.from, m_scene.to, width, m_scene.longestGap);
        QPainterPath filled;
        for (int x = 0; x < width; ++x) {
            const Extent& column = columns[size_t(x)];
            if (column.isEmpty() || column.max <= 0) {
                continue;
            }
            const double value = (column.min + column.max) / 2;
            const qreal base = m_scene.yOf(below[size_t(x)]);
            const qreal top = m_scene.yOf(below[size_t(x)] + value);
            filled.addRect(QRectF(m_scene.plot.left() + x, top, 1, base - top));
            below[size_t(x)] += value;
        }
        m_painter->setBrushOrigin(m_scene.plot.topLeft());
        m_painter->fillPath(filled,
            line.look.slot ? SlotPaint::brush(*line.look.slot, SlotPaint::Fill::Area,
                                 m_painter->device()->devicePixelRatioF())
                           : QBrush(m_theme.color(line.look.role)));
    }
}

void ChartPainter::paintLines()
{
    for (const ChartScene::Line& line : m_scene.lines) {
        if (!line.look.isArea) {
            paintLine(line);
        }
    }
}

void ChartPainter::paintLine(const ChartScene::Line& line)
{
    const qsizetype first = std::max<qsizetype>(line.data.firstAt(m_scene.from) - 1, 0);
    const qsizetype last = std::min(line.data.firstAt(m_scene.to, first) + 1, line.data.size());
    if (double(last - first) * pixelsPerSample <= m_scene.plot.width()) {
        paintSparse(line, first, last);
    } else {
        paintDense(line);
    }
}

void ChartPainter::paintSparse(const ChartScene::Line& line, qsizetype first, qsizetype last)
{
    QPen pen =
        line.look.slot ? SlotPaint::line(*line.look.slot) : QPen(m_theme.color(line.look.role), 1);
    pen.setJoinStyle(Qt::RoundJoin);
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(pen);
    QPolygonF run;
    for (qsizetype index = first; index < last; ++index) {
        const MinMaxSeries::Sample& sample = line.data.at(index);
        if (index > first && sample.at - line.data.at(index - 1).at > m_scene.longestGap) {
            m_painter->drawPolyline(run);
            run.clear();
        }
        run << QPointF(m_scene.xOf(sample.at), m_scene.yOf(sample.value));
    }
    m_painter->drawPolyline(run);
    m_painter->setRenderHint(QPainter::Antialiasing, false);
}

// One vertical stroke a column, from the smallest to the largest, reaching its neighbour: no peak
// is lost.
void ChartPainter::paintDense(const ChartScene::Line& line)
{
    const int width = int(std::ceil(m_scene.plot.width()));
    const std::vector<Extent> columns =
        line.data.columns(m_scene.from, m_scene.to, width, m_scene.longestGap);
    const bool isDashed = line.look.slot == Slot::Green;
    QList<QRectF> strokes;
    strokes.reserve(width);
    const Extent* before = nullptr;
    for (int x = 0; x < width; ++x) {
        const Extent& column = columns[size_t(x)];
        const bool isGap = column.isEmpty() || (isDashed && x % (dashOn + dashOff) >= dashOn);
        if (!isGap) {
            double low = column.min;
            double high = column.max;
            if (before != nullptr) {
                low = std::min(low, before->max);
                high = std::max(high, before->min);
            }
            const qreal top = m_scene.yOf(high) - lineWidth / 2;
            strokes << QRectF(
                m_scene.plot.left() + x, top, 1, m_scene.yOf(low) + lineWidth / 2 - top);
        }
        before = column.isEmpty() ? nullptr : &column;
    }
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(m_theme.color(ChartScene::roleOf(line.look)));
    m_painter->drawRects(strokes);
}

} // namespace Pilothouse
