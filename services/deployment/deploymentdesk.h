#pragma once
#include "models/deployment/plan.h"
#include "models/deployment/releaserow.h"
#include "models/deployment/runstate.h"
#include "models/environment/check.h"
#include "models/environment/project.h"
#include "services/deployment/planningservice.h"
#include "services/router/router.h"
#include "services/secret/secretstore.h"
#include <QCoroTask>
#include <QObject>
#include <functional>
#include <memory>
#include <stop_token>

namespace Pilothouse {

class Clock;
class DeploymentWorld;
class Journal;
class JournalFeed;
class ProjectWatch;

/// What the composition root lends a desk; all of it outlives the desk and its tasks.
struct DeskTools {
    using OnChecked = std::function<void(const CheckResult&)>;

    std::function<Result<std::unique_ptr<DeploymentWorld>>(const Project&, const QString& environment)> makeWorld;
    /// Journals a run and starts its supervisor, detached; the run's name.
    std::function<QCoro::Task<Result<QString>>(Plan plan, QString projectFile, QString rollbackOf)> launch;
    std::function<Result<>(const QString& run)> supervise; ///< starts a supervisor for a run of the journal
    std::function<bool(const QString& run)> isAlive; ///< a runner or supervisor of it lives on this host
    /// Doctor; without a project only the tools are looked at.
    std::function<QCoro::Task<QList<CheckResult>>(std::optional<Project> project, QString environment, OnChecked onChecked, std::stop_token stop)> examine;
    std::function<QCoro::Task<Result<>>(SecretReference reference, Secret value)> storeSecret; ///< into the keychain
    QString actor; ///< "ana@laptop"
};

/// What a person can do from the window. It has no powers of its own: it plans and looks, writes requests into
/// the journal, and starts the same detached runner as `deploy --detach`. Works on the project that is open.
/// Widgets take results by QCoro::connect(task, this, …). GUI thread.
class DeploymentDesk final : public QObject {
    Q_OBJECT
public:
    using OnChecked = DeskTools::OnChecked;

    DeploymentDesk(DeskTools tools, ProjectWatch* project, JournalFeed* journal, Clock* clock, QObject* parent = nullptr);
    ~DeploymentDesk() override;

    /// Local images of the environment's web service, newest first, and where each runs.
    QCoro::Task<Result<QList<ReleaseRow>>> releases(QString environment);
    /// Plans what is asked for. Refused names the first migration that the gate does not let pass (all of them in the
    /// detail).
    QCoro::Task<Result<Plan>> plan(QString environment, PlanRequest request);
    /// The plan of the environment's newest run; nothing when there was none.
    QCoro::Task<Result<std::optional<Plan>>> lastPlan(QString environment);
    using OnExpected = std::function<void(const QList<CheckResult>&)>;
    /// Everything that must be so before the plan runs; `onExpected` hears first which checks there are, in their
    /// order, `onChecked` of each as it ends.
    QCoro::Task<Result<QList<CheckResult>>> preflight(Plan plan, OnExpected onExpected, OnChecked onChecked, std::stop_token stop = {});
    /// Starts the plan when the world is still the one it was made for. The run's name.
    QCoro::Task<Result<QString>> start(Plan plan);

    /// "abort", "pause", "resume", "finish" or "note" for a run as `state` has it; `text` is the note or the reason.
    QCoro::Task<Result<Event>> request(RunState state, QString verb, QString text = {});
    /// How a finished run would be taken back: the plan of a run of its own. NotFound: its old slot is gone.
    QCoro::Task<Result<Plan>> rollbackPlan(RunState state);
    /// Goes back to the release before. The name of the run that does it: the same one while it goes on, else
    /// a new one. `typedRelease`: asked for where the run applied migrations that the gate refuses.
    QCoro::Task<Result<QString>> rollback(RunState state, QString typedRelease = {});
    /// Starts a supervisor for a run that nobody works on; nothing happens when somebody does.
    [[nodiscard]] Result<> recover(const RunState& state);

    /// Without `environment`: what every project needs.
    QCoro::Task<QList<CheckResult>> doctor(QString environment, OnChecked onChecked, std::stop_token stop = {});
    /// What `fixRouter` would change.
    QCoro::Task<Result<AdoptionPlan>> routerFix(QString environment);
    /// Makes exactly that change; the idle connections that the reload closed.
    QCoro::Task<Result<int>> fixRouter(QString environment, AdoptionPlan fix);
    /// Takes our part out of the router again; the files that were put back, none when there was nothing of ours.
    /// Conflict: a file is not as we left it, or somebody deploys. Refused while a slot other than plain serves or the
    /// maintenance page is on.
    QCoro::Task<Result<QStringList>> undoRouter(QString environment);

    /// Takes the maintenance page off that no run has on any more: users reach what the router points to. Conflict: a run
    /// goes on.
    QCoro::Task<Result<>> takePageOff(QString environment);

    /// Puts a secret into the keychain of this desktop; it cannot be read back here.
    QCoro::Task<Result<>> storeSecret(SecretReference reference, Secret value);

    /// All events of a run: for a replay, a report.
    QCoro::Task<Result<QList<Event>>> events(QString run);
    /// `format`: one of reportFormats(). What `pilothousectl report` writes.
    QCoro::Task<Result<QByteArray>> report(QString run, QString format);

private:
    using World = Result<std::unique_ptr<DeploymentWorld>>;
    [[nodiscard]] World world(const QString& environment) const;
    [[nodiscard]] Result<> checkWritable() const;
    [[nodiscard]] QCoro::Task<Result<>> record(QString kind, QJsonObject payload);
    [[nodiscard]] QCoro::Task<Result<QString>> rollbackFinished(RunState state, QString typedRelease);
    [[nodiscard]] qint64 now() const;

    DeskTools m_tools;
    ProjectWatch* m_project;
    JournalFeed* m_feed;
    Journal* m_journal;
    Clock* m_clock;
};

} // namespace Pilothouse
