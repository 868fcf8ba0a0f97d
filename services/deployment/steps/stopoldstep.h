#pragma once
#include "services/deployment/stepexecutor.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Stops the old slot; it is kept for going back.
class StopOldStep final : public StepExecutor {
    Q_DECLARE_TR_FUNCTIONS(StopOldStep)
public:
    QCoro::Task<Result<Observation>> observe(StepContext* context, const PlanStep* step) override;
    QCoro::Task<Result<Observation>> apply(StepContext* context, const PlanStep* step) override;
    QCoro::Task<Result<Undone>> undo(StepContext* context, const PlanStep* step) override;
};

} // namespace Pilothouse
