#pragma once
#include "models/deployment/plan.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/status.h"
#include <array>

class QGridLayout;

namespace Pilothouse {

class SlotLabel;
class Text;

/// Which code works on which schema: two releases by before and after the migrations. A pairing that fails lies on
/// red.
class CompatibilityTable : public Card {
    Q_OBJECT
public:
    explicit CompatibilityTable(QWidget* parent = nullptr);

    void show(const Plan& plan);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum Pairing { OldBefore, OldAfter, NewBefore, NewAfter, PairingCount };
    struct Cell {
        QWidget* area = nullptr;
        StatusLabel* status = nullptr;
        Text* note = nullptr;
        bool isFailing = false;
    };
    Cell makeCell(int row, int column);
    void makeRow(int row, SlotLabel* label, Text* note);
    void set(Pairing pairing, Status status, const QString& note);

    QGridLayout* m_grid;
    Text* m_before;
    Text* m_after;
    SlotLabel* m_old;
    SlotLabel* m_new;
    std::array<Cell, PairingCount> m_cells;
};

} // namespace Pilothouse
