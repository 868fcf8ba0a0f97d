#include "app/ctl/completion.h"
#include <QCoreApplication>
#include <QMap>
#include <algorithm>

namespace Pilothouse {
namespace {

/// What completes at one place: words with what they mean.
using Words = QMap<QString, QString>;

const QStringList& fileOptions()
{
    static const QStringList names {QStringLiteral("--project"), QStringLiteral("--plan"), QStringLiteral("--output"), QStringLiteral("-o"), QStringLiteral("--catalog")};
    return names;
}

Words optionsOf(const std::vector<QCommandLineOption>& options)
{
    Words words {{QStringLiteral("--help"), {}}, {QStringLiteral("--json"), {}}, {QStringLiteral("--project"), {}}, {QStringLiteral("--quiet"), {}}};
    for (const QCommandLineOption& option : options) {
        if (option.flags().testFlag(QCommandLineOption::HiddenFromHelp)) {
            continue;
        }
        const QStringList names = option.names();
        for (const QString& name : names) {
            words.insert((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name, option.description());
        }
    }
    return words;
}

// "" → first words of all commands, "backup" → its second words.
QMap<QString, Words> commandWords(const std::vector<CommandSpec>& commands)
{
    QMap<QString, Words> places;
    for (const CommandSpec& command : commands) {
        if (command.isHidden) {
            continue;
        }
        const qsizetype space = command.name.indexOf(QLatin1Char(' '));
        if (space < 0) {
            places[QString()].insert(command.name, command.summary);
        } else {
            const QString first = command.name.left(space);
            if (!places[QString()].contains(first)) {
                places[QString()].insert(first, QString());
            }
            places[first].insert(command.name.mid(space + 1), command.summary);
        }
    }
    return places;
}

// Commands of two words first: a shell takes the first pattern that fits.
std::vector<const CommandSpec*> shownCommands(const std::vector<CommandSpec>& commands)
{
    std::vector<const CommandSpec*> shown;
    for (const bool hasTwoWords : {true, false}) {
        for (const CommandSpec& command : commands) {
            if (!command.isHidden && command.name.contains(QLatin1Char(' ')) == hasTwoWords) {
                shown.push_back(&command);
            }
        }
    }
    return shown;
}

// Within single quotes of any of the three shells; a quote or a line break would end them.
QString quotable(QString text)
{
    return text.replace(QLatin1Char('\''), QStringLiteral("’")).replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\\'), QLatin1Char('/'));
}

QString joined(const Words& words)
{
    return QStringList(words.keys()).join(QLatin1Char(' '));
}

QString bashScript(const std::vector<CommandSpec>& commands)
{
    QString cases;
    const QMap<QString, Words> places = commandWords(commands);
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        cases += QStringLiteral("        '%1') words='%2' ;;\n").arg(it.key(), joined(it.value()));
    }
    QString options;
    for (const CommandSpec* command : shownCommands(commands)) {
        options += QStringLiteral("        '%1'|'%1 '*) words+=' %2' ;;\n").arg(command->name, joined(optionsOf(command->options)));
    }
    return QStringLiteral(R"(# bash completion for pilothousectl
_pilothousectl() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= words= i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            %1) i=$((i + 1)) ;;
            -*) ;;
            *) command="${command:+$command }${COMP_WORDS[i]}" ;;
        esac
    done
    COMPREPLY=()
    case $previous in
        %1) COMPREPLY=($(compgen -f -- "$current")); return ;;
    esac
    case $command in
%2    esac
    case $command in
%3    esac
    COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _pilothousectl pilothousectl
)").arg(fileOptions().join(QLatin1Char('|')), cases, options);
}

QString zshEntries(const Words& words)
{
    QString entries;
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        entries += QStringLiteral(" '%1:%2'").arg(it.key(), quotable(it.value()).replace(QLatin1Char(':'), QLatin1Char(' ')));
    }
    return entries;
}

