#include "app/ctl/commands/commands.h"

namespace Pilothouse {

std::vector<CommandSpec> allCommands()
{
    return {
        initCommand(),
        validateCommand(),
        completionCommand(),
    };
}

} // namespace Pilothouse
