#pragma once
#include "services/deployment/stepexecutor.h"

namespace Pilothouse {

/// Rows of the tables that the migrations of a plan touch, before them and after them: in the journal (rows.counted),
/// so that a runner that took the run up knows what there was. Whatever cannot be counted never holds a run up.
namespace RowCheck {

/// Counts before the first attempt, once a run.
QCoro::Task<> before(StepContext* context, const PlanStep* step);
/// Counts again and compares, in words for the step's summary: "rows: people_person 20,000"; empty when nothing was
/// counted before. Fewer rows, where no statement deletes any, are told as a warning.
QCoro::Task<QString> after(StepContext* context, const PlanStep* step);

} // namespace RowCheck

} // namespace Pilothouse
