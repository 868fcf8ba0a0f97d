#pragma once
#include "models/environment/project.h"
#include "services/journal/journal.h"
#include "services/metric/healthcheck.h"
#include "services/router/router.h"
#include "services/runtime/runtime.h"
#include "services/time/clock.h"
#include <QCoreApplication>
#include <functional>

namespace Pilothouse {

/// What giving a stack back to its team's own service takes, as observed now.
struct EjectionPlan {
    Slot serving = Slot::Plain;
    bool isAdopted = true; ///< false: an ejection was interrupted when the router was given back already
    ObservedContainer plain; ///< the team's own web container
    QList<ObservedContainer> plainWorkers; ///< the team's own containers of the other services of the release
    QList<ObservedContainer> slotContainers; ///< ours: stopped and removed at the end
    QString releaseChange; ///< not empty: users would get another release than now; says which
    QStringList steps; ///< for people, in order
};

/// Returns a stack to its team's plain service: start it, healthy, switch, drain, workers, take the router's
/// adoption back, remove the slots. Holds the environment's lease meanwhile. Every effect is observed before the
/// next; a failure before the switch leaves the slot serving, one after it the team's own service.
class Ejection {
    Q_DECLARE_TR_FUNCTIONS(Ejection)
public:
    struct Services {
        Runtime* runtime = nullptr;
        Router* router = nullptr;
        RouterAdoption* adoption = nullptr;
        HealthCheck* health = nullptr;
        Clock* clock = nullptr;
        Journal* journal = nullptr;
    };
    /// The services outlive this object and its tasks.
    Ejection(QString project, Environment environment, Services services);

    /// NotFound: nothing of ours is there, or the team's own container is gone (the remedy brings it back).
    /// Conflict names a file of the router that was edited and could not be taken back. Refused: the maintenance page is on.
    QCoro::Task<Result<EjectionPlan>> plan();
    /// What run() refuses a plan with a release change with.
    [[nodiscard]] static Error releaseChangeRefused(const EjectionPlan& plan);
    /// Refused when users would get another release, unless that is allowed. Conflict when a deployment
    /// holds the lease. `onStep` hears each step when it begins. The journal gets router.adoption-undone once the
    /// router is given back.
    QCoro::Task<Result<>> run(EjectionPlan plan, QString who, bool allowsReleaseChange, std::function<void(QString)> onStep);

private:
    QCoro::Task<Result<>> runHoldingLease(EjectionPlan plan, QString who, std::function<void(QString)> onStep);
    QCoro::Task<Result<>> giveRouterBack(QString who);
    QCoro::Task<Result<>> startPlain(ObservedContainer plain);
    QCoro::Task<Result<bool>> isHealthy(ObservedContainer container);
    QCoro::Task<Result<>> drain(EjectionPlan plan, std::function<void(QString)> onStep);
    QCoro::Task<Result<>> moveWorkers(EjectionPlan plan, std::function<void(QString)> onStep);
    QCoro::Task<Result<>> removeSlots(EjectionPlan plan, std::function<void(QString)> onStep);
    [[nodiscard]] QString releaseChange(const EjectionPlan& plan) const;
    [[nodiscard]] QStringList steps(const EjectionPlan& plan) const;
    [[nodiscard]] bool mustMoveWorkers(const EjectionPlan& plan) const;
    [[nodiscard]] bool isWorker(const QString& role) const;

    QString m_project;
    Environment m_environment;
    Services m_services;
};

} // namespace Pilothouse
