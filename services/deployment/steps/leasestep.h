#pragma once
#include "services/deployment/stepexecutor.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Takes the environment's lease: one deployment at a time, also from another machine.
class LeaseStep final : public StepExecutor {
    Q_DECLARE_TR_FUNCTIONS(LeaseStep)
public:
    QCoro::Task<Result<Observation>> observe(StepContext* context, const PlanStep* step) override;
    QCoro::Task<Result<Observation>> apply(StepContext* context, const PlanStep* step) override;
    QCoro::Task<Result<Undone>> undo(StepContext* context, const PlanStep* step) override;
};

} // namespace Pilothouse
