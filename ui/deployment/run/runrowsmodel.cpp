#include "ui/deployment/run/runrowsmodel.h"
#include <algorithm>

namespace Pilothouse {
namespace {

// The icon's meaning, for those who do not see it.
QString statusWord(Status status)
{
    switch (status) {
    case Status::Ok:
        return RunRowsModel::tr("done");
    case Status::Warning:
        return RunRowsModel::tr("warning");
    case Status::Critical:
        return RunRowsModel::tr("failed");
    case Status::Unknown:
        return RunRowsModel::tr("unknown");
    case Status::Running:
    case Status::Watching:
        return RunRowsModel::tr("going on");
    case Status::Pending:
        return RunRowsModel::tr("to come");
    case Status::Paused:
        return RunRowsModel::tr("paused");
    case Status::Aborted:
        return RunRowsModel::tr("aborted");
    case Status::RolledBack:
        return RunRowsModel::tr("taken back");
    case Status::Skipped:
        return RunRowsModel::tr("not needed or not reached");
    }
    Q_UNREACHABLE();
}

QString spoken(const RunRow& row)
{
    QStringList parts {row.title, statusWord(row.status), row.detail, row.strong, row.trailing};
    if (row.failure) {
        parts << row.failure->message << row.failure->remedy;
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

void RunRowsModel::setRows(const QList<RunRow>& rows)
{
    for (int at = 0; at < rows.size(); ++at) {
        const int known = find(rows[at].key, at);
        if (known < 0) {
            insert(at, rows[at]);
            continue;
        }
        remove(at, known - 1);
        if (m_rows[at] != rows[at]) {
            m_rows[at] = rows[at];
            Q_EMIT dataChanged(index(at), index(at));
        }
    }
    remove(int(rows.size()), int(m_rows.size()) - 1);
}

int RunRowsModel::find(const QString& key, int from) const
{
    for (int row = from; row < m_rows.size(); ++row) {
        if (m_rows[row].key == key) {
            return row;
        }
    }
    return -1;
}

void RunRowsModel::insert(int at, const RunRow& row)
{
    beginInsertRows({}, at, at);
    m_rows.insert(at, row);
    endInsertRows();
}

void RunRowsModel::remove(int first, int last)
{
    if (last >= first) {
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
    }
}

void RunRowsModel::setHeight(const QString& key, int height)
{
    if (m_heights.value(key) == height) {
        return;
    }
    m_heights.insert(key, height);
    if (const int row = find(key, 0); row >= 0) {
        Q_EMIT dataChanged(index(row), index(row), {HeightRole, Qt::SizeHintRole});
    }
}

int RunRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RunRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RunRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.toolTip;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case HeightRole:
        return row.failure ? m_heights.value(row.key) : 0;
    default:
        return {};
    }
}

} // namespace Pilothouse
