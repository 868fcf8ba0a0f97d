#include "services/deployment/servingservices.h"
#include "services/deployment/deploymentworld.h"
#include <QCoreApplication>
#include <algorithm>

namespace Pilothouse::ServingServices {
namespace {

class ServingServicesWords {
    Q_DECLARE_TR_FUNCTIONS(ServingServices)
};

} // namespace

// What serves goes on serving: nothing of it is replaced.
QCoro::Task<Result<>> gather(DeploymentWorld* world, PlanInputs* inputs)
{
    inputs->to = inputs->from;
    const Result<QList<ObservedContainer>> containers = co_await world->runtime->containers();
    if (!containers) {
        co_return forward(containers);
    }
    const ApplicationService web = inputs->environment.application.web;
    const QList<ApplicationService> services = inputs->environment.application.services();
    for (const ApplicationService& service : services) {
        const auto found = std::find_if(containers->cbegin(), containers->cend(), [&](const ObservedContainer& container) {
            return container.role == service.service && container.slot == inputs->from && container.isRunning();
        });
        if (found == containers->cend()) {
            if (service.service != web.service) {
                continue;
            }
            co_return failure(ErrorCode::Refused, ServingServicesWords::tr("No container of %1 runs in %2, where traffic goes.").arg(service.service, slotName(inputs->from)),
                ServingServicesWords::tr("`pilothousectl status` shows what runs. Start the stack first."));
        }
        inputs->services.append({service.service, found->imageName, found->imageId, found->imageName, found->imageId});
        if (service.service == web.service) {
            const QString serving = releaseOf(web, web, *found);
            if (!inputs->release.isEmpty() && inputs->release != serving) {
                co_return failure(ErrorCode::Refused, ServingServicesWords::tr("%1 serves, not %2.").arg(serving, inputs->release), ServingServicesWords::tr("Deploy %1 first, or leave --release out.").arg(inputs->release));
            }
            inputs->release = inputs->oldRelease = serving;
        }
    }
    co_return Result<>();
}

QCoro::Task<Result<QList<ObservedContainer>>> others(DeploymentWorld* world, Slot serving, QString imageId)
{
    const Result<QList<ObservedContainer>> containers = co_await world->runtime->containers();
    if (!containers) {
        co_return forward(containers);
    }
    QStringList current {imageId};
    for (const ObservedContainer& container : *containers) {
        if (container.slot == serving && container.isRunning()) {
            current << container.imageId;
        }
    }
    QList<ObservedContainer> found;
    for (const ObservedContainer& container : *containers) {
        const bool isApplication = world->environment.application.find(container.role) != nullptr;
        if (isApplication && container.slot != serving && !current.contains(container.imageId)) {
            found << container;
        }
    }
    co_return found;
}

QCoro::Task<Result<>> requireAlone(DeploymentWorld* world, Slot serving, QString imageId)
{
    const Result<QList<ObservedContainer>> left = co_await others(world, serving, imageId);
    if (!left) {
        co_return forward(left);
    }
    for (const ObservedContainer& container : *left) {
        if (container.isRunning()) {
            co_return failure(ErrorCode::Refused, ServingServicesWords::tr("%1 of another release (%2) runs in %3 and still uses the other shape.").arg(container.role, container.imageName, slotName(container.slot)),
                ServingServicesWords::tr("Stop it, or wait until the run that it belongs to has ended."));
        }
    }
    co_return Result<>();
}

QCoro::Task<Result<>> removeStopped(DeploymentWorld* world, QStringList ids)
{
    const Result<QList<ObservedContainer>> containers = co_await world->runtime->containers();
    if (!containers) {
        co_return forward(containers);
    }
    for (const ObservedContainer& container : *containers) {
        if (!ids.contains(container.id) || container.isRunning()) {
            continue;
        }
        const QString id = container.id;
        const Result<> removed = co_await world->runtime->remove(id);
        if (!removed) {
            co_return forward(removed);
        }
    }
    co_return Result<>();
}

} // namespace Pilothouse::ServingServices
