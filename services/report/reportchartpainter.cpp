#include "services/report/reportchartpainter.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

namespace Pilothouse {
namespace {

class ReportChartWords {
    Q_DECLARE_TR_FUNCTIONS(ReportChart)
};

constexpr double axisText = 11;
constexpr double headText = 12;

/// The next of 1, 2, 2.5, 5 × 10ⁿ.
double roundUp(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= value * 0.999) {
            return factor * power;
        }
    }
    return 10 * power;
}

QString clock(qint64 at, const QTimeZone& zone, bool withSeconds)
{
    return QDateTime::fromMSecsSinceEpoch(at / 1000, zone).toString(withSeconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

double largest(const QList<double>& values)
{
    double top = 0;
    for (const double value : values) {
        top = std::isnan(value) ? top : std::max(top, value);
    }
    return top;
}

} // namespace

ReportChartPainter::ReportChartPainter(QPainter* painter, const ReportChart& chart, const ReportLook& look)
    : m_painter(painter)
    , m_chart(chart)
    , m_look(look)
    , m_top(topOfAxis())
{
}

QByteArray ReportChartPainter::svg(const ReportChart& chart, const ReportLook& look, QSize size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96);
    QPainter painter(&generator);
    painter.setRenderHint(QPainter::Antialiasing);
    ReportChartPainter(&painter, chart, look).paint(QRectF(QPointF(), size));
    painter.end();
    const QByteArray document = buffer.data();
    return document.mid(std::max<qsizetype>(0, document.indexOf("<svg")));
}

QString ReportChartPainter::summary(const ReportChart& chart)
{
    QStringList parts;
    for (const ReportChart::Series& series : chart.series) {
        parts << ReportChartWords::tr("%1 up to %2", "series, value").arg(series.name).arg(largest(series.values), 0, 'f', 1);
    }
    return ReportChartWords::tr("%1 from %2 to %3: %4").arg(chart.title, clock(chart.from, chart.zone, true), clock(chart.to, chart.zone, true), parts.join(QStringLiteral(", ")));
}

void ReportChartPainter::paint(const QRectF& area)
{
    m_plot = area.adjusted(m_look.px(36), m_look.px(28), -m_look.px(8), -m_look.px(18));
    paintHead(area);
    paintLimit();
    paintGrid();
    m_chart.isArea ? paintAreas() : paintLines();
    paintMarkers();
    paintTimes(area);
}

