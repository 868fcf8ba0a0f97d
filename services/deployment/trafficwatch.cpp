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

TrafficWatch::TrafficWatch(DeploymentWorld* world, TrafficLedger* ledger, Guard::Record record)
    : m_world(world)
    , m_ledger(ledger)
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
        connect(m_world->probe.get(), &Probe::sampled, this, [this](const ProbeSample& sample) { m_ledger->probed(sample); });
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
    qint64 from = since;
    TrafficLedger* ledger = m_ledger;
    // Lines that were read already come again after a reconnect: only newer ones count.
    const std::function<void(RoutedRequest)> count = [self, ledger, last = std::make_shared<qint64>(since)](const RoutedRequest& request) {
        if (self && request.at >= *last) {
            ledger->routed(request);
        }
    };
    while (self && !stop.stop_requested()) {
        const Result<> followed = co_await m_world->router->followLog(from, count, stop);
        if (!self || stop.stop_requested()) {
            co_return;
        }
        ledger->lostLog(followed ? tr("the router's log ended") : followed.error().message);
        from = std::max(from, ledger->lastLogged() + 1);
        co_await m_world->clock->sleep(followAgainAfter, stop);
    }
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
