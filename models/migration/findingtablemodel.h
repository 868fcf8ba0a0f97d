#pragma once
#include "models/migration/verdict.h"
#include <QAbstractTableModel>

namespace Pilothouse {

/// The statements of one migration with what each does to a live database. Another migration is another model: it
/// resets.
class FindingTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LineColumn, StatementColumn, VerdictColumn, LockColumn, WorkColumn, RuleColumn, ColumnCount };
    enum Role {
        SafetyRole = Qt::UserRole + 1, ///< int, SafetyClass
        LineRole, ///< int, 1-based
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setVerdict(const FileVerdict& verdict);
    [[nodiscard]] const StatementFinding& finding(int row) const { return m_findings[row]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "rewrites every row", "reads every row", "none".
    [[nodiscard]] static QString workWords(const StatementFinding& finding);

private:
    [[nodiscard]] QString text(const StatementFinding& finding, int column) const;

    QList<StatementFinding> m_findings;
};

} // namespace Pilothouse
