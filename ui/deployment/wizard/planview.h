#pragma once
#include "models/deployment/plan.h"
#include "ui/shell/widgets/cardarea.h"
#include <optional>

class QVBoxLayout;

namespace Pilothouse {

class Button;
class Card;
class CompatibilityTable;
class EmptyState;
class MigrationCard;
class OverrideBox;
class PlanStepList;
class RoleBox;
class SchemaCard;
class WizardSession;

/// The third step: what would be done, in which order and how long, which code works on which schema, what the gate
/// says of each migration, and what is otherwise than in the last plan.
class PlanView : public CardArea {
    Q_OBJECT
public:
    /// `session` outlives it.
    explicit PlanView(WizardSession* session, QWidget* parent = nullptr);

    /// The field for the override while there is one to type, else null.
    [[nodiscard]] QWidget* firstFocus() const;

private:
    QWidget* makeBody();
    QWidget* makeSide(QWidget* parent);
    void onSession();
    void showChanges(const Plan& plan);
    void showProblem();

    WizardSession* m_session;
    OverrideBox* m_override;
    RoleBox* m_problem;
    RoleBox* m_notes;
    EmptyState* m_waiting;
    QWidget* m_body = nullptr;
    PlanStepList* m_steps = nullptr;
    CompatibilityTable* m_pairings = nullptr;
    MigrationCard* m_migrations = nullptr;
    SchemaCard* m_schema = nullptr; ///< in their place, where nothing is deployed
    Card* m_changes = nullptr;
    QVBoxLayout* m_changeRows = nullptr;
    std::optional<Plan> m_shown;
    std::optional<Plan> m_compared;
    bool m_wasRefused = false;
};

} // namespace Pilothouse
