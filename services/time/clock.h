#pragma once
#include "models/core/quantity.h"
#include "models/core/result.h"
#include <QCoroTask>
#include <QDateTime>
#include <stop_token>

namespace Pilothouse {

/// The only source of time below the executables, so that tests run a five-minute watch in milliseconds.
/// Used on the thread that owns it.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// Wall time in UTC; may jump.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The same in µs since 1970, as the journal counts.
    [[nodiscard]] qint64 nowMicroseconds() const { return now().toMSecsSinceEpoch() * 1000; }
    /// Monotonic time since an arbitrary start; counts time asleep where the system does (CLOCK_BOOTTIME).
    [[nodiscard]] virtual std::chrono::nanoseconds monotonic() const = 0;
    /// Resumes after `duration`, or with ErrorCode::Cancelled as soon as `stop` is requested.
    virtual QCoro::Task<Result<>> sleep(Milliseconds duration, std::stop_token stop = {}) = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::nanoseconds monotonic() const override;
    QCoro::Task<Result<>> sleep(Milliseconds duration, std::stop_token stop = {}) override;
};

} // namespace Pilothouse
