#include "ui/migration/migrationlist.h"
#include "ui/migration/reviewwords.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/widgets/filterfield.h"
#include <QBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace Pilothouse {
namespace {

/// An app in bold with its numbers; a migration with the icon of its state.
class MigrationDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override { return QSize(0, Theme::of(option.widget)->px(Metric::rowCompact)); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme* theme = Theme::of(option.widget);
        painter->save();
        paintGround(painter, option, index);
        const bool isName = index.column() == MigrationTreeModel::NameColumn;
        const bool isApp = !index.data(MigrationTreeModel::StateRole).isValid();
        QRect room = option.rect.adjusted(theme->px(isName ? 0 : 4), 0, -theme->px(isName ? 4 : 16), 0);
        if (isName && !isApp) {
            const QRect mark(room.left(), room.center().y() - theme->px(Metric::icon) / 2 + 1, theme->px(Metric::icon), theme->px(Metric::icon));
            Icons::paint(painter, mark, iconOf(statusOf(index)), theme->color(roleOf(statusOf(index))));
            room.setLeft(mark.right() + theme->px(7));
        }
        const bool isVerdict = !isName && index.data(MigrationTreeModel::SafetyRole).isValid();
        painter->setFont(theme->font(isName ? isApp ? TextStyle::BodyStrong : TextStyle::Mono : TextStyle::Small));
        painter->setPen(theme->color(isName ? Role::Text : isVerdict ? roleOf(statusOf(index)) : Role::TextMuted));
        const auto alignment = isName ? Qt::AlignLeft : Qt::AlignRight;
        painter->drawText(room, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine), painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }

private:
    static Status statusOf(const QModelIndex& index)
    {
        const QVariant safety = index.data(MigrationTreeModel::SafetyRole);
        if (safety.isValid()) {
            return ReviewWords::statusOf(static_cast<SafetyClass>(safety.toInt()));
        }
        const auto state = static_cast<MigrationState>(index.data(MigrationTreeModel::StateRole).toInt());
        return state == MigrationState::Applied ? Status::Ok : Status::Unknown;
    }

    static void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const Theme* theme = Theme::of(option.widget);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, isSelected ? theme->tint(Role::Accent) : theme->color(Role::Surface));
        }
        if (isSelected && option.widget != nullptr && option.widget->hasFocus()) {
            const QColor ink = theme->color(Role::Accent);
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), ink);
            painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), ink);
            if (index.column() == MigrationTreeModel::StateColumn) {
                painter->fillRect(QRect(option.rect.right() - 1, option.rect.top(), 2, option.rect.height()), ink);
            }
        }
    }
};

} // namespace

MigrationList::MigrationList(QWidget* parent)
    : Card(parent)
    , m_filter(new FilterField(tr("Migrations"), this))
    , m_tree(new QTreeView(this))
{
    m_shown.setSourceModel(&m_model);
    m_shown.setRecursiveFilteringEnabled(true);
    m_shown.setAutoAcceptChildRows(true);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown.setFilterKeyColumn(-1);
    m_tree->setModel(&m_shown);
    m_tree->setItemDelegate(new MigrationDelegate(m_tree));
    m_tree->setAccessibleName(tr("Migrations"));
    m_tree->setAccessibleDescription(tr("Up and down choose a migration, left and right close and open an app."));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setMouseTracking(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(MigrationTreeModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(MigrationTreeModel::StateColumn, QHeaderView::Fixed);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Theme::of(this)->px(16), Theme::of(this)->px(8), Theme::of(this)->px(16), Theme::of(this)->px(8));
    head->addWidget(m_filter);
    content()->addLayout(head);
    content()->addWidget(m_tree, 1);
    content()->addSpacing(Theme::of(this)->px(Metric::innerGap));
    connect(m_filter, &FilterField::filterChanged, this, &MigrationList::filter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &MigrationList::chosenChanged);
    connect(Theme::of(this), &Theme::changed, this, &MigrationList::scale);
    scale();
}

void MigrationList::scale()
{
    const Theme* theme = Theme::of(this);
    m_tree->setIndentation(theme->px(16));
    m_tree->header()->resizeSection(MigrationTreeModel::StateColumn, theme->px(112));
    m_tree->doItemsLayout();
}

void MigrationList::filter(const QString& text)
{
    m_shown.setFilterFixedString(text);
    text.isEmpty() ? expandPending() : m_tree->expandAll();
}

void MigrationList::expandPending()
{
    for (int row = 0; row < m_shown.rowCount(); ++row) {
        const QModelIndex app = m_shown.index(row, 0);
        if (app.data(MigrationTreeModel::PendingRole).toInt() > 0) {
            m_tree->expand(app);
        }
    }
}

void MigrationList::show(const QList<MigrationReview>& migrations)
{
    const MigrationReview* before = chosen();
    const QString label = before == nullptr ? QString() : before->label();
    m_model.setMigrations(migrations);
    m_filter->setPlaceholderText(tr("Filter %n migration(s)", nullptr, m_model.count()));
    expandPending();
    const QModelIndex kept = m_model.indexOf(label);
    const QModelIndex pending = m_model.firstPending();
    const QModelIndex wanted = kept.isValid() ? kept : pending.isValid() ? pending : m_model.index(0, 0);
    m_tree->setCurrentIndex(m_shown.mapFromSource(wanted));
    Q_EMIT chosenChanged();
}

void MigrationList::choose(const QString& label)
{
    const QModelIndex index = m_shown.mapFromSource(m_model.indexOf(label));
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

const MigrationReview* MigrationList::chosen() const
{
    return m_model.migration(m_shown.mapToSource(m_tree->currentIndex()));
}

} // namespace Pilothouse
