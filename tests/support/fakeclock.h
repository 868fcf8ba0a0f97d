#pragma once
#include "services/time/clock.h"
#include <QObject>
#include <QPromise>
#include <list>
#include <memory>

namespace Pilothouse {

/// A clock that stands still until a test advances it, or that jumps to the next sleeper by itself.
class FakeClock final : public Clock {
public:
    explicit FakeClock(QDateTime start = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC));

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::nanoseconds monotonic() const override { return m_monotonic; }
    QCoro::Task<Result<>> sleep(Milliseconds duration, std::stop_token stop = {}) override;

    /// Moves time on and wakes every sleeper that is due, in order.
    void advance(Milliseconds duration);
    /// From now on a sleep ends at the next turn of the event loop, and time has passed.
    void runFree() { m_isFree = true; }
    /// The wall clock jumps; monotonic time does not.
    void jumpWall(Milliseconds duration) { m_now = m_now.addMSecs(duration.count()); }
    [[nodiscard]] int sleepers() const { return int(m_sleepers.size()); }

private:
    struct Sleeper {
        std::chrono::nanoseconds due;
        std::shared_ptr<QPromise<bool>> promise;
    };
    void finish(const std::shared_ptr<QPromise<bool>>& promise, bool elapsed);

    QDateTime m_now;
    std::chrono::nanoseconds m_monotonic {0};
    std::list<Sleeper> m_sleepers;
    bool m_isFree = false;
    QObject m_context; ///< wake-ups that are still queued go with the clock
};

} // namespace Pilothouse
