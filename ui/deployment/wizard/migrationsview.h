#pragma once
#include "ui/deployment/wizard/wizarddraft.h"
#include "ui/shell/widgets/cardarea.h"
#include <QList>

namespace Pilothouse {

class Button;
class Card;
class EmptyState;
class MigrationCard;
class ProofTable;
class ReviewFeed;
class RoleBox;
class Text;
class StatusLabel;
class WayCard;
class WizardSession;

/// The second step: what the release would change in the database, and, where the running release cannot live with it,
/// the ways out.
class MigrationsView : public CardArea {
    Q_OBJECT
public:
    /// `session` outlives it.
    explicit MigrationsView(WizardSession* session, QWidget* parent = nullptr);

    /// The way that is chosen here; the session's own until a person takes another.
    [[nodiscard]] WizardWay chosen() const;
    [[nodiscard]] QWidget* firstFocus() const; ///< null: nothing has to be chosen

Q_SIGNALS:
    void chosenChanged();

private:
    QWidget* makeProof(QWidget* parent);
    QWidget* makeWays(QWidget* parent);
    void onSession();
    void showRefusal();
    void showProof();
    void showWays(bool isRefused);
    void showStop();
    [[nodiscard]] ReviewFeed* feed() const;

    WizardSession* m_session;
    EmptyState* m_waiting;
    RoleBox* m_refusal;
    Text* m_statements;
    MigrationCard* m_migrations;
    Card* m_proofCard = nullptr;
    ProofTable* m_proof = nullptr;
    Text* m_unproven = nullptr;
    Button* m_prove = nullptr;
    Button* m_details = nullptr;
    QWidget* m_ways = nullptr;
    QList<WayCard*> m_wayCards;
    WayCard* m_window = nullptr; ///< one of them
    StatusLabel* m_turnedAway = nullptr;
    bool m_wasRefused = false;
};

} // namespace Pilothouse
