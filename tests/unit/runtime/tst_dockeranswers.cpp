#include "services/runtime/compose/dockercli.h"
#include "services/runtime/compose/hostmentions.h"
#include "services/runtime/compose/inspectparser.h"
#include "services/runtime/compose/memoryreader.h"
#include "tests/support/await.h"
#include <QJsonDocument>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

/// Gives one answer to every command and remembers the last.
class CannedRunner final : public ProcessRunner {
public:
    Result<ProcessOutput> answer;
    Command asked;

    QCoro::Task<Result<ProcessOutput>> run(Command command, std::stop_token) override
    {
        asked = std::move(command);
        const Result<ProcessOutput> copy = answer;
        co_return copy;
    }
};

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

ProcessOutput said(int exitCode, const QByteArray& standardError)
{
    ProcessOutput output;
    output.exitCode = exitCode;
    output.err = standardError;
    return output;
}

const QByteArray webContainer = R"({"Id":"1cf8","Name":"/members-web-1","RestartCount":2,"Image":"sha256:aa","State":{"Status":"running",
    "ExitCode":0,"OOMKilled":true,"Error":"no such device","StartedAt":"2026-11-21T04:45:50.239123456Z","Health":{"Status":"healthy"}},
    "Config":{"Image":"members-web:v1","Env":["B=2","A=1"],"Labels":{"com.docker.compose.service":"web","com.docker.compose.project":"members",
    "com.docker.compose.config-hash":"ch","com.docker.compose.oneoff":"False"}},
    "NetworkSettings":{"Networks":{"a":{"IPAddress":"172.1.0.2"},"b":{"IPAddress":""}}}})";

} // namespace

class DockerAnswersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheTeamsContainer()
    {
        const ObservedContainer web = containerFromInspect(object(webContainer));
        QCOMPARE(web.id, u"1cf8"_s);
        QCOMPARE(web.name, u"members-web-1"_s);
        QCOMPARE(web.slot, Slot::Plain);
        QCOMPARE(web.role, u"web"_s);
        QCOMPARE(web.imageName, u"members-web:v1"_s);
        QCOMPARE(web.health, Health::Healthy);
        QCOMPARE(web.restarts, 2);
        QVERIFY(web.oomKilled);
        QCOMPARE(web.stateError, u"no such device"_s);
        QCOMPARE(web.startedAt, QDateTime(QDate(2026, 11, 21), QTime(4, 45, 50, 239), Qt::UTC));
        QCOMPARE(web.addresses, QStringList {u"172.1.0.2"_s});
        QCOMPARE(web.configHash, u"ch"_s);
        QCOMPARE(web.environmentHash, hashEnvironment({u"A=1"_s, u"B=2"_s}));
        QVERIFY(isServing(object(webContainer)));
    }

    void readsASlotByItsLabels()
    {
        const ObservedContainer slot = containerFromInspect(object(R"({"Id":"2","Name":"/m-pilothouse-web-green-1","Image":"sha256:bb","State":{"Status":"exited","ExitCode":3,
            "StartedAt":"0001-01-01T00:00:00Z"},"Config":{"Image":"sha256:bb","Labels":{"com.docker.compose.service":"web-green","pilothouse.slot":"green",
            "pilothouse.role":"web","pilothouse.image":"members-web:v2","other":"x"}}})"));
        QCOMPARE(slot.slot, Slot::Green);
        QCOMPARE(slot.role, u"web"_s);
        QCOMPARE(slot.service, u"web-green"_s);
        QCOMPARE(slot.imageName, u"members-web:v2"_s);
        QCOMPARE(slot.exitCode, 3);
        QCOMPARE(slot.health, Health::None);
        QVERIFY(!slot.startedAt.isValid());
        QVERIFY(!slot.labels.contains(u"other"_s));
    }

    void throwAwayAndLeaseContainersDoNotServe()
    {
        QVERIFY(!isServing(object(R"({"Config":{"Labels":{"com.docker.compose.oneoff":"True"}}})")));
        QVERIFY(!isServing(object(R"({"Config":{"Labels":{"pilothouse.oneoff":"x"}}})")));
        QVERIFY(!isServing(object(R"({"Config":{"Labels":{"pilothouse.lease.run":"run-1"}}})")));
    }

    void readsTimesOfEveryLength_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("milliseconds");
        QTest::newRow("none") << u"2026-01-02T03:04:05Z"_s << 0;
        QTest::newRow("one digit") << u"2026-01-02T03:04:05.5Z"_s << 500;
        QTest::newRow("two digits") << u"2026-01-02T03:04:05.25Z"_s << 250;
        QTest::newRow("nine digits") << u"2026-01-02T03:04:05.123456789Z"_s << 123;
    }
    void readsTimesOfEveryLength()
    {
        QFETCH(QString, text);
        QFETCH(int, milliseconds);
        QCOMPARE(dockerTime(text), QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, milliseconds), Qt::UTC));
    }

    void readsImages()
    {
        const ObservedImage image = imageFromInspect(object(R"({"Id":"sha256:aa","RepoTags":["a:1","a:2"],"Created":"2026-01-02T03:04:05Z","Size":5000000000,
            "Config":{"Labels":{"org.opencontainers.image.revision":"4f72"}}})"));
        QCOMPARE(image.tags, (QStringList {u"a:1"_s, u"a:2"_s}));
        QCOMPARE(image.size, qint64(5000000000));
        QCOMPARE(image.commit, u"4f72"_s);
    }

    void nonsenseIsAnError()
    {
        QCOMPARE(parseInspect("{}").error().code, ErrorCode::Corrupt);
        QCOMPARE(parseInspect("<html>").error().code, ErrorCode::Corrupt);
        QVERIFY(parseInspect("[]").has_value());
    }

    void eachFailureHasItsNameAndRemedy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("word");
        QTest::newRow("daemon down") << QByteArray("Cannot connect to the Docker daemon at unix:///run/d.sock. Is the docker daemon running?") << int(ErrorCode::Unavailable)
                                     << u"unix:///run/d.sock"_s;
        QTest::newRow("remote daemon down") << QByteArray("error during connect: Get \"http://docker.example.com/v1.41/info\": command [ssh] has exited") << int(ErrorCode::Unavailable)
                                            << u"docker.example.com"_s;
        QTest::newRow("newer wording") << QByteArray("failed to connect to the docker API at unix:///run/d.sock; check if the path is correct") << int(ErrorCode::Unavailable)
                                       << u"unix:///run/d.sock"_s;
        QTest::newRow("socket forbidden") << QByteArray("permission denied while trying to connect to the Docker daemon socket at unix:///run/d.sock: Get \"http://%2Frun") << int(ErrorCode::PermissionDenied)
                                          << u"unix:///run/d.sock"_s;
        QTest::newRow("no compose") << QByteArray("docker: 'compose' is not a docker command.") << int(ErrorCode::Unavailable) << u"Compose"_s;
        QTest::newRow("no compose, newer") << QByteArray("docker: unknown command: docker compose\n\nRun 'docker --help'") << int(ErrorCode::Unavailable) << u"Compose"_s;
        QTest::newRow("no compose, by a flag") << QByteArray("unknown flag: --progress") << int(ErrorCode::Unavailable) << u"Compose"_s;
        QTest::newRow("no such context") << QByteArray("unable to resolve docker endpoint: context \"x\": context not found: open /x") << int(ErrorCode::InvalidInput) << u"here"_s;
    }
    void eachFailureHasItsNameAndRemedy()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QFETCH(QString, word);
        const std::optional<Error> error = dockerFailure(text, u"here"_s);
        QVERIFY(error.has_value());
        QCOMPARE(int(error->code), code);
        QVERIFY2(error->message.contains(word), qPrintable(error->message));
        QVERIFY(!error->remedy.isEmpty());
    }

    void aFailureOfTheThingItselfIsNotDockers()
    {
        QVERIFY(!dockerFailure("Error response from daemon: No such container: x", u"here"_s));
        QVERIFY(saysNotFound("Error response from daemon: No such container: x"));
        QVERIFY(saysNotFound("Error: No such object: x"));
        QVERIFY(saysNotFound("no such image: y"));
        QVERIFY(!saysNotFound("conflict"));
    }

    void composeMustKnowOverride_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("isEnough");
        for (const auto& [version, isEnough] : {std::pair("2.24.0", true), {"v2.24.1", true}, {"2.26.1-4", true}, {"5.0.0", true}, {"2.23.3", false}, {"1.29.2", false}, {"", false}}) {
            QTest::newRow(version) << QString::fromLatin1(version) << isEnough;
        }
    }
    void composeMustKnowOverride()
    {
        QFETCH(QString, version);
        QFETCH(bool, isEnough);
        QCOMPARE(isComposeNewEnough(version), isEnough);
    }

    void pointsDockerAtTheProjectsDaemon()
    {
        CannedRunner runner;
        QCOMPARE(DockerCli({}, runner).command({u"ps"_s}).arguments, QStringList {u"ps"_s});
        QCOMPARE(DockerCli({u"far"_s, {}}, runner).command({u"ps"_s}).arguments, (QStringList {u"--context"_s, u"far"_s, u"ps"_s}));
        QCOMPARE(DockerCli({{}, u"ssh://a"_s}, runner).command({u"ps"_s}).arguments, (QStringList {u"-H"_s, u"ssh://a"_s, u"ps"_s}));
    }

    void aMissingProgramAndASilentDaemonAreSaid()
    {
        CannedRunner runner;
        const DockerCli docker({{}, u"unix:///d"_s}, runner);
        runner.answer = failure(ErrorCode::ProcessFailedToStart, u"no"_s);
        QVERIFY(await(docker.output({u"ps"_s})).error().message.contains(u"docker was not found"_s));
        runner.answer = failure(ErrorCode::TimedOut, u"no"_s);
        QVERIFY(await(docker.output({u"ps"_s})).error().message.contains(u"unix:///d did not answer"_s));
        runner.answer = said(1, "warning\nError: bad thing");
        const auto failed = await(docker.output({u"volume"_s, u"ls"_s}));
        QCOMPARE(failed.error().code, ErrorCode::ProcessFailed);
        QVERIFY(failed.error().message.contains(u"docker volume ls"_s) && failed.error().message.contains(u"bad thing"_s));
    }

    void memoryLeavesOutTheCacheTheKernelGivesBack()
    {
        QCOMPARE(*memoryFromStats(R"({"memory_stats":{"usage":300,"stats":{"inactive_file":100}}})"), 200);
        QCOMPARE(*memoryFromStats(R"({"memory_stats":{"usage":300,"stats":{"total_inactive_file":120,"inactive_file":20}}})"), 180);
        QVERIFY(!memoryFromStats(R"({"memory_stats":{}})"));
        QCOMPARE(*memoryFromText(u"1.5MiB / 3.8GiB\n"_s), 1572864);
        QCOMPARE(*memoryFromText(u"212kB / 3.8GiB"_s), 212000);
        QVERIFY(!memoryFromText(u"-- / --"_s));
    }

    void findsWhoCallsAServiceByName()
    {
        const QJsonObject stack = object(R"({"services":{"web":{"environment":{"SELF":"http:\/\/web:8000"}},
            "worker":{"environment":{"API":"http:\/\/web:8000/x","NOTE":"the web is wide","OTHER":"webhook","DOMAIN":"web.example.com"},"command":["curl","web:8000"]},
            "db":{"environment":{"DSN":"postgres:\/\/u@web/db","X":null}}}})");
        QStringList found;
        for (const HostMention& mention : hostMentions(stack, u"web"_s)) {
            found << mention.service + u'|' + mention.where + u'|' + (mention.isAddress ? u"address"_s : u"word"_s);
        }
        found.sort();
        QCOMPARE(found, (QStringList {u"db|variable DSN|address"_s, u"worker|command|address"_s, u"worker|variable API|address"_s, u"worker|variable NOTE|word"_s}));
    }
};

QTEST_GUILESS_MAIN(DockerAnswersTest)
#include "tst_dockeranswers.moc"
