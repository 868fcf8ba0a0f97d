#include "ui/shell/theme/icons.h"
#include "ui/shell/theme/style.h"
#include "ui/shell/theme/theme.h"
#include <QPainter>
#include <QStyleOption>
#include <QWidget>
#include <algorithm>

namespace Pilothouse {
namespace {

ButtonKind kindOf(const QWidget* widget)
{
    const QVariant kind = widget == nullptr ? QVariant() : widget->property(StyleProperty::kind);
    return kind.isValid() ? static_cast<ButtonKind>(kind.toInt()) : ButtonKind::Normal;
}

bool isSmall(const QWidget* widget)
{
    return widget != nullptr && widget->property(StyleProperty::isSmall).toBool();
}

bool isHovered(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_MouseOver)
        && option->state.testFlag(QStyle::State_Enabled);
}

/// What a button looks like in its state.
struct ButtonLook {
    Role fill = Role::SurfaceRaised;
    Role rim = Role::LineStrong;
    Role text = Role::Text;
    bool hasFill = true;
    bool hasRim = true;
    bool isTinted = false; ///< the fill is the role's tint
};

ButtonLook lookOf(ButtonKind kind, const QStyleOption* option)
{
    const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
    const bool isPressed =
        option->state.testFlag(QStyle::State_Sunken) || option->state.testFlag(QStyle::State_On);
    if (!isEnabled) {
        return {.rim = Role::Line,
            .text = Role::TextMuted,
            .hasFill = kind != ButtonKind::Flat,
            .hasRim = kind != ButtonKind::Flat};
    }
    if (kind == ButtonKind::Primary) {
        return {.fill = Role::Accent,
            .rim = isHovered(option) || isPressed ? Role::Text : Role::Accent,
            .text = Role::OnAccent};
    }
    ButtonLook look {.text = kind == ButtonKind::Danger ? Role::Critical : Role::Text};
    look.rim = kind == ButtonKind::Danger ? Role::Critical : Role::LineStrong;
    look.hasFill = look.hasRim = kind != ButtonKind::Flat;
    if (isPressed) {
        look.fill = kind == ButtonKind::Danger ? Role::Critical : Role::Accent;
        look.hasFill = look.isTinted = true;
    } else if (isHovered(option)) {
        look.fill = kind == ButtonKind::Flat ? Role::Accent
            : kind == ButtonKind::Danger     ? Role::Critical
                                             : Role::SurfaceSunken;
        look.isTinted = kind != ButtonKind::Normal;
        look.hasFill = true;
        look.rim = kind == ButtonKind::Danger ? Role::Critical : Role::Text;
    }
    return look;
}

} // namespace

QSize Style::pushButtonSize(const QStyleOption* option, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (button == nullptr) {
        return {};
    }
    const int side = isSmall(widget)            ? px(8)
        : kindOf(widget) == ButtonKind::Primary ? px(16)
                                                : px(12);
    // Glyphs are placed by fractions of a pixel: a text may be a little wider than its metrics say.
    int width = 2 * side + option->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() + 2;
    if (!button->icon.isNull()) {
        width += px(Metric::icon) + (button->text.isEmpty() ? 0 : px(8));
    }
    if (button->features.testFlag(QStyleOptionButton::HasMenu)) {
        width += px(Metric::icon);
    }
    const int lines = static_cast<int>(button->text.count(u'\n'));
    const int height = std::max(controlHeight(widget) + lines * option->fontMetrics.height(),
        option->fontMetrics.height() + px(4));
    return QSize(std::max(width, controlHeight(widget)), height);
}

void Style::drawPushButton(
    const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const ButtonLook look = lookOf(kindOf(widget), option);
    const QColor fill = !look.hasFill ? QColor(Qt::transparent)
        : look.isTinted               ? m_theme.tint(look.fill)
                                      : color(look.fill);
    drawBox(painter, option->rect, fill, look.hasRim ? color(look.rim) : QColor(Qt::transparent),
        isSmall(widget) ? Metric::radiusSmall : Metric::radius);
}

void Style::drawPushButtonLabel(
    const QStyleOptionButton* option, QPainter* painter, const QWidget* widget) const
{
    const ButtonLook look = lookOf(kindOf(widget), option);
    const int side = isSmall(widget)            ? px(8)
        : kindOf(widget) == ButtonKind::Primary ? px(16)
                                                : px(12);
    const bool hasMenu = option->features.testFlag(QStyleOptionButton::HasMenu);
    const int icon = option->icon.isNull() ? 0 : px(Metric::icon);
    const int gap = icon > 0 && !option->text.isEmpty() ? px(8) : 0;
    QRect inner = option->rect.adjusted(side, 0, -side - (hasMenu ? px(Metric::icon) : 0), 0);
    const int text = option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
    const int start = inner.left() + std::max(0, (inner.width() - icon - gap - text) / 2);
    if (icon > 0) {
        const QRect place(start, inner.center().y() - icon / 2, icon, icon);
        Icons::paint(painter, visualRect(option->direction, option->rect, place),
            option->icon.name(), color(look.text));
    }
    painter->setPen(color(look.text));
    const QRect words(
        start + icon + gap, inner.top(), inner.right() - start - icon - gap + 1, inner.height());
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip
        | (proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr)
                ? Qt::TextShowMnemonic
                : Qt::TextHideMnemonic);
    painter->drawText(
        visualRect(option->direction, option->rect, words), static_cast<int>(flags), option->text);
    if (hasMenu) {
        const QRect place(option->rect.right() - px(8) - px(Metric::icon),
            inner.center().y() - px(8), px(Metric::icon), px(Metric::icon));
        Icons::paint(painter, visualRect(option->direction, option->rect, place),
            QStringLiteral("chevron-down"), color(look.text));
    }
}

