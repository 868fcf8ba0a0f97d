#include "ui/shell/theme/icons.h"
#include "ui/shell/theme/style.h"
#include "ui/shell/theme/theme.h"
#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>
#include <algorithm>

namespace Pilothouse {

void Style::drawField(const QStyleOption* option, QPainter* painter) const
{
    const bool isEnabled = option->state.testFlag(State_Enabled);
    const bool isHovered = option->state.testFlag(State_MouseOver);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (frame != nullptr && frame->lineWidth <= 0) {
        // Without a frame the field stands on what its owner paints.
        return;
    }
    const Role rim = !isEnabled ? Role::Line : isHovered ? Role::Text : Role::LineStrong;
    drawBox(painter, option->rect, color(isEnabled ? Role::SurfaceRaised : Role::Surface),
        color(rim), Metric::radius);
}

void Style::drawComboBox(
    const QStyleOptionComboBox* option, QPainter* painter, const QWidget*) const
{
    if (option->frame) {
        drawField(option, painter);
    }
    const int side = px(Metric::icon);
    const QRect arrow(
        option->rect.right() - px(8) - side, option->rect.center().y() - side / 2, side, side);
    const Role ink = option->state.testFlag(State_Enabled) ? Role::Text : Role::TextMuted;
    Icons::paint(painter, visualRect(option->direction, option->rect, arrow),
        QStringLiteral("chevron-down"), color(ink));
}

void Style::drawSpinBox(
    const QStyleOptionSpinBox* option, QPainter* painter, const QWidget* widget) const
{
    drawField(option, painter);
    for (const auto& [part, step, name] :
        {std::tuple(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, QStringLiteral("chevron-up")),
            std::tuple(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled,
                QStringLiteral("chevron-down"))}) {
        const bool canStep =
            option->state.testFlag(State_Enabled) && option->stepEnabled.testFlag(step);
        QRectF place(0, 0, px(12), px(12));
        place.moveCenter(QRectF(subControlRect(CC_SpinBox, option, part, widget)).center());
        Icons::paint(painter, place, name, color(canStep ? Role::Text : Role::LineStrong));
    }
}

void Style::drawScrollBar(
    const QStyleOptionSlider* option, QPainter* painter, const QWidget* widget) const
{
    if (option->maximum <= option->minimum) {
        return;
    }
    QRect handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const int inset = px(3);
    handle = option->orientation == Qt::Vertical ? handle.adjusted(inset, 0, -inset, 0)
                                                 : handle.adjusted(0, inset, 0, -inset);
    const bool isActive = option->activeSubControls.testFlag(SC_ScrollBarSlider)
        && (option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken));
    drawBox(
        painter, handle, color(isActive ? Role::TextMuted : Role::LineStrong), Qt::transparent, 3);
}

void Style::drawSlider(
    const QStyleOptionSlider* option, QPainter* painter, const QWidget* widget) const
{
    const QRect groove = subControlRect(CC_Slider, option, SC_SliderGroove, widget);
    const QRect handle = subControlRect(CC_Slider, option, SC_SliderHandle, widget);
    const int thickness = px(6);
    QRect track = groove;
    QRect done = groove;
    if (option->orientation == Qt::Horizontal) {
        track =
            QRect(groove.left(), groove.center().y() - thickness / 2, groove.width(), thickness);
        done = track;
        option->upsideDown ? done.setLeft(handle.center().x()) : done.setRight(handle.center().x());
    } else {
        track =
            QRect(groove.center().x() - thickness / 2, groove.top(), thickness, groove.height());
        done = track;
        option->upsideDown ? done.setTop(handle.center().y()) : done.setBottom(handle.center().y());
    }
    drawBox(painter, track, color(Role::SurfaceSunken), color(Role::LineStrong), 3);
    drawBox(painter, done, color(Role::Accent), Qt::transparent, 3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(color(Role::SurfaceRaised));
    painter->setPen(QPen(color(Role::Accent), m_theme.pxF(2)));
    const qreal side = std::min(handle.width(), handle.height()) - 3;
    QRectF knob(0, 0, side, side);
    knob.moveCenter(QRectF(handle).center());
    painter->drawEllipse(knob);
    painter->restore();
}

void Style::drawProgress(const QStyleOption* option, QPainter* painter) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (bar == nullptr) {
        return;
    }
    const QRect groove = subElementRect(SE_ProgressBarGroove, option, nullptr);
    drawBox(painter, groove, color(Role::SurfaceSunken), color(Role::LineStrong), 3);
    if (bar->maximum <= bar->minimum) {
        return;
    }
    const double share =
        static_cast<double>(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
    QRect done = groove;
    done.setWidth(static_cast<int>(groove.width() * std::clamp(share, 0.0, 1.0)));
    if (done.width() > 0) {
        drawBox(painter, done, color(Role::Accent), Qt::transparent, 3);
    }
}

} // namespace Pilothouse
