#include "services/process/qprocessrunner.h"
#include "services/runtime/runtime.h"
#include "tests/support/await.h"
#include "tests/support/tinystack.h"
#include <QDir>
#include <QElapsedTimer>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

const QByteArray composeText = R"(
services:
  web:
    image: members-web:v1
    entrypoint: [sleep, "1000"]
    env_file: .env
    init: true
    depends_on: [db]
    ports: ["127.0.0.1:${WEB_PORT}:8000"]
    volumes: ["media:/media"]
  db:
    image: pilothouse-base:local
    command: [sleep, "1000"]
    init: true
volumes: {media: {}}
)";

} // namespace

class OneOffsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_stack = std::make_unique<TinyStack>(QMap<QString, QByteArray> {{u"compose.yaml"_s, composeText}, {u".env"_s, "SECRET_WORD=hunter2\nWEB_PORT=0\n"}});
        QVERIFY(m_stack->compose({u"up"_s, u"-d"_s}));
        m_project = m_stack->project();
        m_runtime = makeRuntime(m_project, m_project.environments.front(), m_processes, m_clock);
        m_image = TinyStack::docker({u"image"_s, u"inspect"_s, u"-f"_s, u"{{.Id}}"_s, u"members-web:v2"_s});
    }
    void cleanupTestCase()
    {
        m_runtime.reset();
        m_stack.reset();
    }

    void hasTheServicesEnvironmentNetworkAndVolumeAndLeavesNothing()
    {
        OneOff once = job(u"sees"_s, u"echo $SECRET_WORD $HOW; cat /media/x; getent hosts db >/dev/null && echo found; exit 3"_s);
        once.environment.insert(u"HOW"_s, u"a$b"_s);
        TinyStack::docker({u"exec"_s, m_stack->stack() + u"-web-1"_s, u"sh"_s, u"-c"_s, u"echo shared > /media/x"_s});
        const auto done = await(m_runtime->runOneOff(once));
        QVERIFY_RESULT(done);
        QCOMPARE(done->exitCode, 3);
        QCOMPARE(done->out, QByteArray("hunter2 a$b\nshared\nfound\n"));
        QVERIFY(!isThere(once.name));
        QCOMPARE(QDir(m_stack->path(u".pilothouse/production"_s)).entryList(QDir::Files), QStringList());
    }

    void standardInputArrivesAndLinesStream()
    {
        OneOff once = job(u"input"_s, u"cat; echo problem >&2"_s);
        once.input = "one\ntwo\n";
        QByteArrayList lines;
        QByteArrayList errors;
        once.onLine = [&](const QByteArray& line, bool isError) { (isError ? errors : lines) << line; };
        const auto done = await(m_runtime->runOneOff(once));
        QVERIFY_RESULT(done);
        QCOMPARE(lines, (QByteArrayList {"one", "two"}));
        QVERIFY(errors.contains("problem"));
    }

    void theTimeLimitRemovesTheContainer()
    {
        OneOff once = job(u"slow"_s, u"sleep 600"_s);
        once.timeLimit = Milliseconds(2500);
        const auto done = await(m_runtime->runOneOff(once));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::TimedOut);
        QVERIFY(!isThere(once.name));
    }

    void cancellingRemovesTheContainerAtAnyMoment_data()
    {
        QTest::addColumn<int>("after");
        for (const int after : {0, 100, 250, 400, 900, 1500}) {
            QTest::addRow("%d ms", after) << after;
        }
    }
    void cancellingRemovesTheContainerAtAnyMoment()
    {
        QFETCH(int, after);
        OneOff once = job(u"cancelled"_s, u"sleep 600"_s);
        std::stop_source stop;
        QTimer::singleShot(after, this, [&stop] { stop.request_stop(); });
        const auto done = await(m_runtime->runOneOff(once, stop.get_token()));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QVERIFY(!isThere(once.name));
    }

    void aLeftoverThatStillRunsIsWaitedFor()
    {
        const OneOff once = job(u"left"_s, u"echo never"_s);
        QVERIFY(leave(once.name, u"sleep 2; echo from-before; exit 5"_s));
        const auto found = await(m_runtime->oneOffLeftover(once.name));
        QVERIFY_RESULT(found);
        QVERIFY(found->has_value() && (*found)->isRunning && (*found)->isOurs);
        const auto done = await(m_runtime->runOneOff(once));
        QVERIFY_RESULT(done);
        QCOMPARE(done->exitCode, 5);
        QCOMPARE(done->out, QByteArray("from-before\n"));
        QVERIFY(!isThere(once.name));
    }

    void aLeftoverThatEndedTellsItsExitCodeAndIsRunAgain()
    {
        const OneOff once = job(u"ended"_s, u"echo anew"_s);
        QVERIFY(leave(once.name, u"exit 5"_s));
        TinyStack::docker({u"wait"_s, once.name});
        const auto found = await(m_runtime->oneOffLeftover(once.name));
        QVERIFY_RESULT(found);
        QVERIFY(found->has_value() && !(*found)->isRunning && (*found)->hasStarted);
        QCOMPARE((*found)->exitCode, 5);
        const auto done = await(m_runtime->runOneOff(once));
        QVERIFY_RESULT(done);
        QCOMPARE(done->out, QByteArray("anew\n"));
    }

    void aStrangersContainerOfThatNameIsLeftAlone()
    {
        const OneOff once = job(u"stranger"_s, u"true"_s);
        TinyStack::docker({u"create"_s, u"--name"_s, once.name, u"pilothouse-base:local"_s, u"true"_s});
        const auto done = await(m_runtime->runOneOff(once));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Conflict);
        QVERIFY(isThere(once.name));
        TinyStack::docker({u"rm"_s, once.name});
    }

    void throwAwayContainersAreNotPartOfTheStack()
    {
        const OneOff once = job(u"hidden"_s, u"sleep 600"_s);
        QVERIFY(leave(once.name, u"sleep 600"_s));
        const auto containers = await(m_runtime->containers());
        QVERIFY_RESULT(containers);
        QCOMPARE(containers->size(), 2);
        TinyStack::docker({u"rm"_s, u"-f"_s, once.name});
    }

private:
    [[nodiscard]] OneOff job(const QString& name, const QString& script) const
    {
        OneOff job(u"web"_s, m_image, {u"sh"_s, u"-c"_s, script});
        job.name = m_stack->stack() + u'-' + name;
        job.run = u"run-1"_s;
        return job;
    }
    [[nodiscard]] static bool isThere(const QString& name)
    {
        int code = 0;
        TinyStack::docker({u"container"_s, u"inspect"_s, name}, &code);
        return code == 0;
    }
    [[nodiscard]] bool leave(const QString& name, const QString& script) const
    {
        int code = 0;
        TinyStack::docker({u"run"_s, u"-d"_s, u"--init"_s, u"--name"_s, name, u"--label"_s, u"pilothouse.oneoff="_s + name, u"--label"_s,
            u"com.docker.compose.project="_s + m_stack->stack() + u"-pilothouse"_s, u"--label"_s, u"com.docker.compose.oneoff=True"_s, u"--entrypoint"_s,
            u"sh"_s, m_image, u"-c"_s, script}, &code);
        return code == 0;
    }

    QProcessRunner m_processes;
    SystemClock m_clock;
    std::unique_ptr<TinyStack> m_stack;
    Project m_project;
    std::unique_ptr<Runtime> m_runtime;
    QString m_image;
};

QTEST_GUILESS_MAIN(OneOffsTest)
#include "tst_oneoffs.moc"
