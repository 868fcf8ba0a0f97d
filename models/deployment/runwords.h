#pragma once
#include "models/deployment/runstate.h"

namespace Pilothouse {

/// "rolling-back": the stable form in --json and reports.
[[nodiscard]] QString phaseName(RunPhase phase);
/// "Rolling back": for people.
[[nodiscard]] QString phaseWords(RunPhase phase);
/// "undo-failed": the stable form in --json and reports.
[[nodiscard]] QString stepStatusName(StepStatus status);
/// "being taken back": for people.
[[nodiscard]] QString stepStatusWords(StepStatus status);
/// "✓", "●", "✗" …: stands before a step's title, never without it.
[[nodiscard]] QString stepMark(StepStatus status);

/// "Succeeded: r42 serves on green." The one sentence that says how the run ended; empty while it goes on.
[[nodiscard]] QString outcomeSentence(const RunState& state);
/// "0 of 9912", or that nothing was measured.
[[nodiscard]] QString requestsFailedWords(const RunState& state);
/// "blue began its last request 3 ms after the switch": what the switch was for users, unlike the time that its
/// step took. Empty before a switch was observed.
[[nodiscard]] QString switchWords(const RunState& state);
/// The same of one switch away from `slot`.
[[nodiscard]] QString lastRequestWords(const QString& slot, Milliseconds afterSwitch);
/// From run.created to run.finished, or to `now` (µs UTC) while it goes on.
[[nodiscard]] Milliseconds runDuration(const RunState& state, qint64 now);
/// From the first intent to the end of the step, or to `now` (µs UTC) while it runs; 0 when it did not start.
/// Taking it back does not count.
[[nodiscard]] Milliseconds stepDuration(const StepState& step, qint64 now);

} // namespace Pilothouse
