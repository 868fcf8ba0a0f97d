#pragma once
#include "models/core/cellwording.h"
#include "models/core/keyedtable.h"
#include "models/migration/lockpicture.h"

namespace Pilothouse {

/// A session as the locks panel shows it.
struct LockRow {
    DatabaseSession session;
    int depth = 0; ///< below whom it waits for; 0: it waits for nobody
    int behind = 0; ///< how many wait behind it
    Milliseconds age {0}; ///< of its wait, else of its transaction; 0: none is open

    bool operator==(const LockRow& other) const;
};

/// The sessions of a LockPicture: those that wait or are waited for as a tree in reading order, or all of them. Keyed
/// by session, so that a view keeps its place from one picture to the next.
class LockTableModel final : public KeyedTable<LockRow> {
    Q_OBJECT
public:
    enum Column { SessionColumn, WhoColumn, StatementColumn, LockColumn, AgeColumn, ColumnCount };
    enum Role {
        DepthRole = Qt::UserRole + 1, ///< int
        StandingRole, ///< QString: "blocks 6", "waits"; empty: neither
        BlocksRole, ///< bool: others wait behind it, and it waits for nobody
        PidRole, ///< int
    };
    enum class Shown { Blocking, All };

    explicit LockTableModel(QObject* parent = nullptr);

    void setPicture(const LockPicture& picture);
    void setShown(Shown shown);
    void setWording(const CellWording& wording);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "Pilothouse", "members at 10.0.0.4": by what people know a session.
    [[nodiscard]] static QString who(const DatabaseSession& session);

protected:
    [[nodiscard]] QString keyOf(const LockRow& row) const override;

private:
    void refill();
    [[nodiscard]] QList<LockRow> rowsOf(const LockPicture& picture) const;
    [[nodiscard]] QString standing(const LockRow& row) const;
    [[nodiscard]] QString lockText(const LockRow& row) const;
    [[nodiscard]] QString text(const LockRow& row, int column) const;

    LockPicture m_picture;
    Shown m_shown = Shown::Blocking;
    CellWording m_wording;
};

} // namespace Pilothouse
