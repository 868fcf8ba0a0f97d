#include "services/deployment/steps/readbackstep.h"
#include "models/deployment/runwords.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/trafficledger.h"
#include "services/metric/healthcheck.h"
#include "services/time/patience.h"

namespace Pilothouse {
namespace {

constexpr qint64 enoughRequests = 5;
constexpr Milliseconds limit {10000};
constexpr Milliseconds readBackTick {50};
constexpr Milliseconds quickTick {5}; // until enough has been asked; then the router's log has its time
constexpr double latestSwitch = 2000; // ms: a request that starts later on the old slot is a split, not a straggler

} // namespace

QCoro::Task<Result<Observation>> ReadBackStep::observe(StepContext*, const PlanStep*)
{
    co_return Observation::notYet();
}

QCoro::Task<Result<Observation>> ReadBackStep::apply(StepContext* context, const PlanStep*)
{
    DeploymentWorld* world = context->world;
    const ApplicationService web = world->environment.application.web;
    const QUrl url(world->environment.router.url);
    const QString to = slotName(context->plan->to);
    const QString from = slotName(context->plan->from);
    Patience patience(world->clock, limit);
    qint64 sent = 0;
    while (context->traffic->startedSinceSwitch(to) < enoughRequests) {
        if (patience.isOver()) {
            co_return failure(ErrorCode::Unavailable,
                tr("The router says that %1 serves, but its log shows %2 requests there in %3.").arg(to).arg(context->traffic->startedSinceSwitch(to)).arg(spokenDuration(limit)),
                tr("Look at the router's log; `pilothousectl doctor` checks its configuration."));
        }
        // Our own requests see to it that there is something to count on a quiet site.
        const Result<HealthAnswer> asked = co_await world->health->once(url, web.health, web.hostHeader, web.headers, limit);
        if (!asked && asked.error().code == ErrorCode::Cancelled) {
            co_return forward(asked);
        }
        const Milliseconds pause = ++sent < enoughRequests ? quickTick : readBackTick;
        const Result<> slept = co_await world->clock->sleep(pause, context->stop);
        if (!slept) {
            co_return forward(slept);
        }
    }
    const Result<TrafficSplit> split = co_await world->router->readSplit();
    if (!split) {
        co_return forward(split);
    }
    bool isWhole = false;
    const double took = context->traffic->switchMilliseconds().value_or(0);
    if (split->active(&isWhole) != context->plan->to || !isWhole || took > latestSwitch) {
        co_return failure(ErrorCode::Conflict, tr("The router still sends requests to %1 after the switch.").arg(from),
            tr("Somebody else changes the router. `pilothousectl doctor` shows what differs."));
    }
    const QJsonObject facts {{QStringLiteral("requests"), context->traffic->startedSinceSwitch(to)},
        {QStringLiteral("late"), context->traffic->startedSinceSwitch(from)}, {QStringLiteral("switchMs"), took}};
    co_return Observation::done(tr("%n request(s) on %1; %2", nullptr, int(context->traffic->startedSinceSwitch(to))).arg(to, lastRequestWords(from, Milliseconds(qint64(took)))), facts);
}

QCoro::Task<Result<Undone>> ReadBackStep::undo(StepContext*, const PlanStep*)
{
    co_return Undone();
}

} // namespace Pilothouse
