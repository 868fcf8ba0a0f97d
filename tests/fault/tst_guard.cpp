#include "tests/fault/faultystack.h"
#include "tests/integration/migration/migrationimage.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Pilothouse;

namespace {

constexpr qint64 oneSecond = 1000000; // µs

QString said(const CtlResult& result)
{
    return QStringLiteral("exit code %1\n").arg(result.exitCode) + result.out + result.err;
}

} // namespace

/// The guard's and people's ways back, on one real stack: plain v1 serves at the start and after each test but the
/// last three, which follow one release to its end and back.
class GuardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_stack.reset(); }
    void aReleaseWhosePagesFailIsRefusedBeforeAnyUserSeesIt();
    void anAbortBeforeTheSwitchLeavesOnlyWhatItNames();
    void anAbortNamesTheMigrationThatStays();
    void aReleaseThatFailsInTrafficIsTakenBackByTheGuard();
    void aReleaseWhoseHealthChecksFailInTrafficIsTakenBackToo();
    void usersDoNotWaitForAContainerThatIsSlowToStart();
    void aRollbackDuringTheWatchTakesLessThanASecond();
    void aPausedRunWaitsAndFinishEndsTheWatch();
    void aRollbackAfterTheRunWakesTheOldSlot();

private:
    /// Deploys without waiting; the run's name.
    QString start(const QString& release);
    QString endOf(const QString& run);
    /// From the guard's order until traffic was back, µs; nothing when it was not ordered or not obeyed.
    std::optional<qint64> wayBack(const QString& run);
    /// From now on Docker takes ten seconds more to make a worker of a slot.
    [[nodiscard]] bool slowDownDocker();
    void verifyNothingIsLeft();

    std::unique_ptr<FaultyStack> m_stack;
    QMap<QString, QString> m_untouched;
    QString m_last;
};

void GuardTest::initTestCase()
{
    m_stack = std::make_unique<FaultyStack>(QStringLiteral("20s"));
    QVERIFY2(m_stack->problem().isEmpty(), qPrintable(m_stack->problem()));
    m_untouched = m_stack->untouched();
}

QString GuardTest::start(const QString& release)
{
    const CtlResult started = m_stack->deploy(release, {}, {QStringLiteral("--detach")});
    return started.exitCode == 5 ? m_stack->driver().lastRun() : QString();
}

QString GuardTest::endOf(const QString& run)
{
    const RunState state = m_stack->driver().run(run);
    return QStringLiteral("%1, exit code %2; kept: %3").arg(state.outcome).arg(state.exitCode).arg(state.kept.join(QStringLiteral(" | ")));
}

void GuardTest::verifyNothingIsLeft()
{
    QVERIFY2(m_stack->slotContainers().isEmpty(), qPrintable(m_stack->slotContainers().join(QLatin1Char(' '))));
    QVERIFY2(m_stack->leftovers().isEmpty(), qPrintable(m_stack->leftovers().join(QLatin1Char(' '))));
    QCOMPARE(m_stack->untouched(), m_untouched);
    QCOMPARE(m_stack->driver().servingRelease(), QStringLiteral("v1"));
}

void GuardTest::aReleaseWhosePagesFailIsRefusedBeforeAnyUserSeesIt()
{
    StackDriver& driver = m_stack->driver();
    driver.startLoad(60);
    const CtlResult deployed = m_stack->deploy(QStringLiteral("pages-fail"));
    const QString lost = FaultyStack::lost(driver.stopLoad());
    QVERIFY2(deployed.exitCode == 1, qPrintable(said(deployed)));
    QVERIFY2(deployed.out.contains(QStringLiteral("HTTP 500")), qPrintable(said(deployed)));
    QVERIFY2(lost.isEmpty(), qPrintable(lost));
    const RunState state = driver.run(driver.lastRun());
    QCOMPARE(state.switchedAt, 0);
    QVERIFY2(state.kept.size() == 1 && state.kept.first().contains(QStringLiteral("backup")), qPrintable(endOf(state.run)));
    verifyNothingIsLeft();
}

