#pragma once
#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace Pilothouse {

/// Puts the ring around the control that has the keyboard. Views draw the ring inside their current
/// row instead.
class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject* parent);
    ~FocusRing() override;

private:
    void follow(QWidget* widget);

    QPointer<QFocusFrame> m_frame; ///< lives in the window of the control, and goes with it
};

} // namespace Pilothouse
