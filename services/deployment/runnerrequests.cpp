#include "services/deployment/deploymentworld.h"
#include "services/deployment/runner.h"
#include "services/journal/journal.h"
#include <QPointer>
#include <algorithm>

namespace Pilothouse {

void Runner::readRequests()
{
    if (m_isReading) {
        m_mustReadAgain = true;
        return;
    }
    takeRequests();
}

QCoro::Task<> Runner::takeRequests()
{
    const QPointer<Runner> self(this);
    m_isReading = true;
    do {
        m_mustReadAgain = false;
        const Result<QList<Event>> events = co_await m_world->journal->read(m_readUpTo, m_run);
        if (!self) {
            co_return; // a reading that outlived its runner
        }
        if (!events) {
            break; // the next wake-up reads again; a failing journal stops the run at its next event
        }
        for (const Event& event : *events) {
            if (event.kind == QStringView(EventKind::requested) && event.seq > m_readUpTo) {
                obey(event);
            }
            m_readUpTo = std::max(m_readUpTo, event.seq);
        }
    } while (m_mustReadAgain);
    m_isReading = false;
}

void Runner::obey(const Event& event)
{
    const QString verb = event.payload.value(QStringLiteral("verb")).toString();
    const QString who = event.actor;
    if (verb == u"pause") {
        m_isPaused = true;
    } else if (verb == u"resume") {
        m_isPaused = false;
    } else if (verb == u"abort" && !hasSwitched()) {
        order(Direction::Abort, Error {ErrorCode::Cancelled, tr("%1 aborted the run.").arg(who), {}, {}});
    } else if (verb == u"rollback" || verb == u"abort") {
        order(hasSwitched() ? Direction::RollBack : Direction::Abort, Error {ErrorCode::Cancelled, tr("%1 rolled the release back.").arg(who), {}, {}});
    } else if (verb == u"finish") {
        m_isFinishingEarly = true;
        if (m_state.current == u"watch") {
            m_stepStop.request_stop();
        }
    }
}

void Runner::order(Direction direction, Error reason)
{
    // A rollback wins over an abort, an environment that is not ours any more over everything.
    const bool isLost = direction == Direction::Stop && m_direction != Direction::Stop;
    const bool wins = m_direction == Direction::Forward || isLost || (direction == Direction::RollBack && m_direction == Direction::Abort);
    if (wins) {
        m_direction = direction;
    }
    if (isLost && m_reason) {
        reason.detail += tr("Before that: %1").arg(m_reason->message);
    }
    if (wins && (!m_reason || isLost)) { // else the first reason is the true one
        m_reason = std::move(reason);
    }
    m_stepStop.request_stop();
    if (wins && direction == Direction::RollBack && canSendTrafficBack()) {
        m_trafficBack.emplace(sendTrafficBack());
    }
}

} // namespace Pilothouse
