#include "tests/support/await.h"
#include "tests/unit/project/projecttext.h"
#include <QTemporaryDir>
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

/// Files that exist only here.
ProjectFiles filesOf(const QMap<QString, QByteArray>& contents)
{
    ProjectFiles files;
    files.exists = [contents](const QString& path) { return contents.contains(path); };
    files.read = [contents](const QString& path) {
        return contents.contains(path) ? std::optional(contents.value(path)) : std::nullopt;
    };
    return files;
}

} // namespace

class ProjectLoaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void smallestProjectHasTheDefaults()
    {
        const ProjectReading reading = read(smallest);
        QCOMPARE(told(reading.diagnostics), QString());
        const Project& project = *reading.project;
        QCOMPARE(project.folder, QStringLiteral("/srv/members"));
        QCOMPARE(project.timezone, QStringLiteral("UTC"));
        const Environment* environment = project.find(QStringLiteral("production"));
        QVERIFY(environment != nullptr);
        QCOMPARE(environment->kind, EnvironmentKind::Production);
        QCOMPARE(environment->compose.files, QStringList {QStringLiteral("/srv/members/compose.yaml")});
        QCOMPARE(environment->router.config, QStringLiteral("/srv/members/router/conf.d"));
        QCOMPARE(environment->application.web.startTimeout, Milliseconds(60000));
        QCOMPARE(environment->switching.passes, 5);
        QCOMPARE(environment->switching.hold, Milliseconds(60000));
        QCOMPARE(environment->rollback.window, Milliseconds(300000));
        QCOMPARE(environment->drainLimit, Milliseconds(120000));
        QVERIFY(environment->probe.enabled && environment->backup.enabled);
        QVERIFY(!environment->database && !environment->cache);
        QVERIFY(environment->migrations.framework.isEmpty());
    }
    void everyKeyReachesTheApplication()
    {
        const ProjectReading reading = read(fullProject());
        QCOMPARE(told(reading.diagnostics), QString());
        const ApplicationService& web = reading.project->environments.front().application.web;
        QCOMPARE(reading.project->timezone, QStringLiteral("Asia/Manila"));
        QCOMPARE(web.service, QStringLiteral("web"));
        QCOMPARE(web.image, QStringLiteral("members-web:{release}"));
        QCOMPARE(web.port, 8000);
        QCOMPARE(web.command, QStringList({QStringLiteral("gunicorn"), QStringLiteral("members.wsgi")}));
        QVERIFY(web.entrypoint && web.entrypoint->isEmpty());
        QCOMPARE(web.migrateAtStart->variable, QStringLiteral("DJANGO_MIGRATE"));
        QCOMPARE(web.migrateAtStart->value, QStringLiteral("off"));
        QCOMPARE(web.health, QStringLiteral("/health/"));
        QCOMPARE(web.details, QStringLiteral("/health/detailed/"));
        QCOMPARE(web.smoke, QStringList({QStringLiteral("/"), QStringLiteral("/people/")}));
        QCOMPARE(web.hostHeader, QStringLiteral("members.example.org"));
        QCOMPARE(web.headers.value(QStringLiteral("X-Forwarded-Proto")), QStringLiteral("https"));
        QCOMPARE(web.staticFiles->url, QStringLiteral("/static/"));
        QCOMPARE(web.staticFiles->collect.size(), 4);
        QCOMPARE(web.startTimeout, Milliseconds(90000));
        QCOMPARE(web.stopTimeout, Milliseconds(40000));
    }
    void everySectionReachesTheEnvironment()
    {
        const Environment environment = read(fullProject()).project->environments.front();
        QCOMPARE(environment.docker.context, QStringLiteral("default"));
        QCOMPARE(environment.compose.name, QStringLiteral("members"));
        QCOMPARE(environment.compose.envFiles, QStringList {QStringLiteral("/srv/members/.env")});
        QCOMPARE(environment.compose.profiles, QStringList {QStringLiteral("all")});
        QCOMPARE(environment.application.also.size(), std::size_t(2));
        QCOMPARE(environment.application.also[0].start, WorkerStart::Before);
        QCOMPARE(environment.application.also[1].start, WorkerStart::After);
        QCOMPARE(environment.application.also[1].port, 9000);
        QCOMPARE(environment.router.url, QStringLiteral("https://members.example.org/"));
        QCOMPARE(environment.database->port, 5433);
        QCOMPARE(environment.database->password.name, QStringLiteral("members-db"));
        QCOMPARE(environment.database->password.file, QStringLiteral("/srv/members/secrets/db"));
        QCOMPARE(environment.migrations.lockTimeout, Milliseconds(3000));
        QCOMPARE(environment.migrations.retries, 4);
        QCOMPARE(environment.migrations.lockAlert, Milliseconds(700));
        QCOMPARE(environment.migrations.lockQueue, 8);
        QCOMPARE(environment.migrations.scratchImage, QStringLiteral("postgis/postgis:15-3.4"));
        QCOMPARE(environment.migrations.scratchRows, 5000);
        QCOMPARE(environment.migrations.scratchSource->host, QStringLiteral("staging.example.org"));
        QCOMPARE(environment.migrations.scratchSource->password.name, QStringLiteral("members-staging"));
        const ColumnConversion cents {QStringLiteral("shop.0007_cents"), QStringLiteral("shop_item"), {{QStringLiteral("price_cents"), QStringLiteral("round(price * 100)")}},
            {{QStringLiteral("price"), QStringLiteral("price_cents / 100.0")}}, true};
        QCOMPARE(environment.migrations.conversions, QList<ColumnConversion> {cents});
        QCOMPARE(environment.cache->password->name, QStringLiteral("members-redis"));
        QCOMPARE(environment.thresholds.responseTime.warning, 400.0);
        QCOMPARE(environment.thresholds.errorRate.critical, 4.0);
        QCOMPARE(environment.drainLimit, Milliseconds(100000));
        QCOMPARE(environment.requiredVariables, QStringList {QStringLiteral("SECRET_KEY")});
    }
    void guardProbeAndBackupsReachTheEnvironment()
    {
        const Environment environment = read(fullProject()).project->environments.front();
        QCOMPARE(environment.switching.passes, 7);
        QCOMPARE(environment.switching.hold, Milliseconds(120000));
        QCOMPARE(environment.rollback.window, Milliseconds(360000));
        QCOMPARE(environment.rollback.errors, 7);
        QCOMPARE(environment.rollback.failedChecks, 3);
        QCOMPARE(environment.rollback.checkEvery, Milliseconds(5000));
        QCOMPARE(environment.rollback.keepOld, Milliseconds(3600000));
        QCOMPARE(environment.rollback.errorRate, 3.0);
        QCOMPARE(environment.rollback.minimumRequests, 30);
        QCOMPARE(environment.probe.rate, 12.5);
        QCOMPARE(environment.probe.paths, QStringList {QStringLiteral("/people/")});
        QCOMPARE(environment.backup.folder, QStringLiteral("/srv/members/backups"));
        QCOMPARE(environment.backup.maximumAge, Milliseconds(12 * 3600 * 1000));
        QCOMPARE(environment.backup.keep, 5);
    }
    void sectionsOfLaterVersionsAreNamedAndThoseThatRestrictWhoMayDeployRefuse()
    {
        const ProjectReading reading = read(QByteArray(smallest)
            + "    canary: {stages: [{weight: 5%, hold: 5m}]}\n    approvals: {minimum: 2}\n    checks: []\n"
              "people:\n  ana: {roles: [devops]}\n");
        QVERIFY(reading.project);
        const Environment& environment = reading.project->environments.front();
        QCOMPARE(environment.notActedOn.join(QLatin1Char(' ')), QStringLiteral("approvals canary checks people"));
        QCOMPARE(environment.restrictsDeploy.join(QLatin1Char(' ')), QStringLiteral("approvals people"));
        QCOMPARE(told(reading.diagnostics),
            QStringLiteral("9:5: This version does not act on “canary” yet.\n"
                           "10:5: This version does not ask for “approvals” yet, so it refuses to deploy here. Take the section out only if everyone may deploy.\n"
                           "11:5: This version does not act on “checks” yet.\n"
                           "12:1: This version does not check the roles of “people” yet, so it refuses to deploy. Take the roles out only if everyone may deploy."));
    }
    void peopleWithoutRolesRestrictNothing()
    {
        const ProjectReading reading = read(QByteArray(smallest) + "people: {ana: {key: \"ssh-ed25519 AAAA\"}}\n");
        QVERIFY(reading.project && reading.project->environments.front().restrictsDeploy.isEmpty());
    }
    void anchorsAliasesAndMergeKeysSpareRepetition()
    {
        const ProjectReading reading = read("x-router: &router {kind: nginx, service: router, config: conf.d, url: 'http://a/'}\n"
                                            "x-base: &base\n"
                                            "  kind: staging\n"
                                            "  application: {web: {service: web, image: 'a:{release}', port: 80, health: /}}\n"
                                            "  router: *router\n"
                                            "pilothouse: 1\n"
                                            "project: a\n"
                                            "environments:\n"
                                            "  staging: {<<: *base}\n"
                                            "  production: {<<: *base, kind: production}\n");
        QCOMPARE(told(reading.diagnostics), QString());
        QCOMPARE(reading.project->environments[0].kind, EnvironmentKind::Staging);
        QCOMPARE(reading.project->environments[1].kind, EnvironmentKind::Production);
        QCOMPARE(reading.project->environments[1].router.config, QStringLiteral("/srv/members/conf.d"));
    }
    void filesAndServicesThatAreNotThereAreReported()
    {
        const ProjectFiles files = filesOf({{QStringLiteral("/srv/members/compose.yaml"), "services: {webb: {}, router: {}}\n"}});
        const ProjectReading reading = ProjectLoader(files).read(smallest, QStringLiteral("/srv/members/pilothouse.yaml"));
        QVERIFY(!reading.project);
        QCOMPARE(told(reading.diagnostics),
            QStringLiteral("7:22: The compose files have no service “web”. Did you mean “webb”?\n"
                           "8:52: “config” names router/conf.d, which does not exist. It is looked for as /srv/members/router/conf.d."));
    }
    void composeFileThatDoesNotExistIsReportedWhereItIsNamed()
    {
        QByteArray text = smallest;
        text.replace("    application:", "    compose: {files: [deploy/compose.yaml]}\n    application:");
        const ProjectFiles files = filesOf({{QStringLiteral("/srv/members/router/conf.d"), {}}});
        const ProjectReading reading = ProjectLoader(files).read(text, QStringLiteral("/srv/members/pilothouse.yaml"));
        QCOMPARE(told(reading.diagnostics),
            QStringLiteral("6:23: “files” names deploy/compose.yaml, which does not exist. It is looked for as /srv/members/deploy/compose.yaml."));
    }
    void servicesOfIncludedComposeFilesAreNotJudged()
    {
        const ProjectFiles files = filesOf({{QStringLiteral("/srv/members/compose.yaml"), "include: [other.yaml]\nservices: {a: {}}\n"},
            {QStringLiteral("/srv/members/router/conf.d"), {}}});
        QVERIFY(ProjectLoader(files).load(smallest, QStringLiteral("/srv/members/pilothouse.yaml")));
    }
    void unnamedComposeFilesAreThoseThatComposeWouldTake()
    {
        const ProjectFiles files = filesOf({{QStringLiteral("/srv/members/docker-compose.yml"), "services: {web: {}}\n"},
            {QStringLiteral("/srv/members/docker-compose.override.yml"), "services: {router: {}}\n"},
            {QStringLiteral("/srv/members/router/conf.d"), {}}});
        const auto project = ProjectLoader(files).load(smallest, QStringLiteral("/srv/members/pilothouse.yaml"));
        QVERIFY(project);
        QCOMPARE(project->environments.front().compose.files,
            QStringList({QStringLiteral("/srv/members/docker-compose.yml"), QStringLiteral("/srv/members/docker-compose.override.yml")}));
    }
    void brokenComposeFileIsReported()
    {
        const ProjectFiles files = filesOf({{QStringLiteral("/srv/members/compose.yaml"), "services: [\n"},
            {QStringLiteral("/srv/members/router/conf.d"), {}}});
        const ProjectReading reading = ProjectLoader(files).read(smallest, QStringLiteral("/srv/members/pilothouse.yaml"));
        QCOMPARE(reading.diagnostics.size(), 1);
        QVERIFY(reading.diagnostics.first().message.startsWith(QStringLiteral("The compose file cannot be read: compose.yaml:")));
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
        QVERIFY_RESULT(project);
        QCOMPARE(project->name, name);
    }
    void missingFileSaysHowToWriteOne()
    {
        const Result<Project> project = loadProject(QStringLiteral("/nowhere/pilothouse.yaml"));
        QCOMPARE(project.error().code, ErrorCode::NotFound);
        QVERIFY(project.error().remedy.contains(QStringLiteral("init")));
    }
    void errorOfTheConvenienceHoldsEveryMistake()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("pilothouse.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("pilothouse: 1\nprojct: a\n");
        file.close();
        const Result<Project> project = loadProject(file.fileName());
        QCOMPARE(project.error().code, ErrorCode::InvalidInput);
        QCOMPARE(project.error().detail.split(QLatin1Char('\n')),
            QStringList({file.fileName() + QStringLiteral(":1:1: The project file has no “environments”, which it needs."),
                file.fileName() + QStringLiteral(":1:1: The project file has no “project”, which it needs."),
                file.fileName() + QStringLiteral(":2:1: The project file has no setting “projct”. Did you mean “project”?")}));
    }
};

QTEST_GUILESS_MAIN(ProjectLoaderTest)
#include "tst_projectloader.moc"
