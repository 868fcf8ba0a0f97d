#include "services/deployment/releaseproof.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/releases.h"
#include "services/migration/djangoreader.h"
#include "services/migration/proof/compatibilityprover.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class ReleaseProofWords {
    Q_DECLARE_TR_FUNCTIONS(ReleaseProof)
};

} // namespace

QCoro::Task<Result<ReleaseProof>> proveRelease(DeploymentWorld* world, QString release, std::function<void(QString)> onProgress, std::stop_token stop)
{
    if (!world->django || !world->prover) {
        co_return failure(ErrorCode::InvalidInput, ReleaseProofWords::tr("Environment %1 has no migrations.").arg(world->environment.name),
            ReleaseProofWords::tr("Add `database:` and `migrations:` to it in pilothouse.yaml."));
    }
    const ApplicationService web = world->environment.application.web;
    const Result<ObservedImage> image = co_await imageOfRelease(world, web, release);
    if (!image) {
        co_return forward(image);
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
    const Result<std::optional<ObservedContainer>> old = co_await servingContainer(world);
    if (!old) {
        co_return forward(old);
    }
    const bool isServing = *old && (*old)->isRunning();
    made.oldRelease = isServing ? releaseOf(web, web, **old) : QString();
    if (made.pending.isEmpty()) {
        co_return made;
    }
    ProofRequest request;
    request.newImageId = imageId;
    request.oldImageId = isServing ? (*old)->imageId : QString();
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
