#pragma once
#include "services/router/router.h"
#include "services/runtime/runtime.h"

namespace Pilothouse {

/// May Pilothouse's part be taken out of the router? Asked before a person is, and again by whoever does it.
namespace GivingBack {

/// The refusal while the maintenance page of `environment` is on: it would go with that part.
[[nodiscard]] Error pageIsOn(const QString& environment);

/// Refused: a slot serves, or the maintenance page is on. Conflict names who deploys. A router or a daemon that does not
/// answer is told by the undoing itself. Both outlive the task.
QCoro::Task<Result<>> check(Router* router, Runtime* runtime, QString environment);

} // namespace GivingBack

} // namespace Pilothouse
