#include "services/deployment/steps/stopoldstep.h"
#include "models/journal/event.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/slotcontrol.h"

namespace Pilothouse {

QCoro::Task<Result<Observation>> StopOldStep::observe(StepContext* context, const PlanStep*)
{
    // The keep-old record belongs to the effect: without it, apply writes it.
    const QString role = context->world->environment.application.web.service;
    const Result<std::optional<ObservedContainer>> old = co_await SlotControl::find(context, role, context->plan->from);
    if (!old) {
        co_return forward(old);
    }
    const bool isDone = (!*old || !(*old)->isRunning()) && context->state->keptUntil > 0;
    co_return isDone ? Observation::done(tr("stopped, kept")) : Observation::notYet();
}

QCoro::Task<Result<Observation>> StopOldStep::apply(StepContext* context, const PlanStep* step)
{
    const QString role = context->world->environment.application.web.service;
    const std::optional<Slot> none;
    const Result<> alone = co_await context->world->router->setStaticFallback(none);
    if (!alone) {
        co_return forward(alone);
    }
    const Result<> stopped = co_await SlotControl::stop(context, role, context->plan->from);
    if (!stopped) {
        co_return forward(stopped);
    }
    const Milliseconds keep(qint64(step->parameters.value(QStringLiteral("keepMs")).toDouble()));
    const qint64 until = (context->world->clock->now().toMSecsSinceEpoch() + keep.count()) * 1000;
    const QJsonObject payload {{QStringLiteral("slot"), slotName(context->plan->from)}, {QStringLiteral("until"), until}};
    const Result<> recorded = co_await context->record(EventKind::keepOld, payload);
    if (!recorded) {
        co_return forward(recorded);
    }
    co_return Observation::done(tr("%1 stopped, kept for %2").arg(slotName(context->plan->from), spokenDuration(keep)));
}

QCoro::Task<Result<Undone>> StopOldStep::undo(StepContext* context, const PlanStep*)
{
    const PlannedService web = context->plan->services.first();
    const Result<ObservedContainer> started = co_await SlotControl::ensureRunning(context, web.role, context->plan->from, web.oldImageId);
    if (!started) {
        co_return forward(started);
    }
    const ApplicationService service = context->world->environment.application.web;
    const Result<ObservedContainer> healthy = co_await SlotControl::waitHealthy(context, *started, service);
    if (!healthy) {
        co_return forward(healthy);
    }
    co_return Undone(tr("%1 runs again").arg(slotName(context->plan->from)));
}

} // namespace Pilothouse
