#include "services/deployment/guard.h"
#include "models/journal/event.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/trafficledger.h"
#include "services/metric/healthcheck.h"
#include <QPointer>
#include <QUrl>

namespace Pilothouse {
namespace {

constexpr Milliseconds guardTick {500}; // how soon an error limit is seen
constexpr Milliseconds guardAnswerLimit {5000};

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return QStringLiteral("pass");
    case Verdict::Fail: return QStringLiteral("fail");
    case Verdict::Inconclusive: return QStringLiteral("inconclusive");
    }
    Q_UNREACHABLE();
}

} // namespace

Guard::Guard(DeploymentWorld* world, TrafficLedger* traffic, QString target, Record record)
    : m_world(world)
    , m_traffic(traffic)
    , m_target(std::move(target))
    , m_record(std::move(record))
{
}

Guard::~Guard()
{
    disarm();
}

void Guard::arm(qint64 switchedAt)
{
    if (m_stop) {
        return;
    }
    m_judgement = Judgement {Verdict::Inconclusive, tr("No user has reached %1 yet.").arg(m_target), QStringLiteral("no-data")};
    if (switchedAt > 0) {
        noteSwitched(switchedAt);
    }
    m_stop.emplace();
    watch(m_stop->get_token());
}

void Guard::disarm()
{
    if (m_stop) {
        m_stop->request_stop();
        m_stop.reset();
    }
}

void Guard::noteSwitched(qint64 at)
{
    const qint64 now = m_world->clock->nowMicroseconds();
    const auto ago = std::chrono::microseconds(std::max<qint64>(0, now - at));
    m_switchedAt = m_world->clock->monotonic() - ago;
    m_judge.emplace(GuardLimits::from(m_world->environment.rollback), m_target, sinceSwitch());
}

Judgement Guard::judgementAtWindowEnd() const
{
    return m_judge ? m_judge->judgeAtWindowEnd(sinceSwitch()) : m_judgement;
}

Milliseconds Guard::sinceSwitch() const
{
    return std::chrono::duration_cast<Milliseconds>(m_world->clock->monotonic() - m_switchedAt);
}

QCoro::Task<> Guard::watch(std::stop_token stop)
{
    const QPointer<Guard> self(this);
    Clock* clock = m_world->clock;
    const Milliseconds every = m_world->environment.rollback.checkEvery;
    auto nextCheck = clock->monotonic();
    while (true) {
        const auto wait = std::min(guardTick, every);
        const Result<> slept = co_await clock->sleep(wait, stop);
        if (!self || !slept) {
            co_return;
        }
        if (!m_judge) {
            continue;
        }
        // Beside the judging: a release whose health check hangs fails its users all the same.
        if (!m_isChecking && clock->monotonic() >= nextCheck) {
            nextCheck = clock->monotonic() + every;
            check();
        }
        const Verdict before = m_judgement.verdict;
        judge();
        if (before != m_judgement.verdict || m_notedChecks != m_checks) {
            m_notedChecks = m_checks;
            note();
        }
    }
}

QCoro::Task<> Guard::check()
{
    const QPointer<Guard> self(this);
    m_isChecking = true;
    co_await askHealth();
    if (self) {
        m_isChecking = false;
    }
}

QCoro::Task<> Guard::askHealth()
{
    const QPointer<Guard> self(this);
    const ApplicationService web = m_world->environment.application.web;
    const QUrl url(m_world->environment.router.url);
    HealthCheck* health = m_world->health.get();
    const Result<HealthAnswer> answer = co_await health->once(url, web.health, web.hostHeader, web.headers, guardAnswerLimit);
    if (!self || !m_judge || (answer && answer->isMaintenancePage)) {
        co_return;
    }
    ++m_checks;
    if (answer) {
        m_judge->observeCheck(sinceSwitch(), answer->isHealthy ? CheckOutcome::Healthy : CheckOutcome::Failed, QString::number(answer->status));
    } else {
        m_judge->observeCheck(sinceSwitch(), CheckOutcome::NoAnswer, answer.error().message);
    }
    if (web.details.isEmpty()) {
        co_return;
    }
    const Result<HealthAnswer> details = co_await health->once(url, web.details, web.hostHeader, web.headers, guardAnswerLimit);
    if (self && m_judge && details && details->errorsCounter) {
        m_judge->observeErrorsCounter(sinceSwitch(), *details->errorsCounter);
    }
}

void Guard::judge()
{
    m_judge->observeSource(sinceSwitch(), m_traffic->logProblem().isEmpty(), m_traffic->logProblem());
    m_judge->observeRequests(sinceSwitch(), m_traffic->newSlot());
    m_judgement = m_judge->judge(sinceSwitch());
    if (m_judgement.verdict == Verdict::Fail && !m_hasFailed) {
        m_hasFailed = true;
        Q_EMIT failed(m_judgement);
    }
}

QCoro::Task<> Guard::note()
{
    const SlotCounts counts = m_traffic->newSlot();
    const QJsonObject numbers {{QStringLiteral("requests"), counts.requests}, {QStringLiteral("errors"), counts.errors}, {QStringLiteral("checks"), m_checks},
        {QStringLiteral("failedInARow"), m_judge ? m_judge->failedInARow() : 0}};
    const QJsonObject payload {{QStringLiteral("verdict"), verdictName(m_judgement.verdict)}, {QStringLiteral("rule"), m_judgement.rule},
        {QStringLiteral("reason"), m_judgement.reason}, {QStringLiteral("numbers"), numbers}};
    co_await m_record(EventKind::guardJudged, payload);
}

} // namespace Pilothouse
