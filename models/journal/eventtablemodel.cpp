#include "models/journal/eventtablemodel.h"
#include <QJsonDocument>
#include <algorithm>

namespace Pilothouse {

EventTableModel::EventTableModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_wording(CellWording::plain())
{
}

void EventTableModel::addNewer(const QList<EventRow>& rows)
{
    const qsizetype taken = std::min<qsizetype>(rows.size(), mostRows);
    if (taken == 0) {
        return;
    }
    const int kept = std::min(rowCount(), mostRows - int(taken));
    if (kept < rowCount()) {
        beginRemoveRows({}, kept, rowCount() - 1);
        m_rows.erase(m_rows.begin() + kept, m_rows.end());
        endRemoveRows();
    }
    beginInsertRows({}, 0, int(taken) - 1);
    for (auto it = rows.cend() - taken; it != rows.cend(); ++it) {
        m_rows.push_front(*it);
    }
    endInsertRows();
}

void EventTableModel::addOlder(const QList<EventRow>& rows)
{
    m_isAsked = false;
    const qsizetype taken = std::min<qsizetype>(rows.size(), mostRows - rowCount());
    if (taken <= 0) {
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + int(taken) - 1);
    for (qsizetype i = 0; i < taken; ++i) {
        m_rows.push_back(rows[rows.size() - 1 - i]);
    }
    endInsertRows();
}

void EventTableModel::clear()
{
    if (m_rows.empty()) {
        return;
    }
    beginRemoveRows({}, 0, rowCount() - 1);
    m_rows.clear();
    m_isAsked = false;
    endRemoveRows();
}

void EventTableModel::setWording(const CellWording& wording)
{
    m_wording = wording;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn), {Qt::DisplayRole, Qt::ToolTipRole});
    }
}

int EventTableModel::rowOf(qint64 seq) const
{
    const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), seq, [](const EventRow& row, qint64 wanted) { return row.event.seq > wanted; });
    return found == m_rows.cend() || found->event.seq != seq ? -1 : int(found - m_rows.cbegin());
}

int EventTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EventTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EventTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const EventRow& each = row(index.row());
    const QStringList cells {m_wording.number(each.event.seq), m_wording.time(each.event.at), each.event.run, each.event.actor, each.event.kind, each.words};
    switch (role) {
    case Qt::DisplayRole: return cells.value(index.column());
    case Qt::ToolTipRole: return index.column() == TimeColumn ? QVariant(m_wording.exactTime(each.event.at)) : index.column() == WordsColumn ? QVariant(each.words) : QVariant();
    case Qt::TextAlignmentRole: return index.column() == SeqColumn ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case SeqRole: return each.event.seq;
    case AtRole: return each.event.at;
    case RunRole: return each.event.run;
    case KindRole: return each.event.kind;
    case PayloadRole: return QString::fromUtf8(QJsonDocument(each.event.payload).toJson(QJsonDocument::Indented));
    case FilterRole: return cells.mid(RunColumn).join(QLatin1Char(' '));
    default: return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == SeqColumn) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case SeqColumn: return tr("No.");
    case TimeColumn: return tr("Time");
    case RunColumn: return tr("Run");
    case ActorColumn: return tr("By");
    case KindColumn: return tr("Kind");
    case WordsColumn: return tr("What happened");
    default: return {};
    }
}

bool EventTableModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isAsked && oldestSeq() > 1 && rowCount() < mostRows;
}

void EventTableModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        m_isAsked = true;
        Q_EMIT olderWanted();
    }
}

} // namespace Pilothouse
