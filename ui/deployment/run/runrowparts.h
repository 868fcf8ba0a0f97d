#pragma once
#include "ui/deployment/run/runparts.h"

// What the two kinds of step list share.
namespace Pilothouse::RunParts {

/// The steps of one line.
using Members = QList<const StepState*>;

[[nodiscard]] Milliseconds tookTogether(const Members& members, qint64 now);
/// Each step of a line, with what it said and took.
[[nodiscard]] QString toolTipOf(const Members& members, qint64 now);
/// What to say of a step that did not go well.
[[nodiscard]] RunFailure failureOf(const StepState& step, const RunState& state);
[[nodiscard]] QList<RunRow> rowsTurnedBack(const RunState& state, const RunContext& context);

} // namespace Pilothouse::RunParts
