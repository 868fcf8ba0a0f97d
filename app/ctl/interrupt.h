#pragma once
#include <QObject>
#include <memory>

class QSocketNotifier;

namespace Pilothouse {

/// While one lives, Ctrl-C (SIGINT) and SIGTERM are a signal of the event loop instead of the end of the
/// process. One at a time.
class Interrupt final : public QObject {
    Q_OBJECT
public:
    explicit Interrupt(QObject* parent = nullptr);
    ~Interrupt() override;

    [[nodiscard]] bool wasInterrupted() const { return m_wasInterrupted; }

Q_SIGNALS:
    void interrupted();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_wasInterrupted = false;
};

} // namespace Pilothouse
