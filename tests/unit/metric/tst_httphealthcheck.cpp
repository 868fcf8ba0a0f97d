#include "services/metric/httphealthcheck.h"
#include "services/time/clock.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

using namespace Pilothouse;

class HttpHealthCheckTest : public QObject {
    Q_OBJECT
    SystemClock m_clock;

    Result<HealthAnswer> ask(const ScriptedServer& server, const QString& path = QStringLiteral("/health/"), int limit = 2000)
    {
        HttpHealthCheck check(m_clock);
        return await(check.once(server.url(), path, QStringLiteral("members.example"), {{QStringLiteral("X-Forwarded-Proto"), QStringLiteral("https")}}, Milliseconds(limit)));
    }

private Q_SLOTS:
    void plainOkIsHealthy()
    {
        ScriptedServer server([](const auto& request) { ScriptedServer::answer(request.peer, "OK"); });
        const auto answer = ask(server);
        QVERIFY_RESULT(answer);
        QVERIFY(answer->isHealthy);
        QCOMPARE(answer->bodyStart, QByteArray("OK"));
        QVERIFY(!answer->errorsCounter);
        QVERIFY(answer->milliseconds > 0);
        const QByteArray head = server.requests().first().head;
        QVERIFY(head.startsWith("GET /health/ HTTP/1.1\r\nHost: members.example\r\n"));
        QVERIFY(head.contains("\r\nX-Forwarded-Proto: https\r\n"));
        QVERIFY(head.contains("\r\nConnection: close\r\n"));
    }
    void bodiesAreReadTolerantly_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isHealthy");
        QTest::addColumn<QString>("said");
        QTest::addColumn<double>("errors"); // -1: none
        const QByteArray ok("200 OK");
        QTest::newRow("detailed") << ok << QByteArray(R"({"status":"healthy","database":{"status":"ok"},"cache":{},"errors":7,"response_time_ms":3.2})") << true << QStringLiteral("healthy") << 7.0;
        QTest::newRow("unhealthy 503") << QByteArray("503 Service Unavailable") << QByteArray(R"({"status":"unhealthy","errors":0})") << false << QStringLiteral("unhealthy") << 0.0;
        QTest::newRow("unhealthy though 200") << ok << QByteArray(R"({"status":"Error"})") << false << QStringLiteral("Error") << -1.0;
        QTest::newRow("degraded is not unhealthy") << ok << QByteArray(R"({"status":"degraded"})") << true << QStringLiteral("degraded") << -1.0;
        QTest::newRow("errors as a list") << ok << QByteArray(R"({"errors":["a"]})") << true << QString() << -1.0;
        QTest::newRow("an array") << ok << QByteArray("[1,2]") << true << QString() << -1.0;
        QTest::newRow("broken JSON") << ok << QByteArray(R"({"status":)") << true << QString() << -1.0;
        QTest::newRow("empty") << QByteArray("204 No Content") << QByteArray() << true << QString() << -1.0;
        QTest::newRow("not found") << QByteArray("404 Not Found") << QByteArray("<html>") << false << QString() << -1.0;
        QTest::newRow("server error") << QByteArray("500 Internal Server Error") << QByteArray("{}") << false << QString() << -1.0;
    }
    void bodiesAreReadTolerantly()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        ScriptedServer server([&](const auto& request) { ScriptedServer::answer(request.peer, body, status); });
        const auto answer = ask(server);
        QVERIFY_RESULT(answer);
        QTEST(answer->isHealthy, "isHealthy");
        QTEST(answer->said, "said");
        QTEST(answer->errorsCounter.value_or(-1), "errors");
        QVERIFY(answer->summary.startsWith(QString::fromLatin1(status.left(3))));
    }
    void aRedirectToHttpsIsReportedAsOne()
    {
        ScriptedServer server([](const auto& request) { ScriptedServer::answer(request.peer, {}, "301 Moved Permanently", "Location: https://members.example/health/\r\n"); });
        const auto answer = ask(server);
        QVERIFY_RESULT(answer);
        QVERIFY(!answer->isHealthy && answer->isRedirectToHttps);
        QCOMPARE(answer->summary, QStringLiteral("301 to https://members.example/health/"));
    }
    void noAnswerIsAnErrorInWords()
    {
        ScriptedServer dropping([](const auto& request) { ScriptedServer::reset(request.peer); });
        const auto dropped = ask(dropping);
        QVERIFY(!dropped);
        QCOMPARE(dropped.error().code, ErrorCode::Unavailable);
        QVERIFY2(dropped.error().message.contains(QStringLiteral("/health/: the connection was reset")), qPrintable(dropped.error().message));
        ScriptedServer silent([](const auto&) {});
        const auto timedOut = ask(silent, QStringLiteral("/health/"), 100);
        QVERIFY(!timedOut);
        QCOMPARE(timedOut.error().code, ErrorCode::TimedOut);
        HttpHealthCheck check(m_clock);
        const auto refused = await(check.once(QUrl(QStringLiteral("http://127.0.0.1:1/")), QStringLiteral("/"), {}, {}, Milliseconds(1000)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        const auto nonsense = await(check.once(QUrl(QStringLiteral("file:///etc/passwd")), QStringLiteral("/"), {}, {}, Milliseconds(1000)));
        QVERIFY(!nonsense);
        QCOMPARE(nonsense.error().code, ErrorCode::InvalidInput);
    }
    void stopCancelsAtOnce()
    {
        ScriptedServer silent([](const auto&) {});
        HttpHealthCheck check(m_clock);
        std::stop_source stop;
        QTimer::singleShot(50, this, [&stop] { stop.request_stop(); });
        const auto start = m_clock.monotonic();
        const auto cancelled = await(check.once(silent.url(), QStringLiteral("/"), {}, {}, Milliseconds(20'000), stop.get_token()));
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QVERIFY(m_clock.monotonic() - start < std::chrono::seconds(5));
        const auto before = await(check.once(silent.url(), QStringLiteral("/"), {}, {}, Milliseconds(20'000), stop.get_token()));
        QCOMPARE(before.error().code, ErrorCode::Cancelled);
    }
    void aLongBodyIsNotKept()
    {
        ScriptedServer server([](const auto& request) { ScriptedServer::answer(request.peer, QByteArray(2'000'000, 'x')); });
        const auto answer = ask(server);
        QVERIFY_RESULT(answer);
        QCOMPARE(answer->bodyStart.size(), 16 * 1024);
    }
};

QTEST_GUILESS_MAIN(HttpHealthCheckTest)
#include "tst_httphealthcheck.moc"
