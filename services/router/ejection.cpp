#include "services/router/ejection.h"
#include "services/router/givingback.h"
#include <QJsonArray>
#include <QSysInfo>
#include <QUuid>
#include <QUrl>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr Milliseconds pollPause {200};
constexpr int quietPolls = 3; // a request between two polls is not seen by one of them
constexpr Milliseconds healthLimit {3000};

} // namespace

Ejection::Ejection(QString project, Environment environment, Services services)
    : m_project(std::move(project))
    , m_environment(std::move(environment))
    , m_services(services)
{
}

bool Ejection::isWorker(const QString& role) const
{
    const auto& also = m_environment.application.also;
    return std::any_of(also.begin(), also.end(), [&](const ApplicationService& service) { return service.service == role; });
}

QCoro::Task<Result<EjectionPlan>> Ejection::plan()
{
    const auto containers = co_await m_services.runtime->containers();
    const auto state = co_await m_services.adoption->adoptionState();
    if (!containers || !state) {
        co_return containers ? forward(state) : forward(containers);
    }
    EjectionPlan plan;
    const QString web = m_environment.application.web.service;
    for (const ObservedContainer& container : *containers) {
        if (container.slot != Slot::Plain) {
            plan.slotContainers << container;
        } else if (container.role == web) {
            plan.plain = container;
        } else if (isWorker(container.role)) {
            plan.plainWorkers << container;
        }
    }
    if (plan.slotContainers.isEmpty() && state->digest.isEmpty() && state->files.isEmpty()) {
        co_return failure(ErrorCode::NotFound, tr("Nothing of Pilothouse is in environment %1: there is nothing to give back.").arg(m_environment.name));
    }
    if (!state->undoProblem.isEmpty()) {
        co_return failure(ErrorCode::Conflict, state->undoProblem, tr("Take that edit back, or take the lines marked “pilothouse” out by hand."));
    }
    if (plan.plain.id.isEmpty()) {
        co_return failure(ErrorCode::NotFound, tr("The team's own container of %1 is gone, so there is nothing to give the traffic back to.").arg(web),
            tr("Bring it up with the release that serves now: docker compose up -d %1").arg(web));
    }
    plan.isAdopted = !state->digest.isEmpty() || !state->files.isEmpty();
    if (plan.isAdopted) {
        const auto split = co_await m_services.router->readSplit();
        if (!split) {
            co_return forward(split);
        }
        if (split->isMaintenance) {
            co_return tl::unexpected<Error>(GivingBack::pageIsOn(m_environment.name));
        }
        plan.serving = split->active();
    }
    plan.releaseChange = releaseChange(plan);
    plan.steps = steps(plan);
    co_return plan;
}

QString Ejection::releaseChange(const EjectionPlan& plan) const
{
    QStringList changes;
    for (const ObservedContainer& serving : plan.slotContainers) {
        if (serving.slot != plan.serving) {
            continue;
        }
        for (const ObservedContainer& own : plan.plainWorkers + QList<ObservedContainer> {plan.plain}) {
            if (own.role == serving.role && own.imageId != serving.imageId) {
                changes << tr("%1 now runs %2; the team's own container runs %3.").arg(own.role, serving.imageName, own.imageName);
            }
        }
    }
    return changes.join(QLatin1Char(' '));
}

bool Ejection::mustMoveWorkers(const EjectionPlan& plan) const
{
    const bool slotsWork = std::any_of(plan.slotContainers.begin(), plan.slotContainers.end(), [this](const ObservedContainer& container) { return isWorker(container.role) && container.isRunning(); });
    const bool plainRests = std::any_of(plan.plainWorkers.begin(), plan.plainWorkers.end(), [](const ObservedContainer& container) { return !container.isRunning(); });
    return slotsWork || plainRests;
}

QStringList Ejection::steps(const EjectionPlan& plan) const
{
    QStringList steps;
    if (plan.serving != Slot::Plain) {
        steps << (plan.plain.isRunning() ? tr("See that %1 is healthy").arg(plan.plain.name) : tr("Start %1 and wait until it is healthy").arg(plan.plain.name))
              << tr("Switch from %1 to the team's own service").arg(slotName(plan.serving)) << tr("Wait until %1 has answered its requests").arg(slotName(plan.serving));
    }
    if (mustMoveWorkers(plan)) {
        steps << tr("Stop the slots' workers, start the team's own");
    }
    if (plan.isAdopted) {
        steps << tr("Take Pilothouse's part out of the router: one reload, idle client connections are closed");
    }
    if (!plan.slotContainers.isEmpty()) {
        steps << tr("Stop and remove %n container(s) of the slots", nullptr, int(plan.slotContainers.size()));
    }
    return steps;
}

