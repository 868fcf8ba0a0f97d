#include "tests/fault/faultystack.h"
#include <QProcess>
#include <QTest>
#include <csignal>

using namespace Pilothouse;

namespace {

const QStringList allSteps {QStringLiteral("lease"), QStringLiteral("migrate"), QStringLiteral("preflight"), QStringLiteral("backup"),
    QStringLiteral("check-image"), QStringLiteral("start-slot"), QStringLiteral("verify-slot"), QStringLiteral("arm-guard"), QStringLiteral("switch"),
    QStringLiteral("read-back"), QStringLiteral("workers"), QStringLiteral("watch"), QStringLiteral("drain"), QStringLiteral("stop-old")};

constexpr qint64 protectLimit = 2000000; // µs between a runner's death and its successor's guard, or users being back

// What the supervisor waits longer after this many quick deaths in a row than after the second: 200 ms times their square.
qint64 longerPause(qint64 deaths)
{
    constexpr qint64 longest = 5000000; // µs
    return std::min(longest, 200000 * deaths * deaths) - std::min(longest, 200000 * std::min<qint64>(deaths, 2) * std::min<qint64>(deaths, 2));
}

bool isFull()
{
    return qEnvironmentVariableIsSet("PILOTHOUSE_CRASH_MATRIX");
}

qint64 parentOf(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("PPid:")) {
            return line.mid(5).trimmed().toLongLong();
        }
    }
    return 0;
}

} // namespace

/// kill -9 of the runner at the boundaries of a real deployment under load. One stack serves all rows: each is the
/// next deployment to it, from one slot to the other.
class CrashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase() { m_stack.reset(); }
    void aDeploymentOutlivesItsRunner_data();
    void aDeploymentOutlivesItsRunner();
    void aRollbackOutlivesItsRunner_data();
    void aRollbackOutlivesItsRunner();
    void anAbortOutlivesItsRunner_data();
    void anAbortOutlivesItsRunner();
    void aRunnerOutlivesItsSupervisor();
    void aPersonRecoversARunWhoseSupervisorDiedToo();
    void aDeploymentOutlivesDeathAtAnyInstant_data();
    void aDeploymentOutlivesDeathAtAnyInstant();

private:
    [[nodiscard]] QString nextRelease() const { return m_serving == u"v2" ? QStringLiteral("v3") : QStringLiteral("v2"); }
    /// Sees to it that the next deployment is one of v3 with a migration to apply.
    void makeMigrationPending();
    /// What every run must leave, whatever befell it.
    void verifyOrder(const QString& run, int attempts);
    /// By the guard; or, once the run has turned back, by being taken back to the old release: nothing is left to guard then.
    void verifyUsersWereProtectedAgain(const QString& run);
    /// The user-visible errors of a release that fails lie between its switch and the way back.
    void verifyOnlyTheNewReleaseFailed(const QString& run, const QJsonObject& load);
    bool waitUntilWatching(const QString& run);

    std::unique_ptr<FaultyStack> m_stack;
    QMap<QString, QString> m_untouched;
    QString m_serving = QStringLiteral("v1");
};

void CrashTest::initTestCase()
{
    m_stack = std::make_unique<FaultyStack>(QStringLiteral("2s"));
    QVERIFY2(m_stack->problem().isEmpty(), qPrintable(m_stack->problem()));
    m_untouched = m_stack->untouched();
}

void CrashTest::cleanup()
{
    m_stack->driver().environment.remove(QStringLiteral("PILOTHOUSE_KILL_AT"));
}

void CrashTest::makeMigrationPending()
{
    if (m_serving == u"v3") {
        const CtlResult back = m_stack->deploy(QStringLiteral("v2"));
        QVERIFY2(back.exitCode == 0, qPrintable(back.out + back.err));
        m_serving = QStringLiteral("v2");
    }
    m_stack->driver().stack().sql(QStringLiteral("ALTER TABLE people_person DROP COLUMN IF EXISTS city; "
                                                 "DELETE FROM django_migrations WHERE app = 'people' AND name LIKE '0003%'"));
}

