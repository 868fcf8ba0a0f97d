#include "ui/shell/frame/framefeed.h"
#include "services/environment/environmentfeed.h"
#include "services/environment/observer.h"
#include "services/journal/journalfeed.h"
#include "services/project/projectwatch.h"
#include "services/time/clock.h"
#include "ui/shell/workspace.h"
#include <algorithm>

namespace Pilothouse {
namespace {

const ServiceStatus* servingOf(const EnvironmentStatus& status)
{
    const auto at = std::find_if(status.services.cbegin(), status.services.cend(), [](const ServiceStatus& service) { return service.isServing; });
    return at == status.services.cend() ? nullptr : &*at;
}

const PartFailure* failureOf(const EnvironmentStatus& status, const QString& part)
{
    const auto at = std::find_if(status.failures.cbegin(), status.failures.cend(), [&](const PartFailure& failure) { return failure.part == part; });
    return at == status.failures.cend() ? nullptr : &*at;
}

QString sentenceOf(const Error& error)
{
    return error.remedy.isEmpty() ? error.message : QStringLiteral("%1 %2").arg(error.message, error.remedy);
}

Status healthStatus(const ObservedContainer& container)
{
    if (!container.isRunning() || container.health == Health::Unhealthy) {
        return Status::Critical;
    }
    return container.health == Health::Starting ? Status::Running : Status::Ok;
}

} // namespace

FrameFeed::FrameFeed(Workspace* workspace, Header* header, StatusBar* status, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_header(header)
    , m_status(status)
{
    connect(workspace->project, &ProjectWatch::changed, this, &FrameFeed::onProject);
    connect(workspace->project, &ProjectWatch::diagnosticsChanged, this, &FrameFeed::problemsChanged);
    connect(workspace->journal, &JournalFeed::stateChanged, this, &FrameFeed::problemsChanged);
    connect(workspace->journal, &JournalFeed::runsChanged, this, &FrameFeed::refresh);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &FrameFeed::tick);
    m_tick.start();
    onProject();
}

EnvironmentFeed* FrameFeed::feed() const
{
    return m_environment.isEmpty() ? nullptr : m_workspace->environment(m_environment);
}

void FrameFeed::onProject()
{
    const std::optional<Project>& project = m_workspace->project->project();
    m_time = TimeFormat(project ? project->timezone : QStringLiteral("UTC"));
    m_header->setProject(project ? project->name : QString());
    listenToFeeds();
    selectEnvironment(m_environment);
    Q_EMIT projectChanged();
}

void FrameFeed::listenToFeeds()
{
    const QList<EnvironmentFeed*> feeds = m_workspace->environments();
    for (EnvironmentFeed* feed : feeds) {
        connect(feed, &EnvironmentFeed::changed, this, &FrameFeed::refresh, Qt::UniqueConnection);
    }
}

void FrameFeed::selectEnvironment(const QString& name)
{
    const QList<EnvironmentFeed*> feeds = m_workspace->environments();
    QString chosen;
    for (EnvironmentFeed* feed : feeds) {
        if (chosen.isEmpty() || feed->environment().name == name) {
            chosen = feed->environment().name;
        }
    }
    const bool isOther = m_environment != chosen;
    m_environment = chosen;
    refresh();
    if (isOther) {
        Q_EMIT environmentSelected(chosen);
    }
}

EnvironmentEntry FrameFeed::entryOf(EnvironmentFeed* feed) const
{
    EnvironmentEntry entry;
    entry.name = feed->environment().name;
    entry.kind = feed->environment().kind;
    if (!feed->status()) {
        return entry;
    }
    const ServiceStatus* serving = servingOf(*feed->status());
    if (serving == nullptr) {
        entry.word = tr("nothing serves");
        entry.status = feed->status()->failures.isEmpty() ? Status::Warning : Status::Unknown;
        return entry;
    }
    entry.status = healthStatus(serving->container);
    entry.word = tr("%1, %2", "release, health").arg(serving->release.isEmpty() ? tr("unknown release") : serving->release, healthWord(serving->container));
    return entry;
}

void FrameFeed::refresh()
{
    m_entries.clear();
    const QList<EnvironmentFeed*> feeds = m_workspace->environments();
    for (EnvironmentFeed* feed : feeds) {
        m_entries << entryOf(feed);
    }
    m_header->setEnvironments(m_entries, m_environment);
    showRelease();
    showDots();
    tick();
}

const RunSummaryRow* FrameFeed::unfinishedRun() const
{
    const std::optional<Project>& project = m_workspace->project->project();
    return project && !m_environment.isEmpty() ? m_workspace->journal->unfinishedRun(project->name, m_environment) : nullptr;
}

void FrameFeed::showRelease()
{
    EnvironmentFeed* current = feed();
    if (current == nullptr) {
        return;
    }
    if (!current->status()) {
        m_header->setReleaseUnknown(tr("looking…"));
        return;
    }
    const ServiceStatus* serving = servingOf(*current->status());
    if (serving == nullptr) {
        const bool isSeen = current->status()->failures.isEmpty();
        m_header->setReleaseUnknown(isSeen ? tr("nothing serves") : tr("not known: %1").arg(current->status()->failures.first().error.message));
        return;
    }
    const RunSummaryRow* run = unfinishedRun();
    const bool isNew = run != nullptr && run->release == serving->release && run->oldRelease != run->release;
    m_header->setRelease(serving->release.isEmpty() ? serving->container.imageName : serving->release, serving->container.slot, isNew ? run->oldRelease : QString());
}

QList<StatusDot> FrameFeed::dotsOf(EnvironmentFeed* feed) const
{
    const bool isLooked = feed->status().has_value();
    const EnvironmentStatus status = feed->status().value_or(EnvironmentStatus());
    const auto dot = [&](const QString& check, const QString& name, const QString& part, const QString& wellWords) {
        const PartFailure* failure = failureOf(status, part);
        const Status mark = !isLooked ? Status::Unknown : failure != nullptr ? Status::Critical : Status::Ok;
        return StatusDot {check, name, mark, !isLooked ? tr("Not looked at yet.") : failure != nullptr ? sentenceOf(failure->error) : wellWords};
    };
    QList<StatusDot> dots;
    dots << dot(QStringLiteral("docker.daemon"), tr("docker"), Observer::tr("Docker"), tr("Docker answers."));
    if (feed->environment().database) {
        dots << dot(QStringLiteral("database.connections"), tr("database"), Observer::tr("database"), tr("The database answers."));
        if (isLooked && !status.pendingMigrations && dots.last().status == Status::Ok) {
            dots.last().status = Status::Unknown;
            dots.last().words = tr("Nothing was asked of the database yet. Doctor does.");
        }
    }
    StatusDot router = dot(QStringLiteral("router.answers"), tr("router"), Observer::tr("router"), tr("The router answers."));
    if (isLooked && status.routerRefusal) {
        router = {QStringLiteral("router.adopted"), tr("router"), Status::Warning, sentenceOf(*status.routerRefusal)};
    }
    dots << router;
    return dots;
}

void FrameFeed::showDots()
{
    if (EnvironmentFeed* current = feed()) {
        m_status->setDots(dotsOf(current));
        m_status->setSentence(probeSentence());
        return;
    }
    m_status->setSentence({});
    if (m_docker.isEmpty()) {
        m_status->setDots({});
    } else {
        m_status->setDots({{QStringLiteral("docker.daemon"), m_dockerAnswers ? tr("Docker answers") : tr("Docker does not answer"), m_dockerAnswers ? Status::Ok : Status::Critical, m_docker}});
    }
}

QString FrameFeed::probeSentence() const
{
    const RunSummaryRow* run = unfinishedRun();
    if (run == nullptr) {
        return tr("probe off: no run");
    }
    if (!run->totals || run->totals->requests == 0) {
        return tr("probe: nothing measured yet");
    }
    return tr("%1 of %2 requests failed · longest gap %3")
        .arg(Numbers::count(run->totals->failed), Numbers::count(run->totals->requests), Numbers::duration(Milliseconds(run->totals->longestGap)));
}

void FrameFeed::showLease()
{
    const RunSummaryRow* run = unfinishedRun();
    EnvironmentFeed* current = feed();
    if (run != nullptr) {
        const qint64 now = m_workspace->clock->nowMicroseconds();
        m_header->setLease(tr("%1 deploys %2 · %3").arg(run->createdBy.section(u'@', 0, 0), run->release, Numbers::clock(run->duration(now))));
    } else if (current != nullptr && current->status() && current->status()->lease) {
        const LeaseHolder& lease = *current->status()->lease;
        m_header->setLease(tr("%1: %2", "who, why").arg(lease.who, lease.why));
    } else if (current != nullptr && !current->status()) {
        m_header->setLeaseUnknown(tr("looking…"));
    } else if (current != nullptr && servingOf(*current->status()) == nullptr && !current->status()->failures.isEmpty()) {
        m_header->setLeaseUnknown(tr("not known"));
    } else {
        m_header->setLease({});
    }
}

void FrameFeed::tick()
{
    const qint64 now = m_workspace->clock->nowMicroseconds();
    m_status->setTime(tr("%1 %2", "time, zone").arg(m_time.dateTime(now), m_time.zoneName()), m_time.exact(now));
    showLease();
}

QList<Error> FrameFeed::problems() const
{
    QList<Error> problems;
    if (m_workspace->project->problem()) {
        problems << *m_workspace->project->problem();
    }
    if (m_workspace->journal->problem()) {
        problems << *m_workspace->journal->problem();
    }
    return problems;
}

void FrameFeed::setDocker(bool answers, const QString& words)
{
    m_dockerAnswers = answers;
    m_docker = words;
    showDots();
}

} // namespace Pilothouse
