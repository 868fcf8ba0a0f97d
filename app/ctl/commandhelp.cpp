#include "app/ctl/commandhelp.h"
#include <QCoreApplication>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr qsizetype width = 80;
constexpr qsizetype widestTerm = 24; // a longer one has its meaning below it

class CommandHelpWords {
    Q_DECLARE_TR_FUNCTIONS(CommandHelp)
};

/// A term and what it means.
struct Entry {
    QString term;
    QString meaning;
};

QStringList wrapped(const QString& text, qsizetype room)
{
    QStringList lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QString line;
        for (const QString& word : paragraph.split(QLatin1Char(' '))) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > room) {
                lines << line;
                line.clear();
            }
            line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
        }
        lines << line;
    }
    return lines;
}

qsizetype columnOf(const QList<Entry>& entries)
{
    qsizetype column = 0;
    for (const Entry& entry : entries) {
        column = std::max(column, std::min(entry.term.size(), widestTerm));
    }
    return column;
}

QString listOf(const QList<Entry>& entries, qsizetype column)
{
    const QString gap(column + 4, QLatin1Char(' '));
    QString text;
    for (const Entry& entry : entries) {
        const bool fits = entry.term.size() <= column;
        text += QStringLiteral("  ") + (fits ? entry.term.leftJustified(column + 2) : entry.term + QLatin1Char('\n') + gap);
        text += wrapped(entry.meaning, width - column - 4).join(QLatin1Char('\n') + gap) + QLatin1Char('\n');
    }
    return text;
}

QList<Entry> entriesOf(const std::vector<QCommandLineOption>& options)
{
    QList<Entry> entries;
    for (const QCommandLineOption& option : options) {
        if (!option.flags().testFlag(QCommandLineOption::HiddenFromHelp)) {
            entries << Entry {optionWords(option), option.description()};
        }
    }
    return entries;
}

QList<Entry> entriesOf(const std::vector<CommandSpec>& commands)
{
    QList<Entry> entries;
    for (const CommandSpec& command : commands) {
        if (!command.isHidden) {
            entries << Entry {(command.name + QLatin1Char(' ') + command.arguments).trimmed(), command.summary};
        }
    }
    return entries;
}

QString section(const QString& title, const QList<Entry>& entries, qsizetype column)
{
    return entries.isEmpty() ? QString() : QLatin1Char('\n') + title + QLatin1Char('\n') + listOf(entries, column);
}

} // namespace

std::vector<QCommandLineOption> globalOptions()
{
    return {
        {QStringLiteral("project"), CommandHelpWords::tr("The project file. Left out: pilothouse.yaml in this folder or the nearest one above."), QStringLiteral("FILE")},
        {QStringLiteral("json"), CommandHelpWords::tr("Print one JSON object, or one event a line for runs.")},
        {QStringLiteral("quiet"), CommandHelpWords::tr("No progress on standard error.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, CommandHelpWords::tr("Show this help.")},
    };
}

QString optionWords(const QCommandLineOption& option)
{
    QStringList names;
    const QStringList bare = option.names();
    for (const QString& name : bare) {
        names << (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
    }
    const QString value = option.valueName();
    return names.join(QStringLiteral(", ")) + (value.isEmpty() ? QString() : QLatin1Char(' ') + value);
}

QString helpOf(const std::vector<CommandSpec>& commands)
{
    QString text = CommandHelpWords::tr("pilothousectl: deploys Docker Compose web applications without losing a request or a row.") + QStringLiteral("\n\n")
        + CommandHelpWords::tr("Usage: pilothousectl [--project FILE] [--json] [--quiet] COMMAND [OPTIONS]") + QLatin1Char('\n');
    const QList<Entry> options = entriesOf(globalOptions()) << Entry {QStringLiteral("--version"), CommandHelpWords::tr("Show the version.")};
    const qsizetype column = columnOf(entriesOf(commands) + options);
    for (auto begin = commands.cbegin(); begin != commands.cend();) {
        const auto end = std::find_if(begin, commands.cend(), [&begin](const CommandSpec& command) { return command.group != begin->group; });
        text += section(begin->group + QLatin1Char(':'), entriesOf(std::vector<CommandSpec>(begin, end)), column);
        begin = end;
    }
    text += section(CommandHelpWords::tr("Options:"), options, column);
    return text + QLatin1Char('\n') + CommandHelpWords::tr("RUN is 7, run-7 or last. pilothousectl COMMAND --help tells more of one command.");
}

QString helpOf(const CommandSpec& command)
{
    const QString name = QStringLiteral("pilothousectl ") + command.name;
    const QString options = command.options.empty() ? QString() : QStringLiteral(" ") + CommandHelpWords::tr("[OPTIONS]");
    const QString arguments = command.arguments.isEmpty() ? QString() : QLatin1Char(' ') + command.arguments;
    QString text = CommandHelpWords::tr("Usage: %1").arg(name + options + arguments) + QStringLiteral("\n\n") + wrapped(command.summary, width).join(QLatin1Char('\n')) + QLatin1Char('\n');
    if (!command.description.isEmpty()) {
        text += wrapped(command.description, width).join(QLatin1Char('\n')) + QLatin1Char('\n');
    }
    const qsizetype column = columnOf(entriesOf(command.options) + entriesOf(globalOptions()));
    text += section(CommandHelpWords::tr("Options:"), entriesOf(command.options), column);
    text += section(CommandHelpWords::tr("Options of every command:"), entriesOf(globalOptions()), column);
    if (!command.example.isEmpty()) {
        text += QLatin1Char('\n') + CommandHelpWords::tr("Example:") + QStringLiteral("\n  ") + command.example + QLatin1Char('\n');
    }
    return text.trimmed();
}

} // namespace Pilothouse
