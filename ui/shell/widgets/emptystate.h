#pragma once
#include <QWidget>

namespace Pilothouse {

class Button;
class Text;

/// What stands where there is nothing yet: one sentence, and one button for what to do about it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// An empty `action` leaves the button out.
    EmptyState(const QString& icon, const QString& sentence, const QString& action = {},
        QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    [[nodiscard]] Button* button() const { return m_button; } ///< null without an action

Q_SIGNALS:
    void triggered();

private:
    Text* m_sentence;
    Button* m_button = nullptr;
};

} // namespace Pilothouse
