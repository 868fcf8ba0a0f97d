#include "ui/deployment/wizard/rollbackquestion.h"
#include "services/deployment/bluegreenplanner.h"
#include "services/deployment/deploymentdesk.h"
#include "services/journal/journalfeed.h"
#include "services/project/projectwatch.h"
#include "ui/deployment/wizard/wizardwords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/widgets/confirmdialog.h"
#include "ui/shell/widgets/numbers.h"
#include "ui/shell/workspace.h"

namespace Pilothouse {
namespace {

bool isOverridden(const RunState& state)
{
    return state.plan.policy.contains(QStringLiteral("overriddenBy"));
}

} // namespace

RollbackQuestion::RollbackQuestion(const PageContext& context, QWidget* parent)
    : QObject(parent)
    , m_context(context)
    , m_parent(parent)
{
}

void RollbackQuestion::ask(const PageContext& context, const QString& run, QWidget* parent)
{
    auto* question = new RollbackQuestion(context, parent);
    question->read(run);
}

void RollbackQuestion::askLast(const PageContext& context, const QString& environment, QWidget* parent)
{
    const std::optional<Project>& project = context.workspace->project->project();
    const QList<RunSummaryRow> runs = context.workspace->journal->runs();
    const auto last = std::find_if(runs.cbegin(), runs.cend(),
        [&](const RunSummaryRow& row) { return project && row.project == project->name && row.environment == environment; });
    if (last != runs.cend()) {
        ask(context, last->run, parent);
        return;
    }
    Notice notice;
    notice.title = tr("There is no run to roll back");
    notice.text = tr("Nothing was deployed to %1 from here yet.").arg(environment);
    context.navigator->notify(notice);
}

void RollbackQuestion::read(const QString& run)
{
    QCoro::connect(m_context.workspace->desk->events(run), this, [this, run](const Result<QList<Event>>& events) { events ? takeState(foldRun(run, *events)) : fail(events.error()); });
}

void RollbackQuestion::takeState(const RunState& state)
{
    m_state = state;
    const bool canBeAsked = state.isFinished() ? state.outcome == u"succeeded" : state.switchedAt != 0;
    if (!canBeAsked) {
        // The desk refuses, in its own words.
        rollBack({});
    } else if (!state.isFinished()) {
        confirmRunning();
    } else {
        QCoro::connect(m_context.workspace->desk->rollbackPlan(state), this, [this](const Result<Plan>& way) { way ? confirm(*way) : fail(way.error()); });
    }
}

void RollbackQuestion::confirmRunning()
{
    Confirmation question;
    question.effect = tr("Traffic goes back from %1 to %2 on %3, which still runs, in one switch.")
                          .arg(m_state.release, WizardWords::oldRelease(m_state.plan), slotName(m_state.plan.from));
    question.expected = tr("about 1 s");
    question.note = tr("Applied migrations and the backup stay.");
    open(question);
}

void RollbackQuestion::confirm(const Plan& way)
{
    Confirmation question;
    question.effect = tr("%1 is kept on %2: it is started, checked, and traffic goes back to it in one switch. %3 is then watched, and %4 is stopped.")
                          .arg(way.release, slotName(way.to), slotName(way.to), slotName(way.from));
    question.expected = tr("about %1 until the switch").arg(Numbers::duration(expectedUntilSwitch(way)));
    question.note = isOverridden(m_state) ? tr("%1 applied migrations that the gate refuses: %2 may fail on the schema as it is now.").arg(m_state.run, way.release)
                                          : tr("Applied migrations stay; %1 works with them by the gate's word.").arg(way.release);
    question.typedWord = isOverridden(m_state) ? way.release : QString();
    open(question);
}

void RollbackQuestion::open(Confirmation question)
{
    const std::optional<Project>& project = m_context.workspace->project->project();
    const Environment* environment = project ? project->find(m_state.environment) : nullptr;
    question.title = tr("Roll back %1 (%2 on %3)?").arg(m_state.run, m_state.release, m_state.environment);
    question.action = tr("Roll back");
    question.environment = m_state.environment;
    // An environment that is not known here is treated as the most precious.
    question.kind = environment == nullptr ? EnvironmentKind::Production : environment->kind;
    const QString typedRelease = question.typedWord;
    if (typedRelease.isEmpty() && question.kind == EnvironmentKind::Production) {
        question.typedWord = m_state.environment;
    }
    auto* dialog = new ConfirmDialog(question, m_parent);
    connect(dialog, &QDialog::accepted, this, [this, typedRelease] { rollBack(typedRelease); });
    connect(dialog, &QDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void RollbackQuestion::rollBack(const QString& typedRelease)
{
    QCoro::connect(m_context.workspace->desk->rollback(m_state, typedRelease), this, [this](const Result<QString>& run) {
        if (!run) {
            fail(run.error());
            return;
        }
        m_context.navigator->openRun(*run);
        deleteLater();
    });
}

void RollbackQuestion::fail(const Error& error)
{
    m_context.navigator->notify(Notice::fromError(error));
    deleteLater();
}

} // namespace Pilothouse
