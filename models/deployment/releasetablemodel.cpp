#include "models/deployment/releasetablemodel.h"

namespace Pilothouse {
namespace {

QString slotNames(const QList<Slot>& places)
{
    QStringList names;
    for (const Slot slot : places) {
        names << slotName(slot);
    }
    return names.join(QStringLiteral(", "));
}

QVariant slotNumbers(const QList<Slot>& places)
{
    QList<int> numbers;
    for (const Slot slot : places) {
        numbers << int(slot);
    }
    return QVariant::fromValue(numbers);
}

} // namespace

ReleaseTableModel::ReleaseTableModel(QObject* parent)
    : KeyedTable(parent)
    , m_wording(CellWording::plain())
{
}

void ReleaseTableModel::setWording(const CellWording& wording)
{
    m_wording = wording;
    announce(-1, {Qt::DisplayRole, Qt::ToolTipRole});
}

int ReleaseTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReleaseTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ReleaseRow& release = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(release, index.column());
    case Qt::ToolTipRole: return index.column() == AgeColumn ? m_wording.exactTime(release.createdAt) : index.column() == ReleaseColumn ? release.imageId : QString();
    case Qt::TextAlignmentRole: return index.column() == SizeColumn ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case ReleaseRole: return release.release;
    case ImageIdRole: return release.imageId;
    case IsServingRole: return release.isServing;
    case SlotsRole: return slotNumbers(release.runsOn);
    case SortRole: return index.column() == AgeColumn ? QVariant(release.createdAt) : index.column() == SizeColumn ? QVariant(release.size) : QVariant(text(release, index.column()));
    default: return {};
    }
}

QString ReleaseTableModel::text(const ReleaseRow& row, int column) const
{
    switch (column) {
    case ReleaseColumn: return row.release;
    case AgeColumn: return m_wording.time(row.createdAt);
    case CommitColumn: return row.commit.left(12);
    case SizeColumn: return m_wording.size(row.size);
    case RunsColumn: return placeWords(row);
    default: return {};
    }
}

QString ReleaseTableModel::placeWords(const ReleaseRow& row) const
{
    if (row.isServing) {
        return tr("serves on %1").arg(slotNames(row.runsOn));
    }
    if (!row.runsOn.isEmpty()) {
        return tr("runs on %1, without traffic").arg(slotNames(row.runsOn));
    }
    return row.keptOn.isEmpty() ? QString() : tr("kept on %1, stopped").arg(slotNames(row.keptOn));
}

QVariant ReleaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == SizeColumn) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ReleaseColumn: return tr("Release");
    case AgeColumn: return tr("Built");
    case CommitColumn: return tr("Commit");
    case SizeColumn: return tr("Size");
    case RunsColumn: return tr("Where");
    default: return {};
    }
}

} // namespace Pilothouse
