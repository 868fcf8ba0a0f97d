#include "services/deployment/steps/startslotstep.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/slotcontrol.h"
#include "services/migration/migrationrunner.h"

namespace Pilothouse {
namespace {

QJsonObject containerFacts(const ObservedContainer& container)
{
    return {{QStringLiteral("container"), container.id}, {QStringLiteral("name"), container.name}, {QStringLiteral("imageId"), container.imageId}};
}

bool isKept(const PlanStep* step)
{
    return step->parameters.value(QStringLiteral("kept")).toBool();
}

QCoro::Task<Result<QString>> schemaNow(StepContext* context)
{
    if (!context->world->database) {
        co_return QString();
    }
    const Result<QList<AppliedMigration>> applied = co_await context->world->database->appliedMigrations();
    if (!applied) {
        co_return forward(applied);
    }
    co_return schemaDigest(*applied);
}

} // namespace

QCoro::Task<Result<Observation>> StartSlotStep::observe(StepContext* context, const PlanStep* step)
{
    const PlannedService web = context->plan->services.first();
    const Result<std::optional<ObservedContainer>> found = co_await SlotControl::find(context, web.role, context->plan->to);
    if (!found) {
        co_return forward(found);
    }
    if (!*found || (*found)->imageId != web.imageId || !(*found)->isRunning()) {
        co_return Observation::notYet();
    }
    const bool isOurs = (*found)->labels.value(QStringLiteral("pilothouse.run")) == context->run || isKept(step);
    if (!isOurs || (*found)->health == Health::Starting || (*found)->health == Health::Unhealthy) {
        co_return Observation::notYet();
    }
    const QJsonObject facts = containerFacts(**found);
    co_return Observation::done(tr("%1 runs").arg(slotName(context->plan->to)), facts);
}

QCoro::Task<Result<Observation>> StartSlotStep::apply(StepContext* context, const PlanStep*)
{
    const PlannedService web = context->plan->services.first();
    const Result<QString> before = co_await schemaNow(context);
    if (!before) {
        co_return forward(before);
    }
    const Result<ObservedContainer> started = co_await SlotControl::ensureRunning(context, web.role, context->plan->to, web.imageId);
    if (!started) {
        co_return forward(started);
    }
    context->progress(tr("%1 started, waiting until healthy").arg(started->name));
    const ApplicationService service = context->world->environment.application.web;
    const Result<ObservedContainer> healthy = co_await SlotControl::waitHealthy(context, *started, service);
    if (!healthy) {
        co_return forward(healthy);
    }
    const Result<QString> after = co_await schemaNow(context);
    if (!after) {
        co_return forward(after);
    }
    if (*after != *before) {
        co_return failure(ErrorCode::Refused, tr("%1 migrated the database by itself while starting.").arg(healthy->name),
            tr("Suppress it with web.migrate-at-start or web.command in the project file."));
    }
    const QJsonObject facts = containerFacts(*healthy);
    co_return Observation::done(tr("%1 is healthy").arg(slotName(context->plan->to)), facts);
}

QCoro::Task<Result<Undone>> StartSlotStep::undo(StepContext* context, const PlanStep* step)
{
    const PlannedService web = context->plan->services.first();
    const std::optional<Slot> none; // nobody is sent for a static file to a slot that goes
    const Result<> alone = co_await context->world->router->setStaticFallback(none);
    Result<> gone; // also when the router cannot be told: nobody is sent to this slot
    if (isKept(step)) {
        gone = co_await SlotControl::stop(context, web.role, context->plan->to);
    } else {
        gone = co_await SlotControl::discard(context, web.role, context->plan->to);
    }
    if (!gone || !alone) {
        co_return gone ? forward(alone) : forward(gone);
    }
    co_return Undone(tr("%1 stopped").arg(slotName(context->plan->to)));
}

} // namespace Pilothouse
