#pragma once
#include "models/core/result.h"
#include "models/environment/project.h"
#include "services/deployment/stepexecutor.h"
#include <QCoroTask>
#include <QUrl>
#include <optional>
#include <stop_token>

namespace Pilothouse {

/// What several steps do with the containers of a slot. All functions work on the context of a run and
/// are idempotent.
namespace SlotControl {

/// The container of a service of the release in a slot, running or not; nothing when there is none.
QCoro::Task<Result<std::optional<ObservedContainer>>> find(StepContext* context, QString role, Slot slot);
/// Runs the service's planned image in the slot: starts the kept container when it is of that image,
/// else makes a new one. The team's own container is only ever started.
QCoro::Task<Result<ObservedContainer>> ensureRunning(StepContext* context, QString role, Slot slot, QString imageId);
/// Waits until the container is healthy (its health check, or HTTP on `port` when it has none, or running
/// for two seconds when it has neither). An exited container fails at once with its last lines.
QCoro::Task<Result<ObservedContainer>> waitHealthy(StepContext* context, ObservedContainer container, ApplicationService service);
/// Both: the service runs that image in the slot, and is healthy.
QCoro::Task<Result<>> startHealthy(StepContext* context, ApplicationService service, Slot slot, QString imageId);
/// Stops it gracefully, within its stop-timeout; a container that is gone is stopped. An order to the run ends the
/// wait with ErrorCode::Cancelled.
QCoro::Task<Result<>> stop(StepContext* context, QString role, Slot slot);
/// Stops it and, when it is Pilothouse's own, removes it.
QCoro::Task<Result<>> discard(StepContext* context, QString role, Slot slot);
/// http://address:port/ of a running container as this host reaches it.
[[nodiscard]] Result<QUrl> directUrl(const ObservedContainer& container, int port);

} // namespace SlotControl

} // namespace Pilothouse
