#pragma once
#include "models/environment/check.h"
#include "services/environment/checkworld.h"
#include <QCoreApplication>
#include <optional>

namespace Pilothouse {

/// Checks of the router: its configuration, its word and its public URL.
class RouterChecks {
    Q_DECLARE_TR_FUNCTIONS(RouterChecks)
public:
    /// It runs, is ours to switch, and nobody edited our part. Fixable when only our include is missing.
    static QCoro::Task<CheckResult> adopted(CheckResult check, SharedCheckWorld world);
    /// It says where requests go; with `expected`, that is still the slot the plan was made for.
    static QCoro::Task<CheckResult> split(CheckResult check, SharedCheckWorld world, std::optional<Slot> expected);
    /// Something answers HTTP at the public URL.
    static QCoro::Task<CheckResult> answers(CheckResult check, SharedCheckWorld world);
};

} // namespace Pilothouse
