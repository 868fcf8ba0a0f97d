#pragma once
#include "models/core/cellwording.h"
#include "models/core/keyedtable.h"
#include "models/deployment/runsummaryrow.h"

namespace Pilothouse {

/// Runs, newest first; the key is the run's name.
class RunTableModel final : public KeyedTable<RunSummaryRow> {
    Q_OBJECT
public:
    enum Column { StartedColumn, RunColumn, ReleaseColumn, EnvironmentColumn, StrategyColumn, ResultColumn, TookColumn, RequestsColumn, FailedColumn, GapColumn, ByColumn, ColumnCount };
    enum Role {
        RunRole = Qt::UserRole + 1, ///< "run-7"
        PhaseRole, ///< int, RunPhase
        EnvironmentRole,
        ReleaseRole,
        WordsRole, ///< the outcome in one sentence
        IsFinishedRole,
        CreatedAtRole, ///< qint64 µs UTC
        SortRole, ///< what a proxy sorts the column by
        FilterRole, ///< all words of the row, for a filter field
    };

    explicit RunTableModel(QObject* parent = nullptr);

    /// Time passed: durations of runs that go on. `now`: µs UTC.
    void tick(qint64 now);
    void setWording(const CellWording& wording);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QString keyOf(const RunSummaryRow& row) const override { return row.run; }

private:
    [[nodiscard]] QString text(const RunSummaryRow& row, int column) const;
    [[nodiscard]] QString failedWords(const RunSummaryRow& row) const;
    [[nodiscard]] QVariant sortKey(const RunSummaryRow& row, int column) const;

    CellWording m_wording;
    qint64 m_now = 0;
};

} // namespace Pilothouse
