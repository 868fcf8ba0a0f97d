#pragma once
#include "app/ctl/commandline.h"
#include <QString>

namespace Pilothouse {

/// --help of the program: the commands by group, and the options of every command. Hidden commands are left out.
[[nodiscard]] QString helpOf(const std::vector<CommandSpec>& commands);
/// COMMAND --help: usage, what it does, its options, one example.
[[nodiscard]] QString helpOf(const CommandSpec& command);
/// --project, --json, --quiet, --help: what every command takes.
[[nodiscard]] std::vector<QCommandLineOption> globalOptions();
/// "-o, --output FILE".
[[nodiscard]] QString optionWords(const QCommandLineOption& option);

} // namespace Pilothouse
