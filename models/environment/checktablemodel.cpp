#include "models/environment/checktablemodel.h"
#include <algorithm>

namespace Pilothouse {

CheckTableModel::CheckTableModel(QObject* parent)
    : KeyedTable(parent)
{
}

void CheckTableModel::expect(const QList<CheckResult>& blanks)
{
    clear();
    for (const CheckResult& blank : blanks) {
        m_waiting.insert(blank.id);
    }
    setRows(blanks);
}

void CheckTableModel::endWaiting()
{
    QList<CheckResult> answered = rows();
    answered.removeIf([this](const CheckResult& row) { return m_waiting.contains(row.id); });
    m_waiting.clear();
    setRows(answered);
}

void CheckTableModel::add(const CheckResult& result)
{
    const int known = rowOf(result.id);
    const bool wasWaiting = m_waiting.remove(result.id);
    if (known >= 0) {
        change(known, result);
        if (wasWaiting) {
            Q_EMIT dataChanged(index(known, 0), index(known, ColumnCount - 1));
        }
    } else {
        setRows(rows() + QList<CheckResult> {result});
    }
}

void CheckTableModel::clear()
{
    m_waiting.clear();
    setRows({});
}

int CheckTableModel::count(CheckResult::Status status) const
{
    return int(std::count_if(rows().cbegin(), rows().cend(), [this, status](const CheckResult& row) { return row.status == status && !m_waiting.contains(row.id); }));
}

int CheckTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CheckTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CheckResult& check = row(index.row());
    if (isWaiting(index.row())) {
        const bool isResult = role == Qt::DisplayRole && index.column() == ResultColumn;
        return isResult ? tr("looking…") : role == Qt::DisplayRole && index.column() == TitleColumn ? QVariant(check.title) : role == IdRole ? QVariant(check.id) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole: return index.column() == TitleColumn ? check.title : index.column() == ResultColumn ? check.message : check.remedy;
    case Qt::ToolTipRole: return check.detail.isEmpty() ? QVariant() : QVariant(check.detail);
    case IdRole: return check.id;
    case StatusRole: return int(check.status);
    case MessageRole: return check.message;
    case RemedyRole: return check.remedy;
    case CanFixRole: return check.canFix;
    case DetailRole: return check.detail;
    default: return {};
    }
}

QVariant CheckTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TitleColumn: return tr("Check");
    case ResultColumn: return tr("Found");
    case RemedyColumn: return tr("What to do");
    default: return {};
    }
}

} // namespace Pilothouse
