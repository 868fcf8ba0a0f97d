#pragma once
#include "models/deployment/plan.h"
#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace Pilothouse {

class Button;
class Card;
class EmptyState;
class ObstacleBox;
class RoleBox;
class Text;
class WizardSession;

/// The last step: what starting does in a sentence, how long it takes and how it is taken back. Production, and what
/// cannot be taken back, want the environment's name typed.
class StartView : public QWidget {
    Q_OBJECT
public:
    /// `session` outlives it.
    explicit StartView(WizardSession* session, QWidget* parent = nullptr);

    /// The field for the environment's name, or null where none is asked for.
    [[nodiscard]] QWidget* firstFocus() const;
    /// Why the typed word holds the start back; empty when it does not.
    [[nodiscard]] QString waitsForWord() const;

Q_SIGNALS:
    void wordChanged();

private:
    QWidget* makeFacts();
    QWidget* makeProblem();
    void onSession();
    void showFacts(const Plan& plan);
    void showWayBack(const Plan& plan);
    void showEnd(const Plan& plan);
    [[nodiscard]] static QString effectOf(const Plan& plan);
    [[nodiscard]] static QString durationOf(const Plan& plan);
    [[nodiscard]] static QString migrationsOf(const Plan& plan);
    [[nodiscard]] static bool isOverridden(const Plan& plan);
    void showProblem();
    [[nodiscard]] bool isWordWanted() const;
    [[nodiscard]] bool isProduction() const;

    WizardSession* m_session;
    ObstacleBox* m_obstacle;
    RoleBox* m_problem;
    Button* m_again;
    Card* m_card;
    EmptyState* m_waiting;
    Text* m_effect;
    Text* m_releases;
    Text* m_duration;
    Text* m_migrations;
    Text* m_backup;
    Text* m_digest;
    RoleBox* m_back;
    Text* m_label;
    QLineEdit* m_word;
    QString m_wordFor; ///< digest of the plan for which the word is typed
};

} // namespace Pilothouse
