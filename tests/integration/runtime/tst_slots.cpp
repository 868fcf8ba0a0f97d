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
