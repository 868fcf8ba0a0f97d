#include "app/composition/reviewtools.h"
#include "app/composition/installation.h"
#include "app/composition/worldfactory.h"
#include "services/database/locks/lockfeed.h"
#include "services/database/locks/postgreslocks.h"
#include "services/deployment/releaseproof.h"
#include "services/deployment/releases.h"
#include "services/migration/catalog/livecatalog.h"
#include "services/migration/djangoreader.h"
#include "services/migration/review/schemareviewer.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class ReviewToolsWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewTools)
};

QCoro::Task<Result<SchemaReview>> review(std::shared_ptr<Installation> installation, Project project, QString environment, QString release, std::stop_token stop)
{
    const Result<std::unique_ptr<DeploymentWorld>> made = makeWorld(*installation, project, environment);
    if (!made) {
        co_return forward(made);
    }
    DeploymentWorld* const world = made->get();
    const ApplicationService web = world->environment.application.web;
    const Result<ObservedImage> image = co_await imageOfRelease(world, web, release);
    if (!image) {
        co_return forward(image);
    }
    const QString imageId = image->id;
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
    const Result<ReleaseProof> proven = co_await proveRelease(world, release, onProgress, stop);
    if (!proven) {
        co_return forward(proven);
    }
    if (!proven->proof) {
        co_return failure(ErrorCode::Conflict, ReviewToolsWords::tr("No migration of %1 is pending any more: there is nothing to prove.").arg(release));
    }
    co_return CompatibilityProof(*proven->proof);
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
