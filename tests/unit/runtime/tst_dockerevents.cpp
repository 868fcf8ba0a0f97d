#include "services/runtime/compose/dockerevents.h"
#include "tests/support/fakeclock.h"
#include <QSignalSpy>
#include <QTest>

using namespace Pilothouse;

namespace {

QByteArray eventLine(const QByteArray& type, const QByteArray& action, const QByteArray& attributes)
{
    return R"({"Type":")" + type + R"(","Action":")" + action + R"(","Actor":{"ID":"abc","Attributes":{)" + attributes + R"(}},"time":1})";
}

/// docker, as a test tells it: each start waits until the test ends it.
class ScriptedDocker final : public ProcessRunner {
public:
    explicit ScriptedDocker(FakeClock& clock)
        : m_clock(clock)
    {
    }
    QCoro::Task<Result<ProcessOutput>> run(Command command, std::stop_token stop) override
    {
        commands << command;
        while (!isEnding && !stop.stop_requested()) {
            const Milliseconds step {100};
            co_await m_clock.sleep(step, stop);
        }
        isEnding = false;
        if (stop.stop_requested()) {
            co_return failure(ErrorCode::Cancelled, QStringLiteral("docker was cancelled."));
        }
        ProcessOutput output;
        output.exitCode = 1;
        output.err = "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?";
        co_return output;
    }
    void say(const QByteArray& line) { commands.last().onLine(line, false); }

    QList<Command> commands;
    bool isEnding = false;

private:
    FakeClock& m_clock;
};

/// What waits for docker's end uses docker and the clock: it ends before they do.
void letStreamsEnd(std::unique_ptr<DockerEvents>& events)
{
    events.reset();
    QTest::qWait(20);
}

} // namespace

class DockerEventsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineIsReadAndAnythingElseIsNot();
    void anEventBelongsToItsStack_data();
    void anEventBelongsToItsStack();
    void healthChecksAreNotAskedFor();
    void aStreamThatEndsIsStartedAgainWithGrowingPauses();
    void aStreamIsEndedWithItsObject();
};

void DockerEventsTest::aLineIsReadAndAnythingElseIsNot()
{
    const std::optional<DockerEvent> event = DockerEvent::parse(eventLine("container", "health_status: healthy", R"("name":"web-1","image":"members-web:v1")"));
    QVERIFY(event.has_value());
    QCOMPARE(event->type, QStringLiteral("container"));
    QCOMPARE(event->action, QStringLiteral("health_status: healthy"));
    QCOMPARE(event->id, QStringLiteral("abc"));
    QCOMPARE(event->attributes.value(QStringLiteral("name")), QStringLiteral("web-1"));
    QVERIFY(!DockerEvent::parse("Error response from daemon").has_value());
    QVERIFY(!DockerEvent::parse("{}").has_value());
    QVERIFY(!DockerEvent::parse("").has_value());
}

void DockerEventsTest::anEventBelongsToItsStack_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<bool>("isOneOff");
    QTest::newRow("the stack") << QByteArray(R"("com.docker.compose.project":"members")") << true << false;
    QTest::newRow("our slots") << QByteArray(R"("com.docker.compose.project":"members-pilothouse","pilothouse.slot":"blue")") << true << false;
    QTest::newRow("a lease") << QByteArray(R"("pilothouse.lease.run":"run-7")") << true << false;
    QTest::newRow("another stack") << QByteArray(R"("com.docker.compose.project":"members2")") << false << false;
    QTest::newRow("no stack") << QByteArray(R"("maintainer":"nobody")") << false << false;
    QTest::newRow("our throw-away") << QByteArray(R"("pilothouse.oneoff":"read-migrations")") << true << true;
    QTest::newRow("compose run") << QByteArray(R"("com.docker.compose.project":"members","com.docker.compose.oneoff":"True")") << true << true;
}

void DockerEventsTest::anEventBelongsToItsStack()
{
    QFETCH(QByteArray, attributes);
    const std::optional<DockerEvent> event = DockerEvent::parse(eventLine("container", "start", attributes));
    QVERIFY(event.has_value());
    QTEST(event->isOf(QStringLiteral("members")), "isOurs");
    QTEST(event->isOfOneOff(), "isOneOff");
}

void DockerEventsTest::healthChecksAreNotAskedFor()
{
    FakeClock clock;
    ScriptedDocker docker(clock);
    auto events = std::make_unique<DockerEvents>(DockerHost {QStringLiteral("deck"), {}}, docker, clock);
    QCOMPARE(docker.commands.size(), 1);
    const QStringList arguments = docker.commands.first().arguments;
    QVERIFY(arguments.contains(QStringLiteral("--context")));
    QVERIFY(arguments.contains(QStringLiteral("event=die")));
    QVERIFY(!arguments.join(QLatin1Char(' ')).contains(QStringLiteral("exec")));
    letStreamsEnd(events);
}

void DockerEventsTest::aStreamThatEndsIsStartedAgainWithGrowingPauses()
{
    FakeClock clock;
    ScriptedDocker docker(clock);
    auto stream = std::make_unique<DockerEvents>(DockerHost(), docker, clock);
    DockerEvents& events = *stream;
    QSignalSpy connected(&events, &DockerEvents::connectedChanged);
    QSignalSpy happened(&events, &DockerEvents::happened);
    docker.say(eventLine("container", "start", R"("name":"web-1")"));
    QVERIFY(events.isConnected());
    QCOMPARE(happened.size(), 1);

    const auto end = [&] {
        const qsizetype before = docker.commands.size();
        docker.isEnding = true;
        clock.advance(Milliseconds(100));
        QTRY_VERIFY(!docker.isEnding);
        QTRY_VERIFY(events.problem().has_value());
        QCOMPARE(docker.commands.size(), before);
    };
    end();
    QVERIFY(!events.isConnected());
    QVERIFY(events.problem()->message.contains(QStringLiteral("does not answer")));
    for (const int pause : {1000, 2000, 4000}) {
        const qsizetype before = docker.commands.size();
        clock.advance(Milliseconds(pause - 200));
        QTest::qWait(20);
        QCOMPARE(docker.commands.size(), before);
        clock.advance(Milliseconds(200));
        QTRY_COMPARE(docker.commands.size(), before + 1);
        end();
    }
    clock.advance(Milliseconds(8000));
    QTRY_COMPARE(docker.commands.size(), 5);
    docker.say(eventLine("container", "die", R"("name":"web-1")"));
    QVERIFY(events.isConnected());
    QVERIFY(!events.problem().has_value());
    QCOMPARE(connected.last().first().toBool(), true);
    letStreamsEnd(stream);
}

void DockerEventsTest::aStreamIsEndedWithItsObject()
{
    FakeClock clock;
    ScriptedDocker docker(clock);
    auto events = std::make_unique<DockerEvents>(DockerHost(), docker, clock);
    const std::function<void(QByteArray, bool)> onLine = docker.commands.first().onLine;
    events.reset();
    clock.advance(Milliseconds(200));
    QTest::qWait(20);
    onLine(eventLine("container", "start", R"("name":"web-1")"), false); // a line that was on its way
    clock.advance(Milliseconds(60000));
    QTest::qWait(20);
    QCOMPARE(docker.commands.size(), 1);
}

QTEST_GUILESS_MAIN(DockerEventsTest)
#include "tst_dockerevents.moc"
