#pragma once
#include "models/deployment/runcomparison.h"
#include <QAbstractTableModel>

namespace Pilothouse {

/// Two runs side by side as a table: what, the one, the other.
class RunComparisonModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PartColumn, SubjectColumn, FirstColumn, SecondColumn, ColumnCount };
    enum Role {
        IsSameRole = Qt::UserRole + 1,
        BeginsPartRole, ///< the first row of its part
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Another comparison: all rows are new. `first` and `second` head the columns.
    void setComparison(const QString& first, const QString& second, const QList<ComparedFact>& facts);
    /// Leaves out what both say the same.
    void setOnlyDifferences(bool isWanted);
    [[nodiscard]] const QList<ComparedFact>& shown() const { return m_shown; }
    [[nodiscard]] int differences() const; ///< shown or not
    [[nodiscard]] static QString partName(ComparedFact::Part part);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose();

    QString m_first;
    QString m_second;
    QList<ComparedFact> m_facts;
    QList<ComparedFact> m_shown;
    bool m_hasOnlyDifferences = false;
};

} // namespace Pilothouse
