#pragma once
#include "models/deployment/plan.h"

namespace Pilothouse {

/// One thing that two plans say differently, in words.
struct PlanChange {
    QString subject; ///< "image of web", "migration people.0007_phone", "step backup: format"
    QString before; ///< "–": the first plan does not have it
    QString after; ///< "–": the second plan does not have it

    bool operator==(const PlanChange&) const = default;
};

/// What would be done otherwise by `after` than by `before`: images, steps, migrations, hashes, policy. Empty
/// when the digests are equal: words, estimates, times and local paths do not count.
[[nodiscard]] QList<PlanChange> planDifference(const Plan& before, const Plan& after);

} // namespace Pilothouse
