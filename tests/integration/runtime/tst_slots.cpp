#include "services/process/qprocessrunner.h"
#include "services/runtime/runtime.h"
#include "tests/support/await.h"
#include "tests/support/tinystack.h"
#include <QDirIterator>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ordinary = R"(
services:
  web:
    image: members-web:${RELEASE:-v1}
    entrypoint: [sleep, "1000"]
    env_file: .env
    environment:
      GREETING: "hello ${SECRET_WORD:?needed}"
      FROM_SHELL:
    depends_on: [db]
    container_name: ${CONTAINER}
    volumes: ["media:/media", "./data:/data:ro"]
    stop_grace_period: 1s
  db:
    image: pilothouse-base:local
    command: [sleep, "1000"]
    init: true
volumes: {media: {}}
)";

QString docker(const QStringList& arguments)
{
    return TinyStack::docker(arguments);
}

SlotSpec spec(Slot slot, const QString& release, const QString& run = u"run-1"_s)
{
    SlotSpec spec;
    spec.slot = slot;
    spec.role = u"web"_s;
    spec.imageId = docker({u"image"_s, u"inspect"_s, u"-f"_s, u"{{.Id}}"_s, u"members-web:"_s + release});
    spec.run = run;
    spec.digest = u"abc"_s;
    spec.release = release;
    return spec;
}

QStringList environmentOf(const QString& container)
{
    QStringList lines = docker({u"inspect"_s, u"-f"_s, u"{{range .Config.Env}}{{println .}}{{end}}"_s, container}).split(u'\n');
    lines.sort();
    return lines;
}

QString fingerprints(const QString& stack)
{
    const QString ids = docker({u"ps"_s, u"-aq"_s, u"--no-trunc"_s, u"--filter"_s, u"label=com.docker.compose.project="_s + stack});
    QStringList lines;
    for (const QString& id : ids.split(u'\n', Qt::SkipEmptyParts)) {
        lines << docker({u"inspect"_s, u"-f"_s, u"{{.Id}} {{.State.StartedAt}} {{index .Config.Labels \"com.docker.compose.config-hash\"}}"_s, id});
    }
    lines.sort();
    return lines.join(u'\n');
}

/// Runs programs, but kills `docker compose up` with SIGKILL after a while, as a machine's trouble would.
class KillingRunner final : public ProcessRunner {
public:
    Milliseconds killUpAfter {0};

    QCoro::Task<Result<ProcessOutput>> run(Command command, std::stop_token stop) override
    {
        if (command.arguments.contains(u"up"_s)) {
            const QString seconds = QString::number(double(killUpAfter.count()) / 1000.0);
            command.arguments = QStringList {u"--signal=KILL"_s, seconds, command.program} + command.arguments;
            command.program = u"timeout"_s;
        }
        const Result<ProcessOutput> done = co_await m_processes.run(std::move(command), stop);
        co_return done;
    }

private:
    QProcessRunner m_processes;
};

} // namespace

class SlotsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("FROM_SHELL", "shell-only-value");
    }

    void aSlotHasTheTeamsEnvironmentAndNetworksButNoPortOrName()
    {
        TinyStack stack({{u"compose.yaml"_s, ordinary}, {u".env"_s, dotEnv("a")}, {u"data/x"_s, "x"}});
        QVERIFY(stack.compose({u"up"_s, u"-d"_s}));
        const Project project = stack.project();
        const auto runtime = makeRuntime(project, project.environments.front(), m_processes, m_clock);
        const auto slot = await(runtime->startSlot(spec(Slot::Green, u"v2"_s)));
        QVERIFY_RESULT(slot);
        QCOMPARE(slot->slot, Slot::Green);
        QCOMPARE(slot->role, u"web"_s);
        QCOMPARE(slot->imageId, spec(Slot::Green, u"v2"_s).imageId);
        QCOMPARE(slot->imageName, u"members-web:v2"_s);
        QVERIFY(slot->isRunning());
        QVERIFY(slot->startedAt.isValid());
        QCOMPARE(environmentOf(slot->id).filter(u"hunter2"_s).size(), 2);
        QVERIFY(environmentOf(slot->id).contains(u"FROM_SHELL=shell-only-value"_s));
        QCOMPARE(docker({u"inspect"_s, u"-f"_s, u"{{json .HostConfig.PortBindings}} {{.HostConfig.RestartPolicy.Name}}"_s, slot->id}), u"{} unless-stopped"_s);
        QVERIFY(docker({u"inspect"_s, u"-f"_s, u"{{json .Mounts}}"_s, slot->id}).contains(stack.stack() + u"_media"_s));
        int code = -1;
        TinyStack::docker({u"exec"_s, containerOf(stack, u"db"_s), u"getent"_s, u"hosts"_s, u"web-green"_s}, &code);
        QCOMPARE(code, 0);
    }

    void startingASlotAgainChangesNothingAndNeverTouchesAnother()
    {
        TinyStack stack({{u"compose.yaml"_s, ordinary}, {u".env"_s, dotEnv("b")}, {u"data/x"_s, "x"}});
        QVERIFY(stack.compose({u"up"_s, u"-d"_s}));
        const Project project = stack.project();
        const auto runtime = makeRuntime(project, project.environments.front(), m_processes, m_clock);
        const QString team = fingerprints(stack.stack());
        const auto blue = await(runtime->startSlot(spec(Slot::Blue, u"v1"_s)));
        QVERIFY_RESULT(blue);
        const auto green = await(runtime->startSlot(spec(Slot::Green, u"v2"_s, u"run-2"_s)));
        QVERIFY_RESULT(green);
        const QString ours = fingerprints(stack.stack() + u"-pilothouse"_s);
        const auto again = await(runtime->startSlot(spec(Slot::Green, u"v2"_s, u"run-2"_s)));
        QVERIFY_RESULT(again);
        QCOMPARE(again->id, green->id);
        QCOMPARE(fingerprints(stack.stack() + u"-pilothouse"_s), ours);
        const auto newer = await(runtime->startSlot(spec(Slot::Green, u"v3"_s, u"run-3"_s)));
        QVERIFY_RESULT(newer);
        QVERIFY(newer->id != green->id);
        const auto stillBlue = await(runtime->inspect(blue->id));
        QVERIFY_RESULT(stillBlue);
        QCOMPARE(stillBlue->startedAt, blue->startedAt);
        QCOMPARE(fingerprints(stack.stack()), team);
    }

    void theTeamsUpAndOursLeaveEachOtherAlone()
    {
        TinyStack stack({{u"compose.yaml"_s, ordinary}, {u".env"_s, dotEnv("c") + "COMPOSE_REMOVE_ORPHANS=true\n"}, {u"data/x"_s, "x"}});
        QVERIFY(stack.compose({u"up"_s, u"-d"_s}));
        const Project project = stack.project();
        const auto runtime = makeRuntime(project, project.environments.front(), m_processes, m_clock);
        QVERIFY_RESULT(await(runtime->startSlot(spec(Slot::Blue, u"v1"_s))));
        const QString team = fingerprints(stack.stack());
        const QString ours = fingerprints(stack.stack() + u"-pilothouse"_s);
        QVERIFY(stack.compose({u"up"_s, u"-d"_s, u"--remove-orphans"_s}));
        QCOMPARE(fingerprints(stack.stack()), team);
        QCOMPARE(fingerprints(stack.stack() + u"-pilothouse"_s), ours);
        const QByteArray composeBefore = contentOf(stack.path(u"compose.yaml"_s));
        QVERIFY_RESULT(await(runtime->startSlot(spec(Slot::Green, u"v2"_s))));
        QCOMPARE(fingerprints(stack.stack()), team);
        QCOMPARE(contentOf(stack.path(u"compose.yaml"_s)), composeBefore);
    }

    void noValueOfEnvFilesOrShellIsWritten()
    {
        TinyStack stack({{u"compose.yaml"_s, ordinary}, {u".env"_s, dotEnv("d")}, {u"data/x"_s, "x"}});
        QVERIFY(stack.compose({u"up"_s, u"-d"_s}));
        const Project project = stack.project();
        const auto runtime = makeRuntime(project, project.environments.front(), m_processes, m_clock);
        QVERIFY_RESULT(await(runtime->startSlot(spec(Slot::Blue, u"v1"_s))));
        int files = 0;
        QDirIterator walk(stack.path(u".pilothouse"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QByteArray text = contentOf(walk.next());
            ++files;
            QVERIFY(!text.contains("hunter2"));
            QVERIFY(!text.contains("shell-only-value"));
            QCOMPARE(walk.fileInfo().permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
        QCOMPARE(files, 2);
        QCOMPARE(contentOf(stack.path(u".pilothouse/.gitignore"_s)), QByteArray("*\n"));
        const QFile::Permissions folder = QFileInfo(stack.path(u".pilothouse/production"_s)).permissions();
        QCOMPARE(folder & (QFile::ExeGroup | QFile::ReadGroup | QFile::ExeOther | QFile::ReadOther), QFile::Permissions());
    }

    void severalFilesInSeveralFoldersGiveTheTeamsOwnContainer()
    {
        const QByteArray base = R"(
x-common: &common {restart: always, env_file: .env}
services:
  web:
    <<: *common
    image: members-web:v1
    entrypoint: [sleep, "1000"]
    init: true
    environment: {LEVEL: base, KEPT: "${SECRET_WORD}"}
    volumes: ["./data:/data:ro"]
    secrets: [token]
    configs: [{source: note, target: /note}]
    networks: {back: {aliases: [www]}}
    labels: {traefik.enable: "true"}
  db: {image: "pilothouse-base:local", command: [sleep, "1000"], init: true, networks: [back]}
networks: {back: {}}
secrets: {token: {file: ./token}}
configs: {note: {file: ./note}}
)";
        const QByteArray production = R"(
services:
  web: {environment: {LEVEL: production}, env_file: [other.env], volumes: ["./more:/more:ro"], deploy: {restart_policy: {condition: on-failure}}}
)";
        TinyStack stack({{u"compose.yaml"_s, base}, {u"deploy/production.yaml"_s, production}, {u".env"_s, "SECRET_WORD=hunter2\n"}, {u"other.env"_s, "OTHER=3\n"},
            {u"data/x"_s, "data"}, {u"more/x"_s, "more"}, {u"token"_s, "tok"}, {u"note"_s, "note"}});
        QVERIFY(stack.compose({u"-f"_s, u"compose.yaml"_s, u"-f"_s, u"deploy/production.yaml"_s, u"up"_s, u"-d"_s}));
        const Project project = stack.project({u"compose.yaml"_s, u"deploy/production.yaml"_s});
        const auto runtime = makeRuntime(project, project.environments.front(), m_processes, m_clock);
        const auto slot = await(runtime->startSlot(spec(Slot::Blue, u"v1"_s)));
        QVERIFY_RESULT(slot);
        const QString plain = containerOf(stack, u"web"_s);
        QCOMPARE(environmentOf(slot->id), environmentOf(plain));
        QCOMPARE(docker({u"exec"_s, slot->id, u"cat"_s, u"/data/x"_s, u"/more/x"_s, u"/run/secrets/token"_s, u"/note"_s}), u"datamoretoknote"_s);
        QCOMPARE(docker({u"inspect"_s, u"-f"_s, u"{{.HostConfig.RestartPolicy.Name}} {{index .Config.Labels \"traefik.enable\"}}"_s, slot->id}), u"unless-stopped false"_s);
        QVERIFY(!docker({u"inspect"_s, u"-f"_s, u"{{json .NetworkSettings.Networks}}"_s, slot->id}).contains(u"www"_s));
    }

    void everySlotIsWrittenAsItsContainerWasMade()
    {
        TinyStack stack({{u"compose.yaml"_s, ordinary}, {u".env"_s, dotEnv("e")}, {u"data/x"_s, "x"}});
        QVERIFY(stack.compose({u"up"_s, u"-d"_s}));
        const Project project = stack.project();
        const auto runtime = makeRuntime(project, project.environments.front(), m_processes, m_clock);
        QVERIFY_RESULT(await(runtime->startSlot(spec(Slot::Blue, u"v1"_s, u"run-1"_s))));
        QVERIFY_RESULT(await(runtime->startSlot(spec(Slot::Green, u"v2"_s, u"run-2"_s))));
        const QString before = fingerprints(stack.stack() + u"-pilothouse"_s);
        // What a person might type in the folder: nothing is recreated.
        QVERIFY(stack.compose({u"--project-directory"_s, u"."_s, u"-f"_s, u".pilothouse/production/compose.yaml"_s, u"up"_s, u"-d"_s, u"--no-deps"_s}));
        QCOMPARE(fingerprints(stack.stack() + u"-pilothouse"_s), before);
    }

    void aChangedEnvFileRecreatesOnlyTheSlotThatIsStarted()
    {
        TinyStack stack({{u"compose.yaml"_s, ordinary}, {u".env"_s, dotEnv("f")}, {u"data/x"_s, "x"}});
        QVERIFY(stack.compose({u"up"_s, u"-d"_s}));
        const Project project = stack.project();
        const auto runtime = makeRuntime(project, project.environments.front(), m_processes, m_clock);
        const auto blue = await(runtime->startSlot(spec(Slot::Blue, u"v1"_s)));
        const auto green = await(runtime->startSlot(spec(Slot::Green, u"v2"_s)));
        QVERIFY_RESULT(green);
        stack.write(u".env"_s, dotEnv("f") + "ADDED=1\n");
        const auto again = await(runtime->startSlot(spec(Slot::Green, u"v2"_s)));
        QVERIFY_RESULT(again);
        QVERIFY(again->id != green->id);
        QVERIFY(environmentOf(again->id).contains(u"ADDED=1"_s));
        QVERIFY(await(runtime->inspect(blue->id)).has_value());
    }

    void aStartThatIsKilledAtAnyMomentIsFinishedByTheNext_data()
    {
        QTest::addColumn<int>("after");
        const int step = qEnvironmentVariableIsSet("PILOTHOUSE_TEST_FULL") ? 40 : 130;
        for (int after = 70; after <= 600; after += step) {
            QTest::addRow("%d ms", after) << after;
        }
    }
    void aStartThatIsKilledAtAnyMomentIsFinishedByTheNext()
    {
        QFETCH(int, after);
        TinyStack stack({{u"compose.yaml"_s, ordinary}, {u".env"_s, dotEnv("g")}, {u"data/x"_s, "x"}});
        QVERIFY(stack.compose({u"up"_s, u"-d"_s}));
        const Project project = stack.project();
        KillingRunner killer;
        const auto dying = makeRuntime(project, project.environments.front(), killer, m_clock);
        const auto runtime = makeRuntime(project, project.environments.front(), m_processes, m_clock);
        QVERIFY_RESULT(await(runtime->startSlot(spec(Slot::Green, u"v1"_s, u"run-1"_s))));
        killer.killUpAfter = Milliseconds(after);
        const auto killed = await(dying->startSlot(spec(Slot::Green, u"v2"_s, u"run-2"_s)));
        QTest::qWait(300); // what the daemon was told goes on without the client
        const auto slot = await(runtime->startSlot(spec(Slot::Green, u"v2"_s, u"run-2"_s)));
        QVERIFY_RESULT(slot);
        QVERIFY(slot->isRunning());
        QCOMPARE(slot->imageId, spec(Slot::Green, u"v2"_s).imageId);
        const auto containers = await(runtime->containers());
        QVERIFY_RESULT(containers);
        QCOMPARE(std::count_if(containers->begin(), containers->end(), [](const ObservedContainer& c) { return c.slot == Slot::Green; }), 1);
    }

    void stoppingStartingAndRemoving()
    {
        TinyStack stack({{u"compose.yaml"_s, ordinary}, {u".env"_s, dotEnv("h")}, {u"data/x"_s, "x"}});
        QVERIFY(stack.compose({u"up"_s, u"-d"_s}));
        const Project project = stack.project();
        const auto runtime = makeRuntime(project, project.environments.front(), m_processes, m_clock);
        const auto slot = await(runtime->startSlot(spec(Slot::Blue, u"v1"_s)));
        QVERIFY_RESULT(slot);
        QVERIFY(*await(runtime->memoryUse(slot->id)) > 10000);
        const auto inside = await(runtime->exec(slot->id, {u"sh"_s, u"-c"_s, u"exit 4"_s}, Milliseconds(10000)));
        QVERIFY_RESULT(inside);
        QCOMPARE(inside->exitCode, 4);
        QVERIFY_RESULT(await(runtime->stop(slot->id, Milliseconds(1000))));
        QVERIFY_RESULT(await(runtime->stop(slot->id, Milliseconds(1000))));
        QCOMPARE(await(runtime->inspect(slot->id))->status, u"exited"_s);
        QVERIFY_RESULT(await(runtime->start(slot->id)));
        QVERIFY(await(runtime->inspect(slot->id))->isRunning());
        const QString plain = docker({u"inspect"_s, u"-f"_s, u"{{.Id}}"_s, containerOf(stack, u"db"_s)});
        const auto refused = await(runtime->remove(plain));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY_RESULT(await(runtime->stop(slot->id, Milliseconds(1000))));
        QVERIFY_RESULT(await(runtime->remove(slot->id)));
        QVERIFY_RESULT(await(runtime->remove(slot->id)));
        QVERIFY_RESULT(await(runtime->stop(slot->id, Milliseconds(1000))));
        QCOMPARE(await(runtime->inspect(slot->id)).error().code, ErrorCode::NotFound);
    }

    void aMissingImageLeavesTheOldContainerRunning()
    {
        TinyStack stack({{u"compose.yaml"_s, ordinary}, {u".env"_s, dotEnv("i")}, {u"data/x"_s, "x"}});
        QVERIFY(stack.compose({u"up"_s, u"-d"_s}));
        const Project project = stack.project();
        const auto runtime = makeRuntime(project, project.environments.front(), m_processes, m_clock);
        const auto slot = await(runtime->startSlot(spec(Slot::Blue, u"v1"_s)));
        QVERIFY_RESULT(slot);
        SlotSpec gone = spec(Slot::Blue, u"v1"_s, u"run-2"_s);
        gone.imageId = u"sha256:"_s + QString(64, u'0');
        const auto failed = await(runtime->startSlot(gone));
        QVERIFY(!failed);
        const auto still = await(runtime->inspect(slot->id));
        QVERIFY_RESULT(still);
        QVERIFY(still->isRunning());
    }

    void factsNameTheDaemon()
    {
        TinyStack stack({{u"compose.yaml"_s, ordinary}});
        const Project project = stack.project();
        const auto runtime = makeRuntime(project, project.environments.front(), m_processes, m_clock);
        const auto facts = await(runtime->facts());
        QVERIFY_RESULT(facts);
        QVERIFY(!facts->serverVersion.isEmpty() && !facts->composeVersion.isEmpty() && !facts->endpoint.isEmpty());
        QVERIFY(facts->memoryTotal > 0 && facts->processors > 0);
    }

    void aDaemonThatIsDownIsSaid()
    {
        TinyStack stack({{u"compose.yaml"_s, ordinary}, {u".env"_s, dotEnv("j")}});
        Project project = stack.project();
        project.environments.front().docker.host = u"unix:///nowhere/docker.sock"_s;
        const auto runtime = makeRuntime(project, project.environments.front(), m_processes, m_clock);
        const auto containers = await(runtime->containers());
        QVERIFY(!containers);
        QCOMPARE(containers.error().code, ErrorCode::Unavailable);
        QVERIFY2(containers.error().message.contains(u"unix:///nowhere/docker.sock"_s), qPrintable(containers.error().message));
    }

    void aVariableThatIsMissingIsNamed()
    {
        TinyStack stack({{u"compose.yaml"_s, ordinary}});
        const Project project = stack.project();
        const auto runtime = makeRuntime(project, project.environments.front(), m_processes, m_clock);
        const auto name = await(runtime->stackName());
        QVERIFY(!name);
        QCOMPARE(name.error().code, ErrorCode::InvalidInput);
        QVERIFY2(name.error().message.contains(u"SECRET_WORD"_s), qPrintable(name.error().message));
    }

private:
    static QByteArray dotEnv(const char* name)
    {
        return QByteArray("SECRET_WORD=hunter2\nCONTAINER=tiny-named-") + QByteArray::number(QCoreApplication::applicationPid()) + name + '\n';
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString containerOf(const TinyStack& stack, const QString& service)
    {
        return docker({u"ps"_s, u"-q"_s, u"--filter"_s, u"label=com.docker.compose.project="_s + stack.stack(), u"--filter"_s,
            u"label=com.docker.compose.service="_s + service});
    }

    QProcessRunner m_processes;
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(SlotsTest)
#include "tst_slots.moc"
