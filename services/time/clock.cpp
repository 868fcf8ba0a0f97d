#include "services/time/clock.h"
#include <QCoroFuture>
#include <QPromise>
#include <QTimer>
#include <ctime>
#include <memory>

namespace Pilothouse {
namespace {

constexpr Milliseconds longestTimer = std::chrono::hours(24); // a QTimer counts 24 days

} // namespace

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::nanoseconds SystemClock::monotonic() const
{
    timespec time {};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

QCoro::Task<Result<>> SystemClock::sleep(Milliseconds duration, std::stop_token stop)
{
    if (stop.stop_requested()) {
        co_return failure(ErrorCode::Cancelled, QStringLiteral("Cancelled."));
    }
    if (duration > longestTimer) {
        const Result<> part = co_await sleep(longestTimer, stop);
        if (!part) {
            co_return forward(part);
        }
        co_return co_await sleep(duration - longestTimer, stop);
    }
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    // The first of the two to arrive finishes the promise; the other finds it finished.
    const auto finish = [promise](bool elapsed) {
        if (!promise->future().isFinished()) {
            promise->addResult(elapsed);
            promise->finish();
        }
    };
    QObject::connect(&timer, &QTimer::timeout, &timer, [finish] { finish(true); });
    std::stop_callback onStop(stop, [finish] { finish(false); });
    timer.start(duration);
    const QFuture<bool> future = promise->future();
    const bool elapsed = co_await future;
    if (!elapsed) {
        co_return failure(ErrorCode::Cancelled, QStringLiteral("Cancelled."));
    }
    co_return Result<>();
}

} // namespace Pilothouse
