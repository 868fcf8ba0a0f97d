#pragma once
#include "models/core/keyedtable.h"
#include "models/environment/check.h"

namespace Pilothouse {

/// Checks of doctor or preflight, in the order in which they were added; the key is the check's id.
class CheckTableModel final : public KeyedTable<CheckResult> {
    Q_OBJECT
public:
    enum Column { TitleColumn, ResultColumn, RemedyColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        StatusRole, ///< int, CheckResult::Status
        MessageRole,
        RemedyRole,
        CanFixRole,
        DetailRole,
    };

    explicit CheckTableModel(QObject* parent = nullptr);

    /// A check has ended: a new row, or another result of one that is there.
    void add(const CheckResult& result);
    void clear();
    [[nodiscard]] int count(CheckResult::Status status) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString keyOf(const CheckResult& row) const override { return row.id; }
};

} // namespace Pilothouse
