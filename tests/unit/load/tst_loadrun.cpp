#include "demo/load/loadrun.h"
#include "tests/support/scriptedserver.h"
#include <QJsonArray>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Pilothouse;

namespace {

LoadOptions optionsFor(const ScriptedServer& server, double rate, int milliseconds)
{
    LoadOptions options;
    options.endpoint = *HttpEndpoint::of(server.url());
    options.host = "test";
    options.rate = rate;
    options.duration = Milliseconds(milliseconds);
    options.timeLimit = Milliseconds(2000);
    return options;
}

LoadReport runLoad(const LoadOptions& options)
{
    static const SystemClock clock;
    LoadRun run(options, clock);
    QSignalSpy finished(&run, &LoadRun::finished);
    run.start();
    if (!finished.wait(20'000)) {
        qFatal("the load did not end");
    }
    return run.report();
}

void answerPage(const ScriptedServer::Request& request)
{
    ScriptedServer::answer(request.peer, R"(<link href="/static/a.css"><script src="/static/b.js"></script>)", "200 OK", "Content-Type: text/html; charset=utf-8\r\n");
}

} // namespace

class LoadRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMixIsAsAsked()
    {
        ScriptedServer server([](const auto& request) { ScriptedServer::answer(request.peer); });
        LoadOptions options = optionsFor(server, 200, 1500);
        options.writePercent = 20;
        const LoadReport report = runLoad(options);
        QVERIFY2(report.isClean(), qPrintable(report.totals.firstFailure));
        // Never more than asked for; a stall of the machine leaves some out.
        QVERIFY2(report.totals.sent > 180 && report.totals.sent <= 306, qPrintable(QString::number(report.totals.sent)));
        QCOMPARE(server.requests().size(), report.totals.sent);
        QVERIFY(qAbs(report.writesSent - report.totals.sent / 5) <= 1);
        QCOMPARE(report.writesAcknowledged, report.writesSent);
        QMap<QByteArray, int> kinds;
        QSet<QByteArray> bodies;
        qint64 fresh = 0;
        for (const auto& request : server.requests()) {
            ++kinds[request.head.first(request.head.indexOf(" HTTP"))];
            fresh += request.head.contains("Connection: close") ? 1 : 0;
            if (!request.body.isEmpty()) {
                bodies.insert(request.body);
                QVERIFY(request.body.startsWith("name=" + report.writePrefix.toUtf8()));
            }
        }
        QCOMPARE(bodies.size(), report.writesSent);
        QVERIFY(qAbs(fresh * 2 - report.totals.sent) <= 4);
        QVERIFY(qAbs(kinds["GET /"] - kinds["GET /people/"]) <= 2);
        QCOMPARE(kinds.size(), 3);
        QVERIFY(report.seconds.size() >= 2);
    }
    void missingStaticFilesAreFailuresReportedApart()
    {
        ScriptedServer server([](const auto& request) {
            if (request.head.startsWith("GET /static/a.css")) {
                ScriptedServer::answer(request.peer, "body{}");
            } else if (request.head.startsWith("GET /static/")) {
                ScriptedServer::answer(request.peer, {}, "404 Not Found");
            } else {
                answerPage(request);
            }
        });
        LoadOptions options = optionsFor(server, 50, 600);
        options.hasAssets = true;
        const LoadReport report = runLoad(options);
        QCOMPARE(report.totals.failed, 0);
        QVERIFY(report.assets.fetched >= 4 && report.assets.fetched <= 8); // each at most every 100 ms
        QVERIFY(report.assets.missing >= 4);
        QCOMPARE(report.assets.failed, 0);
        QVERIFY(!report.isClean());
        QCOMPARE(report.failures.first().path, QStringLiteral("GET /static/b.js"));
        QCOMPARE(report.failures.first().what, QStringLiteral("status 404"));
    }
    void failuresAreNamedAndNotRetried()
    {
        ScriptedServer server([](const auto& request) {
            request.head.startsWith("POST") ? ScriptedServer::answer(request.peer, {}, "403 Forbidden") : ScriptedServer::reset(request.peer);
        });
        LoadOptions options = optionsFor(server, 100, 500);
        options.writePercent = 50;
        const LoadReport report = runLoad(options);
        QCOMPARE(report.totals.failed, report.totals.sent);
        QCOMPARE(server.requests().size(), report.totals.sent);
        QCOMPARE(report.writesAcknowledged, 0);
        QCOMPARE(report.failures.size(), 20);
        const QJsonObject json = report.toJson();
        QCOMPARE(json.value(u"failed").toInt(), int(report.totals.failed));
        QCOMPARE(json.value(u"failures").toArray().size(), 20);
        for (const char* key : {"sent", "assets", "idleClosed", "reconnects", "longestGapMs", "p50Ms", "p95Ms", "p99Ms", "maxMs", "perSecond", "writes", "stalls"}) {
            QVERIFY2(json.contains(QLatin1String(key)), key);
        }
    }
    void aSlowAnswerDoesNotHoldTheNextRequestBack()
    {
        ScriptedServer server([](const auto& request) {
            QTimer::singleShot(700, request.peer, [peer = request.peer] { ScriptedServer::answer(peer); });
        });
        const LoadReport report = runLoad(optionsFor(server, 100, 1000));
        QVERIFY2(report.totals.sent >= 97, qPrintable(QString::number(report.totals.sent)));
        QCOMPARE(report.totals.failed, 0);
        QVERIFY(report.totals.p50 >= 690);
    }
    void itEndsAsSoonAsTheFileIsThere()
    {
        ScriptedServer server([](const auto& request) { ScriptedServer::answer(request.peer); });
        const QTemporaryDir folder;
        LoadOptions options = optionsFor(server, 50, 15'000);
        options.untilFile = folder.filePath(QStringLiteral("stop"));
        QTimer::singleShot(400, this, [&options] {
            QFile file(options.untilFile);
            QVERIFY(file.open(QIODevice::WriteOnly));
        });
        const LoadReport report = runLoad(options);
        QVERIFY(report.elapsedSeconds < 1);
        QVERIFY(report.totals.sent >= 15);
    }
    void capacityUsesAsManyClientsAsAsked()
    {
        ScriptedServer server([](const auto& request) {
            QTimer::singleShot(20, request.peer, [peer = request.peer] { ScriptedServer::answer(peer); });
        });
        LoadOptions options = optionsFor(server, 1, 1000);
        options.isCapacity = true;
        options.clients = 4;
        const LoadReport report = runLoad(options);
        QCOMPARE(report.totals.failed, 0);
        QCOMPARE(server.connections(), 4);
        const double rate = report.toJson().value(u"requestsPerSecond").toDouble();
        QVERIFY2(rate > 100 && rate <= 200, qPrintable(QString::number(rate))); // 4 clients, at least 20 ms each
    }
    void capacityOfADeadServiceIsNoBusyLoop()
    {
        quint16 port = 0;
        {
            ScriptedServer server([](const auto&) {});
            port = server.port();
        }
        LoadOptions options;
        options.endpoint.address = QStringLiteral("127.0.0.1");
        options.endpoint.port = port;
        options.duration = Milliseconds(300);
        options.isCapacity = true;
        options.clients = 2;
        const LoadReport report = runLoad(options);
        QVERIFY(report.totals.failed > 0 && report.totals.failed <= 70);
        QCOMPARE(report.totals.failed, report.totals.sent);
    }
};

QTEST_GUILESS_MAIN(LoadRunTest)
#include "tst_loadrun.moc"
