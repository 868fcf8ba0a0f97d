#pragma once
#include "models/deployment/releasetablemodel.h"
#include "models/environment/checktablemodel.h"
#include "services/deployment/planningservice.h"
#include "ui/deployment/wizard/wizarddraft.h"
#include "ui/shell/pagefactories.h"
#include <QHash>
#include <QObject>
#include <QPointer>
#include <stop_token>

namespace Pilothouse {

class ReviewFeed;
struct Environment;

/// Why nothing can be deployed now, and what shows the way out.
struct WizardObstacle {
    enum class Way { None, Run, Doctor };

    Error error;
    Way way = Way::None;
    QString subject; ///< the run
};

/// One deployment while a person prepares it: releases, plan, checks and start, each asked of the desk. The wizard's
/// pages show it; what goes on goes on whichever page is seen. GUI thread.
class WizardSession : public QObject {
    Q_OBJECT
public:
    WizardSession(const PageContext& context, const QString& environment, WizardWay way = WizardWay::BlueGreen, QObject* parent = nullptr);
    ~WizardSession() override;

    [[nodiscard]] const QString& environmentName() const { return m_environment; }
    [[nodiscard]] const Environment* environment() const; ///< null when the project does not have it any more
    [[nodiscard]] const PageContext& context() const { return m_context; }
    /// Nothing can be started while there is one.
    [[nodiscard]] std::optional<WizardObstacle> obstacle() const;

    void loadReleases();
    [[nodiscard]] ReleaseTableModel* releases() { return &m_releases; }
    [[nodiscard]] bool isLoadingReleases() const { return m_isLoading; }
    [[nodiscard]] bool hasReleases() const { return m_hasReleases; }
    [[nodiscard]] const std::optional<Error>& releasesProblem() const { return m_releasesProblem; }
    /// Why this release could not be planned when it was last tried; null when nothing is known against it.
    [[nodiscard]] const Error* problemOf(const QString& release) const;

    /// Plans the release and checks what must be so for it. The same one again changes nothing.
    void choose(const QString& release);
    [[nodiscard]] const QString& release() const { return m_draft.release; }
    [[nodiscard]] bool keepsRelease() const { return Pilothouse::keepsRelease(m_draft.way); }
    [[nodiscard]] bool hasSubject() const { return keepsRelease() || !m_draft.release.isEmpty(); } ///< there is something to plan

    /// Makes the plan again, in the world as it is now, and checks again.
    void planAgain();
    /// Plans with what a person typed to accept the migrations that the gate refuses.
    void accept(const QString& typedRelease);
    [[nodiscard]] bool isPlanning() const { return m_isPlanning; }
    /// How it is to be deployed; another one plans anew. One that is refused gives way to blue-green, and is remembered
    /// with why.
    [[nodiscard]] WizardWay way() const { return m_draft.way; }
    void take(WizardWay way);
    /// Null when nothing is known against this way for this release.
    [[nodiscard]] const Error* problemOf(WizardWay way) const;
    /// The running release cannot live with the migrations, or another way was taken for that.
    [[nodiscard]] bool isWayWanted() const { return m_gateRefusal || m_draft.way != WizardWay::BlueGreen; }

    /// The environment's; null when it has none.
    [[nodiscard]] ReviewFeed* reviewFeed() const;
    void readReview(); ///< has it read this release's migrations
    void prove(); ///< and try both releases on a scratch copy

    /// What would be started; nothing while the gate refuses it.
    [[nodiscard]] const std::optional<Plan>& plan() const { return m_draft.plan; }
    /// plan(), or what it would be if the refused migrations were accepted: to read, and to check.
    [[nodiscard]] const std::optional<Plan>& outline() const { return m_outline; }
    /// The gate's refusal, with statements and lines in its detail.
    [[nodiscard]] const std::optional<Error>& gateRefusal() const { return m_gateRefusal; }
    [[nodiscard]] const std::optional<Error>& planProblem() const { return m_planProblem; }
    /// What to compare with: the plan before in this wizard, else that of the environment's newest run.
    [[nodiscard]] const std::optional<Plan>& lastPlan() const { return m_before ? m_before : m_lastRunPlan; }
    [[nodiscard]] bool isLastPlanOfWizard() const { return m_before.has_value(); }

    void check();
    void stopChecks(); ///< what was found so far stays
    [[nodiscard]] CheckTableModel* checks() { return &m_checks; }
    [[nodiscard]] const CheckTableModel* checks() const { return &m_checks; }
    [[nodiscard]] bool isChecking() const { return m_isChecking; }
    [[nodiscard]] bool isChecked() const { return m_isChecked; } ///< all checks of outline() have ended
    [[nodiscard]] bool hasPassed() const { return m_isChecked && m_checks.count(CheckResult::Failed) == 0; }
    [[nodiscard]] Milliseconds checkingFor() const; ///< since the checks began
    [[nodiscard]] const std::optional<Error>& checkProblem() const { return m_checkProblem; }

    [[nodiscard]] bool canStart() const;
    void start();
    [[nodiscard]] bool isStarting() const { return m_isStarting; }
    [[nodiscard]] const std::optional<Error>& startProblem() const { return m_startProblem; }

    [[nodiscard]] const WizardDraft& draft() const { return m_draft; }
    void rememberStep(WizardStep step);

Q_SIGNALS:
    void changed();
    void started(const QString& run);

private:
    void takeReleases(const Result<QList<ReleaseRow>>& releases);
    void beginPlanning();
    void takePlan(int asking, const Result<Plan>& plan);
    void outlineRefused(int asking, const Error& refusal);
    void takeRefusedWay(const Error& refusal);
    [[nodiscard]] PlanRequest request(const QString& typedRelease = {}) const;
    void watchReview();
    void endPlanning();
    void takeStart(const Result<QString>& run);
    void forgetPlan();
    void forgetChecks();
    void readLastPlan();
    void save();

    PageContext m_context;
    QString m_environment;
    WizardDraft m_draft;
    ReleaseTableModel m_releases;
    CheckTableModel m_checks;
    QHash<QString, Error> m_problems; ///< by release
    QHash<int, Error> m_wayProblems; ///< by WizardWay, of this release
    QPointer<ReviewFeed> m_watched;
    bool m_isProofWanted = false; ///< as soon as the review is there
    std::optional<Error> m_releasesProblem;
    std::optional<Error> m_planProblem;
    std::optional<Error> m_gateRefusal;
    std::optional<Error> m_checkProblem;
    std::optional<Error> m_startProblem;
    std::optional<Plan> m_outline;
    std::optional<Plan> m_before;
    std::optional<Plan> m_lastRunPlan;
    std::stop_source m_stop;
    std::chrono::nanoseconds m_checkingSince {0};
    int m_asking = 0; ///< answers to an older question are dropped
    bool m_isLoading = false;
    bool m_hasReleases = false;
    bool m_isPlanning = false;
    bool m_isChecking = false;
    bool m_isChecked = false;
    bool m_isStarting = false;
};

} // namespace Pilothouse
