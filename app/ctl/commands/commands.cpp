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
        runsCommand(),
        showCommand(),
        watchCommand(),
        abortCommand(),
        pauseCommand(),
        resumeCommand(),
        finishCommand(),
        noteCommand(),
        reportCommand(),
        journalVerifyCommand(),
        journalExportCommand(),
        ejectCommand(),
        completionCommand(),
        planCommand(),
        planShowCommand(),
        planDiffCommand(),
        deployCommand(),
        rollbackCommand(),
        recoverCommand(),
        executeCommand(),
        superviseCommand(),
    };
}

} // namespace Pilothouse
