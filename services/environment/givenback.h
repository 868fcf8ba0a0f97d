#pragma once
#include "models/core/result.h"
#include "models/environment/status.h"
#include "services/journal/journal.h"
#include <QCoroTask>

namespace Pilothouse {

/// Whether the router of an environment was given back to its team after the event `seq`: what runs left before
/// is not expected any more. The journal outlives the task.
QCoro::Task<Result<std::optional<GivenBack>>> givenBackSince(Journal* journal, QString project, QString environment, qint64 seq);

} // namespace Pilothouse
