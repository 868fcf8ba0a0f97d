#include "services/deployment/steps/waitidlestep.h"
#include "models/core/jsonnumber.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/slotcontrol.h"
#include "services/time/patience.h"

namespace Pilothouse {
namespace {

constexpr Milliseconds idleTick {100};
constexpr int idleReadings = 3; // a health check of the container itself may show once

/// A service of the old release that answers requests.
struct Answering {
    ObservedContainer container;
    int port = 0;
};

QCoro::Task<Result<QList<Answering>>> answering(StepContext* context)
{
    QList<Answering> found;
    const QList<ApplicationService> services = context->world->environment.application.services();
    for (const ApplicationService& service : services) {
        const Result<std::optional<ObservedContainer>> container = co_await SlotControl::find(context, service.service, context->plan->from);
        if (!container) {
            co_return forward(container);
        }
        if (*container && (*container)->isRunning() && service.port > 0) {
            found << Answering {**container, service.port};
        }
    }
    co_return found;
}

QCoro::Task<Result<int>> inFlight(StepContext* context, QList<Answering> services)
{
    int sum = 0;
    for (const Answering& service : services) {
        const ObservedContainer container = service.container;
        const Result<int> reading = co_await context->world->router->inFlight(container, service.port);
        if (!reading) {
            co_return forward(reading);
        }
        sum += *reading;
    }
    co_return sum;
}

} // namespace

// Whoever asks after a crash looks anew: it takes a moment.
QCoro::Task<Result<Observation>> WaitIdleStep::observe(StepContext*, const PlanStep*)
{
    co_return Observation::notYet();
}

QCoro::Task<Result<Observation>> WaitIdleStep::apply(StepContext* context, const PlanStep* step)
{
    const Result<QList<Answering>> services = co_await answering(context);
    if (!services) {
        co_return forward(services);
    }
    const Milliseconds limit(wholeNumber(step->parameters.value(QStringLiteral("limitMs"))));
    Patience patience(context->world->clock, limit);
    int quiet = 0;
    while (true) {
        const QList<Answering> asked = *services;
        const Result<int> open = co_await inFlight(context, asked);
        if (!open) {
            co_return forward(open);
        }
        quiet = *open == 0 ? quiet + 1 : 0;
        if (quiet == idleReadings) {
            co_return Observation::done(tr("no request in flight"));
        }
        if (patience.isOver()) {
            co_return failure(ErrorCode::TimedOut, tr("%n connection(s) to the old release are still open after %1.", nullptr, *open).arg(spokenDuration(limit)),
                tr("Requests that long, or WebSockets, would meet the new schema with the old code. End them, or raise `drain:`."));
        }
        const Result<> slept = co_await context->world->clock->sleep(idleTick, context->stop);
        if (!slept) {
            co_return forward(slept);
        }
    }
}

QCoro::Task<Result<Undone>> WaitIdleStep::undo(StepContext*, const PlanStep*)
{
    co_return Undone();
}

} // namespace Pilothouse
