#pragma once
#include "models/metric/latencyhistogram.h"
#include "models/metric/samples.h"
#include <QString>
#include <chrono>

namespace Pilothouse {

/// Counts, percentiles and the longest gap of a stream of requests, in a fixed amount of memory. All times are
/// those of one ProcessTime. Pure.
class TrafficMeter {
public:
    /// `interval` between two requests is no gap.
    explicit TrafficMeter(std::chrono::nanoseconds interval = {});

    void sent();
    void succeeded(std::chrono::nanoseconds sentAt, std::chrono::nanoseconds at);
    void failed(std::chrono::nanoseconds sentAt, std::chrono::nanoseconds at, const QString& evidence);
    /// It got the maintenance page: no failure and no gap, but downtime until the next success.
    void turnedAway(std::chrono::nanoseconds sentAt, std::chrono::nanoseconds at);
    void reconnected() { ++m_total.reconnects, ++m_second.reconnects; }
    void idleClosed() { ++m_total.idleClosed, ++m_second.idleClosed; }

    /// Since the start; a gap that is still open at `now` counts. Wall times are left to the caller.
    [[nodiscard]] ProbeSummary totals(std::chrono::nanoseconds now) const;
    /// Since the last call.
    [[nodiscard]] ProbeSummary takeSecond(std::chrono::nanoseconds now);
    [[nodiscard]] const LatencyHistogram& latencies() const { return m_latencies; }
    [[nodiscard]] qint64 inFlight() const { return m_inFlight; }

private:
    [[nodiscard]] double gapUntil(std::chrono::nanoseconds at) const;
    void noteGap(std::chrono::nanoseconds at);
    void noteDowntime(std::chrono::nanoseconds until);

    std::chrono::nanoseconds m_interval;
    std::optional<std::chrono::nanoseconds> m_lastSuccess; ///< before the first success: when the first request was sent
    std::optional<std::chrono::nanoseconds> m_downSince; ///< while the maintenance page is shown
    ProbeSummary m_total;
    ProbeSummary m_second;
    LatencyHistogram m_latencies;
    LatencyHistogram m_secondLatencies;
    qint64 m_inFlight = 0;
};

} // namespace Pilothouse
