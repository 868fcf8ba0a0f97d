#pragma once
#include "services/deployment/bluegreenplanner.h"
#include "services/migration/wayback.h"

namespace Pilothouse {

/// Page on → other services rest → idle → back up → migrate → start the idle slot → verify → switch → page off → watch →
/// drain → stop the old slot. `waysBack`: of each migration of the inputs, by its label; they decide where a backup is
/// taken, which step is the point of no return, and what taking the run back does.
[[nodiscard]] Plan planMaintenance(const PlanInputs& inputs, const QMap<QString, WayBack>& waysBack);

/// The policy's member that says so: the old release does not work on the schema that the plan leaves.
inline constexpr char16_t oldCodeBreaks[] = u"oldCodeBreaks";

} // namespace Pilothouse
