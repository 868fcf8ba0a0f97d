#include "models/environment/environmenttablemodel.h"

namespace Pilothouse {

EnvironmentTableModel::EnvironmentTableModel(QObject* parent)
    : KeyedTable(parent)
    , m_wording(CellWording::plain())
{
}

void EnvironmentTableModel::setWording(const CellWording& wording)
{
    m_wording = wording;
    announce(-1, {Qt::DisplayRole, Qt::ToolTipRole});
}

void EnvironmentTableModel::tick(qint64 now)
{
    m_now = now;
    announce(KeptColumn, {Qt::DisplayRole});
}

int EnvironmentTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EnvironmentTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const EnvironmentRow& environment = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(environment, index.column());
    case Qt::ToolTipRole:
        return index.column() == DriftColumn ? driftDetail(environment) : index.column() == LastRunColumn ? m_wording.exactTime(environment.lastRunAt) : text(environment, index.column());
    case NameRole: return environment.name;
    case KindRole: return int(environment.kind);
    case HealthRole: return int(environment.health);
    case SlotRole: return environment.slot ? int(*environment.slot) : -1;
    case UnfinishedRunRole: return environment.unfinishedRun;
    case LastRunRole: return environment.lastRun;
    case SortRole: return index.column() == LastRunColumn ? QVariant(environment.lastRunAt) : QVariant(text(environment, index.column()));
    default: return {};
    }
}

QString EnvironmentTableModel::text(const EnvironmentRow& row, int column) const
{
    switch (column) {
    case NameColumn: return row.name;
    case ReleaseColumn: return row.release;
    case SlotColumn: return row.slot ? slotName(*row.slot) : QString();
    case HealthColumn: return row.healthWords;
    case MigrationsColumn: return row.migrationWords();
    case DriftColumn: return row.driftWords();
    case LeaseColumn: return !row.isObserved ? QString() : row.leaseHolder.isEmpty() ? tr("free") : tr("%1: %2").arg(row.leaseHolder, row.leaseReason);
    case LastRunColumn: return row.lastRun.isEmpty() ? QString() : tr("%1 %2, %3").arg(row.lastRun, row.lastOutcome, m_wording.time(row.lastRunAt));
    case KeptColumn: return row.keptUntil > m_now && m_now > 0 ? m_wording.duration(Milliseconds((row.keptUntil - m_now) / 1000)) : QString();
    default: return {};
    }
}

QString EnvironmentTableModel::driftDetail(const EnvironmentRow& row) const
{
    QStringList lines;
    for (const DriftItem& item : row.drift) {
        lines << tr("%1: expected %2, found %3").arg(item.subject, item.expected, item.observed);
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant EnvironmentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Environment");
    case ReleaseColumn: return tr("Release");
    case SlotColumn: return tr("Slot");
    case HealthColumn: return tr("Health");
    case MigrationsColumn: return tr("Migrations");
    case DriftColumn: return tr("Drift");
    case LeaseColumn: return tr("Lease");
    case LastRunColumn: return tr("Last run");
    case KeptColumn: return tr("Old slot kept");
    default: return {};
    }
}

} // namespace Pilothouse
