#include "services/deployment/deploymentworld.h"
#include "services/deployment/runlog.h"
#include "services/deployment/runner.h"
#include "services/deployment/undoorder.h"

namespace Pilothouse {
namespace {

constexpr int undoAttempts = 3;
constexpr Milliseconds betweenAttempts {2000};

} // namespace

QCoro::Task<Result<>> Runner::turnBack()
{
    const Result<> held = co_await confirmHold();
    if (!held || m_direction == Direction::Stop) {
        co_return held;
    }
    if (!m_state.turnedBack) {
        QJsonObject payload {{QStringLiteral("direction"), m_direction == Direction::RollBack ? QStringLiteral("rollback") : QStringLiteral("abort")}};
        addError(payload, m_reason.value_or(Error {}));
        const Result<> recorded = co_await record(EventKind::runTurnedBack, payload);
        if (!recorded) {
            co_return forward(recorded);
        }
        reach(QStringLiteral("turned-back"));
    }
    co_return Result<>();
}

// Only a step that neither moves traffic nor stops the slot that it goes back to may still be under way meanwhile.
bool Runner::canSendTrafficBack() const
{
    const PlanStep* aid = UndoOrder::firstAid(m_state.plan);
    const StepState* switched = aid != nullptr ? m_state.step(aid->kind) : nullptr;
    const StepState* stopped = m_state.step(QStringLiteral("stop-old"));
    const bool isSwitched = switched != nullptr && (switched->status == StepStatus::Done || switched->status == StepStatus::Skipped);
    const bool runsOld = stopped == nullptr || stopped->status == StepStatus::Pending;
    return m_isInFlight && isSwitched && runsOld && !m_trafficBack;
}

// Like the first part of taking back, and journalled like it: a runner that dies in between, or this one once the step
// has ended, goes on from there.
QCoro::Task<Result<>> Runner::sendTrafficBack()
{
    const Result<> turned = co_await turnBack();
    if (!turned || m_direction == Direction::Stop) {
        co_return turned;
    }
    co_return co_await undoStep(UndoOrder::firstAid(m_state.plan));
}

QCoro::Task<Result<>> Runner::takeBack()
{
    const Result<> turned = co_await turnBack();
    if (!turned || m_direction == Direction::Stop) {
        co_return turned;
    }
    const QList<const PlanStep*> order = UndoOrder::of(m_state);
    bool isEvidenceKept = false;
    for (const PlanStep* step : order) {
        if (UndoOrder::mustStay(m_state, step)) {
            continue;
        }
        // Reading logs takes longer than the switch: users go back first.
        if (!isEvidenceKept && !UndoOrder::isTraffic(step->kind)) {
            isEvidenceKept = true;
            co_await keepEvidence();
        }
        const Result<> undone = co_await undoStep(step);
        if (!undone) {
            co_return forward(undone);
        }
    }
    co_return Result<>();
}

QCoro::Task<Result<>> Runner::undoStep(const PlanStep* step)
{
    StepExecutor* executor = m_registry->find(step->kind);
    if (executor == nullptr) {
        co_return Result<>();
    }
    QJsonObject intent {{QStringLiteral("step"), step->kind}};
    const Result<> intended = co_await record(EventKind::undoIntended, intent);
    if (!intended) {
        co_return forward(intended);
    }
    reach(QStringLiteral("undoing:") + step->kind);
    StepContext* context = undoContextFor(step);
    const auto startedAt = m_world->clock->monotonic();
    Result<Undone> undone;
    for (int attempt = 1; attempt <= undoAttempts; ++attempt) {
        undone = co_await executor->undo(context, step);
        if (undone || attempt == undoAttempts) {
            break;
        }
        co_await m_world->clock->sleep(betweenAttempts);
    }
    const auto elapsed = std::chrono::duration_cast<Milliseconds>(m_world->clock->monotonic() - startedAt);
    QJsonObject payload {{QStringLiteral("step"), step->kind}, {QStringLiteral("ms"), qint64(elapsed.count())}};
    if (undone) {
        payload.insert(QStringLiteral("summary"), undone->summary);
        payload.insert(QStringLiteral("kept"), undone->kept);
    } else {
        m_undoFailed = true;
        addError(payload, undone.error());
    }
    const Result<> recorded = co_await record(undone ? EventKind::undoApplied : EventKind::undoFailed, payload);
    reach(QStringLiteral("undone:") + step->kind);
    co_return recorded;
}

// The new containers are about to go: their last words are kept for the investigation.
QCoro::Task<> Runner::keepEvidence()
{
    const Result<QList<ObservedContainer>> containers = co_await m_world->runtime->containers();
    if (!containers) {
        co_return;
    }
    for (const ObservedContainer& container : *containers) {
        if (container.slot != m_state.plan.to || container.labels.value(QStringLiteral("pilothouse.run")) != m_run) {
            continue;
        }
        const Result<QString> tail = co_await m_world->runtime->logTail(container.id, 200);
        if (tail) {
            const QJsonObject payload = logged(container.name, tail->right(32000));
            co_await record(EventKind::logged, payload);
        }
    }
}

QJsonObject Runner::finishedPayload() const
{
    QJsonObject payload;
    const auto outcome = [&payload](const QString& name, int code) {
        payload.insert(QStringLiteral("outcome"), name);
        payload.insert(QStringLiteral("exitCode"), code);
    };
    if (!m_state.turnedBack && m_direction != Direction::Stop) {
        outcome(QStringLiteral("succeeded"), 0);
        return payload;
    }
    const bool wasRollback = m_state.turnedBack == QStringLiteral("rollback");
    const bool isRefused = m_reason && (m_reason->code == ErrorCode::Refused || m_reason->code == ErrorCode::Conflict);
    if (m_direction == Direction::Stop && !hasSwitched() && m_state.maintenanceSince == 0) {
        outcome(QStringLiteral("failed"), isRefused ? 4 : 1);
    } else if (UndoOrder::isTrafficStuck(m_state) || UndoOrder::isPageStuck(m_state) || m_direction == Direction::Stop) {
        outcome(QStringLiteral("needs-person"), 6);
    } else if (wasRollback) {
        outcome(QStringLiteral("rolled-back"), 3);
    } else {
        outcome(QStringLiteral("aborted"), isRefused ? 4 : 1);
    }
    addError(payload, m_reason.value_or(Error {}));
    QJsonArray kept;
    QStringList left;
    for (const StepState& step : m_state.steps) {
        if (step.status == StepStatus::Done || step.status == StepStatus::Running || step.status == StepStatus::Failed) {
            left << step.title;
        }
        if (step.status == StepStatus::UndoFailed && step.error) {
            kept.append(tr("%1 could not be taken back: %2").arg(step.title, step.error->message));
        } else if (!step.kept.isEmpty()) {
            kept.append(step.kept);
        }
    }
    if (m_state.maintenanceSince > 0) {
        kept.append(tr("The maintenance page is on: users get it until `pilothousectl maintenance off --env %1`, or a deployment that ends well.").arg(m_state.environment));
    }
    if (UndoOrder::isTrafficStuck(m_state)) {
        kept.append(tr("%1 runs on, because traffic may go there.").arg(slotName(m_state.plan.to)));
    }
    if (m_direction == Direction::Stop && !left.isEmpty()) {
        kept.append(tr("Not taken back: %1.").arg(left.join(QStringLiteral(", "))));
    }
    payload.insert(QStringLiteral("kept"), kept);
    return payload;
}

} // namespace Pilothouse
