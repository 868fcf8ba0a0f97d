#pragma once
#include "services/deployment/stepexecutor.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Waits until the old slot answers no request any more, or the limit.
class DrainStep final : public StepExecutor {
    Q_DECLARE_TR_FUNCTIONS(DrainStep)
public:
    QCoro::Task<Result<Observation>> observe(StepContext* context, const PlanStep* step) override;
    QCoro::Task<Result<Observation>> apply(StepContext* context, const PlanStep* step) override;
    QCoro::Task<Result<Undone>> undo(StepContext* context, const PlanStep* step) override;
};

} // namespace Pilothouse
