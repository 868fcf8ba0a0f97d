#include "services/environment/environmentfeed.h"
#include "services/journal/journalfeed.h"
#include <QPointer>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int debounce = 400; // milliseconds: a deployment's events come in bursts
constexpr int slowTick = 60000; // milliseconds

// What a run journals every second says nothing of what runs.
bool isFrequent(const Event& event)
{
    return event.kind == QStringView(EventKind::probeSampled) || event.kind == QStringView(EventKind::guardJudged)
        || event.kind == QStringView(EventKind::stepProgress) || event.kind == QStringView(EventKind::logged);
}

qint64 keptUntil(const EnvironmentStatus& status)
{
    return status.lastRun ? status.lastRun->keptUntil : 0;
}

} // namespace

EnvironmentFeed::EnvironmentFeed(Environment environment, QString project, EnvironmentFeedParts parts, QObject* parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_project(std::move(project))
    , m_parts(std::move(parts))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(debounce);
    m_slow.setInterval(slowTick);
    connect(&m_soon, &QTimer::timeout, this, [this] { look(); });
    connect(&m_slow, &QTimer::timeout, this, [this] { look(); });
    connect(m_parts.events, &DockerEvents::happened, this, &EnvironmentFeed::onDockerEvent);
    connect(m_parts.events, &DockerEvents::connectedChanged, this, &EnvironmentFeed::lookSoon);
    if (m_parts.journal != nullptr) {
        connect(m_parts.journal, &JournalFeed::eventsArrived, this, &EnvironmentFeed::onJournalEvents);
    }
    m_slow.start();
    learnStackName();
    look();
}

EnvironmentFeed::~EnvironmentFeed() = default;

void EnvironmentFeed::refresh()
{
    m_isThorough = true;
    look();
}

void EnvironmentFeed::lookSoon()
{
    // Not started again by each event of a burst: a look is never put off for long.
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

QCoro::Task<> EnvironmentFeed::learnStackName()
{
    const QPointer<EnvironmentFeed> self(this);
    const Result<QString> name = co_await m_parts.stackName();
    if (self && name) {
        m_stack = *name;
    }
}

QCoro::Task<> EnvironmentFeed::look()
{
    m_isWanted = true;
    if (m_isObserving) {
        co_return;
    }
    m_isWanted = false;
    m_isObserving = true;
    m_soon.stop();
    const bool isThorough = std::exchange(m_isThorough, false);
    const QPointer<EnvironmentFeed> self(this);
    Q_EMIT observing(true);
    const EnvironmentStatus status = co_await m_parts.observe(isThorough);
    if (!self) {
        co_return;
    }
    m_isObserving = false;
    take(status);
    if (self) {
        Q_EMIT observing(false);
    }
    if (self && m_isWanted) {
        lookSoon();
    }
}

void EnvironmentFeed::take(const EnvironmentStatus& status)
{
    const QJsonObject shown = status.toJson();
    m_observedAt = m_parts.clock->now();
    // How long the old slot is kept is not part of the JSON.
    const bool isOther = !m_status || shown != m_shown || keptUntil(*m_status) != keptUntil(status);
    m_status = status;
    m_shown = shown;
    if (m_stack.isEmpty()) {
        learnStackName();
    }
    if (isOther) {
        Q_EMIT changed();
    }
}

void EnvironmentFeed::onDockerEvent(const DockerEvent& event)
{
    const bool isOurs = event.type != u"image" && !event.isOfOneOff() && event.isOf(m_stack);
    // A container of the stack came or went, the database's too; a run in progress tells its own end.
    const bool isChange = isOurs && (event.action == u"start" || event.action == u"die");
    const bool hasRun = m_parts.journal != nullptr && m_parts.journal->unfinishedRun(m_project, m_environment.name) != nullptr;
    m_isThorough = m_isThorough || (isChange && !hasRun);
    if (isOurs || event.type == u"image") {
        lookSoon();
    }
}

void EnvironmentFeed::onJournalEvents(const QList<Event>& events)
{
    const bool concerns = std::any_of(events.cbegin(), events.cend(), [this](const Event& event) {
        if (isFrequent(event)) {
            return false;
        }
        const RunSummaryRow* run = event.run.isEmpty() ? nullptr : m_parts.journal->run(event.run);
        const QString environment = run != nullptr ? run->environment : event.payload.value(QStringLiteral("environment")).toString();
        return environment == m_environment.name && (run == nullptr || run->project == m_project);
    });
    const bool migrated = std::any_of(events.cbegin(), events.cend(), [](const Event& event) { return event.kind == QStringView(EventKind::runFinished); });
    m_isThorough = m_isThorough || (concerns && migrated);
    if (concerns) {
        lookSoon();
    }
}

} // namespace Pilothouse