QString zshScript(const std::vector<CommandSpec>& commands)
{
    QString cases;
    const QMap<QString, Words> places = commandWords(commands);
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        cases += QStringLiteral("        '%1') entries+=(%2) ;;\n").arg(it.key(), zshEntries(it.value()));
    }
    QString options;
    for (const CommandSpec* command : shownCommands(commands)) {
        options += QStringLiteral("        '%1'|'%1 '*) entries+=(%2) ;;\n").arg(command->name, zshEntries(optionsOf(command->options)));
    }
    return QStringLiteral(R"(#compdef pilothousectl
_pilothousectl() {
    local -a entries
    local command= i
    for ((i = 2; i < CURRENT; i++)); do
        case $words[i] in
            %1) i=$((i + 1)) ;;
            -*) ;;
            *) command="${command:+$command }$words[i]" ;;
        esac
    done
    case $words[CURRENT-1] in
        %1) _files; return ;;
    esac
    case $command in
%2    esac
    case $command in
%3    esac
    _describe 'pilothousectl' entries || _files
}
_pilothousectl "$@"
)").arg(fileOptions().join(QLatin1Char('|')), cases, options);
}

QString fishOption(const QString& condition, const QCommandLineOption& option)
{
    QString line = QStringLiteral("complete -c pilothousectl -n '%1'").arg(condition);
    const QStringList names = option.names();
    for (const QString& name : names) {
        line += (name.size() == 1 ? QStringLiteral(" -s ") : QStringLiteral(" -l ")) + name;
    }
    const bool takesFile = std::any_of(names.cbegin(), names.cend(), [](const QString& name) { return fileOptions().contains(QStringLiteral("--") + name); });
    line += option.valueName().isEmpty() ? QString() : takesFile ? QStringLiteral(" -r -F") : QStringLiteral(" -x");
    return line + QStringLiteral(" -d '%1'\n").arg(quotable(option.description()));
}

QString fishScript(const std::vector<CommandSpec>& commands)
{
    QString script = QStringLiteral("# fish completion for pilothousectl\ncomplete -c pilothousectl -f\n"
                                    "complete -c pilothousectl -l project -r -F\ncomplete -c pilothousectl -l json\n"
                                    "complete -c pilothousectl -l quiet\ncomplete -c pilothousectl -l help\n");
    const QMap<QString, Words> places = commandWords(commands);
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        const QString condition = place.key().isEmpty() ? QStringLiteral("__fish_use_subcommand") : QStringLiteral("__fish_seen_subcommand_from ") + place.key();
        for (auto word = place->cbegin(); word != place->cend(); ++word) {
            script += QStringLiteral("complete -c pilothousectl -n '%1' -a %2 -d '%3'\n").arg(condition, word.key(), quotable(word.value()));
        }
    }
    for (const CommandSpec* command : shownCommands(commands)) {
        const QString condition = QStringLiteral("__fish_seen_subcommand_from ") + command->name.section(QLatin1Char(' '), -1);
        for (const QCommandLineOption& option : command->options) {
            const bool isShown = !option.flags().testFlag(QCommandLineOption::HiddenFromHelp);
            script += isShown ? fishOption(condition, option) : QString();
        }
    }
    return script;
}

} // namespace

QStringList completionShells()
{
    return {QStringLiteral("bash"), QStringLiteral("zsh"), QStringLiteral("fish")};
}

Result<QString> completionScript(const QString& shell, const std::vector<CommandSpec>& commands)
{
    if (shell == u"bash") {
        return bashScript(commands);
    }
    if (shell == u"zsh") {
        return zshScript(commands);
    }
    if (shell == u"fish") {
        return fishScript(commands);
    }
    return failure(ErrorCode::InvalidInput, QCoreApplication::translate("Completion", "“%1” is not a shell with completions.").arg(shell),
        QCoreApplication::translate("Completion", "Say one of: %1.").arg(completionShells().join(QStringLiteral(", "))));
}

} // namespace Pilothouse
