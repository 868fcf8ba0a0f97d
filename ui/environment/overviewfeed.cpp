#include "ui/environment/overviewfeed.h"
#include "services/deployment/deploymentdesk.h"
#include "services/environment/environmentfeed.h"
#include "services/journal/journalfeed.h"
#include "services/project/projectwatch.h"
#include "services/time/clock.h"
#include "ui/shell/workspace.h"
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr qsizetype mostRuns = 100;

qint64 microseconds(const QDateTime& time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() * 1000 : 0;
}

QString commitKey(const EnvironmentRow& row)
{
    return row.name + u' ' + row.release;
}

} // namespace

OverviewFeed::OverviewFeed(Workspace* workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &OverviewFeed::collect);
    const auto later = [this] { m_soon.start(); };
    connect(workspace->project, &ProjectWatch::changed, this, later);
    connect(workspace->project, &ProjectWatch::diagnosticsChanged, this, later);
    connect(workspace->journal, &JournalFeed::runsChanged, this, later);
    connect(workspace->journal, &JournalFeed::stateChanged, this, later);
    collect();
}

void OverviewFeed::listen()
{
    const QList<EnvironmentFeed*> feeds = m_workspace->environments();
    for (EnvironmentFeed* feed : feeds) {
        connect(feed, &EnvironmentFeed::changed, &m_soon, qOverload<>(&QTimer::start), Qt::UniqueConnection);
        connect(feed, &EnvironmentFeed::observing, this, &OverviewFeed::looking, Qt::UniqueConnection);
    }
}

void OverviewFeed::collect()
{
    listen();
    const std::optional<Project>& project = m_workspace->project->project();
    const QString zone = project ? project->timezone : QStringLiteral("UTC");
    if (zone != m_zone) {
        m_zone = zone;
        m_time = TimeFormat(zone);
        Q_EMIT zoneChanged();
    }
    m_environments.clear();
    const QList<EnvironmentFeed*> feeds = m_workspace->environments();
    for (EnvironmentFeed* feed : feeds) {
        EnvironmentRow row = EnvironmentRow::of(feed->environment(), feed->status() ? &*feed->status() : nullptr);
        row.commit = m_commits.value(commitKey(row));
        m_environments << row;
        askForCommit(row);
    }
    m_runs.clear();
    const QString name = project ? project->name : QString();
    for (const RunSummaryRow& run : m_workspace->journal->runs()) {
        if (run.project == name && m_runs.size() < mostRuns) {
            m_runs << run;
        }
    }
    m_needs = needsOf(m_environments, m_runs, m_workspace->project->diagnostics(), m_workspace->journal->problem());
    Q_EMIT changed();
}

void OverviewFeed::askForCommit(const EnvironmentRow& row)
{
    const QString key = commitKey(row);
    if (row.release.isEmpty() || m_commits.contains(key)) {
        return;
    }
    m_commits.insert(key, {});
    QCoro::connect(m_workspace->desk->releases(row.name), this, [this, key, release = row.release](const Result<QList<ReleaseRow>>& releases) {
        if (!releases) {
            return;
        }
        const auto at = std::find_if(releases->cbegin(), releases->cend(), [&](const ReleaseRow& other) { return other.release == release; });
        if (at != releases->cend() && !at->commit.isEmpty()) {
            m_commits.insert(key, at->commit);
            m_soon.start();
        }
    });
}

bool OverviewFeed::isLooking() const
{
    const QList<EnvironmentFeed*> feeds = m_workspace->environments();
    return std::any_of(feeds.cbegin(), feeds.cend(), [](const EnvironmentFeed* feed) { return feed->isObserving(); });
}

qint64 OverviewFeed::now() const
{
    return microseconds(m_workspace->clock->now());
}

qint64 OverviewFeed::observedAt() const
{
    const QList<EnvironmentFeed*> feeds = m_workspace->environments();
    qint64 oldest = feeds.isEmpty() ? 0 : now();
    for (const EnvironmentFeed* feed : feeds) {
        oldest = std::min(oldest, microseconds(feed->observedAt()));
    }
    return oldest;
}

void OverviewFeed::refresh()
{
    m_commits.clear();
    const QList<EnvironmentFeed*> feeds = m_workspace->environments();
    for (EnvironmentFeed* feed : feeds) {
        feed->refresh();
    }
}

} // namespace Pilothouse
