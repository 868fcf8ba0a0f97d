#include "services/deployment/steps/watchstep.h"
#include "models/journal/event.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/guard.h"
#include "services/metric/healthcheck.h"
#include <QUrl>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr Milliseconds tick {250};
constexpr Milliseconds answerLimit {5000};

QCoro::Task<Result<>> hold(StepContext* context, bool isHeld, QString reason)
{
    const QJsonObject payload {{QStringLiteral("reason"), reason}, {QStringLiteral("inconclusive"), true}};
    const QString kind = QString::fromUtf16(isHeld ? EventKind::runPaused : EventKind::runResumed);
    co_return co_await context->record(kind, payload);
}

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
    const Result<HealthAnswer> answer = co_await context->world->health->once(url, web.health, web.hostHeader, web.headers, answerLimit);
    OwnChecks now = before;
    ++now.done;
    const bool isHealthy = answer && answer->isHealthy;
    now.failedInARow = isHealthy ? 0 : now.failedInARow + 1;
    now.said = isHealthy ? QString() : answer ? answer->summary : answer.error().message;
    co_return now;
}

} // namespace

QCoro::Task<Result<Observation>> WatchStep::observe(StepContext*, const PlanStep*)
{
    co_return Observation::notYet();
}

QCoro::Task<Result<Observation>> WatchStep::apply(StepContext* context, const PlanStep* step)
{
    Clock* clock = context->world->clock;
    const Milliseconds window(qint64(step->parameters.value(QStringLiteral("windowMs")).toDouble()));
    const bool isGuarded = context->guard->isArmed();
    const qint64 now = clock->now().toMSecsSinceEpoch() * 1000;
    // After a crash the window goes on from where it was opened, not from the start.
    qint64 until = context->state->windowUntil;
    if (until == 0) {
        until = now + window.count() * 1000;
        const QJsonObject payload {{QStringLiteral("until"), until}};
        const Result<> opened = co_await context->record(QString::fromUtf16(EventKind::windowOpened), payload);
        if (!opened) {
            co_return forward(opened);
        }
    }
    auto remaining = std::chrono::nanoseconds(std::max<qint64>(0, std::min<qint64>(until - now, window.count() * 1000)) * 1000);
    auto last = clock->monotonic();
    bool isHeld = false;
    OwnChecks checks;
    auto nextCheck = clock->monotonic();
    const RollbackConfig limits = context->world->environment.rollback;
    while (remaining.count() > 0 || isHeld) {
        const Result<> slept = co_await clock->sleep(tick, context->stop);
        if (!slept) {
            break; // finished early by a person, or ended by an order that the runner knows
        }
        // Time asleep was not watched: a suspended laptop does not shorten the window.
        const auto passed = clock->monotonic() - last;
        last += passed;
        remaining -= std::min<std::chrono::nanoseconds>(passed, 4 * tick);
        if (!isGuarded && clock->monotonic() >= nextCheck) {
            nextCheck = clock->monotonic() + limits.checkEvery;
            checks = co_await checkOnce(context, checks);
            if (checks.failedInARow >= limits.failedChecks) {
                co_return failure(ErrorCode::ProcessFailed, tr("%1 fails its health check after the rollback: %2.").arg(slotName(context->plan->to), checks.said),
                    tr("Look at its log; deploy a release that works, or restore the backup."));
            }
        }
        // No data is neither healthy nor failing: at the end of the window it waits for data or for a person.
        const Judgement verdict = context->guard->judgementAtWindowEnd();
        const bool isInconclusive = isGuarded && remaining.count() <= 0 && verdict.verdict == Verdict::Inconclusive;
        if (isInconclusive != isHeld) {
            isHeld = isInconclusive;
            const Result<> recorded = co_await hold(context, isHeld, verdict.reason);
            if (!recorded) {
                co_return forward(recorded);
            }
        }
    }
    const int done = isGuarded ? context->guard->checksDone() : checks.done;
    const QJsonObject facts {{QStringLiteral("checks"), done}};
    co_return Observation::done(tr("%n health check(s)", nullptr, done), facts);
}

QCoro::Task<Result<Undone>> WatchStep::undo(StepContext*, const PlanStep*)
{
    co_return Undone();
}

} // namespace Pilothouse
