// What the palette finds.
#include "models/deployment/runwords.h"
#include "services/journal/journalfeed.h"
#include "services/project/projectwatch.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/frame/framefeed.h"
#include "ui/shell/frame/mainwindow.h"
#include "ui/shell/frame/windowactions.h"
#include "ui/shell/workspace.h"
#include <QAction>
#include <QLocale>

namespace Pilothouse {
namespace {

constexpr int mostRuns = 500;

QString iconOfPhase(RunPhase phase)
{
    switch (phase) {
    case RunPhase::Succeeded: return iconOf(Status::Ok);
    case RunPhase::RollingBack:
    case RunPhase::RolledBack: return iconOf(Status::RolledBack);
    case RunPhase::Aborted: return iconOf(Status::Aborted);
    case RunPhase::Failed:
    case RunPhase::NeedsPerson: return iconOf(Status::Critical);
    default: return iconOf(Status::Running);
    }
}

} // namespace

QList<PaletteEntry> WindowActions::paletteEntries() const
{
    QList<PaletteEntry> entries;
    for (QAction* action : m_registry->actions()) {
        if (!action->isEnabled() || !action->isVisible() || action->objectName() == u"find") {
            continue;
        }
        PaletteEntry entry;
        const bool isPage = ActionRegistry::groupOf(action) == tr("Pages");
        entry.group = isPage ? tr("Pages") : tr("Actions here");
        entry.text = action->text();
        entry.hint = ActionRegistry::hintOf(action);
        entry.icon = action->icon().name();
        entry.shortcut = action->shortcut().toString();
        entry.changesTheWorld = ActionRegistry::changesTheWorld(action);
        entry.open = [action = QPointer<QAction>(action)] {
            if (action) {
                action->trigger();
            }
        };
        entries << entry;
    }
    addEnvironmentEntries(entries);
    addRunEntries(entries);
    return entries;
}

void WindowActions::addEnvironmentEntries(QList<PaletteEntry>& entries) const
{
    int number = 0;
    for (const EnvironmentEntry& environment : m_window->frame()->entries()) {
        PaletteEntry entry;
        entry.group = tr("Environments");
        entry.text = environment.name;
        entry.hint = environment.word;
        entry.icon = QStringLiteral("environment");
        entry.shortcut = ++number < 10 ? QStringLiteral("Ctrl+%1").arg(number) : QString();
        entry.open = [window = m_window, name = environment.name] { window->selectEnvironment(name); };
        entries << entry;
    }
}

void WindowActions::addRunEntries(QList<PaletteEntry>& entries) const
{
    const std::optional<Project>& project = m_window->workspace()->project->project();
    if (!project || !m_window->factories().run) {
        return;
    }
    const TimeFormat time(project->timezone);
    int count = 0;
    for (const RunSummaryRow& row : m_window->workspace()->journal->runs()) {
        if (row.project != project->name || ++count > mostRuns) {
            continue;
        }
        PaletteEntry entry;
        entry.group = tr("Runs");
        entry.text = tr("%1 → %2, %3", "release, environment, state").arg(row.release, row.environment, QLocale().toLower(phaseWords(row.phase)));
        entry.hint = time.dateTime(row.createdAt);
        entry.icon = iconOfPhase(row.phase);
        entry.open = [window = m_window, run = row.run] { window->openRun(run, false); };
        entries << entry;
    }
}

} // namespace Pilothouse