void CrashTest::verifyOrder(const QString& run, int attempts)
{
    const QList<Event> starts = m_stack->ofKind(run, EventKind::runStarted);
    QCOMPARE(starts.size(), attempts);
    QList<qint64> ends = m_stack->deaths().values();
    std::sort(ends.begin(), ends.end());
    for (int i = 0; i < ends.size() && i + 1 < starts.size(); ++i) {
        QVERIFY2(starts[i + 1].at >= ends[i], "a runner started before the one before it was dead");
    }
    QMap<QString, int> done;
    for (const Event& event : m_stack->driver().events(run)) {
        if (event.kind == QStringView(EventKind::stepApplied) || event.kind == QStringView(EventKind::stepSkipped)) {
            ++done[event.payload.value(QStringLiteral("step")).toString()];
        }
    }
    const RunState state = m_stack->driver().run(run);
    for (const StepState& step : state.steps) {
        const int times = done.value(step.kind);
        QVERIFY2(times == 1 || (state.turnedBack && times == 0), qPrintable(QStringLiteral("%1 was recorded as done %2 times").arg(step.kind).arg(times)));
    }
    const CtlResult verified = m_stack->driver().ctl({QStringLiteral("journal"), QStringLiteral("verify")});
    QVERIFY2(verified.exitCode == 0, qPrintable(verified.out + verified.err));
    QCOMPARE(m_stack->untouched(), m_untouched);
    QVERIFY2(m_stack->leftovers().isEmpty(), qPrintable(m_stack->leftovers().join(QLatin1Char(' '))));
    QVERIFY2(m_stack->slotContainers().size() <= 4, qPrintable(m_stack->slotContainers().join(QLatin1Char(' '))));
}

void CrashTest::verifyUsersWereProtectedAgain(const QString& run)
{
    const QList<Event> armed = m_stack->ofKind(run, EventKind::guardArmed);
    const QList<Event> disarmed = m_stack->ofKind(run, EventKind::guardDisarmed);
    QList<Event> goneBack = m_stack->ofKind(run, EventKind::undoApplied);
    goneBack.removeIf([](const Event& event) { return event.payload.value(QStringLiteral("step")) != QStringLiteral("switch"); });
    const QMap<QString, qint64> deaths = m_stack->deaths();
    for (auto death = deaths.cbegin(); death != deaths.cend(); ++death) {
        const auto isBefore = [at = *death](const Event& event) { return event.at < at; };
        // By the boundary's name: the two clocks differ by a tick, which is longer than what lies between.
        const bool isAfterTurning = death.key() == u"turned-back" || death.key().startsWith(u"und");
        const QList<Event>& awaited = isAfterTurning ? goneBack : armed;
        const QList<Event>& ended = isAfterTurning ? goneBack : disarmed;
        if (std::none_of(armed.begin(), armed.end(), isBefore) || std::any_of(ended.begin(), ended.end(), isBefore)) {
            continue;
        }
        const auto again = std::find_if_not(awaited.begin(), awaited.end(), isBefore);
        QVERIFY2(again != awaited.end(), qPrintable(QStringLiteral("users were not protected again after ") + death.key()));
        const qint64 took = again->at - *death;
        // Each further death on the way back has its own time.
        const auto between = std::count_if(deaths.cbegin(), deaths.cend(), [&](qint64 at) { return at >= *death && at <= again->at; });
        const auto soFar = std::count_if(deaths.cbegin(), deaths.cend(), [&](qint64 at) { return at <= again->at; });
        const qint64 limit = between * (protectLimit + longerPause(soFar));
        QVERIFY2(took <= limit, qPrintable(QStringLiteral("protected again %1 ms after %2").arg(took / 1000).arg(death.key())));
    }
}

void CrashTest::aDeploymentOutlivesItsRunner_data()
{
    QTest::addColumn<QStringList>("deaths");
    // Two steps share a run; what the supervisor waits longer after a third and a fourth death is taken off.
    for (qsizetype i = 0; i < allSteps.size(); i += 2) {
        QStringList deaths;
        for (const QString& step : allSteps.mid(i, 2)) {
            deaths << QStringLiteral("intended:") + step << QStringLiteral("effected:") + step;
        }
        QTest::newRow(qPrintable(deaths.join(QStringLiteral(" and ")))) << deaths;
    }
    QTest::newRow("before:lease and finishing") << QStringList {QStringLiteral("before:lease"), QStringLiteral("finishing")};
    if (!isFull()) {
        return;
    }
    for (const QString& step : allSteps) {
        for (const char* moment : {"before:", "intended:", "effected:", "after:"}) {
            const QString boundary = QLatin1String(moment) + step;
            QTest::newRow(qPrintable(boundary)) << QStringList {boundary};
        }
    }
    QTest::newRow("finishing") << QStringList {QStringLiteral("finishing")};
}

void CrashTest::aDeploymentOutlivesItsRunner()
{
    QFETCH(QStringList, deaths);
    if (deaths.join(QLatin1Char(' ')).contains(QStringLiteral("migrate")) && m_serving != u"v1") {
        makeMigrationPending();
    }
    const QString release = nextRelease();
    StackDriver& driver = m_stack->driver();
    driver.startLoad(30);
    const CtlResult deployed = m_stack->deploy(release, deaths);
    const QJsonObject load = driver.stopLoad();
    QVERIFY2(deployed.exitCode == 0, qPrintable(deployed.out + deployed.err));
    m_serving = release;
    QCOMPARE(m_stack->deaths().size(), deaths.size());
    const QString run = driver.lastRun();
    verifyOrder(run, 1 + int(deaths.size()));
    verifyUsersWereProtectedAgain(run);
    QCOMPARE(driver.run(run).outcome, QStringLiteral("succeeded"));
    QCOMPARE(driver.servingRelease(), release);
    const QString lost = FaultyStack::lost(load);
    QVERIFY2(lost.isEmpty(), qPrintable(lost));
}

