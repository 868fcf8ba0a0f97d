#pragma once
#include "app/ctl/commandline.h"
#include <vector>

namespace Pilothouse {

[[nodiscard]] CommandSpec initCommand();
[[nodiscard]] CommandSpec validateCommand();
[[nodiscard]] CommandSpec doctorCommand();
[[nodiscard]] CommandSpec statusCommand();
[[nodiscard]] CommandSpec lintCommand();
[[nodiscard]] CommandSpec catalogCommand();
[[nodiscard]] CommandSpec migrationsListCommand();
[[nodiscard]] CommandSpec migrationsCheckCommand();
[[nodiscard]] CommandSpec migrationsValidateCommand();
[[nodiscard]] CommandSpec migrationsApplyCommand();
[[nodiscard]] CommandSpec migrationsRollbackCommand();
[[nodiscard]] CommandSpec locksListCommand();
[[nodiscard]] CommandSpec locksCancelCommand();
[[nodiscard]] CommandSpec locksTerminateCommand();
[[nodiscard]] CommandSpec maintenanceOnCommand();
[[nodiscard]] CommandSpec maintenanceOffCommand();
[[nodiscard]] CommandSpec migrationsVerifyCommand();
[[nodiscard]] CommandSpec prepareCommand();
[[nodiscard]] CommandSpec planCommand();
[[nodiscard]] CommandSpec planShowCommand();
[[nodiscard]] CommandSpec planDiffCommand();
[[nodiscard]] CommandSpec deployCommand();
[[nodiscard]] CommandSpec runsCommand();
[[nodiscard]] CommandSpec showCommand();
[[nodiscard]] CommandSpec watchCommand();
[[nodiscard]] CommandSpec abortCommand();
[[nodiscard]] CommandSpec pauseCommand();
[[nodiscard]] CommandSpec resumeCommand();
[[nodiscard]] CommandSpec rollbackCommand();
[[nodiscard]] CommandSpec finishCommand();
[[nodiscard]] CommandSpec recoverCommand();
[[nodiscard]] CommandSpec noteCommand();
[[nodiscard]] CommandSpec reportCommand();
[[nodiscard]] CommandSpec backupCreateCommand();
[[nodiscard]] CommandSpec backupListCommand();
[[nodiscard]] CommandSpec backupVerifyCommand();
[[nodiscard]] CommandSpec journalVerifyCommand();
[[nodiscard]] CommandSpec journalExportCommand();
[[nodiscard]] CommandSpec ejectCommand();
[[nodiscard]] CommandSpec completionCommand();
[[nodiscard]] CommandSpec executeCommand();
[[nodiscard]] CommandSpec superviseCommand();

/// Every command of this version, in the order of --help.
[[nodiscard]] std::vector<CommandSpec> allCommands();

} // namespace Pilothouse
