#pragma once
#include "models/deployment/runstate.h"
#include "models/metric/runsamples.h"
#include "ui/metric/chartviewport.h"
#include "ui/shell/widgets/numbers.h"
#include <QWidget>

namespace Pilothouse {

class MetricChart;

/// The three charts of a run (response time, errors, requests by slot) with one time axis, and a
/// small fourth for elsewhere: failed requests a second. Takes only what is new from the samples.
class RunCharts : public QWidget {
    Q_OBJECT
public:
    explicit RunCharts(QWidget* parent = nullptr);

    void setZone(const QString& zone);
    /// What the plan promises: limits, slots, releases.
    void setPlan(const RunState& state);
    void setSamples(const RunSamples& samples);
    /// The time axis ends here, µs UTC.
    void setEnd(qint64 from, qint64 to);
    /// Not in this widget's layout.
    [[nodiscard]] MetricChart* failedChart() const { return m_failed; }
    /// In reading order, for the keyboard.
    [[nodiscard]] QList<MetricChart*> charts() const { return {m_latency, m_errors, m_requests}; }

Q_SIGNALS:
    void momentChosen(qint64 at); ///< µs UTC

private:
    struct Pair {
        int from = 0; ///< index of the old slot's series
        int to = 0;
    };
    MetricChart* addChart(const QString& title);
    static Pair addPair(MetricChart* chart, const RunState& state, bool isArea);
    void makeSeries(const RunState& state);
    void setLimits(const RunState& state);
    void append(const RunSample& sample);
    void setMarkers(const RunSamples& samples);
    void scale();

    ChartViewport m_viewport;
    MetricChart* m_latency;
    MetricChart* m_errors;
    MetricChart* m_requests;
    MetricChart* m_failed;
    Pair m_latencyOf;
    Pair m_errorsOf;
    Pair m_requestsOf;
    Pair m_failedOf;
    int m_median = 0;
    Slot m_from = Slot::Plain;
    Slot m_to = Slot::Plain;
    bool m_isNew = false; ///< the newest sample was answered by the new slot
    QString m_digest;
    qint64 m_lastSeq = 0; ///< of the newest sample that is drawn
    int m_generation = 0;
    qint64 m_markersUpTo = -1;
};

} // namespace Pilothouse