void CrashTest::aRollbackOutlivesItsRunner_data()
{
    QTest::addColumn<QStringList>("deaths");
    QTest::newRow("turned-back and undoing:switch") << QStringList {QStringLiteral("turned-back"), QStringLiteral("undoing:switch")};
    QTest::newRow("undone:switch and undoing:start-slot") << QStringList {QStringLiteral("undone:switch"), QStringLiteral("undoing:start-slot")};
    if (!isFull()) {
        return;
    }
    for (const char* step : {"watch", "workers", "read-back", "switch", "arm-guard", "verify-slot", "start-slot", "check-image", "backup", "preflight", "lease"}) {
        for (const char* moment : {"undoing:", "undone:"}) {
            const QString boundary = QLatin1String(moment) + QLatin1String(step);
            QTest::newRow(qPrintable(boundary)) << QStringList {boundary};
        }
    }
}

void CrashTest::verifyOnlyTheNewReleaseFailed(const QString& run, const QJsonObject& load)
{
    constexpr qint64 margin = 100000; // µs: the load notes a failure when the answer came
    const QList<Event> switches = m_stack->ofKind(run, EventKind::trafficSwitched);
    QVERIFY(switches.size() >= 2);
    const qint64 from = qint64(switches.first().payload.value(QStringLiteral("commandedAt")).toDouble()) - margin;
    const qint64 until = switches.last().at + margin;
    for (const QJsonValue& failure : load.value(QStringLiteral("failures")).toArray()) {
        const qint64 at = QDateTime::fromString(failure.toObject().value(QStringLiteral("at")).toString(), Qt::ISODateWithMs).toMSecsSinceEpoch() * 1000;
        QVERIFY2(at >= from && at <= until, qPrintable(QStringLiteral("a request failed outside the new release's time: %1").arg(failure.toObject().value(QStringLiteral("at")).toString())));
    }
}

void CrashTest::aRollbackOutlivesItsRunner()
{
    QFETCH(QStringList, deaths);
    StackDriver& driver = m_stack->driver();
    driver.startLoad(30);
    const CtlResult deployed = m_stack->deploy(QStringLiteral("fails-in-traffic"), deaths);
    const QJsonObject load = driver.stopLoad();
    QVERIFY2(deployed.exitCode == 3, qPrintable(QString::number(deployed.exitCode) + deployed.out + deployed.err));
    QCOMPARE(m_stack->deaths().size(), deaths.size());
    const QString run = driver.lastRun();
    verifyOrder(run, 1 + int(deaths.size()));
    verifyUsersWereProtectedAgain(run);
    QCOMPARE(driver.run(run).outcome, QStringLiteral("rolled-back"));
    QCOMPARE(driver.servingRelease(), m_serving);
    verifyOnlyTheNewReleaseFailed(run, load);
}

void CrashTest::anAbortOutlivesItsRunner_data()
{
    QTest::addColumn<QStringList>("deaths");
    QTest::newRow("turned-back and undoing:start-slot") << QStringList {QStringLiteral("turned-back"), QStringLiteral("undoing:start-slot")};
    if (isFull()) {
        QTest::newRow("undone:start-slot and undone:lease") << QStringList {QStringLiteral("undone:start-slot"), QStringLiteral("undone:lease")};
    }
}

void CrashTest::anAbortOutlivesItsRunner()
{
    QFETCH(QStringList, deaths);
    StackDriver& driver = m_stack->driver();
    driver.startLoad(30);
    const CtlResult deployed = m_stack->deploy(QStringLiteral("pages-fail"), deaths);
    const QJsonObject load = driver.stopLoad();
    QVERIFY2(deployed.exitCode == 1, qPrintable(QString::number(deployed.exitCode) + deployed.out + deployed.err));
    QCOMPARE(m_stack->deaths().size(), deaths.size());
    verifyOrder(driver.lastRun(), 1 + int(deaths.size()));
    QCOMPARE(driver.servingRelease(), m_serving);
    const QString lost = FaultyStack::lost(load);
    QVERIFY2(lost.isEmpty(), qPrintable(lost));
}

bool CrashTest::waitUntilWatching(const QString& run)
{
    return m_stack->driver().waitForStep(QStringLiteral("watch"), StepStatus::Running, 60, run);
}

