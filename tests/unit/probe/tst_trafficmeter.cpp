#include "services/probe/processtime.h"
#include "services/probe/trafficmeter.h"
#include "tests/support/fakeclock.h"
#include <QTest>

using namespace Pilothouse;
using namespace std::chrono_literals;

class TrafficMeterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void steadyAnswersHaveNoGap()
    {
        TrafficMeter meter(50ms);
        for (int i = 0; i < 100; ++i) {
            meter.sent();
            meter.succeeded(i * 50ms, i * 50ms + 4ms);
        }
        const ProbeSummary totals = meter.totals(5s);
        QCOMPARE(totals.sent, 100);
        QCOMPARE(totals.failed, 0);
        QCOMPARE(totals.longestGap, 0.0);
        QVERIFY(totals.p50 > 3.9 && totals.p95 <= 4.0);
    }
    void theGapLastsFromSuccessToSuccessBeyondTheInterval()
    {
        TrafficMeter meter(50ms);
        const auto request = [&meter](std::chrono::nanoseconds at, bool isGood) {
            meter.sent();
            isGood ? meter.succeeded(at, at + 2ms) : meter.failed(at, at + 2ms, QStringLiteral("GET /: status 502"));
        };
        request(0ms, true);
        request(50ms, false);
        request(100ms, false);
        QCOMPARE(meter.totals(102ms).longestGap, 50.0); // 2 → 102 ms so far, less the interval
        request(150ms, true);
        QCOMPARE(meter.totals(152ms).longestGap, 100.0);
        QCOMPARE(meter.totals(152ms).failed, 2);
        QCOMPARE(meter.totals(152ms).firstFailure, QStringLiteral("GET /: status 502"));
    }
    void whatNeverWorkedIsOneLongGap()
    {
        TrafficMeter meter(50ms);
        meter.sent();
        meter.failed(0ms, 1s, QStringLiteral("refused"));
        QCOMPARE(meter.totals(1s).longestGap, 950.0);
    }
    void aGapStillOpenCounts()
    {
        TrafficMeter meter(50ms);
        meter.sent();
        meter.succeeded(0ms, 10ms);
        meter.sent();
        QCOMPARE(meter.totals(560ms).longestGap, 500.0);
    }
    void theMaintenancePageIsDowntimeAndNoFailure()
    {
        TrafficMeter meter(100ms);
        meter.sent();
        meter.succeeded(0ms, 10ms);
        for (const auto at : {200ms, 300ms, 400ms}) {
            meter.sent();
            meter.turnedAway(at, at + 2ms);
        }
        QCOMPARE(meter.takeSecond(1000ms).downtime, 800.0); // so far
        meter.sent();
        meter.succeeded(1500ms, 1510ms);
        const ProbeSummary totals = meter.totals(1600ms);
        QCOMPARE(totals.turnedAway, 3);
        QCOMPARE(totals.failed, 0);
        QCOMPARE(totals.downtime, 1310.0);
        QCOMPARE(meter.takeSecond(2000ms).downtime, 510.0);
        QCOMPARE(meter.takeSecond(3000ms).downtime, 0.0);
    }
    void secondsAreCountedApart()
    {
        TrafficMeter meter(50ms);
        meter.sent();
        meter.failed(0ms, 2ms, QStringLiteral("first"));
        meter.idleClosed();
        const ProbeSummary first = meter.takeSecond(1s);
        QCOMPARE(first.failed, 1);
        QCOMPARE(first.idleClosed, 1);
        meter.sent();
        meter.succeeded(1s, 1005ms);
        const ProbeSummary second = meter.takeSecond(2s);
        QCOMPARE(second.sent, 1);
        QCOMPARE(second.failed, 0);
        QVERIFY(second.firstFailure.isEmpty());
        QCOMPARE(meter.totals(2s).sent, 2);
        QCOMPARE(meter.totals(2s).failed, 1);
    }
    void processTimeStandsStillWhileTheProcessDoes()
    {
        FakeClock clock;
        ProcessTime time(clock);
        const auto start = time.observe();
        time.expect(start + 50ms);
        clock.advance(60ms); // a little late is no stall
        QCOMPARE(time.observe() - start, std::chrono::nanoseconds(60ms));
        time.expect(time.observe() + 50ms);
        clock.advance(1h);
        QCOMPARE(time.observe() - start, std::chrono::nanoseconds(110ms));
        QCOMPARE(time.stalls(), 1);
        QCOMPARE(time.stalled(), std::chrono::nanoseconds(1h - 50ms));
        QCOMPARE(time.observe() - start, std::chrono::nanoseconds(110ms)); // counted once
        clock.advance(20ms);
        QCOMPARE(time.observe() - start, std::chrono::nanoseconds(130ms));
    }
    void processTimeNeverGoesBack()
    {
        FakeClock clock;
        ProcessTime time(clock);
        auto last = time.observe();
        for (const int step : {10, 90, 120, 99, 101, 500, 1, 100}) {
            time.expect(last + 30ms);
            clock.advance(Milliseconds(step));
            const auto now = time.observe();
            QVERIFY(now >= last);
            last = now;
        }
    }
    void theScheduleDoesNotDrift()
    {
        Pacer pacer(3, 0s); // an interval that is no whole number of nanoseconds
        int taken = 0;
        for (auto now = 0ns; now < 1h; now += 7ms) {
            while (pacer.take(now)) {
                ++taken;
            }
        }
        QCOMPARE(taken, 3 * 3600);
    }
};

QTEST_GUILESS_MAIN(TrafficMeterTest)
#include "tst_trafficmeter.moc"
