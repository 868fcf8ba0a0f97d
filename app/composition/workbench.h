#pragma once
#include "services/database/locks/lockfeed.h"
#include "services/deployment/deploymentdesk.h"
#include "services/deployment/runfeed.h"
#include "services/environment/environmentfeed.h"
#include "services/journal/journalfeed.h"
#include "services/migration/reviewfeed.h"
#include "services/project/projectwatch.h"
#include <QObject>
#include <map>
#include <memory>
#include <vector>

namespace Pilothouse {

class Installation;

/// What one window works with, made from an installation: the open project, the journal, a feed an environment,
/// the desk, and feeds of runs. Knows no widget. GUI thread.
class Workbench final : public QObject {
    Q_OBJECT
public:
    explicit Workbench(std::shared_ptr<Installation> installation, QObject* parent = nullptr);
    ~Workbench() override;

    [[nodiscard]] Clock* clock() const;
    [[nodiscard]] ProjectWatch* project() { return &m_project; }
    [[nodiscard]] JournalFeed* journal() { return m_journal.get(); }
    [[nodiscard]] DeploymentDesk* desk() { return m_desk.get(); }
    /// One an environment of the open project, in its file's order. Those whose section changed are other objects
    /// after `environmentsChanged`.
    [[nodiscard]] QList<EnvironmentFeed*> environments() const;
    [[nodiscard]] EnvironmentFeed* environment(const QString& name) const; ///< null when there is none
    /// Null when there is no such environment, or its section names no migrations.
    [[nodiscard]] ReviewFeed* review(const QString& environment) const;
    /// Null when there is no such environment, or its section names no database.
    [[nodiscard]] LockFeed* locks(const QString& environment) const;
    /// Follows a run of the journal, and, while it goes on and its environment is open, what its containers write.
    [[nodiscard]] std::unique_ptr<RunFeed> follow(const QString& run);

Q_SIGNALS:
    void environmentsChanged(); ///< the feeds that environments() told before are deleted after it

private:
    /// What there is of one environment for as long as its section stays what it is.
    struct Place {
        std::unique_ptr<EnvironmentFeed> feed;
        std::unique_ptr<ReviewFeed> review;
        std::unique_ptr<LockFeed> locks;
        QString section; ///< digest of what its section says
    };
    [[nodiscard]] Place makePlace(const Project& project, const Environment& environment, const QString& section);
    [[nodiscard]] const Place* place(const QString& environment) const;
    void remakeEnvironments();
    [[nodiscard]] DockerEvents* eventsOf(const DockerHost& host);
    void followLogs(RunFeed* feed);
    void startLogs(RunFeed* feed);

    std::shared_ptr<Installation> m_installation;
    ProjectWatch m_project;
    std::unique_ptr<JournalFeed> m_journal;
    std::unique_ptr<DeploymentDesk> m_desk;
    std::map<QString, std::unique_ptr<DockerEvents>> m_events; ///< by host; one stream for all environments on it
    std::vector<Place> m_places;
};

} // namespace Pilothouse
