#pragma once
#include "services/deployment/stepexecutor.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Runs the framework's own check in a throw-away container of the new image.
class CheckImageStep final : public StepExecutor {
    Q_DECLARE_TR_FUNCTIONS(CheckImageStep)
public:
    QCoro::Task<Result<Observation>> observe(StepContext* context, const PlanStep* step) override;
    QCoro::Task<Result<Observation>> apply(StepContext* context, const PlanStep* step) override;
    QCoro::Task<Result<Undone>> undo(StepContext* context, const PlanStep* step) override;
};

} // namespace Pilothouse
