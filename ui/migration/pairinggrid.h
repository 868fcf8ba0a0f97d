#pragma once
#include "ui/shell/widgets/status.h"
#include <QWidget>
#include <array>

class QBoxLayout;
class QGridLayout;

namespace Pilothouse {

class Text;

/// Which code works on which schema: a row for each of two releases, a column for the schema before and after the
/// migrations. A pairing that is critical lies on red. For the inside of a Card, whose rim it leaves whole.
class PairingGrid : public QWidget {
    Q_OBJECT
public:
    enum Pairing { OldBefore, OldAfter, NewBefore, NewAfter, PairingCount };

    explicit PairingGrid(QWidget* parent = nullptr);

    /// What stands above the columns; an empty one stays blank.
    void setHeads(const QString& corner, const QString& before, const QString& after);
    /// What stands before the two rows: the names of the releases, and what they do, below.
    void setReleases(QWidget* old, const QString& oldNote, QWidget* next, const QString& newNote);
    /// At least, in px of the design.
    void setReleaseWidth(int px);
    void setStatus(Pairing pairing, Status status, const QString& words);
    /// Without pending migrations there is no schema after them.
    void setAfterVisible(bool isVisible);
    [[nodiscard]] QBoxLayout* beside(Pairing pairing) const { return m_cells.at(pairing).head; } ///< the status
    [[nodiscard]] QBoxLayout* below(Pairing pairing) const { return m_cells.at(pairing).rest; }
    [[nodiscard]] QWidget* area(Pairing pairing) const { return m_cells.at(pairing).area; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Cell {
        QWidget* area = nullptr;
        QBoxLayout* head = nullptr;
        QBoxLayout* rest = nullptr;
        StatusLabel* status = nullptr;
        bool isCritical = false;
    };
    Cell makeCell(int row, int column);
    void makeRow(int row, QWidget* release, const QString& note);

    QGridLayout* m_grid;
    std::array<Text*, 3> m_heads {};
    std::array<Cell, PairingCount> m_cells;
};

} // namespace Pilothouse
