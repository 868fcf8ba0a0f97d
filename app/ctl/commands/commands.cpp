#include "app/ctl/commands/commands.h"

namespace Pilothouse {

std::vector<CommandSpec> allCommands()
{
    return {
        initCommand(),
        validateCommand(),
        doctorCommand(),
        statusCommand(),
        prepareCommand(),
        planCommand(),
        planShowCommand(),
        planDiffCommand(),
        deployCommand(),
        runsCommand(),
        showCommand(),
        watchCommand(),
        abortCommand(),
        pauseCommand(),
        resumeCommand(),
        rollbackCommand(),
        finishCommand(),
        recoverCommand(),
        noteCommand(),
        reportCommand(),
        backupCreateCommand(),
        backupListCommand(),
        backupVerifyCommand(),
        journalVerifyCommand(),
        journalExportCommand(),
        ejectCommand(),
        completionCommand(),
        executeCommand(),
        superviseCommand(),
    };
}

} // namespace Pilothouse
