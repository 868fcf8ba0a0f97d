#pragma once
#include "models/core/result.h"
#include "services/deployment/bluegreenplanner.h"
#include <QCoroTask>

namespace Pilothouse {

class DeploymentWorld;
struct ObservedContainer;

/// What runs of the application, for plans that change the schema and deploy nothing. The world outlives the tasks.
namespace ServingServices {

/// Fills in services and release of what serves in `inputs->from`, and that it stays there. Refused: web does not run
/// there, or `inputs->release` was named and another one serves.
QCoro::Task<Result<>> gather(DeploymentWorld* world, PlanInputs* inputs);
/// Containers of the application in other slots that are of another release than `imageId`, which serves.
QCoro::Task<Result<QList<ObservedContainer>>> others(DeploymentWorld* world, Slot serving, QString imageId);
/// Refused when one of the others runs.
QCoro::Task<Result<>> requireAlone(DeploymentWorld* world, Slot serving, QString imageId);
/// Removes those of the containers that are there and do not run.
QCoro::Task<Result<>> removeStopped(DeploymentWorld* world, QStringList ids);

} // namespace ServingServices

} // namespace Pilothouse
