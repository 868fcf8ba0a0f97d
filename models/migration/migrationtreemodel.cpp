#include "models/migration/migrationtreemodel.h"
#include "models/migration/migrationwords.h"
#include <algorithm>

namespace Pilothouse {

MigrationTreeModel::MigrationTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

QList<MigrationTreeModel::App> MigrationTreeModel::appsOf(const QList<MigrationReview>& migrations)
{
    QList<App> apps;
    for (const MigrationReview& migration : migrations) {
        auto at = std::find_if(apps.begin(), apps.end(), [&migration](const App& app) { return app.name == migration.app; });
        if (at == apps.end()) {
            apps.append({migration.app, {}, 0});
            at = apps.end() - 1;
        }
        at->migrations << migration;
        at->pending += migration.state == MigrationState::Pending ? 1 : 0;
    }
    std::sort(apps.begin(), apps.end(), [](const App& left, const App& right) {
        return (left.pending > 0) != (right.pending > 0) ? left.pending > 0 : left.name < right.name;
    });
    return apps;
}

QStringList MigrationTreeModel::shapeOf(const QList<App>& apps)
{
    QStringList shape;
    for (const App& app : apps) {
        for (const MigrationReview& migration : app.migrations) {
            shape << migration.label();
        }
    }
    return shape;
}

void MigrationTreeModel::setMigrations(const QList<MigrationReview>& migrations)
{
    const QList<App> apps = appsOf(migrations);
    if (shapeOf(apps) != shapeOf(m_apps)) {
        beginResetModel();
        m_apps = apps;
        endResetModel();
        return;
    }
    m_apps = apps;
    for (int row = 0; row < m_apps.size(); ++row) {
        const QModelIndex app = index(row, 0);
        Q_EMIT dataChanged(app, index(row, ColumnCount - 1));
        Q_EMIT dataChanged(index(0, 0, app), index(rowCount(app) - 1, ColumnCount - 1, app));
    }
}

const MigrationReview* MigrationTreeModel::migration(const QModelIndex& index) const
{
    const bool isOne = index.isValid() && index.internalId() > 0;
    return isOne ? &m_apps[int(index.internalId()) - 1].migrations[index.row()] : nullptr;
}

QModelIndex MigrationTreeModel::indexOf(const QString& label) const
{
    for (int app = 0; app < m_apps.size(); ++app) {
        for (int row = 0; row < m_apps[app].migrations.size(); ++row) {
            if (m_apps[app].migrations[row].label() == label) {
                return createIndex(row, 0, quintptr(app) + 1);
            }
        }
    }
    return {};
}

QModelIndex MigrationTreeModel::firstPending() const
{
    const MigrationReview* worst = nullptr;
    for (const App& app : m_apps) {
        for (const MigrationReview& migration : app.migrations) {
            const bool isPending = migration.state == MigrationState::Pending;
            worst = isPending && (worst == nullptr || migration.verdict.safety > worst->verdict.safety) ? &migration : worst;
        }
    }
    return worst == nullptr ? QModelIndex() : indexOf(worst->label());
}

int MigrationTreeModel::count() const
{
    return int(shapeOf(m_apps).size());
}

QModelIndex MigrationTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex MigrationTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() && child.internalId() > 0 ? createIndex(int(child.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int MigrationTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return int(m_apps.size());
    }
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_apps[parent.row()].migrations.size()) : 0;
}

int MigrationTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant MigrationTreeModel::appData(const App& app, int column, int role) const
{
    const int count = int(app.migrations.size());
    const QString state = app.pending > 0 ? tr("%1 · %2 pending", "migrations of an app").arg(count).arg(app.pending) : QString::number(count);
    switch (role) {
    case Qt::DisplayRole: return column == NameColumn ? app.name : state;
    case Qt::AccessibleTextRole: return column == NameColumn ? tr("%1, %n migration(s)", nullptr, count).arg(app.name) : state;
    case PendingRole: return app.pending;
    default: return {};
    }
}

QVariant MigrationTreeModel::migrationData(const MigrationReview& migration, int column, int role) const
{
    const bool isPending = migration.state == MigrationState::Pending;
    const QString state = isPending ? spoken(migration.verdict.safety) : spoken(migration.state);
    switch (role) {
    case Qt::DisplayRole: return column == NameColumn ? migration.name : state;
    case Qt::ToolTipRole: return migration.label();
    case Qt::AccessibleTextRole:
        return column == StateColumn ? state : isPending ? tr("%1, pending, %2", "migration, verdict").arg(migration.name, state) : tr("%1, %2", "migration, state").arg(migration.name, state);
    case LabelRole: return migration.label();
    case StateRole: return int(migration.state);
    case SafetyRole: return isPending ? QVariant(int(migration.verdict.safety)) : QVariant();
    default: return {};
    }
}

QVariant MigrationTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((index.column() == StateColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    const MigrationReview* one = migration(index);
    return one == nullptr ? appData(m_apps[index.row()], index.column(), role) : migrationData(*one, index.column(), role);
}

QVariant MigrationTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == NameColumn ? tr("Migration") : tr("State");
}

} // namespace Pilothouse
