#include "ui/deployment/run/stepdelegate.h"
#include "ui/deployment/run/runrowsmodel.h"
#include "ui/deployment/run/steplist.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/theme/theme.h"
#include <QFontMetrics>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace Pilothouse {
namespace {

constexpr int iconLeft = 16;
constexpr int textLeft = 44;
constexpr int gap = 12;
constexpr int stepBarHeight = 6;
constexpr int leastBar = 96;

bool isMuted(const RunRow& row)
{
    return row.status == Status::Pending || row.status == Status::Skipped;
}

} // namespace

StepDelegate::StepDelegate(const RunRowsModel* rows, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_rows(rows)
{
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const Theme* theme = Theme::of();
    const int opened = index.data(RunRowsModel::HeightRole).toInt();
    const int usual =
        theme->px(m_rows->row(index.row()).isCurrent ? Metric::row : Metric::rowCompact);
    return {theme->px(200), opened > 0 ? opened : usual};
}

void StepDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RunRow& row = m_rows->row(index.row());
    if (row.failure) {
        return;
    }
    const Theme* theme = Theme::of();
    painter->save();
    if (row.isCurrent) {
        painter->fillRect(option.rect, theme->tint(Role::Accent));
    }
    const int size = theme->px(Metric::icon);
    const QRect icon(option.rect.left() + theme->px(iconLeft),
        option.rect.center().y() - size / 2 + 1, size, size);
    const bool isInk = row.status == Status::Running || row.status == Status::Watching;
    Icons::paint(
        painter, icon, iconOf(row.status), theme->color(isInk ? Role::Text : roleOf(row.status)));
    QRect words = option.rect.adjusted(theme->px(textLeft), 0, -theme->px(Metric::cardPadding), 0);
    words.setRight(paintTimes(painter, words, row) - theme->px(gap));
    words.setLeft(paintTitle(painter, words, row) + theme->px(gap));
    painter->setFont(theme->font(TextStyle::Body));
    painter->setPen(theme->color(Role::TextMuted));
    const QFontMetrics metrics = painter->fontMetrics();
    const bool hasBar = row.progress >= 0 && words.width() > theme->px(leastBar);
    if (!row.detail.isEmpty()) {
        const int room =
            hasBar ? std::max(0, words.width() - theme->px(leastBar + gap)) : words.width();
        const QString shown = metrics.elidedText(row.detail, Qt::ElideRight, room);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, shown);
        words.setLeft(words.left() + metrics.horizontalAdvance(shown) + theme->px(gap));
    }
    if (hasBar) {
        paintBar(painter, words, row.progress);
    }
    const auto* list = qobject_cast<const StepList*>(option.widget);
    if (option.state.testFlag(QStyle::State_HasFocus) && list != nullptr && list->showsRing()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme->color(Role::Accent), 2));
        painter->drawRect(option.rect.adjusted(2, 2, -2, -2));
    }
    painter->restore();
}

int StepDelegate::paintTimes(QPainter* painter, const QRect& rect, const RunRow& row) const
{
    const Theme* theme = Theme::of();
    int left = rect.right() + 1;
    const auto place = [&](const QString& text, TextStyle style, Role role) {
        if (text.isEmpty()) {
            return;
        }
        painter->setFont(theme->font(style));
        painter->setPen(theme->color(role));
        const int width = painter->fontMetrics().horizontalAdvance(text);
        painter->drawText(QRect(left - width, rect.top(), width, rect.height()),
            Qt::AlignRight | Qt::AlignVCenter, text);
        left -= width + theme->px(Metric::innerGap);
    };
    place(row.trailing, TextStyle::Body, Role::TextMuted);
    place(row.strong, TextStyle::BodyStrong, Role::Text);
    return left;
}

int StepDelegate::paintTitle(QPainter* painter, const QRect& rect, const RunRow& row) const
{
    const Theme* theme = Theme::of();
    painter->setFont(theme->font(row.isCurrent ? TextStyle::BodyStrong : TextStyle::Body));
    painter->setPen(theme->color(isMuted(row) ? Role::TextMuted : Role::Text));
    const QString shown =
        painter->fontMetrics().elidedText(row.title, Qt::ElideRight, rect.width());
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, shown);
    return rect.left() + painter->fontMetrics().horizontalAdvance(shown);
}

void StepDelegate::paintBar(QPainter* painter, const QRect& rect, double progress) const
{
    const Theme* theme = Theme::of();
    const qreal height = theme->pxF(stepBarHeight);
    const QRectF track(rect.left() + theme->px(8), rect.center().y() - height / 2 + 0.5,
        rect.width() - theme->px(16), height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme->color(Role::Line));
    painter->setBrush(theme->color(Role::SurfaceSunken));
    painter->drawRoundedRect(track, height / 2, height / 2);
    QRectF done = track;
    done.setWidth(std::max(height, track.width() * std::clamp(progress, 0.0, 1.0)));
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme->color(Role::Accent));
    painter->drawRoundedRect(done, height / 2, height / 2);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

} // namespace Pilothouse
