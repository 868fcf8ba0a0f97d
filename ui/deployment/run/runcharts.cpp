#include "ui/deployment/run/runcharts.h"
#include "ui/metric/metricchart.h"
#include "ui/shell/widgets/card.h"
#include <QHBoxLayout>
#include <algorithm>
#include <cmath>

namespace Pilothouse {
namespace {

constexpr double roomAboveLimit = 1.12;

// Did the new slot answer most of a second? What no slot answered belongs to the one before.
bool isOfNew(const RunSample& sample, Slot from, Slot to, bool before)
{
    const double rate = sample.requestRate(to) - sample.requestRate(from);
    return rate == 0 ? before : rate > 0;
}

QString milliseconds(double value)
{
    return Numbers::duration(Milliseconds(std::llround(value)));
}

QString plain(double value)
{
    return Numbers::decimal(value, value > 0 && value < 10 && value != std::floor(value) ? 1 : 0);
}

} // namespace

RunCharts::RunCharts(QWidget* parent)
    : QWidget(parent)
    , m_latency(nullptr)
    , m_errors(nullptr)
    , m_requests(nullptr)
    , m_failed(new MetricChart(tr("Failed requests a second"), &m_viewport, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_failed->hide();
    m_latency = addChart(tr("Response time p95"));
    m_errors = addChart(tr("Errors"));
    m_requests = addChart(tr("Requests by slot"));
    m_latency->setText(milliseconds, plain);
    m_errors->setText([](double value) { return Numbers::percent(value, 1); },
        [](double value) {
            return value == 0 ? QStringLiteral("0") : plain(value) + QStringLiteral(" %");
        });
    m_requests->setText(Numbers::rate, plain);
    m_failed->setText(Numbers::rate, plain);
    for (MetricChart* chart : {m_latency, m_errors, m_requests, m_failed}) {
        connect(chart, &MetricChart::momentChosen, this, &RunCharts::momentChosen);
    }
    connect(Theme::of(this), &Theme::changed, this, &RunCharts::scale);
    scale();
}

MetricChart* RunCharts::addChart(const QString& title)
{
    auto* card = new Card(this);
    auto* chart = new MetricChart(title, &m_viewport, card);
    card->content()->addWidget(chart);
    layout()->addWidget(card);
    return chart;
}

void RunCharts::scale()
{
    layout()->setSpacing(Theme::of(this)->px(Metric::cardGap));
}

void RunCharts::setZone(const QString& zone)
{
    const QTimeZone known(zone.toLatin1());
    for (MetricChart* chart : {m_latency, m_errors, m_requests, m_failed}) {
        chart->setZone(known.isValid() ? known : QTimeZone::utc());
    }
}

RunCharts::Pair RunCharts::addPair(MetricChart* chart, const RunState& state, bool isArea)
{
    const QString old =
        state.plan.oldRelease.isEmpty() ? slotName(state.plan.from) : state.plan.oldRelease;
    ChartSeries from;
    from.name = isArea ? slotName(state.plan.from) : old;
    from.slot = state.plan.from;
    from.isArea = isArea;
    ChartSeries to = from;
    to.name = isArea ? slotName(state.plan.to) : state.release;
    to.slot = state.plan.to;
    const int first = chart->addSeries(from);
    return {first, chart->addSeries(to)};
}

void RunCharts::setPlan(const RunState& state)
{
    if (state.digest == m_digest || state.digest.isEmpty()) {
        return; // a run's plan does not change
    }
    m_digest = state.digest;
    m_from = state.plan.from;
    m_to = state.plan.to;
    makeSeries(state);
    setLimits(state);
}

void RunCharts::makeSeries(const RunState& state)
{
    ChartSeries median;
    median.role = Role::TextMuted;
    median.name = tr("p50");
    m_median = m_latency->addSeries(median);
    m_latencyOf = addPair(m_latency, state, false);
    m_errorsOf = addPair(m_errors, state, false);
    m_requestsOf = addPair(m_requests, state, true);
    m_failedOf = addPair(m_failed, state, false);
}

void RunCharts::setLimits(const RunState& state)
{
    const QJsonObject times = state.plan.policy.value(QStringLiteral("thresholds"))
                                  .toObject()
                                  .value(QStringLiteral("responseTimeMs"))
                                  .toObject();
    if (const double warning = times.value(QStringLiteral("warning")).toDouble(); warning > 0) {
        m_latency->setBands({{warning, Role::Warning, tr("warn %1").arg(milliseconds(warning))}});
    }
    const double rate = state.plan.policy.value(QStringLiteral("guard"))
                            .toObject()
                            .value(QStringLiteral("errorRate"))
                            .toDouble();
    if (rate > 0) {
        m_errors->setBands(
            {{rate, Role::Critical, tr("roll back %1").arg(Numbers::percent(rate))}});
        m_errors->setLeastTop(rate * roomAboveLimit);
    }
    m_latency->setLeastTop(10);
    m_requests->setLeastTop(10);
}

void RunCharts::setSamples(const RunSamples& samples)
{
    if (samples.generation() != m_generation) {
        m_generation = samples.generation();
        m_lastSeq = 0;
        m_markersUpTo = -1;
        m_isNew = false;
        for (MetricChart* chart : {m_latency, m_errors, m_requests, m_failed}) {
            chart->clear();
        }
    }
    const QList<RunSample>& all = samples.samples();
    const auto first = std::upper_bound(all.cbegin(), all.cend(), m_lastSeq,
        [](qint64 seq, const RunSample& sample) { return seq < sample.seq; });
    std::for_each(first, all.cend(), [this](const RunSample& sample) { append(sample); });
    m_lastSeq = all.isEmpty() ? 0 : all.last().seq;
    setMarkers(samples);
}

void RunCharts::append(const RunSample& sample)
{
    m_isNew = isOfNew(sample, m_from, m_to, m_isNew);
    const bool isNew = m_isNew;
    if (sample.sent > 0) {
        m_latency->append(m_median, sample.to, sample.p50);
        m_latency->append(isNew ? m_latencyOf.to : m_latencyOf.from, sample.to, sample.p95);
    }
    m_errors->append(isNew ? m_errorsOf.to : m_errorsOf.from, sample.to, sample.errorPercent());
    m_failed->append(isNew ? m_failedOf.to : m_failedOf.from, sample.to, sample.failedRate());
    m_requests->append(m_requestsOf.from, sample.to, sample.requestRate(m_from));
    m_requests->append(m_requestsOf.to, sample.to, sample.requestRate(m_to));
}

void RunCharts::setMarkers(const RunSamples& samples)
{
    const qint64 newest = samples.markers().isEmpty() ? 0 : samples.markers().last().seq;
    if (newest == m_markersUpTo) {
        return;
    }
    m_markersUpTo = newest;
    std::vector<ChartMarker> markers;
    for (const RunMarker& marker : samples.markers()) {
        switch (marker.kind) {
        case RunMarker::Switched:
            markers.push_back({marker.at, tr("switch"),
                tr("Users go to %1").arg(slotName(marker.to)), Role::Text});
            break;
        case RunMarker::SwitchedBack:
            markers.push_back({marker.at, tr("back"),
                tr("Users are back on %1").arg(slotName(marker.to)), Role::Critical});
            break;
        case RunMarker::Restarted:
            markers.push_back({marker.at, tr("taken up"),
                tr("A new runner took the run up after a crash"), Role::TextMuted});
            break;
        case RunMarker::Paused:
            markers.push_back({marker.at, tr("held"), marker.text, Role::Warning});
            break;
        case RunMarker::Note:
            markers.push_back({marker.at, tr("note"), marker.text, Role::TextMuted});
            break;
        case RunMarker::TurnedBack: // the switch back says it
        case RunMarker::StepFailed:
        case RunMarker::Resumed:
        case RunMarker::Finished:
            break;
        }
    }
    for (MetricChart* chart : {m_latency, m_errors, m_requests, m_failed}) {
        chart->setMarkers(markers);
    }
}

void RunCharts::setEnd(qint64 from, qint64 to)
{
    m_viewport.setData(from, to);
}

} // namespace Pilothouse
