#pragma once
#include "models/environment/project.h"
#include "models/metric/samples.h"
#include <QCoreApplication>
#include <deque>

namespace Pilothouse {

/// From `since` after the switch on, more than `percent` of the requests failing is too much.
struct RateLimit {
    Milliseconds since {0};
    double percent = 5;
};

/// When the new release counts as failing.
struct GuardLimits {
    int errors = 10; ///< more than this many failed requests
    int failedChecks = 5; ///< this many failed checks in a row
    Milliseconds checkEvery {10000};
    int minimumRequests = 20; ///< fewer requests say nothing about a rate
    QList<RateLimit> rates; ///< ascending by `since`

    /// T+0 is the project's own limit (default 5 %), then 2 % from T+5m, 1 % from T+30m and 0.5 % from T+1h;
    /// a stricter limit of the project stays in force.
    [[nodiscard]] static GuardLimits from(const RollbackConfig& config);
    [[nodiscard]] double rateLimitAt(Milliseconds sinceSwitch) const; ///< percent
};

/// How one health check of the new slot went.
enum class CheckOutcome {
    Healthy,
    Failed, ///< answered, but not as a healthy release does
    NoAnswer, ///< refused, dropped, timed out: the slot is down, so this counts as failed
    NotAsked, ///< we could not ask (no address, our own trouble): says nothing and counts for nothing
};

/// Judges the new slot from what was observed of it. Pure: it has no clock; `at` is always the time since the
/// switch (negative while armed before it), and calls come in that order. Verdicts: Fail by the rules "errors",
/// "failed-checks", "error-rate"; Inconclusive by "no-data"; else Pass. What once failed by "errors" stays
/// failed; more errors never turn Fail into Pass.
class Judge {
    Q_DECLARE_TR_FUNCTIONS(Judge)
public:
    /// `target` names the slot in sentences ("green"); `armedAt` is when data can first be expected.
    Judge(GuardLimits limits, QString target, Milliseconds armedAt = Milliseconds(0));

    /// Totals of the new slot since it first got traffic, users' and probe's requests together.
    void observeRequests(Milliseconds at, SlotCounts totals);
    /// `evidence` in a few words: "503", "connection refused".
    void observeCheck(Milliseconds at, CheckOutcome outcome, QString evidence = {});
    /// The `errors` counter of the detailed health. Counted from the first value seen; its highest value is
    /// taken, because several workers may each count on their own. NaN and infinite say nothing.
    void observeErrorsCounter(Milliseconds at, double value);
    /// Whether the source of the request counts (the router's log) can be read. `reason` when it cannot.
    void observeSource(Milliseconds at, bool isReachable, QString reason = {});

    [[nodiscard]] Judgement judge(Milliseconds now) const;
    /// As judge(), when the window closes: without any data since the switch it is inconclusive at once.
    [[nodiscard]] Judgement judgeAtWindowEnd(Milliseconds now) const;

    [[nodiscard]] const GuardLimits& limits() const { return m_limits; }
    [[nodiscard]] int failedInARow() const { return m_failedInARow; }

private:
    struct Snapshot {
        Milliseconds at {0};
        SlotCounts totals;
    };
    [[nodiscard]] std::optional<Judgement> judgeErrors() const;
    [[nodiscard]] std::optional<Judgement> judgeChecks() const;
    [[nodiscard]] std::optional<Judgement> judgeRate(Milliseconds now) const;
    [[nodiscard]] std::optional<Judgement> judgeData(Milliseconds now, bool isWindowEnd) const;
    [[nodiscard]] SlotCounts recent(Milliseconds now) const;
    [[nodiscard]] Judgement pass() const;
    [[nodiscard]] Judgement conclude(Milliseconds now, bool isWindowEnd) const;

    GuardLimits m_limits;
    QString m_target;
    Milliseconds m_armedAt;
    SlotCounts m_totals;
    std::deque<Snapshot> m_history; ///< at most one a second, as far back as a rate looks
    std::optional<Milliseconds> m_lastRequest; ///< when the number of requests last grew
    std::optional<Milliseconds> m_lastCheck;
    std::optional<Milliseconds> m_unreachableSince;
    QString m_unreachableReason;
    int m_failedInARow = 0;
    QString m_checkEvidence;
    std::optional<double> m_firstErrorsCounter;
    double m_countedErrors = 0; ///< rise of the detailed health's counter
};

} // namespace Pilothouse
