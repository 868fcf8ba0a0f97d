#include "services/environment/checkrunner.h"
#include "tests/support/await.h"
#include "tests/support/fakeclock.h"

using namespace Pilothouse;

namespace {

QCoro::Task<CheckResult> answerAtOnce(CheckResult check)
{
    co_return check.ok(QStringLiteral("fine"));
}

QCoro::Task<CheckResult> answerAfter(CheckResult check, Clock* clock, Milliseconds time)
{
    (void)co_await clock->sleep(time);
    co_return check.ok(QStringLiteral("late"));
}

Check check(const char* id, std::function<QCoro::Task<CheckResult>(CheckResult)> body, Milliseconds limit = Milliseconds(1000))
{
    return {CheckResult(QLatin1String(id), QLatin1String(id)), std::move(body), limit};
}

} // namespace

class CheckRunnerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resultsKeepTheOrderOfTheChecksAndAreAnnouncedAsTheyCome()
    {
        FakeClock clock;
        clock.runFree();
        QStringList announced;
        const QList<Check> checks {check("slow", [&](const CheckResult& blank) { return answerAfter(blank, &clock, Milliseconds(500)); }),
            check("fast", answerAtOnce)};
        const QList<CheckResult> results = await(CheckRunner(&clock).run(checks, [&](const CheckResult& result) { announced << result.id; }));
        QCOMPARE(results.size(), 2);
        QCOMPARE(results[0].id, QStringLiteral("slow"));
        QCOMPARE(results[0].status, CheckResult::Ok);
        QCOMPARE(announced, (QStringList {QStringLiteral("fast"), QStringLiteral("slow")}));
    }
    void checksRunSideBySide()
    {
        FakeClock clock;
        const auto slow = [&](const CheckResult& blank) { return answerAfter(blank, &clock, Milliseconds(500)); };
        const QList<Check> checks {check("a", slow), check("b", slow), check("c", slow)};
        int announced = 0;
        auto task = CheckRunner(&clock).run(checks, [&](const CheckResult&) { ++announced; });
        clock.advance(Milliseconds(500));
        QTRY_COMPARE(announced, 3);
    }
    void aCheckThatHangsFailsAtItsLimit()
    {
        FakeClock clock;
        const auto hang = [&](const CheckResult& blank) { return answerAfter(blank, &clock, Milliseconds(3600'000)); };
        QList<CheckResult> results;
        const QList<Check> checks {check("hangs", hang), check("fine", answerAtOnce)};
        const CheckRunner runner(&clock);
        auto task = runner.run(checks, [&](const CheckResult& result) { results << result; });
        clock.advance(Milliseconds(1000));
        QTRY_COMPARE(results.size(), 2);
        QCOMPARE(results[1].id, QStringLiteral("hangs"));
        QCOMPARE(results[1].status, CheckResult::Failed);
        QCOMPARE(results[1].code, ErrorCode::TimedOut);
        clock.advance(Milliseconds(3600'000)); // the late answer finds the check answered
    }
    void stopEndsWhatIsStillOut()
    {
        FakeClock clock;
        std::stop_source stop;
        const auto slow = [&](const CheckResult& blank) { return answerAfter(blank, &clock, Milliseconds(500)); };
        const QList<Check> checks {check("slow", slow)};
        const CheckRunner runner(&clock);
        QTimer::singleShot(0, this, [&] { stop.request_stop(); });
        const QList<CheckResult> results = await(runner.run(checks, {}, stop.get_token()));
        QCOMPARE(results[0].code, ErrorCode::Cancelled);
        clock.advance(Milliseconds(500));
    }
    void anOutageIsNamedBeforeARefusal()
    {
        const CheckResult blank(QStringLiteral("x"), QStringLiteral("X"));
        const QList<CheckResult> results {blank.ok({}), blank.failed(ErrorCode::Refused, {}, {}), blank.failed(ErrorCode::Unavailable, {}, {})};
        QCOMPARE(firstFailure(results)->code, ErrorCode::Unavailable);
        QCOMPARE(firstFailure(results.mid(0, 2))->code, ErrorCode::Refused);
        QVERIFY(firstFailure(results.mid(0, 1)) == nullptr);
    }
};

QTEST_GUILESS_MAIN(CheckRunnerTest)
#include "tst_checkrunner.moc"
