#pragma once
#include "ui/shell/notice.h"
#include <QWidget>

class QVBoxLayout;

namespace Pilothouse {

/// Notices at the lower right of the window, newest below. A quiet one goes after 8 s unless the mouse or the
/// keyboard is on it; an urgent one stays until it is closed. Each is also an accessible alert.
class Toaster : public QWidget {
    Q_OBJECT
public:
    /// Lies above `host` and moves with it.
    explicit Toaster(QWidget* host);

    void show(const Notice& notice);
    [[nodiscard]] int count() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QVBoxLayout* m_layout;
};

} // namespace Pilothouse
