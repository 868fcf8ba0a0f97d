#pragma once
#include "services/deployment/stepexecutor.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Starts the idle slot and waits until it is healthy; the schema must not change by it.
class StartSlotStep final : public StepExecutor {
    Q_DECLARE_TR_FUNCTIONS(StartSlotStep)
public:
    QCoro::Task<Result<Observation>> observe(StepContext* context, const PlanStep* step) override;
    QCoro::Task<Result<Observation>> apply(StepContext* context, const PlanStep* step) override;
    QCoro::Task<Result<Undone>> undo(StepContext* context, const PlanStep* step) override;
};

} // namespace Pilothouse
