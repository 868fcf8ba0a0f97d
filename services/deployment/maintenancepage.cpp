#include "services/deployment/maintenancepage.h"
#include "models/journal/event.h"
#include "services/deployment/deploymentworld.h"
#include "services/metric/healthcheck.h"
#include <QCoreApplication>
#include <QUrl>

namespace Pilothouse::MaintenancePage {
namespace {

constexpr int looks = 10;
constexpr Milliseconds betweenLooks {200};
constexpr Milliseconds pageAnswerLimit {5000};

class MaintenancePageWords {
    Q_DECLARE_TR_FUNCTIONS(MaintenancePage)
};

qint64 nowOf(StepContext* context)
{
    return context->world->clock->nowMicroseconds();
}

// As users see it: what a proxy in front makes of it counts as well.
QCoro::Task<Result<>> awaitSeen(StepContext* context, bool isOn)
{
    DeploymentWorld* const world = context->world;
    const ApplicationService web = world->environment.application.web;
    const QUrl url(world->environment.router.url);
    QString said;
    for (int look = 0; look < looks; ++look) {
        if (look > 0) {
            co_await world->clock->sleep(betweenLooks);
        }
        const Result<HealthAnswer> answer = co_await world->health->once(url, web.health, web.hostHeader, web.headers, pageAnswerLimit);
        // An application that was asked and does not answer is not behind the page any more.
        const bool isAnsweredOtherwise = answer ? !answer->isMaintenancePage : answer.error().code == ErrorCode::TimedOut;
        if (isOn ? answer && answer->isMaintenancePage : isAnsweredOtherwise) {
            co_return Result<>();
        }
        said = answer ? answer->summary : answer.error().message;
    }
    co_return failure(ErrorCode::Unavailable,
        isOn ? MaintenancePageWords::tr("The maintenance page is on by the router's own word, but %1 does not show it: %2.").arg(url.toString(), said)
             : MaintenancePageWords::tr("The maintenance page is off by the router's own word, but %1 still shows it: %2.").arg(url.toString(), said),
        MaintenancePageWords::tr("See what stands between that address and the router: a cache, or another proxy."));
}

} // namespace

QCoro::Task<Result<bool>> isOn(StepContext* context, bool isUntouched)
{
    const Result<TrafficSplit> split = co_await context->world->router->readSplit();
    if (!split) {
        co_return forward(split);
    }
    if (split->isMaintenance && isUntouched && context->state->maintenanceSince == 0) {
        const QJsonObject payload {{QStringLiteral("commandedAt"), nowOf(context)}, {QStringLiteral("wasOn"), true}};
        const Result<> recorded = co_await context->record(EventKind::maintenanceOn, payload);
        if (!recorded) {
            co_return forward(recorded);
        }
    }
    co_return split->isMaintenance && context->state->maintenanceSince > 0;
}

QCoro::Task<Result<>> putOn(StepContext* context)
{
    const qint64 commandedAt = nowOf(context);
    const Result<> set = co_await context->world->router->setMaintenance(true);
    if (!set) {
        co_return forward(set);
    }
    if (context->state->maintenanceSince == 0) {
        const QJsonObject payload {{QStringLiteral("commandedAt"), commandedAt}};
        const Result<> recorded = co_await context->record(EventKind::maintenanceOn, payload);
        if (!recorded) {
            co_return forward(recorded);
        }
    }
    co_return co_await awaitSeen(context, true);
}

QCoro::Task<Result<>> takeOff(StepContext* context)
{
    const qint64 commandedAt = nowOf(context);
    const Result<> set = co_await context->world->router->setMaintenance(false);
    if (!set) {
        co_return forward(set);
    }
    if (context->state->maintenanceSince > 0) {
        const qint64 took = (nowOf(context) - context->state->maintenanceSince) / 1000;
        const QJsonObject payload {{QStringLiteral("commandedAt"), commandedAt}, {QStringLiteral("ms"), took}};
        const Result<> recorded = co_await context->record(EventKind::maintenanceOff, payload);
        if (!recorded) {
            co_return forward(recorded);
        }
    }
    co_return co_await awaitSeen(context, false);
}

} // namespace Pilothouse::MaintenancePage
