#include "ui/shell/widgets/tabledelegate.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/widgets/slotlabel.h"
#include "ui/shell/widgets/wrappedtext.h"
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace Pilothouse {
namespace {

/// Where a cell stands in its row as it is shown, hidden columns left out.
struct Place {
    bool isFirst = true;
    bool isLast = true;
};

Place placeOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (table == nullptr) {
        return {};
    }
    const QHeaderView* header = table->horizontalHeader();
    const int left = header->sectionPosition(index.column());
    return {left == 0, left + header->sectionSize(index.column()) >= header->length()};
}

/// Where the words of a cell stand.
QRect innerOf(const Place& place, const QRect& cell)
{
    const Theme* theme = Theme::of();
    return cell.adjusted(theme->px(place.isFirst ? 16 : 8), 0, -theme->px(place.isLast ? 16 : 8), -1);
}

int statusWidth(const TableCell& cell)
{
    return cell.status ? Theme::of()->px(Metric::icon + 6) : 0;
}

} // namespace

TableCell TableDelegate::cell(const QModelIndex& index) const
{
    TableCell cell;
    cell.text = displayText(index.data(Qt::DisplayRole), QLocale());
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    if (alignment.isValid()) {
        cell.alignment = static_cast<Qt::Alignment>(alignment.toInt());
    }
    return cell;
}

void TableDelegate::paintGround(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Theme* theme = Theme::of(option.widget);
    const Place place = placeOf(option, index);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (isSelected || isHovered) {
        painter->fillRect(
            option.rect, isSelected ? theme->tint(Role::Accent) : theme->color(Role::Surface));
    }
    if (isSelected && place.isFirst) {
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top(), theme->px(3), option.rect.height()),
            theme->color(Role::Accent));
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        theme->color(Role::Line));
    // With whole rows selected the ring is drawn by parts: above and below everywhere, the sides at
    // the ends.
    if (option.state.testFlag(QStyle::State_HasFocus)
        || (isSelected && option.state.testFlag(QStyle::State_Active) && option.widget != nullptr
            && option.widget->hasFocus())) {
        const QColor ink = theme->color(Role::Accent);
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), ink);
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), ink);
        if (place.isLast) {
            painter->fillRect(
                QRect(option.rect.right() - 1, option.rect.top(), 2, option.rect.height()), ink);
        }
    }
}

void TableDelegate::paintCell(QPainter* painter, const QRect& rect, const TableCell& cell)
{
    const Theme* theme = Theme::of();
    if (cell.lines > 1) {
        paintLines(painter, rect, cell);
        return;
    }
    if (cell.status) {
        StatusLabel::paint(painter, rect, *cell.status, cell.text, cell.style);
        return;
    }
    if (cell.slot) {
        SlotPaint::paint(painter, rect, *cell.slot, cell.text);
        return;
    }
    painter->setFont(theme->font(cell.style));
    painter->setPen(theme->color(cell.role));
    const int muted = cell.muted.isEmpty()
        ? 0
        : painter->fontMetrics().horizontalAdvance(cell.muted) + theme->px(8);
    const QString text = painter->fontMetrics().elidedText(cell.text, Qt::ElideRight, rect.width());
    const int width = painter->fontMetrics().horizontalAdvance(text);
    const bool isRight = cell.alignment.testFlag(Qt::AlignRight);
    const QRect words =
        isRight ? rect.adjusted(0, 0, -std::min(muted, rect.width() - width), 0) : rect;
    painter->drawText(words,
        static_cast<int>(
            (cell.alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine),
        text);
    const QRect rest = isRight ? rect.adjusted(words.width() + theme->px(8), 0, 0, 0)
                               : rect.adjusted(width + theme->px(8), 0, 0, 0);
    if (muted > 0 && rest.width() > 0) {
        painter->setPen(theme->color(Role::TextMuted));
        const QString shown =
            painter->fontMetrics().elidedText(cell.muted, Qt::ElideRight, rest.width());
        painter->drawText(
            rest, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), shown);
    }
}

void TableDelegate::paintLines(QPainter* painter, const QRect& rect, const TableCell& cell)
{
    const Theme* theme = Theme::of();
    const QFont font = theme->font(cell.style);
    const int indent = statusWidth(cell);
    const QStringList lines = wrapLines(cell.text, font, rect.width() - indent, cell.lines);
    const int height = theme->lineHeight(cell.style);
    QRect line(rect.left() + indent, rect.center().y() - int(lines.size()) * height / 2 + 1, rect.width() - indent, height);
    if (cell.status) {
        const QRect mark(rect.left(), line.top() + (height - theme->px(Metric::icon)) / 2, theme->px(Metric::icon), theme->px(Metric::icon));
        Icons::paint(painter, mark, iconOf(*cell.status), theme->color(roleOf(*cell.status)));
    }
    painter->setFont(font);
    painter->setPen(theme->color(cell.status ? roleOf(*cell.status) : cell.role));
    for (const QString& words : lines) {
        painter->drawText(line, static_cast<int>((cell.alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine), words);
        line.translate(0, height);
    }
}

void TableDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(painter, option, index);
    const QRect inner = innerOf(placeOf(option, index), option.rect);
    if (!inner.isEmpty()) {
        paintCell(painter, inner, cell(index));
    }
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme* theme = Theme::of(option.widget);
    const TableCell drawn = cell(index);
    int width =
        QFontMetrics(theme->font(drawn.style)).horizontalAdvance(drawn.text) + theme->px(26);
    width += statusWidth(drawn);
    width += drawn.slot ? theme->px(70) : 0;
    width += drawn.muted.isEmpty()
        ? 0
        : QFontMetrics(theme->font(drawn.style)).horizontalAdvance(drawn.muted) + theme->px(8);
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (drawn.lines > 1 && table != nullptr) {
        const int room = innerOf(placeOf(option, index), QRect(0, 0, table->columnWidth(index.column()), 1)).width() - statusWidth(drawn);
        const int lines = int(wrapLines(drawn.text, theme->font(drawn.style), room, drawn.lines).size());
        return QSize(width, std::max(table->verticalHeader()->defaultSectionSize(), lines * theme->lineHeight(drawn.style) + theme->px(8)));
    }
    return QSize(width, table == nullptr ? theme->px(Metric::row) : table->verticalHeader()->defaultSectionSize());
}

} // namespace Pilothouse
