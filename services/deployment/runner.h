#pragma once
#include "models/deployment/runstate.h"
#include "services/deployment/guard.h"
#include "services/deployment/runhold.h"
#include "services/deployment/stepregistry.h"
#include "services/deployment/trafficledger.h"
#include "services/deployment/trafficwatch.h"
#include <QCoroTask>
#include <QObject>
#include <functional>
#include <optional>
#include <stop_token>

namespace Pilothouse {

class DeploymentWorld;

/// Where the runner stands between two durable events; the fault tests kill it there.
using BoundaryHook = std::function<void(const QString& boundary)>;

/// Walks one run's plan: gate → observe → intend → apply → observe → record; takes it back when a step
/// fails, a person says so or the guard orders it. Takes up where a crashed runner stopped: it folds the
/// journal and asks the world about the step in flight. One object runs one run, once, on its thread.
class Runner final : public QObject {
    Q_OBJECT
public:
    Runner(DeploymentWorld* world, const StepRegistry* registry, QString run, BoundaryHook boundary = {});
    ~Runner() override;

    /// Returns the run's exit code once run.finished is durable; an Error when the journal itself fails
    /// (then the run is not finished and can be recovered).
    QCoro::Task<Result<int>> run();

private:
    /// Stop: the run ends where it is and a person decides (a rollback that fails is not taken back by itself, and
    /// an environment that somebody else holds is not touched).
    enum class Direction { Forward, Abort, RollBack, Stop };

    // runner.cpp: the walk
    QCoro::Task<Result<>> load();
    QCoro::Task<Result<>> prepare();
    void watchTraffic();
    void takeUpDirection();
    QCoro::Task<Result<>> walkForward();
    QCoro::Task<Result<>> runStep(const PlanStep* step);
    QCoro::Task<Result<>> applyStep(const PlanStep* step);
    QCoro::Task<Result<>> effectStep(const PlanStep* step);
    QCoro::Task<Result<int>> finish();

    // runnergate.cpp: before a step
    QCoro::Task<Result<>> waitWhilePaused();
    QCoro::Task<Result<>> mayBegin(const PlanStep* step);
    QCoro::Task<Result<>> confirmHold();
    QCoro::Task<Result<>> confirmLock();

    // runnerundo.cpp: taking back
    QCoro::Task<Result<>> takeBack();
    /// Looks whether the environment is ours and journals that the run turns back, once.
    QCoro::Task<Result<>> turnBack();
    /// Users go back while the step in flight, which may not be cut short, still ends.
    QCoro::Task<Result<>> sendTrafficBack();
    [[nodiscard]] bool canSendTrafficBack() const;
    QCoro::Task<Result<>> undoStep(const PlanStep* step);
    QCoro::Task<> keepEvidence();

    // runnerrequests.cpp: people's requests and the guard's orders
    void readRequests();
    QCoro::Task<> takeRequests();
    void obey(const Event& event);
    void order(Direction direction, Error reason);

    QCoro::Task<Result<>> record(const char16_t* kind, QJsonObject payload);
    static void addError(QJsonObject& payload, const Error& error);
    void reach(const QString& boundary);
    [[nodiscard]] bool hasSwitched() const;
    [[nodiscard]] Direction directionAfterFailure() const;
    [[nodiscard]] StepContext* contextFor(const PlanStep* step);
    /// Without an order that could cut it short, and apart from that of a step in flight.
    [[nodiscard]] StepContext* undoContextFor(const PlanStep* step);
    void fill(StepContext& context, const PlanStep* step);
    [[nodiscard]] QJsonObject finishedPayload() const;

    DeploymentWorld* m_world;
    const StepRegistry* m_registry;
    QString m_run;
    BoundaryHook m_boundary;
    RunState m_state;
    SteadyTime m_time;
    TrafficLedger m_ledger;
    std::unique_ptr<RunHold> m_hold;
    std::unique_ptr<Guard> m_guard;
    std::unique_ptr<TrafficWatch> m_traffic;
    StepContext m_context;
    StepContext m_undoContext;
    std::optional<QCoro::Task<Result<>>> m_trafficBack; ///< under way beside the step in flight
    std::stop_source m_stepStop;
    Direction m_direction = Direction::Forward;
    std::optional<Error> m_reason; ///< why the direction changed
    bool m_isInFlight = false; ///< a step's effect is being made
    bool m_isPaused = false;
    bool m_isFinishingEarly = false;
    bool m_isReading = false;
    bool m_mustReadAgain = false;
    bool m_undoFailed = false;
    qint64 m_readUpTo = 0;
};

} // namespace Pilothouse
