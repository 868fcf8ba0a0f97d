#include "services/deployment/steps/stopoldstep.h"
#include "models/core/jsonnumber.h"
#include "models/journal/event.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/slotcontrol.h"
#include <QJsonArray>

namespace Pilothouse {
namespace {

// By ID: what is kept, and later removed, is these and not whatever is in the slot then.
QCoro::Task<Result<QStringList>> containersOf(StepContext* context, Slot slot)
{
    const Result<QList<ObservedContainer>> all = co_await context->world->runtime->containers();
    if (!all) {
        co_return forward(all);
    }
    QStringList ids;
    for (const ObservedContainer& container : *all) {
        if (container.slot == slot && context->world->environment.application.find(container.role) != nullptr) {
            ids << container.id;
        }
    }
    co_return ids;
}

} // namespace

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
    const Milliseconds keep(wholeNumber(step->parameters.value(QStringLiteral("keepMs"))));
    const qint64 until = (context->world->clock->now().toMSecsSinceEpoch() + keep.count()) * 1000;
    const Result<QStringList> containers = co_await containersOf(context, context->plan->from);
    if (!containers) {
        co_return forward(containers);
    }
    const QJsonObject payload {{QStringLiteral("slot"), slotName(context->plan->from)}, {QStringLiteral("until"), until},
        {QStringLiteral("containers"), QJsonArray::fromStringList(*containers)}};
    const Result<> recorded = co_await context->record(EventKind::keepOld, payload);
    if (!recorded) {
        co_return forward(recorded);
    }
    co_return Observation::done(tr("%1 stopped, kept for %2").arg(slotName(context->plan->from), spokenDuration(keep)));
}

QCoro::Task<Result<Undone>> StopOldStep::undo(StepContext* context, const PlanStep*)
{
    const PlannedService web = context->plan->services.first();
    const ApplicationService service = context->world->environment.application.web;
    const Result<> started = co_await SlotControl::startHealthy(context, service, context->plan->from, web.oldImageId);
    if (!started) {
        co_return forward(started);
    }
    co_return Undone(tr("%1 runs again").arg(slotName(context->plan->from)));
}

} // namespace Pilothouse
