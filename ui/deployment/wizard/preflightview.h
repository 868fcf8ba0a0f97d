#pragma once
#include <QTimer>
#include <QWidget>

namespace Pilothouse {

class Button;
class Card;
class CheckPanel;
class EmptyState;
class RoleBox;
class WizardSession;

/// The second step: each check as it ends, what it found and what to do. Goes on while another step is read.
class PreflightView : public QWidget {
    Q_OBJECT
public:
    /// `session` outlives it.
    explicit PreflightView(WizardSession* session, QWidget* parent = nullptr);

private:
    void onSession();
    void showProblem();
    void runOrStop();
    [[nodiscard]] QString countWords() const;

    WizardSession* m_session;
    Card* m_card;
    Button* m_run;
    CheckPanel* m_panel;
    EmptyState* m_waiting;
    RoleBox* m_problem;
    Button* m_again;
    QTimer m_tick; ///< the time that the checks have taken is written anew
};

} // namespace Pilothouse
