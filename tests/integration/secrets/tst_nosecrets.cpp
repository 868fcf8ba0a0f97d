#include "app/ctl/commands/commands.h"
#include "tests/support/ctlrunner.h"
#include "tests/support/demostack.h"
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

using namespace Pilothouse;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The test secrets are in no child's arguments or environment, in no file that Pilothouse wrote, and in
/// nothing that it said, while every command of this version is used on a running stack.
class NoSecretsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_stack = std::make_unique<DemoStack>(QStringLiteral("members"));
        QVERIFY(m_stack->edit(QStringLiteral("pilothouse.yaml"), QStringLiteral("window: 20s, check-every: 2s"), QStringLiteral("window: 4s, check-every: 500ms")));
        // The secret lies in a 0600 file, so that also the environment of children can be searched.
        m_ctl = std::make_unique<CtlRunner>(m_stack->folder() + QStringLiteral("/pilothouse.yaml"), QByteArray());
        writeSecretFile();
        makeRecordable(QStringLiteral("docker"));
        m_secrets = {m_stack->password(), QUrl::toPercentEncoding(QString::fromUtf8(m_stack->password())), m_stack->password().toBase64()};
        const QList<QByteArray> lines = contentOf(m_stack->folder() + QStringLiteral("/.env")).split('\n');
        for (const QByteArray& line : lines) {
            if (line.startsWith("SECRET_KEY=")) {
                m_secrets << line.mid(11);
            }
        }
        QVERIFY(m_secrets.size() == 4);
    }
    void cleanupTestCase() { m_stack.reset(); }

    void commandsDoTheirWork_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QList<int>>("exitCodes");
        row("doctor", "doctor", {4});
        row("doctor --fix", "doctor --fix --yes", {0});
        row("status", "status", {0, 4});
        row("backup create", "backup create", {0});
        row("backup list", "backup list", {0});
        row("prepare", "prepare --release v2", {0});
        row("migrations validate", "migrations validate --release v2", {0});
        row("plan", "plan --release v2 --strategy blue-green", {0});
        row("deploy", "deploy --release v2 --strategy blue-green --yes", {0});
        if (isThere("deploy")) {
            row("show", "show run-1", {0});
            row("rollback", "rollback run-1 --yes", {0});
            row("status after it", "status", {0, 4});
            row("note", "note last looks good", {0});
            for (const QByteArray format : {"md", "html", "json", "pdf"}) {
                row("report " + format, "report run-1 --format " + format + " -o " + m_ctl->home().toUtf8() + "/report." + format, {0});
            }
        }
        row("backup verify", "backup verify --all", {0});
        row("migrations list", "migrations list", {0});
        row("locks list", "locks list", {0});
        row("catalog", "catalog -o " + m_ctl->home().toUtf8() + "/catalog.json", {0});
        row("eject", "eject --yes", {0});
        row("runs", "runs", {0});
        row("journal export", "journal export", {0});
        row("journal verify", "journal verify", {0});
    }
    void commandsDoTheirWork()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QList<int>, exitCodes);
        const CtlOutput output = m_ctl->run(arguments,
            {{QStringLiteral("LD_PRELOAD"), QStringLiteral(EXEC_RECORDER)}, {QStringLiteral("PILOTHOUSE_TEST_RECORD"), m_folder.filePath(QStringLiteral("record"))},
                {QStringLiteral("PATH"), m_folder.path() + QLatin1Char(':') + qEnvironmentVariable("PATH")}, {QStringLiteral("PILOTHOUSE_LOG"), QStringLiteral("debug")}},
            180000);
        m_said += output.all();
        QVERIFY2(exitCodes.contains(output.exitCode), QByteArray::number(output.exitCode) + ' ' + output.all());
    }
    void noSecretIsInWhatWasSaid() { search("the output", m_said); }
    void noSecretIsInArgumentsOrEnvironmentOfChildren()
    {
        const QByteArray record = contentOf(m_folder.filePath(QStringLiteral("record")));
        for (const char* program : {"/docker\n--context\ndefault\ncompose\n", "/pg_dump\n--format=custom", "/pg_restore\n--list", "/pilothousectl\nsupervise\nrun-1", "/pilothousectl\nexecute\nrun-1"}) {
            QVERIFY2(record.contains(program), program); // each with its arguments, whatever folder it lies in
        }
        search("a child's arguments or environment", record);
    }
    void noSecretIsInAnyFileThatWasWritten()
    {
        int files = 0;
        for (const QString& folder : {m_ctl->home(), m_stack->folder()}) {
            QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                const QString file = all.next();
                if (file != m_stack->folder() + QStringLiteral("/.env") && file != m_secretFile) {
                    search(file.toUtf8(), contentOf(file));
                    ++files;
                }
            }
        }
        QVERIFY(files > 5);
        QVERIFY(contentOf(m_ctl->home() + QStringLiteral("/state/pilothouse/pilothouse.log")).contains("docker"));
    }
    void aLeakWouldBeFound()
    {
        QVERIFY(!leak("x " + m_stack->password() + " y").isEmpty());
        QCOMPARE(contentOf(m_secretFile), m_stack->password());
    }

private:
    static bool isThere(const QByteArray& arguments)
    {
        const QStringList words = QString::fromUtf8(arguments).split(QLatin1Char(' '));
        const std::vector<CommandSpec> commands = allCommands();
        return std::any_of(commands.cbegin(), commands.cend(), [&words](const CommandSpec& candidate) {
            return words.mid(0, candidate.name.count(QLatin1Char(' ')) + 1).join(QLatin1Char(' ')) == candidate.name;
        });
    }
    // A row for each command that this version has; --help lists the same.
    static void row(const QByteArray& command, const QByteArray& arguments, const QList<int>& exitCodes)
    {
        if (isThere(arguments)) {
            QTest::newRow(command.constData()) << QString::fromUtf8(arguments).split(QLatin1Char(' ')) << exitCodes;
        }
    }
    void writeSecretFile()
    {
        m_secretFile = m_ctl->home() + QStringLiteral("/config/pilothouse/secrets/members-db");
        QVERIFY(QDir().mkpath(QFileInfo(m_secretFile).path()));
        QFile file(m_secretFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_stack->password());
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }
    // A program that is linked as a whole loads nothing: a script of its name does, with its arguments, and becomes it.
    void makeRecordable(const QString& program)
    {
        const QString real = QStandardPaths::findExecutable(program);
        QVERIFY2(!real.isEmpty(), qPrintable(program));
        QFile file(m_folder.filePath(program));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nexec " + real.toUtf8() + " \"$@\"\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    QByteArray leak(const QByteArray& text) const
    {
        for (const QByteArray& secret : m_secrets) {
            const qsizetype at = text.indexOf(secret);
            if (at >= 0) {
                return text.mid(std::max<qsizetype>(0, at - 200), 200) + "<secret>";
            }
        }
        return {};
    }
    void search(const QByteArray& place, const QByteArray& text) const
    {
        const QByteArray found = leak(text);
        QVERIFY2(found.isEmpty(), "a secret is in " + place + ": " + found);
    }

    std::unique_ptr<DemoStack> m_stack;
    std::unique_ptr<CtlRunner> m_ctl;
    QTemporaryDir m_folder;
    QString m_secretFile;
    QList<QByteArray> m_secrets;
    QByteArray m_said;
};

QTEST_GUILESS_MAIN(NoSecretsTest)
#include "tst_nosecrets.moc"
