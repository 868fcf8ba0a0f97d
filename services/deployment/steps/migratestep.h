#pragma once
#include "services/deployment/stepexecutor.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Applies the planned migrations from a throw-away container of the new image.
class MigrateStep final : public StepExecutor {
    Q_DECLARE_TR_FUNCTIONS(MigrateStep)
public:
    QCoro::Task<Result<Observation>> observe(StepContext* context, const PlanStep* step) override;
    QCoro::Task<Result<Observation>> apply(StepContext* context, const PlanStep* step) override;
    QCoro::Task<Result<Undone>> undo(StepContext* context, const PlanStep* step) override;

private:
    QCoro::Task<Result<Undone>> undoFaked(StepContext* context, QStringList committed, QStringList faked);
};

} // namespace Pilothouse
