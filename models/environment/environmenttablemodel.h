#pragma once
#include "models/core/cellwording.h"
#include "models/core/keyedtable.h"
#include "models/environment/environmentrow.h"

namespace Pilothouse {

/// The environments of a project, in its file's order; the key is the name.
class EnvironmentTableModel final : public KeyedTable<EnvironmentRow> {
    Q_OBJECT
public:
    enum Column { NameColumn, ReleaseColumn, SlotColumn, HealthColumn, MigrationsColumn, DriftColumn, LeaseColumn, LastRunColumn, KeptColumn, ColumnCount };
    enum Role {
        NameRole = Qt::UserRole + 1,
        KindRole, ///< int, EnvironmentKind
        HealthRole, ///< int, EnvironmentHealth
        SlotRole, ///< int, Slot; −1 when nothing, or not one slot alone, has the traffic
        UnfinishedRunRole,
        LastRunRole,
        SortRole,
    };

    explicit EnvironmentTableModel(QObject* parent = nullptr);

    void setWording(const CellWording& wording);
    /// Time passed: the old slot's remaining time. `now`: µs UTC.
    void tick(qint64 now);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString keyOf(const EnvironmentRow& row) const override { return row.name; }

private:
    [[nodiscard]] QString text(const EnvironmentRow& row, int column) const;
    [[nodiscard]] QString driftDetail(const EnvironmentRow& row) const;

    CellWording m_wording;
    qint64 m_now = 0;
};

} // namespace Pilothouse
