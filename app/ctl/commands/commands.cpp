#include "app/ctl/commands/commands.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class CommandsWords {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

void add(std::vector<CommandSpec>& all, const QString& group, std::vector<CommandSpec> commands)
{
    for (CommandSpec& command : commands) {
        command.group = group;
        all.push_back(std::move(command));
    }
}

} // namespace

std::vector<CommandSpec> allCommands()
{
    std::vector<CommandSpec> all;
    add(all, CommandsWords::tr("Beginning"), {initCommand(), validateCommand(), doctorCommand(), statusCommand()});
    add(all, CommandsWords::tr("Migrations"), {lintCommand(), catalogCommand(), migrationsListCommand(), migrationsCheckCommand(), migrationsValidateCommand(), migrationsApplyCommand(), migrationsVerifyCommand(), migrationsRollbackCommand()});
    add(all, CommandsWords::tr("Locks"), {locksListCommand(), locksCancelCommand(), locksTerminateCommand()});
    add(all, CommandsWords::tr("Deploying"), {prepareCommand(), planCommand(), planShowCommand(), planDiffCommand(), deployCommand(), maintenanceOnCommand(), maintenanceOffCommand()});
    add(all, CommandsWords::tr("Following and steering runs"),
        {runsCommand(), showCommand(), watchCommand(), abortCommand(), pauseCommand(), resumeCommand(), rollbackCommand(), finishCommand(), recoverCommand(), noteCommand(), reportCommand()});
    add(all, CommandsWords::tr("Backups and the journal"), {backupCreateCommand(), backupListCommand(), backupVerifyCommand(), journalVerifyCommand(), journalExportCommand()});
    add(all, CommandsWords::tr("Leaving"), {ejectCommand()});
    add(all, CommandsWords::tr("Shells"), {completionCommand()});
    add(all, QString(), {executeCommand(), superviseCommand()});
    return all;
}

} // namespace Pilothouse
