#include "app/composition/workbench.h"
#include "app/composition/desktools.h"
#include "app/composition/installation.h"
#include "app/composition/reviewtools.h"
#include "models/core/canonicaljson.h"
#include "models/environment/environmentjson.h"
#include "services/environment/logfollower.h"
#include <QJsonArray>
#include <algorithm>

namespace Pilothouse {
namespace {

// Keeps the runtime, and the installation that it works with, until the answer is there: the follower may be gone by then.
QCoro::Task<Result<QList<ObservedContainer>>> containers(std::shared_ptr<Installation> /*kept*/, std::shared_ptr<Runtime> runtime)
{
    Result<QList<ObservedContainer>> found = co_await runtime->containers();
    co_return found;
}

} // namespace

Workbench::Workbench(std::shared_ptr<Installation> installation, QObject* parent)
    : QObject(parent)
    , m_installation(std::move(installation))
    , m_journal(std::make_unique<JournalFeed>(&m_installation->journal(), &m_installation->clock(), Installation::journalFile()))
    , m_desk(std::make_unique<DeploymentDesk>(deskTools(m_installation), &m_project, m_journal.get(), &m_installation->clock()))
{
    connect(&m_project, &ProjectWatch::changed, this, &Workbench::remakeEnvironments);
    connect(&m_project, &ProjectWatch::stackFilesChanged, this, [this] {
        for (const Place& place : m_places) {
            place.feed->lookSoon();
        }
    });
}

Workbench::~Workbench() = default;

Clock* Workbench::clock() const
{
    return &m_installation->clock();
}

QList<EnvironmentFeed*> Workbench::environments() const
{
    QList<EnvironmentFeed*> feeds;
    for (const Place& place : m_places) {
        feeds << place.feed.get();
    }
    return feeds;
}

const Workbench::Place* Workbench::place(const QString& environment) const
{
    const auto found = std::find_if(m_places.cbegin(), m_places.cend(), [&environment](const Place& place) { return place.feed->environment().name == environment; });
    return found == m_places.cend() ? nullptr : &*found;
}

EnvironmentFeed* Workbench::environment(const QString& name) const
{
    const Place* found = place(name);
    return found == nullptr ? nullptr : found->feed.get();
}

ReviewFeed* Workbench::review(const QString& environment) const
{
    const Place* found = place(environment);
    return found == nullptr ? nullptr : found->review.get();
}

LockFeed* Workbench::locks(const QString& environment) const
{
    const Place* found = place(environment);
    return found == nullptr ? nullptr : found->locks.get();
}

DockerEvents* Workbench::eventsOf(const DockerHost& host)
{
    std::unique_ptr<DockerEvents>& events = m_events[host.host.isEmpty() ? host.context : host.host];
    if (!events) {
        events = std::make_unique<DockerEvents>(host, m_installation->processes(), m_installation->clock());
    }
    return events.get();
}

Workbench::Place Workbench::makePlace(const Project& project, const Environment& environment, const QString& section)
{
    Place made;
    made.feed = std::make_unique<EnvironmentFeed>(environment, project.name, feedParts(m_installation, project, environment, eventsOf(environment.docker), m_journal.get()));
    if (!environment.migrations.framework.isEmpty()) {
        made.review = std::make_unique<ReviewFeed>(reviewParts(m_installation, project, environment.name));
    }
    made.locks = makeLockFeed(*m_installation, environment);
    made.section = section;
    return made;
}

// An environment whose section says what it said before keeps its feeds, and with them what is known of it.
void Workbench::remakeEnvironments()
{
    std::vector<Place> before = std::move(m_places);
    m_places.clear();
    if (const std::optional<Project>& project = m_project.project()) {
        for (const Environment& environment : project->environments) {
            const QString section = canonicalDigest(QJsonArray {project->file, project->name, environment.name, environmentToJson(environment, project->folder)});
            const auto kept = std::find_if(before.begin(), before.end(), [&section](const Place& place) { return place.section == section; });
            m_places.push_back(kept == before.end() ? makePlace(*project, environment, section) : std::move(*kept));
            if (kept != before.end()) {
                before.erase(kept);
            }
        }
    }
    Q_EMIT environmentsChanged();
}

std::unique_ptr<RunFeed> Workbench::follow(const QString& run)
{
    auto feed = std::make_unique<RunFeed>(run, &m_installation->journal(), clock(), Installation::isRunAlive);
    followLogs(feed.get());
    return feed;
}

// Which environment it is, and whether the run goes on, is known when the run was read.
void Workbench::followLogs(RunFeed* feed)
{
    connect(feed, &RunFeed::loaded, this, [this, feed] { startLogs(feed); });
}

void Workbench::startLogs(RunFeed* feed)
{
    const std::optional<Project>& project = m_project.project();
    const bool isHere = project && project->name == feed->state().project;
    const Environment* environment = isHere ? project->find(feed->state().environment) : nullptr;
    if (environment == nullptr || feed->state().isFinished()) {
        return;
    }
    const std::shared_ptr<Runtime> runtime = makeRuntime(*project, *environment, m_installation->processes(), m_installation->clock());
    const std::shared_ptr<Installation> installation = m_installation;
    auto* follower = new LogFollower([installation, runtime] { return containers(installation, runtime); }, eventsOf(environment->docker), clock(),
        [installation](const QString& line) { return installation->redactor().redacted(line); }, feed);
    connect(follower, &LogFollower::lines, feed, &RunFeed::appendLog);
    connect(feed, &RunFeed::changed, follower, [feed, follower] {
        if (feed->state().isFinished()) {
            follower->deleteLater();
        }
    });
}

} // namespace Pilothouse
