#include "services/database/postgresdatabase.h"
#include "tests/integration/deployment/deploymentsupport.h"
#include "tests/support/await.h"
#include "tests/support/postgrescontainer.h"
#include <QTest>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

// What the release that serves does must decide whether anybody is switched away from it. The cases build on each other:
// the first three on a stack whose release fails, the others on one whose release works.
class ServingReleaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void cleanupTestCase() { m_stack.reset(); }
    void aReleaseWhosePagesFailIsNotLeftByAnOrdinaryDeployment();
    void theRepairIsDeployedWhenItsNameIsTyped();
    void aSlotWhoseWorkersGetReadyOneAfterAnotherLosesNoRequest();
    void aReleaseThatBeginsToFailDuringTheRunAbortsItBeforeTheSwitch();
    void aReleaseThatFailsForAMomentHoldsTheSwitchAndNoMore();
    void aRunOfAnotherDockerHostWithTheSameDatabaseIsNamed();

private:
    void bringUp(const QStringList& settings = {});
    /// The plain container leaves the network, or comes back: as when its host is gone.
    bool cutOff(bool isCut);
    bool reach(const QString& step);
    [[nodiscard]] RunState lastRun() { return m_stack->run(m_stack->lastRun()); }

    std::unique_ptr<StackDriver> m_stack;
};

void ServingReleaseTest::init()
{
    const QByteArray test = QTest::currentTestFunction();
    if (test.contains("BeginsToFail")) {
        bringUp();
    } else if (!m_stack) {
        const bool isBroken = test.contains("Repair") || test.contains("PagesFail");
        bringUp(isBroken ? QStringList {u"RELEASE=pages-fail"_s} : QStringList());
    }
}

// A case that failed leaves nothing to build on.
void ServingReleaseTest::cleanup()
{
    if (QTest::currentTestFailed()) {
        m_stack.reset();
    }
}

void ServingReleaseTest::bringUp(const QStringList& settings)
{
    m_stack.reset();
    m_stack = std::make_unique<StackDriver>(u"members"_s, settings);
    QVERIFY(shortenWatch(*m_stack));
    QVERIFY(m_stack->edit(u"pilothouse.yaml"_s, u"    rollback: {"_s, u"    switch: { hold: 8s }\n    rollback: {"_s));
    const QString problem = m_stack->adopt();
    QVERIFY2(problem.isEmpty() || !settings.isEmpty(), qPrintable(problem)); // doctor names the pages that fail
}

bool ServingReleaseTest::cutOff(bool isCut)
{
    const QString container = containerIds(*m_stack, {u"web"_s}).value(0).section(u' ', 1);
    const QString network = m_stack->stack().name() + u"_default"_s;
    return m_stack->docker(isCut ? QStringList {u"network"_s, u"disconnect"_s, network, container}
                                 : QStringList {u"network"_s, u"connect"_s, u"--alias"_s, u"web"_s, network, container}).exitCode == 0;
}

bool ServingReleaseTest::reach(const QString& step)
{
    return m_stack->ctl({u"deploy"_s, u"--release"_s, u"slow-start"_s, u"--yes"_s, u"--detach"_s}).exitCode == 5
        && m_stack->waitForStep(step, StepStatus::Running, 60, m_stack->lastRun());
}

void ServingReleaseTest::aReleaseWhosePagesFailIsNotLeftByAnOrdinaryDeployment()
{
    const CtlResult refused = m_stack->ctl({u"deploy"_s, u"--release"_s, u"v2"_s, u"--yes"_s});
    QVERIFY2(refused.exitCode == 1, qPrintable(said(refused)));
    QVERIFY2(refused.out.contains(u"pages of the running release fail already"_s) || refused.out.contains(u"which serves, failed"_s), qPrintable(said(refused)));
    QVERIFY2(refused.out.contains(u"--accept-failing v2"_s), qPrintable(said(refused)));
    QCOMPARE(lastRun().switchedAt, 0);
    const CtlResult mistyped = m_stack->ctl({u"deploy"_s, u"--release"_s, u"v2"_s, u"--accept-failing"_s, u"yes"_s, u"--yes"_s});
    QVERIFY2(mistyped.exitCode == 4 && mistyped.err.contains(u"“yes” was typed"_s), qPrintable(said(mistyped)));
}

void ServingReleaseTest::theRepairIsDeployedWhenItsNameIsTyped()
{
    const CtlResult deployed = m_stack->ctl({u"deploy"_s, u"--release"_s, u"v2"_s, u"--accept-failing"_s, u"v2"_s, u"--yes"_s});
    QVERIFY2(deployed.exitCode == 0, qPrintable(said(deployed)));
    QCOMPARE(m_stack->servingRelease(), u"v2"_s);
    QCOMPARE(m_stack->get(u"/people/"_s).first, 200);
    const CtlResult exported = m_stack->ctl({u"journal"_s, u"export"_s});
    QVERIFY(exported.out.contains(u"\"kind\":\"override\""_s) && exported.out.contains(u"the release that serves fails already"_s));
}

