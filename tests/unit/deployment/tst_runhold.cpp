#include "tests/unit/deployment/stepstage.h"

using namespace Pilothouse;
using namespace std::chrono_literals;

namespace {

class FakeLock final : public RunLock {
public:
    QCoro::Task<Result<RunLockAnswer>> hold(RunLockRequest request) override
    {
        asked << request.environment + QLatin1Char('|') + request.holder;
        co_return Result<RunLockAnswer>(answer);
    }
    Result<RunLockAnswer> answer = RunLockAnswer {true, {}};
    QStringList asked;
};

struct Holding : StepStage {
    LeaseRuntime* lease = nullptr;
    FakeLock* lock = nullptr;

    Holding()
    {
        auto runtime = std::make_unique<LeaseRuntime>();
        auto runLock = std::make_unique<FakeLock>();
        lease = runtime.get();
        lock = runLock.get();
        world.runtime = std::move(runtime);
        world.runLock = std::move(runLock);
        world.project.name = QStringLiteral("members");
        world.environment.name = QStringLiteral("production");
    }
    void lockedByAnother() { lock->answer = failure(ErrorCode::Conflict, QStringLiteral("ben@b holds the lock")); }
};

} // namespace

class RunHoldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLockInTheDatabaseIsTakenBesideTheLease()
    {
        Holding stage;
        QVERIFY_RESULT(await(stage.hold->take()));
        QCOMPARE(stage.lease->holder->identity, stage.state.identity);
        QCOMPARE(stage.lock->asked, QStringList {QStringLiteral("members/production|run-1 %1 ana@laptop").arg(stage.state.identity.left(8))});
        QVERIFY(stage.texts(EventKind::logged, "text").isEmpty());
    }
    void aRunnerOfAnotherHostWithTheSameDatabaseIsRefusedAndKeepsNothing()
    {
        Holding stage;
        stage.lockedByAnother();
        const Result<LeaseHolder> held = await(stage.hold->take());
        QVERIFY(!held);
        QCOMPARE(held.error().code, ErrorCode::Conflict);
        QVERIFY(!stage.lease->holder.has_value());
    }
    void aPoolerIsJournalledOnceAndNoFailure()
    {
        Holding stage;
        stage.lock->answer = RunLockAnswer {false, QStringLiteral("A pooler is between.")};
        QVERIFY_RESULT(await(stage.hold->take()));
        QVERIFY_RESULT(await(stage.hold->confirmLock()));
        QVERIFY_RESULT(await(stage.hold->confirmLock()));
        QCOMPARE(stage.texts(EventKind::logged, "text").size(), 1);
        QVERIFY(stage.texts(EventKind::logged, "text").first().contains(u"A pooler is between."));
    }
    void aProjectWithoutADatabaseHasTheLeaseAlone()
    {
        Holding stage;
        stage.world.runLock.reset();
        QVERIFY_RESULT(await(stage.hold->take()));
        QVERIFY_RESULT(await(stage.hold->confirmLease(1s)));
        QVERIFY_RESULT(await(stage.hold->confirmLock()));
    }
    void theLeaseOfARunThatEndedIsDroppedAndNobodyElses_data()
    {
        QTest::addColumn<bool>("isSame");
        QTest::addColumn<bool>("hasEnded");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("ours, ended") << true << true << true;
        QTest::newRow("ours, goes on") << true << false << false;
        QTest::newRow("of the same name in another journal") << false << true << false;
    }
    void theLeaseOfARunThatEndedIsDroppedAndNobodyElses()
    {
        QFETCH(bool, isSame);
        QFETCH(bool, hasEnded);
        Holding stage;
        EventDraft draft {{}, QStringLiteral("ana@laptop"), QString::fromUtf16(EventKind::runCreated), {}};
        const Event other = *await(stage.journal.createRun(draft));
        if (hasEnded) {
            EventDraft end {other.run, QStringLiteral("runner"), QString::fromUtf16(EventKind::runFinished), {{QStringLiteral("outcome"), QStringLiteral("aborted")}, {QStringLiteral("exitCode"), 1}}};
            stage.journal.write(end);
        }
        stage.lease->holder.emplace();
        stage.lease->holder->run = other.run;
        stage.lease->holder->identity = isSame ? other.hash : QStringLiteral("elsewhere");
        const Result<LeaseHolder> held = await(stage.hold->take());
        QTEST(held.has_value(), "isTaken");
    }
    void onlyItsOwnLeaseIsGivenBack()
    {
        Holding stage;
        stage.lease->holder.emplace();
        stage.lease->holder->run = stage.run; // the same name, of another journal
        stage.lease->holder->identity = QStringLiteral("elsewhere");
        QVERIFY_RESULT(await(stage.hold->release()));
        QCOMPARE(stage.lease->released, 0);
        QVERIFY(!await(stage.hold->confirmLease(1s)));
    }
};

QTEST_GUILESS_MAIN(RunHoldTest)
#include "tst_runhold.moc"
