#pragma once
#include "services/deployment/stepexecutor.h"

namespace Pilothouse {

/// The maintenance page as several steps put it on and take it off. Both are idempotent, are read back by the
/// router's own word and by a request to the public address, and are journalled.
namespace MaintenancePage {

/// Whether it is on, by the router's word, and the journal knows. One that is on before the run has touched it
/// (`isUntouched`) is journalled as such: a run that is taken back leaves it on.
QCoro::Task<Result<bool>> isOn(StepContext* context, bool isUntouched);
QCoro::Task<Result<>> putOn(StepContext* context);
QCoro::Task<Result<>> takeOff(StepContext* context);

} // namespace MaintenancePage

} // namespace Pilothouse
