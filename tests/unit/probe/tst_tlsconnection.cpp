#include "services/probe/httpconnection.h"
#include "tests/support/scriptedserver.h"
#include <QProcess>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Pilothouse;

/// HttpConnection over https, against a server with a certificate made for the test.
class TlsConnectionTest : public QObject {
    Q_OBJECT
    SystemClock m_clock;
    QSslConfiguration m_serverConfiguration;
    QSslConfiguration m_untrusting;

    [[nodiscard]] std::unique_ptr<QTcpServer> tlsServer() const
    {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(m_serverConfiguration);
        return server;
    }

    static HttpEndpoint endpointOf(const ScriptedServer& server)
    {
        HttpEndpoint endpoint;
        endpoint.address = QStringLiteral("127.0.0.1");
        endpoint.port = server.port();
        endpoint.isTls = true;
        return endpoint;
    }

    static HttpAnswer exchange(HttpConnection& connection)
    {
        QSignalSpy finished(&connection, &HttpConnection::finished);
        HttpRequest request;
        request.host = "test";
        request.keepBody = 100;
        request.timeLimit = Milliseconds(3000);
        connection.send(request);
        if (finished.isEmpty() && !finished.wait(10'000)) {
            qFatal("a request never ended");
        }
        return finished.first().first().value<HttpAnswer>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QTemporaryDir folder;
        const QString key = folder.filePath(QStringLiteral("key.pem"));
        const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
        const QString line = QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=probe-test -addext subjectAltName=IP:127.0.0.1");
        QCOMPARE(QProcess::execute(QStringLiteral("openssl"), line.split(u' ') + QStringList {QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate}), 0);
        QFile keyFile(key);
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        const QList<QSslCertificate> certificates = QSslCertificate::fromPath(certificate);
        QCOMPARE(certificates.size(), 1);
        m_serverConfiguration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        m_serverConfiguration.setLocalCertificate(certificates.first());
        m_untrusting = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = m_untrusting;
        trusting.addCaCertificates(certificates);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    void keepsItsConnectionFromRequestToRequest()
    {
        ScriptedServer server([](const auto& request) { ScriptedServer::answer(request.peer, "secret"); }, tlsServer());
        HttpConnection connection(endpointOf(server), m_clock);
        for (int i = 0; i < 5; ++i) {
            const HttpAnswer answer = exchange(connection);
            QVERIFY2(answer.isAnswered(), qPrintable(answer.evidence));
            QCOMPARE(answer.body, QByteArray("secret"));
        }
        QCOMPARE(server.connections(), 1);
    }
    void closedWhileIdleIsAReconnect()
    {
        for (const bool isNoticed : {false, true}) {
            ScriptedServer server([](const auto& request) { ScriptedServer::answer(request.peer); }, tlsServer());
            HttpConnection connection(endpointOf(server), m_clock);
            QSignalSpy idleClosed(&connection, &HttpConnection::idleClosed);
            QVERIFY(exchange(connection).isAnswered());
            if (isNoticed) {
                ScriptedServer::close(server.peers().last());
                QTRY_COMPARE(idleClosed.count(), 1);
            } else {
                ScriptedServer::reset(server.peers().last()); // the event loop does not run before the next request
            }
            const HttpAnswer answer = exchange(connection);
            QVERIFY2(answer.isAnswered(), qPrintable(answer.evidence));
            QVERIFY(answer.hasReconnected);
            QCOMPARE(idleClosed.count(), 1);
            QCOMPARE(server.requests().size(), 2);
        }
    }
    void endedAfterSendingIsADroppedRequest()
    {
        for (const bool isReset : {false, true}) {
            ScriptedServer server(
                [isReset](const auto& request) {
                    ScriptedServer::say(request.peer, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
                    QTimer::singleShot(50, request.peer, [peer = request.peer, isReset] { isReset ? ScriptedServer::reset(peer) : ScriptedServer::close(peer); });
                },
                tlsServer());
            HttpConnection connection(endpointOf(server), m_clock);
            const HttpAnswer answer = exchange(connection);
            QCOMPARE(answer.end, HttpEnd::Dropped);
            QVERIFY2(answer.evidence.contains(QStringLiteral("after 3 bytes")), qPrintable(answer.evidence));
            QCOMPARE(server.requests().size(), 1);
        }
    }
    void anUnknownCertificateIsRefusedInWords()
    {
        ScriptedServer server([](const auto& request) { ScriptedServer::answer(request.peer); }, tlsServer());
        const QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        QSslConfiguration::setDefaultConfiguration(m_untrusting);
        HttpConnection connection(endpointOf(server), m_clock);
        const HttpAnswer answer = exchange(connection);
        QSslConfiguration::setDefaultConfiguration(trusting);
        QCOMPARE(answer.end, HttpEnd::NotConnected);
        QVERIFY2(answer.evidence.contains(QStringLiteral("certificate")), qPrintable(answer.evidence));
        QVERIFY(server.requests().isEmpty());
    }
    void aServerWithoutTlsIsNoConnection()
    {
        ScriptedServer server([](const auto&) {});
        server.setOnConnection([](QTcpSocket* peer) { ScriptedServer::say(peer, "HTTP/1.1 400 Bad Request\r\n\r\n"); });
        HttpConnection connection(endpointOf(server), m_clock);
        const HttpAnswer answer = exchange(connection);
        QCOMPARE(answer.end, HttpEnd::NotConnected);
        QVERIFY(!answer.evidence.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TlsConnectionTest)
#include "tst_tlsconnection.moc"
