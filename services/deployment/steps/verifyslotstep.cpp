#include "services/deployment/steps/verifyslotstep.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/slotcontrol.h"
#include "services/metric/healthcheck.h"

namespace Pilothouse {
namespace {

constexpr Milliseconds answerLimit {10000};

struct SlotCheck {
    QString path;
    bool isPage = false; ///< a redirect of a page is fine
};

QList<SlotCheck> checksOf(const ApplicationService& service)
{
    QList<SlotCheck> checks {{service.health, false}};
    if (!service.details.isEmpty()) {
        checks.append({service.details, false});
    }
    for (const QString& path : service.smoke) {
        checks.append({path, true});
    }
    return checks;
}

// Found now, a router that is gone costs nothing; found by the switch, nobody knows whom its return will serve.
QCoro::Task<Result<>> routerStillServes(StepContext* context)
{
    const Result<TrafficSplit> split = co_await context->world->router->readSplit();
    if (!split) {
        co_return forward(split);
    }
    bool isWhole = false;
    const Slot serving = split->active(&isWhole);
    if (serving != context->plan->from || !isWhole) {
        co_return failure(ErrorCode::Conflict,
            VerifySlotStep::tr("The router sends requests to %1; the plan was made when %2 served.").arg(slotName(serving), slotName(context->plan->from)),
            VerifySlotStep::tr("Make a new plan."));
    }
    co_return Result<>();
}

} // namespace

QCoro::Task<Result<Observation>> VerifySlotStep::observe(StepContext*, const PlanStep*)
{
    co_return Observation::notYet();
}

QCoro::Task<Result<Observation>> VerifySlotStep::apply(StepContext* context, const PlanStep*)
{
    const Result<int> checks = co_await askSlot(context);
    if (!checks) {
        co_return forward(checks);
    }
    const Result<> served = co_await routerStillServes(context);
    if (!served) {
        co_return forward(served);
    }
    const QJsonObject facts {{QStringLiteral("checks"), *checks}};
    co_return Observation::done(tr("%1 of %1 checks").arg(*checks), facts);
}

QCoro::Task<Result<int>> VerifySlotStep::askSlot(StepContext* context)
{
    DeploymentWorld* world = context->world;
    const ApplicationService service = world->environment.application.web;
    const QString slot = slotName(context->plan->to);
    const Result<std::optional<ObservedContainer>> container = co_await SlotControl::find(context, service.service, context->plan->to);
    if (!container) {
        co_return forward(container);
    }
    if (!*container) {
        co_return failure(ErrorCode::NotFound, tr("The container of %1 is gone.").arg(slot), tr("Plan again."));
    }
    const Result<QUrl> url = SlotControl::directUrl(**container, service.port);
    if (!url) {
        co_return forward(url);
    }
    const QUrl target = *url;
    const QString host = service.hostHeader.isEmpty() ? QUrl(world->environment.router.url).authority() : service.hostHeader;
    const QList<SlotCheck> checks = checksOf(service);
    for (const SlotCheck& check : checks) {
        const Result<HealthAnswer> answer = co_await world->health->once(target, check.path, host, service.headers, answerLimit);
        if (!answer) {
            co_return failure(ErrorCode::Unavailable, tr("%1 does not answer %2: %3").arg(slot, check.path, answer.error().message),
                tr("No user has seen it. Fix the release, or the path in the project file, and plan again."), answer.error().detail);
        }
        const bool isRedirectedPage = check.isPage && answer->status >= 300 && answer->status < 400;
        if (!answer->isHealthy && !isRedirectedPage) {
            co_return failure(ErrorCode::ProcessFailed, tr("%1 answers %2 with HTTP %3.").arg(slot, check.path).arg(answer->status),
                tr("No user has seen it. Fix the release, or the path in the project file, and plan again."), QString::fromUtf8(answer->bodyStart.left(2000)));
        }
    }
    co_return int(checks.size());
}

QCoro::Task<Result<Undone>> VerifySlotStep::undo(StepContext*, const PlanStep*)
{
    co_return Undone();
}

} // namespace Pilothouse
