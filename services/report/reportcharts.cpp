#include "services/report/reportcharts.h"
#include "models/metric/runsamples.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace Pilothouse {
namespace {

class ReportChartsWords {
    Q_DECLARE_TR_FUNCTIONS(ReportCharts)
};

constexpr std::array allSlots {Slot::Plain, Slot::Blue, Slot::Green};
constexpr qint64 second = 1'000'000; // µs
constexpr qint64 mostBuckets = 160;
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// What one slot did in one bucket.
struct Share {
    double requests = 0;
    double errors = 0;
};

struct Bucket {
    std::array<Share, 3> bySlot;
    double p95 = nothing;
    double seconds = 0; ///< that were measured
};

/// The run's time cut into equal parts; what a sample measured is spread over the parts that it covers.
class Buckets {
public:
    explicit Buckets(const QList<RunSample>& samples)
        : m_from(samples.first().from)
        , m_to(std::max(samples.last().to, samples.first().from + second))
        , m_buckets(size_t(std::clamp<qint64>((m_to - m_from) / second, 1, mostBuckets)))
    {
        for (const RunSample& sample : samples) {
            spread(sample);
        }
    }

    [[nodiscard]] qint64 from() const { return m_from; }
    [[nodiscard]] qint64 to() const { return m_to; }
    [[nodiscard]] const std::vector<Bucket>& all() const { return m_buckets; }
    [[nodiscard]] bool has(Slot slot) const
    {
        return std::any_of(m_buckets.cbegin(), m_buckets.cend(), [slot](const Bucket& bucket) { return bucket.bySlot[size_t(slot)].requests > 0; });
    }

private:
    void spread(const RunSample& sample)
    {
        const double length = double(m_to - m_from) / double(m_buckets.size());
        const double span = std::max<double>(1, double(sample.to - sample.from));
        const auto first = size_t(std::clamp(double(sample.from - m_from) / length, 0.0, double(m_buckets.size() - 1)));
        for (size_t i = first; i < m_buckets.size(); ++i) {
            const double begin = double(m_from) + double(i) * length;
            const double overlap = std::min(double(sample.from) + span, begin + length) - std::max(double(sample.from), begin);
            if (overlap <= 0) {
                break;
            }
            add(m_buckets[i], sample, overlap / span, overlap / double(second));
        }
    }
    static void add(Bucket& bucket, const RunSample& sample, double part, double seconds)
    {
        for (const Slot slot : allSlots) {
            const SlotSample& did = sample.slot(slot);
            bucket.bySlot[size_t(slot)].requests += part * double(did.requests + did.probeSent);
            bucket.bySlot[size_t(slot)].errors += part * double(did.errors + did.probeFailed);
        }
        bucket.seconds += seconds;
        if (sample.sent > 0) {
            bucket.p95 = std::isnan(bucket.p95) ? sample.p95 : std::max(bucket.p95, double(sample.p95));
        }
    }

    qint64 m_from;
    qint64 m_to;
    std::vector<Bucket> m_buckets;
};

template <class Value>
ReportChart::Series series(const Buckets& buckets, const QString& name, std::optional<Slot> slot, Value value)
{
    ReportChart::Series made {name, slot, {}};
    for (const Bucket& bucket : buckets.all()) {
        made.values << value(bucket);
    }
    return made;
}

double rate(const Bucket& bucket, Slot slot)
{
    return bucket.seconds > 0 ? bucket.bySlot[size_t(slot)].requests / bucket.seconds : nothing;
}

double errorShare(const Bucket& bucket, Slot slot)
{
    const Share& share = bucket.bySlot[size_t(slot)];
    return share.requests > 0 ? 100 * share.errors / share.requests : nothing;
}

QList<ReportChart::Marker> markersOf(const RunSamples& samples)
{
    QList<ReportChart::Marker> markers;
    for (const RunMarker& marker : samples.markers()) {
        if (marker.kind == RunMarker::Switched) {
            markers << ReportChart::Marker {marker.at, ReportChartsWords::tr("switch"), false};
        } else if (marker.kind == RunMarker::SwitchedBack) {
            markers << ReportChart::Marker {marker.at, ReportChartsWords::tr("back"), true};
        }
    }
    return markers;
}

double errorLimit(const QList<Event>& events)
{
    double limit = nothing;
    for (const Event& event : events) {
        if (event.kind == QStringView(EventKind::guardArmed)) {
            limit = event.payload.value(QStringLiteral("limits")).toObject().value(QStringLiteral("errorRate")).toDouble(nothing);
        }
    }
    return limit;
}

} // namespace

QList<ReportChart> reportCharts(const QList<Event>& events, const QTimeZone& zone)
{
    RunSamples samples;
    for (const Event& event : events) {
        samples.add(event);
    }
    if (samples.isEmpty()) {
        return {};
    }
    const Buckets buckets(samples.samples());
    ReportChart shape;
    shape.from = buckets.from();
    shape.to = buckets.to();
    shape.zone = zone;
    shape.markers = markersOf(samples);
    ReportChart requests = shape;
    requests.title = ReportChartsWords::tr("Requests /s");
    requests.isArea = true;
    ReportChart errors = shape;
    errors.title = ReportChartsWords::tr("Errors, percent");
    errors.limit = errorLimit(events);
    for (const Slot slot : allSlots) {
        if (buckets.has(slot)) {
            requests.series << series(buckets, slotName(slot), slot, [slot](const Bucket& bucket) { return rate(bucket, slot); });
            errors.series << series(buckets, slotName(slot), slot, [slot](const Bucket& bucket) { return errorShare(bucket, slot); });
        }
    }
    ReportChart latency = shape;
    latency.title = ReportChartsWords::tr("Latency, 95th percentile, ms");
    latency.series << series(buckets, ReportChartsWords::tr("p95"), std::nullopt, [](const Bucket& bucket) { return bucket.p95; });
    return {requests, errors, latency};
}

double errorPeak(const QList<ReportChart>& charts)
{
    double peak = nothing;
    for (const ReportChart::Series& each : charts.size() > 1 ? charts[1].series : QList<ReportChart::Series>()) {
        for (const double value : each.values) {
            peak = std::isnan(value) ? peak : std::isnan(peak) ? value : std::max(peak, value);
        }
    }
    return peak;
}

} // namespace Pilothouse
