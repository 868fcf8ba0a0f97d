#include "services/project/starter.h"
#include "tests/support/await.h"
#include "tests/unit/project/projecttext.h"
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Pilothouse;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Starter> starterOf(const QString& compose)
{
    const QString project = QFileInfo(compose).path() + QStringLiteral("/pilothouse.yaml");
    return makeStarter(contents(compose), compose, project, ProjectFiles::onDisk());
}

/// Without comments and empty lines: what the file says.
QString settingsOf(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("(^| )\\s*# .*$"), QRegularExpression::MultilineOption));
    text.replace(QRegularExpression(QStringLiteral("\\s*\\n(\\s*\\n)+")), QStringLiteral("\n"));
    return text.replace(QRegularExpression(QStringLiteral(" +\\n")), QStringLiteral("\n")).trimmed();
}

} // namespace

class StarterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stackIsUnderstood_data()
    {
        QTest::addColumn<QString>("compose");
        QTest::addColumn<int>("toFillIn");
        QTest::newRow("Traefik, database not published") << QStringLiteral("portal/compose.yaml") << 1;
        QTest::newRow("migrate in the command, three workers") << QStringLiteral("facility/docker-compose.yml") << 1;
        QTest::newRow("HAProxy and a frontend") << QStringLiteral("learning/compose.yaml") << 0;
        QTest::newRow("no router") << QStringLiteral("polls/compose.yml") << 5;
        QTest::newRow("managed database, image by digest") << QStringLiteral("shop/compose.yaml") << 3;
        QTest::newRow("no web application") << QStringLiteral("bare/compose.yaml") << 9;
        QTest::newRow("built image, single file mounted") << QStringLiteral("nginx-template/compose.yaml") << 2;
    }
    void stackIsUnderstood()
    {
        QFETCH(QString, compose);
        const QString path = QStringLiteral(PILOTHOUSE_TEST_DATA "/") + compose;
        const Result<Starter> starter = starterOf(path);
        QVERIFY_RESULT(starter);
        QCOMPARE(settingsOf(starter->text), QString::fromUtf8(contents(QFileInfo(path).path() + QStringLiteral("/expected.yaml"))).trimmed());
        QTEST(int(starter->toDo.size()), "toFillIn");
        for (const Diagnostic& each : starter->toDo) {
            QVERIFY2(each.message.contains(QStringLiteral("still to be filled in")), qPrintable(each.toString()));
            const QStringList lines = starter->text.split(QLatin1Char('\n'));
            QVERIFY(lines[each.line - 1].endsWith(QStringLiteral("FILL-IN")));
            QVERIFY2(lines[each.line - 2].contains(QStringLiteral("# FILL IN: ")), qPrintable(each.toString()));
        }
    }
    void noSecretIsCopied()
    {
        for (const QString& compose : {QStringLiteral("portal/compose.yaml"), QStringLiteral("facility/docker-compose.yml"),
                 QStringLiteral("learning/compose.yaml"), QStringLiteral("polls/compose.yml")}) {
            const QString path = QStringLiteral(PILOTHOUSE_TEST_DATA "/") + compose;
            const QString folder = QFileInfo(path).path();
            QVERIFY(contents(path).contains("not-for-print") || contents(folder + QStringLiteral("/.env.production")).contains("not-for-print"));
            QVERIFY(!starterOf(path)->text.contains(QStringLiteral("not-for-print")));
        }
    }
    void starterOfADemonstrationSaysWhatItsProjectSays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("members") << QStringLiteral("members");
        QTest::newRow("guild") << QStringLiteral("guild");
    }
    void starterOfADemonstrationSaysWhatItsProjectSays()
    {
        QFETCH(QString, name);
        const QString folder = QStringLiteral(PILOTHOUSE_SOURCE "/demo/") + name;
        const Result<Starter> starter = starterOf(folder + QStringLiteral("/compose.yaml"));
        QVERIFY_RESULT(starter);
        QCOMPARE(told(starter->toDo), QString());
        const Result<Project> byHand = loadProject(folder + QStringLiteral("/pilothouse.yaml"));
        QVERIFY_RESULT(byHand);
        const auto made = ProjectLoader(ProjectFiles::onDisk()).load(starter->text.toUtf8(), folder + QStringLiteral("/pilothouse.yaml"));
        const Environment& a = made->environments.front();
        const Environment& b = byHand->environments.front();
        QCOMPARE(made->name, byHand->name);
        QCOMPARE(a.application.web.service, b.application.web.service);
        QCOMPARE(a.application.web.image, b.application.web.image);
        QCOMPARE(a.application.web.port, b.application.web.port);
        QCOMPARE(a.application.web.health, b.application.web.health);
        QCOMPARE(a.application.also.size(), b.application.also.size());
        QCOMPARE(a.router.service, b.router.service);
        QCOMPARE(a.router.config, b.router.config);
        QCOMPARE(a.router.url, b.router.url);
        QCOMPARE(a.database->port, b.database->port);
        QCOMPARE(a.database->name, b.database->name);
        QCOMPARE(a.database->user, b.database->user);
        QCOMPARE(a.database->password.name, b.database->password.name);
        QCOMPARE(a.cache.has_value(), b.cache.has_value());
    }
    void pathsFitAProjectFileInAnotherFolder()
    {
        const QString compose = QStringLiteral(PILOTHOUSE_TEST_DATA "/learning/compose.yaml");
        const Result<Starter> starter = makeStarter(contents(compose), compose, QStringLiteral(PILOTHOUSE_TEST_DATA "/pilothouse.yaml"), ProjectFiles::onDisk());
        QVERIFY_RESULT(starter);
        QVERIFY(starter->text.contains(QStringLiteral("files: [learning/compose.yaml]")));
        QVERIFY(starter->text.contains(QStringLiteral("config: learning/haproxy\n")));
        QCOMPARE(told(starter->toDo), QString());
    }
    void otherFilesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        QTest::newRow("not YAML") << QByteArray("services: [\n") << QStringLiteral("/srv/compose.yaml:2:1: This is not valid YAML: end of sequence flow not found.");
        QTest::newRow("no services") << QByteArray("a: b\n") << QStringLiteral("/srv/compose.yaml:1:1: This is no compose file: it has no services.");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("/srv/compose.yaml:1:1: This is no compose file: it has no services.");
    }
    void otherFilesAreRefusedWithTheirPlace()
    {
        QFETCH(QByteArray, bytes);
        const Result<Starter> starter = makeStarter(bytes, QStringLiteral("/srv/compose.yaml"), QStringLiteral("/srv/pilothouse.yaml"), {});
        QVERIFY(!starter);
        QCOMPARE(starter.error().code, ErrorCode::InvalidInput);
        QTEST(starter.error().detail, "detail");
    }
    void oddlyShapedServicesDoNotConfuse()
    {
        const QByteArray odd = "services:\n  a: text\n  b: [list]\n  c: {ports: 80, volumes: {x: y}, environment: text, command: {a: b}, healthcheck: [], build: [1]}\n"
                               "  d: {image: nginx, ports: [\"\", \":\", {}, [], \"a:b:c:d\"], volumes: [\"\", {}], depends_on: text}\n";
        QVERIFY_RESULT(makeStarter(odd, QStringLiteral("/srv/compose.yaml"), QStringLiteral("/srv/pilothouse.yaml"), {}));
    }
};

QTEST_GUILESS_MAIN(StarterTest)
#include "tst_starter.moc"