Error Ejection::releaseChangeRefused(const EjectionPlan& plan)
{
    return {ErrorCode::Refused, tr("Users would get another release than now. %1").arg(plan.releaseChange),
        tr("Bring the team's own service to the release that serves (set it in the compose file or .env, then `docker compose up -d %1`: nobody is sent there yet), or allow it with --release-change.")
            .arg(plan.plain.role), {}};
}

QCoro::Task<Result<>> Ejection::run(EjectionPlan plan, QString who, bool allowsReleaseChange, std::function<void(QString)> onStep)
{
    if (!plan.releaseChange.isEmpty() && !allowsReleaseChange) {
        co_return tl::unexpected<Error>(releaseChangeRefused(plan));
    }
    const QString run = QStringLiteral("eject-%1").arg(m_services.clock->now().toMSecsSinceEpoch());
    const QString identity = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const LeaseRequest request(who, tr("gives the stack back to its team"), run, QSysInfo::machineHostName(), identity);
    const auto lease = co_await m_services.runtime->acquireLease(request);
    if (!lease) {
        co_return forward(lease);
    }
    const auto done = co_await runHoldingLease(plan, who, onStep);
    const auto released = co_await m_services.runtime->releaseLease(identity);
    if (!done) {
        co_return forward(done);
    }
    co_return released;
}

QCoro::Task<Result<>> Ejection::runHoldingLease(EjectionPlan plan, QString who, std::function<void(QString)> onStep)
{
    if (plan.serving != Slot::Plain) {
        onStep(plan.steps.value(0));
        if (const auto started = co_await startPlain(plan.plain); !started) {
            co_return forward(started);
        }
        onStep(plan.steps.value(1));
        // Pages of the slot's release that are open in browsers still ask for its assets.
        if (const auto fallback = co_await m_services.router->setStaticFallback(plan.serving); !fallback) {
            co_return forward(fallback);
        }
        if (const auto switched = co_await m_services.router->switchTo(Slot::Plain); !switched) {
            co_return forward(switched);
        }
        if (const auto drained = co_await drain(plan, onStep); !drained) {
            co_return forward(drained);
        }
    }
    if (const auto moved = co_await moveWorkers(plan, onStep); !moved) {
        co_return forward(moved);
    }
    if (plan.isAdopted) {
        onStep(tr("Take Pilothouse's part out of the router"));
    }
    if (const auto given = co_await giveRouterBack(who); !given) {
        co_return forward(given);
    }
    co_return co_await removeSlots(plan, onStep);
}

// What the last run left is not expected any more from here on, also when removing the slots fails.
QCoro::Task<Result<>> Ejection::giveRouterBack(QString who)
{
    const auto undone = co_await m_services.adoption->undo();
    if (!undone && undone.error().code != ErrorCode::NotFound) {
        co_return forward(undone);
    }
    EventDraft draft;
    draft.actor = who;
    draft.kind = QString::fromUtf16(EventKind::adoptionUndone);
    draft.payload = {{QStringLiteral("project"), m_project}, {QStringLiteral("environment"), m_environment.name},
        {QStringLiteral("files"), QJsonArray::fromStringList(undone.value_or(QStringList()))}};
    const Result<Event> noted = co_await m_services.journal->append(draft);
    if (!noted) {
        co_return forward(noted);
    }
    co_return Result<>();
}

