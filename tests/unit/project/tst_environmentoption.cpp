#include "app/ctl/context.h"
#include "tests/support/await.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Pilothouse;

/// Which environment a command works on.
class EnvironmentOptionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_STATE_HOME", m_folder.path().toUtf8());
        QVERIFY(write("router.conf", "") && write("compose.yaml", "services: {web: {}, edge: {}}\n"));
        QVERIFY(write("one.yaml", head() + "  staging: *place\n"));
        QVERIFY(write("two.yaml", head() + "  staging: *place\n  production: *place\n"));
    }
    void onlyEnvironmentNeedsNoOption()
    {
        const Result<Environment> environment = chosen("one.yaml", {});
        QVERIFY_RESULT(environment);
        QCOMPARE(environment->name, QStringLiteral("staging"));
    }
    void oneOfSeveralMustBeNamed()
    {
        const Result<Environment> environment = chosen("two.yaml", {});
        QVERIFY(!environment);
        QCOMPARE(environment.error().code, ErrorCode::InvalidInput);
        QCOMPARE(environment.error().message, QStringLiteral("The project has several environments: staging, production."));
    }
    void optionNamesOne()
    {
        const Result<Environment> environment = chosen("two.yaml", {QStringLiteral("--env"), QStringLiteral("production")});
        QVERIFY_RESULT(environment);
        QCOMPARE(environment->name, QStringLiteral("production"));
    }
    void unknownNameIsAnsweredWithTheNearest()
    {
        const Result<Environment> environment = chosen("two.yaml", {QStringLiteral("--env"), QStringLiteral("producton")});
        QVERIFY(!environment);
        QCOMPARE(environment.error().remedy, QStringLiteral("Did you mean “production”?"));
    }

private:
    static QByteArray head()
    {
        return "x-place: &place\n"
               "  kind: staging\n"
               "  application: {web: {service: web, image: 'a:{release}', port: 80, health: /}}\n"
               "  router: {kind: nginx, service: edge, config: router.conf, url: 'http://a/'}\n"
               "pilothouse: 1\nproject: a\nenvironments:\n";
    }
    [[nodiscard]] bool write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    [[nodiscard]] Result<Environment> chosen(const char* project, const QStringList& arguments) const
    {
        QCommandLineParser parser;
        parser.addOption(Context::environmentOption());
        parser.parse(QStringList {QStringLiteral("pilothousectl")} + arguments);
        Context context(Console(false, true), m_folder.filePath(QLatin1String(project)));
        return context.environment(parser);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(EnvironmentOptionTest)
#include "tst_environmentoption.moc"
