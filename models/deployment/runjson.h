#pragma once
#include "models/deployment/runstate.h"

namespace Pilothouse {

/// One line of `runs`: {run, project, environment, release, strategy, phase, outcome, exitCode, createdBy,
/// createdAt, finishedAt, durationMs, requestsFailed, requestsSent}. Times are UTC ISO with milliseconds,
/// null while they have not come. `now` (µs UTC) ends the duration of a run that goes on.
[[nodiscard]] QJsonObject runSummaryJson(const RunState& state, qint64 now);
/// The whole state: the summary's fields and steps, traffic, guard, requests, notes, error, kept.
[[nodiscard]] QJsonObject runToJson(const RunState& state, qint64 now);
/// µs UTC → "2027-01-15T08:00:00.000Z"; 0 → null.
[[nodiscard]] QJsonValue timeJson(qint64 at);

} // namespace Pilothouse
