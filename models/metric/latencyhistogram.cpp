#include "models/metric/latencyhistogram.h"
#include <algorithm>
#include <cmath>

namespace Pilothouse {
namespace {

constexpr double smallest = 0.01; // milliseconds
constexpr double growth = 1.02;

} // namespace

void LatencyHistogram::add(double milliseconds)
{
    const double latency = milliseconds > 0 ? milliseconds : 0; // also for NaN
    const double position = latency > smallest ? std::log(latency / smallest) / std::log(growth) : 0;
    ++m_counts.at(size_t(std::min(position, double(buckets - 1))));
    ++m_count;
    m_maximum = std::max(m_maximum, latency);
}

void LatencyHistogram::clear()
{
    *this = LatencyHistogram();
}

double LatencyHistogram::percentile(double share) const
{
    if (m_count == 0) {
        return 0;
    }
    const auto rank = std::max(qint64(1), qint64(std::ceil(std::clamp(share, 0.0, 1.0) * double(m_count))));
    qint64 seen = 0;
    size_t bucket = 0;
    while (bucket + 1 < m_counts.size() && seen + m_counts.at(bucket) < rank) {
        seen += m_counts.at(bucket);
        ++bucket;
    }
    const double middle = smallest * std::pow(growth, double(bucket) + 0.5);
    return std::min(middle, m_maximum);
}

} // namespace Pilothouse
