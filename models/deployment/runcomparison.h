#pragma once
#include "models/core/cellwording.h"
#include "models/deployment/runstate.h"

namespace Pilothouse {

/// One thing said of two runs.
struct ComparedFact {
    enum class Part { Run, Steps, Plan };
    Part part = Part::Run;
    QString subject; ///< "Requests failed", "Backup", "image of web"
    QString first;
    QString second;

    [[nodiscard]] bool isSame() const { return first == second; }
    bool operator==(const ComparedFact&) const = default;
};

/// Two runs side by side: how they ended and what users noticed, how long each step took, and what their plans do
/// otherwise. `now` (µs UTC) ends the times of a run that goes on. Pure.
[[nodiscard]] QList<ComparedFact> compareRuns(const RunState& first, const RunState& second, qint64 now, const CellWording& wording);

} // namespace Pilothouse
