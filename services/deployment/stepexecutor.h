#pragma once
#include "models/core/result.h"
#include "models/deployment/plan.h"
#include "models/deployment/runstate.h"
#include <QCoroTask>
#include <functional>
#include <stop_token>

namespace Pilothouse {

class DeploymentWorld;
class TrafficLedger;
class Guard;
class RunHold;
class SteadyTime;

/// What a step found in the world.
struct Observation {
    bool isInEffect = false;
    QJsonObject facts; ///< recorded as step.applied's `observed`
    QString summary; ///< "212 MB, verified"

    [[nodiscard]] static Observation notYet() { return {}; }
    [[nodiscard]] static Observation done(QString summaryText, QJsonObject observedFacts = {})
    {
        return {true, std::move(observedFacts), std::move(summaryText)};
    }
};

/// What taking a step back did.
struct Undone {
    QString summary; ///< "Green stopped and removed"; empty: there was nothing to take back
    QString kept; ///< what stays on purpose, a whole sentence: "The backup … is kept."

    Undone() = default;
    explicit Undone(QString done, QString stays = {})
        : summary(std::move(done))
        , kept(std::move(stays))
    {
    }
};

/// What a step works with. Outlives every task of the run; owned by the Runner.
struct StepContext {
    QString run;
    const Plan* plan = nullptr;
    const RunState* state = nullptr; ///< the fold so far
    DeploymentWorld* world = nullptr;
    TrafficLedger* traffic = nullptr;
    SteadyTime* time = nullptr; ///< of the ledger
    Guard* guard = nullptr;
    RunHold* hold = nullptr;
    std::stop_token stop; ///< requested when a person or the guard ends the step early
    std::function<void(const QString& text)> progress; ///< journals step.progress
    std::function<QCoro::Task<Result<>>(const char16_t* kind, QJsonObject payload)> record; ///< journals a fact, one of EventKind
};

/// The operations of a step kind. `apply` is idempotent: a restarted runner may call it again
/// after any part of it took effect. Each wait inside has a deadline and obeys `stop`.
class StepExecutor {
public:
    StepExecutor() = default;
    StepExecutor(const StepExecutor&) = delete;
    StepExecutor& operator=(const StepExecutor&) = delete;
    virtual ~StepExecutor() = default;

    /// Is the effect already in the world? Asked before the first apply and after a crash.
    virtual QCoro::Task<Result<Observation>> observe(StepContext* context, const PlanStep* step) = 0;
    /// Waits, for a bounded time, until the step may begin; asked right before it when its effect is not there yet.
    /// An error ends the run before the step.
    virtual QCoro::Task<Result<>> gate(StepContext* /*context*/, const PlanStep* /*step*/) { co_return Result<>(); }
    /// Makes it so and reads it back.
    virtual QCoro::Task<Result<Observation>> apply(StepContext* context, const PlanStep* step) = 0;
    /// Takes it back and says what was done, or what stays and why that is right.
    virtual QCoro::Task<Result<Undone>> undo(StepContext* context, const PlanStep* step) = 0;
};

} // namespace Pilothouse
