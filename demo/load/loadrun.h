#pragma once
#include "demo/load/assetwatch.h"
#include "services/probe/metronome.h"
#include "services/probe/trafficmeter.h"

namespace Pilothouse {

/// Sends the load and counts. At a rate it is open-loop: a slow answer never holds the next request back.
/// With --max each client sends as soon as it has its answer.
class LoadRun final : public QObject {
    Q_OBJECT
public:
    /// `clock` outlives this.
    LoadRun(LoadOptions options, const Clock& clock, QObject* parent = nullptr);

    void start();
    void stop(); ///< what is in flight is still counted; `finished` follows
    [[nodiscard]] LoadReport report() const;

Q_SIGNALS:
    void finished();

private:
    /// One request of the load until its end.
    struct Sent {
        std::chrono::nanoseconds at {0};
        bool isWrite = false;
        QString path;
    };
    void onWoke(std::chrono::nanoseconds now);
    void onSecond(std::chrono::nanoseconds now);
    void sendNext(std::chrono::nanoseconds now);
    void sendAgain();
    [[nodiscard]] bool isWriteNext();
    [[nodiscard]] HttpRequest page(bool isFresh);
    [[nodiscard]] HttpRequest write();
    void send(HttpRequest request, Sent sent, bool isFresh);
    void onAnswer(const Sent& sent, const HttpAnswer& answer);
    void noteFailure(const QString& what, const QString& path);
    void finishIfDone();
    [[nodiscard]] qint64 wallMicroseconds() const;

    LoadOptions m_options;
    const Clock& m_clock;
    Metronome m_metronome;
    HttpLanes m_lanes;
    AssetWatch m_assets;
    TrafficMeter m_meter;
    LoadReport m_report;
    QString m_prefix;
    qint64 m_count = 0;
    qint64 m_pages = 0;
    qint64 m_freshPages = 0;
    qint64 m_keptPages = 0;
    qint64 m_writes = 0;
    std::chrono::nanoseconds m_startedAt {0};
    std::chrono::nanoseconds m_now {0};
    std::chrono::nanoseconds m_stoppedAt {0};
    double m_cpuBefore = 0; ///< seconds
    bool m_isStopping = false;
    bool m_hasFinished = false;
};

} // namespace Pilothouse
