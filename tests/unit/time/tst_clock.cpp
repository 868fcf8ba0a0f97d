#include "services/time/jitteredpause.h"
#include "services/time/patience.h"
#include "services/time/steadytime.h"
#include "tests/support/await.h"
#include "tests/support/fakeclock.h"

using namespace Pilothouse;
using namespace std::chrono_literals;

class ClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void patienceIsUsedUpByTimeAwakeOnly()
    {
        FakeClock clock;
        Patience patience(&clock, 10s, 2s);
        clock.advance(1s);
        QVERIFY(!patience.isOver());
        clock.advance(10min); // asleep
        QVERIFY(!patience.isOver());
        QCOMPARE(patience.left(), std::chrono::nanoseconds(7s));
        for (int i = 0; i < 7; ++i) {
            QVERIFY(!patience.isOver());
            clock.advance(1s);
        }
        QVERIFY(patience.isOver());
    }
    void steadyTimeIsWallTimeUntilTheClockIsSet()
    {
        FakeClock clock;
        SteadyTime time(&clock);
        clock.advance(90s);
        const qint64 now = clock.nowMicroseconds();
        QCOMPARE(time.of(now), now);
        QCOMPARE(time.of(now - 7), now - 7);
    }
    void steadyTimeDoesNotJump_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("an hour back") << -3600;
        QTest::newRow("a day forward") << 86400;
    }
    void steadyTimeDoesNotJump()
    {
        QFETCH(int, seconds);
        FakeClock clock;
        SteadyTime time(&clock);
        const qint64 before = time.of(clock.nowMicroseconds());
        clock.advance(1s);
        clock.jumpWall(std::chrono::seconds(seconds));
        clock.advance(1s);
        QCOMPARE(time.of(clock.nowMicroseconds()) - before, 2'000'000);
        clock.jumpWall(std::chrono::seconds(-seconds));
        QCOMPARE(time.of(clock.nowMicroseconds()) - before, 2'000'000);
    }
    void aSleepLongerThanATimerCountsIsASleep()
    {
        SystemClock clock;
        std::stop_source stop;
        const Milliseconds month = std::chrono::hours(24 * 30);
        bool hasEnded = false;
        QTimer::singleShot(100, this, [&] { hasEnded = true; stop.request_stop(); });
        const Result<> slept = await(clock.sleep(month, stop.get_token()));
        QVERIFY(hasEnded);
        QCOMPARE(slept.error().code, ErrorCode::Cancelled);
    }
    void aPauseDoublesUpToItsLimitAndDiffersByChance_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<int>("full");
        QTest::newRow("the first") << 1 << 300;
        QTest::newRow("doubled twice") << 3 << 1200;
        QTest::newRow("at the limit") << 7 << 15000;
        QTest::newRow("far beyond it") << 10000 << 15000;
    }
    void aPauseDoublesUpToItsLimitAndDiffersByChance()
    {
        QFETCH(int, attempt);
        QFETCH(int, full);
        QSet<qint64> pauses;
        for (int i = 0; i < 50; ++i) {
            const qint64 pause = jitteredPause(attempt, 300ms, 15s).count();
            QVERIFY2(pause >= full / 2 && pause <= full + full / 2, qPrintable(QString::number(pause)));
            pauses.insert(pause);
        }
        QVERIFY(pauses.size() > 1);
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
