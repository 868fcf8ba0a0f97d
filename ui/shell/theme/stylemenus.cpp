#include "ui/shell/theme/icons.h"
#include "ui/shell/theme/style.h"
#include "ui/shell/theme/theme.h"
#include <QPainter>
#include <QStyleOption>
#include <QWidget>
#include <algorithm>

namespace Pilothouse {

QSize Style::menuItemSize(const QStyleOptionMenuItem* option) const
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        return QSize(px(8), px(9));
    }
    const QStringList parts = option->text.split(u'\t');
    int width =
        px(40) + option->fontMetrics.size(Qt::TextShowMnemonic, parts.first()).width() + px(16);
    if (parts.size() > 1) {
        width += px(24) + option->fontMetrics.horizontalAdvance(parts.last());
    }
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        width += px(24);
    }
    return QSize(width, px(Metric::rowCompact));
}

void Style::drawMenuItem(const QStyleOptionMenuItem* option, QPainter* painter) const
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(
            QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
            color(Role::Line));
        return;
    }
    const bool isSelected =
        option->state.testFlag(State_Selected) && option->state.testFlag(State_Enabled);
    if (isSelected) {
        painter->fillRect(option->rect, m_theme.tint(Role::Accent));
        painter->fillRect(visualRect(option->direction, option->rect,
                              QRect(option->rect.topLeft(), QSize(px(3), option->rect.height()))),
            color(Role::Accent));
    }
    drawMenuMark(option, painter);
    drawMenuText(option, painter, option->rect.adjusted(px(40), 0, -px(16), 0));
}

void Style::drawMenuMark(const QStyleOptionMenuItem* option, QPainter* painter) const
{
    const Role ink = option->state.testFlag(State_Enabled) ? Role::Text : Role::TextMuted;
    const int side = px(Metric::icon);
    const QRect place(
        option->rect.left() + px(12), option->rect.center().y() - side / 2, side, side);
    const QRect visual = visualRect(option->direction, option->rect, place);
    if (option->checkType != QStyleOptionMenuItem::NotCheckable) {
        QStyleOption mark(*option);
        mark.rect = visual;
        mark.state.setFlag(State_On, option->checked);
        mark.state.setFlag(State_MouseOver, false);
        option->checkType == QStyleOptionMenuItem::Exclusive ? drawRadio(&mark, painter)
                                                             : drawCheckBox(&mark, painter);
    } else if (!option->icon.isNull()) {
        Icons::paint(painter, visual, option->icon.name(), color(ink));
    }
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(option->rect.right() - px(8) - side, place.top(), side, side);
        Icons::paint(painter, visualRect(option->direction, option->rect, arrow),
            QStringLiteral("chevron-right"), color(ink));
    }
}

void Style::drawMenuText(
    const QStyleOptionMenuItem* option, QPainter* painter, const QRect& rect) const
{
    const QStringList parts = option->text.split(u'\t');
    const bool isEnabled = option->state.testFlag(State_Enabled);
    painter->setFont(option->font);
    painter->setPen(color(isEnabled ? Role::Text : Role::TextMuted));
    const QRect visual = visualRect(option->direction, option->rect, rect);
    painter->drawText(visual,
        static_cast<int>(
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine),
        parts.first());
    if (parts.size() > 1) {
        painter->setPen(color(Role::TextMuted));
        painter->drawText(visual,
            static_cast<int>(Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine), parts.last());
    }
}

void Style::drawHeaderSection(const QStyleOption* option, QPainter* painter) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    const bool isHovered = option->state.testFlag(State_MouseOver);
    painter->fillRect(option->rect, color(isHovered ? Role::SurfaceSunken : Role::SurfaceRaised));
    if (header != nullptr && header->orientation == Qt::Horizontal) {
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            color(Role::Line));
    }
}

void Style::drawHeaderLabel(const QStyleOption* option, QPainter* painter, const QWidget*) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (header == nullptr) {
        return;
    }
    painter->save();
    painter->setFont(m_theme.font(TextStyle::SmallStrong));
    painter->setPen(color(Role::TextMuted));
    const bool isSorted = header->sortIndicator != QStyleOptionHeader::None;
    const int mark = isSorted ? px(16) : 0;
    const bool isRight = header->textAlignment.testFlag(Qt::AlignRight);
    const QFontMetrics metrics(painter->font());
    // The outer columns stand as far from the card's rim as its other content.
    const bool isFirst = header->position == QStyleOptionHeader::Beginning
        || header->position == QStyleOptionHeader::OnlyOneSection;
    const bool isLast = header->position == QStyleOptionHeader::End
        || header->position == QStyleOptionHeader::OnlyOneSection;
    const QRect inner = option->rect.adjusted(isFirst ? px(8) : 0, 0, isLast ? -px(8) : 0, 0);
    const QRect words = inner.adjusted(isRight ? mark : 0, 0, isRight ? 0 : -mark, 0);
    const QString text = metrics.elidedText(header->text, Qt::ElideRight, words.width());
    painter->drawText(words,
        static_cast<int>((header->textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter),
        text);
    if (isSorted) {
        // Qt's SortDown is ascending.
        const QString name = header->sortIndicator == QStyleOptionHeader::SortDown
            ? QStringLiteral("chevron-up")
            : QStringLiteral("chevron-down");
        const int width = metrics.horizontalAdvance(text);
        const int left = isRight ? words.right() - width - mark : words.left() + width + px(4);
        Icons::paint(painter, QRect(left, option->rect.center().y() - px(6), px(12), px(12)), name,
            color(Role::TextMuted));
    }
    painter->restore();
}

} // namespace Pilothouse
