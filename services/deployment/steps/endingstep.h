#pragma once
#include "services/deployment/expansionwords.h"

namespace Pilothouse {

/// Ends expansions, one way or the other: the old shape goes, or the new one. Its effect is that the database does not
/// carry them any more; once it has begun, what is left has to follow, and nothing of it is made again.
class EndingStep : public StepExecutor {
public:
    QCoro::Task<Result<Observation>> observe(StepContext* context, const PlanStep* step) final;
    QCoro::Task<Result<>> gate(StepContext* context, const PlanStep* step) final;
    QCoro::Task<Result<Undone>> undo(StepContext* context, const PlanStep* step) final;

protected:
    /// "the old shape is gone".
    [[nodiscard]] virtual QString ended() const = 0;
    /// Whether it may begin; asked right before, because the run may have stood still since it was planned.
    virtual QCoro::Task<Result<>> mayBegin(DeploymentWorld* world, QList<WrittenExpansion> planned, Slot serving, QString imageId) = 0;
    /// What taking the run back leaves, once something of it is done.
    [[nodiscard]] virtual Undone stays(const QString& release, const Expansions::Remaining& remaining) const = 0;

    /// Removes the kept slots that the plan names: their releases could not run any more.
    static QCoro::Task<Result<>> removeKept(StepContext* context, const PlanStep* step);
};

} // namespace Pilothouse
