#include "services/deployment/releases.h"
#include "services/deployment/deploymentworld.h"
#include <QCoreApplication>
#include <algorithm>

namespace Pilothouse {
namespace {

class ReleasesWords {
    Q_DECLARE_TR_FUNCTIONS(Releases)
};

} // namespace

QCoro::Task<Result<ObservedImage>> imageOfRelease(DeploymentWorld* world, ApplicationService service, QString release)
{
    const QString name = imageOf(service, world->environment.application.web, release);
    const Result<ObservedImage> image = co_await world->runtime->image(name);
    if (!image) {
        co_return failure(image.error().code, ReleasesWords::tr("The image %1 of release “%2” is not here.").arg(name, release),
            ReleasesWords::tr("`pilothousectl prepare --env %1 --release %2` builds or pulls it.").arg(world->environment.name, release), image.error().message);
    }
    co_return ObservedImage(*image);
}

QCoro::Task<Result<std::optional<ObservedContainer>>> servingContainer(DeploymentWorld* world)
{
    const Result<TrafficSplit> split = co_await world->router->readSplit();
    const Result<QList<ObservedContainer>> containers = co_await world->runtime->containers();
    if (!containers) {
        co_return forward(containers);
    }
    const Slot slot = split ? split->active() : Slot::Plain;
    const QString role = world->environment.application.web.service;
    const auto found = std::find_if(containers->cbegin(), containers->cend(), [&](const ObservedContainer& container) { return container.role == role && container.slot == slot; });
    co_return found == containers->cend() ? std::optional<ObservedContainer>() : std::optional<ObservedContainer>(*found);
}

} // namespace Pilothouse
