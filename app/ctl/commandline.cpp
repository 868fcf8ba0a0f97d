#include "app/ctl/commandline.h"
#include "app/ctl/commandhelp.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "services/project/diagnostics.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// Global options may stand before the command: they are moved behind it, where one parser reads them all.
QStringList commandFirst(QStringList arguments)
{
    QStringList before;
    while (!arguments.isEmpty() && arguments.first().startsWith(QLatin1Char('-'))) {
        const QString option = arguments.takeFirst();
        before << option;
        if ((option == u"--project") && !arguments.isEmpty()) {
            before << arguments.takeFirst();
        }
    }
    return arguments + before;
}

void addOptions(QCommandLineParser& parser, const CommandSpec& command)
{
    for (const QCommandLineOption& option : globalOptions()) {
        parser.addOption(option);
    }
    for (const QCommandLineOption& option : command.options) {
        parser.addOption(option);
    }
}

QString seeHelp(const CommandSpec& command)
{
    return CommandLineWords::tr("pilothousectl %1 --help shows its options.").arg(command.name);
}

// What was typed wrong; nothing when the words fit the command.
std::optional<Error> misuse(const CommandSpec& command, const QCommandLineParser& parser, bool isParsed)
{
    if (!isParsed) {
        return Error {ErrorCode::InvalidInput, parser.errorText(), seeHelp(command), {}};
    }
    const QStringList words = parser.positionalArguments();
    if (words.size() < command.leastArguments) {
        return Error {ErrorCode::InvalidInput, CommandLineWords::tr("`%1` needs %2.").arg(command.name, command.arguments), CommandLineWords::tr("For example: %1").arg(command.example), {}};
    }
    if (command.mostArguments < 0 || words.size() <= command.mostArguments) {
        return {};
    }
    const QString surplus = words.at(command.mostArguments);
    const QString message = command.mostArguments == 0 ? CommandLineWords::tr("`%1` takes no argument; “%2” was given.").arg(command.name, surplus)
                                                       : CommandLineWords::tr("`%1` takes %2; “%3” is too much.").arg(command.name, command.arguments, surplus);
    return Error {ErrorCode::InvalidInput, message, seeHelp(command), {}};
}

} // namespace

CommandLine::CommandLine(std::vector<CommandSpec> commands)
    : m_commands(std::move(commands))
{
}

const CommandSpec* CommandLine::find(QStringList& words) const
{
    const CommandSpec* best = nullptr;
    qsizetype bestLength = 0;
    for (const CommandSpec& command : m_commands) {
        const QStringList name = command.name.split(QLatin1Char(' '));
        if (name.size() > bestLength && words.mid(0, name.size()) == name) {
            best = &command;
            bestLength = name.size();
        }
    }
    words = words.mid(bestLength);
    return best;
}

Error CommandLine::unknown(const QString& word) const
{
    QStringList firsts;
    QStringList whole;
    for (const CommandSpec& command : m_commands) {
        if (!command.isHidden) {
            firsts << command.name.section(QLatin1Char(' '), 0, 0);
            whole << (firsts.last() == word ? QStringList {command.name} : QStringList());
        }
    }
    firsts.removeDuplicates();
    if (!whole.isEmpty()) {
        return {ErrorCode::InvalidInput, CommandLineWords::tr("`%1` wants a second word.").arg(word), CommandLineWords::tr("There is: %1.").arg(whole.join(QStringLiteral(", "))), {}};
    }
    const QString near = nearest(word, firsts);
    return {ErrorCode::InvalidInput, CommandLineWords::tr("There is no command “%1”.").arg(word),
        (near.isEmpty() ? QString() : CommandLineWords::tr("Did you mean “%1”?").arg(near) + QLatin1Char(' ')) + CommandLineWords::tr("pilothousectl --help lists the commands."), {}};
}

QCoro::Task<int> CommandLine::run(QStringList arguments)
{
    const QStringList typed = arguments;
    QStringList words = commandFirst(std::move(arguments));
    if (words.value(0) == u"help" && words.size() > 1 && !words.at(1).startsWith(QLatin1Char('-'))) {
        words = words.mid(1) + QStringList {QStringLiteral("--help")};
    }
    const bool wantsHelp = words.isEmpty() || words.first() == u"--help" || words.first() == u"-h" || words.first() == u"help";
    if (wantsHelp) {
        Console(false, false).line(helpOf(m_commands));
        co_return words.isEmpty() ? ExitBadInput : ExitDone;
    }
    if (words.first() == u"--version") {
        Console(false, false).line(QStringLiteral("pilothousectl ") + QCoreApplication::applicationVersion());
        co_return ExitDone;
    }
    const QString asked = words.first();
    const CommandSpec* command = find(words);
    if (command == nullptr) {
        Console(false, false).error(unknown(asked));
        co_return ExitBadInput;
    }
    auto parser = std::make_shared<QCommandLineParser>();
    addOptions(*parser, *command);
    const bool isParsed = parser->parse(QStringList {command->name} + words);
    if (isParsed && parser->isSet(QStringLiteral("help"))) {
        Console(false, false).line(helpOf(*command));
        co_return ExitDone;
    }
    const Console console(isParsed && parser->isSet(QStringLiteral("json")), isParsed && parser->isSet(QStringLiteral("quiet")));
    if (const std::optional<Error> wrong = misuse(*command, *parser, isParsed)) {
        console.error(*wrong);
        co_return ExitBadInput;
    }
    auto context = std::make_shared<Context>(console, parser->value(QStringLiteral("project")), typed);
    const int code = co_await command->run(context, parser);
    co_return code;
}

} // namespace Pilothouse
