#include "services/deployment/steps/drainstep.h"
#include "models/core/jsonnumber.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/slotcontrol.h"
#include "services/time/patience.h"

namespace Pilothouse {
namespace {

constexpr Milliseconds drainTick {100};
constexpr int drainedReadings = 2; // a health check of the container itself may show once

} // namespace

QCoro::Task<Result<Observation>> DrainStep::observe(StepContext* context, const PlanStep*)
{
    const QString role = context->world->environment.application.web.service;
    const Result<std::optional<ObservedContainer>> old = co_await SlotControl::find(context, role, context->plan->from);
    if (!old) {
        co_return forward(old);
    }
    const bool isGone = !*old || !(*old)->isRunning();
    co_return isGone ? Observation::done(tr("%1 does not run any more").arg(slotName(context->plan->from))) : Observation::notYet();
}

QCoro::Task<Result<Observation>> DrainStep::apply(StepContext* context, const PlanStep* step)
{
    DeploymentWorld* world = context->world;
    const ApplicationService web = world->environment.application.web;
    const Result<std::optional<ObservedContainer>> old = co_await SlotControl::find(context, web.service, context->plan->from);
    if (!old) {
        co_return forward(old);
    }
    if (!*old) {
        co_return Observation::done(tr("%1 is gone").arg(slotName(context->plan->from)));
    }
    const ObservedContainer container = **old;
    const Milliseconds limit(wholeNumber(step->parameters.value(QStringLiteral("limitMs"))));
    Patience patience(world->clock, limit);
    int quiet = 0;
    int inFlight = 0;
    while (!patience.isOver()) {
        const Result<int> reading = co_await world->router->inFlight(container, web.port);
        if (!reading) {
            co_return forward(reading);
        }
        inFlight = *reading;
        quiet = inFlight == 0 ? quiet + 1 : 0;
        if (quiet == drainedReadings) {
            break;
        }
        const Result<> slept = co_await world->clock->sleep(drainTick, context->stop);
        if (!slept) {
            co_return forward(slept);
        }
    }
    if (quiet >= drainedReadings) {
        co_return Observation::done(tr("no request in flight"));
    }
    const QJsonObject facts {{QStringLiteral("inFlight"), inFlight}};
    co_return Observation::done(tr("%n connection(s) after the limit of %1", nullptr, inFlight).arg(spokenDuration(limit)), facts);
}

QCoro::Task<Result<Undone>> DrainStep::undo(StepContext*, const PlanStep*)
{
    co_return Undone();
}

} // namespace Pilothouse
