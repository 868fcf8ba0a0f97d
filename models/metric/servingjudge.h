#pragma once
#include "models/core/quantity.h"
#include "models/metric/samples.h"
#include <QCoreApplication>
#include <deque>

namespace Pilothouse {

/// When the release that serves counts as failing already.
struct ServingLimits {
    double errorRate = 5; ///< percent of the requests of the last `span`
    int minimumRequests = 20; ///< of fewer requests, more than half must fail, and at least three
    int failedChecks = 3; ///< this many failed health checks in a row
    Milliseconds span {10000};
};

/// Judges the release that serves by its last seconds, before a switch away from it: users' and the probe's
/// requests, and health checks: a release that hangs answers no request. Pure: it has no clock; `at` and `now` are of one steady
/// time. Verdicts: Fail by the rules "error-rate", "errors", "failed-checks"; Inconclusive by "no-data"; else Pass.
class ServingJudge {
    Q_DECLARE_TR_FUNCTIONS(ServingJudge)
public:
    /// `slot` names it in sentences ("blue").
    ServingJudge(ServingLimits limits, QString slot);

    void observeRequest(Milliseconds at, bool hasFailed);
    /// `evidence` in a few words: "503", "connection refused".
    void observeCheck(Milliseconds at, bool isHealthy, QString evidence = {});

    [[nodiscard]] Judgement judge(Milliseconds now) const;
    [[nodiscard]] const ServingLimits& limits() const { return m_limits; }

private:
    /// Requests of one second.
    struct Bucket {
        qint64 second = 0;
        SlotCounts counts;
    };
    [[nodiscard]] SlotCounts recent(Milliseconds now) const;
    [[nodiscard]] Judgement failed(const QString& rule, const SlotCounts& counts) const;

    ServingLimits m_limits;
    QString m_slot;
    std::deque<Bucket> m_buckets; ///< ascending, no longer than the span
    Milliseconds m_lastCheck {0};
    bool m_hasChecked = false;
    int m_failedInARow = 0;
    QString m_evidence;
};

} // namespace Pilothouse
