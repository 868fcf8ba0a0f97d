#pragma once
#include "models/environment/project.h"
#include <QJsonObject>

namespace Pilothouse {

/// Everything an environment's section says, defaults applied: what the plan's project hash is made of.
/// Paths below `folder` are written relative to it, so that a checkout elsewhere gives the same.
[[nodiscard]] QJsonObject environmentToJson(const Environment& environment, const QString& folder);

} // namespace Pilothouse
