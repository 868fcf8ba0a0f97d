#include "tests/fault/faultystack.h"
#include <QProcess>
#include <QTest>
#include <csignal>

using namespace Pilothouse;

namespace {

constexpr qint64 oneSecond = 1000000; // µs
constexpr int stopSeconds = 12; // longer than the rollback window, and than a wait counts that was slept through (10 s)

QString said(const CtlResult& result)
{
    return QStringLiteral("exit code %1\n").arg(result.exitCode) + result.out + result.err;
}

} // namespace

/// A runner that stands still for a long time (SIGSTOP, as a laptop that was closed) while the world goes on.
class StoppedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_stack.reset(); }
    void aRunStoppedInItsWatchWatchesTheWholeWindow();
    void aRunStoppedWhileItStartsTheSlotGoesOn();
    void aLeaseThatWasCleanedUpIsTakenAgain();
    void aRunWhoseLeaseWasTakenWhileItStoodStillChangesNothingMore();

private:
    QString start(const QString& release);
    bool standStill(const QString& run);
    QString leaseName();

    std::unique_ptr<FaultyStack> m_stack;
};

void StoppedTest::initTestCase()
{
    m_stack = std::make_unique<FaultyStack>(QStringLiteral("5s"));
    QVERIFY2(m_stack->problem().isEmpty(), qPrintable(m_stack->problem()));
}

QString StoppedTest::start(const QString& release)
{
    const CtlResult started = m_stack->deploy(release, {}, {QStringLiteral("--detach")});
    return started.exitCode == 5 ? m_stack->driver().lastRun() : QString();
}

bool StoppedTest::standStill(const QString& run)
{
    const auto runner = pid_t(m_stack->driver().run(run).runnerPid);
    if (runner <= 0 || ::kill(runner, SIGSTOP) != 0) {
        return false;
    }
    QTest::qWait(stopSeconds * 1000);
    return ::kill(runner, SIGCONT) == 0;
}

QString StoppedTest::leaseName()
{
    return m_stack->driver().docker({QStringLiteral("ps"), QStringLiteral("--all"), QStringLiteral("--format"), QStringLiteral("{{.Names}}"), QStringLiteral("--filter"),
        QStringLiteral("name=pilothouse-lease-") + m_stack->driver().stack().name()}).out.trimmed();
}

void StoppedTest::aRunStoppedInItsWatchWatchesTheWholeWindow()
{
    StackDriver& driver = m_stack->driver();
    driver.startLoad(30);
    const QString run = start(QStringLiteral("v2"));
    QVERIFY(driver.waitForStep(QStringLiteral("watch"), StepStatus::Running, 60, run));
    QVERIFY(standStill(run));
    QVERIFY(driver.waitForEnd(90, run));
    const QString lost = FaultyStack::lost(driver.stopLoad());
    const RunState state = driver.run(run);
    QVERIFY2(state.exitCode == 0, qPrintable(state.error ? state.error->message + state.error->detail : state.outcome));
    const StepState* watch = state.step(QStringLiteral("watch"));
    const qint64 took = watch->endedAt - watch->startedAt;
    QVERIFY2(took >= (stopSeconds + 3) * oneSecond, qPrintable(QStringLiteral("the watch took %1 ms").arg(took / 1000)));
    QCOMPARE(state.probeFailed, 0);
    QCOMPARE(state.attempts, 1);
    QVERIFY2(lost.isEmpty(), qPrintable(lost));
}

void StoppedTest::aRunStoppedWhileItStartsTheSlotGoesOn()
{
    StackDriver& driver = m_stack->driver();
    driver.startLoad(30);
    const QString run = start(QStringLiteral("slow-start"));
    QVERIFY(driver.waitForStep(QStringLiteral("start-slot"), StepStatus::Running, 60, run));
    QVERIFY(standStill(run));
    QVERIFY(driver.waitForEnd(90, run));
    const QString lost = FaultyStack::lost(driver.stopLoad());
    const RunState state = driver.run(run);
    QVERIFY2(state.exitCode == 0, qPrintable(state.error ? state.error->message + state.error->detail : state.outcome));
    QCOMPARE(driver.servingRelease(), QStringLiteral("slow-start"));
    QVERIFY2(lost.isEmpty(), qPrintable(lost));
}

// `docker container prune` removes containers that were never started.
void StoppedTest::aLeaseThatWasCleanedUpIsTakenAgain()
{
    StackDriver& driver = m_stack->driver();
    const QString run = start(QStringLiteral("v2"));
    QVERIFY(driver.waitForStep(QStringLiteral("backup"), StepStatus::Running, 60, run));
    QCOMPARE(driver.docker({QStringLiteral("rm"), leaseName()}).exitCode, 0);
    QVERIFY(driver.waitForEnd(90, run));
    QCOMPARE(driver.run(run).exitCode, 0);
    const QList<Event> logs = m_stack->ofKind(run, EventKind::logged);
    QVERIFY(std::any_of(logs.begin(), logs.end(), [](const Event& event) { return event.payload.value(QStringLiteral("text")).toString().contains(u"taken again"); }));
    QVERIFY(m_stack->leftovers().isEmpty());
}

void StoppedTest::aRunWhoseLeaseWasTakenWhileItStoodStillChangesNothingMore()
{
    StackDriver& driver = m_stack->driver();
    const QString run = start(QStringLiteral("v3"));
    QVERIFY(driver.waitForStep(QStringLiteral("watch"), StepStatus::Running, 60, run));
    const auto runner = pid_t(driver.run(run).runnerPid);
    QCOMPARE(::kill(runner, SIGSTOP), 0);
    const QString lease = leaseName();
    QCOMPARE(driver.docker({QStringLiteral("rm"), lease}).exitCode, 0);
    QStringList taken {QStringLiteral("create"), QStringLiteral("--name"), lease, QStringLiteral("--network"), QStringLiteral("none")};
    for (const char* label : {"who=cara@tower", "why=deploys by hand", "run=run-1", "host=tower", "identity=another"}) {
        taken << QStringLiteral("--label") << QStringLiteral("pilothouse.lease.") + QLatin1String(label);
    }
    QCOMPARE(driver.docker(taken + QStringList {QStringLiteral("members-web:v3"), QStringLiteral("true")}).exitCode, 0);
    const QStringList before = m_stack->slotContainers();
    QCOMPARE(::kill(runner, SIGCONT), 0);
    const CtlResult watched = driver.ctl({QStringLiteral("watch"), run});
    QVERIFY2(watched.exitCode == 6, qPrintable(said(watched)));
    QVERIFY2(watched.out.contains(QStringLiteral("cara@tower holds it now")), qPrintable(said(watched)));
    QCOMPARE(leaseName(), lease); // not given back: it is not ours
    QCOMPARE(m_stack->slotContainers(), before);
    QCOMPARE(driver.servingRelease(), QStringLiteral("v3"));
    QCOMPARE(driver.run(run).step(QStringLiteral("stop-old"))->status, StepStatus::Pending);
    QCOMPARE(driver.docker({QStringLiteral("rm"), lease}).exitCode, 0);
}

QTEST_GUILESS_MAIN(StoppedTest)
#include "tst_stopped.moc"
