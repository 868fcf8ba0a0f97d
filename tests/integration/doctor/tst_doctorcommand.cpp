#include "tests/support/ctlrunner.h"
#include "tests/support/demostack.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Pilothouse;

namespace {

QJsonObject checkOf(const CtlOutput& output, const QString& id)
{
    const QJsonArray checks = QJsonDocument::fromJson(output.out).object().value(QLatin1String("checks")).toArray();
    for (const QJsonValue& check : checks) {
        if (check.toObject().value(QLatin1String("id")).toString() == id) {
            return check.toObject();
        }
    }
    return {};
}

QString wordsOf(const QJsonObject& check)
{
    return check.value(QLatin1String("status")).toString() + QLatin1Char('|') + check.value(QLatin1String("message")).toString() + QLatin1Char('|')
        + check.value(QLatin1String("remedy")).toString();
}

} // namespace

/// Every row of the list against the real thing: a running copy of the demonstration.
class DoctorCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_stack = std::make_unique<DemoStack>(QStringLiteral("members"));
        m_ctl = std::make_unique<CtlRunner>(path(QStringLiteral("pilothouse.yaml")), m_stack->password());
    }
    void cleanupTestCase() { m_stack.reset(); }
    void init()
    {
        m_project = read(QStringLiteral("pilothouse.yaml"));
        m_shims = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { write(QStringLiteral("pilothouse.yaml"), m_project); }

    void onlyTheRouterIsMissingOnAFreshStackAndNothingIsChanged()
    {
        const QByteArray before = read(QStringLiteral("router/conf.d/members.conf"));
        const CtlOutput output = doctor();
        QCOMPARE(output.exitCode, 4);
        const QJsonArray checks = QJsonDocument::fromJson(output.out).object().value(QLatin1String("checks")).toArray();
        QVERIFY2(checks.size() >= 14, output.out.constData());
        for (const QJsonValue& check : checks) {
            const bool isRouter = check[QLatin1String("id")].toString() == u"router.adopted";
            const QString words = wordsOf(check.toObject());
            QVERIFY2(words.startsWith(u"failed") == isRouter, qPrintable(check[QLatin1String("id")].toString() + words));
            QCOMPARE(check[QLatin1String("canFix")].toBool(), isRouter);
        }
        QCOMPARE(read(QStringLiteral("router/conf.d/members.conf")), before);
        QVERIFY(!QFile::exists(path(QStringLiteral("router/conf.d/pilothouse"))));
    }
    void eachObstacleIsNamedWithItsRemedy_data();
    void eachObstacleIsNamedWithItsRemedy()
    {
        QFETCH(QByteArray, yamlBefore);
        QFETCH(QByteArray, yamlAfter);
        QFETCH(QString, shim);
        QFETCH(QString, id);
        QFETCH(QString, says);
        QMap<QString, QString> environment;
        QFETCH(QString, variable);
        if (!variable.isEmpty()) {
            environment.insert(variable.section(QLatin1Char('='), 0, 0), variable.section(QLatin1Char('='), 1));
        }
        if (!yamlBefore.isEmpty()) {
            QVERIFY(m_project.contains(yamlBefore));
            write(QStringLiteral("pilothouse.yaml"), QByteArray(m_project).replace(yamlBefore, yamlAfter));
        }
        if (!shim.isEmpty()) {
            makeShim(shim.section(QLatin1Char(':'), 0, 0), shim.section(QLatin1Char(':'), 1));
            environment.insert(QStringLiteral("PATH"), m_shims->path() + QLatin1Char(':') + qEnvironmentVariable("PATH"));
        }
        const CtlOutput output = doctor(environment);
        QVERIFY2(output.exitCode == 4, output.all().constData());
        const QString words = wordsOf(checkOf(output, id));
        QVERIFY2(words.startsWith(u"failed") && words.contains(says), qPrintable(words + QString::fromUtf8(output.all())));
        QVERIFY2(!words.endsWith(QLatin1Char('|')), qPrintable(words));
    }
    void withoutDockerOnThePathOnlyThatIsNamed()
    {
        for (const QString& program : {QStringLiteral("pg_dump"), QStringLiteral("pg_restore")}) {
            QVERIFY(QFile::link(QStandardPaths::findExecutable(program), m_shims->filePath(program)));
        }
        const CtlOutput output = doctor({{QStringLiteral("PATH"), m_shims->path()}});
        QCOMPARE(output.exitCode, 4);
        QVERIFY2(wordsOf(checkOf(output, QStringLiteral("docker.program"))).contains(u"Install Docker"), output.all().constData());
        QVERIFY(checkOf(output, QStringLiteral("router.adopted")).isEmpty());
    }
    void aForbiddenSocketNamesTheGroup()
    {
        // A socket that nobody may use, asked by a user who is not root.
        const QString socketPath = m_shims->filePath(QStringLiteral("docker.sock"));
        const int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(socketPath).constData(), sizeof address.sun_path);
        QCOMPARE(bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        QCOMPARE(listen(descriptor, 1), 0);
        QCOMPARE(chmod(QFile::encodeName(socketPath).constData(), 0), 0);
        const QString program = m_shims->filePath(QStringLiteral("pilothousectl"));
        QVERIFY(QFile::copy(QCoreApplication::applicationDirPath() + QStringLiteral("/pilothousectl"), program));
        for (const QString& path : {m_shims->path(), program}) {
            QCOMPARE(chmod(QFile::encodeName(path).constData(), 0777), 0);
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "HOME", "DOCKER_CONFIG"}) {
            environment.insert(QLatin1String(name), m_shims->path());
        }
        environment.insert(QStringLiteral("DOCKER_HOST"), QStringLiteral("unix://") + socketPath);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_shims->path());
        const QStringList asOther = geteuid() == 0 ? QStringList {QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups")} : QStringList {QStringLiteral("env")};
        process.start(asOther.first(), asOther.mid(1) + QStringList {program, QStringLiteral("doctor"), QStringLiteral("--json")});
        QVERIFY(process.waitForFinished(30000));
        const CtlOutput output {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
        close(descriptor);
        const QString words = wordsOf(checkOf(output, QStringLiteral("docker.daemon")));
        QVERIFY2(words.contains(u"usermod -aG docker"), qPrintable(words + QString::fromUtf8(output.all())));
        QCOMPARE(output.exitCode, 4);
    }
    void fixShowsTheChangeAndWaitsForAYes()
    {
        const CtlOutput output = m_ctl->run({QStringLiteral("doctor"), QStringLiteral("--fix")});
        QVERIFY2(output.exitCode == 5, output.all().constData());
        QVERIFY(output.out.contains("+++ ") && output.out.contains("-        proxy_pass http://web:8000;"));
        QVERIFY(output.out.contains("One reload of nginx"));
        QVERIFY(output.err.contains("--yes"));
        QVERIFY(!QFile::exists(path(QStringLiteral("router/conf.d/pilothouse"))));
    }
    void fixAdoptsUndoGivesBackAndTheJournalTellsBoth()
    {
        const QByteArray before = read(QStringLiteral("router/conf.d/members.conf"));
        const CtlOutput fixed = m_ctl->run({QStringLiteral("doctor"), QStringLiteral("--fix"), QStringLiteral("--yes")});
        QVERIFY2(fixed.exitCode == 0, fixed.all().constData());
        QVERIFY(fixed.out.contains("one reload"));
        QVERIFY2(fixed.out.contains("No problem in"), fixed.all().constData());
        QVERIFY(read(QStringLiteral("router/conf.d/members.conf")) != before);

        const CtlOutput again = m_ctl->run({QStringLiteral("doctor"), QStringLiteral("--fix"), QStringLiteral("--yes")});
        QVERIFY2(again.exitCode == 0 && again.err.contains("nothing to do"), again.all().constData());

        const QString ours = QStringLiteral("router/conf.d/pilothouse/slot.inc");
        write(ours, read(ours) + "# edited by hand\n");
        const CtlOutput edited = doctor();
        QCOMPARE(edited.exitCode, 4);
        QVERIFY2(wordsOf(checkOf(edited, QStringLiteral("router.adopted"))).startsWith(u"failed"), edited.out.constData());
        const CtlOutput repaired = m_ctl->run({QStringLiteral("doctor"), QStringLiteral("--fix"), QStringLiteral("--yes")});
        QVERIFY2(repaired.exitCode == 0, repaired.all().constData());

        const CtlOutput undone = m_ctl->run({QStringLiteral("doctor"), QStringLiteral("--undo"), QStringLiteral("--yes")});
        QVERIFY2(undone.exitCode == 0, undone.all().constData());
        QCOMPARE(read(QStringLiteral("router/conf.d/members.conf")), before);
        QVERIFY(!QFile::exists(path(QStringLiteral("router/conf.d/pilothouse"))));
        QCOMPARE(journalKinds(), (QStringList {QStringLiteral("router.adopted"), QStringLiteral("router.adopted"), QStringLiteral("router.adoption-undone")}));
    }
    void aDamagedJournalIsNamed()
    {
        QVERIFY(!journalKinds().isEmpty());
        QProcess sqlite;
        sqlite.start(QStringLiteral("sqlite3"), {m_ctl->journalFile(), QStringLiteral("drop trigger if exists events_are_final; update events set actor='mallory@elsewhere' where seq=1")});
        QVERIFY(sqlite.waitForFinished(10000));
        const QByteArray said = sqlite.readAllStandardError();
        if (sqlite.exitCode() != 0) {
            QFAIL(said.constData());
        }
        const CtlOutput output = doctor();
        QVERIFY2(wordsOf(checkOf(output, QStringLiteral("journal"))).startsWith(u"failed"), output.all().constData());
    }
    void fixAndUndoTogetherAreBadUsage()
    {
        QCOMPARE(m_ctl->run({QStringLiteral("doctor"), QStringLiteral("--fix"), QStringLiteral("--undo")}).exitCode, 2);
    }

private:
    QString path(const QString& name) const { return m_stack->folder() + QLatin1Char('/') + name; }
    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    CtlOutput doctor(const QMap<QString, QString>& environment = {}) { return m_ctl->run({QStringLiteral("doctor"), QStringLiteral("--json")}, environment); }

    // A program that answers `text` when its arguments contain "version" and otherwise is the real one.
    void makeShim(const QString& program, const QString& text)
    {
        QFile file(m_shims->filePath(program));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString real = QStandardPaths::findExecutable(program);
        file.write(QStringLiteral("#!/bin/sh\ncase \"$*\" in %1) exit 127;; %2\nesac\nexec %3 \"$@\"\n")
                       .arg(text.isEmpty() ? QStringLiteral("*") : QStringLiteral("never"), text, real)
                       .toUtf8());
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QStringList journalKinds() const
    {
        QProcess sqlite;
        sqlite.start(QStringLiteral("sqlite3"), {m_ctl->journalFile(), QStringLiteral("select kind from events order by seq")});
        sqlite.waitForFinished(10000);
        return QString::fromUtf8(sqlite.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

    std::unique_ptr<DemoStack> m_stack;
    std::unique_ptr<CtlRunner> m_ctl;
    std::unique_ptr<QTemporaryDir> m_shims;
    QByteArray m_project;
};

void DoctorCommandTest::eachObstacleIsNamedWithItsRemedy_data()
{
    QTest::addColumn<QByteArray>("yamlBefore");
    QTest::addColumn<QByteArray>("yamlAfter");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("shim");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& before, const QByteArray& after, const char* variable, const char* shim, const char* id, const char* says) {
        QTest::newRow(name) << before << after << QString::fromUtf8(variable) << QString::fromUtf8(shim) << QString::fromUtf8(id) << QString::fromUtf8(says);
    };
    row("daemon down", {}, {}, "DOCKER_HOST=unix:///nonexistent/docker.sock", "", "docker.daemon", "systemctl start docker");
    row("compose too old", {}, {}, "", "docker:*compose*version*) echo 2.20.3; exit 0;;", "docker.compose", "2.20.3");
    row("no compose", {}, {}, "", "docker:*compose*) echo \"docker: 'compose' is not a docker command.\" >&2; exit 1;;", "docker.compose", "docker-compose-plugin");
    row("no pg_dump", {}, {}, "", "pg_dump:", "database.tools", "postgresql-client");
    row("pg_restore older than the server", {}, {}, "", "pg_restore:*version*) echo 'pg_restore (PostgreSQL) 13.2'; exit 0;;", "database.tools", "server has 15");
    row("no password", {}, {}, "PILOTHOUSE_SECRET_MEMBERS_DB=", "", "secret", "PILOTHOUSE_SECRET_MEMBERS_DB");
    row("wrong password", {}, {}, "PILOTHOUSE_SECRET_MEMBERS_DB=wrong", "", "database", "password");
    row("database elsewhere", "host: 127.0.0.1", "host: 127.0.0.99", "", "", "database", "127.0.0.99");
    row("health path that is not there", "health: /health/", "health: /helth/", "", "", "health", "urls.py");
    row("health path that redirects", "health: /health/", "health: /people", "", "", "health", "redirect");
    row("health path that fails", "health: /health/", "health: /nothing-at-all/", "", "", "health", "404");
    row("page that is not there", "smoke: [/, /people/]", "smoke: [/, /nowhere/]", "", "", "smoke", "smoke:");
    row("no folder for locks", {}, {}, "XDG_STATE_HOME=/etc/hostname/state", "", "folder.state", "XDG_STATE_HOME");
    row("router elsewhere", "url: \"http://127.0.0.1", "url: \"http://127.0.0.98", "", "", "router.answers", "router: url:");
}

QTEST_GUILESS_MAIN(DoctorCommandTest)
#include "tst_doctorcommand.moc"
