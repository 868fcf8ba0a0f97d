#pragma once
#include "models/core/result.h"
#include "models/deployment/plan.h"
#include "models/deployment/runstate.h"
#include "models/migration/pendingmigration.h"
#include "models/migration/review.h"
#include "services/deployment/bluegreenplanner.h"
#include <QCoreApplication>
#include <QCoroTask>
#include <functional>
#include <optional>
#include <stop_token>

namespace Pilothouse {

class DeploymentWorld;

/// Why deploying to the environment is refused: its project file says who may deploy, and this version cannot
/// check that. Empty when it does not say.
[[nodiscard]] QString restrictionWords(const Environment& environment);

/// When pending migrations are proven on a scratch copy of the schema, which takes some ten seconds.
enum class ProofWish {
    Never,
    WhenOverridden, ///< when a person accepts what the gate refuses
    Always,
};

/// What a person asks for.
struct PlanRequest {
    QString release;
    QString strategy; ///< "blue-green", "maintenance-window", "contract", "take-back"
    QString acceptUnsafe; ///< the release's name, typed: refused migrations and questionable ones are accepted
    QString acceptFailing; ///< the release's name, typed: the release that serves may fail already
    QString migration; ///< "people.0002_rename_name": a take-back of only this one; empty: of all that the serving release does not need
    bool expandContract = false; ///< breaking migrations are rewritten in two halves
    ProofWish proof = ProofWish::Never;
    std::function<void(QString)> onProgress; ///< one sentence a stage of the proof; may be empty

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

    /// Refused lists the statements that the gate does not let pass in the detail: a question for a person, a danger
    /// that can be accepted by typing, or one that is certain to fail and cannot; or says what failed in the proof. A
    /// proof that cannot be made is a note of the plan. `stop` ends the proof.
    QCoro::Task<Result<Plan>> plan(PlanRequest request, std::stop_token stop = {});
    /// Back to the slot that `run` left, which is kept stopped. NotFound when it is not there any more.
    QCoro::Task<Result<Plan>> planRollbackOf(RunState run);
    /// What has changed in the world since `plan` was made, in words; empty when nothing has.
    QCoro::Task<Result<QStringList>> changesSince(Plan plan);

private:
    QCoro::Task<Result<Plan>> planOf(PlanInputs* inputs, PlanRequest request, std::stop_token stop);
    QCoro::Task<Result<PlanInputs>> gather(QString release);
    QCoro::Task<Result<Plan>> planSchemaOf(PlanRequest request);
    QCoro::Task<QStringList> imageChanges(Plan plan);
    QCoro::Task<Result<>> gatherServices(PlanInputs* inputs);
    QCoro::Task<Result<>> reviewMigrations(PlanInputs* inputs);
    QCoro::Task<Result<>> admitToBlueGreen(PlanInputs* inputs, PlanRequest request);
    Result<> admitToWindow(PlanInputs* inputs, const PlanRequest& request) const;
    QCoro::Task<Result<>> rewrite(PlanInputs* inputs);
    QCoro::Task<Result<>> addProof(PlanInputs* inputs, PlanRequest request, Result<> gate, std::stop_token stop);
    QCoro::Task<Result<>> gatherHashes(PlanInputs* inputs);
    QCoro::Task<Result<Slot>> servingSlot();
    QCoro::Task<Result<QString>> schema();

    DeploymentWorld* m_world;
    QList<PendingMigration> m_pending; ///< of the release that is planned
    SchemaReview m_review; ///< of them, with the live catalog, and with the proof once it is made
    QString m_proofProblem; ///< why there is none
};

} // namespace Pilothouse
