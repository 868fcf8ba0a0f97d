#include "models/migration/strategytablemodel.h"
#include "models/migration/migrationwords.h"

namespace Pilothouse {

void StrategyTableModel::setStrategies(const QList<StrategyVerdict>& strategies)
{
    beginResetModel();
    m_strategies = strategies;
    endResetModel();
}

int StrategyTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_strategies.size());
}

int StrategyTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString StrategyTableModel::reason(const StrategyVerdict& verdict) const
{
    if (verdict.reason.isEmpty()) {
        return tr("no migration stands in its way");
    }
    return verdict.label.isEmpty() ? verdict.reason : tr("%1: %2", "where, why").arg(verdict.label, verdict.reason);
}

QVariant StrategyTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const StrategyVerdict& verdict = m_strategies[index.row()];
    switch (role) {
    case Qt::DisplayRole: return index.column() == StrategyColumn ? strategyTitle(verdict.strategy) : index.column() == WordColumn ? spoken(verdict.word) : reason(verdict);
    case Qt::ToolTipRole: return reason(verdict);
    case WordRole: return int(verdict.word);
    default: return {};
    }
}

QVariant StrategyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case StrategyColumn: return tr("Strategy");
    case WordColumn: return tr("Verdict");
    case ReasonColumn: return tr("Why");
    default: return {};
    }
}

} // namespace Pilothouse
