#pragma once
#include "models/core/quantity.h"
#include "models/environment/check.h"
#include "services/time/clock.h"
#include <QCoreApplication>
#include <QCoroTask>
#include <QList>
#include <functional>
#include <stop_token>

namespace Pilothouse {

/// One check before it ran. `body` gets the id and title to answer under, and must not use anything
/// that could be gone when it outlives its time limit.
struct Check {
    CheckResult blank;
    std::function<QCoro::Task<CheckResult>(CheckResult blank)> body;
    Milliseconds timeLimit {20000};
};

/// Runs checks side by side.
class CheckRunner {
    Q_DECLARE_TR_FUNCTIONS(CheckRunner)
public:
    using OnChecked = std::function<void(const CheckResult& result)>;

    explicit CheckRunner(Clock* clock)
        : m_clock(clock)
    {
    }

    /// Results in the order of `checks`; `onChecked` hears of each as soon as it is known. One that takes
    /// longer than its limit, or is still out when `stop` is requested, is Failed.
    [[nodiscard]] QCoro::Task<QList<CheckResult>> run(QList<Check> checks, OnChecked onChecked = {}, std::stop_token stop = {}) const;

private:
    Clock* m_clock;
};

} // namespace Pilothouse
