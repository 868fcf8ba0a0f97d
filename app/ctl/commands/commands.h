#pragma once
#include "app/ctl/commandline.h"
#include <vector>

namespace Pilothouse {

[[nodiscard]] CommandSpec completionCommand();

/// Every command of this version, in the order of --help.
[[nodiscard]] std::vector<CommandSpec> allCommands();

[[nodiscard]] CommandSpec initCommand();
[[nodiscard]] CommandSpec validateCommand();

} // namespace Pilothouse
