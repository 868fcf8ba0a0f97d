#pragma once
#include "models/deployment/plan.h"

namespace Pilothouse {

/// One thing that two plans do differently, in words.
struct PlanChange {
    QString subject; ///< "image of web"
    QString before; ///< "–" when there was none
    QString after;
};

/// Everything that changes the digest between two plans; empty when they do the same to the same.
[[nodiscard]] QList<PlanChange> planDifference(const Plan& before, const Plan& after);

} // namespace Pilothouse
