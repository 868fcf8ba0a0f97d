#include "ui/migration/lockdelegate.h"
#include "models/migration/locktablemodel.h"
#include "ui/shell/theme/theme.h"
#include <QPainter>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int indent = 24; // px a level
constexpr int mostLevels = 3; // deeper ones stand there too; the words say who waits
constexpr QSize elbow(12, 14);

} // namespace

TableCell LockDelegate::cell(const QModelIndex& index) const
{
    TableCell cell = TableDelegate::cell(index);
    if (index.column() == LockTableModel::StatementColumn) {
        cell.style = TextStyle::Mono;
    }
    return cell;
}

void LockDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() == LockTableModel::SessionColumn) {
        paintSession(painter, option, index);
    } else {
        TableDelegate::paint(painter, option, index);
    }
}

void LockDelegate::paintSession(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme* theme = Theme::of(option.widget);
    painter->save();
    paintGround(painter, option, index);
    const int depth = std::min(index.data(LockTableModel::DepthRole).toInt(), mostLevels);
    QRect room = option.rect.adjusted(theme->px(16) + depth * theme->px(indent), 0, -theme->px(4), -1);
    if (depth > 0) {
        painter->setPen(QPen(theme->color(Role::LineStrong), 1));
        const QPoint corner(room.left() - theme->px(indent - 4), room.center().y());
        painter->drawLine(corner, corner - QPoint(0, theme->px(elbow.height())));
        painter->drawLine(corner, corner + QPoint(theme->px(elbow.width()), 0));
    }
    painter->setFont(theme->font(TextStyle::BodyStrong));
    painter->setPen(theme->color(Role::Text));
    const QString pid = index.data().toString();
    painter->drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), pid);
    room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(pid) + theme->px(8));
    painter->setFont(theme->font(TextStyle::Body));
    painter->setPen(theme->color(index.data(LockTableModel::BlocksRole).toBool() ? Role::Warning : Role::TextMuted));
    const QString standing = index.data(LockTableModel::StandingRole).toString();
    painter->drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), painter->fontMetrics().elidedText(standing, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace Pilothouse
