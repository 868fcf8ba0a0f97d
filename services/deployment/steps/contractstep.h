#pragma once
#include "services/deployment/steps/endingstep.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Takes the old shape away. The point of no return.
class ContractStep final : public EndingStep {
    Q_DECLARE_TR_FUNCTIONS(ContractStep)
public:
    QCoro::Task<Result<Observation>> apply(StepContext* context, const PlanStep* step) override;

protected:
    [[nodiscard]] QString ended() const override;
    QCoro::Task<Result<>> mayBegin(DeploymentWorld* world, QList<WrittenExpansion> planned, Slot serving, QString imageId) override;
    [[nodiscard]] Undone stays(const QString& release, const Expansions::Remaining& remaining) const override;
};

} // namespace Pilothouse
