#pragma once
#include "models/environment/project.h"
#include <QDialog>

class QLineEdit;

namespace Pilothouse {

class Button;

/// What a person is asked before something changes the world.
struct Confirmation {
    QString title; ///< "Roll back r42?"
    QString effect; ///< what happens, in words: "Traffic goes back to blue (r41)."
    QString expected; ///< how long it takes: "about 1 s"
    QString note; ///< what cannot be taken back, or what is kept
    QString difference; ///< a unified diff of what is written, to be read first; empty: none
    QString action; ///< the button's word: "Roll back"
    QString typedWord; ///< must be typed first: the environment's name; empty: not asked
    QString environment;
    EnvironmentKind kind = EnvironmentKind::Development;
    bool isDangerous = true;
};

/// Asks once, modal to the window, which is dimmed below it. Enter never confirms by accident: the
/// focus begins on Cancel, or in the field for the typed word, where Enter does nothing until the
/// word is right. Open it with open(); accepted() is the answer yes. Deletes itself.
class ConfirmDialog : public QDialog {
    Q_OBJECT
public:
    ConfirmDialog(const Confirmation& confirmation, QWidget* parent);

    [[nodiscard]] Button* confirmButton() const { return m_confirm; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeBody(const Confirmation& confirmation);
    QWidget* makeDifference(const QString& difference, QWidget* parent);
    QWidget* makeFoot(const Confirmation& confirmation);

    bool m_isProduction;
    QLineEdit* m_word = nullptr;
    Button* m_cancel;
    Button* m_confirm;
};

} // namespace Pilothouse
