#pragma once
#include "services/time/clock.h"

namespace Pilothouse {

/// Wall time without its jumps: what is compared across a moment in which the clock was set stays comparable.
/// Exact while nobody sets the clock. On the thread of its clock.
class SteadyTime {
public:
    /// `clock` outlives this.
    explicit SteadyTime(const Clock* clock)
        : m_clock(clock)
        , m_start(clock->nowMicroseconds() - monotonic())
    {
    }

    /// A wall time (µs UTC) that was read just now, from the same clock, as if it had never been set.
    [[nodiscard]] qint64 of(qint64 wall)
    {
        const qint64 jumped = m_clock->nowMicroseconds() - monotonic() - m_start;
        if (std::abs(jumped - m_jump) > smallestJump) {
            m_jump = jumped;
        }
        return wall - m_jump;
    }

private:
    // Less is a clock that is being slewed, or the rounding of two readings.
    static constexpr qint64 smallestJump = 500'000;

    [[nodiscard]] qint64 monotonic() const { return std::chrono::duration_cast<std::chrono::microseconds>(m_clock->monotonic()).count(); }

    const Clock* m_clock;
    qint64 m_start; ///< wall time minus monotonic time at the beginning, µs
    qint64 m_jump = 0; ///< by how much the clock was set since, µs
};

} // namespace Pilothouse