QFont ReportChartPainter::font(double px, bool isStrong) const
{
    QFont font(m_look.family);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(std::max(1, m_look.px(px)));
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QColor ReportChartPainter::colorOf(const ReportChart::Series& series) const
{
    return series.slot == Slot::Blue ? m_look.blue : series.slot == Slot::Green ? m_look.green : m_look.accent;
}

double ReportChartPainter::topOfAxis() const
{
    double top = m_chart.leastTop;
    QList<double> sums;
    for (const ReportChart::Series& series : m_chart.series) {
        top = std::max(top, largest(series.values));
        sums.resize(std::max(sums.size(), series.values.size()));
        for (qsizetype i = 0; i < series.values.size(); ++i) {
            sums[i] += std::isnan(series.values[i]) ? 0 : series.values[i];
        }
    }
    top = m_chart.isArea ? std::max(top, largest(sums)) : top;
    // A limit that is not far above is shown, so that the distance to it can be seen.
    return roundUp(std::isnan(m_chart.limit) ? top : std::max(top, m_chart.limit * 1.2));
}

double ReportChartPainter::xOf(qint64 at) const
{
    return m_plot.left() + m_plot.width() * double(at - m_chart.from) / double(std::max<qint64>(1, m_chart.to - m_chart.from));
}

double ReportChartPainter::xOf(qsizetype bucket, qsizetype count) const
{
    return m_plot.left() + m_plot.width() * double(bucket) / double(std::max<qsizetype>(1, count));
}

double ReportChartPainter::yOf(double value) const
{
    return m_plot.bottom() - m_plot.height() * std::clamp(value / m_top, 0.0, 1.0);
}

void ReportChartPainter::paintHead(const QRectF& area)
{
    m_painter->setFont(font(headText, true));
    m_painter->setPen(m_look.muted);
    m_painter->drawText(QRectF(area.left(), area.top(), area.width(), m_look.px(16)), Qt::AlignLeft | Qt::AlignVCenter, m_chart.title);
    if (m_chart.isArea) {
        paintKey(area.right() - m_look.px(8), area.top() + m_look.px(8));
    }
}

// From right to left: the word, its glyph, the next.
void ReportChartPainter::paintKey(double right, double middle)
{
    m_painter->setFont(font(headText, true));
    const QFontMetricsF metrics(m_painter->font());
    for (qsizetype i = m_chart.series.size() - 1; i >= 0; --i) {
        const ReportChart::Series& series = m_chart.series[i];
        const double width = metrics.horizontalAdvance(series.name);
        m_painter->setPen(colorOf(series));
        m_painter->drawText(QRectF(right - width, middle - m_look.px(8), width + 1, m_look.px(16)), Qt::AlignLeft | Qt::AlignVCenter, series.name);
        paintGlyph(series.slot.value_or(Slot::Plain), right - width - m_look.px(13), middle);
        right -= width + m_look.px(26);
    }
}

void ReportChartPainter::paintGlyph(Slot slot, double x, double middle)
{
    const double half = m_look.px(9) / 2.0;
    m_painter->save();
    m_painter->translate(x, middle);
    if (slot == Slot::Green) {
        m_painter->rotate(45);
        m_painter->setPen(QPen(m_look.green, 1.6 * m_look.scale));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRect(QRectF(-half * 0.85, -half * 0.85, half * 1.7, half * 1.7));
        m_painter->fillRect(QRectF(-half / 3, -half / 3, half / 1.5, half / 1.5), m_look.green);
    } else if (slot == Slot::Blue) {
        m_painter->fillRect(QRectF(-half, -half, 2 * half, 2 * half), m_look.blue);
    } else {
        m_painter->setPen(QPen(m_look.accent, 1.4 * m_look.scale));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRect(QRectF(-half, -half, 2 * half, 2 * half));
    }
    m_painter->restore();
}

void ReportChartPainter::paintGrid()
{
    m_painter->setFont(font(axisText));
    for (const double part : {0.0, 0.5, 1.0}) {
        const double y = yOf(part * m_top);
        m_painter->setPen(QPen(part == 0 ? m_look.lineStrong : m_look.line, 1));
        m_painter->drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        m_painter->setPen(m_look.muted);
        const QRectF place(m_plot.left() - m_look.px(36), y - m_look.px(8), m_look.px(30), m_look.px(16));
        m_painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, QString::number(part * m_top, 'g', 4));
    }
}

void ReportChartPainter::paintLimit()
{
    if (std::isnan(m_chart.limit) || m_chart.limit >= m_top) {
        return;
    }
    const double y = yOf(m_chart.limit);
    m_painter->fillRect(QRectF(m_plot.left(), m_plot.top(), m_plot.width(), y - m_plot.top()), m_look.warningTint);
    m_painter->setFont(font(axisText));
    m_painter->setPen(m_look.warning);
    m_painter->drawText(QRectF(m_plot.left() + m_look.px(4), m_plot.top(), m_plot.width() - m_look.px(8), std::max(y - m_plot.top(), double(m_look.px(14)))),
        Qt::AlignRight | Qt::AlignVCenter, ReportChartWords::tr("limit %1 %").arg(m_chart.limit, 0, 'g', 3));
    m_painter->setPen(QPen(m_look.warning, 1, Qt::DotLine));
    m_painter->drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
}

void ReportChartPainter::paintAreas()
{
    QList<double> below;
    for (const ReportChart::Series& series : m_chart.series) {
        const qsizetype count = series.values.size();
        below.resize(count);
        QPolygonF upper;
        QPolygonF lower;
        for (qsizetype i = 0; i < count; ++i) {
            const double value = below[i] + (std::isnan(series.values[i]) ? 0 : series.values[i]);
            upper << QPointF(xOf(i, count), yOf(value)) << QPointF(xOf(i + 1, count), yOf(value));
            lower << QPointF(xOf(i, count), yOf(below[i])) << QPointF(xOf(i + 1, count), yOf(below[i]));
            below[i] = value;
        }
        std::reverse(lower.begin(), lower.end());
        const QPolygonF outline = upper + lower;
        m_painter->setPen(Qt::NoPen);
        QColor ground = colorOf(series);
        ground.setAlphaF(series.slot == Slot::Blue ? 1.0F : 0.25F);
        m_painter->setBrush(ground);
        m_painter->drawPolygon(outline);
        if (series.slot == Slot::Green) {
            paintHatched(outline);
        }
    }
}

