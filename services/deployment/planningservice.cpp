#include "services/deployment/planningservice.h"
#include "services/deployment/contractplanning.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/durations.h"
#include "services/deployment/maintenanceplanner.h"
#include "services/deployment/releases.h"
#include "services/deployment/takebackplanning.h"
#include "services/environment/worldhash.h"
#include "services/migration/migrationrunner.h"

namespace Pilothouse {
namespace {

const ObservedContainer* containerOf(const QList<ObservedContainer>& containers, const QString& role, Slot slot)
{
    for (const ObservedContainer& container : containers) {
        if (container.role == role && container.slot == slot) {
            return &container;
        }
    }
    return nullptr;
}

} // namespace

QString restrictionWords(const Environment& environment)
{
    if (environment.restrictsDeploy.isEmpty()) {
        return {};
    }
    return QCoreApplication::translate("PlanningService", "The project file says who may deploy to %1 (%2), which this version cannot check.")
        .arg(environment.name, environment.restrictsDeploy.join(QStringLiteral(", ")));
}

PlanningService::PlanningService(DeploymentWorld* world)
    : m_world(world)
{
}

QCoro::Task<Result<Plan>> PlanningService::plan(PlanRequest request, std::stop_token stop)
{
    if (request.strategy == u"contract" || request.strategy == u"take-back") {
        co_return co_await planSchemaOf(request);
    }
    if (request.strategy != u"blue-green" && request.strategy != u"maintenance-window") {
        co_return failure(ErrorCode::InvalidInput, tr("The strategy “%1” is not one of this version.").arg(request.strategy), tr("This version has: blue-green, maintenance-window, contract, take-back."));
    }
    if (!request.acceptFailing.isEmpty() && request.acceptFailing != request.release) {
        co_return failure(ErrorCode::Refused, tr("“%1” was typed, not the release's name.").arg(request.acceptFailing),
            tr("To leave a release that fails already: --accept-failing %1.").arg(request.release));
    }
    // The container that reads the migrations needs the resolved stack; it can be had meanwhile.
    QCoro::Task<Result<QJsonObject>> resolving = m_world->runtime->resolvedStack();
    QCoro::Task<Result<QString>> digesting = schema();
    Result<PlanInputs> inputs = co_await gather(request.release);
    const Result<QJsonObject> resolved = co_await resolving;
    const Result<QString> digest = co_await digesting;
    if (!inputs) {
        co_return forward(inputs);
    }
    if (!resolved || !digest) {
        co_return resolved ? forward(digest) : forward(resolved);
    }
    inputs->schemaBefore = *digest;
    inputs->failingAcceptedBy = request.acceptFailing.isEmpty() ? QString() : m_world->actor;
    PlanInputs* const gathered = &*inputs;
    const Result<> services = co_await gatherServices(gathered);
    if (!services) {
        co_return forward(services);
    }
    const Result<Plan> made = co_await planOf(gathered, request, stop);
    if (!made) {
        co_return forward(made);
    }
    Plan plan = *made;
    if (const QString restriction = restrictionWords(m_world->environment); !restriction.isEmpty()) {
        plan.notes << restriction + QLatin1Char(' ') + tr("`deploy` will refuse this plan.");
    }
    co_return plan;
}

QCoro::Task<Result<Plan>> PlanningService::planOf(PlanInputs* inputs, PlanRequest request, std::stop_token stop)
{
    const Result<> reviewed = co_await reviewMigrations(inputs);
    if (!reviewed) {
        co_return forward(reviewed);
    }
    const bool isWindow = request.strategy == u"maintenance-window";
    Result<> gate;
    if (isWindow) {
        gate = admitToWindow(inputs, request);
    } else {
        gate = co_await admitToBlueGreen(inputs, request);
    }
    const Result<> proven = co_await addProof(inputs, request, gate, stop);
    if (!proven) {
        co_return forward(proven);
    }
    Plan plan = isWindow ? planMaintenance(*inputs, waysBackOf(m_review, m_pending)) : planBlueGreen(*inputs);
    plan.proof = m_review.proof;
    if (!m_proofProblem.isEmpty()) {
        plan.notes << m_proofProblem;
    }
    co_return plan;
}

// Nothing is deployed: what serves stays, and one of the two shapes of the schema goes.
QCoro::Task<Result<Plan>> PlanningService::planSchemaOf(PlanRequest request)
{
    Result<PlanInputs> inputs = co_await gather(request.release);
    const Result<QString> digest = co_await schema();
    if (!inputs || !digest) {
        co_return inputs ? forward(digest) : forward(inputs);
    }
    inputs->schemaBefore = *digest;
    PlanInputs* const gathered = &*inputs;
    const bool isContract = request.strategy == u"contract";
    ContractPlanning contracts(m_world);
    TakeBackPlanning takingBack(m_world);
    QCoro::Task<Result<>> gathering = isContract ? contracts.gather(gathered) : takingBack.gather(gathered, request.migration);
    const Result<> found = co_await gathering;
    if (!found) {
        co_return forward(found);
    }
    co_return isContract ? planContract(*inputs) : planTakeBack(*inputs);
}

QCoro::Task<Result<Plan>> PlanningService::planRollbackOf(RunState run)
{
    if (run.plan.policy.contains(QString::fromUtf16(oldCodeBreaks))) {
        co_return failure(ErrorCode::Refused, tr("%1 migrated in a maintenance window to a schema that %2 does not work on.").arg(run.run, run.plan.oldRelease),
            tr("Going forward with a repaired release is the way. Going back takes a window of its own: reverse the migrations behind the page, then deploy %1.").arg(run.plan.oldRelease));
    }
    const QString name = run.run;
    const Result<QString> contract = co_await contractSince(m_world, name);
    if (!contract) {
        co_return forward(contract);
    }
    if (!contract->isEmpty()) {
        co_return failure(ErrorCode::Refused, tr("%1 took away what %2 needs of the schema.").arg(*contract, run.plan.oldRelease),
            tr("Deploy a release forward; the backup that %1 made has the old shape.").arg(*contract));
    }
    Result<PlanInputs> inputs = co_await gather(run.plan.oldRelease);
    if (!inputs) {
        co_return forward(inputs);
    }
    if (inputs->from != run.plan.to) {
        co_return failure(ErrorCode::Refused, tr("%1 serves now, not %2 as after %3.").arg(slotName(inputs->from), slotName(run.plan.to), run.run),
            tr("`pilothousectl status` shows what runs. Roll back the last run, or deploy the release you want."));
    }
    inputs->to = run.plan.from;
    inputs->oldRelease = run.plan.release;
    const Result<QList<ObservedContainer>> containers = co_await m_world->runtime->containers();
    if (!containers) {
        co_return forward(containers);
    }
    for (const PlannedService& service : run.plan.services) {
        if (service.oldImageId.isEmpty()) {
            continue;
        }
        const ObservedContainer* kept = containerOf(*containers, service.role, inputs->to);
        if (kept == nullptr || kept->imageId != service.oldImageId) {
            co_return failure(ErrorCode::NotFound, tr("The old %1 container (%2) is not kept any more.").arg(service.role, slotName(inputs->to)),
                tr("Deploy %1 again: `pilothousectl deploy --release %1`.").arg(run.plan.oldRelease));
        }
        inputs->services.append({service.role, service.oldImage, service.oldImageId, service.image, service.imageId});
    }
    const Result<QString> digest = co_await schema();
    if (!digest) {
        co_return forward(digest);
    }
    inputs->schemaBefore = *digest;
    co_return planRollback(*inputs);
}

QCoro::Task<Result<QStringList>> PlanningService::changesSince(Plan plan)
{
    QStringList changes;
    PlanInputs now;
    PlanInputs* const gathered = &now;
    const Result<> hashes = co_await gatherHashes(gathered);
    if (!hashes) {
        co_return forward(hashes);
    }
    if (now.composeHash != plan.composeHash) {
        changes << tr("the compose files were edited");
    }
    if (now.envHash != plan.envHash) {
        changes << tr("the environment files were edited");
    }
    if (now.projectHash != plan.projectHash) {
        changes << tr("the project file's section of %1 was edited").arg(plan.environment);
    }
    QCoro::Task<Result<Slot>> asking = servingSlot();
    QCoro::Task<Result<QString>> digesting = schema();
    QCoro::Task<QStringList> comparing = imageChanges(plan);
    const Result<Slot> serving = co_await asking;
    const Result<QString> digest = co_await digesting;
    const QStringList ofImages = co_await comparing;
    if (!serving || !digest) {
        co_return serving ? forward(digest) : forward(serving);
    }
    if (*serving != plan.from) {
        changes << tr("%1 serves now, not %2").arg(slotName(*serving), slotName(plan.from));
    }
    changes += ofImages;
    if (*digest != plan.schemaBefore) {
        changes << tr("other migrations are applied in the database");
    }
    co_return changes;
}

// A rollback wakes the kept container, a contract leaves the one that serves: what its tag names today does not matter.
QCoro::Task<QStringList> PlanningService::imageChanges(Plan plan)
{
    QStringList changes;
    const bool isTagged = plan.strategy != u"rollback" && !plan.keepsRelease();
    const QList<PlannedService> tagged = !isTagged ? QList<PlannedService>() : plan.services;
    for (const PlannedService& service : tagged) {
        const Result<ObservedImage> image = co_await m_world->runtime->image(service.image);
        if (!image || image->id != service.imageId) {
            changes << (image ? tr("the tag %1 is another image now").arg(service.image) : tr("the image %1 is gone").arg(service.image));
        }
    }
    co_return changes;
}

QCoro::Task<Result<PlanInputs>> PlanningService::gather(QString release)
{
    PlanInputs inputs;
    inputs.project = m_world->project.name;
    inputs.environment = m_world->environment;
    inputs.release = release;
    inputs.createdAt = m_world->clock->now().toString(Qt::ISODate);
    PlanInputs* const gathered = &inputs;
    const Result<> hashes = co_await gatherHashes(gathered);
    if (!hashes) {
        co_return forward(hashes);
    }
    const Result<Slot> serving = co_await servingSlot();
    if (!serving) {
        co_return forward(serving);
    }
    inputs.from = *serving;
    inputs.to = idleSlot(*serving);
    const Result<QMap<QString, Milliseconds>> learnt = co_await learntDurations(m_world->journal, inputs.project, inputs.environment.name);
    inputs.learnt = learnt.value_or(QMap<QString, Milliseconds>());
    co_return inputs;
}

QCoro::Task<Result<>> PlanningService::gatherServices(PlanInputs* inputs)
{
    const Result<QList<ObservedContainer>> containers = co_await m_world->runtime->containers();
    if (!containers) {
        co_return forward(containers);
    }
    const ApplicationService web = inputs->environment.application.web;
    const QList<ApplicationService> services = inputs->environment.application.services();
    for (const ApplicationService& service : services) {
        const Result<ObservedImage> image = co_await imageOfRelease(m_world, service, inputs->release);
        if (!image) {
            co_return forward(image);
        }
        const ObservedContainer* old = containerOf(*containers, service.service, inputs->from);
        const bool isWeb = service.service == web.service;
        if (isWeb && (old == nullptr || !old->isRunning())) {
            co_return failure(ErrorCode::Refused, tr("No container of %1 runs in %2, where traffic goes.").arg(service.service, slotName(inputs->from)),
                tr("`pilothousectl status` shows what runs. Start the stack first."));
        }
        // A service that the old release did not have has nothing to go back to.
        inputs->services.append({service.service, imageOf(service, web, inputs->release), image->id, old != nullptr ? old->imageName : QString(), old != nullptr ? old->imageId : QString()});
        if (isWeb) {
            inputs->commit = image->commit;
            inputs->oldRelease = releaseOf(web, web, *old);
        }
    }
    co_return Result<>();
}

QCoro::Task<Result<>> PlanningService::gatherHashes(PlanInputs* inputs)
{
    const Result<WorldHashes> hashes = worldHashes(m_world->project, m_world->environment);
    if (!hashes) {
        co_return forward(hashes);
    }
    inputs->composeHash = hashes->compose;
    inputs->envHash = hashes->env;
    inputs->projectHash = hashes->project;
    co_return Result<>();
}

QCoro::Task<Result<Slot>> PlanningService::servingSlot()
{
    const Result<TrafficSplit> split = co_await m_world->router->readSplit();
    if (!split) {
        co_return forward(split);
    }
    bool isWhole = false;
    const Slot serving = split->active(&isWhole);
    if (!isWhole) {
        co_return failure(ErrorCode::Refused, tr("Traffic is divided between slots."), tr("An unfinished run holds it: `pilothousectl status` names it."));
    }
    co_return serving;
}

QCoro::Task<Result<QString>> PlanningService::schema()
{
    if (!m_world->database) {
        co_return QString();
    }
    const Result<QList<AppliedMigration>> applied = co_await m_world->database->appliedMigrations();
    if (!applied) {
        co_return forward(applied);
    }
    co_return schemaDigest(*applied);
}

} // namespace Pilothouse
