#include "services/deployment/planningservice.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/durations.h"
#include "services/environment/worldhash.h"
#include "services/migration/djangoreader.h"
#include "services/migration/migrationrunner.h"
#include "services/migration/sqlgate.h"

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

QString refusals(const GateResult& gate)
{
    QStringList lines;
    for (const MigrationVerdict& migration : gate.migrations) {
        for (const GateFinding& finding : migration.findings) {
            if (finding.verdict == GateVerdict::Refused) {
                lines << QStringLiteral("%1.%2:%3:%4: %5: %6").arg(migration.app, migration.name).arg(finding.line).arg(finding.column).arg(finding.rule, finding.reason)
                      << QStringLiteral("    ") + finding.statement;
            }
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QList<PlannedMigration> planned(const GateResult& gate, bool isAccepted)
{
    QList<PlannedMigration> migrations;
    for (const MigrationVerdict& verdict : gate.migrations) {
        const bool isSafe = verdict.verdict == GateVerdict::Safe;
        const QString word = isSafe ? QStringLiteral("safe") : isAccepted ? QStringLiteral("overridden") : QStringLiteral("refused");
        migrations.append({verdict.app, verdict.name, word, verdict.firstReason(), verdict.sqlDigest});
    }
    return migrations;
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

QCoro::Task<Result<Plan>> PlanningService::plan(PlanRequest request)
{
    if (request.strategy != u"blue-green") {
        co_return failure(ErrorCode::InvalidInput, tr("The strategy “%1” is not one of this version.").arg(request.strategy), tr("This version has: blue-green."));
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
    const Result<> migrations = co_await gatherMigrations(gathered, request);
    if (!migrations) {
        co_return forward(migrations);
    }
    Plan plan = planBlueGreen(*inputs);
    if (const QString restriction = restrictionWords(m_world->environment); !restriction.isEmpty()) {
        plan.notes << restriction + QLatin1Char(' ') + tr("`deploy` will refuse this plan.");
    }
    co_return plan;
}

QCoro::Task<Result<Plan>> PlanningService::planRollbackOf(RunState run)
{
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

// A rollback wakes the kept container: what its tag names today does not matter.
QCoro::Task<QStringList> PlanningService::imageChanges(Plan plan)
{
    QStringList changes;
    const QList<PlannedService> tagged = plan.strategy == u"rollback" ? QList<PlannedService>() : plan.services;
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
        const QString name = imageOf(service, web, inputs->release);
        const Result<ObservedImage> image = co_await m_world->runtime->image(name);
        if (!image) {
            co_return failure(image.error().code, tr("The image %1 of release “%2” is not here.").arg(name, inputs->release),
                tr("`pilothousectl prepare --release %1` builds or pulls it.").arg(inputs->release), image.error().message);
        }
        const ObservedContainer* old = containerOf(*containers, service.service, inputs->from);
        const bool isWeb = service.service == web.service;
        if (isWeb && (old == nullptr || !old->isRunning())) {
            co_return failure(ErrorCode::Refused, tr("No container of %1 runs in %2, where traffic goes.").arg(service.service, slotName(inputs->from)),
                tr("`pilothousectl status` shows what runs. Start the stack first."));
        }
        // A service that the old release did not have has nothing to go back to.
        inputs->services.append({service.service, name, image->id, old != nullptr ? old->imageName : QString(), old != nullptr ? old->imageId : QString()});
        if (isWeb) {
            inputs->commit = image->commit;
            const QString labelled = old->labels.value(QStringLiteral("pilothouse.release"));
            inputs->oldRelease = labelled.isEmpty() ? releaseOf(web, web, old->imageName) : labelled;
        }
    }
    co_return Result<>();
}

QCoro::Task<Result<>> PlanningService::gatherMigrations(PlanInputs* inputs, PlanRequest request)
{
    if (!m_world->django) {
        co_return Result<>();
    }
    const PlannedService web = inputs->services.first();
    const Result<MigrationReading> reading = co_await m_world->django->read(web.imageId);
    if (!reading) {
        co_return forward(reading);
    }
    for (const PendingMigration& migration : reading->pending) {
        if (migration.error) {
            co_return tl::unexpected<Error>(*migration.error);
        }
    }
    inputs->isImageChecked = reading->isCheckPassed;
    const QList<PendingMigration> pending = reading->pending;
    const GateResult gate = co_await judgeMigrationsInBackground(pending);
    const bool isAccepted = !request.acceptUnsafe.isEmpty() && request.acceptUnsafe == request.release;
    if (gate.verdict == GateVerdict::Refused && !isAccepted) {
        const QString typed = request.acceptUnsafe.isEmpty() ? QString() : tr("“%1” was typed, not the release's name. ").arg(request.acceptUnsafe);
        co_return failure(ErrorCode::Refused,
            tr("%1Release %2 has a migration that can fail requests of the release that serves, or that nobody can judge.").arg(typed, request.release),
            tr("Make it additive, or accept it knowingly with --accept-unsafe %1.").arg(request.release), refusals(gate));
    }
    inputs->migrations = planned(gate, isAccepted);
    for (const PendingMigration& migration : pending) {
        if (!migration.isAtomic) {
            inputs->nonAtomic << migration.label();
        }
    }
    if (gate.verdict == GateVerdict::Refused) {
        inputs->overriddenBy = m_world->actor;
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
