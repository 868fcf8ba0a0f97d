#pragma once
#include "models/core/keyedtable.h"
#include "models/environment/check.h"

namespace Pilothouse {

/// Checks of doctor or preflight, in the order in which they were expected or else added; the key is the check's id.
class CheckTableModel final : public KeyedTable<CheckResult> {
    Q_OBJECT
public:
    enum Column { TitleColumn, ResultColumn, RemedyColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        StatusRole, ///< int, CheckResult::Status; invalid while it waits for its answer
        MessageRole,
        RemedyRole,
        CanFixRole,
        DetailRole,
    };

    explicit CheckTableModel(QObject* parent = nullptr);

    /// These will be answered: rows that wait, in this order. What is there already goes.
    void expect(const QList<CheckResult>& blanks);
    [[nodiscard]] bool isWaiting(int row) const { return m_waiting.contains(rows()[row].id); }
    [[nodiscard]] int answered() const { return rowCount() - int(m_waiting.size()); }
    /// No further answer will come: rows that still wait go.
    void endWaiting();
    /// A check has ended: a new row, or another result of one that is there.
    void add(const CheckResult& result);
    void clear();
    [[nodiscard]] int count(CheckResult::Status status) const; ///< among those that were answered

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString keyOf(const CheckResult& row) const override { return row.id; }

private:
    QSet<QString> m_waiting; ///< ids
};

} // namespace Pilothouse
