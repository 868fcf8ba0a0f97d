#include "services/probe/httpconnection.h"
#include "tests/support/scriptedserver.h"
#include <QSignalSpy>
#include <QTest>

using namespace Pilothouse;

namespace {

HttpEndpoint endpointOf(const ScriptedServer& server)
{
    return *HttpEndpoint::of(server.url());
}

HttpRequest get(const QByteArray& target = "/")
{
    HttpRequest request;
    request.target = target;
    request.host = "test";
    request.keepBody = 1000;
    request.timeLimit = Milliseconds(5000);
    return request;
}

/// Sends and waits for the single end.
HttpAnswer exchange(HttpConnection& connection, const HttpRequest& request = get())
{
    std::optional<HttpAnswer> end;
    QObject context;
    QObject::connect(&connection, &HttpConnection::finished, &context, [&end](const HttpAnswer& answer) {
        if (end) {
            qFatal("a request ended twice");
        }
        end = answer;
    });
    connection.send(request);
    if (!QTest::qWaitFor([&end] { return end.has_value(); }, 10'000)) {
        qFatal("a request never ended");
    }
    return *end;
}

} // namespace

class HttpConnectionTest : public QObject {
    Q_OBJECT
    SystemClock m_clock;

private Q_SLOTS:
    void keepsItsConnectionFromRequestToRequest()
    {
        ScriptedServer server([](const auto& request) { ScriptedServer::answer(request.peer, "hello"); });
        HttpConnection connection(endpointOf(server), m_clock);
        for (int i = 0; i < 3; ++i) {
            const HttpAnswer answer = exchange(connection);
            QVERIFY2(answer.isAnswered(), qPrintable(answer.evidence));
            QCOMPARE(answer.body, QByteArray("hello"));
            QCOMPARE(answer.wasReused, i > 0);
            QVERIFY(!answer.hasReconnected);
        }
        QCOMPARE(server.connections(), 1);
        QVERIFY(server.requests().first().head.startsWith("GET / HTTP/1.1\r\nHost: test\r\n"));
    }
    void readsAnAnswerInOddPieces()
    {
        ScriptedServer server([](const auto& request) {
            const QByteArray wire = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n there\r\n0\r\n\r\n";
            for (qsizetype i = 0; i < wire.size(); ++i) {
                QTimer::singleShot(int(i), request.peer, [peer = request.peer, byte = wire.mid(i, 1)] { ScriptedServer::say(peer, byte); });
            }
        });
        HttpConnection connection(endpointOf(server), m_clock);
        const HttpAnswer answer = exchange(connection);
        QVERIFY2(answer.isAnswered(), qPrintable(answer.evidence));
        QCOMPARE(answer.body, QByteArray("hello there"));
        QVERIFY(connection.isOpen());
    }
    void closedBeforeSendingIsAReconnectAndNoFailure_data()
    {
        QTest::addColumn<bool>("isReset");
        QTest::addColumn<bool>("isNoticed");
        QTest::newRow("closed, noticed while idle") << false << true;
        QTest::newRow("closed, found right before sending") << false << false;
        QTest::newRow("reset, noticed while idle") << true << true;
        QTest::newRow("reset, found right before sending") << true << false;
    }
    void closedBeforeSendingIsAReconnectAndNoFailure()
    {
        QFETCH(bool, isReset);
        QFETCH(bool, isNoticed);
        ScriptedServer server([](const auto& request) { ScriptedServer::answer(request.peer); });
        HttpConnection connection(endpointOf(server), m_clock);
        QSignalSpy idleClosed(&connection, &HttpConnection::idleClosed);
        QVERIFY(exchange(connection).isAnswered());
        isReset ? ScriptedServer::reset(server.peers().last()) : ScriptedServer::close(server.peers().last());
        if (isNoticed) {
            QTRY_COMPARE(idleClosed.count(), 1);
        } // else the event loop does not run between the close and the next request
        const HttpAnswer answer = exchange(connection);
        QVERIFY2(answer.isAnswered(), qPrintable(answer.evidence));
        QVERIFY(answer.hasReconnected && !answer.wasReused);
        QCOMPARE(idleClosed.count(), 1);
        QCOMPARE(server.connections(), 2);
        QCOMPARE(server.requests().size(), 2);
    }
    void closedAfterSendingIsADroppedRequestAndNeverSentAgain_data()
    {
        QTest::addColumn<bool>("isReset");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QString>("evidence");
        const QString none = QStringLiteral("no byte of an answer came");
        QTest::newRow("closed") << false << QByteArray() << none;
        QTest::newRow("reset") << true << QByteArray() << none;
        QTest::newRow("closed in the head") << false << QByteArray("HTTP/1.1 200 OK\r\nConte") << QStringLiteral("head of the answer");
        QTest::newRow("closed in the body") << false << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc") << QStringLiteral("after 3 bytes");
        QTest::newRow("closed in a chunked body") << false << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n") << QStringLiteral("after 3 bytes");
        QTest::newRow("reset in a body until close") << true << QByteArray("HTTP/1.1 200 OK\r\n\r\nabc") << QStringLiteral("after 3 bytes");
    }
    void closedAfterSendingIsADroppedRequestAndNeverSentAgain()
    {
        QFETCH(bool, isReset);
        QFETCH(QByteArray, said);
        QFETCH(QString, evidence);
        for (const bool isKept : {false, true}) {
            ScriptedServer server([&](const auto& request) {
                if (isKept && request.number == 1) {
                    ScriptedServer::answer(request.peer);
                    return;
                }
                ScriptedServer::say(request.peer, said);
                QTimer::singleShot(20, request.peer, [peer = request.peer, isReset] { isReset ? ScriptedServer::reset(peer) : ScriptedServer::close(peer); });
            });
            HttpConnection connection(endpointOf(server), m_clock);
            QVERIFY(!isKept || exchange(connection).isAnswered());
            const HttpAnswer answer = exchange(connection);
            QCOMPARE(answer.end, HttpEnd::Dropped);
            QVERIFY2(answer.evidence.contains(evidence), qPrintable(answer.evidence));
            QVERIFY2(answer.evidence.contains(isReset ? QStringLiteral("was reset") : QStringLiteral("was closed")), qPrintable(answer.evidence));
            QTest::qWait(50);
            QCOMPARE(server.requests().size(), isKept ? 2 : 1);
            QCOMPARE(server.connections(), 1);
        }
    }
    void aNewConnectionClosedByTheServerIsAFailureAndNotReplaced()
    {
        ScriptedServer server([](const auto&) {});
        server.setOnConnection([](QTcpSocket* peer) { ScriptedServer::reset(peer); });
        HttpConnection connection(endpointOf(server), m_clock);
        const HttpAnswer answer = exchange(connection);
        QVERIFY(answer.end == HttpEnd::Dropped || answer.end == HttpEnd::NotConnected);
        QVERIFY(!answer.evidence.isEmpty());
        QCOMPARE(server.connections(), 1);
    }
    void aCloseAnnouncedByTheServerIsNoIdleClose()
    {
        ScriptedServer server([](const auto& request) {
            ScriptedServer::answer(request.peer, "bye", "200 OK", "Connection: close\r\n");
            ScriptedServer::close(request.peer);
        });
        HttpConnection connection(endpointOf(server), m_clock);
        QSignalSpy idleClosed(&connection, &HttpConnection::idleClosed);
        for (int i = 0; i < 3; ++i) {
            const HttpAnswer answer = exchange(connection);
            QVERIFY2(answer.isAnswered(), qPrintable(answer.evidence));
            QVERIFY(!answer.hasReconnected);
        }
        QCOMPARE(idleClosed.count(), 0);
        QCOMPARE(server.connections(), 3);
    }
    void aServerThatSpeaksUnaskedIsNotTrustedWithTheNextRequest()
    {
        ScriptedServer server([](const auto& request) { ScriptedServer::answer(request.peer, "mine"); });
        HttpConnection connection(endpointOf(server), m_clock);
        QVERIFY(exchange(connection).isAnswered());
        ScriptedServer::say(server.peers().last(), "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
        const HttpAnswer answer = exchange(connection);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.hasReconnected);
    }
    void bytesBeyondTheAnswerEndTheConnection()
    {
        ScriptedServer server([](const auto& request) { ScriptedServer::say(request.peer, "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nabc"); });
        HttpConnection connection(endpointOf(server), m_clock);
        QVERIFY(exchange(connection).isAnswered());
        QVERIFY(!connection.isOpen());
    }
    void silenceEndsAtTheTimeLimit()
    {
        ScriptedServer server([](const auto&) {});
        HttpConnection connection(endpointOf(server), m_clock);
        HttpRequest request = get();
        request.timeLimit = Milliseconds(100);
        const HttpAnswer answer = exchange(connection, request);
        QCOMPARE(answer.end, HttpEnd::TimedOut);
        QVERIFY2(answer.evidence.contains(QStringLiteral("100 ms")), qPrintable(answer.evidence));
        QVERIFY(answer.elapsed >= Milliseconds(90) && answer.elapsed < Milliseconds(2000));
        QVERIFY(!connection.isOpen());
    }
    void anAnswerThatDripsEndsAtTheTimeLimitToo()
    {
        ScriptedServer server([](const auto& request) {
            ScriptedServer::say(request.peer, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            auto* timer = new QTimer(request.peer);
            QObject::connect(timer, &QTimer::timeout, request.peer, [peer = request.peer] { ScriptedServer::say(peer, "x"); });
            timer->start(5);
        });
        HttpConnection connection(endpointOf(server), m_clock);
        HttpRequest request = get();
        request.timeLimit = Milliseconds(200);
        const HttpAnswer answer = exchange(connection, request);
        QCOMPARE(answer.end, HttpEnd::TimedOut);
        QVERIFY(answer.elapsed < Milliseconds(2000));
    }
    void garbageAndTooLongHeadersAreMalformed()
    {
        ScriptedServer server([](const auto& request) {
            const bool isFirst = request.connection == 1;
            ScriptedServer::say(request.peer, isFirst ? QByteArray("220 mail.example ESMTP\r\n") : "HTTP/1.1 200 OK\r\nX-Long: " + QByteArray(100'000, 'x'));
        });
        HttpConnection connection(endpointOf(server), m_clock);
        const HttpAnswer garbage = exchange(connection);
        QCOMPARE(garbage.end, HttpEnd::Malformed);
        QVERIFY2(garbage.evidence.contains(QStringLiteral("ESMTP")), qPrintable(garbage.evidence));
        QCOMPARE(exchange(connection).end, HttpEnd::Malformed);
    }
    void continueComesBeforeTheAnswer()
    {
        ScriptedServer server([](const auto& request) {
            ScriptedServer::say(request.peer, "HTTP/1.1 100 Continue\r\n\r\n");
            QTimer::singleShot(20, request.peer, [peer = request.peer] { ScriptedServer::answer(peer, "made", "201 Created"); });
        });
        HttpConnection connection(endpointOf(server), m_clock);
        HttpRequest request = get("/people/");
        request.method = "POST";
        request.body = "name=Ana";
        const HttpAnswer answer = exchange(connection, request);
        QCOMPARE(answer.status, 201);
        QCOMPARE(server.requests().first().body, QByteArray("name=Ana"));
    }
    void aRefusedConnectionSaysSo()
    {
        quint16 port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            port = server.serverPort();
        }
        HttpEndpoint endpoint;
        endpoint.address = QStringLiteral("127.0.0.1");
        endpoint.port = port;
        HttpConnection connection(endpoint, m_clock);
        const HttpAnswer answer = exchange(connection);
        QCOMPARE(answer.end, HttpEnd::NotConnected);
        QVERIFY2(answer.evidence.contains(QStringLiteral("refused")), qPrintable(answer.evidence));
    }
    void closingEndsTheRequestOnce()
    {
        ScriptedServer server([](const auto&) {});
        HttpConnection connection(endpointOf(server), m_clock);
        QSignalSpy finished(&connection, &HttpConnection::finished);
        connection.send(get());
        QTest::qWait(50);
        connection.close();
        QCOMPARE(finished.count(), 1);
        QTest::qWait(50);
        QCOMPARE(finished.count(), 1);
        QVERIFY(!connection.isBusy() && !connection.isOpen());
    }
    void aHandlerMaySendTheNextRequestAtOnce()
    {
        ScriptedServer server([](const auto& request) { ScriptedServer::answer(request.peer, {}, "200 OK", request.number % 5 == 0 ? "Connection: close\r\n" : ""); });
        HttpConnection connection(endpointOf(server), m_clock);
        int answered = 0;
        connect(&connection, &HttpConnection::finished, this, [&](const HttpAnswer& answer) {
            answered += answer.isAnswered() ? 1 : -1000;
            if (answered < 50) {
                connection.send(get());
            }
        });
        connection.send(get());
        QTRY_COMPARE(answered, 50);
        QCOMPARE(server.connections(), 10);
    }
    void nothingInARequestCanSplitIt()
    {
        HttpRequest request;
        request.target = "/a b\r\nX: y";
        request.host = "h\nEvil: 1";
        request.headers = {{"X-A\r\n", "b\r\n\r\nGET /"}};
        QCOMPARE(request.serialized(), QByteArray("GET /a%20bX:%20y HTTP/1.1\r\nHost: hEvil: 1\r\nX-A: bGET /\r\nConnection: keep-alive\r\n\r\n"));
    }
    void onlyHttpUrlsWithAHostAreAccepted()
    {
        QVERIFY(!HttpEndpoint::of(QUrl(QStringLiteral("ftp://127.0.0.1/"))));
        QVERIFY(!HttpEndpoint::of(QUrl(QStringLiteral("http:///path"))));
        const auto tls = HttpEndpoint::of(QUrl(QStringLiteral("https://[::1]/")));
        QVERIFY(tls && tls->isTls);
        QCOMPARE(tls->port, 443);
        QCOMPARE(tls->address, QStringLiteral("::1"));
    }
};

QTEST_GUILESS_MAIN(HttpConnectionTest)
#include "tst_httpconnection.moc"
