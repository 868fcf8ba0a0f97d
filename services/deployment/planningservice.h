#pragma once
#include "models/core/result.h"
#include "models/deployment/plan.h"
#include "models/deployment/runstate.h"
#include "models/migration/gateresult.h"
#include "services/deployment/bluegreenplanner.h"
#include <QCoreApplication>
#include <QCoroTask>

namespace Pilothouse {

class DeploymentWorld;

/// Why deploying to the environment is refused: its project file says who may deploy, and this version cannot
/// check that. Empty when it does not say.
[[nodiscard]] QString restrictionWords(const Environment& environment);

/// What a person asks for.
struct PlanRequest {
    QString release;
    QString strategy; ///< "blue-green"
    QString acceptUnsafe; ///< the release's name, typed: refused migrations are accepted
    QString acceptFailing; ///< the release's name, typed: the release that serves may fail already

    PlanRequest() = default;
    PlanRequest(QString releaseName, QString strategyName, QString unsafeAccepted, QString failingAccepted = {})
        : release(std::move(releaseName))
        , strategy(std::move(strategyName))
        , acceptUnsafe(std::move(unsafeAccepted))
        , acceptFailing(std::move(failingAccepted))
    {
    }
};

/// Gathers what a plan is made from, and says whether a plan still fits the world.
class PlanningService {
    Q_DECLARE_TR_FUNCTIONS(PlanningService)
public:
    explicit PlanningService(DeploymentWorld* world);

    /// Refused names the first migration that the gate does not let pass (all of them in the detail).
    QCoro::Task<Result<Plan>> plan(PlanRequest request);
    /// Back to the slot that `run` left, which is kept stopped. NotFound when it is not there any more.
    QCoro::Task<Result<Plan>> planRollbackOf(RunState run);
    /// What has changed in the world since `plan` was made, in words; empty when nothing has.
    QCoro::Task<Result<QStringList>> changesSince(Plan plan);

private:
    QCoro::Task<Result<PlanInputs>> gather(QString release);
    QCoro::Task<QStringList> imageChanges(Plan plan);
    QCoro::Task<Result<>> gatherServices(PlanInputs* inputs);
    QCoro::Task<Result<>> gatherMigrations(PlanInputs* inputs, PlanRequest request);
    QCoro::Task<Result<>> gatherHashes(PlanInputs* inputs);
    QCoro::Task<Result<Slot>> servingSlot();
    QCoro::Task<Result<QString>> schema();

    DeploymentWorld* m_world;
};

} // namespace Pilothouse
