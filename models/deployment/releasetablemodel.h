#pragma once
#include "models/core/cellwording.h"
#include "models/core/keyedtable.h"
#include "models/deployment/releaserow.h"

namespace Pilothouse {

/// Releases to choose from, newest first; the key is the release.
class ReleaseTableModel final : public KeyedTable<ReleaseRow> {
    Q_OBJECT
public:
    enum Column { ReleaseColumn, AgeColumn, CommitColumn, SizeColumn, RunsColumn, ColumnCount };
    enum Role {
        ReleaseRole = Qt::UserRole + 1,
        ImageIdRole,
        IsServingRole,
        SlotsRole, ///< QList<int>, Slot of the containers that run it
        SortRole,
    };

    explicit ReleaseTableModel(QObject* parent = nullptr);

    void setWording(const CellWording& wording);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString keyOf(const ReleaseRow& row) const override { return row.release; }

private:
    [[nodiscard]] QString text(const ReleaseRow& row, int column) const;
    [[nodiscard]] QString placeWords(const ReleaseRow& row) const;

    CellWording m_wording;
};

} // namespace Pilothouse
