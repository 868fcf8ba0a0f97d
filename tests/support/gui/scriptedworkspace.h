#pragma once
#include "services/database/locks/lockfeed.h"
#include "services/deployment/deploymentdesk.h"
#include "services/deployment/runfeed.h"
#include "services/environment/environmentfeed.h"
#include "services/journal/journalfeed.h"
#include "services/migration/reviewfeed.h"
#include "services/deployment/deploymentworld.h"
#include "services/process/qprocessrunner.h"
#include "services/project/projectwatch.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memoryjournal.h"
#include "ui/shell/windowmemory.h"
#include "ui/shell/workspace.h"
#include <QHash>
#include <QTemporaryDir>
#include <map>

namespace Pilothouse {

/// What the window remembers, in memory.
class MapMemory final : public WindowMemory {
public:
    [[nodiscard]] QVariant value(const QString& key) const override { return m_values.value(key); }
    void setValue(const QString& key, const QVariant& value) override { m_values.insert(key, value); }

private:
    QHash<QString, QVariant> m_values;
};

/// A workspace whose world is what the test says: the project file, the journal's feed and the environments' feeds
/// are the real ones, what they look at is scripted. Fri 20 Nov 2026, 14:03 in Manila.
class ScriptedWorkspace : public QObject {
    Q_OBJECT
public:
    ScriptedWorkspace();
    ~ScriptedWorkspace() override;

    /// A copy of the demo's project, of production, staging and development; its project file.
    [[nodiscard]] QString projectFile();
    /// Opens it, and waits until every environment was looked at.
    void openProject();
    /// What `environment` looks like from now on.
    void setStatus(const QString& environment, const EnvironmentStatus& status);
    /// web and worker of `release` in `slot`, all well.
    [[nodiscard]] static EnvironmentStatus healthy(const QString& environment, const QString& release, Slot slot);
    /// Adds a run to the journal: its events with new numbers; before the window opens, or while it is open.
    void addRun(const QString& run, const QList<Event>& events);
    /// Names of checks and their results, for doctor.
    void setChecks(const QList<CheckResult>& checks) { m_checks = checks; }
    /// Whether a runner lives, as the desk is told.
    void setRunnerAlive(bool isAlive) { m_isRunnerAlive = isAlive; }
    [[nodiscard]] QStringList supervised() const { return m_supervised; } ///< runs that a supervisor was started for
    [[nodiscard]] QByteArray secret(const QString& name) const { return m_secrets.value(name); } ///< that was stored
    /// What reading a release's migrations finds from now on.
    void setReview(const Result<SchemaReview>& review) { m_review = review; }
    /// What a proof finds; an error until it is set.
    void setProof(const Result<CompatibilityProof>& proof) { m_proof = proof; }
    void setLocks(const Result<LockPicture>& locks) { m_locks = locks; }
    /// "cancel 4127", "terminate 4127": what was asked of the database.
    [[nodiscard]] QStringList endedSessions() const { return m_ended; }
    /// From now on a look at an environment, or a reading of migrations, ends when the clock has advanced by a minute.
    void holdLooks() { m_isHeld = true; }

    FakeClock clock;
    MemoryJournal journal;
    MapMemory memory;
    Workspace workspace;

private:
    void remake();
    [[nodiscard]] DeskTools deskTools();
    QCoro::Task<EnvironmentStatus> observe(QString environment);
    QCoro::Task<Result<>> store(SecretReference reference, Secret value);
    QCoro::Task<QList<CheckResult>> examine(DeskTools::OnChecked onChecked);
    QCoro::Task<Result<SchemaReview>> review(QString environment, QString release, std::stop_token stop);
    QCoro::Task<Result<CompatibilityProof>> prove(std::stop_token stop);
    [[nodiscard]] ReviewFeedParts reviewParts(const QString& environment);

    QTemporaryDir m_folder;
    QProcessRunner m_processes;
    ProjectWatch m_project;
    std::unique_ptr<DockerEvents> m_events;
    std::unique_ptr<JournalFeed> m_feed;
    std::unique_ptr<DeploymentDesk> m_desk;
    std::map<QString, EnvironmentStatus> m_statuses;
    std::vector<std::unique_ptr<EnvironmentFeed>> m_environments;
    std::map<QString, std::unique_ptr<ReviewFeed>> m_reviews;
    std::map<QString, std::unique_ptr<LockFeed>> m_lockFeeds;
    Result<SchemaReview> m_review;
    Result<CompatibilityProof> m_proof;
    Result<LockPicture> m_locks;
    QStringList m_ended;
    QList<CheckResult> m_checks;
    QStringList m_supervised;
    QHash<QString, QByteArray> m_secrets;
    bool m_isRunnerAlive = true;
    bool m_isHeld = false;
};

} // namespace Pilothouse
