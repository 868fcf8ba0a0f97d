#pragma once
#include "models/core/result.h"
#include "models/environment/applicationconfig.h"
#include "models/environment/observed.h"
#include <QCoroTask>
#include <optional>

namespace Pilothouse {

class DeploymentWorld;

/// The image of a service in a release. NotFound: it is not here; the remedy says how it gets here. The world outlives
/// the task.
QCoro::Task<Result<ObservedImage>> imageOfRelease(DeploymentWorld* world, ApplicationService service, QString release);

/// The web service's container in the slot that has the traffic, running or not; nothing when there is none. A router
/// that cannot be read passes everything to the team's own service: Pilothouse is not in it yet.
QCoro::Task<Result<std::optional<ObservedContainer>>> servingContainer(DeploymentWorld* world);

} // namespace Pilothouse
