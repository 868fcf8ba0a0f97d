#include "app/ctl/completion.h"
#include "app/ctl/commands/commands.h"
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Pilothouse;

namespace {

CommandSpec command(const char* name, const char* summary, bool isHidden = false)
{
    CommandSpec made;
    made.name = QLatin1String(name);
    made.summary = QLatin1String(summary);
    made.isHidden = isHidden;
    return made;
}

std::vector<CommandSpec> sample()
{
    std::vector<CommandSpec> commands {command("deploy", "Deploy it: don't wait"), command("plan", "Make a plan"), command("plan show", "Show a plan"),
        command("backup create", "Back up"), command("backup list", "List backups"), command("secret-inside", "Internal", true)};
    commands[0].options = {{QStringLiteral("release"), QStringLiteral("Tag."), QStringLiteral("tag")}, {QStringLiteral("plan"), QStringLiteral("Plan file."), QStringLiteral("file")}};
    commands[2].options = {{QStringLiteral("verbose"), QStringLiteral("All of it.")}};
    return commands;
}

QString scriptOf(const QString& shell, const std::vector<CommandSpec>& commands)
{
    const Result<QString> script = completionScript(shell, commands);
    return script ? *script : QString();
}

// What bash offers for the words, the last of which is being typed.
QStringList offered(const std::vector<CommandSpec>& commands, const QStringList& words)
{
    QString array;
    for (const QString& word : words) {
        array += QLatin1Char('\'') + word + QStringLiteral("' ");
    }
    const QString program = scriptOf(QStringLiteral("bash"), commands)
        + QStringLiteral("COMP_WORDS=(pilothousectl %1); COMP_CWORD=%2; _pilothousectl; printf '%s\\n' \"${COMPREPLY[@]}\"").arg(array).arg(words.size());
    QProcess bash;
    bash.start(QStringLiteral("bash"), {QStringLiteral("--norc"), QStringLiteral("-c"), program});
    bash.waitForFinished(5000);
    return QString::fromUtf8(bash.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

class CompletionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bashOffersWhatFits_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("first words") << QStringList {QString()} << QStringList {QStringLiteral("backup"), QStringLiteral("deploy"), QStringLiteral("plan")};
        QTest::newRow("begun word") << QStringList {QStringLiteral("dep")} << QStringList {QStringLiteral("deploy")};
        QTest::newRow("second word") << QStringList {QStringLiteral("backup"), QStringLiteral("c")} << QStringList {QStringLiteral("create")};
        QTest::newRow("options") << QStringList {QStringLiteral("deploy"), QStringLiteral("--r")} << QStringList {QStringLiteral("--release")};
        QTest::newRow("options of a command of two words") << QStringList {QStringLiteral("plan"), QStringLiteral("show"), QStringLiteral("--v")} << QStringList {QStringLiteral("--verbose")};
        QTest::newRow("global options") << QStringList {QStringLiteral("deploy"), QStringLiteral("--j")} << QStringList {QStringLiteral("--json")};
        QTest::newRow("after a global option with a value") << QStringList {QStringLiteral("--project"), QStringLiteral("x.yaml"), QStringLiteral("dep")} << QStringList {QStringLiteral("deploy")};
        QTest::newRow("hidden commands stay hidden") << QStringList {QStringLiteral("secret")} << QStringList {};
    }
    void bashOffersWhatFits()
    {
        QFETCH(QStringList, words);
        QTEST(offered(sample(), words), "expected");
    }
    void bashOffersFilesWhereAnOptionTakesOne()
    {
        const QTemporaryDir folder;
        QFile(folder.filePath(QStringLiteral("plan.json"))).open(QIODevice::WriteOnly);
        QCOMPARE(offered(sample(), {QStringLiteral("deploy"), QStringLiteral("--plan"), folder.filePath(QStringLiteral("pl"))}),
            QStringList {folder.filePath(QStringLiteral("plan.json"))});
    }
    void everyShownCommandOfThisVersionIsOffered()
    {
        const std::vector<CommandSpec> commands = allCommands();
        const QStringList words = offered(commands, {QString()});
        for (const CommandSpec& candidate : commands) {
            QCOMPARE(words.contains(candidate.name.section(QLatin1Char(' '), 0, 0)), !candidate.isHidden);
        }
    }
    void zshAndFishScriptsNameCommandsAndSurviveQuotes()
    {
        const QString zsh = scriptOf(QStringLiteral("zsh"), sample());
        QVERIFY(zsh.startsWith(u"#compdef pilothousectl"));
        QVERIFY(zsh.contains(u"'deploy:Deploy it  don’t wait'"));
        const QString fish = scriptOf(QStringLiteral("fish"), sample());
        QVERIFY(fish.contains(u"-n '__fish_use_subcommand' -a deploy -d 'Deploy it: don’t wait'"));
        QVERIFY(fish.contains(u"-n '__fish_seen_subcommand_from deploy' -l plan -r -F -d 'Plan file.'"));
        QVERIFY(!fish.contains(u"secret-inside"));
    }
    void anotherShellIsBadInput()
    {
        const Result<QString> script = completionScript(QStringLiteral("tcsh"), sample());
        QVERIFY(!script);
        QCOMPARE(script.error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(CompletionTest)
#include "tst_completion.moc"
