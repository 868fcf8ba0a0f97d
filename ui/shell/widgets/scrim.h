#pragma once
#include <QPointer>
#include <QWidget>

namespace Pilothouse {

/// Dims a window while a dialog stands above it.
class Scrim : public QWidget {
    Q_OBJECT
public:
    /// Dims the window that `dialog` belongs to until the dialog is hidden, and puts it into the middle. Nothing without such a
    /// window.
    static void below(QWidget* dialog);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Scrim(QWidget* window, QWidget* dialog);

    QPointer<QWidget> m_dialog;
};

} // namespace Pilothouse