void CrashTest::aRunnerOutlivesItsSupervisor()
{
    const QString release = nextRelease();
    StackDriver& driver = m_stack->driver();
    QCOMPARE(m_stack->deploy(release, {}, {QStringLiteral("--detach")}).exitCode, 5);
    const QString run = driver.lastRun();
    QVERIFY(driver.waitForStep(QStringLiteral("backup"), StepStatus::Running, 60, run));
    const qint64 supervisor = parentOf(driver.run(run).runnerPid);
    QVERIFY(supervisor > 1);
    QCOMPARE(::kill(pid_t(supervisor), SIGKILL), 0);
    const CtlResult second = driver.ctl({QStringLiteral("execute"), run});
    QVERIFY2(second.exitCode == 4, "a second runner was let in");
    QVERIFY(driver.waitForEnd(90, run));
    m_serving = release;
    verifyOrder(run, 1);
    QCOMPARE(driver.servingRelease(), release);
}

void CrashTest::aPersonRecoversARunWhoseSupervisorDiedToo()
{
    const QString release = nextRelease();
    StackDriver& driver = m_stack->driver();
    driver.startLoad(30);
    QCOMPARE(m_stack->deploy(release, {}, {QStringLiteral("--detach")}).exitCode, 5);
    const QString run = driver.lastRun();
    QVERIFY(waitUntilWatching(run));
    const std::unique_ptr<QProcess> watcher = driver.start({QStringLiteral("watch"), run});
    const qint64 runner = driver.run(run).runnerPid;
    const qint64 supervisor = parentOf(runner);
    QVERIFY(supervisor > 1);
    ::kill(pid_t(supervisor), SIGKILL);
    ::kill(pid_t(runner), SIGKILL);
    QVERIFY(watcher->waitForFinished(20000));
    QCOMPARE(watcher->exitCode(), 5);
    const QString said = QString::fromUtf8(watcher->readAllStandardError());
    QVERIFY2(said.contains(QStringLiteral("pilothousectl recover ") + run), qPrintable(said));
    const CtlResult status = driver.ctl({QStringLiteral("status")});
    QVERIFY2((status.out + status.err).contains(QStringLiteral("pilothousectl recover ") + run), qPrintable(status.out + status.err));
    const CtlResult another = m_stack->deploy(m_serving);
    QVERIFY2(another.exitCode == 4 || another.exitCode == 1, qPrintable(QStringLiteral("a second deployment got in: ") + another.out + another.err));
    QVERIFY(!driver.run(run).isFinished());

    const CtlResult recovered = driver.ctl({QStringLiteral("recover"), run});
    const QJsonObject load = driver.stopLoad();
    QVERIFY2(recovered.exitCode == 0, qPrintable(recovered.out + recovered.err));
    m_serving = release;
    verifyOrder(run, 2);
    QCOMPARE(driver.servingRelease(), release);
    const QString lost = FaultyStack::lost(load);
    QVERIFY2(lost.isEmpty(), qPrintable(lost));
}

// In the middle of effects: the instants are spread over the whole run, two deaths each.
void CrashTest::aDeploymentOutlivesDeathAtAnyInstant_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    const int rows = isFull() ? 24 : 1;
    for (int row = 0; row < rows; ++row) {
        const int first = isFull() ? 150 + row * 450 : 3100;
        const int second = 700 + (row * 1300) % 5000;
        QTest::addRow("after %d ms and again after %d ms", first, second) << first << second;
    }
}

void CrashTest::aDeploymentOutlivesDeathAtAnyInstant()
{
    QFETCH(int, first);
    QFETCH(int, second);
    const QString release = nextRelease();
    StackDriver& driver = m_stack->driver();
    driver.startLoad(30);
    QCOMPARE(m_stack->deploy(release, {}, {QStringLiteral("--detach")}).exitCode, 5);
    const QString run = driver.lastRun();
    for (const int wait : {first, second}) {
        QTest::qWait(wait);
        const RunState state = driver.run(run);
        if (!state.isFinished() && state.runnerPid > 0) {
            ::kill(pid_t(state.runnerPid), SIGKILL);
        }
    }
    QVERIFY(driver.waitForEnd(120, run));
    const QJsonObject load = driver.stopLoad();
    const RunState state = driver.run(run);
    QVERIFY2(state.exitCode == 0, qPrintable(state.error ? state.error->message + state.error->detail : state.outcome));
    m_serving = release;
    verifyOrder(run, state.attempts);
    QCOMPARE(driver.servingRelease(), release);
    const QString lost = FaultyStack::lost(load);
    QVERIFY2(lost.isEmpty(), qPrintable(lost));
}

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_crash.moc"
