#pragma once
#include "app/ctl/console.h"
#include <QCommandLineParser>
#include <QCoroTask>
#include <functional>
#include <memory>
#include <vector>

namespace Pilothouse {

class Context;

/// One command of pilothousectl: its words, its options and what it does.
struct CommandSpec {
    QString name; ///< "backup create" for a command of two words
    QString arguments; ///< "RUN", "[COMPOSE]"
    QString summary; ///< one line for --help
    QString description; ///< a paragraph for COMMAND --help, with an example
    std::vector<QCommandLineOption> options;
    bool isHidden = false; ///< internal: not in --help
    /// Returns the exit code. `parser` holds this command's options and positional arguments
    /// (the command's own words removed).
    std::function<QCoro::Task<int>(std::shared_ptr<Context>, std::shared_ptr<QCommandLineParser>)> run;
};

/// Finds the command, parses, runs it, and returns the exit code. --help of every command, 2 for bad usage.
class CommandLine {
public:
    explicit CommandLine(std::vector<CommandSpec> commands);
    [[nodiscard]] QCoro::Task<int> run(QStringList arguments);
    [[nodiscard]] const std::vector<CommandSpec>& commands() const { return m_commands; }
    [[nodiscard]] QString help() const;

private:
    [[nodiscard]] const CommandSpec* find(QStringList& words) const;

    std::vector<CommandSpec> m_commands;
};

} // namespace Pilothouse
