#pragma once
#include "services/probe/httplanes.h"
#include "services/probe/metronome.h"
#include "services/probe/probe.h"
#include "services/probe/trafficmeter.h"

namespace Pilothouse {

/// Probe over plain sockets. A request counts as failed when it got a status of 500 or above, or no whole
/// answer. The router's maintenance page is neither a failure nor a success. Its memory does not grow with time. Runs on the thread that owns it.
class HttpProbe final : public Probe {
    Q_OBJECT
public:
    /// `clock` outlives the probe.
    explicit HttpProbe(const Clock& clock, QObject* parent = nullptr);
    ~HttpProbe() override;

    void start(ProbeSettings settings) override;
    void stop() override;
    [[nodiscard]] ProbeSummary totals() const override;

private:
    void sendNext(std::chrono::nanoseconds now);
    [[nodiscard]] HttpRequest nextRequest(const QString& id) const;
    void onAnswer(ProbeSample sample, std::chrono::nanoseconds sentAt, const QByteArray& target, const HttpAnswer& answer);
    void finishSecond(std::chrono::nanoseconds now);
    void finishStopping();
    [[nodiscard]] qint64 wallMicroseconds() const;

    const Clock& m_clock;
    ProbeSettings m_settings;
    QString m_refused; ///< why nothing can be sent: the URL is none
    QByteArray m_host;
    QList<HttpHeader> m_headers;
    Metronome m_metronome;
    TrafficMeter m_meter;
    std::unique_ptr<HttpLanes> m_lanes;
    qint64 m_count = 0;
    qint64 m_startedAt = 0; ///< µs UTC
    qint64 m_secondStartedAt = 0; ///< µs UTC
    std::chrono::nanoseconds m_now {0}; ///< of the last event
    std::chrono::nanoseconds m_secondStall {0};
    int m_secondStalls = 0;
    bool m_isRunning = false;
    bool m_isStopping = false;
};

} // namespace Pilothouse
