#include "demo/load/loadrun.h"
#include <QFileInfo>
#include <QRandomGenerator>
#include <sys/resource.h>

namespace Pilothouse {
namespace {

constexpr qint64 keptPage = 256 * 1024; // of an HTML page, to find its assets
constexpr qint64 mostInFlight = 2000; // beyond it the service does not answer any more, and neither would our descriptors last
constexpr qsizetype keptFailures = 20;
constexpr Milliseconds pauseAfterFailure {10}; // of a client of --max, so that a refused connection is no busy loop

double cpuSeconds()
{
    rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

int keptClients(const LoadOptions& options)
{
    return options.isCapacity ? options.clients : options.keepAliveClients;
}

} // namespace

LoadRun::LoadRun(LoadOptions options, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_metronome(clock)
    , m_lanes(m_options.endpoint, clock, keptClients(m_options), keptClients(m_options))
    , m_assets(m_options, clock)
    , m_prefix(QStringLiteral("load-%1-").arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0')))
{
    connect(&m_metronome, &Metronome::due, this, &LoadRun::sendNext);
    connect(&m_metronome, &Metronome::secondPassed, this, &LoadRun::onSecond);
    connect(&m_metronome, &Metronome::woke, this, &LoadRun::onWoke);
    connect(&m_lanes, &HttpLanes::idleClosed, this, [this] { m_meter.idleClosed(); });
    connect(&m_assets, &AssetWatch::idleClosed, this, [this] { m_meter.idleClosed(); });
    connect(&m_assets, &AssetWatch::failed, this, &LoadRun::noteFailure);
    connect(&m_assets, &AssetWatch::finishedOne, this, &LoadRun::finishIfDone, Qt::QueuedConnection);
}

void LoadRun::start()
{
    m_report.isCapacity = m_options.isCapacity;
    m_report.totals.from = wallMicroseconds();
    m_report.writePrefix = m_prefix;
    m_cpuBefore = cpuSeconds();
    m_metronome.start(m_options.isCapacity ? 0 : m_options.rate);
    m_meter = TrafficMeter(m_metronome.interval());
    m_now = m_startedAt = m_metronome.observe();
    for (int i = 0; m_options.isCapacity && i < m_options.clients; ++i) {
        sendNext(m_now);
    }
}

void LoadRun::stop()
{
    if (!m_isStopping) {
        m_isStopping = true;
        m_stoppedAt = m_metronome.observe();
        m_metronome.endBeats();
        QTimer::singleShot(0, this, &LoadRun::finishIfDone);
    }
}

void LoadRun::onWoke(std::chrono::nanoseconds now)
{
    m_now = now;
    // Bounded by the real clock too: a process that stands still often must not run for hours.
    const bool isOver = now + m_metronome.time().stalled() - m_startedAt >= m_options.duration;
    if (isOver || (!m_options.untilFile.isEmpty() && QFileInfo::exists(m_options.untilFile))) {
        stop();
    }
}

void LoadRun::onSecond(std::chrono::nanoseconds now)
{
    const ProbeSummary second = m_meter.takeSecond(now);
    m_report.seconds.append({second.sent, second.failed, second.p95, second.longestGap});
}

void LoadRun::sendNext(std::chrono::nanoseconds now)
{
    if (m_isStopping) {
        return;
    }
    const bool isWrite = isWriteNext();
    const bool isFresh = m_options.isFreshOnly || (!m_options.isCapacity && (isWrite ? m_writes : m_pages) % 2 == 0);
    const HttpRequest request = isWrite ? write() : page(isFresh);
    const QString path = QString::fromLatin1(request.method) + u' ' + QString::fromUtf8(request.target);
    send(request, {now, isWrite, path}, isFresh);
}

/// Spreads the writes evenly over all requests.
bool LoadRun::isWriteNext()
{
    const qint64 before = m_count * m_options.writePercent / 100;
    ++m_count;
    return m_count * m_options.writePercent / 100 > before;
}

HttpRequest LoadRun::page(bool isFresh)
{
    ++m_pages;
    HttpRequest request;
    request.target = m_options.pages.at((isFresh ? m_freshPages : m_keptPages)++ % m_options.pages.size()).toUtf8();
    request.keepBody = m_options.hasAssets ? keptPage : 0;
    return request;
}

HttpRequest LoadRun::write()
{
    ++m_writes;
    ++m_report.writesSent;
    HttpRequest request;
    request.method = "POST";
    request.target = m_options.writePath.toUtf8();
    request.body = QString(m_options.writeBody).replace(QLatin1String("{id}"), m_prefix + QString::number(m_writes)).toUtf8();
    const bool isJson = request.body.startsWith('{');
    request.headers.append(HttpHeader {"Content-Type", isJson ? "application/json" : "application/x-www-form-urlencoded"});
    return request;
}

void LoadRun::send(HttpRequest request, Sent sent, bool isFresh)
{
    request.host = m_options.host;
    request.headers.append(HttpHeader {"User-Agent", "pilothouse-load"});
    request.timeLimit = m_options.timeLimit;
    m_meter.sent();
    HttpLanes::Handler handler = [this, sent](const HttpAnswer& answer, bool) { onAnswer(sent, answer); };
    if (m_meter.inFlight() > mostInFlight) {
        HttpAnswer none;
        none.end = HttpEnd::NotConnected;
        none.evidence = tr("not sent, %1 requests are still without an answer").arg(mostInFlight);
        handler(none, false);
    } else if (isFresh) {
        m_lanes.sendFresh(std::move(request), std::move(handler));
    } else {
        m_lanes.sendKept(std::move(request), std::move(handler));
    }
}

void LoadRun::onAnswer(const Sent& sent, const HttpAnswer& answer)
{
    m_now = m_metronome.observe();
    const bool isGood = answer.isAnswered() && answer.status < 400;
    if (answer.hasReconnected) {
        m_meter.reconnected();
    }
    if (isGood) {
        m_meter.succeeded(sent.at, m_now);
        ++m_report.answered;
        m_report.writesAcknowledged += sent.isWrite ? 1 : 0;
    } else if (answer.isMaintenancePage()) {
        m_meter.turnedAway(sent.at, m_now);
    } else {
        const QString what = answer.isAnswered() ? tr("status %1").arg(answer.status) : answer.evidence;
        m_meter.failed(sent.at, m_now, sent.path + QStringLiteral(": ") + what);
        noteFailure(what, sent.path);
    }
    if (isGood && m_options.hasAssets && answer.header("Content-Type").startsWith("text/html")) {
        m_assets.readPage(answer.body);
    }
    if (m_options.isCapacity && !m_isStopping) {
        QTimer::singleShot(isGood ? Milliseconds(0) : pauseAfterFailure, this, &LoadRun::sendAgain);
    }
    if (m_isStopping) {
        QTimer::singleShot(0, this, &LoadRun::finishIfDone);
    }
}

void LoadRun::sendAgain()
{
    sendNext(m_metronome.observe());
}

void LoadRun::noteFailure(const QString& what, const QString& path)
{
    if (m_report.failures.size() < keptFailures) {
        m_report.failures.append({wallMicroseconds(), what, path});
    }
}

void LoadRun::finishIfDone()
{
    if (m_isStopping && !m_hasFinished && m_meter.inFlight() == 0 && m_assets.inFlight() == 0) {
        m_hasFinished = true;
        m_metronome.stop();
        onSecond(m_metronome.observe());
        Q_EMIT finished();
    }
}

LoadReport LoadRun::report() const
{
    LoadReport report = m_report;
    const qint64 from = report.totals.from;
    report.totals = m_meter.totals(m_now);
    report.totals.from = from;
    report.totals.to = wallMicroseconds();
    report.totals.stalled = double(m_metronome.time().stalled().count()) / 1e6;
    report.totals.stalls = m_metronome.time().stalls();
    report.assets = m_assets.counts();
    report.p99 = m_meter.latencies().percentile(0.99);
    report.maximum = m_meter.latencies().maximum();
    report.elapsedSeconds = double((m_stoppedAt - m_startedAt).count()) / 1e9;
    report.cpuSeconds = cpuSeconds() - m_cpuBefore;
    return report;
}

qint64 LoadRun::wallMicroseconds() const
{
    return m_clock.nowMicroseconds();
}

} // namespace Pilothouse
