#include "ui/deployment/wizard/wizardsession.h"
#include "services/deployment/deploymentdesk.h"
#include "services/environment/environmentfeed.h"
#include "services/journal/journalfeed.h"
#include "services/project/projectwatch.h"
#include "services/time/clock.h"
#include "ui/shell/widgets/numbers.h"
#include "ui/shell/windowmemory.h"
#include "ui/shell/workspace.h"
#include <QPointer>

namespace Pilothouse {
namespace {

CellWording wording(const WizardSession* session, const TimeFormat& time)
{
    const Clock* clock = session->context().workspace->clock;
    CellWording words = CellWording::plain();
    words.time = [time, clock](qint64 at) { return time.relative(at, clock->nowMicroseconds()); };
    words.exactTime = [time](qint64 at) { return time.exact(at); };
    words.duration = [](Milliseconds duration) { return Numbers::duration(duration); };
    words.number = [](qint64 number) { return Numbers::count(number); };
    return words;
}

} // namespace

WizardSession::WizardSession(const PageContext& context, const QString& environment, WizardWay way, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_environment(environment)
{
    const std::optional<Project>& project = context.workspace->project->project();
    const QString name = project ? project->name : QString();
    if (Pilothouse::keepsRelease(way)) {
        m_draft.way = way;
    } else {
        m_draft = WizardDraft::fromVariant(context.memory->value(WizardDraft::key(name, environment)));
    }
    m_outline = m_draft.plan;
    m_releases.setWording(wording(this, TimeFormat(project ? project->timezone : QStringLiteral("UTC"))));
    connect(context.workspace->journal, &JournalFeed::runsChanged, this, &WizardSession::changed);
    connect(context.workspace->journal, &JournalFeed::stateChanged, this, &WizardSession::changed);
    if (EnvironmentFeed* feed = context.workspace->environment(environment)) {
        connect(feed, &EnvironmentFeed::changed, this, &WizardSession::loadReleases);
    }
}

WizardSession::~WizardSession()
{
    m_stop.request_stop();
}

const Environment* WizardSession::environment() const
{
    const std::optional<Project>& project = m_context.workspace->project->project();
    return project ? project->find(m_environment) : nullptr;
}

std::optional<WizardObstacle> WizardSession::obstacle() const
{
    const std::optional<Project>& project = m_context.workspace->project->project();
    const JournalFeed* journal = m_context.workspace->journal;
    if (!project || environment() == nullptr) {
        return WizardObstacle {{ErrorCode::NotFound, tr("The project file does not have the environment %1 any more.").arg(m_environment),
            tr("Choose another environment above."), {}}, WizardObstacle::Way::None, {}};
    }
    if (const RunSummaryRow* run = journal->unfinishedRun(project->name, m_environment)) {
        return WizardObstacle {{ErrorCode::Conflict, tr("%1 is not finished: %2 to %3.").arg(run->run, run->release, m_environment),
            tr("One deployment at a time. This one can be prepared meanwhile, and started once %1 has ended.").arg(run->run), {}}, WizardObstacle::Way::Run, run->run};
    }
    if (!journal->isWritable() && journal->problem()) {
        return WizardObstacle {*journal->problem(), WizardObstacle::Way::None, {}};
    }
    const EnvironmentFeed* feed = m_context.workspace->environment(m_environment);
    if (feed != nullptr && feed->status() && feed->status()->routerRefusal) {
        return WizardObstacle {*feed->status()->routerRefusal, WizardObstacle::Way::Doctor, {}};
    }
    return std::nullopt;
}

void WizardSession::loadReleases()
{
    if (m_isLoading) {
        return;
    }
    if (keepsRelease()) {
        readLastPlan();
        return;
    }
    m_isLoading = true;
    Q_EMIT changed();
    QCoro::connect(m_context.workspace->desk->releases(m_environment), this, [this](const Result<QList<ReleaseRow>>& releases) { takeReleases(releases); });
    readLastPlan();
}

void WizardSession::takeReleases(const Result<QList<ReleaseRow>>& releases)
{
    m_isLoading = false;
    m_releasesProblem = releases ? std::nullopt : std::optional<Error>(releases.error());
    if (releases) {
        m_hasReleases = true;
        m_releases.setRows(*releases);
    }
    Q_EMIT changed();
}

void WizardSession::readLastPlan()
{
    QCoro::connect(m_context.workspace->desk->lastPlan(m_environment), this, [this](const Result<std::optional<Plan>>& plan) {
        m_lastRunPlan = plan.value_or(std::nullopt);
        Q_EMIT changed();
    });
}

const Error* WizardSession::problemOf(const QString& release) const
{
    const auto at = m_problems.constFind(release);
    return at == m_problems.constEnd() ? nullptr : &*at;
}

void WizardSession::choose(const QString& release)
{
    if (release == m_draft.release && (m_outline || m_isPlanning)) {
        return;
    }
    if (release != m_draft.release) {
        m_draft.way = WizardWay::BlueGreen;
        m_wayProblems.clear();
        m_isProofWanted = false;
        m_before.reset();
        forgetPlan();
    }
    m_draft.release = release;
    planAgain();
}

void WizardSession::planAgain()
{
    if (!hasSubject()) {
        return;
    }
    if (m_draft.plan) {
        m_before = m_draft.plan;
    }
    beginPlanning();
    const int asking = m_asking;
    QCoro::connect(m_context.workspace->desk->plan(m_environment, request()), this, [this, asking](const Result<Plan>& plan) { takePlan(asking, plan); });
}

void WizardSession::accept(const QString& typedRelease)
{
    beginPlanning();
    const int asking = m_asking;
    QCoro::connect(m_context.workspace->desk->plan(m_environment, request(typedRelease)), this, [this, asking](const Result<Plan>& plan) { takePlan(asking, plan); });
}

void WizardSession::beginPlanning()
{
    forgetPlan();
    ++m_asking;
    m_isPlanning = true;
    save();
    Q_EMIT changed();
}

void WizardSession::forgetPlan()
{
    m_draft.plan.reset();
    m_outline.reset();
    m_gateRefusal.reset();
    m_planProblem.reset();
    m_startProblem.reset();
    m_problems.remove(m_draft.release);
    forgetChecks();
}

void WizardSession::forgetChecks()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_isChecking = false;
    m_isChecked = false;
    m_checkProblem.reset();
    m_checks.clear();
}

void WizardSession::takePlan(int asking, const Result<Plan>& plan)
{
    if (asking != m_asking) {
        return;
    }
    if (plan) {
        m_draft.plan = *plan;
        m_outline = *plan;
        endPlanning();
    } else if (plan.error().code == ErrorCode::Refused) {
        outlineRefused(asking, plan.error());
    } else {
        m_planProblem = plan.error();
        m_problems.insert(m_draft.release, plan.error());
        endPlanning();
    }
}

// Acceptance makes the difference only where it was the gate that refused; then the rest of the plan is worth reading
// and checking before anybody decides.
void WizardSession::outlineRefused(int asking, const Error& refusal)
{
    if (keepsRelease()) {
        m_planProblem = refusal;
        endPlanning();
        return;
    }
    if (m_draft.way != WizardWay::BlueGreen) {
        takeRefusedWay(refusal);
        return;
    }
    QCoro::connect(m_context.workspace->desk->plan(m_environment, request(m_draft.release)), this, [this, asking, refusal](const Result<Plan>& plan) {
        if (asking != m_asking) {
            return;
        }
        if (plan) {
            m_outline = *plan;
            m_gateRefusal = refusal;
        } else {
            m_planProblem = refusal;
            m_problems.insert(m_draft.release, refusal);
        }
        endPlanning();
    });
}

void WizardSession::endPlanning()
{
    m_isPlanning = false;
    save();
    Q_EMIT changed();
    check();
}

void WizardSession::check()
{
    if (!m_outline || m_isChecking) {
        return;
    }
    forgetChecks();
    m_isChecking = true;
    m_checkingSince = m_context.workspace->clock->monotonic();
    Q_EMIT changed();
    const int asking = ++m_asking;
    const QPointer<WizardSession> self(this);
    const auto onExpected = [self, asking](const QList<CheckResult>& blanks) {
        if (self && self->m_asking == asking) {
            self->m_checks.expect(blanks);
            Q_EMIT self->changed();
        }
    };
    const auto onChecked = [self, asking](const CheckResult& result) {
        if (self && self->m_asking == asking) {
            self->m_checks.add(result);
            Q_EMIT self->changed();
        }
    };
    QCoro::connect(m_context.workspace->desk->preflight(*m_outline, onExpected, onChecked, m_stop.get_token()), this, [this, asking](const Result<QList<CheckResult>>& results) {
        if (asking != m_asking) {
            return;
        }
        m_isChecking = false;
        m_isChecked = results.has_value();
        m_checkProblem = results ? std::nullopt : std::optional<Error>(results.error());
        for (const CheckResult& result : results.value_or(QList<CheckResult>())) {
            m_checks.add(result);
        }
        m_checks.endWaiting();
        Q_EMIT changed();
    });
}

void WizardSession::stopChecks()
{
    if (m_isChecking) {
        m_stop.request_stop();
        m_stop = std::stop_source();
        ++m_asking;
        m_isChecking = false;
        m_checks.endWaiting();
        Q_EMIT changed();
    }
}

Milliseconds WizardSession::checkingFor() const
{
    return std::chrono::duration_cast<Milliseconds>(m_context.workspace->clock->monotonic() - m_checkingSince);
}

bool WizardSession::canStart() const
{
    return m_draft.plan && hasPassed() && !m_isStarting && !obstacle();
}

void WizardSession::start()
{
    if (!canStart()) {
        return;
    }
    m_isStarting = true;
    m_startProblem.reset();
    Q_EMIT changed();
    QCoro::connect(m_context.workspace->desk->start(*m_draft.plan), this, [this](const Result<QString>& run) { takeStart(run); });
}

void WizardSession::takeStart(const Result<QString>& run)
{
    m_isStarting = false;
    if (!run) {
        m_startProblem = run.error();
        Q_EMIT changed();
        return;
    }
    // It is the journal's now; the wizard begins anew.
    ++m_asking;
    forgetPlan();
    m_before.reset();
    m_wayProblems.clear();
    const WizardWay way = m_draft.way;
    m_draft = WizardDraft();
    m_draft.way = Pilothouse::keepsRelease(way) ? way : WizardWay::BlueGreen;
    save();
    Q_EMIT started(*run);
    Q_EMIT changed();
}

void WizardSession::rememberStep(WizardStep step)
{
    m_draft.step = step;
    save();
}

void WizardSession::save()
{
    const std::optional<Project>& project = m_context.workspace->project->project();
    if (!project || keepsRelease()) { // what is planned without a choice is planned again when it is wanted
        return;
    }
    m_draft.savedAt = m_context.workspace->clock->nowMicroseconds();
    m_context.memory->setValue(WizardDraft::key(project->name, m_environment), m_draft.release.isEmpty() ? QVariant() : m_draft.toVariant());
}

} // namespace Pilothouse
