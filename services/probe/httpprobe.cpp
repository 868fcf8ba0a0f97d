#include "services/probe/httpprobe.h"
#include <QRandomGenerator>

namespace Pilothouse {
namespace {

constexpr int keptLanes = 1;
constexpr int mostLanes = 64;
constexpr double lowestRate = 0.1;
constexpr double highestRate = 1000;
// A service that hangs must not use up the file descriptors of the process that has to roll it back.
constexpr qint64 mostInFlight = 256;

double milliseconds(std::chrono::nanoseconds duration)
{
    return double(duration.count()) / 1e6;
}

} // namespace

HttpProbe::HttpProbe(const Clock& clock, QObject* parent)
    : Probe(parent)
    , m_clock(clock)
    , m_metronome(clock, this)
{
    connect(&m_metronome, &Metronome::due, this, &HttpProbe::sendNext);
    connect(&m_metronome, &Metronome::secondPassed, this, &HttpProbe::finishSecond);
    connect(&m_metronome, &Metronome::woke, this, [this](std::chrono::nanoseconds now) { m_now = now; });
}

HttpProbe::~HttpProbe() = default;

void HttpProbe::start(ProbeSettings settings)
{
    if (m_isRunning) {
        return;
    }
    m_settings = std::move(settings);
    if (m_settings.paths.isEmpty()) {
        m_settings.paths = {QStringLiteral("/")};
    }
    const Result<HttpEndpoint> endpoint = HttpEndpoint::of(m_settings.url);
    m_refused = endpoint ? QString() : endpoint.error().message;
    m_lanes = std::make_unique<HttpLanes>(endpoint.value_or(HttpEndpoint()), m_clock, keptLanes, mostLanes);
    connect(m_lanes.get(), &HttpLanes::idleClosed, this, [this] { m_meter.idleClosed(); });
    m_host = (m_settings.host.isEmpty() ? m_settings.url.authority(QUrl::FullyEncoded).section(u'@', -1) : m_settings.host).toUtf8();
    m_headers = {{"User-Agent", "pilothouse-probe"}, {"Accept", "*/*"}};
    for (auto it = m_settings.headers.cbegin(); it != m_settings.headers.cend(); ++it) {
        m_headers.append({it.key().toUtf8(), it.value().toUtf8()});
    }
    m_metronome.start(std::clamp(m_settings.rate, lowestRate, highestRate));
    m_now = m_metronome.observe();
    m_meter = TrafficMeter(m_metronome.interval());
    m_count = 0;
    m_startedAt = m_secondStartedAt = wallMicroseconds();
    m_secondStall = {};
    m_secondStalls = 0;
    m_isRunning = true;
    m_isStopping = false;
}

void HttpProbe::stop()
{
    if (!m_isRunning || m_isStopping) {
        return;
    }
    m_isStopping = true;
    m_metronome.endBeats();
    QTimer::singleShot(0, this, &HttpProbe::finishStopping);
}

void HttpProbe::finishStopping()
{
    if (m_isRunning && m_isStopping && m_meter.inFlight() == 0) {
        m_isRunning = false;
        m_metronome.stop();
        finishSecond(m_metronome.observe());
        Q_EMIT stopped();
    }
}

ProbeSummary HttpProbe::totals() const
{
    ProbeSummary summary = m_meter.totals(m_now);
    summary.from = m_startedAt;
    summary.to = wallMicroseconds();
    summary.stalled = milliseconds(m_metronome.time().stalled());
    summary.stalls = m_metronome.time().stalls();
    return summary;
}

void HttpProbe::sendNext(std::chrono::nanoseconds now)
{
    ProbeSample sample;
    sample.sentAt = wallMicroseconds();
    sample.id = QString::number(QRandomGenerator::global()->generate64(), 16).rightJustified(16, u'0');
    const HttpRequest request = nextRequest(sample.id);
    const bool isFresh = m_count++ % 2 == 0;
    m_meter.sent();
    HttpLanes::Handler handler = [this, sample, now, target = request.target](const HttpAnswer& answer, bool isKept) {
        ProbeSample answered = sample;
        answered.isKeepAlive = isKept;
        onAnswer(std::move(answered), now, target, answer);
    };
    const bool isCrowded = m_meter.inFlight() > mostInFlight;
    if (isCrowded || !m_refused.isEmpty()) {
        HttpAnswer none;
        none.end = HttpEnd::NotConnected;
        none.evidence = isCrowded ? tr("not sent, %1 requests are still without an answer").arg(mostInFlight) : m_refused;
        handler(none, false);
    } else if (isFresh) {
        m_lanes->sendFresh(request, std::move(handler));
    } else {
        m_lanes->sendKept(request, std::move(handler));
    }
}

HttpRequest HttpProbe::nextRequest(const QString& id) const
{
    HttpRequest request;
    request.target = m_settings.paths.at((m_count / 2) % m_settings.paths.size()).toUtf8();
    request.host = m_host;
    request.headers = m_headers;
    request.headers.append({"X-Pilothouse-Probe", id.toLatin1()});
    request.timeLimit = m_settings.timeLimit;
    return request;
}

void HttpProbe::onAnswer(ProbeSample sample, std::chrono::nanoseconds sentAt, const QByteArray& target, const HttpAnswer& answer)
{
    m_now = m_metronome.observe();
    sample.status = answer.isAnswered() ? answer.status : 0;
    sample.milliseconds = milliseconds(m_now - sentAt);
    if (answer.hasReconnected) {
        m_meter.reconnected();
    }
    sample.isTurnedAway = answer.isMaintenancePage();
    if (!answer.isAnswered()) {
        sample.failure = tr("GET %1: %2").arg(QString::fromUtf8(target), answer.evidence);
    } else if (answer.status >= 500 && !sample.isTurnedAway) {
        sample.failure = tr("GET %1: status %2").arg(QString::fromUtf8(target)).arg(answer.status);
    }
    if (sample.isTurnedAway) {
        m_meter.turnedAway(sentAt, m_now);
    } else if (sample.hasFailed()) {
        m_meter.failed(sentAt, m_now, sample.failure);
    } else {
        m_meter.succeeded(sentAt, m_now);
    }
    Q_EMIT sampled(sample);
    if (m_isStopping) {
        QTimer::singleShot(0, this, &HttpProbe::finishStopping);
    }
}

void HttpProbe::finishSecond(std::chrono::nanoseconds now)
{
    ProbeSummary second = m_meter.takeSecond(now);
    second.from = std::exchange(m_secondStartedAt, wallMicroseconds());
    second.to = m_secondStartedAt;
    second.stalled = milliseconds(m_metronome.time().stalled() - std::exchange(m_secondStall, m_metronome.time().stalled()));
    second.stalls = m_metronome.time().stalls() - std::exchange(m_secondStalls, m_metronome.time().stalls());
    Q_EMIT secondPassed(second);
}

qint64 HttpProbe::wallMicroseconds() const
{
    return m_clock.nowMicroseconds();
}

} // namespace Pilothouse
