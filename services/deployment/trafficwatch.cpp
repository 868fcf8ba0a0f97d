#include "services/deployment/trafficwatch.h"
#include "models/journal/event.h"
#include "services/deployment/deploymentworld.h"
#include <QCoroSignal>
#include <QPointer>
#include <QUrl>

namespace Pilothouse {
namespace {

constexpr Milliseconds followAgainAfter {500};
constexpr Milliseconds probeStopLimit {3000};
constexpr qint64 mostAhead = 5'000'000; // µs

ProbeSettings probeSettings(const Environment& environment)
{
    const ApplicationService& web = environment.application.web;
    ProbeSettings settings;
    settings.url = QUrl(environment.router.url);
    settings.paths = environment.probe.paths.isEmpty() ? web.smoke : environment.probe.paths;
    if (settings.paths.isEmpty()) {
        settings.paths << web.health;
    }
    settings.rate = environment.probe.rate;
    settings.host = web.hostHeader;
    settings.headers = web.headers;
    return settings;
}

} // namespace

TrafficWatch::TrafficWatch(DeploymentWorld* world, TrafficLedger* ledger, SteadyTime* time, Guard::Record record)
    : m_world(world)
    , m_ledger(ledger)
    , m_time(time)
    , m_record(std::move(record))
{
}

TrafficWatch::~TrafficWatch()
{
    m_stop.request_stop();
}

void TrafficWatch::start(qint64 since)
{
    if (m_isRunning) {
        return;
    }
    m_isRunning = true;
    follow(since, m_stop.get_token());
    if (m_world->environment.probe.enabled) {
        connect(m_world->probe.get(), &Probe::sampled, this, [this](const ProbeSample& sample) { onSample(sample); });
        connect(m_world->probe.get(), &Probe::secondPassed, this, &TrafficWatch::onSecond);
        m_world->probe->start(probeSettings(m_world->environment));
    }
}

QCoro::Task<Result<>> TrafficWatch::stop()
{
    if (m_isRunning && m_world->environment.probe.enabled) {
        m_world->probe->stop();
        co_await qCoro(m_world->probe.get(), &Probe::stopped, probeStopLimit);
    }
    m_isRunning = false;
    m_stop.request_stop();
    co_return Result<>();
}

QCoro::Task<> TrafficWatch::follow(qint64 since, std::stop_token stop)
{
    const QPointer<TrafficWatch> self(this);
    Clock* clock = m_world->clock;
    qint64 from = since;
    const std::function<void(RoutedRequest)> onRequest = [self](const RoutedRequest& request) {
        if (self) {
            self->count(request);
        }
    };
    while (self && !stop.stop_requested()) {
        m_countFrom = m_time->of(from);
        const Result<> followed = co_await m_world->router->followLog(from, onRequest, stop);
        if (!self || stop.stop_requested()) {
            co_return;
        }
        m_ledger->lostLog(followed ? tr("the router's log ended") : followed.error().message);
        // Where it ended, and not later than now: the clock may have been set back.
        const qint64 now = clock->nowMicroseconds();
        from = std::min(std::max(from, m_lastLogged + 1), now + 1);
        co_await clock->sleep(followAgainAfter, stop);
    }
}

void TrafficWatch::count(const RoutedRequest& request)
{
    RoutedRequest counted = request;
    counted.at = m_time->of(request.at);
    const qint64 now = m_world->clock->nowMicroseconds();
    // Read before: Docker gives times to lines a moment after nginx did, and a clock that was set back makes what
    // was written before that the future.
    if (counted.at < m_countFrom || request.at > now + mostAhead) {
        return;
    }
    m_lastLogged = request.at;
    m_ledger->routed(counted);
}

void TrafficWatch::onSample(ProbeSample sample)
{
    sample.sentAt = m_time->of(sample.sentAt);
    m_ledger->probed(sample);
}

void TrafficWatch::onSecond(const ProbeSummary& second)
{
    const QJsonObject sample = m_ledger->takeSample(second);
    if (!sample.isEmpty()) {
        journalSample(sample);
    }
}

QCoro::Task<> TrafficWatch::journalSample(QJsonObject sample)
{
    // A sample that cannot be written is lost; the run's own events report a failing journal.
    co_await m_record(EventKind::probeSampled, sample);
}

} // namespace Pilothouse
