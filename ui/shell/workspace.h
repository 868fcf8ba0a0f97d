#pragma once
#include <QList>
#include <QString>
#include <functional>
#include <memory>

namespace Pilothouse {

class Clock;
class DeploymentDesk;
class EnvironmentFeed;
class JournalFeed;
class LockFeed;
class ProjectWatch;
class ReviewFeed;
class RunFeed;

/// What the pages of one window work with. Made in app/cockpit, which owns all of it; everything outlives the
/// pages. Without an open project `project` holds none, `environments` is empty, and the journal is there all
/// the same.
struct Workspace {
    Clock* clock = nullptr;
    ProjectWatch* project = nullptr;
    JournalFeed* journal = nullptr;
    DeploymentDesk* desk = nullptr;
    /// One feed an environment, in the order of the project file; null when there is no such environment. In a slot
    /// of ProjectWatch::changed they are those of the new project already, and feeds of sections that changed are gone.
    std::function<QList<EnvironmentFeed*>()> environments;
    std::function<EnvironmentFeed*(const QString& environment)> environment;
    /// What a release's migrations mean there; null when its project section has no migrations. They go with the feeds
    /// of environments whose section changed.
    std::function<ReviewFeed*(const QString& environment)> review;
    /// Who waits for whom in its database; null when it has none.
    std::function<LockFeed*(const QString& environment)> locks;
    /// Follows a run of the journal for as long as the feed lives.
    std::function<std::unique_ptr<RunFeed>(const QString& run)> follow;
};

} // namespace Pilothouse
