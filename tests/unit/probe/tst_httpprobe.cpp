#include "services/probe/httpprobe.h"
#include "tests/support/scriptedserver.h"
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Pilothouse;

namespace {

ProbeSettings settingsFor(const ScriptedServer& server, double rate)
{
    ProbeSettings settings;
    settings.url = server.url();
    settings.paths = {QStringLiteral("/"), QStringLiteral("/people/")};
    settings.rate = rate;
    settings.timeLimit = Milliseconds(2000);
    return settings;
}

/// Probes for `time`, then waits for the last answer.
QList<ProbeSample> probeFor(HttpProbe& probe, const ProbeSettings& settings, Milliseconds time)
{
    QList<ProbeSample> samples;
    QObject context;
    QObject::connect(&probe, &Probe::sampled, &context, [&samples](const ProbeSample& sample) { samples.append(sample); });
    QSignalSpy stopped(&probe, &Probe::stopped);
    probe.start(settings);
    QTest::qWait(int(time.count()));
    probe.stop();
    if (stopped.isEmpty() && !stopped.wait(10'000)) {
        qFatal("the probe did not stop");
    }
    return samples;
}

} // namespace

class HttpProbeTest : public QObject {
    Q_OBJECT
    SystemClock m_clock;

private Q_SLOTS:
    void sendsSteadilyHalfFreshHalfKept()
    {
        ScriptedServer server([](const auto& request) { ScriptedServer::answer(request.peer); });
        HttpProbe probe(m_clock);
        QSignalSpy seconds(&probe, &Probe::secondPassed);
        ProbeSettings settings = settingsFor(server, 50);
        settings.host = QStringLiteral("members.example");
        settings.headers = {{QStringLiteral("X-Team"), QStringLiteral("ana")}};
        const QList<ProbeSample> samples = probeFor(probe, settings, Milliseconds(2100));
        const ProbeSummary totals = probe.totals();
        QVERIFY2(totals.failed == 0, qPrintable(totals.firstFailure));
        // Never more than asked for; a stall of the machine leaves some out.
        QVERIFY2(totals.sent >= 60 && totals.sent <= 107, qPrintable(QString::number(totals.sent)));
        QCOMPARE(samples.size(), totals.sent);
        const auto kept = std::count_if(samples.begin(), samples.end(), [](const auto& sample) { return sample.isKeepAlive; });
        QVERIFY(qAbs(kept * 2 - samples.size()) <= 2);
        QVERIFY(server.connections() <= samples.size() - kept + 3); // the lane is one connection unless an answer was slow
        QVERIFY(totals.p50 > 0 && totals.p50 <= totals.p95 && totals.to > totals.from);
        QCOMPARE(seconds.count(), 3); // two whole ones and the rest
        QVERIFY(server.requests().first().head.contains("\r\nHost: members.example\r\n"));
        QVERIFY(server.requests().first().head.contains("\r\nX-Team: ana\r\n"));
        QVERIFY(server.requests().at(2).head.startsWith("GET /people/ "));
    }
    void eachRequestHasItsOwnIdentity()
    {
        ScriptedServer server([](const auto& request) { ScriptedServer::answer(request.peer); });
        HttpProbe probe(m_clock);
        const QList<ProbeSample> samples = probeFor(probe, settingsFor(server, 200), Milliseconds(500));
        QSet<QString> ids;
        for (const ProbeSample& sample : samples) {
            ids.insert(sample.id);
        }
        QCOMPARE(ids.size(), samples.size());
        for (const auto& request : server.requests()) {
            const QByteArray field = "X-Pilothouse-Probe: ";
            const qsizetype at = request.head.indexOf(field) + field.size();
            QVERIFY(ids.contains(QString::fromLatin1(request.head.mid(at, request.head.indexOf('\r', at) - at))));
            QVERIFY(!request.head.contains("Cookie"));
        }
    }
    void serverErrorsAndDroppedRequestsFailOthersDoNot()
    {
        int count = 0;
        ScriptedServer server([&count](const auto& request) {
            switch (count++ % 5) {
            case 0:
                ScriptedServer::answer(request.peer, {}, "404 Not Found");
                break;
            case 1:
                ScriptedServer::answer(request.peer, {}, "502 Bad Gateway");
                break;
            case 2:
                ScriptedServer::reset(request.peer);
                break;
            default:
                ScriptedServer::answer(request.peer);
            }
        });
        HttpProbe probe(m_clock);
        const QList<ProbeSample> samples = probeFor(probe, settingsFor(server, 100), Milliseconds(500));
        const ProbeSummary totals = probe.totals();
        QCOMPARE(totals.sent, server.requests().size()); // never more: nothing is sent twice
        qint64 bad = 0;
        for (const ProbeSample& sample : samples) {
            bad += sample.status == 502 || sample.status == 0 ? 1 : 0;
            QCOMPARE(sample.hasFailed(), sample.status == 502 || sample.status == 0);
        }
        QCOMPARE(totals.failed, bad);
        QVERIFY(bad >= 2 * (totals.sent / 5));
        QVERIFY2(totals.firstFailure.contains(QStringLiteral("status 502")), qPrintable(totals.firstFailure));
    }
    void idleClosesAreCountedApartAndAreNoFailures()
    {
        ScriptedServer server([](const auto& request) {
            ScriptedServer::answer(request.peer);
            QTimer::singleShot(20, request.peer, [peer = request.peer] { ScriptedServer::close(peer); });
        });
        HttpProbe probe(m_clock);
        probeFor(probe, settingsFor(server, 10), Milliseconds(1000));
        const ProbeSummary totals = probe.totals();
        QVERIFY2(totals.failed == 0, qPrintable(totals.firstFailure));
        QVERIFY(totals.idleClosed >= 4 && totals.reconnects >= 3 && totals.reconnects <= totals.idleClosed);
    }
    void requestsInFlightAreStillCountedAfterStop()
    {
        ScriptedServer server([](const auto& request) {
            QTimer::singleShot(400, request.peer, [peer = request.peer] { ScriptedServer::answer(peer); });
        });
        HttpProbe probe(m_clock);
        const QList<ProbeSample> samples = probeFor(probe, settingsFor(server, 50), Milliseconds(200));
        QCOMPARE(samples.size(), probe.totals().sent);
        QVERIFY(samples.size() >= 8);
        QCOMPARE(probe.totals().failed, 0);
    }
    void timeoutsFailAndTheGapIsSeen()
    {
        ScriptedServer server([](const auto&) {});
        HttpProbe probe(m_clock);
        ProbeSettings settings = settingsFor(server, 20);
        settings.timeLimit = Milliseconds(200);
        const QList<ProbeSample> samples = probeFor(probe, settings, Milliseconds(600));
        QVERIFY(samples.size() >= 10);
        QCOMPARE(probe.totals().failed, samples.size());
        QVERIFY(probe.totals().longestGap > 400);
    }
    void aStallOfOurOwnIsNoGapAndHasNoBurstAfterIt()
    {
        ScriptedServer server([](const auto& request) { ScriptedServer::answer(request.peer); });
        HttpProbe probe(m_clock);
        QTimer::singleShot(300, &probe, [] { QThread::msleep(1000); }); // as SIGSTOP or a closed lid would
        probeFor(probe, settingsFor(server, 50), Milliseconds(1700));
        const ProbeSummary totals = probe.totals();
        QCOMPARE(totals.failed, 0);
        QVERIFY2(totals.stalls >= 1 && totals.stalled > 800, qPrintable(QString::number(totals.stalled)));
        QVERIFY2(totals.sent <= 40, qPrintable(QString::number(totals.sent))); // 0.7 s of sending, not 1.7
        QVERIFY2(totals.longestGap < 150, qPrintable(QString::number(totals.longestGap)));
        QVERIFY2(totals.p95 < 150, qPrintable(QString::number(totals.p95)));
    }
    void aHangingServiceDoesNotUseUpTheConnections()
    {
        ScriptedServer server([](const auto&) {});
        HttpProbe probe(m_clock);
        ProbeSettings settings = settingsFor(server, 1000);
        settings.timeLimit = Milliseconds(1500);
        const QList<ProbeSample> samples = probeFor(probe, settings, Milliseconds(800));
        QVERIFY(server.connections() <= 257);
        QVERIFY(samples.size() > 400);
        QCOMPARE(probe.totals().failed, samples.size());
    }
    void aUrlThatIsNoneFailsInWords()
    {
        HttpProbe probe(m_clock);
        ProbeSettings settings;
        settings.url = QUrl(QStringLiteral("gopher://127.0.0.1/"));
        const QList<ProbeSample> samples = probeFor(probe, settings, Milliseconds(200));
        QVERIFY(!samples.isEmpty() && samples.first().hasFailed());
        QVERIFY2(samples.first().failure.contains(QStringLiteral("gopher")), qPrintable(samples.first().failure));
    }
    void itStartsAgainFromZero()
    {
        ScriptedServer server([](const auto& request) { ScriptedServer::answer(request.peer); });
        HttpProbe probe(m_clock);
        probeFor(probe, settingsFor(server, 50), Milliseconds(300));
        probeFor(probe, settingsFor(server, 50), Milliseconds(200));
        QVERIFY(probe.totals().sent <= 12);
    }
};

QTEST_GUILESS_MAIN(HttpProbeTest)
#include "tst_httpprobe.moc"
