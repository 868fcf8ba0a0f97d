#include "services/project/projectloader.h"
#include <QTest>

using namespace Pilothouse;

namespace {

const char* const smallest = "pilothouse: 1\n"
                             "project: members\n"
                             "environments:\n"
                             "  production:\n"
                             "    kind: production\n"
                             "    application:\n"
                             "      web: {service: web, image: 'members-web:{release}', port: 8000, health: /health/}\n"
                             "    router: {kind: nginx, service: router, config: router/conf.d, url: 'http://127.0.0.1:8080/'}\n";

ProjectReading read(const QByteArray& bytes)
{
    return ProjectLoader().read(bytes, QStringLiteral("/srv/members/pilothouse.yaml"));
}

QByteArray joined(const QList<Diagnostic>& diagnostics)
{
    QStringList lines;
    for (const Diagnostic& each : diagnostics) {
        lines << each.toString().section(QLatin1Char('/'), -1);
    }
    return lines.join(QLatin1Char('\n')).toUtf8();
}

} // namespace

class ProjectLoaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void smallestProjectHasTheDefaults()
    {
        const ProjectReading reading = read(smallest);
        QVERIFY2(reading.project, joined(reading.diagnostics).constData());
        QVERIFY(reading.diagnostics.isEmpty());
        const Project& project = *reading.project;
        QCOMPARE(project.folder, QStringLiteral("/srv/members"));
        QCOMPARE(project.timezone, QStringLiteral("UTC"));
        const Environment* environment = project.find(QStringLiteral("production"));
        QVERIFY(environment != nullptr);
        QCOMPARE(environment->kind, EnvironmentKind::Production);
        QCOMPARE(environment->compose.files, QStringList {QStringLiteral("/srv/members/compose.yaml")});
        QCOMPARE(environment->router.config, QStringLiteral("/srv/members/router/conf.d"));
        QCOMPARE(environment->rollback.window, Milliseconds(300000));
        QCOMPARE(environment->drainLimit, Milliseconds(120000));
        QVERIFY(!environment->database);
        QVERIFY(environment->migrations.framework.isEmpty());
    }
    void demonstrationProjectsAreRight_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("members") << QStringLiteral("members");
        QTest::newRow("guild") << QStringLiteral("guild");
    }
    void demonstrationProjectsAreRight()
    {
        QFETCH(QString, name);
        const Result<Project> project = loadProject(QStringLiteral(PILOTHOUSE_SOURCE "/demo/%1/pilothouse.yaml").arg(name));
        QVERIFY2(project, project ? "" : project.error().detail.toUtf8().constData());
        QCOMPARE(project->name, name);
    }
};

QTEST_GUILESS_MAIN(ProjectLoaderTest)
#include "tst_projectloader.moc"
