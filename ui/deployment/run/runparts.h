#pragma once
#include "ui/deployment/run/runpresentation.h"

// The parts of which presentRun() is made, one file each.
namespace Pilothouse::RunParts {

enum class Cause { None, Step, Guard, Person };

/// Why the release is taken back.
[[nodiscard]] Cause causeOf(const RunState& state);
/// "ana", who asked to take it back last; empty when nobody did.
[[nodiscard]] QString personBehind(const RunState& state);
/// "ana" of "ana@laptop".
[[nodiscard]] QString personName(const QString& actor);
/// "r41", or the slot's name when the release is not known.
[[nodiscard]] QString oldRelease(const RunState& state);
/// Taking the old release's traffic back is not complete.
[[nodiscard]] bool isTrafficStuck(const RunState& state);
/// Nobody works on a run that has not ended.
[[nodiscard]] bool isAbandoned(const RunState& state, const RunContext& context);
[[nodiscard]] bool isOver(const RunState& state);
/// How long traffic needs to be back on the old release, from where the run stands.
[[nodiscard]] Milliseconds timeBack(const RunState& state, qint64 now);
/// How long until users are on the new release, from where the run stands: until its switch, or until the page goes.
[[nodiscard]] Milliseconds untilServed(const RunState& state, qint64 now);
/// "Blue" of "blue": at the beginning of a sentence.
[[nodiscard]] QString capital(const QString& word);
/// "1 s", "10 s": never less than a second.
[[nodiscard]] QString about(Milliseconds duration);

[[nodiscard]] QList<RunRow> rows(const RunState& state, const RunContext& context);
[[nodiscard]] QStringList whatWasDone(const RunState& state);
void presentGuard(RunPresentation& shown, const RunState& state, const RunContext& context);
void presentTraffic(RunPresentation& shown, const RunState& state, const RunContext& context);
[[nodiscard]] RunBox box(const RunState& state, const RunContext& context);
void presentActions(RunPresentation& shown, const RunState& state, const RunContext& context);

} // namespace Pilothouse::RunParts
