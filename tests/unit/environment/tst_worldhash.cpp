#include "services/environment/composereferences.h"
#include "services/environment/worldhash.h"
#include "tests/support/await.h"
#include <QDir>
#include <QTemporaryDir>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(Environment&)>;

void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

const QByteArray composeText = R"(
include: [extra/more.yaml]
x-common: &common
  env_file: [common.env]
services:
  web:
    env_file:
      - .env
      - path: ${WHICH:-live}.env
        required: false
    extends: {file: base/base.yaml, service: web}
  worker:
    <<: *common
)";

} // namespace

class WorldHashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(path(u"compose.yaml"_s), composeText);
        write(path(u"extra/more.yaml"_s), "services: {mail: {env_file: mail.env}}");
        write(path(u"base/base.yaml"_s), "services: {web: {env_file: base.env}}");
        write(path(u".env"_s), "A=1\n");
        m_project.folder = m_folder->path();
        m_environment = Environment();
        m_environment.compose.files = {path(u"compose.yaml"_s)};
    }

    void findsEveryFileThatTheStackIsMadeOf()
    {
        const ComposeReferences found = composeReferences(m_environment.compose);
        QCOMPARE(found.composeFiles, (QStringList {path(u"compose.yaml"_s), path(u"base/base.yaml"_s), path(u"extra/more.yaml"_s)}));
        QCOMPARE(found.envFiles, (QStringList {path(u".env"_s), path(u"live.env"_s), path(u"base/base.env"_s), path(u"common.env"_s),
                                     path(u"extra/.env"_s), path(u"extra/mail.env"_s)}));
    }

    void aChangedFileChangesOnlyItsOwnHash_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("changed");
        QTest::newRow("compose file") << u"compose.yaml"_s << u"compose"_s;
        QTest::newRow("included file") << u"extra/more.yaml"_s << u"compose"_s;
        QTest::newRow("extended file") << u"base/base.yaml"_s << u"compose"_s;
        QTest::newRow(".env") << u".env"_s << u"env"_s;
        QTest::newRow("env_file by variable") << u"live.env"_s << u"env"_s;
        QTest::newRow("env_file of an anchor") << u"common.env"_s << u"env"_s;
        QTest::newRow("env_file of an included service") << u"extra/mail.env"_s << u"env"_s;
        QTest::newRow("another file") << u"README"_s << QString();
    }
    void aChangedFileChangesOnlyItsOwnHash()
    {
        QFETCH(QString, file);
        QFETCH(QString, changed);
        const auto before = worldHashes(m_project, m_environment);
        QVERIFY_RESULT(before);
        QFile old(path(file));
        const QByteArray content = old.open(QIODevice::ReadOnly) ? old.readAll() : QByteArray();
        write(path(file), content + "\n# edited\n");
        const auto after = worldHashes(m_project, m_environment);
        QVERIFY_RESULT(after);
        QCOMPARE(after->compose != before->compose, changed == u"compose");
        QCOMPARE(after->env != before->env, changed == u"env");
        QCOMPARE(after->project, before->project);
    }

    void aMissingComposeFileIsNamed()
    {
        m_environment.compose.files = {path(u"nowhere.yaml"_s)};
        const auto hash = composeHash(m_environment.compose);
        QVERIFY(!hash);
        QVERIFY(hash.error().message.contains(u"nowhere.yaml"_s));
    }

    void anotherFolderGivesTheSameProjectHash()
    {
        Environment moved = m_environment;
        moved.compose.files = {u"/srv/app/compose.yaml"_s};
        Project there;
        there.folder = u"/srv/app"_s;
        QCOMPARE(projectHash(there, moved), projectHash(m_project, m_environment));
    }

    void everySettingCounts_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("image") << Change([](Environment& e) { e.application.web.image = u"x"_s; });
        QTest::newRow("migrate at start") << Change([](Environment& e) { e.application.web.migrateAtStart = MigrateAtStart {u"A"_s, u"off"_s}; });
        QTest::newRow("empty entry point") << Change([](Environment& e) { e.application.web.entrypoint = QStringList(); });
        QTest::newRow("static files") << Change([](Environment& e) { e.application.web.staticFiles = StaticFiles {u"/s/"_s, {}}; });
        QTest::newRow("another service") << Change([](Environment& e) { e.application.also.emplace_back(); });
        QTest::newRow("worker order") << Change([](Environment& e) { e.application.web.start = WorkerStart::Before; });
        QTest::newRow("headers") << Change([](Environment& e) { e.application.web.headers.insert(u"X"_s, u"1"_s); });
        QTest::newRow("docker host") << Change([](Environment& e) { e.docker.host = u"ssh://x"_s; });
        QTest::newRow("router") << Change([](Environment& e) { e.router.url = u"http://x"_s; });
        QTest::newRow("database") << Change([](Environment& e) { e.database = DatabaseConfig(); });
        QTest::newRow("cache") << Change([](Environment& e) { e.cache = CacheConfig(); });
        QTest::newRow("switch passes") << Change([](Environment& e) { e.switching.passes = 6; });
        QTest::newRow("switch hold") << Change([](Environment& e) { e.switching.hold = Milliseconds(1); });
        QTest::newRow("rollback errors") << Change([](Environment& e) { e.rollback.errors = 11; });
        QTest::newRow("rollback window") << Change([](Environment& e) { e.rollback.window = Milliseconds(1); });
        QTest::newRow("threshold") << Change([](Environment& e) { e.thresholds.errorRate.critical = 11; });
        QTest::newRow("probe") << Change([](Environment& e) { e.probe.enabled = false; });
        QTest::newRow("backup") << Change([](Environment& e) { e.backup.keep = 3; });
        QTest::newRow("lock timeout") << Change([](Environment& e) { e.migrations.lockTimeout = Milliseconds(1); });
        QTest::newRow("lock alert") << Change([](Environment& e) { e.migrations.lockAlert = Milliseconds(1); });
        QTest::newRow("lock queue") << Change([](Environment& e) { e.migrations.lockQueue = 1; });
        QTest::newRow("scratch image") << Change([](Environment& e) { e.migrations.scratchImage = u"postgres:15"_s; });
        QTest::newRow("scratch rows") << Change([](Environment& e) { e.migrations.scratchRows = 1; });
        QTest::newRow("scratch database") << Change([](Environment& e) { e.migrations.scratchSource = DatabaseConfig(); });
        QTest::newRow("expressions") << Change([](Environment& e) { e.migrations.conversions << ColumnConversion(); });
        QTest::newRow("drain limit") << Change([](Environment& e) { e.drainLimit = Milliseconds(1); });
        QTest::newRow("variables") << Change([](Environment& e) { e.requiredVariables << u"A"_s; });
        QTest::newRow("profiles") << Change([](Environment& e) { e.compose.profiles << u"a"_s; });
    }
    void everySettingCounts()
    {
        QFETCH(Change, change);
        Environment changed = m_environment;
        change(changed);
        QVERIFY(projectHash(m_project, changed) != projectHash(m_project, m_environment));
    }

    void variablesExpandAsInCompose_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expanded");
        QTest::newRow("plain") << u"a.env"_s << u"a.env"_s;
        QTest::newRow("braces") << u"${A}.env"_s << u"one.env"_s;
        QTest::newRow("bare") << u"$A/$A.env"_s << u"one/one.env"_s;
        QTest::newRow("default used") << u"${NONE:-two}.env"_s << u"two.env"_s;
        QTest::newRow("default not used") << u"${A:-two}"_s << u"one"_s;
        QTest::newRow("empty counts with the colon") << u"${EMPTY:-two}"_s << u"two"_s;
        QTest::newRow("empty stays without it") << u"x${EMPTY-two}"_s << u"x"_s;
        QTest::newRow("required") << u"${A:?no}"_s << u"one"_s;
        QTest::newRow("escaped") << u"$$A"_s << u"$A"_s;
        QTest::newRow("unknown") << u"x${NONE}"_s << u"x"_s;
    }
    void variablesExpandAsInCompose()
    {
        QFETCH(QString, text);
        QFETCH(QString, expanded);
        QCOMPARE(expandVariables(text, {{u"A"_s, u"one"_s}, {u"EMPTY"_s, QString()}}), expanded);
    }

    void brokenYamlRefersToNothing()
    {
        write(path(u"compose.yaml"_s), "services: [\n");
        QCOMPARE(composeReferences(m_environment.compose).composeFiles.size(), 1);
        QVERIFY(composeHash(m_environment.compose).has_value());
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Project m_project;
    Environment m_environment;
};

QTEST_GUILESS_MAIN(WorldHashTest)
#include "tst_worldhash.moc"
