#include "ui/metric/chartscale.h"
#include "ui/metric/chartviewport.h"
#include "ui/metric/metricchart.h"
#include "ui/shell/theme/theme.h"
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

// What a person does to a chart. Every change only marks it; the next frame draws.
namespace Pilothouse {
namespace {

constexpr double zoomStep = 0.8;
constexpr double wheelNotch = 120;

} // namespace

bool MetricChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const ChartMarker* marker = markerAt(help->pos());
        QToolTip::showText(
            help->globalPos(), marker != nullptr ? marker->toolTip : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void MetricChart::resizeEvent(QResizeEvent*)
{
    layOut();
    redraw();
}

void MetricChart::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / wheelNotch;
    if (notches == 0 || !m_scene.plot.contains(event->position())) {
        event->ignore();
        return;
    }
    m_viewport->zoom(m_scene.timeAt(event->position().x()), std::pow(zoomStep, notches));
    event->accept();
}

void MetricChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_dragged = event->pos();
        m_hasMoved = false;
    }
}

void MetricChart::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged && event->buttons().testFlag(Qt::LeftButton)) {
        const qint64 moved = m_scene.timeAt(m_dragged->x()) - m_scene.timeAt(event->pos().x());
        m_dragged = event->pos();
        m_hasMoved = true;
        m_viewport->setCrosshair(std::nullopt);
        m_viewport->pan(moved);
        layOut();
        return;
    }
    const bool isOver = m_scene.plot.contains(event->position());
    m_viewport->setCrosshair(
        isOver ? std::optional(m_scene.timeAt(event->position().x())) : std::nullopt);
}

void MetricChart::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragged.reset();
    const ChartMarker* marker = markerAt(event->pos());
    if (!m_hasMoved && marker != nullptr) {
        Q_EMIT momentChosen(marker->at);
    }
}

void MetricChart::mouseDoubleClickEvent(QMouseEvent*)
{
    m_viewport->reset();
}

void MetricChart::leaveEvent(QEvent*)
{
    m_viewport->setCrosshair(std::nullopt);
}

void MetricChart::moveCrosshair(int columns)
{
    const qint64 step = (m_scene.to - m_scene.from) / 100;
    const qint64 at = m_viewport->crosshair().value_or(m_scene.to) + columns * step;
    m_viewport->setCrosshair(std::clamp(at, m_scene.from, m_scene.to));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void MetricChart::keyPressEvent(QKeyEvent* event)
{
    const qint64 middle = m_viewport->crosshair().value_or((m_scene.from + m_scene.to) / 2);
    const qint64 page = (m_scene.to - m_scene.from) / 2;
    switch (event->key()) {
    case Qt::Key_Left:
        moveCrosshair(-1);
        break;
    case Qt::Key_Right:
        moveCrosshair(1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_viewport->zoom(middle, zoomStep);
        break;
    case Qt::Key_Minus:
        m_viewport->zoom(middle, 1 / zoomStep);
        break;
    case Qt::Key_PageUp:
        m_viewport->pan(-page);
        break;
    case Qt::Key_PageDown:
        m_viewport->pan(page);
        break;
    case Qt::Key_End:
        m_viewport->goLive();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT momentChosen(middle);
        break;
    case Qt::Key_Escape:
        m_viewport->setCrosshair(std::nullopt);
        m_viewport->reset();
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

QString MetricChart::summary() const
{
    const auto moment = [this](qint64 at) { return ChartScale::timeLabel(at, m_scene.zone, true); };
    QStringList sentences;
    if (const std::optional<qint64> at = m_viewport->crosshair()) {
        sentences << tr("%1 at %2.").arg(reading(), moment(*at));
    } else {
        sentences << tr("Now %1.").arg(reading());
    }
    for (const ChartScene::Line& line : m_scene.lines) {
        const qsizetype first = line.data.firstAt(m_scene.from);
        const Extent extent = line.data.extent(first, line.data.firstAt(m_scene.to + 1, first));
        if (!extent.isEmpty()) {
            const QString name = line.look.name.isEmpty() ? m_title : line.look.name;
            sentences << tr("%1: between %2 and %3.")
                             .arg(name, m_valueText(extent.min), m_valueText(extent.max));
        }
    }
    for (const ChartBand& band : m_scene.bands) {
        sentences << tr("Limit: %1.").arg(band.label);
    }
    for (const ChartMarker& marker : m_scene.markers) {
        sentences << tr("%1 at %2.").arg(marker.label, moment(marker.at));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace Pilothouse
