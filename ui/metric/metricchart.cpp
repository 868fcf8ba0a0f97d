#include "ui/metric/metricchart.h"
#include "ui/metric/chartpainter.h"
#include "ui/metric/chartviewport.h"
#include "ui/metric/metricchartaccessible.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/widgets/button.h"
#include <QAccessible>
#include <QFontMetrics>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace Pilothouse {
namespace {

QString plainNumber(double value)
{
    return QString::number(value);
}

} // namespace

MetricChart::MetricChart(const QString& title, ChartViewport* viewport, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_viewport(viewport)
    , m_valueText(plainNumber)
    , m_live(new Button(ButtonKind::Normal, tr("live"), QStringLiteral("play"), this))
{
    MetricChartAccessible::install();
    m_scene.tickText = plainNumber;
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(title);
    setProperty("pilothouseFocusRing", true);
    m_live->setObjectName(QStringLiteral("live"));
    m_live->setSmall(true);
    m_live->setDescription(tr("Back to the newest"));
    m_live->hide();
    connect(m_live, &QPushButton::clicked, viewport, &ChartViewport::goLive);
    connect(viewport, &ChartViewport::changed, this, &MetricChart::showLive);
    connect(viewport, &ChartViewport::changed, this, &MetricChart::redraw);
    connect(viewport, &ChartViewport::crosshairMoved, this, qOverload<>(&QWidget::update));
    connect(Theme::of(this), &Theme::changed, this, &MetricChart::redraw);
}

MetricChart::~MetricChart() = default;

int MetricChart::addSeries(const ChartSeries& series)
{
    m_scene.lines.push_back({series, {}});
    redraw();
    return int(m_scene.lines.size()) - 1;
}

void MetricChart::setSeriesName(int series, const QString& name)
{
    m_scene.lines[size_t(series)].look.name = name;
    redraw();
}

void MetricChart::append(int series, qint64 at, double value)
{
    m_scene.lines[size_t(series)].data.append(at, value);
    redraw();
}

void MetricChart::clear()
{
    for (ChartScene::Line& line : m_scene.lines) {
        line.data.clear();
    }
    redraw();
}

void MetricChart::setBands(const std::vector<ChartBand>& bands)
{
    if (bands != m_scene.bands) {
        m_scene.bands = bands;
        redraw();
    }
}

void MetricChart::setMarkers(const std::vector<ChartMarker>& markers)
{
    if (markers != m_scene.markers) {
        m_scene.markers = markers;
        redraw();
    }
}

void MetricChart::setZone(const QTimeZone& zone)
{
    m_scene.zone = zone;
    redraw();
}

void MetricChart::setLeastTop(double value)
{
    m_scene.leastTop = value;
    redraw();
}

void MetricChart::setText(std::function<QString(double)> value, std::function<QString(double)> tick)
{
    m_valueText = std::move(value);
    m_scene.tickText = std::move(tick);
    redraw();
}

QSize MetricChart::sizeHint() const
{
    const Theme* theme = Theme::of(this);
    return {theme->px(320), theme->px(130)};
}

QSize MetricChart::minimumSizeHint() const
{
    const Theme* theme = Theme::of(this);
    return {theme->px(200), theme->px(112)};
}

void MetricChart::redraw()
{
    m_isStale = true;
    update(); // many changes between two frames are drawn once
}

void MetricChart::showLive()
{
    m_live->setVisible(!m_viewport->isLive());
    layOut();
}

void MetricChart::layOut()
{
    const Theme* theme = Theme::of(this);
    const int side = theme->px(Metric::cardPadding);
    const int head = theme->px(36);
    m_scene.from = m_viewport->from();
    m_scene.to = m_viewport->to();
    m_scene.top = m_scene.fittingTop();
    const QRectF area(
        theme->px(8), head, width() - theme->px(8) - theme->px(12), height() - head - theme->px(2));
    m_scene.plot = ChartPainter::plotIn(area, m_scene, *theme);
    const QSize pill = m_live->sizeHint();
    const int readingWidth =
        QFontMetrics(theme->font(TextStyle::BodyStrong)).horizontalAdvance(reading());
    m_live->setGeometry(width() - side - readingWidth - theme->px(8) - pill.width(),
        (head - theme->px(Metric::controlSmall)) / 2 + theme->px(1), pill.width(),
        theme->px(Metric::controlSmall));
}

void MetricChart::drawPlot()
{
    layOut();
    m_plot = QPixmap(size() * devicePixelRatioF());
    m_plot.setDevicePixelRatio(devicePixelRatioF());
    m_plot.fill(Qt::transparent);
    QPainter painter(&m_plot);
    ChartPainter(&painter, m_scene, *Theme::of(this)).paint();
    m_isStale = false;
}

void MetricChart::paintEvent(QPaintEvent*)
{
    if (m_isStale) {
        drawPlot();
    }
    QPainter painter(this);
    paintHead(painter);
    painter.drawPixmap(0, 0, m_plot);
    paintCrosshair(painter);
}

void MetricChart::paintHead(QPainter& painter)
{
    const Theme* theme = Theme::of(this);
    const int side = theme->px(Metric::cardPadding);
    const QRect head(side, 0, width() - 2 * side, theme->px(36));
    painter.setFont(theme->font(TextStyle::SmallStrong));
    painter.setPen(theme->color(hasFocus() ? Role::Text : Role::TextMuted));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setFont(theme->font(TextStyle::BodyStrong));
    painter.setPen(theme->color(Role::Text));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, reading());
}

