#pragma once
#include "models/core/result.h"
#include "models/deployment/runstate.h"

namespace Pilothouse {

/// Does "abort", "pause", "resume", "finish" or "note" make sense for this run now? ErrorCode::Refused says
/// why not and what to do instead. A note is always welcome.
[[nodiscard]] Result<> checkRequest(const RunState& state, const QString& verb);
/// A person asked for a pause that nobody resumed yet; the runner pauses between two steps.
[[nodiscard]] bool isPauseWanted(const RunState& state);
/// The switch was begun: from here on going back is a rollback, not an abort.
[[nodiscard]] bool hasBegunSwitch(const RunState& state);

} // namespace Pilothouse
