#include "services/deployment/slotcontrol.h"
#include "models/environment/status.h"
#include "services/deployment/deploymentworld.h"
#include "services/metric/healthcheck.h"
#include "services/time/patience.h"
#include <QCoreApplication>

namespace Pilothouse::SlotControl {
namespace {

constexpr Milliseconds pollEvery {150};
constexpr Milliseconds checkLimit {5000};
constexpr Milliseconds settled {2000}; // a service without any check counts as healthy when it lived this long

class SlotControlWords {
    Q_DECLARE_TR_FUNCTIONS(SlotControl)
};

QCoro::Task<Error> exitError(StepContext* context, ObservedContainer container)
{
    const Result<QString> tail = co_await context->world->runtime->logTail(container.id, 40);
    co_return Error {ErrorCode::ProcessFailed, SlotControlWords::tr("%1 ended while starting: %2.").arg(container.name, endWords(container)),
        SlotControlWords::tr("Mend what its last lines say, build the image under a new tag and plan again."), tail.value_or(QString())};
}

enum class Readiness { Ready, NotYet, Ended };

// The container's own health check decides where it has one; HTTP from outside where it has a port.
QCoro::Task<Readiness> readiness(StepContext* context, ObservedContainer container, ApplicationService service, int restartsBefore)
{
    if (container.status == u"exited" || container.status == u"dead" || container.restarts > restartsBefore) {
        co_return Readiness::Ended;
    }
    if (!container.isRunning()) {
        co_return Readiness::NotYet;
    }
    if (container.health != Health::None) {
        co_return container.health == Health::Healthy ? Readiness::Ready : Readiness::NotYet;
    }
    if (service.port > 0) {
        const Result<QUrl> url = directUrl(container, service.port);
        if (!url) {
            co_return Readiness::NotYet;
        }
        const QUrl target = *url;
        const Result<HealthAnswer> answer = co_await context->world->health->once(target, service.health, service.hostHeader, service.headers, checkLimit);
        co_return answer && answer->isHealthy ? Readiness::Ready : Readiness::NotYet;
    }
    const qint64 alive = container.startedAt.msecsTo(context->world->clock->now());
    co_return alive >= settled.count() ? Readiness::Ready : Readiness::NotYet;
}

} // namespace

QCoro::Task<Result<std::optional<ObservedContainer>>> find(StepContext* context, QString role, Slot slot)
{
    const Result<QList<ObservedContainer>> containers = co_await context->world->runtime->containers();
    if (!containers) {
        co_return forward(containers);
    }
    for (const ObservedContainer& container : *containers) {
        if (container.role == role && container.slot == slot) {
            co_return std::optional<ObservedContainer>(container);
        }
    }
    co_return std::optional<ObservedContainer>();
}

QCoro::Task<Result<ObservedContainer>> ensureRunning(StepContext* context, QString role, Slot slot, QString imageId)
{
    Runtime* runtime = context->world->runtime.get();
    const Result<std::optional<ObservedContainer>> existing = co_await find(context, role, slot);
    if (!existing) {
        co_return forward(existing);
    }
    const bool isKept = existing->has_value() && (*existing)->imageId == imageId;
    if (slot == Slot::Plain && !isKept) {
        co_return failure(ErrorCode::NotFound, SlotControlWords::tr("The stack's own container of %1 with the planned image is gone.").arg(role),
            SlotControlWords::tr("Start it with `docker compose up -d %1`, then plan again.").arg(role));
    }
    if (isKept && (slot == Slot::Plain || (*existing)->labels.value(QStringLiteral("pilothouse.run")) != context->run)) {
        const QString id = (*existing)->id;
        if (!(*existing)->isRunning()) {
            const Result<> started = co_await runtime->start(id);
            if (!started) {
                co_return forward(started);
            }
        }
        co_return co_await runtime->inspect(id);
    }
    SlotSpec spec;
    spec.slot = slot;
    spec.role = role;
    spec.imageId = imageId;
    spec.run = context->run;
    spec.digest = context->plan->digest();
    spec.release = context->plan->release;
    co_return co_await runtime->startSlot(spec);
}

QCoro::Task<Result<ObservedContainer>> waitHealthy(StepContext* context, ObservedContainer container, ApplicationService service)
{
    DeploymentWorld* world = context->world;
    Patience patience(world->clock, service.startTimeout);
    // A container of an earlier time may have been restarted in it; one that this run made must not.
    const bool isOurs = container.labels.value(QStringLiteral("pilothouse.run")) == context->run;
    const int restartsBefore = isOurs ? 0 : container.restarts;
    while (true) {
        const Result<ObservedContainer> now = co_await world->runtime->inspect(container.id);
        if (!now) {
            co_return forward(now);
        }
        const Readiness ready = co_await readiness(context, *now, service, restartsBefore);
        if (ready == Readiness::Ready) {
            co_return *now;
        }
        if (ready == Readiness::Ended) {
            const Error error = co_await exitError(context, *now);
            co_return tl::unexpected<Error>(error);
        }
        if (patience.isOver()) {
            const Result<QString> tail = co_await world->runtime->logTail(container.id, 40);
            co_return failure(ErrorCode::TimedOut, SlotControlWords::tr("%1 did not get healthy within %2.").arg(now->name, spokenDuration(service.startTimeout)),
                SlotControlWords::tr("See what its last lines say. If it only needs longer, raise start-timeout."), tail.value_or(QString()));
        }
        const Result<> slept = co_await world->clock->sleep(pollEvery, context->stop);
        if (!slept) {
            co_return forward(slept);
        }
    }
}

QCoro::Task<Result<>> startHealthy(StepContext* context, ApplicationService service, Slot slot, QString imageId)
{
    const Result<ObservedContainer> started = co_await ensureRunning(context, service.service, slot, imageId);
    if (!started) {
        co_return forward(started);
    }
    const Result<ObservedContainer> healthy = co_await waitHealthy(context, *started, service);
    if (!healthy) {
        co_return forward(healthy);
    }
    co_return Result<>();
}

QCoro::Task<Result<>> stop(StepContext* context, QString role, Slot slot)
{
    const Result<std::optional<ObservedContainer>> container = co_await find(context, role, slot);
    if (!container) {
        co_return forward(container);
    }
    // Between two attempts of a release that crashes Docker calls it restarting: it has to be stopped as well.
    if (!container->has_value() || (!(*container)->isRunning() && (*container)->status != u"restarting")) {
        co_return Result<>();
    }
    const ApplicationService* service = context->world->environment.application.find(role);
    const Milliseconds grace = service != nullptr ? service->stopTimeout : Milliseconds(30000);
    const QString id = (*container)->id;
    const std::stop_token order = context->stop;
    co_return co_await context->world->runtime->stop(id, grace, order);
}

QCoro::Task<Result<>> discard(StepContext* context, QString role, Slot slot)
{
    const Result<> stopped = co_await stop(context, role, slot);
    if (!stopped || slot == Slot::Plain) {
        co_return stopped;
    }
    const Result<std::optional<ObservedContainer>> container = co_await find(context, role, slot);
    if (!container) {
        co_return forward(container);
    }
    if (!container->has_value()) {
        co_return Result<>();
    }
    const QString id = (*container)->id;
    co_return co_await context->world->runtime->remove(id);
}

Result<QUrl> directUrl(const ObservedContainer& container, int port)
{
    if (container.addresses.isEmpty()) {
        return failure(ErrorCode::Unavailable, SlotControlWords::tr("%1 has no address on a network of this host.").arg(container.name));
    }
    return QUrl(QStringLiteral("http://%1:%2/").arg(container.addresses.first()).arg(port));
}

} // namespace Pilothouse::SlotControl