QCoro::Task<Result<>> Ejection::startPlain(ObservedContainer plain)
{
    const QString id = plain.id;
    if (!plain.isRunning()) {
        if (const auto started = co_await m_services.runtime->start(id); !started) {
            co_return forward(started);
        }
    }
    const Milliseconds limit = m_environment.application.web.startTimeout;
    const auto since = m_services.clock->monotonic();
    while (m_services.clock->monotonic() - since < limit) {
        const auto now = co_await m_services.runtime->inspect(id);
        if (!now) {
            co_return forward(now);
        }
        const ObservedContainer seen = *now;
        const auto healthy = co_await isHealthy(seen);
        if (healthy && *healthy) {
            co_return Result<>();
        }
        co_await m_services.clock->sleep(pollPause);
    }
    co_return failure(ErrorCode::TimedOut, tr("The team's own container %1 is not healthy after %2. The slot still serves; nothing was switched.").arg(plain.name, spokenDuration(limit)),
        tr("Look at it: docker logs %1").arg(plain.name));
}

QCoro::Task<Result<bool>> Ejection::isHealthy(ObservedContainer container)
{
    const ApplicationService web = m_environment.application.web;
    if (!container.isRunning() || container.health == Health::Starting || container.health == Health::Unhealthy) {
        co_return false;
    }
    if (container.health == Health::Healthy || web.health.isEmpty() || container.addresses.isEmpty()) {
        co_return true;
    }
    const QUrl base(QStringLiteral("http://%1:%2/").arg(container.addresses.first()).arg(web.port));
    const QString host = web.hostHeader.isEmpty() ? QUrl(m_environment.router.url).authority() : web.hostHeader;
    const auto answer = co_await m_services.health->once(base, web.health, host, web.headers, healthLimit);
    co_return answer && answer->isHealthy;
}

QCoro::Task<Result<>> Ejection::drain(EjectionPlan plan, std::function<void(QString)> onStep)
{
    onStep(tr("Wait until %1 has answered its requests").arg(slotName(plan.serving)));
    const auto since = m_services.clock->monotonic();
    const int port = m_environment.application.web.port;
    for (const ObservedContainer& container : plan.slotContainers) {
        if (container.slot != plan.serving || container.role != plan.plain.role || !container.isRunning()) {
            continue;
        }
        int quiet = 0;
        int open = 0;
        while (quiet < quietPolls && m_services.clock->monotonic() - since < m_environment.drainLimit) {
            const ObservedContainer target = container;
            const auto inFlight = co_await m_services.router->inFlight(target, port);
            if (!inFlight) {
                co_return forward(inFlight);
            }
            open = *inFlight;
            quiet = open == 0 ? quiet + 1 : 0;
            co_await m_services.clock->sleep(pollPause);
        }
        if (open > 0) {
            onStep(tr("%n request(s) are still being answered after %1; they get the container's stop time.", nullptr, open).arg(spokenDuration(m_environment.drainLimit)));
        }
    }
    co_return Result<>();
}

// Never two versions at work at once: the slots' stop first.
QCoro::Task<Result<>> Ejection::moveWorkers(EjectionPlan plan, std::function<void(QString)> onStep)
{
    if (mustMoveWorkers(plan)) {
        onStep(tr("Stop the slots' workers, start the team's own"));
    }
    const Milliseconds grace = m_environment.application.web.stopTimeout;
    for (const ObservedContainer& container : plan.slotContainers) {
        const QString id = container.id;
        if (!isWorker(container.role) || !container.isRunning()) {
            continue;
        }
        if (const auto stopped = co_await m_services.runtime->stop(id, grace); !stopped) {
            co_return forward(stopped);
        }
    }
    for (const ObservedContainer& container : plan.plainWorkers) {
        const QString id = container.id;
        if (container.isRunning()) {
            continue;
        }
        if (const auto started = co_await m_services.runtime->start(id); !started) {
            co_return forward(started);
        }
    }
    co_return Result<>();
}

QCoro::Task<Result<>> Ejection::removeSlots(EjectionPlan plan, std::function<void(QString)> onStep)
{
    if (!plan.slotContainers.isEmpty()) {
        onStep(tr("Stop and remove %n container(s) of the slots", nullptr, int(plan.slotContainers.size())));
    }
    const Milliseconds grace = m_environment.application.web.stopTimeout;
    for (const ObservedContainer& container : plan.slotContainers) {
        const QString id = container.id;
        if (const auto stopped = co_await m_services.runtime->stop(id, grace); !stopped) {
            co_return forward(stopped);
        }
        if (const auto removed = co_await m_services.runtime->remove(id); !removed) {
            co_return forward(removed);
        }
    }
    co_return Result<>();
}

} // namespace Pilothouse
