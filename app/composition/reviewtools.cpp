#include "app/composition/reviewtools.h"
#include "app/composition/installation.h"
#include "app/composition/worldfactory.h"
#include "services/database/locks/lockfeed.h"
#include "services/database/locks/postgreslocks.h"
#include "services/migration/catalog/livecatalog.h"
#include "services/migration/djangoreader.h"
#include "services/migration/proof/compatibilityprover.h"
#include "services/migration/review/schemareviewer.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class ReviewToolsWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewTools)
};

QCoro::Task<Result<QString>> imageIdOf(DeploymentWorld* world, QString release)
{
    const ApplicationService& web = world->environment.application.web;
    const QString name = imageOf(web, web, release);
    const Result<ObservedImage> image = co_await world->runtime->image(name);
    if (!image) {
        co_return failure(image.error().code, ReviewToolsWords::tr("The image %1 of release “%2” is not here.").arg(name, release),
            ReviewToolsWords::tr("`pilothousectl prepare --env %1 --release %2` builds or pulls it.").arg(world->environment.name, release), image.error().message);
    }
    co_return QString(image->id);
}

// Empty when nothing serves, or when that cannot be told: the proof is then of the new release alone.
QCoro::Task<QString> servingImageId(DeploymentWorld* world)
{
    const Result<TrafficSplit> split = co_await world->router->readSplit();
    const Result<QList<ObservedContainer>> containers = co_await world->runtime->containers();
    if (!split || !containers) {
        co_return QString();
    }
    for (const ObservedContainer& container : *containers) {
        if (container.role == world->environment.application.web.service && container.isRunning() && split->weights.value(container.slot) > 0) {
            co_return QString(container.imageId);
        }
    }
    co_return QString();
}

QCoro::Task<Result<SchemaReview>> review(std::shared_ptr<Installation> installation, Project project, QString environment, QString release, std::stop_token stop)
{
    const Result<std::unique_ptr<DeploymentWorld>> made = makeWorld(*installation, project, environment);
    if (!made) {
        co_return forward(made);
    }
    DeploymentWorld* const world = made->get();
    const Result<QString> image = co_await imageIdOf(world, release);
    if (!image) {
        co_return forward(image);
    }
    const QString imageId = *image;
    ReviewSources sources;
    sources.django = world->django.get();
    sources.database = world->database.get();
    sources.catalog = world->catalog.get();
    sources.router = world->router.get();
    sources.clock = world->clock;
    SchemaReviewer reviewer(world->environment, sources);
    const Result<SchemaReview> reviewed = co_await reviewer.review(release, imageId, stop);
    co_return reviewed;
}

QCoro::Task<Result<CompatibilityProof>> prove(std::shared_ptr<Installation> installation, Project project, QString environment, QString release,
    std::function<void(QString)> onProgress, std::stop_token stop)
{
    const Result<std::unique_ptr<DeploymentWorld>> made = makeWorld(*installation, project, environment);
    if (!made) {
        co_return forward(made);
    }
    DeploymentWorld* const world = made->get();
    const Result<QString> image = co_await imageIdOf(world, release);
    if (!image) {
        co_return forward(image);
    }
    ProofRequest request;
    request.newImageId = *image;
    const Result<MigrationReading> reading = co_await world->django->read(request.newImageId, stop);
    if (!reading) {
        co_return forward(reading);
    }
    request.oldImageId = co_await servingImageId(world);
    request.pending = reading->pending;
    request.onProgress = onProgress;
    const Result<CompatibilityProof> proof = co_await world->prover->prove(request, stop);
    co_return proof;
}

} // namespace

ReviewFeedParts reviewParts(std::shared_ptr<Installation> installation, const Project& project, const QString& environment)
{
    ReviewFeedParts parts;
    parts.clock = &installation->clock();
    parts.review = [installation, project, environment](const QString& release, std::stop_token stop) { return review(installation, project, environment, release, std::move(stop)); };
    const Environment* section = project.find(environment);
    if (section == nullptr || !section->database) {
        return parts; // nothing to make a scratch copy of
    }
    parts.prove = [installation, project, environment](const QString& release, std::function<void(QString)> onProgress, std::stop_token stop) {
        return prove(installation, project, environment, release, std::move(onProgress), std::move(stop));
    };
    return parts;
}

std::unique_ptr<LockFeed> makeLockFeed(Installation& installation, const Environment& environment)
{
    if (!environment.database) {
        return nullptr;
    }
    return std::make_unique<LockFeed>(std::make_unique<PostgresLocks>(*environment.database, installation.secrets(), &installation.clock()), &installation.clock());
}

} // namespace Pilothouse
