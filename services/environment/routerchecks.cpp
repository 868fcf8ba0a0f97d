#include "services/environment/routerchecks.h"

namespace Pilothouse {

QCoro::Task<CheckResult> RouterChecks::adopted(CheckResult check, SharedCheckWorld world)
{
    const Result<AdoptionPlan> plan = co_await world->adoption->plan();
    if (!plan) {
        co_return check.failed(plan.error());
    }
    if (!plan->manualEdit.isEmpty()) {
        CheckResult result = check.failed(ErrorCode::Refused, plan->reason, tr("Edit it by hand:") + QLatin1Char('\n') + plan->manualEdit);
        co_return result;
    }
    if (!plan->isAdopted || !plan->changes.isEmpty()) {
        QStringList files;
        for (const FileChange& change : plan->changes) {
            files << change.path;
        }
        CheckResult result = check.failed(ErrorCode::Refused,
            tr("The router's configuration does not have Pilothouse's part as it should be (%n file(s) to write).", nullptr, int(plan->changes.size())),
            tr("`pilothousectl doctor --fix` shows the change, asks, and makes it; `doctor --undo` takes it back."));
        result.canFix = true;
        result.detail = files.join(QLatin1Char('\n'));
        co_return result;
    }
    co_return check.ok(tr("The router has Pilothouse's part and nobody changed it."));
}

QCoro::Task<CheckResult> RouterChecks::split(CheckResult check, SharedCheckWorld world, std::optional<Slot> expected)
{
    const Result<TrafficSplit> split = co_await world->router->readSplit();
    if (!split) {
        co_return check.failed(split.error());
    }
    bool isWhole = false;
    const Slot active = split->active(&isWhole);
    if (!isWhole) {
        co_return check.failed(ErrorCode::Conflict, tr("The router divides traffic between slots."),
            tr("Finish or roll back the run that divided it: `pilothousectl runs` lists them."));
    }
    if (expected && *expected != active) {
        co_return check.failed(ErrorCode::Conflict,
            tr("The router sends requests to %1; the plan was made when %2 served.").arg(slotName(active), slotName(*expected)),
            tr("Make a new plan."));
    }
    co_return check.ok(tr("All requests go to %1.").arg(slotName(active)));
}

QCoro::Task<CheckResult> RouterChecks::answers(CheckResult check, SharedCheckWorld world)
{
    const QUrl url(world->environment.router.url);
    const ApplicationService& web = world->environment.application.web;
    const QString host = web.hostHeader;
    const QMap<QString, QString> headers = web.headers;
    const Result<PageAnswer> answer = co_await world->fetch(url, host, headers);
    if (!answer) {
        CheckResult result = check.failed(ErrorCode::Unavailable, tr("Nothing answers at %1.").arg(url.toString()),
            tr("See that the router runs and publishes that port, or correct `router: url:`."));
        result.detail = answer.error().message;
        co_return result;
    }
    co_return check.ok(tr("%1 answers %2 after %3.").arg(url.toString()).arg(answer->status).arg(spokenDuration(answer->elapsed)));
}

} // namespace Pilothouse
