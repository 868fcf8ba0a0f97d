#include "app/ctl/commands/commands.h"
#include "app/ctl/completion.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"

namespace Pilothouse {
namespace {

class CompletionCommandWords {
    Q_DECLARE_TR_FUNCTIONS(CompletionCommand)
};

QCoro::Task<int> runCompletion(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<QString> script = completionScript(parser->positionalArguments().value(0), allCommands());
    if (!script) {
        co_return context->fail(script.error());
    }
    context->console().raw(script->toUtf8());
    co_return ExitDone;
}

} // namespace

CommandSpec completionCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("completion");
    command.arguments = QStringLiteral("SHELL");
    command.leastArguments = 1;
    command.mostArguments = 1;
    command.summary = CompletionCommandWords::tr("Print a completion script for a shell.");
    command.description = CompletionCommandWords::tr("SHELL is bash, zsh or fish. Made from the commands themselves: their words, their options, files where an option takes one. cmake --install puts the scripts where the shells look.");
    command.example = QStringLiteral("pilothousectl completion bash > ~/.local/share/bash-completion/completions/pilothousectl");
    command.run = runCompletion;
    return command;
}

} // namespace Pilothouse