QSize Style::toolButtonSize(const QStyleOptionToolButton* option, const QWidget* widget) const
{
    const bool hasText =
        option->toolButtonStyle != Qt::ToolButtonIconOnly && !option->text.isEmpty();
    const bool hasIcon =
        option->toolButtonStyle != Qt::ToolButtonTextOnly && !option->icon.isNull();
    int width = px(hasText ? 16 : 8);
    width += hasIcon ? px(Metric::icon) : 0;
    width += hasText ? option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width() : 0;
    width += hasText && hasIcon ? px(8) : 0;
    width += hasText && option->features.testFlag(QStyleOptionToolButton::HasMenu) ? px(Metric::icon + 4) : 0;
    const int height = isSmall(widget) ? controlHeight(widget) : px(Metric::control);
    return QSize(std::max(width, height), height);
}

void Style::drawToolButton(
    const QStyleOptionToolButton* option, QPainter* painter, const QWidget* widget) const
{
    const ButtonLook look = lookOf(ButtonKind::Flat, option);
    if (look.hasFill) {
        drawBox(painter, option->rect, look.isTinted ? m_theme.tint(look.fill) : color(look.fill),
            Qt::transparent, Metric::radiusSmall);
    }
    const bool hasText =
        option->toolButtonStyle != Qt::ToolButtonIconOnly && !option->text.isEmpty();
    const bool hasIcon =
        option->toolButtonStyle != Qt::ToolButtonTextOnly && !option->icon.isNull();
    const bool hasMenu = hasText && option->features.testFlag(QStyleOptionToolButton::HasMenu);
    QRect rest = option->rect.adjusted(px(hasText ? 8 : 4), 0, -px(hasText ? 8 : 4), 0);
    const QColor ink = widget == nullptr || !option->state.testFlag(State_Enabled)
        ? color(look.text)
        : option->palette.color(QPalette::ButtonText);
    if (hasIcon) {
        const int side = px(Metric::icon);
        const int left =
            hasText || hasMenu ? rest.left() : option->rect.center().x() - side / 2 + 1;
        Icons::paint(painter,
            visualRect(option->direction, option->rect,
                QRect(left, rest.center().y() - side / 2, side, side)),
            option->icon.name(), ink);
        rest.setLeft(left + side + px(8));
    }
    if (hasMenu) {
        const QRect place(rest.right() - px(Metric::icon) + 1, rest.center().y() - px(8),
            px(Metric::icon), px(Metric::icon));
        Icons::paint(painter, visualRect(option->direction, option->rect, place),
            QStringLiteral("chevron-down"), ink);
    }
    if (hasText) {
        painter->setFont(option->font);
        painter->setPen(ink);
        painter->drawText(visualRect(option->direction, option->rect, rest),
            static_cast<int>(
                Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip | Qt::TextHideMnemonic),
            option->text);
    }
}

void Style::drawCheckBox(const QStyleOption* option, QPainter* painter) const
{
    const bool isOn = option->state.testFlag(State_On) || option->state.testFlag(State_NoChange);
    const bool isEnabled = option->state.testFlag(State_Enabled);
    const Role fill = isOn ? (isEnabled ? Role::Accent : Role::TextMuted) : Role::SurfaceRaised;
    const Role rim = isOn ? fill
        : isEnabled       ? (isHovered(option) ? Role::Text : Role::LineStrong)
                          : Role::Line;
    drawBox(painter, option->rect, color(fill), color(rim), 3);
    if (!isOn) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(color(Role::OnAccent), m_theme.pxF(1.8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF box(option->rect);
    const auto at = [&](qreal x, qreal y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    if (option->state.testFlag(State_NoChange)) {
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    } else {
        painter->drawPolyline(QPolygonF {at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)});
    }
    painter->restore();
}

void Style::drawRadio(const QStyleOption* option, QPainter* painter) const
{
    const bool isOn = option->state.testFlag(State_On);
    const bool isEnabled = option->state.testFlag(State_Enabled);
    const Role rim = !isEnabled ? Role::Line
        : isOn                  ? Role::Accent
        : isHovered(option)     ? Role::Text
                                : Role::LineStrong;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(color(Role::SurfaceRaised));
    painter->setPen(QPen(color(rim), isOn ? m_theme.pxF(1.6) : 1));
    const QRectF circle = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->drawEllipse(circle);
    if (isOn) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(isEnabled ? Role::Accent : Role::TextMuted));
        const qreal inset = circle.width() * 0.28;
        painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

} // namespace Pilothouse
