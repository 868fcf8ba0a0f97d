#include "ui/environment/environmenttable.h"
#include "ui/environment/overviewfeed.h"
#include "ui/shell/widgets/tabledelegate.h"
#include "ui/shell/widgets/tableview.h"
#include "ui/shell/widgets/tablewording.h"
#include "ui/shell/windowmemory.h"
#include <QBoxLayout>
#include <QHeaderView>
#include <algorithm>
#include <array>

namespace Pilothouse {
namespace {

const auto columnsKey = QStringLiteral("overview/environments");
constexpr int mostRows = 12; ///< that are shown without scrolling
constexpr std::array widths {std::pair(EnvironmentTableModel::NameColumn, 128), std::pair(EnvironmentTableModel::ReleaseColumn, 118),
    std::pair(EnvironmentTableModel::SlotColumn, 84), std::pair(EnvironmentTableModel::HealthColumn, 132), std::pair(EnvironmentTableModel::MigrationsColumn, 116),
    std::pair(EnvironmentTableModel::LeaseColumn, 104), std::pair(EnvironmentTableModel::LastRunColumn, 164), std::pair(EnvironmentTableModel::KeptColumn, 110)};

bool hasHarm(const EnvironmentRow& row)
{
    return std::any_of(row.drift.cbegin(), row.drift.cend(), [](const DriftItem& item) { return !item.isHarmless; });
}

class EnvironmentDelegate : public TableDelegate {
public:
    EnvironmentDelegate(const EnvironmentTableModel* model, QObject* parent)
        : TableDelegate(parent)
        , m_model(model)
    {
    }

protected:
    [[nodiscard]] TableCell cell(const QModelIndex& index) const override
    {
        TableCell cell = TableDelegate::cell(index);
        const int at = m_model->rowOf(index.data(EnvironmentTableModel::NameRole).toString());
        if (at < 0) {
            return cell;
        }
        const EnvironmentRow& row = m_model->row(at);
        switch (index.column()) {
        case EnvironmentTableModel::NameColumn: cell.style = TextStyle::BodyStrong; break;
        case EnvironmentTableModel::ReleaseColumn: cell.muted = row.commit.left(7); break;
        case EnvironmentTableModel::SlotColumn:
            cell.slot = row.slot;
            cell.text = row.slot ? QString() : cell.text;
            break;
        case EnvironmentTableModel::HealthColumn: cell.status = statusOf(row.health, !row.unfinishedRun.isEmpty()); break;
        case EnvironmentTableModel::MigrationsColumn:
            cell.status = row.pendingMigrations && !row.pendingMigrations->isEmpty() ? std::optional(Status::Warning) : std::nullopt;
            break;
        case EnvironmentTableModel::DriftColumn:
            cell.status = hasHarm(row) ? std::optional(Status::Warning) : std::nullopt;
            cell.text = row.drift.size() == 1 ? index.data(Qt::ToolTipRole).toString() : cell.text;
            break;
        default: break;
        }
        return cell;
    }

private:
    const EnvironmentTableModel* m_model;
};

} // namespace

EnvironmentTable::EnvironmentTable(WindowMemory* memory, QWidget* parent)
    : Card(parent)
    , m_table(new TableView(tr("Environments"), this))
{
    setAccessibleName(tr("Environments"));
    m_proxy.setSourceModel(&m_model);
    m_proxy.setSortRole(EnvironmentTableModel::SortRole);
    m_table->setModel(&m_proxy);
    m_table->setItemDelegate(new EnvironmentDelegate(&m_model, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    // The file's order until a person chooses another.
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setStretchColumn(EnvironmentTableModel::DriftColumn);
    content()->addWidget(m_table);
    connect(m_table, &TableView::rowActivated, this,
        [this](const QModelIndex& index) { Q_EMIT environmentWanted(index.data(EnvironmentTableModel::NameRole).toString()); });
    connect(Theme::of(this), &Theme::changed, this, &EnvironmentTable::scale);
    scale();
    const QByteArray columns = memory->value(columnsKey).toByteArray();
    if (!columns.isEmpty()) {
        m_table->setColumns(columns);
    }
    connect(m_table, &TableView::columnsChanged, this, [this, memory] { memory->setValue(columnsKey, m_table->columns()); });
}

void EnvironmentTable::scale()
{
    const Theme* theme = Theme::of(this);
    const QSignalBlocker blocker(m_table);
    for (const auto& [column, width] : widths) {
        m_table->setColumnWidth(column, theme->px(width));
    }
    const int rows = std::clamp(m_model.rowCount(), 1, mostRows);
    m_table->setFixedHeight(theme->px(Metric::tableHead) + rows * theme->px(Metric::row));
}

void EnvironmentTable::setTime(const TimeFormat& time)
{
    m_model.setWording(wordingIn(time));
}

void EnvironmentTable::present(const OverviewFeed& feed)
{
    const int before = m_model.rowCount();
    m_model.setRows(feed.environments());
    m_model.tick(feed.now());
    if (m_model.rowCount() != before) {
        scale();
    }
}

} // namespace Pilothouse
