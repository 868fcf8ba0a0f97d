#include "services/runtime/compose/composeoverlay.h"
#include "tests/support/await.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray textOf(const Result<OverlayText>& overlay, const QString& file = u"compose.yaml"_s)
{
    if (overlay) {
        for (const auto& [name, text] : overlay->files) {
            if (name == file) {
                return text;
            }
        }
    }
    return {};
}

} // namespace

class ComposeOverlayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_input = OverlayInput();
        m_input.project = u"members"_s;
        m_input.environment = u"production"_s;
        m_input.files = {u"/srv/app/compose.yaml"_s};
        m_input.model.stack = u"members"_s;
        m_input.model.servicesOf = {{u"/srv/app/compose.yaml"_s, {u"web"_s, u"worker"_s}}};
        m_input.model.resolved = object(R"({"name":"members","services":{
            "web":{"image":"members-web:v1","networks":{"default":null,"back":{"aliases":["www"]}},"environment":{"SECRET":"hunter2"},
                   "volumes":[{"type":"volume","source":"media","target":"/m"}],"secrets":[{"source":"tok"}],"configs":[{"source":"inl"}]},
            "worker":{"image":"members-web:v1","networks":{"default":null}},
            "db":{"image":"postgres:15","networks":{"other":null}}},
            "networks":{"default":{"name":"members_default"},"back":{"name":"members_back"},"other":{"name":"members_other"}},
            "volumes":{"media":{"name":"members_media"},"unused":{"name":"members_unused"}},
            "secrets":{"tok":{"name":"members_tok","file":"/srv/app/tok"}},
            "configs":{"inl":{"name":"members_inl","content":"x=hunter2"}}})");
        m_input.model.written = object(R"({"services":{"web":{"environment":["SECRET=${SECRET}"],"env_file":[{"path":"/srv/app/.env"}],
            "volumes":[{"type":"volume","source":"media","target":"/m"}],"build":{"context":"/srv/app"}}},
            "secrets":{"tok":{"name":"app_tok","file":"/srv/app/tok"}},"configs":{"inl":{"name":"app_inl","content":"x=${SECRET}"}}})");
        m_slot = OverlaySlot();
        m_slot.spec.slot = Slot::Green;
        m_slot.spec.role = u"web"_s;
        m_slot.spec.imageId = u"sha256:abc"_s;
        m_slot.spec.run = u"run-7"_s;
        m_slot.spec.digest = u"d1"_s;
        m_slot.spec.release = u"v2"_s;
        m_slot.imageName = u"members-web:v2"_s;
        m_slot.service.service = u"web"_s;
        m_slot.service.stopTimeout = Milliseconds(30000);
    }

    void aSlotExtendsTheTeamsServiceAndTakesAwayWhatTwoCannotShare()
    {
        m_slot.service.migrateAtStart = MigrateAtStart {u"DJANGO_MIGRATE"_s, u"off"_s};
        const QByteArray text = textOf(slotOverlay(m_input, {m_slot}));
        const QByteArrayList expected {R"(name: "members-pilothouse")", R"(  "web-green":)",
            R"(    extends: {"file":"/srv/app/compose.yaml","service":"web"})", R"(    image: "sha256:abc")", R"(    pull_policy: "never")",
            R"(    profiles: !reset null)", R"(    container_name: !reset null)", R"(    ports: !reset null)", R"(    depends_on: !reset null)",
            R"(    links: !reset null)", R"(    build: !reset null)", R"(    networks: !override {"back":null,"default":null})", R"(    init: true)",
            R"(    restart: "unless-stopped")", R"(    stop_grace_period: "30000ms")", R"(    environment: {"DJANGO_MIGRATE":"off"})",
            R"(networks: {"back":{"external":true,"name":"members_back"},"default":{"external":true,"name":"members_default"}})",
            R"(volumes: {"media":{"external":true,"name":"members_media"}})", R"(secrets: {"tok":{"file":"/srv/app/tok"}})",
            R"(configs: {"inl":{"content":"x=${SECRET}"}})"};
        const QByteArrayList lines = text.split('\n');
        for (const QByteArray& line : expected) {
            QVERIFY2(lines.contains(line), line + "\nis not in\n" + text.right(300));
        }
        QVERIFY(!text.contains("hunter2"));
        QVERIFY(!text.contains("www"));
        QVERIFY(!text.contains("entrypoint"));
    }

    void labelsSayWhoMadeItAndOfWhat()
    {
        const QByteArray text = textOf(slotOverlay(m_input, {m_slot}));
        QVERIFY(text.contains(R"(labels: {"pilothouse.environment":"production","pilothouse.image":"members-web:v2","pilothouse.plan":"d1",)"
                              R"("pilothouse.project":"members","pilothouse.release":"v2","pilothouse.role":"web","pilothouse.run":"run-7","pilothouse.slot":"green"})"));
    }

    void traefikIsToldToLookAway()
    {
        m_input.model.resolved = object(R"({"services":{"web":{"labels":{"traefik.http.routers.a.rule":"x"}}}})");
        QVERIFY(textOf(slotOverlay(m_input, {m_slot})).contains(R"("traefik.enable":"false")"));
    }

    void ownInitAndNetworkModeStay()
    {
        m_input.model.resolved = object(R"({"services":{"web":{"init":false,"network_mode":"host","deploy":{"restart_policy":{"condition":"any"}}}}})");
        const QByteArray text = textOf(slotOverlay(m_input, {m_slot}));
        QVERIFY(!text.contains("init:"));
        QVERIFY(!text.contains("networks:"));
        QVERIFY(text.contains("    deploy: {restart_policy: !reset null}\n"));
    }

    void commandAndEntryPointReplaceTheTeamsAndAreLiteral()
    {
        m_slot.service.command = {u"gunicorn"_s, u"--bind=$HOST"_s};
        m_slot.service.entrypoint = QStringList();
        const QByteArray text = textOf(slotOverlay(m_input, {m_slot}));
        QVERIFY(text.contains(R"(    command: !override ["gunicorn","--bind=$$HOST"])"));
        QVERIFY(text.contains(R"(    entrypoint: !override [])"));
    }

    void severalFilesAreExtendedOneByOneInTheirOrder()
    {
        m_input.files = {u"/srv/app/compose.yaml"_s, u"/srv/app/ports.yaml"_s, u"/srv/app/prod.yaml"_s};
        m_input.model.servicesOf[u"/srv/app/ports.yaml"_s] = QStringList {u"db"_s};
        m_input.model.servicesOf[u"/srv/app/prod.yaml"_s] = QStringList {u"web"_s};
        const auto overlay = slotOverlay(m_input, {m_slot});
        QVERIFY_RESULT(overlay);
        QStringList names;
        for (const auto& file : overlay->files) {
            names << file.first;
        }
        QCOMPARE(names, (QStringList {u"extends-1.yaml"_s, u"extends-3.yaml"_s, u"compose.yaml"_s}));
        QVERIFY(textOf(overlay, u"extends-3.yaml"_s).contains(R"("web-green": {"extends":{"file":"/srv/app/prod.yaml","service":"web"}})"));
        QVERIFY(!textOf(overlay).contains("extends:"));
        QVERIFY(!textOf(overlay).contains("env_file"));
    }

    void filesInOtherFoldersKeepThePathsOfTheProject()
    {
        m_input.files = {u"/srv/app/compose.yaml"_s, u"/srv/deploy/prod.yaml"_s};
        const QByteArray text = textOf(slotOverlay(m_input, {m_slot}));
        QVERIFY(text.contains(R"(    env_file: !override [{"path":"/srv/app/.env"}])"));
        QVERIFY(text.contains(R"(    volumes: !override [{"source":"media")"));
    }

    void bothSlotsAndOtherRolesShareOneProject()
    {
        OverlaySlot blue = m_slot;
        blue.spec.slot = Slot::Blue;
        OverlaySlot worker = m_slot;
        worker.spec.role = u"worker"_s;
        const QByteArray text = textOf(slotOverlay(m_input, {blue, m_slot, worker}));
        for (const char* name : {"\"web-blue\":", "\"web-green\":", "\"worker-green\":"}) {
            QVERIFY(text.contains(name));
        }
    }

    void whatCannotRunTwiceIsRefused_data()
    {
        QTest::addColumn<QByteArray>("service");
        QTest::addColumn<QString>("word");
        QTest::newRow("another's network") << QByteArray(R"({"network_mode":"service:db"})") << u"network_mode"_s;
        QTest::newRow("another's ipc") << QByteArray(R"({"ipc":"service:db"})") << u"ipc"_s;
        QTest::newRow("replicas") << QByteArray(R"({"deploy":{"replicas":3}})") << u"3 replicas"_s;
        QTest::newRow("scale") << QByteArray(R"({"scale":2})") << u"2 replicas"_s;
        QTest::newRow("volumes_from") << QByteArray(R"({"volumes_from":["db"]})") << u"volumes_from"_s;
        QTest::newRow("aliased link") << QByteArray(R"({"links":["db:database"]})") << u"db:database"_s;
    }
    void whatCannotRunTwiceIsRefused()
    {
        QFETCH(QByteArray, service);
        QFETCH(QString, word);
        m_input.model.resolved = object(R"({"services":{"web":)" + service + "}}");
        const auto overlay = slotOverlay(m_input, {m_slot});
        QVERIFY(!overlay);
        QCOMPARE(overlay.error().code, ErrorCode::Refused);
        QVERIFY2(overlay.error().message.contains(word), qPrintable(overlay.error().message));
    }

    void ordinaryLinksAndOneReplicaAreNoObstacle()
    {
        QVERIFY(slotObstacles(object(R"({"links":["db","db:db"],"deploy":{"replicas":1},"network_mode":"host"})")).isEmpty());
    }

    void anUnknownServiceIsNamedWithThoseThereAre()
    {
        m_slot.spec.role = u"wbe"_s;
        const auto overlay = slotOverlay(m_input, {m_slot});
        QVERIFY(!overlay);
        QCOMPARE(overlay.error().code, ErrorCode::NotFound);
        QVERIFY(overlay.error().remedy.contains(u"web, worker"_s));
    }

    void aServiceFromAnIncludedFileIsRefusedWithTheWayOut()
    {
        m_input.model.servicesOf = {{u"/srv/app/compose.yaml"_s, {u"db"_s}}};
        const auto overlay = slotOverlay(m_input, {m_slot});
        QVERIFY(!overlay);
        QCOMPARE(overlay.error().code, ErrorCode::Refused);
        QVERIFY(overlay.error().remedy.contains(u"compose: files:"_s));
    }

    void aThrowAwayServiceRunsItsCommandAndNothingElse()
    {
        OneOff job(u"web"_s, u"sha256:abc"_s, {u"sh"_s, u"-c"_s, u"echo $A"_s});
        job.name = u"n1"_s;
        job.environment.insert(u"A"_s, u"1"_s);
        const QByteArray text = textOf(oneOffOverlay(m_input, job));
        for (const char* line : {R"(  "web-oneoff":)", R"(    entrypoint: !override ["sh"])", R"(    command: !override ["-c","echo $$A"])",
                 R"(    profiles: !override ["oneoff"])", R"(    restart: "no")", R"(    healthcheck: !reset null)", R"("pilothouse.oneoff":"n1")"}) {
            QVERIFY2(text.contains(line), line + QByteArray("\nis not in\n") + text);
        }
        QVERIFY(!text.contains("cpu_shares"));
    }

    void aThrowAwayContainerThatGivesWayHasAQuarterOfAContainersShare()
    {
        OneOff job(u"web"_s, u"sha256:abc"_s, {u"true"_s});
        job.givesWay = true;
        const QByteArray text = textOf(oneOffOverlay(m_input, job));
        QVERIFY2(text.contains("    cpu_shares: 256"), text.constData());
    }

    void aConfinedThrowAwayContainerGetsOneNetworkOnly()
    {
        OneOff job(u"web"_s, u"sha256:abc"_s, {u"true"_s});
        job.network = u"scratch-1"_s;
        const QByteArray text = textOf(oneOffOverlay(m_input, job));
        QVERIFY2(text.contains(R"(    networks: !override {"only":null})"), text.constData());
        QVERIFY2(text.contains(R"(networks: {"only":{"external":true,"name":"scratch-1"}})"), text.constData());
        QCOMPARE(text.count("networks:"), 2);
    }

    void whatMayPrintRowsIsNotLogged()
    {
        OneOff job(u"web"_s, u"sha256:abc"_s, {u"true"_s});
        QVERIFY(!textOf(oneOffOverlay(m_input, job)).contains("logging:"));
        job.isUnlogged = true;
        const QByteArray text = textOf(oneOffOverlay(m_input, job));
        QVERIFY2(text.contains(R"(    logging: !override {"driver":"none"})"), text.constData());
    }

    void aBuildKeepsTheBuildSectionAndNamesTheImage()
    {
        const QByteArray text = textOf(buildOverlay(m_input, u"web"_s, u"members-web:v9"_s));
        QVERIFY(text.contains(R"(    image: "members-web:v9")"));
        QVERIFY(!text.contains("build: !reset"));
    }

    void resolvedStacksShowNamesButNoValues()
    {
        const QJsonObject shown = withoutValues(object(R"({"services":{"web":{"environment":{"A":"hunter2","B":null},
            "build":{"args":{"TOKEN":"hunter2"}},"image":"x"}},"configs":{"c":{"content":"hunter2"}}})"));
        QVERIFY(!QJsonDocument(shown).toJson().contains("hunter2"));
        const QJsonObject environment = shown["services"_L1]["web"_L1]["environment"_L1].toObject();
        QCOMPARE(environment["A"_L1].toString().size(), 64);
        QVERIFY(environment["B"_L1].isNull());
        QCOMPARE(shown["services"_L1]["web"_L1]["image"_L1].toString(), u"x"_s);
    }

private:
    OverlayInput m_input;
    OverlaySlot m_slot;
};

QTEST_GUILESS_MAIN(ComposeOverlayTest)
#include "tst_composeoverlay.moc"