// Strips cut to the outline: an SVG has neither the clipping nor the pattern brush of a painter.
void ReportChartPainter::paintHatched(const QPolygonF& outline)
{
    const double step = 6 * m_look.scale * std::sqrt(2.0);
    const double width = 2.4 * m_look.scale * std::sqrt(2.0);
    const QRectF box = outline.boundingRect();
    QPainterPath strips;
    const double first = std::floor((box.left() + box.top()) / step) * step;
    for (double along = first; along < box.right() + box.bottom(); along += step) {
        strips.addPolygon(QPolygonF {{along - box.top(), box.top()}, {along + width - box.top(), box.top()}, {along + width - box.bottom(), box.bottom()}, {along - box.bottom(), box.bottom()}});
        strips.closeSubpath();
    }
    QPainterPath shape;
    shape.addPolygon(outline);
    shape.closeSubpath();
    m_painter->setBrush(m_look.green);
    m_painter->drawPath(shape.intersected(strips));
}

void ReportChartPainter::paintLines()
{
    m_painter->setBrush(Qt::NoBrush);
    for (const ReportChart::Series& series : m_chart.series) {
        QPen pen(colorOf(series), 1.75 * m_look.scale);
        if (series.slot == Slot::Green) {
            pen.setDashPattern({6 / 1.75, 2 / 1.75});
        }
        m_painter->setPen(pen);
        QPolygonF line;
        const qsizetype count = series.values.size();
        for (qsizetype i = 0; i <= count; ++i) {
            if (i < count && !std::isnan(series.values[i])) {
                line << QPointF((xOf(i, count) + xOf(i + 1, count)) / 2, yOf(series.values[i]));
            } else {
                m_painter->drawPolyline(line);
                line.clear();
            }
        }
    }
}

void ReportChartPainter::paintMarkers()
{
    m_painter->setFont(font(axisText, true));
    double taken = m_plot.left();
    for (const ReportChart::Marker& marker : m_chart.markers) {
        const double x = xOf(std::clamp(marker.at, m_chart.from, m_chart.to));
        const QColor color = marker.isBad ? m_look.critical : m_look.text;
        m_painter->setPen(QPen(color, 1));
        m_painter->drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(color);
        const double half = 4 * m_look.scale;
        m_painter->drawPolygon(QPolygonF {{x - half, m_plot.top() - half}, {x + half, m_plot.top() - half}, {x, m_plot.top() + half / 2}});
        const double width = QFontMetricsF(m_painter->font()).horizontalAdvance(marker.text);
        const double left = x - half - width - m_look.px(3) > taken ? x - half - width - m_look.px(3) : x + half + m_look.px(3);
        if (left >= taken && left + width < m_plot.right()) {
            m_painter->setPen(color);
            m_painter->drawText(QRectF(left, m_plot.top() - m_look.px(11), width + 1, m_look.px(12)), Qt::AlignLeft | Qt::AlignVCenter, marker.text);
            taken = left + width;
        }
        taken = std::max(taken, x + half);
    }
}

void ReportChartPainter::paintTimes(const QRectF& area)
{
    const bool withSeconds = m_chart.to - m_chart.from < 600'000'000;
    const QRectF place(m_plot.left(), m_plot.bottom() + m_look.px(2), m_plot.width(), area.bottom() - m_plot.bottom() - m_look.px(2));
    m_painter->setFont(font(axisText));
    m_painter->setPen(m_look.muted);
    m_painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, clock(m_chart.from, m_chart.zone, withSeconds));
    m_painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, clock(m_chart.to, m_chart.zone, withSeconds));
}

} // namespace Pilothouse
