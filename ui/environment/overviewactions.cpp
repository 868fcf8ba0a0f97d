#include "services/deployment/deploymentdesk.h"
#include "services/environment/environmentfeed.h"
#include "services/environment/observer.h"
#include "services/project/projectwatch.h"
#include "ui/environment/findingsdialog.h"
#include "ui/environment/overviewfeed.h"
#include "ui/environment/overviewpage.h"
#include "ui/shell/navigator.h"
#include "ui/shell/widgets/confirmdialog.h"
#include "ui/shell/widgets/numbers.h"
#include "ui/shell/workspace.h"
#include <QDesktopServices>
#include <QUrl>

namespace Pilothouse {
namespace {

/// The line of doctor that a failing environment is about.
QString checkOf(const EnvironmentRow& row)
{
    if (row.failures.isEmpty()) {
        return row.isAdopted ? QString() : QStringLiteral("router.adopted");
    }
    const QString part = row.failures.first().part;
    return part == Observer::tr("Docker") ? QStringLiteral("docker.daemon")
        : part == Observer::tr("database") ? QStringLiteral("database.connections")
        : part == Observer::tr("router")   ? QStringLiteral("router.answers")
                                           : QString();
}

} // namespace

void OverviewPage::act(const QString& environment, EnvironmentCard::Next next)
{
    const EnvironmentRow* row = rowOf(environment);
    if (row == nullptr) {
        return;
    }
    switch (next) {
    case EnvironmentCard::Next::None: return;
    case EnvironmentCard::Next::Deploy: m_context.navigator->openWizard(environment); return;
    case EnvironmentCard::Next::OpenLastRun: m_context.navigator->openRun(row->lastRun); return;
    case EnvironmentCard::Next::OpenRun: m_context.navigator->openRun(row->unfinishedRun); return;
    case EnvironmentCard::Next::Recover: recover(row->unfinishedRun); return;
    case EnvironmentCard::Next::Doctor: m_context.navigator->openDoctor(environment, checkOf(*row)); return;
    case EnvironmentCard::Next::Drift: showDrift(environment); return;
    }
}

void OverviewPage::open(const NeedRow& need)
{
    switch (need.action) {
    case NeedRow::OpenRun: m_context.navigator->openRun(need.run); return;
    case NeedRow::OpenDrift: showDrift(need.environment); return;
    case NeedRow::OpenProject: showProjectFile(); return;
    case NeedRow::OpenJournal: m_context.navigator->show(PageId::Journal); return;
    case NeedRow::Contract: m_context.navigator->openSchemaWizard(need.environment, ExpansionEnd::Contract); return;
    case NeedRow::TakeBack: m_context.navigator->openSchemaWizard(need.environment, ExpansionEnd::TakeBack); return;
    case NeedRow::TakePageOff: confirmOpening(need.environment); return;
    case NeedRow::OpenDoctor: break;
    }
    const EnvironmentRow* row = rowOf(need.environment);
    m_context.navigator->openDoctor(need.environment, row == nullptr ? QString() : checkOf(*row));
}

void OverviewPage::showDrift(const QString& environment)
{
    if (const EnvironmentRow* row = rowOf(environment)) {
        auto* dialog = new FindingsDialog(tr("What runs otherwise in %1").arg(environment), FindingsDialog::of(row->drift), {}, this);
        dialog->open();
    }
}

void OverviewPage::showProjectFile()
{
    const ProjectWatch* project = m_context.workspace->project;
    const QUrl file = QUrl::fromLocalFile(project->file());
    auto* dialog = new FindingsDialog(tr("What is wrong in %1").arg(project->file()), FindingsDialog::of(project->diagnostics()), project->file(), this);
    connect(dialog, &FindingsDialog::fileWanted, this, [file] { QDesktopServices::openUrl(file); });
    dialog->open();
}

void OverviewPage::recover(const QString& run)
{
    QCoro::connect(m_context.workspace->desk->events(run), this, [this, run](const Result<QList<Event>>& events) {
        if (!events) {
            m_context.navigator->notify(Notice::fromError(events.error()));
        } else {
            confirmRecovery(foldRun(run, *events));
        }
    });
}

void OverviewPage::confirmOpening(const QString& environment)
{
    const EnvironmentRow* row = rowOf(environment);
    Confirmation question;
    question.title = tr("Take the maintenance page of %1 off?").arg(environment);
    question.effect = row == nullptr || row->release.isEmpty() ? tr("Users reach again what the router points to.") : tr("Users reach %1 again, which the router points to.").arg(row->release);
    question.expected = tr("about %1").arg(Numbers::duration(Milliseconds(1000)));
    question.note = tr("A run may have left it on because the schema and that release do not fit: see first that it works.");
    question.action = tr("Take it off");
    question.environment = environment;
    question.kind = row == nullptr ? EnvironmentKind::Production : row->kind;
    question.typedWord = question.kind == EnvironmentKind::Production ? environment : QString();
    auto* dialog = new ConfirmDialog(question, this);
    connect(dialog, &QDialog::accepted, this, [this, environment] { takePageOff(environment); });
    dialog->open();
}

void OverviewPage::takePageOff(const QString& environment)
{
    QCoro::connect(m_context.workspace->desk->takePageOff(environment), this, [this, environment](const Result<>& off) {
        if (!off) {
            m_context.navigator->notify(Notice::fromError(off.error()));
        }
        if (EnvironmentFeed* feed = m_context.workspace->environment(environment)) {
            feed->refresh();
        }
    });
}

void OverviewPage::confirmRecovery(const RunState& state)
{
    const EnvironmentRow* row = rowOf(state.environment);
    Confirmation question;
    question.title = tr("Recover %1?").arg(state.run);
    question.effect = tr("A new runner looks at what is really there, then goes on with the deployment of %1 or takes back what was begun.").arg(state.release);
    question.note = tr("Users are served meanwhile as they are now. You can abort the run as any other.");
    question.action = tr("Recover");
    question.environment = state.environment;
    question.kind = row == nullptr ? EnvironmentKind::Production : row->kind;
    question.isDangerous = false;
    auto* dialog = new ConfirmDialog(question, this);
    connect(dialog, &QDialog::accepted, this, [this, state] {
        if (const Result<> started = m_context.workspace->desk->recover(state); !started) {
            m_context.navigator->notify(Notice::fromError(started.error()));
        } else {
            m_context.navigator->openRun(state.run);
        }
    });
    dialog->open();
}

} // namespace Pilothouse
