#include "services/deployment/deploymentworld.h"
#include "services/deployment/runlog.h"
#include "services/deployment/runner.h"

// What is looked at before a step begins.
namespace Pilothouse {
namespace {

constexpr Milliseconds pauseTick {200};
constexpr Milliseconds leaseLimit {30000};
constexpr Milliseconds leaseLimitOnTheWayBack {2000}; // users wait

} // namespace

QCoro::Task<Result<>> Runner::waitWhilePaused()
{
    bool isRecorded = false;
    while (m_isPaused && m_direction == Direction::Forward) {
        if (!isRecorded) {
            QJsonObject payload {{QStringLiteral("reason"), tr("A person paused the run.")}};
            const Result<> recorded = co_await record(EventKind::runPaused, payload);
            if (!recorded) {
                co_return forward(recorded);
            }
            isRecorded = true;
        }
        co_await m_world->clock->sleep(pauseTick);
    }
    if (isRecorded) {
        const QJsonObject nothing;
        const Result<> recorded = co_await record(EventKind::runResumed, nothing);
        co_return recorded;
    }
    co_return Result<>();
}

// What must be so right before a step, and stay so until it begins: its own gate, nobody's pause, our lease.
QCoro::Task<Result<>> Runner::mayBegin(const PlanStep* step)
{
    StepExecutor* executor = m_registry->find(step->kind);
    bool isOpen = false;
    while (!isOpen && m_direction == Direction::Forward) {
        StepContext* context = contextFor(step);
        const Result<> passed = co_await executor->gate(context, step);
        if (!passed && m_direction == Direction::Forward) {
            // Its effect is not in the world, even where a runner that died had begun with it.
            order(step->kind == u"switch" ? Direction::Abort : directionAfterFailure(), passed.error());
        }
        isOpen = !m_isPaused;
        const Result<> resumed = co_await waitWhilePaused();
        if (!resumed) {
            co_return forward(resumed);
        }
    }
    if (m_direction != Direction::Forward) {
        co_return Result<>();
    }
    co_return co_await confirmHold();
}

// An environment that somebody else holds is left as it is. One that nobody can be asked about is no place for the
// next effect either; what has been done is taken back then, as far as it can be.
QCoro::Task<Result<>> Runner::confirmHold()
{
    const StepState* lease = m_state.step(QStringLiteral("lease"));
    if (lease == nullptr || (lease->status != StepStatus::Done && lease->status != StepStatus::Skipped)) {
        co_return Result<>();
    }
    const bool isForward = m_direction == Direction::Forward;
    const Milliseconds limit = isForward ? leaseLimit : leaseLimitOnTheWayBack;
    const Result<> held = co_await m_hold->confirmLease(limit);
    if (!held && held.error().code == ErrorCode::Conflict) {
        order(Direction::Stop, held.error());
        co_return Result<>();
    }
    if (!held && isForward) {
        order(directionAfterFailure(), held.error());
    }
    if (!held || !isForward) {
        co_return Result<>();
    }
    co_return co_await confirmLock();
}

// A database that another Docker host deploys to as well is no place to switch to a release; once that is done,
// what is left touches this Docker host only.
QCoro::Task<Result<>> Runner::confirmLock()
{
    const Result<> locked = co_await m_hold->confirmLock();
    if (!locked && locked.error().code == ErrorCode::Conflict && !hasSwitched()) {
        order(Direction::Abort, locked.error());
        co_return Result<>();
    }
    if (!locked && locked.error().code == ErrorCode::Conflict) {
        const QJsonObject log = loggedByUs(locked.error().message);
        co_return co_await record(EventKind::logged, log);
    }
    co_return locked;
}

} // namespace Pilothouse
