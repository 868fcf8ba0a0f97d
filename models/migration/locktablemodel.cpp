#include "models/migration/locktablemodel.h"
#include "models/migration/migrationwords.h"
#include <algorithm>
#include <tuple>

namespace Pilothouse {
namespace {

// A cell has room for one of them: the strongest is what others are most likely to wait for.
const TableLock* heldLock(const DatabaseSession& session)
{
    const auto strongest = std::max_element(session.locks.cbegin(), session.locks.cend(), [](const TableLock& left, const TableLock& right) { return left.mode < right.mode; });
    return strongest == session.locks.cend() ? nullptr : &*strongest;
}

auto shownOf(const LockRow& row)
{
    const DatabaseSession& session = row.session;
    const TableLock* strongest = heldLock(session);
    const TableLock held = strongest != nullptr ? *strongest : TableLock();
    const TableLock wanted = session.wanted.value_or(TableLock());
    return std::make_tuple(session.pid, session.backend, session.user, session.application, session.client, session.state, session.query, session.blockedBy.isEmpty(),
        held.table, held.mode, session.wanted.has_value(), wanted.table, wanted.mode, row.depth, row.behind, row.age);
}

LockRow rowOf(const LockPicture& picture, const DatabaseSession& session, int depth)
{
    LockRow row {session, depth, int(queueBehind(picture, session.pid).size()), session.waiting};
    if (row.age.count() == 0 && session.transactionSince.isValid()) {
        row.age = Milliseconds(std::max<qint64>(0, session.transactionSince.msecsTo(picture.at)));
    }
    return row;
}

} // namespace

bool LockRow::operator==(const LockRow& other) const
{
    return shownOf(*this) == shownOf(other);
}

LockTableModel::LockTableModel(QObject* parent)
    : KeyedTable(parent)
    , m_wording(CellWording::plain())
{
}

QString LockTableModel::keyOf(const LockRow& row) const
{
    return QString::number(row.session.pid) + QLatin1Char('/') + row.session.backend;
}

QList<LockRow> LockTableModel::rowsOf(const LockPicture& picture) const
{
    QList<LockRow> rows;
    if (m_shown == Shown::All) {
        for (const DatabaseSession& session : picture.sessions) {
            rows << Pilothouse::rowOf(picture, session, 0);
        }
        return rows;
    }
    for (const LockBranch& branch : blockingTree(picture)) {
        if (const DatabaseSession* session = picture.find(branch.pid)) {
            rows << Pilothouse::rowOf(picture, *session, branch.depth);
        }
    }
    return rows;
}

void LockTableModel::setPicture(const LockPicture& picture)
{
    m_picture = picture;
    refill();
}

void LockTableModel::setShown(Shown shown)
{
    m_shown = shown;
    refill();
}

void LockTableModel::refill()
{
    setRows(rowsOf(m_picture));
}

void LockTableModel::setWording(const CellWording& wording)
{
    m_wording = wording;
    announce(AgeColumn, {Qt::DisplayRole});
}

int LockTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString LockTableModel::who(const DatabaseSession& session)
{
    const QString name = session.application.isEmpty() ? session.user : session.application;
    return session.client.isEmpty() ? name : tr("%1 at %2", "program or user, address").arg(name, session.client);
}

QString LockTableModel::standing(const LockRow& row) const
{
    if (!row.session.blockedBy.isEmpty()) {
        return tr("waits");
    }
    return row.behind > 0 ? tr("blocks %1").arg(row.behind) : QString();
}

QString LockTableModel::lockText(const LockRow& row) const
{
    if (row.session.wanted) {
        return tr("wants %1", "a lock").arg(lockWords(*row.session.wanted));
    }
    const TableLock* held = heldLock(row.session);
    return held == nullptr ? QString() : tr("holds %1", "a lock").arg(lockWords(*held));
}

QString LockTableModel::text(const LockRow& row, int column) const
{
    switch (column) {
    case SessionColumn: return QString::number(row.session.pid);
    case WhoColumn: return who(row.session);
    case StatementColumn: return row.session.state.startsWith(u"idle") ? tr("%1: %2", "state, last statement").arg(row.session.state, row.session.query) : row.session.query;
    case LockColumn: return lockText(row);
    case AgeColumn: return row.age.count() == 0 ? QString() : m_wording.duration(row.age);
    default: return {};
    }
}

QVariant LockTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const LockRow& each = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(each, index.column());
    case Qt::ToolTipRole: return index.column() == StatementColumn ? each.session.query : text(each, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == SessionColumn && !standing(each).isEmpty() ? tr("Session %1, %2", "number, what it does").arg(each.session.pid).arg(standing(each)) : text(each, index.column());
    case Qt::TextAlignmentRole: return int((index.column() == AgeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case DepthRole: return each.depth;
    case StandingRole: return standing(each);
    case BlocksRole: return each.session.blockedBy.isEmpty() && each.behind > 0;
    case PidRole: return each.session.pid;
    default: return {};
    }
}

QVariant LockTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == AgeColumn) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case SessionColumn: return tr("Session");
    case WhoColumn: return tr("Who");
    case StatementColumn: return tr("Statement");
    case LockColumn: return tr("Lock");
    case AgeColumn: return tr("Age");
    default: return {};
    }
}

} // namespace Pilothouse
