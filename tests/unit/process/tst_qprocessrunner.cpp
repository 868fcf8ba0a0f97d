#include "services/process/qprocessrunner.h"
#include "tests/support/await.h"
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTimer>
#include <csignal>
#include <cstdio>

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
    // Whoever takes up the work of a process that was killed must not meet its children at it.
    void childrenDieWithAProcessThatIsKilled_data()
    {
        QTest::addColumn<bool>("outlives");
        QTest::newRow("ordinary") << false;
        QTest::newRow("one that outlives us") << true;
    }
    void childrenDieWithAProcessThatIsKilled()
    {
        QFETCH(bool, outlives);
        QProcess parent;
        parent.start(QCoreApplication::applicationFilePath(), {outlives ? QStringLiteral("--parent-of-survivor") : QStringLiteral("--parent")});
        QVERIFY(parent.waitForReadyRead(10000));
        const pid_t child = parent.readLine().trimmed().toInt();
        QVERIFY(child > 0 && ::kill(child, 0) == 0);
        parent.kill();
        QVERIFY(parent.waitForFinished(10000));
        if (outlives) {
            QTest::qWait(300);
            QCOMPARE(::kill(child, SIGKILL), 0);
        } else {
            QTRY_VERIFY(!isRunning(child));
        }
    }
    // Stopped for longer than the limit, it finds the child's end and the end of its time at once.
    void aLimitThatPassedWhileWeStoodStillIsNotTheChilds()
    {
        QProcess self;
        self.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--waiter")});
        QVERIFY(self.waitForReadyRead(10000));
        QCOMPARE(self.readLine().trimmed(), QByteArray("waiting"));
        ::kill(pid_t(self.processId()), SIGSTOP);
        QTest::qWait(2500);
        ::kill(pid_t(self.processId()), SIGCONT);
        QVERIFY(self.waitForFinished(10000));
        QCOMPARE(self.readAllStandardOutput().trimmed(), QByteArray("exit code 0"));
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

private:
    static bool isRunning(pid_t process)
    {
        QFile status(QStringLiteral("/proc/%1/stat").arg(process));
        return status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ");
    }
};

namespace {

// The test's own program in another role: runs a child and tells its process ID.
int runChild(bool outlives)
{
    QProcessRunner runner;
    Command command(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("echo $$; exec sleep 60")});
    command.outlivesUs = outlives;
    command.onLine = [](const QByteArray& line, bool) {
        std::printf("%s\n", line.constData());
        std::fflush(stdout);
    };
    await(runner.run(command));
    return 0;
}

// Waits for a child that takes a second, with a limit of two.
int waitForChild()
{
    QProcessRunner runner;
    Command command(QStringLiteral("sleep"), {QStringLiteral("1")});
    command.timeLimit = Milliseconds(1500);
    QTimer::singleShot(0, qApp, [] {
        std::printf("waiting\n");
        std::fflush(stdout);
    });
    const auto done = await(runner.run(command));
    std::printf("%s\n", done ? "exit code 0" : qPrintable(done.error().message));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString role = QCoreApplication::arguments().value(1);
    if (role.startsWith(QLatin1String("--parent"))) {
        return runChild(role == u"--parent-of-survivor");
    }
    if (role == u"--waiter") {
        return waitForChild();
    }
    QProcessRunnerTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_qprocessrunner.moc"
