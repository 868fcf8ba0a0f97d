#include "models/metric/judge.h"
#include <QTest>
#include <cmath>
#include <limits>
#include <random>

using namespace Pilothouse;
using namespace std::chrono_literals;

namespace {

Judge defaultJudge()
{
    return Judge(GuardLimits::from(RollbackConfig()), QStringLiteral("green"));
}

SlotCounts counts(qint64 requests, qint64 errors)
{
    SlotCounts totals;
    totals.requests = requests;
    totals.errors = errors;
    return totals;
}

/// One thing that can be observed, so that a random history can be told twice with small differences.
struct Observation {
    Milliseconds at {0};
    qint64 newRequests = 0;
    qint64 newErrors = 0;
    std::optional<CheckOutcome> check;
    std::optional<double> counter;
};

QList<Observation> randomHistory(std::mt19937& random)
{
    QList<Observation> history;
    Milliseconds at {0};
    double counter = 0;
    for (int i = 0; i < 60; ++i) {
        at += Milliseconds(random() % 20'000);
        Observation seen {at, qint64(random() % 30), 0, {}, {}};
        seen.newErrors = random() % 8 == 0 ? qint64(random() % 3) : 0;
        if (random() % 3 == 0) {
            seen.check = random() % 4 == 0 ? CheckOutcome::Failed : CheckOutcome::Healthy;
        }
        if (random() % 10 == 0) {
            counter += random() % 2;
            seen.counter = counter;
        }
        history.append(seen);
    }
    return history;
}

std::vector<Verdict> tell(const QList<Observation>& history)
{
    Judge judge = defaultJudge();
    SlotCounts totals;
    std::vector<Verdict> verdicts;
    for (const Observation& seen : history) {
        totals.requests += seen.newRequests + seen.newErrors;
        totals.errors += seen.newErrors;
        judge.observeRequests(seen.at, totals);
        if (seen.check) {
            judge.observeCheck(seen.at, *seen.check);
        }
        if (seen.counter) {
            judge.observeErrorsCounter(seen.at, *seen.counter);
        }
        verdicts.push_back(judge.judge(seen.at).verdict);
    }
    return verdicts;
}

} // namespace

class JudgeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exactlyTheLimitOfErrorsPassesAndOneMoreFails()
    {
        Judge judge = defaultJudge();
        judge.observeRequests(10s, counts(34'000, 10));
        QCOMPARE(judge.judge(10s).verdict, Verdict::Pass);
        judge.observeRequests(11s, counts(34'010, 11));
        const Judgement failed = judge.judge(11s);
        QCOMPARE(failed.verdict, Verdict::Fail);
        QCOMPARE(failed.rule, QStringLiteral("errors"));
        QCOMPARE(failed.reason, QStringLiteral("11 of 34010 requests to green failed since the switch (limit 10)."));
    }
    void errorsOfTheDetailedHealthCountFromTheFirstValueSeen()
    {
        Judge judge = defaultJudge();
        judge.observeErrorsCounter(-5s, 400);
        judge.observeCheck(1s, CheckOutcome::Healthy);
        judge.observeErrorsCounter(1s, 410);
        QCOMPARE(judge.judge(1s).verdict, Verdict::Pass);
        judge.observeErrorsCounter(2s, 411);
        const Judgement failed = judge.judge(2s);
        QCOMPARE(failed.verdict, Verdict::Fail);
        QCOMPARE(failed.rule, QStringLiteral("errors"));
        QVERIFY2(failed.reason.contains(QStringLiteral("rose by 11")), qPrintable(failed.reason));
    }
    void countersOfSeveralWorkersAreNotAddedUp()
    {
        Judge judge = defaultJudge();
        for (int i = 0; i < 50; ++i) {
            judge.observeErrorsCounter(Milliseconds(i), i % 2 == 0 ? 0 : 6); // two workers, each with its own count
            judge.observeCheck(Milliseconds(i), CheckOutcome::Healthy);
        }
        QCOMPARE(judge.judge(1s).verdict, Verdict::Pass);
    }
    void requestsAndCounterAreNotAddedUp()
    {
        Judge judge = defaultJudge();
        judge.observeErrorsCounter(0s, 0);
        judge.observeErrorsCounter(1s, 6); // the same six errors, seen twice
        judge.observeRequests(1s, counts(1000, 6));
        QCOMPARE(judge.judge(1s).verdict, Verdict::Pass);
    }
    void failedChecksInARowFailAndAGoodOneStartsAgain()
    {
        Judge judge = defaultJudge();
        for (int i = 0; i < 4; ++i) {
            judge.observeCheck(Milliseconds(i * 1000), CheckOutcome::Failed, QStringLiteral("503"));
        }
        QCOMPARE(judge.judge(4s).verdict, Verdict::Pass);
        judge.observeCheck(4s, CheckOutcome::Healthy);
        for (int i = 0; i < 4; ++i) {
            judge.observeCheck(5s, i % 2 == 0 ? CheckOutcome::NoAnswer : CheckOutcome::Failed, QStringLiteral("503"));
        }
        QCOMPARE(judge.judge(6s).verdict, Verdict::Pass);
        judge.observeCheck(6s, CheckOutcome::NoAnswer);
        const Judgement failed = judge.judge(6s);
        QCOMPARE(failed.verdict, Verdict::Fail);
        QCOMPARE(failed.rule, QStringLiteral("failed-checks"));
        QCOMPARE(failed.reason, QStringLiteral("5 health checks of green failed in a row (limit 5); the last one: no answer."));
    }
    void aCheckThatCouldNotBeMadeNeitherCountsNorResets()
    {
        Judge judge = defaultJudge();
        for (int i = 0; i < 9; ++i) {
            judge.observeCheck(1s, i % 2 == 0 ? CheckOutcome::Failed : CheckOutcome::NotAsked);
        }
        QCOMPARE(judge.failedInARow(), 5);
        QCOMPARE(judge.judge(1s).verdict, Verdict::Fail);
    }
    void theRateThresholdTightensWithTime_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<qint64>("errors"); // of 1000 requests
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("5 % at once") << qint64(0) << qint64(50) << Verdict::Pass;
        QTest::newRow("5.1 % at once") << qint64(0) << qint64(51) << Verdict::Fail;
        QTest::newRow("5 % shortly before five minutes") << qint64(4) << qint64(50) << Verdict::Pass;
        QTest::newRow("2 % after five minutes") << qint64(5) << qint64(20) << Verdict::Pass;
        QTest::newRow("2.1 % after five minutes") << qint64(5) << qint64(21) << Verdict::Fail;
        QTest::newRow("1 % after half an hour") << qint64(30) << qint64(10) << Verdict::Pass;
        QTest::newRow("1.1 % after half an hour") << qint64(30) << qint64(11) << Verdict::Fail;
        QTest::newRow("0.5 % after an hour") << qint64(60) << qint64(5) << Verdict::Pass;
        QTest::newRow("0.6 % after an hour") << qint64(60) << qint64(6) << Verdict::Fail;
    }
    void theRateThresholdTightensWithTime()
    {
        QFETCH(qint64, minutes);
        QFETCH(qint64, errors);
        RollbackConfig config;
        config.errors = 1'000'000; // only the rate speaks
        Judge judge(GuardLimits::from(config), QStringLiteral("green"));
        const Milliseconds at = std::chrono::minutes(minutes);
        judge.observeRequests(at, counts(1000, errors));
        const Judgement judgement = judge.judge(at);
        QTEST(judgement.verdict, "verdict");
        if (judgement.verdict == Verdict::Fail) {
            QCOMPARE(judgement.rule, QStringLiteral("error-rate"));
        }
    }
    void aStricterLimitOfTheProjectStaysInForce()
    {
        RollbackConfig config;
        config.errorRate = 1.5;
        const GuardLimits limits = GuardLimits::from(config);
        QCOMPARE(limits.rateLimitAt(0s), 1.5);
        QCOMPARE(limits.rateLimitAt(-1s), 1.5);
        QCOMPARE(limits.rateLimitAt(6min), 1.5);
        QCOMPARE(limits.rateLimitAt(31min), 1.0);
        QCOMPARE(limits.rateLimitAt(2h), 0.5);
    }
    void fewRequestsSayNothingAboutARate()
    {
        Judge judge = defaultJudge();
        judge.observeRequests(1s, counts(19, 9));
        QCOMPARE(judge.judge(1s).verdict, Verdict::Pass);
        judge.observeRequests(2s, counts(20, 9));
        QCOMPARE(judge.judge(2s).rule, QStringLiteral("error-rate"));
        QCOMPARE(judge.judge(2s).verdict, Verdict::Fail);
    }
    void theRateIsThatOfTheLastFiveMinutes()
    {
        RollbackConfig config;
        config.errors = 1'000'000;
        Judge judge(GuardLimits::from(config), QStringLiteral("green"));
        for (int second = 0; second <= 20 * 60; ++second) {
            judge.observeRequests(std::chrono::seconds(second), counts(second, std::min(second, 120) / 30)); // 4 errors in the first two minutes
        }
        QCOMPARE(judge.judge(20min).verdict, Verdict::Pass);
        judge.observeRequests(20min + 1s, counts(1210, 14)); // 10 of about 310
        QCOMPARE(judge.judge(20min + 1s).rule, QStringLiteral("error-rate"));
    }
    void noDataIsInconclusiveAndNeitherHealthyNorFailing()
    {
        Judge judge = defaultJudge();
        QCOMPARE(judge.judge(30s).verdict, Verdict::Pass); // three checks of ten seconds are not over yet
        const Judgement silent = judge.judge(30001ms);
        QCOMPARE(silent.verdict, Verdict::Inconclusive);
        QCOMPARE(silent.rule, QStringLiteral("no-data"));
        judge.observeCheck(31s, CheckOutcome::Healthy);
        QCOMPARE(judge.judge(60s).verdict, Verdict::Pass);
        QCOMPARE(judge.judge(62s).verdict, Verdict::Inconclusive);
        judge.observeRequests(63s, counts(1, 0));
        QCOMPARE(judge.judge(63s).verdict, Verdict::Pass);
        judge.observeRequests(99s, counts(1, 0)); // read again, but no request came
        QCOMPARE(judge.judge(99s).verdict, Verdict::Inconclusive);
    }
    void aCheckThatCouldNotBeMadeIsNoData()
    {
        Judge judge = defaultJudge();
        judge.observeCheck(25s, CheckOutcome::NotAsked);
        QCOMPARE(judge.judge(31s).verdict, Verdict::Inconclusive);
    }
    void nanAndInfinityAreNoData()
    {
        Judge judge = defaultJudge();
        judge.observeErrorsCounter(29s, std::numeric_limits<double>::quiet_NaN());
        judge.observeErrorsCounter(29s, std::numeric_limits<double>::infinity());
        QCOMPARE(judge.judge(31s).verdict, Verdict::Inconclusive);
    }
    void anUnreadableSourceIsInconclusiveUntilItIsBack()
    {
        Judge judge = defaultJudge();
        const auto checked = [&judge](Milliseconds at) {
            judge.observeCheck(at, CheckOutcome::Healthy);
            return judge.judge(at).verdict;
        };
        judge.observeSource(5s, false, QStringLiteral("the router does not run"));
        QCOMPARE(checked(30s), Verdict::Pass);
        QCOMPARE(checked(36s), Verdict::Inconclusive);
        QVERIFY(judge.judge(36s).reason.contains(QStringLiteral("the router does not run")));
        judge.observeSource(40s, false, QStringLiteral("still")); // counts from the first time
        QCOMPARE(checked(41s), Verdict::Inconclusive);
        judge.observeSource(42s, true);
        QCOMPARE(checked(42s), Verdict::Pass);
    }
    void failureIsStrongerThanMissingData()
    {
        Judge judge = defaultJudge();
        judge.observeRequests(1s, counts(100, 11));
        judge.observeSource(2s, false, QStringLiteral("gone"));
        QCOMPARE(judge.judge(10min).verdict, Verdict::Fail);
    }
    void aWindowNeverClosesWithoutData()
    {
        Judge judge = defaultJudge();
        QCOMPARE(judge.judge(20s).verdict, Verdict::Pass);
        QCOMPARE(judge.judgeAtWindowEnd(20s).verdict, Verdict::Inconclusive);
        judge.observeCheck(20s, CheckOutcome::Healthy);
        QCOMPARE(judge.judgeAtWindowEnd(20s).verdict, Verdict::Pass);
        judge.observeSource(20s, false, QStringLiteral("gone"));
        QCOMPARE(judge.judgeAtWindowEnd(20s).verdict, Verdict::Inconclusive);
    }
    void armedBeforeTheSwitchItWaitsFromThenOn()
    {
        const Judge judge(GuardLimits::from(RollbackConfig()), QStringLiteral("green"), -60s);
        QCOMPARE(judge.judge(-31s).verdict, Verdict::Pass);
        QCOMPARE(judge.judge(-29s).verdict, Verdict::Inconclusive);
    }
    void limitsOfZeroDoNotFailAQuietRelease()
    {
        RollbackConfig config;
        config.errors = 0;
        config.failedChecks = 0;
        config.minimumRequests = 0;
        Judge judge(GuardLimits::from(config), QStringLiteral("green"));
        QCOMPARE(judge.judge(0s).verdict, Verdict::Pass);
        judge.observeCheck(1s, CheckOutcome::Healthy);
        judge.observeRequests(1s, counts(50, 0));
        QCOMPARE(judge.judge(1s).verdict, Verdict::Pass);
        judge.observeRequests(2s, counts(51, 1));
        QCOMPARE(judge.judge(2s).rule, QStringLiteral("errors"));
    }
    /// Whatever the history: more errors, anywhere in it, never turn a failing judgement into another.
    void moreErrorsNeverTurnFailIntoAnythingElse()
    {
        std::mt19937 random(20240229); // NOLINT(bugprone-random-generator-seed) the same histories every time
        int failing = 0;
        for (int round = 0; round < 400; ++round) {
            const QList<Observation> history = randomHistory(random);
            QList<Observation> worse = history;
            for (int i = 0; i < 3; ++i) {
                worse[int(random() % size_t(worse.size()))].newErrors += 1 + qint64(random() % 4);
            }
            const std::vector<Verdict> before = tell(history);
            const std::vector<Verdict> after = tell(worse);
            for (size_t i = 0; i < before.size(); ++i) {
                failing += before[i] == Verdict::Fail ? 1 : 0;
                QVERIFY(before[i] != Verdict::Fail || after[i] == Verdict::Fail);
            }
        }
        QVERIFY2(failing > 500, qPrintable(QString::number(failing))); // the histories do reach the limits
    }
    void onceFailedByErrorsStaysFailed()
    {
        std::mt19937 random(11); // NOLINT(bugprone-random-generator-seed) the same histories every time
        for (int round = 0; round < 200; ++round) {
            const QList<Observation> history = randomHistory(random);
            Judge judge = defaultJudge();
            SlotCounts totals;
            bool hasFailed = false;
            for (const Observation& seen : history) {
                totals.requests += seen.newRequests + seen.newErrors;
                totals.errors += seen.newErrors;
                judge.observeRequests(seen.at, totals);
                const Judgement judgement = judge.judge(seen.at);
                QVERIFY(!hasFailed || judgement.verdict == Verdict::Fail);
                hasFailed = hasFailed || judgement.rule == QLatin1String("errors");
            }
        }
    }
};

QTEST_GUILESS_MAIN(JudgeTest)
#include "tst_judge.moc"
