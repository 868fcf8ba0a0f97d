#include "app/ctl/commands/commands.h"
#include "app/ctl/completion.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"

namespace Pilothouse {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CompletionCommand", text);
}

QCoro::Task<int> runCompletion(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<QString> script = completionScript(parser->positionalArguments().value(0), allCommands());
    if (!script) {
        context->console().error(script.error());
        co_return exitCodeOf(script.error());
    }
    context->console().line(*script);
    co_return ExitDone;
}

} // namespace

CommandSpec completionCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("completion");
    command.arguments = completionShells().join(QLatin1Char('|'));
    command.summary = tr("Print a completion script for a shell");
    command.description = tr("Example: pilothousectl completion bash > ~/.local/share/bash-completion/completions/pilothousectl");
    command.isHidden = true;
    command.run = runCompletion;
    return command;
}

} // namespace Pilothouse