void GuardTest::anAbortBeforeTheSwitchLeavesOnlyWhatItNames()
{
    StackDriver& driver = m_stack->driver();
    const QString run = start(QStringLiteral("slow-start"));
    QVERIFY(!run.isEmpty());
    QVERIFY(driver.waitForStep(QStringLiteral("start-slot"), StepStatus::Running, 60, run));
    const std::unique_ptr<QProcess> watcher = driver.start({QStringLiteral("watch"), run});
    const CtlResult aborted = driver.ctl({QStringLiteral("abort"), run, QStringLiteral("--yes"), QStringLiteral("--reason"), QStringLiteral("wrong tag")});
    QVERIFY2(aborted.exitCode == 0, qPrintable(said(aborted)));
    QVERIFY(watcher->waitForFinished(20000));
    QCOMPARE(watcher->exitCode(), 1);
    const RunState state = driver.run(run);
    QVERIFY2(state.exitCode == 1 && state.outcome == u"aborted", qPrintable(endOf(run)));
    QVERIFY2(state.kept.size() == 1 && state.kept.first().contains(QStringLiteral("backup")), qPrintable(endOf(run)));
    QVERIFY2(aborted.out.contains(state.kept.first()), qPrintable(said(aborted)));
    verifyNothingIsLeft();
}

void GuardTest::anAbortNamesTheMigrationThatStays()
{
    StackDriver& driver = m_stack->driver();
    const QString run = start(QStringLiteral("v2"));
    QVERIFY(!run.isEmpty());
    QVERIFY(driver.waitForStep(QStringLiteral("start-slot"), StepStatus::Running, 60, run));
    const CtlResult aborted = driver.ctl({QStringLiteral("abort"), run, QStringLiteral("--yes")});
    QVERIFY2(aborted.exitCode == 0, qPrintable(said(aborted)));
    const RunState state = driver.run(run);
    QVERIFY2(state.kept.size() == 2, qPrintable(endOf(run)));
    QVERIFY2(aborted.out.contains(QStringLiteral("0002_person_phone")), qPrintable(said(aborted)));
    verifyNothingIsLeft();
}

