#pragma once
#include "services/deployment/stepexecutor.h"

namespace Pilothouse {

/// Runs `command` in a throw-away container of the run's new web image. A non-zero exit code is an error
/// that starts with `whatFailed` and carries the container's last words.
QCoro::Task<Result<>> runInNewImage(StepContext* context, QString name, QStringList command, Milliseconds limit, QString whatFailed);

} // namespace Pilothouse
