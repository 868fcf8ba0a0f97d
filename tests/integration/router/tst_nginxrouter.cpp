#include "services/process/qprocessrunner.h"
#include "services/router/nginx/nginxfiles.h"
#include "services/router/nginx/nginxrouter.h"
#include "tests/integration/router/keepaliveload.h"
#include "tests/integration/router/nginxstack.h"
#include "tests/support/await.h"
#include <QDir>

using namespace Pilothouse;

namespace {

const QString own = QStringLiteral("/etc/nginx/conf.d/pilothouse");

// The configuration of an adopted team, as adoption writes it.
QMap<QString, QByteArray> adoptedFiles()
{
    return {
        {QStringLiteral("conf.d/00-pilothouse.conf"), "include /etc/nginx/conf.d/pilothouse/http.inc;\n"},
        {QStringLiteral("conf.d/team.conf"),
            "server {\n    include /etc/nginx/conf.d/pilothouse/slot.inc;\n    include /etc/nginx/conf.d/pilothouse/maintenance.inc;\n    listen 80;\n    location / {\n"
            "        proxy_set_header Host $http_host;\n        resolver 127.0.0.11 valid=1s ipv6=off;\n"
            "        proxy_pass http://web${pilothouse_suffix}:8000;\n    }\n    location = /own { return 200 own; }\n}\n"},
    };
}

} // namespace

class NginxRouterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QMap<QString, QByteArray> files = adoptedFiles();
        m_stack = std::make_unique<NginxStack>(QMap<QString, QByteArray> {});
        QDir(m_stack->config()).mkpath(QStringLiteral("pilothouse/state"));
        files[QStringLiteral("conf.d/pilothouse/slot.inc")] = NginxFiles::slotVariables(own);
        files[QStringLiteral("conf.d/pilothouse/maintenance.inc")] = NginxFiles::maintenance(own);
        files[QStringLiteral("conf.d/pilothouse/log.inc")] = NginxFiles::accessLog();
        files[QStringLiteral("conf.d/pilothouse/http.inc")] = NginxFiles::http({own, 8497, QString(16, QLatin1Char('a')), true, {}});
        files[QStringLiteral("conf.d/pilothouse/state/.gitignore")] = "*\n";
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            m_stack->write(it.key(), it.value());
        }
        m_stack->recreateRouter();
        m_runtime = std::make_unique<StackRuntime>(m_stack.get());
        m_router = std::make_unique<NginxRouter>(m_stack->environment(), m_runtime.get(), &m_processes, &m_clock);
    }
    void cleanupTestCase()
    {
        m_router.reset();
        m_stack.reset();
    }
    void tellsTheSplitByNginxsOwnWord()
    {
        const auto split = await(m_router->readSplit());
        QVERIFY_RESULT(split);
        bool isWhole = false;
        QCOMPARE(split->active(&isWhole), Slot::Plain);
        QVERIFY(isWhole);
    }
    void switchesBetweenAllSlots()
    {
        for (const Slot slot : {Slot::Blue, Slot::Green, Slot::Blue, Slot::Plain, Slot::Green, Slot::Green, Slot::Plain}) {
            QVERIFY_RESULT(await(m_router->switchTo(slot)));
            QCOMPARE(m_stack->get(QStringLiteral("/x")).split('\n').first(), slotName(slot).toUtf8());
        }
    }
    void theMaintenancePageIsShownToEverybodyWithoutAReload()
    {
        QVERIFY_RESULT(await(m_router->switchTo(Slot::Green)));
        QVERIFY_RESULT(await(m_router->setMaintenance(true)));
        QVERIFY(await(m_router->readSplit())->isMaintenance);
        for (const char* path : {"/x", "/own", "/static/green.css", "/pilothouse-maintenance", "/a?b=c"}) {
            int status = 0;
            QByteArray head;
            const QByteArray body = m_stack->get(QString::fromLatin1(path), &status, &head);
            QCOMPARE(status, 503);
            QVERIFY2(head.contains("Retry-After: 120") && head.contains("X-Pilothouse: maintenance") && head.contains("no-store"), head.constData());
            QVERIFY2(body.contains("Back in a few minutes"), body.constData());
        }
        QVERIFY_RESULT(await(m_router->switchTo(Slot::Blue))); // behind the page
        QCOMPARE(await(m_router->readSplit())->active(), Slot::Blue);
        QVERIFY(await(m_router->readSplit())->isMaintenance);
        QVERIFY_RESULT(await(m_router->setMaintenance(false)));
        QVERIFY_RESULT(await(m_router->setMaintenance(false)));
        QVERIFY(!await(m_router->readSplit())->isMaintenance);
        QCOMPARE(m_stack->get(QStringLiteral("/x")).split('\n').first(), QByteArray("blue"));
        int status = 0;
        m_stack->get(QStringLiteral("/pilothouse-maintenance"), &status);
        QCOMPARE(status, 404); // it is internal
    }
    void theProjectsOwnPageIsReadWhenItIsPutOn()
    {
        QTemporaryDir project;
        const QString page = project.filePath(QStringLiteral("page.html"));
        const auto write = [&page](const QByteArray& html) {
            QFile file(page);
            return file.open(QIODevice::WriteOnly) && file.write(html) == html.size();
        };
        Environment environment = m_stack->environment();
        environment.router.maintenancePage = page;
        NginxRouter router(environment, m_runtime.get(), &m_processes, &m_clock);
        const auto missing = await(router.setMaintenance(true));
        QVERIFY(!missing);
        QVERIFY2(missing.error().message.contains(page), qPrintable(missing.error().message));
        QVERIFY(!await(router.readSplit())->isMaintenance);
        for (const char* words : {"<h1>Sarado muna \"$5\"</h1>", "<h1>Bukas na bukas</h1>"}) {
            QVERIFY(write(words));
            QVERIFY_RESULT(await(router.setMaintenance(true)));
            for (const char* method : {"GET", "POST"}) {
                int status = 0;
                QByteArray head;
                const QByteArray body = m_stack->get(QStringLiteral("/x?y=z"), &status, &head, method);
                QCOMPARE(status, 503);
                QVERIFY2(head.contains("Retry-After: 120") && head.contains("X-Pilothouse: maintenance") && head.contains("text/html") && head.contains("no-store"), head.constData());
                QVERIFY2(body.contains(words), body.constData());
            }
            QVERIFY_RESULT(await(router.setMaintenance(false)));
            QCOMPARE(m_stack->get(QStringLiteral("/x")).split('\n').first(), QByteArray("blue"));
        }
        QVERIFY_RESULT(await(m_router->setMaintenance(true))); // a project without one
        QVERIFY(m_stack->get(QStringLiteral("/x")).contains("Back in a few minutes"));
        QVERIFY_RESULT(await(m_router->setMaintenance(false)));
    }
    void whoGotThePageIsInTheLogAndCountsForNoSlot()
    {
        const qint64 since = m_clock.nowMicroseconds();
        QVERIFY_RESULT(await(m_router->setMaintenance(true)));
        m_stack->get(QStringLiteral("/turned-away"));
        QVERIFY_RESULT(await(m_router->setMaintenance(false)));
        std::stop_source stop;
        QList<RoutedRequest> seen;
        const std::function<void(RoutedRequest)> onRequest = [&](const RoutedRequest& request) {
            // An answer from before the page may be logged a moment late, and Docker gives what came in the same moment as well.
            if (request.at >= since && request.status == 503) {
                seen << request;
                stop.request_stop();
            }
        };
        QVERIFY_RESULT(await(m_router->followLog(since, onRequest, stop.get_token())));
        QCOMPARE(seen.first().slot, QStringLiteral("maintenance"));
    }
    void anEarlierVersionsPartKnowsNoPage()
    {
        const QString file = QStringLiteral("conf.d/pilothouse/http.inc");
        const QByteArray now = m_stack->read(file);
        m_stack->write(file, QByteArray(now).replace(" $pilothouse_page\\n", "\\n"));
        NginxStack::docker({QStringLiteral("exec"), m_stack->router(), QStringLiteral("nginx"), QStringLiteral("-s"), QStringLiteral("reload")});
        QTest::qWait(1000);
        QVERIFY_RESULT(await(m_router->readSplit()));
        const auto set = await(m_router->setMaintenance(true));
        m_stack->write(file, now);
        NginxStack::docker({QStringLiteral("exec"), m_stack->router(), QStringLiteral("nginx"), QStringLiteral("-s"), QStringLiteral("reload")});
        QTest::qWait(1000);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::Refused);
        QVERIFY2(set.error().remedy.contains(QStringLiteral("doctor --fix")), qPrintable(set.error().remedy));
        QVERIFY(!await(m_router->readSplit())->isMaintenance);
        QVERIFY_RESULT(await(m_router->switchTo(Slot::Plain)));
    }
    void twentySwitchesUnderKeepAliveLoadFailNothing()
    {
        KeepAliveLoad load(m_stack->port(), 32, 300);
        QTest::qWait(500);
        QList<qint64> latencies;
        for (int i = 0; i < 20; ++i) {
            const Slot from = i % 2 == 0 ? Slot::Plain : Slot::Green;
            const Slot to = i % 2 == 0 ? Slot::Green : Slot::Plain;
            const qint64 commanded = KeepAliveLoad::monotonic();
            QVERIFY_RESULT(await(m_router->switchTo(to)));
            QTest::qWait(300);
            latencies << (load.counts().lastSeen.value(slotName(from).toUtf8()) - commanded) / 1000;
        }
        const KeepAliveLoad::Counts counts = load.stop();
        std::sort(latencies.begin(), latencies.end());
        qInfo("20 switches: %d requests, %d failed, %d reopened; last old answer after the command: median %lld us, worst %lld us",
            counts.sent, counts.failed, counts.reopened, static_cast<long long>(latencies.at(10)), static_cast<long long>(latencies.last()));
        QVERIFY2(counts.failed == 0, counts.firstFailure.constData());
        QCOMPARE(counts.reopened, 0);
        QVERIFY(counts.bySlot.value("green") > 100 && counts.bySlot.value("plain") > 100);
    }
    void splitSurvivesARestartAndARecreationOfTheRouter()
    {
        QVERIFY_RESULT(await(m_router->switchTo(Slot::Blue)));
        NginxStack::docker({QStringLiteral("restart"), QStringLiteral("--time"), QStringLiteral("5"), m_stack->router()});
        m_stack->waitUntilServing();
        QCOMPARE(await(m_router->readSplit())->active(), Slot::Blue);
        NginxStack::docker({QStringLiteral("kill"), m_stack->router()});
        const auto gone = await(m_router->readSplit());
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::Unavailable);
        m_stack->recreateRouter();
        QCOMPARE(await(m_router->readSplit())->active(), Slot::Blue);
        QCOMPARE(m_stack->get(QStringLiteral("/x")).split('\n').first(), QByteArray("blue"));
        QVERIFY_RESULT(await(m_router->switchTo(Slot::Plain)));
    }
    void logGivesHistoryFirstThenEachRequestBySlot()
    {
        const qint64 since = m_clock.nowMicroseconds();
        m_stack->get(QStringLiteral("/before?secret=1"));
        m_stack->get(QStringLiteral("/own"));
        QList<RoutedRequest> seen;
        std::stop_source stop;
        const std::function<void(RoutedRequest)> onRequest = [&](const RoutedRequest& request) {
            seen << request;
            if (seen.size() == 2) {
                m_stack->get(QStringLiteral("/after"));
            }
            if (seen.size() == 3) {
                stop.request_stop();
            }
        };
        QVERIFY_RESULT(await(m_router->followLog(since, onRequest, stop.get_token())));
        QCOMPARE(seen.size(), 3);
        QCOMPARE(seen.at(0).path, QStringLiteral("/before"));
        QCOMPARE(seen.at(0).slot, QStringLiteral("plain"));
        QCOMPARE(seen.at(0).status, 200);
        QCOMPARE(seen.at(0).tries, 1);
        QVERIFY(seen.at(0).at >= since && seen.at(0).at < since + 60'000'000);
        QCOMPARE(seen.at(1).slot, QString());
        QCOMPARE(seen.at(2).path, QStringLiteral("/after"));
    }
    void logEndsWithUnavailableWhenTheRouterGoesAway()
    {
        bool isKilled = false;
        const std::function<void(RoutedRequest)> onRequest = [&](const RoutedRequest&) {
            if (!std::exchange(isKilled, true)) {
                NginxStack::docker({QStringLiteral("kill"), m_stack->router()});
            }
        };
        m_stack->get(QStringLiteral("/x"));
        const auto ended = await(m_router->followLog(0, onRequest, {}));
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, ErrorCode::Unavailable);
        m_stack->recreateRouter();
    }
    void countsRequestsInFlight()
    {
        ObservedContainer plain;
        plain.id = m_stack->backend(Slot::Plain);
        QCOMPARE(*await(m_router->inFlight(plain, 8000)), 0);
        std::thread slow([this] { m_stack->get(QStringLiteral("/slow")); });
        QTest::qWait(400);
        const auto during = await(m_router->inFlight(plain, 8000));
        slow.join();
        QVERIFY_RESULT(during);
        QCOMPARE(*during, 1);
        QTRY_COMPARE(*await(m_router->inFlight(plain, 8000)), 0);
    }
    void foldersThatWorkersCannotSeeAreNamed()
    {
        const QString state = m_stack->config() + QStringLiteral("/pilothouse/state");
        QFile::setPermissions(state, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const auto blind = await(m_router->readSplit());
        QFile::setPermissions(state, QFile::Permissions(0x7755));
        QVERIFY(!blind);
        QCOMPARE(blind.error().code, ErrorCode::Refused);
        QVERIFY(blind.error().message.contains(state));
    }
    void aConfigurationThatIsOnDiskButNotLoadedIsNotTrusted()
    {
        m_stack->write(QStringLiteral("conf.d/pilothouse/http.inc"), NginxFiles::http({own, 8497, QString(16, QLatin1Char('b')), true, {}}));
        const auto split = await(m_router->readSplit());
        QVERIFY(!split);
        QCOMPARE(split.error().code, ErrorCode::Refused);
        NginxStack::docker({QStringLiteral("exec"), m_stack->router(), QStringLiteral("nginx"), QStringLiteral("-s"), QStringLiteral("reload")});
        QTRY_VERIFY(await(m_router->readSplit()).has_value());
    }

private:
    QProcessRunner m_processes;
    SystemClock m_clock;
    std::unique_ptr<NginxStack> m_stack;
    std::unique_ptr<StackRuntime> m_runtime;
    std::unique_ptr<NginxRouter> m_router;
};

QTEST_GUILESS_MAIN(NginxRouterTest)
#include "tst_nginxrouter.moc"
