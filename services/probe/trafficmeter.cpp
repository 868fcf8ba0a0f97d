#include "services/probe/trafficmeter.h"
#include <algorithm>

namespace Pilothouse {
namespace {

double inMilliseconds(std::chrono::nanoseconds duration)
{
    return double(duration.count()) / 1e6;
}

} // namespace

TrafficMeter::TrafficMeter(std::chrono::nanoseconds interval)
    : m_interval(interval)
{
}

void TrafficMeter::sent()
{
    ++m_total.sent;
    ++m_second.sent;
    ++m_inFlight;
}

void TrafficMeter::succeeded(std::chrono::nanoseconds sentAt, std::chrono::nanoseconds at)
{
    --m_inFlight;
    noteGap(at);
    m_lastSuccess = at;
    // A request that was sent before the page came on may be answered while others are turned away.
    if (m_downSince && sentAt >= *m_downSince) {
        noteDowntime(at);
        m_downSince.reset();
    }
    m_latencies.add(inMilliseconds(at - sentAt));
    m_secondLatencies.add(inMilliseconds(at - sentAt));
}

void TrafficMeter::failed(std::chrono::nanoseconds sentAt, std::chrono::nanoseconds at, const QString& evidence)
{
    --m_inFlight;
    m_lastSuccess = m_lastSuccess.value_or(sentAt);
    noteGap(at);
    ++m_total.failed;
    ++m_second.failed;
    for (ProbeSummary* summary : {&m_total, &m_second}) {
        if (summary->firstFailure.isEmpty()) {
            summary->firstFailure = evidence;
        }
    }
}

void TrafficMeter::turnedAway(std::chrono::nanoseconds sentAt, std::chrono::nanoseconds at)
{
    --m_inFlight;
    m_lastSuccess = at;
    m_downSince = m_downSince.value_or(sentAt);
    ++m_total.turnedAway;
    ++m_second.turnedAway;
}

ProbeSummary TrafficMeter::totals(std::chrono::nanoseconds now) const
{
    ProbeSummary summary = m_total;
    summary.p50 = m_latencies.percentile(0.5);
    summary.p95 = m_latencies.percentile(0.95);
    if (m_inFlight > 0) {
        summary.longestGap = std::max(summary.longestGap, gapUntil(now));
    }
    return summary;
}

ProbeSummary TrafficMeter::takeSecond(std::chrono::nanoseconds now)
{
    noteDowntime(now);
    ProbeSummary summary = std::exchange(m_second, {});
    summary.p50 = m_secondLatencies.percentile(0.5);
    summary.p95 = m_secondLatencies.percentile(0.95);
    if (m_inFlight > 0) {
        summary.longestGap = std::max(summary.longestGap, gapUntil(now));
    }
    m_secondLatencies.clear();
    return summary;
}

double TrafficMeter::gapUntil(std::chrono::nanoseconds at) const
{
    return m_lastSuccess ? std::max(0.0, inMilliseconds(at - *m_lastSuccess - m_interval)) : 0;
}

void TrafficMeter::noteDowntime(std::chrono::nanoseconds until)
{
    if (m_downSince && until > *m_downSince) {
        m_total.downtime += inMilliseconds(until - *m_downSince);
        m_second.downtime += inMilliseconds(until - *m_downSince);
        m_downSince = until;
    }
}

void TrafficMeter::noteGap(std::chrono::nanoseconds at)
{
    const double gap = gapUntil(at);
    m_total.longestGap = std::max(m_total.longestGap, gap);
    m_second.longestGap = std::max(m_second.longestGap, gap);
}

} // namespace Pilothouse
