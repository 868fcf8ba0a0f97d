#include "services/process/oneanswer.h"
#include "services/runtime/compose/dockerreader.h"
#include "tests/support/await.h"
#include <QCoroTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

/// A daemon's socket that answers each target as the test says; what it does not know is not answered at all.
class FakeDaemon {
public:
    FakeDaemon()
    {
        m_server.listen(m_folder.filePath(u"docker.sock"_s));
        QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] { serve(m_server.nextPendingConnection()); });
    }
    [[nodiscard]] DockerHost host() const { return {{}, u"unix://"_s + m_server.fullServerName()}; }

    QMap<QByteArray, QByteArray> answers; ///< by target: "200 {…}"
    QList<QByteArray> asked;

private:
    void serve(QLocalSocket* peer)
    {
        QObject::connect(peer, &QLocalSocket::readyRead, peer, [this, peer] {
            const QByteArray target = peer->readAll().split(' ').value(1);
            asked << target;
            for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
                if (target.startsWith(it.key())) {
                    peer->write("HTTP/1.0 " + it->left(3) + " said\r\nContent-Type: application/json\r\n\r\n" + it->mid(4));
                    peer->disconnectFromServer();
                    return;
                }
            }
        });
    }

    QTemporaryDir m_folder;
    QLocalServer m_server;
};

/// The docker program: gives one answer and remembers what it was asked.
class CannedRunner final : public ProcessRunner {
public:
    QByteArray out;
    QStringList asked;

    QCoro::Task<Result<ProcessOutput>> run(Command command, std::stop_token) override
    {
        asked << command.arguments.mid(2).join(u' ');
        ProcessOutput output;
        output.out = out;
        co_return output;
    }
};

struct Host {
    FakeDaemon daemon;
    CannedRunner program;
    DockerCli docker {daemon.host(), program};
    DockerReader reader {docker};
};

} // namespace

class DockerReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSocketIsAskedAndNoProgramStarted()
    {
        Host host;
        host.daemon.answers = {{"/containers/web/json", R"(200 {"Id":"7"})"}};
        const auto found = await(host.reader.container(u"web"_s));
        QVERIFY_RESULT(found);
        QCOMPARE(found->value("Id"_L1).toString(), u"7"_s);
        QVERIFY(host.program.asked.isEmpty());
    }
    void nothingIsRemembered()
    {
        Host host;
        host.daemon.answers = {{"/containers/web/json", R"(200 {"Id":"7"})"}};
        QVERIFY(await(host.reader.container(u"web"_s)));
        host.daemon.answers = {{"/containers/web/json", R"(404 {"message":"No such container: web"})"}};
        const auto gone = await(host.reader.container(u"web"_s));
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::NotFound);
        QVERIFY(host.program.asked.isEmpty());
    }
    void whatTheSocketDoesNotSayTheProgramIsAsked_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("another version of the API") << QByteArray(R"(400 {"message":"client version 1.2 is too old"})");
        QTest::newRow("not a page of it") << QByteArray(R"(404 {"message":"page not found"})");
        QTest::newRow("the daemon is in trouble") << QByteArray("500 {}");
        QTest::newRow("an answer that was cut off") << QByteArray(R"(200 {"Id":"7")");
        QTest::newRow("not JSON") << QByteArray("200 <html>");
    }
    void whatTheSocketDoesNotSayTheProgramIsAsked()
    {
        QFETCH(QByteArray, answer);
        Host host;
        host.daemon.answers = {{"/containers/web/json", answer}};
        host.program.out = R"([{"Id":"8"}])";
        const auto found = await(host.reader.container(u"web"_s));
        QVERIFY_RESULT(found);
        QCOMPARE(found->value("Id"_L1).toString(), u"8"_s);
        QCOMPARE(host.program.asked, QStringList {u"container inspect web"_s});
    }
    void withoutASocketTheProgramIsAsked()
    {
        CannedRunner program;
        program.out = R"([{"Id":"8"}])";
        const DockerCli docker({{}, u"unix:///nowhere/docker.sock"_s}, program);
        const DockerReader reader(docker);
        QVERIFY_RESULT(await(reader.image(u"members-web:v1"_s)));
        const DockerCli remote({{}, u"ssh://far"_s}, program);
        const DockerReader farReader(remote);
        QVERIFY_RESULT(await(farReader.image(u"members-web:v1"_s)));
        QCOMPARE(program.asked.size(), 2);
    }
    void aSilentDaemonIsSaidWithinTheLimit()
    {
        Host host;
        const Milliseconds limit(200);
        const auto none = await(host.reader.container(u"web"_s, limit));
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::TimedOut);
        QVERIFY2(none.error().message.contains(u"did not answer within"_s), qPrintable(none.error().message));
        QVERIFY(host.program.asked.isEmpty());
    }
    void listsTheContainersOfTheProjectsAndLeavesOutOneThatWent()
    {
        Host host;
        host.daemon.answers = {{"/containers/json", R"(200 [{"Id":"1","Labels":{"com.docker.compose.project":"a"}},
            {"Id":"2","Labels":{"com.docker.compose.project":"b"}},{"Id":"3","Labels":{"com.docker.compose.project":"a"}},
            {"Id":"4","Labels":{"com.docker.compose.project":"other"}}])"},
            {"/containers/1/json", R"(200 {"Id":"1"})"}, {"/containers/2/json", R"(200 {"Id":"2"})"},
            {"/containers/3/json", R"(404 {"message":"No such container: 3"})"}};
        const auto found = await(host.reader.containersOf({u"a"_s, u"b"_s}));
        QVERIFY_RESULT(found);
        QCOMPARE(found->size(), 2);
        QVERIFY(!host.daemon.asked.contains("/containers/4/json"));
        QVERIFY(host.program.asked.isEmpty());
    }
    void equalQuestionsAtTheSameTimeGetOneAnswerAndLaterOnesAnother()
    {
        OneAnswer<int> answers;
        int asked = 0;
        const std::function<QCoro::Task<Result<int>>()> ask = [&asked] { return count(&asked); };
        QCoro::Task<Result<int>> first = answers.get(u"a"_s, ask);
        QCoro::Task<Result<int>> second = answers.get(u"a"_s, ask);
        QCOMPARE(*await(std::move(first)), 1);
        QCOMPARE(*await(std::move(second)), 1);
        QCOMPARE(*await(answers.get(u"a"_s, ask)), 2);
        QCoro::Task<Result<int>> one = answers.get(u"a"_s, ask);
        QCoro::Task<Result<int>> other = answers.get(u"b"_s, ask);
        QCOMPARE(*await(std::move(one)), 3);
        QCOMPARE(*await(std::move(other)), 4);
    }

private:
    static QCoro::Task<Result<int>> count(int* asked)
    {
        const int mine = ++*asked;
        const std::chrono::milliseconds turn(5);
        co_await QCoro::sleepFor(turn);
        co_return mine;
    }
};

QTEST_GUILESS_MAIN(DockerReaderTest)
#include "tst_dockerreader.moc"
