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
    QString group; ///< heading of --help and of the man page that it stands under
    QString arguments; ///< "RUN", "[COMPOSE]": the placeholders of its positional arguments
    int leastArguments = 0; ///< it needs so many, and has no better words of its own when they are missing
    int mostArguments = 0; ///< it takes so many at most; negative: any number
    QString summary; ///< one sentence, for --help
    QString description; ///< a paragraph for COMMAND --help
    QString example; ///< one line to type, for COMMAND --help
    std::vector<QCommandLineOption> options; ///< names of values in capitals: FILE, ENV
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

private:
    [[nodiscard]] const CommandSpec* find(QStringList& words) const;
    [[nodiscard]] Error unknown(const QString& word) const;

    std::vector<CommandSpec> m_commands;
};

} // namespace Pilothouse
