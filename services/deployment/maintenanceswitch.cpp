#include "services/deployment/maintenanceswitch.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/maintenancepage.h"
#include "services/journal/journal.h"

namespace Pilothouse {

QCoro::Task<Result<>> MaintenanceSwitch::look()
{
    const Result<QList<Event>> created = co_await m_world->journal->runs();
    if (!created) {
        co_return forward(created);
    }
    m_left = RunState();
    for (auto it = created->crbegin(); it != created->crend(); ++it) {
        if (!isOf(*it, m_world->project.name, m_world->environment.name)) {
            continue;
        }
        const QString name = it->run;
        const Result<RunState> newest = co_await foldFromJournal(m_world->journal, name);
        if (!newest) {
            co_return forward(newest);
        }
        if (!newest->isFinished()) {
            co_return failure(ErrorCode::Conflict, tr("%1 has not ended; the page is its own.").arg(name), tr("To follow it: pilothousectl watch %1").arg(name));
        }
        if (newest->maintenanceSince > 0) {
            m_left = *newest;
        }
        break;
    }
    co_return Result<>();
}

QCoro::Task<Result<>> MaintenanceSwitch::record(QString kind, QJsonObject facts)
{
    facts.insert(QStringLiteral("environment"), m_world->environment.name);
    const EventDraft draft {m_left.run, m_world->actor, kind, facts};
    const Result<Event> event = co_await m_world->journal->append(draft);
    if (!event) {
        co_return forward(event);
    }
    fold(m_left, *event);
    co_return Result<>();
}

QCoro::Task<Result<>> MaintenanceSwitch::set(bool isOn)
{
    StepContext context;
    context.world = m_world;
    context.state = &m_left;
    context.record = [this](const char16_t* kind, QJsonObject payload) { return record(QString::fromUtf16(kind), std::move(payload)); };
    StepContext* const shared = &context;
    if (isOn) {
        co_return co_await MaintenancePage::putOn(shared);
    }
    co_return co_await MaintenancePage::takeOff(shared);
}

} // namespace Pilothouse
