#pragma once
#include "services/time/clock.h"
#include <algorithm>

namespace Pilothouse {

/// A time limit that only time awake uses up. Of a machine asleep, or a process that was stopped, what is waited for
/// may have stood still as well, and what arrived meanwhile is still to be looked at.
class Patience {
public:
    /// `clock` outlives this. One turn of the waiting loop counts for `longestTurn` at most.
    Patience(const Clock* clock, Milliseconds limit, Milliseconds longestTurn = Milliseconds(10000))
        : m_clock(clock)
        , m_last(clock->monotonic())
        , m_left(limit)
        , m_longestTurn(longestTurn)
    {
    }

    /// What is left, zero when it is over. To be asked once a turn, after looking.
    std::chrono::nanoseconds left()
    {
        const std::chrono::nanoseconds now = m_clock->monotonic();
        m_left -= std::min<std::chrono::nanoseconds>(now - m_last, m_longestTurn);
        m_last = now;
        return std::max(m_left, std::chrono::nanoseconds(0));
    }
    bool isOver() { return left().count() == 0; }

private:
    const Clock* m_clock;
    std::chrono::nanoseconds m_last;
    std::chrono::nanoseconds m_left;
    std::chrono::nanoseconds m_longestTurn;
};

} // namespace Pilothouse
