#include "models/deployment/runtablemodel.h"
#include "models/deployment/runwords.h"

namespace Pilothouse {
namespace {

bool isNumberColumn(int column)
{
    return column == RunTableModel::TookColumn || column == RunTableModel::RequestsColumn || column == RunTableModel::FailedColumn
        || column == RunTableModel::GapColumn;
}

} // namespace

RunTableModel::RunTableModel(QObject* parent)
    : KeyedTable(parent)
    , m_wording(CellWording::plain())
{
}

void RunTableModel::tick(qint64 now)
{
    m_now = now;
    for (int row = 0; row < rowCount(); ++row) {
        if (!rows()[row].isFinished()) {
            Q_EMIT dataChanged(index(row, TookColumn), index(row, TookColumn), {Qt::DisplayRole, SortRole});
        }
    }
}

void RunTableModel::setWording(const CellWording& wording)
{
    m_wording = wording;
    announce(-1, {Qt::DisplayRole, Qt::ToolTipRole});
}

int RunTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RunSummaryRow& row = rows()[index.row()];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return index.column() == StartedColumn ? m_wording.exactTime(row.createdAt) : index.column() == ResultColumn ? row.words : QString();
    case Qt::TextAlignmentRole: return isNumberColumn(index.column()) ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case RunRole: return row.run;
    case PhaseRole: return int(row.phase);
    case EnvironmentRole: return row.environment;
    case ReleaseRole: return row.release;
    case WordsRole: return row.words;
    case IsFinishedRole: return row.isFinished();
    case CreatedAtRole: return row.createdAt;
    case SortRole: return sortKey(row, index.column());
    case FilterRole: return QStringList {row.run, row.release, row.environment, row.strategy, phaseWords(row.phase), row.words, row.createdBy}.join(QLatin1Char(' '));
    default: return {};
    }
}

QString RunTableModel::text(const RunSummaryRow& row, int column) const
{
    switch (column) {
    case StartedColumn: return m_wording.time(row.createdAt);
    case RunColumn: return row.run;
    case ReleaseColumn: return row.release;
    case EnvironmentColumn: return row.environment;
    case StrategyColumn: return row.rollbackOf.isEmpty() ? row.strategy : tr("back from %1").arg(row.rollbackOf);
    case ResultColumn: return phaseWords(row.phase);
    case TookColumn: return m_wording.duration(row.duration(m_now));
    case RequestsColumn: return row.totals ? m_wording.number(row.totals->requests) : QString();
    case FailedColumn: return failedWords(row);
    case GapColumn: return row.totals && row.totals->requests > 0 ? m_wording.duration(Milliseconds(row.totals->longestGap)) : QString();
    case ByColumn: return row.createdBy;
    default: return {};
    }
}

QString RunTableModel::failedWords(const RunSummaryRow& row) const
{
    if (!row.totals) {
        return {};
    }
    return row.totals->requests > 0 ? tr("%1 of %2").arg(m_wording.number(row.totals->failed), m_wording.number(row.totals->requests)) : tr("not measured");
}

QVariant RunTableModel::sortKey(const RunSummaryRow& row, int column) const
{
    const RunTotals totals = row.totals.value_or(RunTotals());
    switch (column) {
    case StartedColumn: return row.createdAt;
    case RunColumn: return QStringView(row.run).mid(4).toLongLong();
    case TookColumn: return qint64(row.duration(m_now).count());
    case RequestsColumn: return totals.requests;
    case FailedColumn: return totals.failed;
    case GapColumn: return totals.longestGap;
    default: return text(row, column);
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isNumberColumn(section)) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case StartedColumn: return tr("Started");
    case RunColumn: return tr("Run");
    case ReleaseColumn: return tr("Release");
    case EnvironmentColumn: return tr("Environment");
    case StrategyColumn: return tr("Strategy");
    case ResultColumn: return tr("Result");
    case TookColumn: return tr("Took");
    case RequestsColumn: return tr("Requests");
    case FailedColumn: return tr("Failed");
    case GapColumn: return tr("Longest gap");
    case ByColumn: return tr("By");
    default: return {};
    }
}

QHash<int, QByteArray> RunTableModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{RunRole, "run"}, {PhaseRole, "phase"}, {EnvironmentRole, "environment"}, {ReleaseRole, "release"}, {WordsRole, "words"}});
    return names;
}

} // namespace Pilothouse
