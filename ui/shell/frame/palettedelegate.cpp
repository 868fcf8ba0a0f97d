#include "ui/shell/frame/palettedelegate.h"
#include "ui/shell/frame/headerparts.h"
#include "ui/shell/theme/icons.h"
#include <QPainter>
#include <QTextLayout>

namespace Pilothouse {

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme* theme = Theme::of(option.widget);
    return QSize(0, theme->px(index.data(EntryRole).toInt() < 0 ? 28 : 36));
}

int PaletteDelegate::paintText(QPainter* painter, const QRect& rect, const QString& text) const
{
    const Theme* theme = Theme::of();
    QTextLayout layout(text, theme->font(TextStyle::Body));
    QList<QTextLayout::FormatRange> bold;
    const QStringList words = m_typed.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(at);
            range.length = static_cast<int>(word.size());
            range.format.setFontWeight(QFont::Bold);
            bold << range;
        }
    }
    layout.setFormats(bold);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(100000);
    layout.endLayout();
    painter->save();
    painter->setClipRect(rect);
    painter->setPen(theme->color(Role::Text));
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    painter->restore();
    return static_cast<int>(line.naturalTextWidth());
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme* theme = Theme::of(option.widget);
    const QRect row = option.rect;
    painter->save();
    if (index.data(EntryRole).toInt() < 0) {
        painter->setFont(theme->font(TextStyle::SmallStrong));
        painter->setPen(theme->color(Role::TextMuted));
        painter->drawText(row.adjusted(theme->px(16), theme->px(4), 0, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(row, theme->tint(Role::Accent));
        painter->fillRect(QRect(row.left(), row.top(), theme->px(3), row.height()), theme->color(Role::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, theme->color(Role::Surface));
    }
    const int side = theme->px(Metric::icon);
    Icons::paint(painter, QRect(row.left() + theme->px(16), row.center().y() - side / 2, side, side), index.data(IconRole).toString(), theme->color(Role::Text));
    int right = row.right() - theme->px(16);
    const QStringList keys = index.data(ShortcutRole).toString().split(u'+', Qt::SkipEmptyParts);
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        right -= paintKeyCap(painter, *key, right, row.center().y()) + theme->px(5);
    }
    const QRect words(row.left() + theme->px(44), row.top(), right - row.left() - theme->px(52), row.height());
    const int used = paintText(painter, words, index.data().toString());
    const QRect rest = words.adjusted(used + theme->px(12), 0, 0, 0);
    painter->setFont(theme->font(TextStyle::Body));
    painter->setPen(theme->color(Role::TextMuted));
    if (rest.width() > theme->px(20)) {
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(index.data(HintRole).toString(), Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

} // namespace Pilothouse
