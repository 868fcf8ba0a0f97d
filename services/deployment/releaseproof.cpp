#include "services/deployment/releaseproof.h"
#include "services/deployment/deploymentworld.h"
#include "services/migration/djangoreader.h"
#include "services/migration/proof/compatibilityprover.h"

namespace Pilothouse {
namespace {

class ReleaseProofWords {
    Q_DECLARE_TR_FUNCTIONS(ReleaseProof)
};

/// The container of the web service that has the traffic; nothing when none runs.
QCoro::Task<Result<std::optional<ObservedContainer>>> serving(DeploymentWorld* world)
{
    // A router that Pilothouse is not in yet passes everything to the team's own service.
    const Result<TrafficSplit> split = co_await world->router->readSplit();
    const Result<QList<ObservedContainer>> containers = co_await world->runtime->containers();
    if (!containers) {
        co_return forward(containers);
    }
    const Slot slot = split ? split->active() : Slot::Plain;
    const QString role = world->environment.application.web.service;
    for (const ObservedContainer& container : *containers) {
        if (container.role == role && container.slot == slot && container.isRunning()) {
            co_return std::optional<ObservedContainer>(container);
        }
    }
    co_return std::optional<ObservedContainer>();
}

QString releaseName(const DeploymentWorld& world, const ObservedContainer& container)
{
    const ApplicationService& web = world.environment.application.web;
    const QString labelled = container.labels.value(QStringLiteral("pilothouse.release"));
    return labelled.isEmpty() ? releaseOf(web, web, container.imageName) : labelled;
}

} // namespace

QCoro::Task<Result<ReleaseProof>> proveRelease(DeploymentWorld* world, QString release, std::function<void(QString)> onProgress, std::stop_token stop)
{
    if (!world->django || !world->prover) {
        co_return failure(ErrorCode::InvalidInput, ReleaseProofWords::tr("Environment %1 has no migrations.").arg(world->environment.name),
            ReleaseProofWords::tr("Add `database:` and `migrations:` to it in pilothouse.yaml."));
    }
    const ApplicationService web = world->environment.application.web;
    const QString name = imageOf(web, web, release);
    const Result<ObservedImage> image = co_await world->runtime->image(name);
    if (!image) {
        co_return failure(image.error().code, ReleaseProofWords::tr("The image %1 of release “%2” is not here.").arg(name, release),
            ReleaseProofWords::tr("`pilothousectl prepare --release %1` builds or pulls it.").arg(release), image.error().message);
    }
    const QString imageId = image->id;
    const Result<MigrationReading> reading = co_await world->django->read(imageId, stop);
    if (!reading) {
        co_return forward(reading);
    }
    ReleaseProof made;
    made.release = release;
    for (const PendingMigration& migration : reading->pending) {
        made.pending << migration.label();
    }
    const Result<std::optional<ObservedContainer>> old = co_await serving(world);
    if (!old) {
        co_return forward(old);
    }
    made.oldRelease = *old ? releaseName(*world, **old) : QString();
    if (made.pending.isEmpty()) {
        co_return made;
    }
    ProofRequest request;
    request.newImageId = imageId;
    request.oldImageId = *old ? (*old)->imageId : QString();
    request.pending = reading->pending;
    request.onProgress = std::move(onProgress);
    const Result<CompatibilityProof> proof = co_await world->prover->prove(request, stop);
    if (!proof) {
        co_return forward(proof);
    }
    made.proof = *proof;
    co_return made;
}

} // namespace Pilothouse
