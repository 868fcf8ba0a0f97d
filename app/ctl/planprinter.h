#pragma once
#include "models/deployment/plan.h"
#include <QStringList>

namespace Pilothouse {

/// A plan for people: what moves, the steps with expected times and compatibility, where rollback stops being free.
[[nodiscard]] QStringList describePlan(const Plan& plan);
/// The SQL that the plan runs itself: an expansion's in all its phases, or a contract's. Empty when there is none.
[[nodiscard]] QString sqlOf(const Plan& plan);

} // namespace Pilothouse