void ServingReleaseTest::aSlotWhoseWorkersGetReadyOneAfterAnotherLosesNoRequest()
{
    m_stack->startLoad(25);
    const CtlResult deployed = m_stack->ctl({u"deploy"_s, u"--release"_s, u"slow-start"_s, u"--yes"_s});
    const QString problem = loadProblem(m_stack->stopLoad());
    QVERIFY2(deployed.exitCode == 0, qPrintable(said(deployed)));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const QJsonObject verified = lastRun().step(u"verify-slot"_s)->observed;
    QCOMPARE(verified.value(u"passes"_s).toInt(), 5);
}

void ServingReleaseTest::aReleaseThatBeginsToFailDuringTheRunAbortsItBeforeTheSwitch()
{
    m_stack->startLoad(15);
    QVERIFY(reach(u"start-slot"_s));
    QVERIFY(cutOff(true));
    const CtlResult watched = m_stack->ctl({u"watch"_s, m_stack->lastRun()});
    const QString serving = m_stack->servingRelease();
    QVERIFY(cutOff(false));
    m_stack->stopLoad();
    QVERIFY2(watched.exitCode == 1, qPrintable(said(watched)));
    QVERIFY2(watched.out.contains(u"Held: "_s) && watched.out.contains(u"The switch waits for it, 8"_s), qPrintable(said(watched)));
    QVERIFY2(watched.out.contains(u"The switch was not made: "_s) && watched.out.contains(u"to plain, which serves, failed"_s), qPrintable(said(watched)));
    const RunState run = lastRun();
    QCOMPARE(run.switchedAt, 0);
    QCOMPARE(run.outcome, u"aborted"_s);
    QCOMPARE(run.step(u"switch"_s)->status, StepStatus::Pending);
    QVERIFY2(run.traffic.value(u"plain"_s).userErrors > 0, "the router's 502 were not counted as the release's"); // its name no longer resolved
    QCOMPARE(serving, QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_stack->servingRelease(), u"v1"_s, 15000);
}

void ServingReleaseTest::aReleaseThatFailsForAMomentHoldsTheSwitchAndNoMore()
{
    QVERIFY(m_stack->edit(u"pilothouse.yaml"_s, u"hold: 8s"_s, u"hold: 120s"_s));
    m_stack->startLoad(15);
    QVERIFY(reach(u"start-slot"_s));
    const QString container = containerIds(*m_stack, {u"web"_s}).value(0).section(u' ', 1);
    QCOMPARE(m_stack->docker({u"pause"_s, container}).exitCode, 0); // it hangs, and answers nobody
    QTRY_COMPARE_WITH_TIMEOUT(lastRun().phase, RunPhase::Paused, 90000);
    QCOMPARE(m_stack->docker({u"unpause"_s, container}).exitCode, 0);
    const CtlResult watched = m_stack->ctl({u"watch"_s, m_stack->lastRun()}, 180);
    m_stack->stopLoad();
    QVERIFY2(watched.exitCode == 0, qPrintable(said(watched)));
    QVERIFY2(watched.out.contains(u"Goes on."_s), qPrintable(said(watched)));
    QCOMPARE(m_stack->servingRelease(), u"slow-start"_s);
}

void ServingReleaseTest::aRunOfAnotherDockerHostWithTheSameDatabaseIsNamed()
{
    const Project project = m_stack->stack().project();
    const DatabaseConfig database = *project.environments.front().database;
    FixedSecrets secrets;
    secrets.values.insert(database.password.name, m_stack->stack().password());
    SystemClock clock;
    auto elsewhere = std::make_unique<PostgresDatabase>(database, secrets);
    const auto lock = elsewhere->runLock(&clock);
    const RunLockRequest request(project.name + u"/production"_s, u"run-3 99aa88bb ben@tower"_s);
    const auto held = await(lock->hold(request));
    QVERIFY(held && held->isHeld);
    m_stack->startLoad(15);
    const CtlResult refused = m_stack->ctl({u"deploy"_s, u"--release"_s, u"v2"_s, u"--yes"_s});
    QVERIFY2(refused.exitCode == 4, qPrintable(said(refused)));
    QVERIFY2(refused.out.contains(u"run-3 99aa88bb ben@tower"_s) && refused.out.contains(u"deployment lock of the database"_s), qPrintable(said(refused)));
    QCOMPARE(lastRun().step(u"preflight"_s)->status, StepStatus::Pending);
    elsewhere.reset(); // its run is over
    const CtlResult deployed = m_stack->ctl({u"deploy"_s, u"--release"_s, u"v2"_s, u"--yes"_s});
    const QString problem = loadProblem(m_stack->stopLoad());
    QVERIFY2(deployed.exitCode == 0, qPrintable(said(deployed)));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QTEST_GUILESS_MAIN(ServingReleaseTest)
#include "tst_servingrelease.moc"
