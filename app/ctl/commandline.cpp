#include "app/ctl/commandline.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

std::vector<QCommandLineOption> globalOptions()
{
    return {
        {QStringLiteral("project"), tr("Project file; default: pilothouse.yaml in this folder or one above."), QStringLiteral("file")},
        {QStringLiteral("json"), tr("Print one JSON object, or one event a line for runs.")},
        {QStringLiteral("quiet"), tr("No progress on standard error.")},
        {QStringLiteral("help"), tr("Show this help.")},
    };
}

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

QString CommandLine::help() const
{
    QString text = tr("pilothousectl: deploys Docker Compose web applications without losing a request or a row.")
        + QStringLiteral("\n\n")
        + tr("Usage: pilothousectl [--project FILE] [--json] [--quiet] COMMAND [OPTIONS]") + QStringLiteral("\n\n");
    for (const CommandSpec& command : m_commands) {
        if (!command.isHidden) {
            const QString words = command.name + QLatin1Char(' ') + command.arguments;
            text += QStringLiteral("  %1 %2\n").arg(words, -26).arg(command.summary);
        }
    }
    text += QLatin1Char('\n') + tr("pilothousectl COMMAND --help tells more of one command.");
    return text;
}

QCoro::Task<int> CommandLine::run(QStringList arguments)
{
    QStringList words = commandFirst(std::move(arguments));
    const bool wantsHelp = words.isEmpty() || words.first() == u"--help" || words.first() == u"help";
    if (wantsHelp) {
        Console(false, false).line(help());
        co_return words.isEmpty() ? ExitBadInput : ExitDone;
    }
    if (words.first() == u"--version") {
        Console(false, false).line(QStringLiteral("pilothousectl ") + QCoreApplication::applicationVersion());
        co_return ExitDone;
    }
    const QString asked = words.first();
    const CommandSpec* command = find(words);
    if (command == nullptr) {
        Console(false, false).error({ErrorCode::InvalidInput, tr("There is no command “%1”.").arg(asked), tr("pilothousectl --help lists the commands."), {}});
        co_return ExitBadInput;
    }
    auto parser = std::make_shared<QCommandLineParser>();
    parser->setApplicationDescription(command->summary + QStringLiteral("\n\n") + command->description);
    for (const QCommandLineOption& option : globalOptions()) {
        parser->addOption(option);
    }
    for (const QCommandLineOption& option : command->options) {
        parser->addOption(option);
    }
    if (!command->arguments.isEmpty()) {
        parser->addPositionalArgument(command->arguments, {}, command->arguments);
    }
    const bool isParsed = parser->parse(QStringList {QStringLiteral("pilothousectl ") + command->name} + words);
    if (isParsed && parser->isSet(QStringLiteral("help"))) {
        // Qt names the program by its path; people type the command.
        const QString usage = QStringLiteral("pilothousectl ") + command->name;
        Console(false, false).line(parser->helpText().replace(QCoreApplication::arguments().constFirst(), usage));
        co_return ExitDone;
    }
    const bool isJson = isParsed && parser->isSet(QStringLiteral("json"));
    const Console console(isJson, isParsed && parser->isSet(QStringLiteral("quiet")));
    if (!isParsed) {
        console.error({ErrorCode::InvalidInput, parser->errorText(), tr("pilothousectl %1 --help shows its options.").arg(command->name), {}});
        co_return ExitBadInput;
    }
    auto context = std::make_shared<Context>(console, parser->value(QStringLiteral("project")));
    const int code = co_await command->run(context, parser);
    co_return code;
}

} // namespace Pilothouse
