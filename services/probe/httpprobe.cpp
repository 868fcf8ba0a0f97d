#include "services/probe/httpprobe.h"
#include <QRandomGenerator>

namespace Pilothouse {
namespace {

using namespace std::chrono_literals;

constexpr int keptLanes = 1;
constexpr int mostLanes = 64;
constexpr std::chrono::nanoseconds heartbeat = 50ms; // the longest sleep, so that a stall is noticed for what it is
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
    , m_time(clock)
    , m_pacer(lowestRate, {})
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HttpProbe::onTimer);
}

HttpProbe::~HttpProbe() = default;

void HttpProbe::start(ProbeSettings settings)
{
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
    m_time = ProcessTime(m_clock);
    m_now = m_time.observe();
    m_pacer = Pacer(std::clamp(m_settings.rate, lowestRate, highestRate), m_now);
    m_meter = TrafficMeter(m_pacer.interval());
    m_count = 0;
    m_startedAt = m_secondStartedAt = wallMicroseconds();
    m_secondEnd = m_now + 1s;
    m_secondStall = 0ns;
    m_secondStalls = 0;
    m_isRunning = true;
    m_isStopping = false;
    arm(m_now);
}

void HttpProbe::stop()
{
    if (!m_isRunning || m_isStopping) {
        return;
    }
    m_isStopping = true;
    QTimer::singleShot(0, this, &HttpProbe::finishStopping);
}

void HttpProbe::finishStopping()
{
    if (m_isRunning && m_isStopping && m_meter.inFlight() == 0) {
        m_isRunning = false;
        m_timer.stop();
        finishSecond(m_time.observe());
        Q_EMIT stopped();
    }
}

ProbeSummary HttpProbe::totals() const
{
    ProbeSummary summary = m_meter.totals(m_now);
    summary.from = m_startedAt;
    summary.to = wallMicroseconds();
    summary.stalled = milliseconds(m_time.stalled());
    summary.stalls = m_time.stalls();
    return summary;
}

void HttpProbe::onTimer()
{
    m_now = m_time.observe();
    while (!m_isStopping && m_pacer.take(m_now)) {
        sendNext(m_now);
    }
    if (m_now >= m_secondEnd) {
        finishSecond(m_now);
    }
    arm(m_now);
}

void HttpProbe::arm(std::chrono::nanoseconds now)
{
    std::chrono::nanoseconds wakeAt = std::min(m_secondEnd, now + heartbeat);
    if (!m_isStopping) {
        wakeAt = std::min(wakeAt, m_pacer.next());
    }
    m_time.expect(wakeAt);
    m_timer.start(std::max(0ms, std::chrono::ceil<Milliseconds>(wakeAt - now)));
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
    m_now = m_time.observe();
    sample.status = answer.isAnswered() ? answer.status : 0;
    sample.milliseconds = milliseconds(m_now - sentAt);
    if (answer.hasReconnected) {
        m_meter.reconnected();
    }
    if (!answer.isAnswered()) {
        sample.failure = tr("GET %1: %2").arg(QString::fromUtf8(target), answer.evidence);
    } else if (answer.status >= 500) {
        sample.failure = tr("GET %1: status %2").arg(QString::fromUtf8(target)).arg(answer.status);
    }
    if (sample.hasFailed()) {
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
    second.stalled = milliseconds(m_time.stalled() - std::exchange(m_secondStall, m_time.stalled()));
    second.stalls = m_time.stalls() - std::exchange(m_secondStalls, m_time.stalls());
    m_secondEnd += std::chrono::floor<std::chrono::seconds>(now - m_secondEnd) + 1s;
    Q_EMIT secondPassed(second);
}

qint64 HttpProbe::wallMicroseconds() const
{
    return m_clock.now().toMSecsSinceEpoch() * 1000;
}

} // namespace Pilothouse
