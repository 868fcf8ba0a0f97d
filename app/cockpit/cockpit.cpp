#include "app/cockpit/cockpit.h"
#include "app/composition/installation.h"
#include <QCoreApplication>
#include <QSysInfo>

namespace Pilothouse {
namespace {

QCoro::Task<Result<QList<RunningStack>>> runningStacks(std::shared_ptr<Installation> installation)
{
    ProcessRunner* processes = &installation->processes();
    Result<QList<RunningStack>> found = co_await StackList::find(processes);
    co_return found;
}

} // namespace

Workspace workspaceOf(Workbench* workbench)
{
    Workspace workspace;
    workspace.clock = workbench->clock();
    workspace.project = workbench->project();
    workspace.journal = workbench->journal();
    workspace.desk = workbench->desk();
    workspace.environments = [workbench] { return workbench->environments(); };
    workspace.environment = [workbench](const QString& name) { return workbench->environment(name); };
    workspace.review = [workbench](const QString& name) { return workbench->review(name); };
    workspace.locks = [workbench](const QString& name) { return workbench->locks(name); };
    workspace.follow = [workbench](const QString& run) { return workbench->follow(run); };
    return workspace;
}

WindowTools windowTools(std::shared_ptr<Installation> installation, const QString& version)
{
    WindowTools tools;
    tools.person = Installation::actor().section(u'@', 0, 0);
    tools.logFile = Installation::stateFolder() + QStringLiteral("/pilothouse.log");
    tools.versions = {{QStringLiteral("Pilothouse"), version}, {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
        {QCoreApplication::translate("Cockpit", "System"), QSysInfo::prettyProductName()},
        {QCoreApplication::translate("Cockpit", "Journal"), Installation::journalFile()}};
    tools.runningStacks = [installation] { return runningStacks(installation); };
    return tools;
}

} // namespace Pilothouse
