#pragma once
#include <QDialog>

class QLineEdit;

namespace Pilothouse {

class Button;

/// Asks for a secret's value: it is never shown, and cannot be read back. Open it with open(). Deletes
/// itself.
class SecretDialog : public QDialog {
    Q_OBJECT
public:
    SecretDialog(const QString& name, const QString& what, QWidget* parent);

Q_SIGNALS:
    void entered(const QByteArray& value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void finish();

    QLineEdit* m_value;
    Button* m_store;
};

} // namespace Pilothouse
