#pragma once
#include "services/deployment/stepexecutor.h"

namespace Pilothouse {

/// Takes the migrations of a maintenance window back so that the old release can serve: keeps what it can live with,
/// reverses what can be reversed without loss, and refuses the rest, naming what a person does then.
/// `committed`: those of the step's migrations that are in. The context outlives the task.
QCoro::Task<Result<Undone>> takeMigrationsBack(StepContext* context, const PlanStep* step, QStringList committed);

} // namespace Pilothouse
