#pragma once
#include "models/migration/review.h"
#include <QAbstractTableModel>

namespace Pilothouse {

/// Which strategies may carry a release, and why not. Another review resets.
class StrategyTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { StrategyColumn, WordColumn, ReasonColumn, ColumnCount };
    enum Role { WordRole = Qt::UserRole + 1 }; ///< int, StrategyWord

    using QAbstractTableModel::QAbstractTableModel;

    void setStrategies(const QList<StrategyVerdict>& strategies);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString reason(const StrategyVerdict& verdict) const;

    QList<StrategyVerdict> m_strategies;
};

} // namespace Pilothouse
