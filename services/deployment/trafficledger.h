#pragma once
#include "models/metric/samples.h"
#include "models/metric/servingjudge.h"
#include "services/router/router.h"
#include <QJsonObject>
#include <QMap>
#include <algorithm>
#include <optional>

namespace Pilothouse {

/// Counts every request by slot: users' and the probe's from the router's access log, dropped ones
/// from the probe itself. Pure bookkeeping on one thread; memory is bounded. All times are of one SteadyTime.
class TrafficLedger {
public:
    void routed(const RoutedRequest& request);
    void probed(const ProbeSample& sample);
    /// From now on the release in `slot`, which serves until the switch, is judged by its last seconds.
    void judgeServing(ServingLimits limits, const QString& slot);
    /// Null before judgeServing().
    [[nodiscard]] ServingJudge* serving() { return m_serving ? &*m_serving : nullptr; }

    /// The moment the switch was commanded (µs UTC) and the slots; later starts on `from` are counted as late.
    void switching(qint64 at, const QString& from, const QString& to);

    [[nodiscard]] SlotCounts users(const QString& slot) const { return m_users.value(slot); }
    [[nodiscard]] SlotCounts probe(const QString& slot) const { return m_probe.value(slot); }
    /// Whether the log can be read; a line proves it. `reason` when it cannot.
    void lostLog(const QString& reason) { m_logProblem = reason; }
    [[nodiscard]] QString logProblem() const { return m_logProblem; }
    /// Requests that started at or after the last switch and were answered by `slot`.
    [[nodiscard]] qint64 startedSinceSwitch(const QString& slot) const { return m_sinceSwitch.value(slot); }
    /// Failed requests of the new slot since it first got traffic: users' 5xx in the log, and the
    /// probe's own failures. What the guard's error limit counts.
    [[nodiscard]] SlotCounts newSlot() const;
    /// From the command to the start of the last request that the old slot still got; nothing before a switch.
    [[nodiscard]] std::optional<double> switchMilliseconds() const;
    /// Failures of the probe since the switch that a crashed runner saw; to be added after switching().
    void addProbeFailures(qint64 failures) { m_probeFailuresSinceSwitch += failures; }
    /// Evidence: the first request that failed, since the switch on the new slot.
    [[nodiscard]] QString firstFailure() const { return m_firstFailure; }

    /// Log lines up to `at` (µs UTC) are in the journal already: they count, but are not sampled again.
    void skipUntil(qint64 at) { m_sampledUntil = std::max(m_sampledUntil, at); }

    /// What happened since the last call, as the payload of probe.sampled; empty when nothing did.
    [[nodiscard]] QJsonObject takeSample(const ProbeSummary& second);

private:
    QMap<QString, SlotCounts> m_users;
    QMap<QString, SlotCounts> m_probe;
    QMap<QString, qint64> m_sinceSwitch;
    QMap<QString, SlotCounts> m_usersTaken;
    QMap<QString, SlotCounts> m_probeTaken;
    std::optional<ServingJudge> m_serving;
    QString m_servingSlot;
    QString m_from;
    QString m_to;
    qint64 m_switchedAt = 0;
    qint64 m_lastOldStart = 0;
    qint64 m_sampledUntil = 0;
    qint64 m_probeFailuresSinceSwitch = 0;
    qint64 m_usersErrorsAtSwitch = 0;
    qint64 m_newRequestsAtSwitch = 0;
    qint64 m_turnedAway = 0; ///< users who got the maintenance page since the last sample
    QString m_firstFailure;
    QString m_logProblem;
};

} // namespace Pilothouse
