#include "services/deployment/steps/switchstep.h"
#include "models/core/jsonnumber.h"
#include "models/journal/event.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/guard.h"
#include "services/deployment/switchgate.h"
#include "services/deployment/trafficledger.h"
#include "services/time/steadytime.h"

namespace Pilothouse {
namespace {

// Everything that must follow from traffic being on `to`, whether this runner or a crashed one moved it.
QCoro::Task<Result<>> noteSwitched(StepContext* context, Slot from, Slot to, qint64 commandedAt)
{
    const qint64 now = context->world->clock->nowMicroseconds();
    const double took = context->traffic->switchMilliseconds().value_or(double(now - commandedAt) / 1000);
    const QJsonObject payload {{QStringLiteral("from"), slotName(from)}, {QStringLiteral("to"), slotName(to)},
        {QStringLiteral("commandedAt"), commandedAt}, {QStringLiteral("switchMs"), took}};
    co_return co_await context->record(EventKind::trafficSwitched, payload);
}

// Pages that the release which is left rendered go on finding its hashed assets after the switch.
QCoro::Task<Result<>> keepServingAssets(StepContext* context, Slot from)
{
    const std::optional<Slot> fallback = from;
    co_return co_await context->world->router->setStaticFallback(fallback);
}

QCoro::Task<Result<>> moveTraffic(StepContext* context, Slot from, Slot to)
{
    const qint64 commandedAt = context->world->clock->nowMicroseconds();
    context->traffic->switching(context->time->of(commandedAt), slotName(from), slotName(to));
    context->guard->noteSwitched(commandedAt);
    const Result<> switched = co_await context->world->router->switchTo(to);
    if (!switched) {
        co_return forward(switched);
    }
    co_return co_await noteSwitched(context, from, to, commandedAt);
}

} // namespace

QCoro::Task<Result<Observation>> SwitchStep::observe(StepContext* context, const PlanStep*)
{
    const Slot to = context->plan->to;
    const Result<TrafficSplit> split = co_await context->world->router->readSplit();
    if (!split) {
        co_return forward(split);
    }
    bool isWhole = false;
    if (split->active(&isWhole) != to || !isWhole) {
        co_return Observation::notYet();
    }
    if (context->state->serving != to) {
        // The runner died between the switch and its record.
        const StepState* known = context->state->step(QStringLiteral("switch"));
        const qint64 since = known != nullptr && known->startedAt > 0 ? known->startedAt : context->world->clock->nowMicroseconds();
        context->traffic->switching(context->time->of(since), slotName(context->plan->from), slotName(to));
        context->guard->noteSwitched(since);
        const Result<> noted = co_await noteSwitched(context, context->plan->from, to, since);
        if (!noted) {
            co_return forward(noted);
        }
    }
    co_return Observation::done(tr("%1 serves").arg(slotName(to)));
}

QCoro::Task<Result<>> SwitchStep::gate(StepContext* context, const PlanStep* step)
{
    const QJsonValue hold = step->parameters.value(QStringLiteral("holdMs"));
    if (!hold.isDouble()) {
        co_return Result<>(); // the plan leaves a release that may fail
    }
    SwitchGate gate(context);
    const Milliseconds limit(wholeNumber(hold));
    const Result<> passed = co_await gate.pass(limit);
    co_return passed;
}

QCoro::Task<Result<Observation>> SwitchStep::apply(StepContext* context, const PlanStep*)
{
    const Result<> prepared = co_await keepServingAssets(context, context->plan->from);
    if (!prepared) {
        co_return forward(prepared);
    }
    const Result<> moved = co_await moveTraffic(context, context->plan->from, context->plan->to);
    if (!moved) {
        co_return forward(moved);
    }
    co_return Observation::done(tr("%1 → %2").arg(slotName(context->plan->from), slotName(context->plan->to)));
}

QCoro::Task<Result<Undone>> SwitchStep::undo(StepContext* context, const PlanStep*)
{
    const Slot from = context->plan->from;
    // Where the journal says that traffic was moved, users do not wait for what the router says of it.
    if (context->state->serving != context->plan->to) {
        const Result<TrafficSplit> split = co_await context->world->router->readSplit();
        bool isWhole = false;
        if (split && split->active(&isWhole) == from && isWhole) {
            co_return Undone();
        }
    }
    // A router that cannot be asked, because Docker does not answer, can be switched all the same: users first.
    co_await keepServingAssets(context, context->plan->to);
    const Result<> moved = co_await moveTraffic(context, context->plan->to, from);
    if (!moved) {
        co_return forward(moved);
    }
    co_return Undone(tr("Traffic is back on %1").arg(slotName(from)));
}

} // namespace Pilothouse
