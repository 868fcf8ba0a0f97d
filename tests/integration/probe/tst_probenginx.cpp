#include "demo/load/loadrun.h"
#include "services/probe/httpprobe.h"
#include "tests/integration/probe/nginxbox.h"
#include <QSignalSpy>
#include <QTest>
#include <QTestEventLoop>
#include <sys/resource.h>

using namespace Pilothouse;

namespace {

double cpuMilliseconds()
{
    rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
}

/// A real event loop: QTest::qWait sleeps 10 ms between its turns, which would show in every latency.
void runFor(int milliseconds)
{
    QTestEventLoop loop;
    loop.enterLoopMSecs(milliseconds);
}

ProbeSettings settingsFor(const NginxBox& box, double rate, const QString& path = QStringLiteral("/"))
{
    ProbeSettings settings;
    settings.url = box.url();
    settings.paths = {path};
    settings.rate = rate;
    settings.timeLimit = Milliseconds(5000);
    return settings;
}

void stopAndWait(HttpProbe& probe)
{
    QSignalSpy stopped(&probe, &Probe::stopped);
    probe.stop();
    if (!stopped.wait(10'000)) {
        qFatal("the probe did not stop");
    }
}

} // namespace

/// The meter against a real nginx: what it counts, and what it does not.
class ProbeNginxTest : public QObject {
    Q_OBJECT
    SystemClock m_clock;
    std::unique_ptr<NginxBox> m_box;

private Q_SLOTS:
    void init() { m_box = std::make_unique<NginxBox>(); }
    void cleanup() { m_box.reset(); }

    void nothingFailsWhenNothingHappens()
    {
        HttpProbe probe(m_clock);
        const double cpuBefore = cpuMilliseconds();
        probe.start(settingsFor(*m_box, 200));
        runFor(10'000);
        stopAndWait(probe);
        const ProbeSummary totals = probe.totals();
        qInfo("%lld sent, longest gap %.1f ms, p50 %.2f ms, p95 %.2f ms, %.0f µs of processor a request, own stalls %d (%.0f ms)", totals.sent,
            totals.longestGap, totals.p50, totals.p95, (cpuMilliseconds() - cpuBefore) * 1000 / double(totals.sent), totals.stalls, totals.stalled);
        QVERIFY2(totals.failed == 0, qPrintable(totals.firstFailure));
        QCOMPARE(totals.idleClosed, 0);
        const double elapsed = double(totals.to - totals.from) / 1000 - totals.stalled; // not the 10 s asked for: that timer is coarse
        const double expected = elapsed / 5;
        QVERIFY2(qAbs(double(totals.sent) - expected) < 0.02 * expected,
            qPrintable(QStringLiteral("%1 sent in %2 ms").arg(totals.sent).arg(elapsed)));
    }
    void aRequestIsSeenDroppedWhenTheApplicationIsKilledInTheMiddleOfIt_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("evidence");
        QTest::newRow("before its answer") << QStringLiteral("/app/silent") << QStringLiteral("status 502");
        QTest::newRow("within its answer") << QStringLiteral("/app/half") << QStringLiteral("after 5 bytes");
    }
    void aRequestIsSeenDroppedWhenTheApplicationIsKilledInTheMiddleOfIt()
    {
        QFETCH(QString, path);
        QFETCH(QString, evidence);
        HttpProbe probe(m_clock);
        probe.start(settingsFor(*m_box, 10, path));
        runFor(950);
        const qint64 inFlight = probe.totals().sent;
        QCOMPARE(probe.totals().failed, 0);
        QSignalSpy sampled(&probe, &Probe::sampled);
        QSignalSpy stopped(&probe, &Probe::stopped);
        probe.stop();
        m_box->killApplication();
        QTRY_COMPARE(stopped.count(), 1);
        const ProbeSummary totals = probe.totals();
        QVERIFY(inFlight >= 8);
        QCOMPARE(totals.failed, totals.sent);
        QCOMPARE(sampled.count(), totals.sent); // each once
        QVERIFY2(totals.firstFailure.contains(evidence), qPrintable(totals.firstFailure));
    }
    void aReloadClosesIdleConnectionsAndThatIsNoFailure()
    {
        HttpProbe probe(m_clock);
        QSignalSpy sampled(&probe, &Probe::sampled);
        probe.start(settingsFor(*m_box, 2, QStringLiteral("/app/")));
        for (int reload = 1; reload <= 2; ++reload) {
            // Right after an answer on the kept connection: it then rests for a second.
            const auto hasKeptAnswer = [&sampled] { return !sampled.isEmpty() && sampled.takeLast().first().value<ProbeSample>().isKeepAlive; };
            QVERIFY(QTest::qWaitFor(hasKeptAnswer, 5000));
            sampled.clear();
            m_box->reload();
            QTRY_COMPARE_WITH_TIMEOUT(probe.totals().idleClosed, reload, 5000);
            QTRY_VERIFY_WITH_TIMEOUT(sampled.count() >= 2, 5000);
        }
        stopAndWait(probe);
        const ProbeSummary totals = probe.totals();
        QVERIFY2(totals.failed == 0, qPrintable(totals.firstFailure));
        QCOMPARE(totals.idleClosed, 2);
        QVERIFY(totals.reconnects >= 1);
    }
    void aRouterThatIsKilledIsAGapAndComesBack()
    {
        HttpProbe probe(m_clock);
        probe.start(settingsFor(*m_box, 50));
        runFor(500);
        m_box->killRouter();
        runFor(300);
        m_box->startRouter();
        m_box->waitFor(QStringLiteral("/"));
        runFor(200);
        const qint64 failedSoFar = probe.totals().failed;
        runFor(500);
        stopAndWait(probe);
        const ProbeSummary totals = probe.totals();
        QCOMPARE(totals.failed, failedSoFar);
        QVERIFY(totals.failed >= 10);
        QVERIFY2(totals.longestGap > 250, qPrintable(QString::number(totals.longestGap)));
        QVERIFY(totals.firstFailure.startsWith(QStringLiteral("GET /: ")));
    }
    void capacityOfTheMeterItself()
    {
        LoadOptions options;
        options.endpoint = *HttpEndpoint::of(m_box->url());
        options.host = "box";
        options.pages = QStringList {QStringLiteral("/")};
        options.isCapacity = true;
        options.duration = Milliseconds(3000);
        for (const bool isFresh : {false, true}) {
            options.isFreshOnly = isFresh;
            LoadRun run(options, m_clock);
            QSignalSpy finished(&run, &LoadRun::finished);
            run.start();
            QVERIFY(finished.wait(20'000));
            const LoadReport report = run.report();
            qInfo("%s: %s; %.0f µs of processor a request", isFresh ? "new connections" : "keep-alive", qPrintable(report.summary()),
                report.cpuSeconds * 1e6 / double(report.totals.sent));
            QVERIFY2(report.isClean(), qPrintable(report.totals.firstFailure));
            QVERIFY(report.answered / 3 > 500);
        }
    }
};

QTEST_GUILESS_MAIN(ProbeNginxTest)
#include "tst_probenginx.moc"
