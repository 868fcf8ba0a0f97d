#include "models/metric/servingjudge.h"
#include <QTest>

using namespace Pilothouse;
using namespace std::chrono_literals;

namespace {

ServingJudge judgeOf(int good, int bad, Milliseconds at = 5s)
{
    ServingJudge judge({}, QStringLiteral("blue"));
    for (int i = 0; i < good + bad; ++i) {
        judge.observeRequest(at, i < bad);
    }
    return judge;
}

} // namespace

class ServingJudgeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aShareAboveTheLimitFails_data()
    {
        QTest::addColumn<int>("good");
        QTest::addColumn<int>("bad");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("rule");
        QTest::newRow("none of many") << 100 << 0 << int(Verdict::Pass) << QString();
        QTest::newRow("at the limit") << 95 << 5 << int(Verdict::Pass) << QString();
        QTest::newRow("above the limit") << 94 << 6 << int(Verdict::Fail) << QStringLiteral("error-rate");
        QTest::newRow("one of twenty") << 19 << 1 << int(Verdict::Pass) << QString();
        QTest::newRow("two of twenty") << 18 << 2 << int(Verdict::Fail) << QStringLiteral("error-rate");
        QTest::newRow("two of two") << 0 << 2 << int(Verdict::Pass) << QString();
        QTest::newRow("three of three") << 0 << 3 << int(Verdict::Fail) << QStringLiteral("errors");
        QTest::newRow("three of six") << 3 << 3 << int(Verdict::Pass) << QString();
        QTest::newRow("no request at all") << 0 << 0 << int(Verdict::Inconclusive) << QStringLiteral("no-data");
    }
    void aShareAboveTheLimitFails()
    {
        QFETCH(int, good);
        QFETCH(int, bad);
        const Judgement judged = judgeOf(good, bad).judge(6s);
        QTEST(int(judged.verdict), "verdict");
        QTEST(judged.rule, "rule");
    }
    void theReasonHasTheNumbers()
    {
        const Judgement judged = judgeOf(94, 6).judge(6s);
        QVERIFY2(judged.reason.contains(u"6 of 100 requests to blue") && judged.reason.contains(u"6.0 % (limit 5 %)"), qPrintable(judged.reason));
    }
    void whatIsOlderThanTheSpanIsForgotten()
    {
        const ServingJudge judge = judgeOf(0, 50, 5s);
        QCOMPARE(judge.judge(14s).verdict, Verdict::Fail);
        QCOMPARE(judge.judge(16s).verdict, Verdict::Inconclusive);
    }
    void goodRequestsAfterwardsHeal()
    {
        ServingJudge judge = judgeOf(0, 20, 5s);
        for (int i = 0; i < 300; ++i) {
            judge.observeRequest(10s, false);
        }
        QCOMPARE(judge.judge(11s).verdict, Verdict::Fail);
        QCOMPARE(judge.judge(16s).verdict, Verdict::Pass);
    }
    void historyMayArriveInAnyOrder()
    {
        ServingJudge judge({}, QStringLiteral("blue"));
        for (const int second : {9, 3, 7, 3, 8}) {
            for (int i = 0; i < 10; ++i) {
                judge.observeRequest(std::chrono::seconds(second), second == 3);
            }
        }
        const Judgement judged = judge.judge(9s);
        QVERIFY2(judged.reason.contains(u"20 of 50"), qPrintable(judged.reason));
    }
    void checksDecideWhereThereIsNoTraffic()
    {
        ServingJudge judge({}, QStringLiteral("blue"));
        judge.observeCheck(1s, false, QStringLiteral("503"));
        judge.observeCheck(2s, false, QStringLiteral("503"));
        QCOMPARE(judge.judge(2s).verdict, Verdict::Pass);
        judge.observeCheck(3s, false, QStringLiteral("502"));
        const Judgement judged = judge.judge(3s);
        QCOMPARE(judged.rule, QStringLiteral("failed-checks"));
        QVERIFY(judged.reason.contains(u"3 health checks in a row: 502"));
        judge.observeCheck(4s, true);
        QCOMPARE(judge.judge(4s).verdict, Verdict::Pass);
        QCOMPARE(judge.judge(20s).verdict, Verdict::Inconclusive);
    }
};

QTEST_GUILESS_MAIN(ServingJudgeTest)
#include "tst_servingjudge.moc"
