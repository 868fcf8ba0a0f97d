#pragma once
#include "ui/shell/notice.h"
#include <QWidget>

class QVBoxLayout;

namespace Pilothouse {

/// Notices at the lower right of the window, newest below, above the page's action bar. A quiet one goes after 8 s unless the mouse or the
/// keyboard is on it; an urgent one stays until it is closed. Each is also an accessible alert.
class Toaster : public QWidget {
    Q_OBJECT
public:
    /// Lies above `host` and moves with it.
    explicit Toaster(QWidget* host);

    void show(const Notice& notice);
    [[nodiscard]] int count() const;
    /// Another page is shown, with another foot or none.
    void placeLater();

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void childEvent(QChildEvent* event) override;

private:
    void place();
    [[nodiscard]] int foot() const;

    QVBoxLayout* m_layout;
};

} // namespace Pilothouse
