#pragma once
#include "models/deployment/plan.h"
#include "ui/migration/pairinggrid.h"
#include "ui/shell/widgets/card.h"

namespace Pilothouse {

class SlotLabel;

/// Which code works on which schema by a plan: two releases by before and after the migrations.
class CompatibilityTable : public Card {
    Q_OBJECT
public:
    explicit CompatibilityTable(QWidget* parent = nullptr);

    void show(const Plan& plan);

private:
    void set(PairingGrid::Pairing pairing, Status status, const QString& note);

    PairingGrid* m_grid;
    SlotLabel* m_old;
    SlotLabel* m_new;
    std::array<Text*, PairingGrid::PairingCount> m_notes;
};

} // namespace Pilothouse
