#pragma once
#include "services/time/clock.h"
#include <algorithm>

namespace Pilothouse {

/// Monotonic time that stands still while this process does: stopped by a signal, the machine asleep, the
/// event loop blocked. What is measured in it blames nobody else for our own stalls, and a schedule kept in it
/// has no burst after one. Known by the lateness of the wake-up that was expected.
class ProcessTime {
public:
    /// `clock` outlives this. Being late by less than `tolerance` is no stall.
    explicit ProcessTime(const Clock& clock, Milliseconds tolerance = Milliseconds(100))
        : m_clock(&clock)
        , m_tolerance(tolerance)
        , m_expected(clock.monotonic())
    {
    }

    /// To be called first in every event handler. Never goes back.
    std::chrono::nanoseconds observe()
    {
        const std::chrono::nanoseconds now = m_clock->monotonic();
        if (now - m_expected > m_tolerance) {
            m_stalled += now - m_expected;
            ++m_stalls;
        }
        m_expected = std::max(m_expected, now);
        return now - m_stalled;
    }

    /// The loop will be woken at `wakeAt` (of this time) at the latest.
    void expect(std::chrono::nanoseconds wakeAt) { m_expected = wakeAt + m_stalled; }

    [[nodiscard]] std::chrono::nanoseconds stalled() const { return m_stalled; }
    [[nodiscard]] int stalls() const { return m_stalls; }

private:
    const Clock* m_clock;
    std::chrono::nanoseconds m_tolerance;
    std::chrono::nanoseconds m_expected;
    std::chrono::nanoseconds m_stalled {0};
    int m_stalls = 0;
};

/// When the next request is due at a steady rate. Counted from the start, so that it does not drift.
class Pacer {
public:
    /// `rate` in requests a second, held between 0.01 and 100,000.
    Pacer(double rate, std::chrono::nanoseconds start)
        : m_start(start)
        , m_rate(rate > 0.01 ? std::min(rate, 100000.0) : 0.01)
    {
    }

    [[nodiscard]] std::chrono::nanoseconds next() const
    {
        return m_start + std::chrono::nanoseconds(qint64(double(m_count) * 1e9 / m_rate));
    }
    [[nodiscard]] std::chrono::nanoseconds interval() const { return std::chrono::nanoseconds(qint64(1e9 / m_rate)); }

    /// Takes the next request off the schedule when it is due.
    bool take(std::chrono::nanoseconds now)
    {
        if (now < next()) {
            return false;
        }
        ++m_count;
        return true;
    }

private:
    std::chrono::nanoseconds m_start;
    double m_rate;
    qint64 m_count = 0;
};

} // namespace Pilothouse
