#include "ui/deployment/run/logdelegate.h"
#include "models/deployment/runlogmodel.h"
#include "ui/shell/theme/theme.h"
#include <QPainter>

namespace Pilothouse {
namespace {

Role colourOf(const QModelIndex& index)
{
    if (index.column() != RunLogModel::TextColumn) {
        return Role::TextMuted;
    }
    switch (index.data(RunLogModel::SeverityRole).toInt()) {
    case RunLogLine::Failure:
        return Role::Critical;
    case RunLogLine::Warning:
        return Role::Warning;
    default:
        return Role::Text;
    }
}

} // namespace

void LogDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme* theme = Theme::of(option.widget);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, theme->tint(Role::Accent));
    }
    const bool isFirst = index.column() == RunLogModel::TimeColumn;
    const QRect rect =
        option.rect.adjusted(isFirst ? theme->px(Metric::cardPadding) : 0, 0, -theme->px(8), 0);
    painter->setFont(theme->font(TextStyle::Mono));
    painter->setPen(theme->color(colourOf(index)));
    const QString text = index.data().toString();
    const Qt::TextElideMode elide =
        index.column() == RunLogModel::OriginColumn ? Qt::ElideLeft : Qt::ElideRight;
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(text, elide, rect.width()));
    painter->restore();
}

QSize LogDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, Theme::of(option.widget)->lineHeight(TextStyle::Mono)};
}

} // namespace Pilothouse
