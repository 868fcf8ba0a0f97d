#include "services/deployment/steps/watchstep.h"
#include "models/core/jsonnumber.h"
#include "models/journal/event.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/guard.h"
#include "services/metric/healthcheck.h"
#include "services/time/patience.h"
#include <QUrl>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr Milliseconds watchTick {250};
constexpr Milliseconds checkLimit {5000};
constexpr Milliseconds longestTick {1000}; // time asleep was not watched: a suspended laptop does not shorten the window

/// Health checks of a watch without a guard: after a rollback there is nothing to go back to by itself.
struct OwnChecks {
    int done = 0;
    int failedInARow = 0;
    QString said; ///< by the last failed one
};

QCoro::Task<OwnChecks> checkOnce(StepContext* context, OwnChecks before)
{
    const ApplicationService web = context->world->environment.application.web;
    const QUrl url(context->world->environment.router.url);
    const Result<HealthAnswer> answer = co_await context->world->health->once(url, web.health, web.hostHeader, web.headers, checkLimit);
    OwnChecks now = before;
    ++now.done;
    const bool isHealthy = answer && answer->isHealthy;
    now.failedInARow = isHealthy ? 0 : now.failedInARow + 1;
    now.said = isHealthy ? QString() : answer ? answer->summary : answer.error().message;
    co_return now;
}

// After a crash the window goes on from where it was opened, not from the start.
QCoro::Task<Result<std::chrono::nanoseconds>> openWindow(StepContext* context, Milliseconds window)
{
    const qint64 now = context->world->clock->nowMicroseconds();
    qint64 until = context->state->windowUntil;
    if (until == 0) {
        until = now + window.count() * 1000;
        const QJsonObject payload {{QStringLiteral("until"), until}};
        const Result<> opened = co_await context->record(EventKind::windowOpened, payload);
        if (!opened) {
            co_return forward(opened);
        }
    }
    co_return std::chrono::microseconds(std::clamp<qint64>(until - now, 0, window.count() * 1000));
}

// No data is neither healthy nor failing: at the end of the window it waits for data or for a person.
QCoro::Task<Result<bool>> holdWithoutData(StepContext* context, bool isHeld)
{
    const Judgement verdict = context->guard->judgementAtWindowEnd();
    const bool mustHold = verdict.verdict == Verdict::Inconclusive;
    if (mustHold != isHeld) {
        const QJsonObject payload {{QStringLiteral("reason"), verdict.reason}, {QStringLiteral("inconclusive"), true}};
        const char16_t* kind = mustHold ? EventKind::runPaused : EventKind::runResumed;
        const Result<> recorded = co_await context->record(kind, payload);
        if (!recorded) {
            co_return forward(recorded);
        }
    }
    co_return mustHold;
}

QCoro::Task<Result<int>> watchGuarded(StepContext* context, std::chrono::nanoseconds remaining)
{
    Clock* clock = context->world->clock;
    const Milliseconds window = std::chrono::ceil<Milliseconds>(remaining);
    Patience patience(clock, window, longestTick);
    bool isHeld = false;
    while (isHeld || !patience.isOver()) {
        const Milliseconds left = std::chrono::ceil<Milliseconds>(patience.left());
        const Milliseconds wait = isHeld ? watchTick : std::min(watchTick, left);
        const Result<> slept = co_await clock->sleep(wait, context->stop);
        if (!slept) {
            break; // finished early by a person, or ended by an order that the runner knows
        }
        if (patience.isOver()) {
            const Result<bool> held = co_await holdWithoutData(context, isHeld);
            if (!held) {
                co_return forward(held);
            }
            isHeld = *held;
        }
    }
    co_return context->guard->checksDone();
}

QCoro::Task<Result<int>> watchUnguarded(StepContext* context, std::chrono::nanoseconds remaining)
{
    Clock* clock = context->world->clock;
    const RollbackConfig limits = context->world->environment.rollback;
    OwnChecks checks;
    const Milliseconds window = std::chrono::ceil<Milliseconds>(remaining);
    const Milliseconds longestTurn = limits.checkEvery + checkLimit;
    Patience patience(clock, window, longestTurn);
    while (!patience.isOver()) {
        checks = co_await checkOnce(context, checks);
        if (checks.failedInARow >= limits.failedChecks) {
            co_return failure(ErrorCode::ProcessFailed,
                WatchStep::tr("%1 fails its health check after the rollback: %2.").arg(slotName(context->plan->to), checks.said),
                WatchStep::tr("Look at its log; deploy a release that works, or restore the backup."));
        }
        const Milliseconds wait = std::min(limits.checkEvery, std::chrono::ceil<Milliseconds>(patience.left()));
        const Result<> slept = co_await clock->sleep(wait, context->stop);
        if (!slept) {
            break;
        }
    }
    co_return checks.done;
}

} // namespace

QCoro::Task<Result<Observation>> WatchStep::observe(StepContext*, const PlanStep*)
{
    co_return Observation::notYet();
}

QCoro::Task<Result<Observation>> WatchStep::apply(StepContext* context, const PlanStep* step)
{
    const Milliseconds window(wholeNumber(step->parameters.value(QStringLiteral("windowMs"))));
    const Result<std::chrono::nanoseconds> remaining = co_await openWindow(context, window);
    if (!remaining) {
        co_return forward(remaining);
    }
    Result<int> checks;
    if (context->guard->isArmed()) {
        checks = co_await watchGuarded(context, *remaining);
    } else {
        checks = co_await watchUnguarded(context, *remaining);
    }
    if (!checks) {
        co_return forward(checks);
    }
    const QJsonObject facts {{QStringLiteral("checks"), *checks}};
    co_return Observation::done(tr("%n health check(s)", nullptr, *checks), facts);
}

QCoro::Task<Result<Undone>> WatchStep::undo(StepContext*, const PlanStep*)
{
    co_return Undone();
}

} // namespace Pilothouse
