#pragma once
#include "ui/deployment/run/runpresentation.h"
#include <QAbstractListModel>

namespace Pilothouse {

/// The lines of a run's step list. setRows() inserts, removes and changes only what differs.
class RunRowsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        HeightRole = Qt::UserRole + 1, ///< px of a line that is opened by its failure; 0: the usual
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<RunRow>& rows);
    [[nodiscard]] const RunRow& row(int row) const { return m_rows[row]; }
    /// Kept by the row's key.
    void setHeight(const QString& key, int height);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void insert(int at, const RunRow& row);
    void remove(int first, int last);
    [[nodiscard]] int find(const QString& key, int from) const;

    QList<RunRow> m_rows;
    QHash<QString, int> m_heights;
};

} // namespace Pilothouse
