#include "app/ctl/commandhelp.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/completion.h"
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

/// A .TP entry of the man page.
struct ManEntry {
    QString section; ///< .SS above it
    QString term; ///< as it is read: "plan show FILE"
    QString text; ///< in one line
};

// As it is read: without fonts and escapes.
QString plain(QString roff)
{
    static const QRegularExpression macro(u"^\\.(?:BI|BR|IR|RI|RB|B|I) "_s, QRegularExpression::MultilineOption);
    return roff.remove(macro).remove(u'"').replace(u"\\-"_s, u"-"_s).replace(u"\\(cq"_s, u"'"_s).replace(u'\n', u' ').simplified();
}

// A font macro with alternating arguments runs them together.
QString termOf(const QString& line)
{
    static const QRegularExpression argument(u"\"([^\"]*)\"|(\\S+)"_s);
    QString term;
    auto matches = argument.globalMatch(line.section(u' ', 1));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        term += (term.isEmpty() || !line.startsWith(u".B ") ? QString() : u" "_s) + match.captured(1) + match.captured(2);
    }
    return plain(term);
}

QList<ManEntry> manEntries()
{
    QFile file(QStringLiteral(MAN_PAGE));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<ManEntry> entries;
    QString section;
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& line = lines.at(i);
        if (line.startsWith(u".SH") || line.startsWith(u".SS")) {
            section = plain(line.mid(4));
        } else if (line == u".TP" || line == u".TP 4") {
            entries << ManEntry {section, termOf(lines.at(++i)), {}};
        } else if (!entries.isEmpty() && line != u".RS" && line != u".RE" && line != u".PD 0" && line != u".PD") {
            entries.last().text += plain(line) + u' ';
        }
    }
    return entries;
}

QString termOf(const CommandSpec& command)
{
    return (command.name + u' ' + command.arguments).trimmed();
}

std::vector<CommandSpec> shownCommands()
{
    std::vector<CommandSpec> shown;
    for (const CommandSpec& command : allCommands()) {
        if (!command.isHidden) {
            shown.push_back(command);
        }
    }
    return shown;
}

} // namespace

class CommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandSaysWhatItDoesWithOneExample_data() { commands(); }
    void everyCommandSaysWhatItDoesWithOneExample()
    {
        const CommandSpec command = spec();
        QVERIFY2(command.summary.endsWith(u'.') && !command.summary.contains(u'\n'), qPrintable(command.summary));
        QVERIFY2(command.description.size() > 40, qPrintable(command.description));
        QVERIFY(!command.group.isEmpty());
        const QString help = helpOf(command);
        QVERIFY2(help.startsWith(u"Usage: pilothousectl "_s + command.name), qPrintable(help));
        QCOMPARE(help.count(u"Example:"_s), 1);
        QVERIFY2(help.endsWith(u"Example:\n  "_s + command.example), qPrintable(help));
    }

    void everyExampleCanBeTyped_data() { commands(); }
    void everyExampleCanBeTyped()
    {
        const CommandSpec command = spec();
        QStringList words = QProcess::splitCommand(command.example.section(u" >"_s, 0, 0));
        QCOMPARE(words.takeFirst(), u"pilothousectl"_s);
        QCommandLineParser parser;
        for (const QCommandLineOption& option : globalOptions()) {
            QVERIFY(parser.addOption(option));
        }
        for (const QCommandLineOption& option : command.options) {
            QVERIFY2(parser.addOption(option), qPrintable(option.names().join(u' ')));
        }
        QVERIFY2(parser.parse(QStringList {u"pilothousectl"_s} + words), qPrintable(parser.errorText()));
        const QStringList name = command.name.split(u' ');
        QCOMPARE(parser.positionalArguments().mid(0, name.size()), name);
        const qsizetype given = parser.positionalArguments().size() - name.size();
        QVERIFY(given >= command.leastArguments && (command.mostArguments < 0 || given <= command.mostArguments));
    }

    void everyPlaceholderHasAName_data() { commands(); }
    void everyPlaceholderHasAName()
    {
        static const QRegularExpression placeholder(u"^[A-Z]+$"_s);
        for (const QCommandLineOption& option : spec().options) {
            QVERIFY2(option.valueName().isEmpty() || placeholder.match(option.valueName()).hasMatch(), qPrintable(option.valueName()));
            QVERIFY2(option.description().endsWith(u'.') || option.description().endsWith(u')'), qPrintable(option.description()));
        }
        QCOMPARE(spec().arguments.isEmpty(), spec().mostArguments == 0);
    }

    void helpListsEveryShownCommandAndTheOptionsOfAll()
    {
        const QString help = helpOf(allCommands());
        for (const CommandSpec& command : allCommands()) {
            const QString term = u"\n  "_s + termOf(command);
            QCOMPARE(help.contains(term + u' ') || help.contains(term + u'\n'), !command.isHidden); // a long one has its meaning below
        }
        for (const char16_t* option : {u"--project FILE", u"--json", u"--quiet", u"--help", u"--version"}) {
            QVERIFY2(help.contains(option), qPrintable(help));
        }
        for (const QString& line : help.split(u'\n')) {
            QVERIFY2(line.size() <= 80 || !line.startsWith(u' '), qPrintable(line));
        }
    }

    void commandsOfOneGroupStandTogether()
    {
        QStringList groups;
        for (const CommandSpec& command : shownCommands()) {
            if (groups.isEmpty() || groups.last() != command.group) {
                QVERIFY2(!groups.contains(command.group), qPrintable(command.group));
                groups << command.group;
            }
        }
    }

    void theManPageHasEveryCommandWithItsOptions_data() { commands(); }
    void theManPageHasEveryCommandWithItsOptions()
    {
        const CommandSpec command = spec();
        const QList<ManEntry> entries = manEntries();
        const auto entry = std::find_if(entries.cbegin(), entries.cend(), [&](const ManEntry& each) { return each.term == termOf(command); });
        QVERIFY2(entry != entries.cend(), qPrintable(termOf(command)));
        QCOMPARE(entry->section, command.group);
        QVERIFY2(entry->text.startsWith(command.summary), qPrintable(entry->text));
        QStringList expected;
        for (const QCommandLineOption& option : command.options) {
            expected << optionWords(option);
        }
        QStringList found;
        for (auto below = entry + 1; below != entries.cend() && below->section == command.group && below->term.startsWith(u'-'); ++below) {
            found << below->term;
        }
        QCOMPARE(found, expected);
    }

    void theManPageHasNothingElse()
    {
        QStringList expected;
        for (const CommandSpec& command : shownCommands()) {
            expected << termOf(command);
        }
        QStringList groups;
        for (const CommandSpec& command : shownCommands()) {
            groups << command.group;
        }
        QStringList found;
        for (const ManEntry& entry : manEntries()) {
            if (groups.contains(entry.section) && !entry.term.startsWith(u'-')) {
                found << entry.term;
            }
        }
        QCOMPARE(found, expected);
    }

private:
    static void commands()
    {
        QTest::addColumn<QString>("name");
        for (const CommandSpec& command : shownCommands()) {
            QTest::newRow(qPrintable(command.name)) << command.name;
        }
    }
    static CommandSpec spec()
    {
        const QString name = *static_cast<QString*>(QTest::qData("name", qMetaTypeId<QString>()));
        for (const CommandSpec& command : shownCommands()) {
            if (command.name == name) {
                return command;
            }
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
