#include "services/deployment/switchgate.h"
#include "services/deployment/bluegreenplanner.h"
#include "services/deployment/steps/switchstep.h"
#include "tests/unit/deployment/stepstage.h"

using namespace Pilothouse;
using namespace std::chrono_literals;

/// Before a switch: the release that serves must not be failing already.
class SwitchGateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWellReleaseIsLeftAtOnce()
    {
        StepStage stage;
        requests(stage, 100, 0);
        SwitchGate gate(&stage.context);
        QVERIFY_RESULT(await(gate.pass(60s)));
        QCOMPARE(stage.health->asked.size(), 1); // to know that it does not hang
        QVERIFY(stage.texts(EventKind::runPaused, "reason").isEmpty());
    }
    void aReleaseThatFailsAllTheTimeAbortsTheSwitchAfterABoundedWait()
    {
        StepStage stage;
        requests(stage, 90, 10);
        keepFailing(stage);
        const auto before = stage.clock.monotonic();
        SwitchGate gate(&stage.context);
        const Result<> passed = await(gate.pass(60s));
        QVERIFY(!passed);
        QCOMPARE(passed.error().code, ErrorCode::Unavailable);
        QVERIFY2(passed.error().message.contains(u"to blue, which serves, failed"), qPrintable(passed.error().message));
        QVERIFY2(passed.error().remedy.contains(u"--accept-failing r42"), qPrintable(passed.error().remedy));
        QVERIFY(stage.clock.monotonic() - before >= 55s && stage.clock.monotonic() - before < 75s);
        const QStringList held = stage.texts(EventKind::runPaused, "reason");
        QCOMPARE(held.size(), 1);
        QVERIFY2(held.first().contains(u" requests to blue, which serves, failed") && held.first().contains(u"1 min 00 s at most"), qPrintable(held.first()));
    }
    void aReleaseThatRecoversIsLeftThenAndTheWaitIsJournalled()
    {
        StepStage stage;
        requests(stage, 90, 10);
        int seconds = 0;
        stage.health->answer = [](const QString&) { return Result<HealthAnswer>(FakeHealth::status(200)); };
        QTimer users;
        connect(&users, &QTimer::timeout, this, [&] { requests(stage, 20, ++seconds < 4 ? 10 : 0); });
        users.start(1);
        SwitchGate gate(&stage.context);
        QVERIFY_RESULT(await(gate.pass(600s)));
        QCOMPARE(stage.texts(EventKind::runPaused, "reason").size(), 1);
        QCOMPARE(stage.texts(EventKind::runResumed, "reason").size(), 1);
    }
    void withoutTrafficItsHealthIsAsked()
    {
        StepStage stage;
        SwitchGate gate(&stage.context);
        QVERIFY_RESULT(await(gate.pass(5s)));
        QCOMPARE(stage.health->asked, QStringList {QStringLiteral("/health/")});
    }
    // Whatever was answered before, and while requests that nobody answers are not known yet.
    void aReleaseThatHangsIsNotLeft()
    {
        StepStage stage;
        requests(stage, 200, 0);
        stage.health->hangs = true;
        SwitchGate gate(&stage.context);
        const Result<> passed = await(gate.pass(20s));
        QVERIFY(!passed);
        QVERIFY2(passed.error().message.contains(u"health checks in a row"), qPrintable(passed.error().message));
    }
    void oneBadHealthAnswerIsNoOutage()
    {
        StepStage stage;
        stage.health->answer = [&stage](const QString&) { return Result<HealthAnswer>(FakeHealth::status(stage.health->asked.size() < 3 ? 502 : 200)); };
        SwitchGate gate(&stage.context);
        QVERIFY_RESULT(await(gate.pass(5s)));
        QCOMPARE(stage.health->asked.size(), 3);
        QVERIFY(stage.texts(EventKind::runPaused, "reason").isEmpty());
    }
    void anAbortEndsTheWait()
    {
        StepStage stage;
        stage.health->answer = [](const QString&) { return Result<HealthAnswer>(FakeHealth::status(502)); };
        QTimer::singleShot(5, this, [&stage] { stage.stop.request_stop(); });
        SwitchGate gate(&stage.context);
        const Result<> passed = await(gate.pass(std::chrono::hours(24)));
        QVERIFY(!passed);
        QCOMPARE(passed.error().code, ErrorCode::Cancelled);
    }
    void preflightTellsFailingFromInconclusive()
    {
        StepStage stage;
        SwitchGate gate(&stage.context);
        requests(stage, 40, 0);
        QCOMPARE(await(gate.check()).status, CheckResult::Ok);
        requests(stage, 0, 20);
        const CheckResult momentary = await(gate.check()); // nothing fails any more while it looks
        QCOMPARE(momentary.status, CheckResult::Warning);
        QVERIFY(momentary.message.startsWith(u"Inconclusive"));
        keepFailing(stage);
        const CheckResult failing = await(gate.check());
        QCOMPARE(failing.status, CheckResult::Failed);
        QVERIFY(failing.remedy.contains(u"repair it first"));
    }
    void aRepairAndARollbackAreNotHeld_data()
    {
        QTest::addColumn<bool>("repair");
        QTest::addColumn<bool>("unsafe");
        QTest::addColumn<bool>("rollback");
        QTest::addColumn<bool>("held");
        QTest::newRow("ordinary") << false << false << false << true;
        QTest::newRow("accepted") << true << false << false << false;
        QTest::newRow("a migration that the old release may not live with") << false << true << false << false;
        QTest::newRow("rollback") << false << false << true << false;
    }
    void aRepairAndARollbackAreNotHeld()
    {
        QFETCH(bool, repair);
        QFETCH(bool, unsafe);
        QFETCH(bool, rollback);
        PlanInputs inputs;
        inputs.services = samplePlan().services;
        inputs.failingAcceptedBy = repair ? QStringLiteral("ana@laptop") : QString();
        inputs.overriddenBy = unsafe ? QStringLiteral("ana@laptop") : QString();
        const Plan plan = rollback ? planRollback(inputs) : planBlueGreen(inputs);
        StepStage stage;
        stage.health->answer = [](const QString&) { return Result<HealthAnswer>(FakeHealth::status(503)); };
        SwitchStep step;
        const Result<> passed = await(step.gate(&stage.context, plan.step(QStringLiteral("switch"))));
        QTEST(!passed, "held");
    }

private:
    static void requests(StepStage& stage, int good, int bad)
    {
        for (int i = 0; i < good + bad; ++i) {
            stage.request(QStringLiteral("blue"), i < bad ? 500 : 200);
        }
    }
    /// Every look finds fresh failures, whatever the time.
    static void keepFailing(StepStage& stage)
    {
        stage.health->answer = [&stage](const QString&) {
            requests(stage, 0, 5);
            return Result<HealthAnswer>(FakeHealth::status(503));
        };
    }
};

QTEST_GUILESS_MAIN(SwitchGateTest)
#include "tst_switchgate.moc"