void MetricChart::paintCrosshair(QPainter& painter)
{
    const std::optional<qint64> at = m_viewport->crosshair();
    if (!at || *at < m_scene.from || *at > m_scene.to) {
        return;
    }
    const Theme* theme = Theme::of(this);
    const qreal x = std::round(m_scene.xOf(*at)) + 0.5;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme->color(Role::Accent));
    painter.drawLine(QPointF(x, m_scene.plot.top()), QPointF(x, m_scene.plot.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme->color(Role::SurfaceRaised));
    for (const ChartScene::Line& line : m_scene.lines) {
        const std::optional<MinMaxSeries::Sample> sample =
            line.data.nearest(*at, m_scene.longestGap / 2);
        if (sample && !line.look.isArea) {
            painter.setPen(QPen(theme->color(ChartScene::roleOf(line.look)), 2));
            painter.drawEllipse(QPointF(x, m_scene.yOf(sample->value)), 3.5, 3.5);
        }
    }
}

const ChartScene::Line* MetricChart::leadingLine(qint64 at) const
{
    const ChartScene::Line* leading = nullptr;
    qint64 nearest = 0;
    for (const ChartScene::Line& line : m_scene.lines) {
        const std::optional<MinMaxSeries::Sample> sample =
            line.data.nearest(at, m_scene.longestGap);
        if (sample
            && (leading == nullptr
                || std::abs(sample->at - at) <= nearest)) { // the last added matters most
            leading = &line;
            nearest = std::abs(sample->at - at);
        }
    }
    return leading;
}

std::optional<double> MetricChart::valueAt(qint64 at) const
{
    const bool isStacked = std::any_of(m_scene.lines.begin(), m_scene.lines.end(),
        [](const ChartScene::Line& line) { return line.look.isArea; });
    if (!isStacked) {
        const ChartScene::Line* leading = leadingLine(at);
        return leading == nullptr
            ? std::nullopt
            : std::optional(leading->data.nearest(at, m_scene.longestGap)->value);
    }
    std::optional<double> sum;
    for (const ChartScene::Line& line : m_scene.lines) {
        if (const auto sample = line.data.nearest(at, m_scene.longestGap / 2)) {
            sum = sum.value_or(0) + sample->value;
        }
    }
    return sum;
}

QString MetricChart::reading() const
{
    const std::optional<double> value =
        valueAt(m_viewport->crosshair().value_or(m_viewport->dataTo()));
    return value ? m_valueText(*value) : QStringLiteral("–");
}

const ChartMarker* MetricChart::markerAt(const QPoint& position) const
{
    const double reach = Theme::of(this)->px(8);
    for (const ChartMarker& marker : m_scene.markers) {
        if (std::abs(m_scene.xOf(marker.at) - position.x()) <= reach
            && position.y() < m_scene.plot.bottom()) {
            return &marker;
        }
    }
    return nullptr;
}

} // namespace Pilothouse
