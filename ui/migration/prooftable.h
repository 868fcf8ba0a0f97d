#pragma once
#include "models/migration/compatibility.h"
#include "ui/shell/widgets/status.h"
#include <QFrame>
#include <array>

class QGridLayout;

namespace Pilothouse {

class ElidedLabel;
class Text;

/// What was proven: two releases by the schema before and after the migrations. A cell that fails lies on red and
/// names the statement.
class ProofTable : public QFrame {
    Q_OBJECT
public:
    explicit ProofTable(QWidget* parent = nullptr);

    /// `oldRelease` may be empty when its name is not known.
    void show(const CompatibilityProof& proof, const QString& oldRelease, const QString& release);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum Pairing { OldBefore, OldAfter, NewBefore, NewAfter, PairingCount };
    struct Cell {
        QWidget* area = nullptr;
        StatusLabel* status = nullptr;
        Text* tried = nullptr;
        ElidedLabel* at = nullptr;
        ElidedLabel* statement = nullptr;
        ElidedLabel* error = nullptr;
        bool isFailing = false;
    };
    Cell makeCell(int row, int column);
    Text* makeRow(int row, const QString& note);
    static void fill(Cell& cell, const CompatibilityCell& tried);

    QGridLayout* m_grid;
    Text* m_old;
    Text* m_new;
    std::array<Cell, PairingCount> m_cells;
};

} // namespace Pilothouse
