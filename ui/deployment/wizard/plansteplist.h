#pragma once
#include "models/deployment/planstepmodel.h"
#include "ui/shell/widgets/card.h"

namespace Pilothouse {

class TableView;

/// The steps of a plan with what each takes and what taking it back does; a thick line above the point of no return.
class PlanStepList : public Card {
    Q_OBJECT
public:
    explicit PlanStepList(QWidget* parent = nullptr);

    void show(const Plan& plan);
    [[nodiscard]] int wholeHeight() const; ///< px, with every step in sight

Q_SIGNALS:
    void wholeHeightChanged();

private:
    PlanStepModel m_steps;
    TableView* m_table;
};

} // namespace Pilothouse
