#include "ui/report/reportlist.h"
#include "models/deployment/runwords.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/widgets/filterfield.h"
#include "ui/shell/widgets/tabledelegate.h"
#include "ui/shell/widgets/tablewording.h"
#include <QListView>
#include <QPainter>

namespace Pilothouse {
namespace {

/// Two lines: what was deployed where, and when.
class ReportDelegate : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme* theme = Theme::of(option.widget);
        painter->save();
        paintGround(painter, option, index);
        const Status status = statusOf(RunPhase(index.data(RunTableModel::PhaseRole).toInt()));
        const QRect inner = option.rect.adjusted(theme->px(16), theme->px(4), -theme->px(8), -theme->px(4));
        const int half = inner.height() / 2;
        Icons::paint(painter, QRectF(inner.left(), inner.top() + (half - theme->px(16)) / 2.0, theme->px(16), theme->px(16)), iconOf(status), theme->color(roleOf(status)));
        const QRect text = inner.adjusted(theme->px(24), 0, 0, 0);
        TableCell upper;
        upper.text = index.data(RunTableModel::ReleaseRole).toString();
        upper.muted = index.data(RunTableModel::EnvironmentRole).toString();
        upper.style = TextStyle::BodyStrong;
        paintCell(painter, QRect(text.left(), text.top(), text.width(), half), upper);
        TableCell lower;
        lower.text = index.siblingAtColumn(RunTableModel::StartedColumn).data().toString();
        lower.style = TextStyle::Small;
        lower.role = Role::TextMuted;
        paintCell(painter, QRect(text.left(), text.top() + half, text.width(), half), lower);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, Theme::of(option.widget)->px(48)};
    }
};

} // namespace

ReportList::ReportList(QWidget* parent)
    : Card(tr("Runs"), parent)
    , m_view(new QListView(this))
{
    m_shown.setSourceModel(&m_runs);
    m_shown.sort(RunTableModel::StartedColumn, Qt::DescendingOrder);
    auto* field = new FilterField(tr("Runs"), this);
    field->setMaximumWidth(Theme::of(this)->px(120));
    setTrailing(field);
    m_view->setModel(&m_shown);
    m_view->setModelColumn(RunTableModel::RunColumn);
    m_view->setItemDelegate(new ReportDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->setAccessibleName(tr("Runs"));
    m_view->setAccessibleDescription(tr("The chosen run's report is shown beside."));
    content()->addWidget(m_view);
    connect(field, &FilterField::filterChanged, this, [this](const QString& text) {
        RunFilterModel::Filter filter;
        filter.text = text;
        m_shown.setFilter(filter);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid()) {
            Q_EMIT chosen(index.data(RunTableModel::RunRole).toString());
        }
    });
}

void ReportList::setRuns(const QList<RunSummaryRow>& runs)
{
    m_runs.setRows(runs);
}

const RunSummaryRow* ReportList::current() const
{
    const QModelIndex index = m_shown.mapToSource(m_view->currentIndex());
    return index.isValid() ? &m_runs.row(index.row()) : nullptr;
}

void ReportList::choose(const QString& run)
{
    const int row = run.isEmpty() ? (m_runs.rowCount() > 0 ? 0 : -1) : m_runs.rowOf(run);
    if (row >= 0) {
        const QModelIndex index = m_shown.mapFromSource(m_runs.index(row, RunTableModel::RunColumn));
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
}

} // namespace Pilothouse
