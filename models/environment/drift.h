#pragma once
#include "models/deployment/runstate.h"
#include "models/environment/project.h"

namespace Pilothouse {

/// What drift is found from; what is not known is left empty and compared with nothing.
struct DriftInputs {
    Environment environment;
    QList<ObservedContainer> containers; ///< of the stack and of our project
    std::optional<TrafficSplit> split; ///< by the router's own word
    std::optional<RunState> lastRun; ///< the newest run, finished or not, that has a plan
    QString composeHash; ///< now
    QString envHash;
    QString projectHash;
    QMap<QString, QString> tagIds; ///< image name → the ID it stands for now; empty when the name is gone
};

/// What runs otherwise than the project file and the last run say. Pure; the order is stable: traffic,
/// then each service, then files. While a run is under way only what it cannot have caused is named.
[[nodiscard]] QList<DriftItem> detectDrift(const DriftInputs& inputs);

/// The slot that should have the traffic by what the last run left.
[[nodiscard]] Slot expectedSlot(const std::optional<RunState>& lastRun);

} // namespace Pilothouse
