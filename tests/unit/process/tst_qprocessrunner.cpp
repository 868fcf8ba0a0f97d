#include "services/process/qprocessrunner.h"
#include "tests/support/await.h"
#include <QElapsedTimer>

using namespace Pilothouse;

class QProcessRunnerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesOutputAndExitCode()
    {
        QProcessRunner runner;
        Command command(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("cat; echo bad >&2; exit 3")});
        command.input = "in";
        const auto result = await(runner.run(command));
        QVERIFY_RESULT(result);
        QCOMPARE(result->exitCode, 3);
        QCOMPARE(result->out, QByteArray("in"));
        QCOMPARE(result->err, QByteArray("bad\n"));
    }
    void missingProgramFailsAtOnce()
    {
        QProcessRunner runner;
        QElapsedTimer timer;
        timer.start();
        const auto result = await(runner.run(Command(QStringLiteral("/no/such/program"), {})));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ProcessFailedToStart);
        QVERIFY(timer.elapsed() < 2000);
    }
    void timeLimitEndsTheChildAndLinesStop()
    {
        QProcessRunner runner;
        Command command(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("trap '' TERM; while :; do echo x; sleep 0.05; done")});
        command.timeLimit = Milliseconds(200);
        int lines = 0;
        command.onLine = [&lines](const QByteArray&, bool) { ++lines; };
        const auto result = await(runner.run(command));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::TimedOut);
        const int seen = lines;
        QTest::qWait(200);
        QCOMPARE(lines, seen);
    }
    void stopCancelsAtOnce()
    {
        QProcessRunner runner;
        std::stop_source stop;
        QTimer::singleShot(50, this, [&stop] { stop.request_stop(); });
        const auto result = await(runner.run(Command(QStringLiteral("sleep"), {QStringLiteral("30")}), stop.get_token()));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }
    void crashIsAnErrorNotAnExitCode()
    {
        QProcessRunner runner;
        const auto result = await(runner.run(Command(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("kill -9 $$")})));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ProcessFailed);
    }
    void linesArriveWholeAlsoWithoutAFinalNewline()
    {
        QProcessRunner runner;
        Command command(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("printf 'a\\nb'")});
        QList<QByteArray> lines;
        command.onLine = [&lines](const QByteArray& line, bool) { lines << line; };
        QVERIFY_RESULT(await(runner.run(command)));
        QCOMPARE(lines, (QList<QByteArray> {"a", "b"}));
    }
};

QTEST_GUILESS_MAIN(QProcessRunnerTest)
#include "tst_qprocessrunner.moc"
