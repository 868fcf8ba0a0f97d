#pragma once
#include "services/probe/processtime.h"
#include <QObject>
#include <QTimer>

namespace Pilothouse {

/// Says when the next request of a steady rate is due, in the process's own time: no drift, and no burst after
/// this process stood still.
class Metronome final : public QObject {
    Q_OBJECT
public:
    /// `clock` outlives this.
    explicit Metronome(const Clock& clock, QObject* parent = nullptr);

    /// `rate` in requests a second; 0: no `due`, only seconds.
    void start(double rate);
    void endBeats(); ///< no `due` any more, seconds go on
    void stop();

    /// The time now; to be called first in every event handler that measures.
    std::chrono::nanoseconds observe() { return m_time.observe(); }
    [[nodiscard]] const ProcessTime& time() const { return m_time; }
    [[nodiscard]] std::chrono::nanoseconds interval() const;

Q_SIGNALS:
    void due(std::chrono::nanoseconds now);
    void secondPassed(std::chrono::nanoseconds now);
    void woke(std::chrono::nanoseconds now); ///< at least every 50 ms

private:
    void onTimer();
    void arm(std::chrono::nanoseconds now);

    const Clock& m_clock;
    QTimer m_timer;
    ProcessTime m_time;
    Pacer m_pacer;
    std::chrono::nanoseconds m_secondEnd {0};
    bool m_isRunning = false;
    bool m_hasBeats = false;
};

} // namespace Pilothouse
