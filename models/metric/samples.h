#pragma once
#include <QMap>
#include <QString>

namespace Pilothouse {

/// One answered (or dropped) request of the probe.
struct ProbeSample {
    qint64 sentAt = 0; ///< µs UTC
    double milliseconds = 0; ///< until the last byte
    int status = 0; ///< HTTP status; 0 when no whole answer came
    QString slot; ///< attributed later by the router's log; empty while unknown
    QString id; ///< value of the probe's header, unique
    QString failure; ///< empty: answered with a status below 500; else what happened
    bool isKeepAlive = false;
    bool isTurnedAway = false; ///< it got the maintenance page, which is no failure

    [[nodiscard]] bool hasFailed() const { return !failure.isEmpty(); }
};

/// Totals since the probe started, or of one second.
struct ProbeSummary {
    qint64 from = 0; ///< µs UTC
    qint64 to = 0;
    qint64 sent = 0;
    qint64 failed = 0;
    double p50 = 0; ///< milliseconds
    double p95 = 0;
    double longestGap = 0; ///< milliseconds without any successful answer, beyond the sending interval
    qint64 turnedAway = 0; ///< requests that got the maintenance page; neither failed nor successful
    double downtime = 0; ///< milliseconds from such a request to the next that was let in
    QString firstFailure; ///< evidence
    qint64 reconnects = 0; ///< requests that found their kept connection closed before they were sent
    qint64 idleClosed = 0; ///< kept connections that the peer closed between requests; no failure
    double stalled = 0; ///< milliseconds this process itself stood still; in no latency and no gap
    int stalls = 0;
};

/// Requests by slot, as the router saw them.
struct SlotCounts {
    qint64 requests = 0;
    qint64 errors = 0; ///< 5xx, or no answer
    qint64 retried = 0;
};

enum class Verdict { Pass, Fail, Inconclusive };

/// What the judge says, with the reason and the numbers.
struct Judgement {
    Verdict verdict = Verdict::Inconclusive;
    QString reason; ///< one sentence for people
    QString rule; ///< "errors", "failed-checks", "error-rate", "no-data"
};

} // namespace Pilothouse
