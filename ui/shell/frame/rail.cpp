#include "ui/shell/frame/rail.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/theme/theme.h"
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace Pilothouse {
namespace {

class RailDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return QSize(0, Theme::of(option.widget)->px(36));
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme* theme = Theme::of(option.widget);
        const QRect item(option.rect.left() + theme->px(8), option.rect.top(), option.rect.width() - theme->px(16), theme->px(32));
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(painter, item, option, *theme);
        const int side = theme->px(Metric::icon);
        QColor ink = theme->color(isSelected && isEnabled ? Role::Text : Role::TextMuted);
        ink.setAlphaF(isEnabled ? 1.0F : 0.55F);
        painter->setOpacity(isEnabled ? 1 : 0.55);
        const QRect icon(item.left() + theme->px(12), item.center().y() - side / 2 + 1, side, side);
        Icons::paint(painter, icon, index.data(RailModel::IconRole).toString(), theme->color(isSelected ? Role::Text : Role::TextMuted));
        painter->setOpacity(1);
        painter->setFont(theme->font(isSelected ? TextStyle::BodyStrong : TextStyle::Body));
        painter->setPen(ink);
        const QRect words(icon.right() + theme->px(12), item.top(), item.right() - icon.right() - theme->px(12), item.height());
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        paintBadge(painter, item, index.data(RailModel::BadgeRole).toInt(), *theme);
        painter->restore();
    }

private:
    static void paintGround(QPainter* painter, const QRect& item, const QStyleOptionViewItem& option, const Theme& theme)
    {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
        const int radius = theme.px(Metric::radius);
        painter->setPen(Qt::NoPen);
        if (isSelected || isHovered) {
            painter->setBrush(isSelected ? theme.tint(Role::Accent) : theme.color(Role::SurfaceSunken));
            painter->drawRoundedRect(item, radius, radius);
        }
        if (isSelected) {
            painter->save();
            painter->setClipRect(QRect(item.left(), item.top(), theme.px(3), item.height()));
            painter->setBrush(theme.color(Role::Accent));
            painter->drawRoundedRect(item, radius, radius);
            painter->restore();
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme.color(Role::Accent), 2));
            painter->drawRoundedRect(item.adjusted(1, 1, -1, -1), radius, radius);
        }
    }

    static void paintBadge(QPainter* painter, const QRect& item, int count, const Theme& theme)
    {
        if (count <= 0) {
            return;
        }
        painter->setFont(theme.font(TextStyle::SmallStrong));
        const QString number = count > 99 ? QStringLiteral("99+") : QString::number(count);
        const int height = theme.px(20);
        const int width = std::max(height, painter->fontMetrics().horizontalAdvance(number) + theme.px(10));
        const QRectF badge(item.right() - theme.px(12) - width + 1, item.center().y() - height / 2.0 + 1, width, height);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Role::Accent));
        painter->drawRoundedRect(badge, height / 2.0, height / 2.0);
        painter->setPen(theme.color(Role::OnAccent));
        painter->drawText(badge, Qt::AlignCenter, number);
    }
};

} // namespace

void RailModel::setEntries(const QList<Entry>& entries)
{
    const auto isSamePage = [](const Entry& left, const Entry& right) { return left.page == right.page; };
    if (std::equal(m_entries.cbegin(), m_entries.cend(), entries.cbegin(), entries.cend(), isSamePage)) {
        m_entries = entries;
        if (!entries.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

std::optional<RailModel::Entry> RailModel::entry(PageId page) const
{
    const int row = rowOf(page);
    return row < 0 ? std::nullopt : std::optional<Entry>(m_entries.at(row));
}

int RailModel::rowOf(PageId page) const
{
    const auto at = std::find_if(m_entries.cbegin(), m_entries.cend(), [page](const Entry& entry) { return entry.page == page; });
    return at == m_entries.cend() ? -1 : static_cast<int>(at - m_entries.cbegin());
}

void RailModel::setBadge(PageId page, int count, const QString& what)
{
    const int row = rowOf(page);
    if (row >= 0) {
        m_entries[row].badge = count;
        m_entries[row].badgeWords = what;
        Q_EMIT dataChanged(index(row), index(row), {BadgeRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
    }
}

int RailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RailModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size()) {
        return {};
    }
    const Entry& entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.text;
    case Qt::AccessibleTextRole: return entry.badge > 0 ? tr("%1, %2", "page, what waits there").arg(entry.text, entry.badgeWords) : entry.text;
    case Qt::ToolTipRole: return entry.badge > 0 ? entry.badgeWords : QString();
    case IconRole: return entry.icon;
    case BadgeRole: return entry.badge;
    case PageRole: return static_cast<int>(entry.page);
    default: return {};
    }
}

Qt::ItemFlags RailModel::flags(const QModelIndex& index) const
{
    const bool isEnabled = index.isValid() && index.row() < m_entries.size() && m_entries.at(index.row()).isEnabled;
    return isEnabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

RailPanel::RailPanel(QWidget* rail, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(rail);
    connect(Theme::of(this), &Theme::changed, this, &RailPanel::scale);
    scale();
}

void RailPanel::scale()
{
    layout()->setContentsMargins(0, Theme::of(this)->px(16), 1, 0);
}

void RailPanel::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(width() - 1, 0, 1, height()), Theme::of(this)->color(Role::Line));
}

Rail::Rail(RailModel* model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new RailDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("Pages"));
    setAccessibleDescription(tr("The pages of the window; Enter shows one."));
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &Rail::choose);
    connect(Theme::of(this), &Theme::changed, this, &Rail::scale);
    scale();
}

void Rail::setCurrent(PageId page)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (index.data(RailModel::PageRole).toInt() == static_cast<int>(page)) {
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
            return;
        }
    }
    selectionModel()->clear();
}

void Rail::scale()
{
    const Theme* theme = Theme::of(this);
    setFixedWidth(theme->px(Metric::rail) - 1);
    doItemsLayout();
}

void Rail::choose(const QModelIndex& index)
{
    if (index.isValid() && index.flags().testFlag(Qt::ItemIsEnabled)) {
        Q_EMIT pageChosen(static_cast<PageId>(index.data(RailModel::PageRole).toInt()));
    }
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        choose(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace Pilothouse
