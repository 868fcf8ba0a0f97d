#pragma once
#include "services/deployment/stepexecutor.h"
#include <QCoreApplication>

namespace Pilothouse {

/// The new slot passes its verification several times in a row. Then, last before the
/// switch, whether the router is there and still serves the slot that the plan was made for.
class VerifySlotStep final : public StepExecutor {
    Q_DECLARE_TR_FUNCTIONS(VerifySlotStep)
public:
    QCoro::Task<Result<Observation>> observe(StepContext* context, const PlanStep* step) override;
    QCoro::Task<Result<Observation>> apply(StepContext* context, const PlanStep* step) override;
    QCoro::Task<Result<Undone>> undo(StepContext* context, const PlanStep* step) override;
};

} // namespace Pilothouse
