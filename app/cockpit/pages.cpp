#include "app/cockpit/pages.h"
#include "models/environment/status.h"
#include "services/deployment/recording.h"
#include "ui/deployment/history/deploymentspage.h"
#include "ui/deployment/run/replaypage.h"
#include "ui/deployment/run/runview.h"
#include "ui/deployment/wizard/rollbackquestion.h"
#include "ui/deployment/wizard/wizardpage.h"
#include "ui/environment/doctorpage.h"
#include "ui/environment/overviewpage.h"
#include "ui/environment/settingspage.h"
#include "ui/journal/journalpage.h"
#include "ui/migration/migrationspage.h"
#include "ui/report/reportspage.h"
#include "ui/shell/workspace.h"

namespace Pilothouse {
namespace {

// A recording is part of the program: one that cannot be read is a mistake of the build.
Page* recordedRun(const PageContext& context, QWidget* parent)
{
    const Result<QList<Event>> events = readRecordingFile(QStringLiteral(":/recordings/members-rolled-back.jsonl"));
    Q_ASSERT(events.has_value());
    return new RunView(context, std::make_unique<RunReplay>(events.value_or(QList<Event>()), context.workspace->clock), true, parent);
}

} // namespace

PageFactories cockpitPages()
{
    PageFactories pages;
    pages.overview = [](const PageContext& context, QWidget* parent) { return new OverviewPage(context, parent); };
    pages.settings = [](const PageContext& context, QWidget* parent) { return new SettingsPage(context, parent); };
    pages.deployments = [](const PageContext& context, QWidget* parent) { return new DeploymentsPage(context, parent); };
    pages.migrations = [](const PageContext& context, QWidget* parent) { return new MigrationsPage(context, parent); };
    pages.reports = [](const PageContext& context, QWidget* parent) { return new ReportsPage(context, QString(), parent); };
    pages.report = [](const PageContext& context, const QString& run, QWidget* parent) { return new ReportsPage(context, run, parent); };
    pages.journal = [](const PageContext& context, QWidget* parent) { return new JournalPage(context, parent); };
    pages.doctor = [](const PageContext& context, const QString& environment, QWidget* parent) { return new DoctorPage(context, environment, parent); };
    pages.recording = recordedRun;
    pages.run = [](const PageContext& context, const QString& run, QWidget* parent) { return new RunView(context, context.workspace->follow(run), parent); };
    pages.replay = [](const PageContext& context, const QString& run, QWidget* parent) { return new ReplayPage(context, run, parent); };
    pages.wizard = [](const PageContext& context, const QString& environment, QWidget* parent) { return new WizardPage(context, environment, WizardWay::BlueGreen, parent); };
    pages.schemaWizard = [](const PageContext& context, const QString& environment, ExpansionEnd end, QWidget* parent) {
        return new WizardPage(context, environment, end == ExpansionEnd::Contract ? WizardWay::Contract : WizardWay::TakeBack, parent);
    };
    pages.rollBackLast = [](const PageContext& context, const QString& environment, QWidget* parent) { RollbackQuestion::askLast(context, environment, parent); };
    return pages;
}

} // namespace Pilothouse
