#include "tests/support/fakeclock.h"
#include <QCoroFuture>
#include <QTimer>
#include <algorithm>

namespace Pilothouse {

FakeClock::FakeClock(QDateTime start)
    : m_now(std::move(start))
{
}

QCoro::Task<Result<>> FakeClock::sleep(Milliseconds duration, std::stop_token stop)
{
    if (stop.stop_requested()) {
        co_return failure(ErrorCode::Cancelled, QStringLiteral("Cancelled."));
    }
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    m_sleepers.push_back({m_monotonic + duration, promise});
    if (m_isFree) {
        QTimer::singleShot(0, &m_context, [this, duration] { advance(duration); });
    }
    std::stop_callback onStop(stop, [this, promise] { finish(promise, false); });
    const QFuture<bool> future = promise->future();
    const bool elapsed = co_await future;
    if (!elapsed) {
        co_return failure(ErrorCode::Cancelled, QStringLiteral("Cancelled."));
    }
    co_return Result<>();
}

void FakeClock::advance(Milliseconds duration)
{
    const std::chrono::nanoseconds target = m_monotonic + duration;
    while (true) {
        const auto next = std::min_element(m_sleepers.begin(), m_sleepers.end(), [](const Sleeper& a, const Sleeper& b) { return a.due < b.due; });
        if (next == m_sleepers.end() || next->due > target) {
            break;
        }
        const auto step = std::max(std::chrono::nanoseconds(0), next->due - m_monotonic);
        m_now = m_now.addMSecs(std::chrono::duration_cast<Milliseconds>(step).count());
        m_monotonic += step;
        const auto promise = next->promise;
        finish(promise, true);
    }
    m_now = m_now.addMSecs(std::chrono::duration_cast<Milliseconds>(target - m_monotonic).count());
    m_monotonic = target;
}

void FakeClock::finish(const std::shared_ptr<QPromise<bool>>& promise, bool elapsed)
{
    m_sleepers.remove_if([&](const Sleeper& sleeper) { return sleeper.promise == promise; });
    if (!promise->future().isFinished()) {
        promise->addResult(elapsed);
        promise->finish();
    }
}

} // namespace Pilothouse
