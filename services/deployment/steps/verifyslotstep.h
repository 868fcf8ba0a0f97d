#pragma once
#include "services/deployment/stepexecutor.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Asks the new slot directly, behind the router's back: health, details, smoke URLs. Then, last before the
/// switch, whether the router is there and still serves the slot that the plan was made for.
class VerifySlotStep final : public StepExecutor {
    Q_DECLARE_TR_FUNCTIONS(VerifySlotStep)
public:
    QCoro::Task<Result<Observation>> observe(StepContext* context, const PlanStep* step) override;
    QCoro::Task<Result<Observation>> apply(StepContext* context, const PlanStep* step) override;
    QCoro::Task<Result<Undone>> undo(StepContext* context, const PlanStep* step) override;

private:
    /// The number of checks that the slot passed.
    QCoro::Task<Result<int>> askSlot(StepContext* context);
};

} // namespace Pilothouse
