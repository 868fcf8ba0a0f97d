#include "ui/environment/recentruns.h"
#include "ui/environment/overviewfeed.h"
#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/widgets/filterfield.h"
#include "ui/shell/widgets/tabledelegate.h"
#include "ui/shell/widgets/tableview.h"
#include "ui/shell/widgets/tablewording.h"
#include "ui/shell/windowmemory.h"
#include <QHeaderView>
#include <QVBoxLayout>

namespace Pilothouse {
namespace {

const auto runColumnsKey = QStringLiteral("overview/runs");

class RunDelegate : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

protected:
    [[nodiscard]] TableCell cell(const QModelIndex& index) const override
    {
        TableCell cell = TableDelegate::cell(index);
        if (index.column() == RunTableModel::ResultColumn) {
            cell.status = statusOf(RunPhase(index.data(RunTableModel::PhaseRole).toInt()));
        } else if (index.column() == RunTableModel::StartedColumn) {
            cell.role = Role::TextMuted;
        }
        return cell;
    }
};

} // namespace

RecentRuns::RecentRuns(WindowMemory* memory, QWidget* parent)
    : Card(tr("Recent runs"), parent)
    , m_filter(new FilterField(tr("Recent runs"), this))
    , m_table(new TableView(tr("Recent runs"), this))
    , m_nothing(new EmptyState(QStringLiteral("clock"), {}, {}, this))
{
    setTrailing(m_filter);
    makeTable(memory);
    content()->addWidget(m_table, 1);
    content()->addWidget(m_nothing, 1);
    connect(m_filter, &FilterField::filterChanged, this, [this](const QString& text) {
        m_proxy.setFilterFixedString(text);
        showEmptiness();
    });
    connect(m_table, &TableView::rowActivated, this, [this](const QModelIndex& index) { Q_EMIT runWanted(index.data(RunTableModel::RunRole).toString()); });
    connect(Theme::of(this), &Theme::changed, this, &RecentRuns::scale);
    scale();
    showEmptiness();
}

void RecentRuns::makeTable(WindowMemory* memory)
{
    m_proxy.setSourceModel(&m_model);
    m_proxy.setFilterRole(RunTableModel::FilterRole);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy.setFilterKeyColumn(0);
    m_proxy.setSortRole(RunTableModel::SortRole);
    m_table->setModel(&m_proxy);
    m_table->setItemDelegate(new RunDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunTableModel::StartedColumn, Qt::DescendingOrder);
    for (const int column : {RunTableModel::RunColumn, RunTableModel::StrategyColumn, RunTableModel::RequestsColumn, RunTableModel::GapColumn, RunTableModel::ByColumn}) {
        m_table->setColumnHidden(column, true);
    }
    m_table->setStretchColumn(RunTableModel::ResultColumn);
    const QByteArray columns = memory->value(runColumnsKey).toByteArray();
    if (!columns.isEmpty()) {
        m_table->setColumns(columns);
    }
    connect(m_table, &TableView::columnsChanged, this, [this, memory] { memory->setValue(runColumnsKey, m_table->columns()); });
}

void RecentRuns::scale()
{
    const Theme* theme = Theme::of(this);
    const QSignalBlocker blocker(m_table);
    m_table->setColumnWidth(RunTableModel::StartedColumn, theme->px(142));
    m_table->setColumnWidth(RunTableModel::RunColumn, theme->px(70));
    m_table->setColumnWidth(RunTableModel::ReleaseColumn, theme->px(76));
    m_table->setColumnWidth(RunTableModel::EnvironmentColumn, theme->px(106));
    m_table->setColumnWidth(RunTableModel::TookColumn, theme->px(62));
    m_table->setColumnWidth(RunTableModel::FailedColumn, theme->px(110));
}

void RecentRuns::setTime(const TimeFormat& time)
{
    m_model.setWording(wordingIn(time));
}

void RecentRuns::present(const OverviewFeed& feed)
{
    m_model.setRows(feed.runs());
    m_model.tick(feed.now());
    showEmptiness();
}

void RecentRuns::showEmptiness()
{
    const bool hasRuns = m_model.rowCount() > 0;
    const bool hasShown = m_proxy.rowCount() > 0;
    m_nothing->setSentence(hasRuns ? tr("No run has “%1”.").arg(m_filter->text()) : tr("No deployment has run yet."));
    m_nothing->setVisible(!hasShown);
    m_table->setVisible(hasShown);
    m_filter->setVisible(hasRuns);
}

} // namespace Pilothouse
