#include "services/process/qprocessrunner.h"
#include "services/runtime/runtime.h"
#include "tests/support/await.h"
#include "tests/support/tinystack.h"

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

// A network of its own: another daemon of this machine may use the same default addresses.
const QByteArray composeText = R"(
services:
  web: {image: "members-web:v1", entrypoint: [sleep, "1000"], init: true, restart: always}
networks: {default: {ipam: {config: [{subnet: 10.213.77.0/24}]}}}
)";

/// A Docker daemon that belongs to this test alone.
class OwnDaemon {
public:
    OwnDaemon()
    {
        qputenv("PILOTHOUSE_DOCKER_DIR", m_data.path().toUtf8());
        qputenv("PILOTHOUSE_DOCKER_EXEC", m_run.toUtf8());
        qputenv("DOCKER_HOST", host().toUtf8());
        qunsetenv("DOCKER_CONTEXT");
    }
    ~OwnDaemon() { command(u"stop"_s); }
    [[nodiscard]] QString host() const { return u"unix://"_s + m_run + u"/docker.sock"_s; }
    static bool command(const QString& word)
    {
        int code = 0;
        const QString said = TinyStack::run(QStringLiteral(PILOTHOUSE_SOURCE_FOLDER "/scripts/docker-daemon"), {word}, &code);
        if (code != 0) {
            qWarning("%s", qPrintable(said));
        }
        return code == 0;
    }

private:
    QTemporaryDir m_data;
    QString m_run = u"/run/pilothouse-test-%1"_s.arg(QCoreApplication::applicationPid());
};

} // namespace

class DaemonRestartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatServedServesAgainAndWhatWasStoppedStaysStopped()
    {
        QTemporaryDir images;
        const QString archive = images.filePath(u"images.tar"_s);
        TinyStack::docker({u"save"_s, u"-o"_s, archive, u"members-web:v1"_s, u"members-web:v2"_s});
        OwnDaemon daemon;
        QVERIFY(OwnDaemon::command(u"start"_s));
        int code = 0;
        TinyStack::docker({u"load"_s, u"-i"_s, archive}, &code);
        QCOMPARE(code, 0);
        TinyStack stack({{u"compose.yaml"_s, composeText}});
        QVERIFY(stack.compose({u"up"_s, u"-d"_s}));
        const Project project = stack.project();
        QProcessRunner processes;
        SystemClock clock;
        const auto runtime = makeRuntime(project, project.environments.front(), processes, clock);

        const auto blue = await(runtime->startSlot(spec(Slot::Blue, u"v1"_s)));
        QVERIFY_RESULT(blue);
        const auto green = await(runtime->startSlot(spec(Slot::Green, u"v2"_s)));
        QVERIFY_RESULT(green);
        QVERIFY_RESULT(await(runtime->stop(blue->id, Milliseconds(1000))));
        const auto lease = await(runtime->acquireLease(LeaseRequest(u"ana@a"_s, u"deploy"_s, u"run-1"_s, u"a"_s, u"id-1"_s)));
        QVERIFY_RESULT(lease);

        QVERIFY(OwnDaemon::command(u"stop"_s));
        const auto silent = await(runtime->containers());
        QVERIFY(!silent);
        QCOMPARE(silent.error().code, ErrorCode::Unavailable);
        QVERIFY(OwnDaemon::command(u"start"_s));

        QTRY_VERIFY_WITH_TIMEOUT(await(runtime->inspect(green->id))->isRunning(), 15000);
        const auto stopped = await(runtime->inspect(blue->id));
        QVERIFY_RESULT(stopped);
        QCOMPARE(stopped->status, u"exited"_s);
        const auto holder = await(runtime->leaseHolder());
        QVERIFY_RESULT(holder);
        QVERIFY(holder->has_value());
        QCOMPARE((*holder)->fence, lease->fence);
        const auto again = await(runtime->startSlot(spec(Slot::Green, u"v2"_s)));
        QVERIFY_RESULT(again);
        QCOMPARE(again->id, green->id);
    }

private:
    static SlotSpec spec(Slot slot, const QString& release)
    {
        SlotSpec spec;
        spec.slot = slot;
        spec.role = u"web"_s;
        spec.imageId = TinyStack::docker({u"image"_s, u"inspect"_s, u"-f"_s, u"{{.Id}}"_s, u"members-web:"_s + release});
        spec.run = u"run-1"_s;
        spec.release = release;
        return spec;
    }
};

QTEST_GUILESS_MAIN(DaemonRestartTest)
#include "tst_daemonrestart.moc"
