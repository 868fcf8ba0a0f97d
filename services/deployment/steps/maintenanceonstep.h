#pragma once
#include "services/deployment/stepexecutor.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Gives everybody the maintenance page. Taking it back opens again: it is the last thing taken back, and not at all while
/// the old release could not live with the schema.
class MaintenanceOnStep final : public StepExecutor {
    Q_DECLARE_TR_FUNCTIONS(MaintenanceOnStep)
public:
    QCoro::Task<Result<Observation>> observe(StepContext* context, const PlanStep* step) override;
    QCoro::Task<Result<Observation>> apply(StepContext* context, const PlanStep* step) override;
    QCoro::Task<Result<Undone>> undo(StepContext* context, const PlanStep* step) override;
};

} // namespace Pilothouse
