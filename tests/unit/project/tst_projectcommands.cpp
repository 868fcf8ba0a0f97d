#include "tests/unit/project/projecttext.h"
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Pilothouse;

namespace {

struct Outcome {
    int code = -1;
    QString out;
    QString err;
};

Outcome ctl(const QString& folder, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NO_COLOR"), QStringLiteral("1"));
    environment.insert(QStringLiteral("XDG_STATE_HOME"), folder + QStringLiteral("/.state"));
    environment.insert(QStringLiteral("DOCKER_HOST"), QStringLiteral("unix:///nowhere.sock")); // neither command needs one
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(PILOTHOUSE_CTL), arguments);
    process.waitForFinished(20000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class ProjectCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(path("compose.yaml"), "services: {web: {image: 'a:1', expose: [80], healthcheck: {test: 'curl http://localhost/up'}}, "
                                    "edge: {image: nginx, ports: ['8080:80'], volumes: ['./conf.d:/etc/nginx/conf.d']}, "
                                    "db: {image: postgres, ports: ['5432:5432']}}\n");
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("conf.d")));
    }
    void initWritesAFileThatValidates()
    {
        const Outcome made = ctl(m_folder->path(), {QStringLiteral("init"), QStringLiteral("compose.yaml")});
        QCOMPARE(made.code, 0);
        QVERIFY(made.out.contains(QStringLiteral("pilothouse.yaml")));
        const Outcome checked = ctl(m_folder->path(), {QStringLiteral("validate")});
        QCOMPARE(checked.out, QString());
        QCOMPARE(checked.err, QStringLiteral("pilothouse.yaml is right: production.\n"));
        QCOMPARE(checked.code, 0);
    }
    void initNeverOverwrites()
    {
        write(path("pilothouse.yaml"), "mine\n");
        const Outcome refused = ctl(m_folder->path(), {QStringLiteral("init")});
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.err.contains(QStringLiteral("--output")));
        QFile file(path("pilothouse.yaml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine\n"));
        QCOMPARE(ctl(m_folder->path(), {QStringLiteral("init"), QStringLiteral("--output"), QStringLiteral("other.yaml")}).code, 0);
        QVERIFY(QFileInfo::exists(path("other.yaml")));
    }
    void initWithoutAComposeFileSaysSo()
    {
        QFile::remove(path("compose.yaml"));
        const Outcome refused = ctl(m_folder->path(), {QStringLiteral("init")});
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.err.contains(QStringLiteral("There is no compose file")));
        QCOMPARE(ctl(m_folder->path(), {QStringLiteral("init"), QStringLiteral("nothing.yaml")}).code, 2);
    }
    void validatePrintsOneLineAMistake()
    {
        write(path("pilothouse.yaml"), "pilothouse: 1\nproject: Members\nenvironments: {}\n");
        const Outcome checked = ctl(m_folder->path(), {QStringLiteral("validate")});
        QCOMPARE(checked.code, 2);
        QCOMPARE(checked.out,
            QStringLiteral("pilothouse.yaml:2:10: error: “project” must be a name in lower case; this is “Members”. "
                           "Use at most 63 letters a-z, digits, - and _, beginning with a letter or digit.\n"
                           "pilothouse.yaml:3:15: error: “environments” must be a map with at least one environment. "
                           "Write for example “production:” below it.\n"));
    }
    void validateAnswersInJson()
    {
        write(path("deploy/pilothouse.yaml"), "pilothouse: 1\n");
        const Outcome checked = ctl(m_folder->path(),
            {QStringLiteral("--json"), QStringLiteral("--project"), QStringLiteral("deploy/pilothouse.yaml"), QStringLiteral("validate")});
        QCOMPARE(checked.code, 2);
        const QJsonObject answer = QJsonDocument::fromJson(checked.out.toUtf8()).object();
        QCOMPARE(answer.value(QStringLiteral("file")).toString(), QStringLiteral("deploy/pilothouse.yaml"));
        QCOMPARE(answer.value(QStringLiteral("valid")).toBool(true), false);
        QCOMPARE(answer.value(QStringLiteral("diagnostics")).toArray().size(), 2);
    }
    void validateWithoutAProjectSaysHowToBegin()
    {
        const Outcome checked = ctl(m_folder->path(), {QStringLiteral("validate")});
        QCOMPARE(checked.code, 2);
        QVERIFY(checked.err.contains(QStringLiteral("pilothousectl init")));
        const Outcome folder = ctl(m_folder->path(), {QStringLiteral("--project"), m_folder->path(), QStringLiteral("validate")});
        QCOMPARE(folder.code, 2);
        QVERIFY2(folder.err.contains(QStringLiteral("is a folder")) && folder.err.contains(path("pilothouse.yaml")), qPrintable(folder.err));
    }
    void schemaIsPrintedForEditors()
    {
        const Outcome printed = ctl(m_folder->path(), {QStringLiteral("validate"), QStringLiteral("--schema")});
        QCOMPARE(printed.code, 0);
        QVERIFY(QJsonDocument::fromJson(printed.out.toUtf8()).object().contains(QStringLiteral("$defs")));
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ProjectCommandsTest)
#include "tst_projectcommands.moc"
