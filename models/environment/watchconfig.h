#pragma once
#include "models/core/quantity.h"
#include <QStringList>

namespace Pilothouse {

struct ThresholdPair {
    double warning = 0;
    double critical = 0;
};

/// What counts as too slow or too wrong.
struct Thresholds {
    ThresholdPair responseTime {500, 2000}; ///< milliseconds
    ThresholdPair errorRate {5, 10}; ///< percent of requests
};

/// What a switch waits for.
struct SwitchConfig {
    int passes = 5; ///< rounds of verification in a row that the new slot must pass
    Milliseconds hold {60000}; ///< how long it waits while the release that serves fails, before the run is aborted
};

/// The guard's limits.
struct RollbackConfig {
    Milliseconds window {300000};
    int errors = 10; ///< more than this many failed requests of the new release: roll back
    int failedChecks = 5; ///< this many failed health checks in a row: roll back
    Milliseconds checkEvery {10000};
    Milliseconds keepOld {1800000}; ///< how long the old slot is kept, stopped, after the run
    double errorRate = 5; ///< percent of the new release's requests (T+0); needs minimumRequests
    int minimumRequests = 20;
};

struct ProbeConfig {
    bool enabled = true;
    double rate = 20; ///< requests a second: half on fresh connections, half on the keep-alive lane
    QStringList paths; ///< empty: the smoke paths of web
};

} // namespace Pilothouse
