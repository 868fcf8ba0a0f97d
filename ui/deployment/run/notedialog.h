#pragma once
#include <QDialog>

class QPlainTextEdit;

namespace Pilothouse {

class Button;

/// Asks for a note to a run. Ctrl+Enter adds it. Open it with open(); deletes itself.
class NoteDialog : public QDialog {
    Q_OBJECT
public:
    NoteDialog(const QString& run, QWidget* parent);

    [[nodiscard]] QString text() const;

private:
    QWidget* makeFoot();

    QPlainTextEdit* m_text;
    Button* m_add;
};

} // namespace Pilothouse
