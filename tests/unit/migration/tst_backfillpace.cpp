#include "services/migration/expand/backfillpace.h"
#include <QTest>

using namespace Pilothouse;
using namespace std::chrono_literals;

namespace {

constexpr qint64 batch = 1000;

} // namespace

class tst_BackfillPace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoThirdsOfTheTimeAreTheApplications()
    {
        BackfillPace pace(batch);
        QCOMPARE(pace.restAfter(20ms, batch), 40ms);
        QCOMPARE(pace.restAfter(30ms, batch), 60ms);
    }

    void aBusyDatabaseIsYieldedToMoreThanItsShare()
    {
        BackfillPace pace(batch);
        QCOMPARE(pace.restAfter(10ms, batch), 20ms);
        QCOMPARE(pace.restAfter(80ms, batch), 80ms * 2 * 4);
        QVERIFY2(pace.restAfter(20ms, batch) == 40ms, "and the pace is as before once it is not busy any more");
    }

    void aBatchThatPassesOverMostRowsIsNoSignOfLoad()
    {
        BackfillPace pace(batch);
        QCOMPARE(pace.restAfter(10ms, batch), 20ms);
        QCOMPARE(pace.restAfter(5ms, 1), 10ms);
        QCOMPARE(pace.restAfter(10ms, batch), 20ms);
    }

    void noRestIsEndless()
    {
        BackfillPace pace(batch);
        QCOMPARE(pace.restAfter(1ms, batch), 2ms);
        QCOMPARE(pace.restAfter(60s, batch), BackfillPace::longestRest);
    }

    void aBatchWithoutRowsNeedsNoRest()
    {
        BackfillPace pace(batch);
        QCOMPARE(pace.restAfter(20ms, 0), 0ms);
    }
};

QTEST_GUILESS_MAIN(tst_BackfillPace)
#include "tst_backfillpace.moc"
