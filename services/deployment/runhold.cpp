#include "services/deployment/runhold.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/runlog.h"
#include "services/journal/journal.h"
#include <QSysInfo>

namespace Pilothouse {

RunHold::RunHold(DeploymentWorld* world, const RunState* state, Record record)
    : m_world(world)
    , m_state(state)
    , m_record(std::move(record))
{
}

QCoro::Task<Result<LeaseHolder>> RunHold::take()
{
    const Result<> dropped = co_await dropLeftover();
    if (!dropped) {
        co_return forward(dropped);
    }
    const Result<LeaseHolder> held = co_await acquire();
    if (!held) {
        co_return forward(held);
    }
    const Result<> locked = co_await confirmLock();
    if (!locked) {
        co_await release();
        co_return forward(locked);
    }
    co_return held;
}

QCoro::Task<Result<>> RunHold::confirmLease(Milliseconds limit)
{
    const Result<std::optional<LeaseHolder>> holder = co_await m_world->runtime->leaseHolder(limit);
    if (!holder) {
        co_return forward(holder);
    }
    if (*holder && (*holder)->identity != m_state->identity) {
        co_return failure(ErrorCode::Conflict,
            tr("The lease of this environment was lost: %1 holds it now (%2, %3).").arg((*holder)->who, (*holder)->run, (*holder)->why),
            tr("This run changes nothing any more. `pilothousectl status` shows what runs."));
    }
    if (!*holder) {
        const Result<LeaseHolder> again = co_await acquire();
        if (!again) {
            co_return forward(again);
        }
        co_return co_await note(tr("The lease was gone, removed by hand or by a clean-up of Docker, and nobody had taken it: it was taken again."));
    }
    co_return Result<>();
}

QCoro::Task<Result<>> RunHold::release()
{
    const Result<std::optional<LeaseHolder>> holder = co_await m_world->runtime->leaseHolder();
    if (!holder) {
        co_return forward(holder);
    }
    if (!*holder || (*holder)->identity != m_state->identity) {
        co_return Result<>();
    }
    const QString identity = m_state->identity;
    co_return co_await m_world->runtime->releaseLease(identity);
}

QCoro::Task<Result<LeaseHolder>> RunHold::acquire()
{
    const QString why = tr("%1 of %2").arg(m_state->plan.strategy, m_state->plan.release);
    const LeaseRequest request(m_state->createdBy, why, m_state->run, QSysInfo::machineHostName(), m_state->identity);
    const Result<LeaseHolder> held = co_await m_world->runtime->acquireLease(request);
    co_return held;
}

QCoro::Task<Result<>> RunHold::confirmLock()
{
    if (!m_world->runLock) {
        co_return Result<>();
    }
    const QString what = m_world->project.name + QLatin1Char('/') + m_world->environment.name;
    const QString who = QStringLiteral("%1 %2 %3").arg(m_state->run, m_state->identity.left(8), m_state->createdBy);
    const RunLockRequest request(what, who);
    const Result<RunLockAnswer> answer = co_await m_world->runLock->hold(request);
    if (!answer) {
        co_return forward(answer);
    }
    if (answer->isHeld || answer->reason == m_told) {
        m_told = answer->isHeld ? QString() : m_told;
        co_return Result<>();
    }
    m_told = answer->reason;
    co_return co_await note(tr("There is no lock in the database beside the lease: runs from other Docker hosts are not excluded. %1").arg(answer->reason));
}

// A run that ended while Docker did not answer could not give its lease back.
QCoro::Task<Result<>> RunHold::dropLeftover()
{
    const Result<std::optional<LeaseHolder>> holder = co_await m_world->runtime->leaseHolder();
    if (!holder) {
        co_return forward(holder);
    }
    if (!*holder || (*holder)->identity == m_state->identity) {
        co_return Result<>();
    }
    const QString run = (*holder)->run;
    const QString identity = (*holder)->identity;
    const Result<QList<Event>> events = co_await m_world->journal->read(0, run);
    if (!events) {
        co_return forward(events);
    }
    const RunState other = foldRun(run, *events);
    if (!other.isFinished() || other.identity != identity) {
        co_return Result<>();
    }
    co_return co_await m_world->runtime->releaseLease(identity);
}

QCoro::Task<Result<>> RunHold::note(QString text)
{
    const QJsonObject payload = loggedByUs(text);
    co_return co_await m_record(EventKind::logged, payload);
}

} // namespace Pilothouse
