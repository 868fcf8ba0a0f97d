#pragma once
#include "models/deployment/plan.h"
#include "models/environment/check.h"
#include <QCoroTask>
#include <QList>
#include <functional>
#include <stop_token>

namespace Pilothouse {

/// Everything that must be so before a run has its first effect. A Failed result stops the run
/// (firstFailure() and CheckResult::toError() say how); a Warning is shown and the run goes on.
class Preflight {
public:
    using OnChecked = std::function<void(const CheckResult& result)>;

    Preflight() = default;
    Preflight(const Preflight&) = delete;
    Preflight& operator=(const Preflight&) = delete;
    virtual ~Preflight() = default;

    /// The checks that run() makes for `plan`, in its order, before any has an answer.
    [[nodiscard]] virtual QList<CheckResult> expected(const Plan& plan) const = 0;
    /// All checks at once, each with its own deadline; changes nothing. Results in a fixed order;
    /// `onChecked` hears of each as it ends. `run` is the run that asks (its own lease and journal
    /// entries are no obstacle); empty for a trial before a run exists.
    virtual QCoro::Task<QList<CheckResult>> run(Plan plan, QString run, OnChecked onChecked = {}, std::stop_token stop = {}) = 0;
};

} // namespace Pilothouse
