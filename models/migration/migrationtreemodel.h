#pragma once
#include "models/migration/review.h"
#include <QAbstractItemModel>

namespace Pilothouse {

/// The migrations of a review below their apps: those with something pending first, then by name. A review of the same
/// migrations changes rows; another set resets.
class MigrationTreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, StateColumn, ColumnCount };
    enum Role {
        LabelRole = Qt::UserRole + 1, ///< "people.0002_rename_name"; empty for an app
        StateRole, ///< int, MigrationState; invalid for an app
        SafetyRole, ///< int, SafetyClass, of what is pending; invalid else
        PendingRole, ///< int: how many of an app are pending
    };

    explicit MigrationTreeModel(QObject* parent = nullptr);

    void setMigrations(const QList<MigrationReview>& migrations);
    /// Null for an app.
    [[nodiscard]] const MigrationReview* migration(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& label) const; ///< invalid when it is not there
    [[nodiscard]] QModelIndex firstPending() const; ///< the worst of them; invalid when nothing is pending
    [[nodiscard]] int count() const; ///< of migrations

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct App {
        QString name;
        QList<MigrationReview> migrations;
        int pending = 0;
    };
    [[nodiscard]] static QList<App> appsOf(const QList<MigrationReview>& migrations);
    [[nodiscard]] static QStringList shapeOf(const QList<App>& apps);
    [[nodiscard]] QVariant appData(const App& app, int column, int role) const;
    [[nodiscard]] QVariant migrationData(const MigrationReview& migration, int column, int role) const;

    QList<App> m_apps;
};

} // namespace Pilothouse
