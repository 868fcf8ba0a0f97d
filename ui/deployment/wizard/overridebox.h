#pragma once
#include "ui/shell/widgets/rolebox.h"

class QLineEdit;

namespace Pilothouse {

class Button;
class WizardSession;

/// Migrations that the gate refuses: each with line, rule and statement, and the way to take the risk knowingly, by
/// typing the release's name. Hidden while nothing is refused.
class OverrideBox : public RoleBox {
    Q_OBJECT
public:
    /// `session` outlives it.
    explicit OverrideBox(WizardSession* session, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* field() const { return m_typed; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeTyping();
    void onSession();
    void sayRefusal();

    WizardSession* m_session;
    Text* m_statements;
    Text* m_label;
    QLineEdit* m_typed;
    Button* m_accept;
};

} // namespace Pilothouse
