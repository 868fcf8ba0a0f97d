#pragma once
#include "models/environment/check.h"
#include "services/environment/checkworld.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Checks of what other runs left: the journal and the lease.
class RunChecks {
    Q_DECLARE_TR_FUNCTIONS(RunChecks)
public:
    /// The journal can be written, and verifies when there is one.
    static QCoro::Task<CheckResult> journal(CheckResult check, SharedCheckWorld world);
    /// No other run of this environment is unfinished.
    static QCoro::Task<CheckResult> unfinished(CheckResult check, SharedCheckWorld world, QString run);
    /// The deployment lease is free, or held by `run`.
    static QCoro::Task<CheckResult> lease(CheckResult check, SharedCheckWorld world, QString run);
};

} // namespace Pilothouse