void GuardTest::aReleaseThatFailsInTrafficIsTakenBackByTheGuard()
{
    StackDriver& driver = m_stack->driver();
    driver.startLoad(60);
    const CtlResult deployed = m_stack->deploy(QStringLiteral("fails-in-traffic"));
    driver.stopLoad();
    QVERIFY2(deployed.exitCode == 3, qPrintable(said(deployed)));
    const QString run = driver.lastRun();
    const RunState state = driver.run(run);
    QCOMPARE(state.outcome, QStringLiteral("rolled-back"));
    QVERIFY(state.error.has_value());
    static const QRegularExpression numbers(QStringLiteral("guard.*[0-9]+"));
    QVERIFY2(state.error->message.contains(numbers), qPrintable(state.error->message));
    const CtlResult report = driver.ctl({QStringLiteral("report"), run, QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(report.exitCode == 0 && report.out.contains(state.guardReason), qPrintable(said(report)));
    // The verdict falls while the workers are being replaced: users do not wait for those.
    const std::optional<qint64> took = wayBack(run);
    QVERIFY2(took, qPrintable(said(deployed)));
    qInfo("traffic was back %lld ms after the guard's verdict", static_cast<long long>(*took / 1000));
    QVERIFY2(*took < 10 * oneSecond, qPrintable(QStringLiteral("traffic was back %1 ms after the guard's verdict").arg(*took / 1000)));
    const QString running = driver.docker({QStringLiteral("ps"), QStringLiteral("--format"), QStringLiteral("{{.Names}}")}).out;
    QVERIFY2(running.contains(driver.stack().name() + QStringLiteral("-worker-1")), qPrintable(running));
    verifyNothingIsLeft();
}

// Nothing that counts as an error: only the router's requests for its health find no such page.
void GuardTest::aReleaseWhoseHealthChecksFailInTrafficIsTakenBackToo()
{
    const MigrationImage image({{QStringLiteral("members/health.py"),
        "from django.http import HttpResponse, JsonResponse\n\n\n"
        "def simple(request):\n    return HttpResponse('OK', status=404 if 'HTTP_X_FORWARDED_FOR' in request.META else 200)\n\n\n"
        "def detailed(request):\n    return JsonResponse({'status': 'healthy', 'errors': 0})\n"}});
    StackDriver& driver = m_stack->driver();
    driver.startLoad(30);
    const CtlResult deployed = m_stack->deploy(image.release());
    const QString lost = FaultyStack::lost(driver.stopLoad());
    QVERIFY2(deployed.exitCode == 3, qPrintable(said(deployed)));
    QVERIFY2(driver.run(driver.lastRun()).error->message.contains(QStringLiteral("5 health checks of blue failed in a row (limit 5)")), qPrintable(said(deployed)));
    QVERIFY2(lost.isEmpty(), qPrintable(lost));
    verifyNothingIsLeft();
}

std::optional<qint64> GuardTest::wayBack(const QString& run)
{
    const QList<Event> verdicts = m_stack->ofKind(run, EventKind::guardJudged);
    const QList<Event> switches = m_stack->ofKind(run, EventKind::trafficSwitched);
    const auto ordered = std::find_if(verdicts.begin(), verdicts.end(), [](const Event& event) { return event.payload.value(QStringLiteral("verdict")) == QStringLiteral("fail"); });
    if (ordered == verdicts.end() || switches.size() != 2) {
        return std::nullopt;
    }
    return switches.last().at - ordered->at;
}

bool GuardTest::slowDownDocker()
{
    QFile program(m_stack->driver().home() + QStringLiteral("/slow/docker"));
    QDir().mkpath(QFileInfo(program).path());
    const QByteArray script = "#!/bin/sh\ncase \" $* \" in *\" up \"*worker-*) sleep 10;; esac\nexec "
        + QStandardPaths::findExecutable(QStringLiteral("docker")).toUtf8() + " \"$@\"\n";
    const bool isWritten = program.open(QIODevice::WriteOnly) && program.write(script) == script.size();
    program.close();
    m_stack->driver().environment.insert(QStringLiteral("PATH"), QFileInfo(program).path() + QLatin1Char(':') + qEnvironmentVariable("PATH"));
    return isWritten && program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void GuardTest::usersDoNotWaitForAContainerThatIsSlowToStart()
{
    StackDriver& driver = m_stack->driver();
    const QString ordinary = QStringLiteral("{ service: worker }");
    const QString before = QStringLiteral("{ service: worker, start: before }");
    // Some seconds of errors until the verdict, so that it falls while the worker starts.
    const QString strict = QStringLiteral("errors: 10,");
    const QString patient = QStringLiteral("errors: 250, minimum-requests: 400,");
    QVERIFY(driver.edit(QStringLiteral("pilothouse.yaml"), ordinary, before));
    QVERIFY(driver.edit(QStringLiteral("pilothouse.yaml"), strict, patient));
    QVERIFY(slowDownDocker());
    driver.startLoad(60);
    const CtlResult deployed = m_stack->deploy(QStringLiteral("fails-in-traffic"));
    driver.stopLoad();
    driver.environment.remove(QStringLiteral("PATH"));
    QVERIFY(driver.edit(QStringLiteral("pilothouse.yaml"), before, ordinary));
    QVERIFY(driver.edit(QStringLiteral("pilothouse.yaml"), patient, strict));
    QVERIFY2(deployed.exitCode == 3, qPrintable(said(deployed)));
    const QString run = driver.lastRun();
    const std::optional<qint64> took = wayBack(run);
    QVERIFY2(took, qPrintable(said(deployed)));
    qInfo("traffic was back %lld ms after the guard's verdict", static_cast<long long>(*took / 1000));
    QVERIFY2(*took < 3 * oneSecond, qPrintable(QStringLiteral("traffic was back %1 ms after the guard's verdict").arg(*took / 1000)));
    const qint64 switchedBack = m_stack->ofKind(run, EventKind::trafficSwitched).last().at;
    const QList<Event> ended = m_stack->ofKind(run, EventKind::stepFailed) + m_stack->ofKind(run, EventKind::stepApplied);
    const bool wasInFlight = std::any_of(ended.begin(), ended.end(),
        [switchedBack](const Event& event) { return event.payload.value(QStringLiteral("step")) == QStringLiteral("workers") && event.at > switchedBack; });
    QVERIFY2(wasInFlight, qPrintable(said(deployed)));
    verifyNothingIsLeft();
}

void GuardTest::aRollbackDuringTheWatchTakesLessThanASecond()
{
    StackDriver& driver = m_stack->driver();
    driver.startLoad(60);
    const QString run = start(QStringLiteral("v2"));
    QVERIFY(!run.isEmpty());
    QVERIFY(driver.waitForStep(QStringLiteral("watch"), StepStatus::Running, 60, run));
    QCOMPARE(driver.servingRelease(), QStringLiteral("v2"));
    const CtlResult back = driver.ctl({QStringLiteral("rollback"), run, QStringLiteral("--yes")});
    const QString lost = FaultyStack::lost(driver.stopLoad());
    QVERIFY2(back.exitCode == 0, qPrintable(said(back)));
    const QList<Event> asked = m_stack->ofKind(run, EventKind::requested);
    const QList<Event> switches = m_stack->ofKind(run, EventKind::trafficSwitched);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(switches.size(), 2);
    QCOMPARE(switches.last().payload.value(QStringLiteral("to")).toString(), QStringLiteral("plain"));
    const qint64 took = qint64(switches.last().payload.value(QStringLiteral("commandedAt")).toDouble()) - asked.first().at;
    const qint64 seen = switches.last().at - asked.first().at;
    qInfo("traffic was sent back %lld ms after the request, and seen to be after %lld ms", static_cast<long long>(took / 1000), static_cast<long long>(seen / 1000));
    QVERIFY2(took < oneSecond, qPrintable(QStringLiteral("traffic was sent back after %1 ms").arg(took / 1000)));
    QVERIFY2(seen < 10 * oneSecond, qPrintable(QStringLiteral("traffic was seen to be back after %1 ms").arg(seen / 1000))); // a container is asked, on a busy machine
    QVERIFY2(lost.isEmpty(), qPrintable(lost));
    QCOMPARE(driver.run(run).exitCode, 3);
    verifyNothingIsLeft();
}

void GuardTest::aPausedRunWaitsAndFinishEndsTheWatch()
{
    StackDriver& driver = m_stack->driver();
    driver.startLoad(30);
    const QString run = start(QStringLiteral("v3"));
    QVERIFY(!run.isEmpty());
    const CtlResult paused = driver.ctl({QStringLiteral("pause"), run});
    QVERIFY2(paused.exitCode == 0, qPrintable(said(paused)));
    QTRY_VERIFY_WITH_TIMEOUT(driver.run(run).phase == RunPhase::Paused, 20000);
    const qsizetype intended = m_stack->ofKind(run, EventKind::stepIntended).size();
    QTest::qWait(1500);
    QCOMPARE(m_stack->ofKind(run, EventKind::stepIntended).size(), intended);
    const CtlResult resumed = driver.ctl({QStringLiteral("resume"), run});
    QVERIFY2(resumed.exitCode == 0, qPrintable(said(resumed)));
    QVERIFY(driver.waitForStep(QStringLiteral("watch"), StepStatus::Running, 60, run));
    const CtlResult finished = driver.ctl({QStringLiteral("finish"), run, QStringLiteral("--yes")});
    QVERIFY2(finished.exitCode == 0, qPrintable(said(finished)));
    QVERIFY(driver.waitForEnd(60, run));
    const QString lost = FaultyStack::lost(driver.stopLoad());
    const RunState state = driver.run(run);
    QVERIFY2(state.exitCode == 0, qPrintable(endOf(run)));
    const StepState* watch = state.step(QStringLiteral("watch"));
    QVERIFY(watch != nullptr && watch->endedAt - watch->startedAt < 10 * oneSecond);
    QCOMPARE(driver.servingRelease(), QStringLiteral("v3"));
    QVERIFY2(lost.isEmpty(), qPrintable(lost));
    m_last = run;
}

void GuardTest::aRollbackAfterTheRunWakesTheOldSlot()
{
    StackDriver& driver = m_stack->driver();
    QVERIFY(!m_last.isEmpty());
    driver.startLoad(60);
    const std::unique_ptr<QProcess> rollback = driver.start({QStringLiteral("rollback"), m_last, QStringLiteral("--yes")});
    QTRY_VERIFY_WITH_TIMEOUT(driver.lastRun() != m_last, 20000);
    const QString run = driver.lastRun();
    QVERIFY(driver.waitForStep(QStringLiteral("watch"), StepStatus::Running, 60, run));
    QCOMPARE(driver.ctl({QStringLiteral("finish"), run, QStringLiteral("--yes")}).exitCode, 0);
    QVERIFY(rollback->waitForFinished(60000));
    const QString lost = FaultyStack::lost(driver.stopLoad());
    const QString words = QString::fromUtf8(rollback->readAllStandardError() + rollback->readAllStandardOutput());
    QVERIFY2(rollback->exitCode() == 0, qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("is kept, stopped: traffic is back on it after about")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("The schema stays as it is")), qPrintable(words));
    QVERIFY(driver.stack().sql(QStringLiteral("SELECT count(*) FROM django_migrations WHERE name = '0003_person_city'")).startsWith('1'));
    QCOMPARE(driver.servingRelease(), QStringLiteral("v1"));
    QVERIFY2(lost.isEmpty(), qPrintable(lost));
    QVERIFY2(m_stack->leftovers().isEmpty(), qPrintable(m_stack->leftovers().join(QLatin1Char(' '))));
    QCOMPARE(m_stack->untouched(), m_untouched);
}

QTEST_GUILESS_MAIN(GuardTest)
#include "tst_guard.moc"
