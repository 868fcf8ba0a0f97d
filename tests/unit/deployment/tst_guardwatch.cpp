#include "tests/unit/deployment/stepstage.h"

using namespace Pilothouse;
using namespace std::chrono_literals;

/// The guard as it watches; how it judges is the judge's own test.
class GuardWatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void errorsAreSeenWhileAHealthCheckHangs()
    {
        StepStage stage;
        stage.health->hangs = true;
        stage.world.environment.rollback.checkEvery = 10s;
        std::optional<std::chrono::nanoseconds> failedAt;
        connect(stage.guard.get(), &Guard::failed, this, [&] { failedAt = stage.clock.monotonic(); });
        stage.ledger.switching(stage.time.of(stage.now()), QStringLiteral("blue"), QStringLiteral("green"));
        stage.guard->arm(0);
        stage.guard->noteSwitched(stage.now());
        for (int i = 0; i < 30; ++i) {
            stage.request(QStringLiteral("green"), 500);
        }
        const auto from = stage.clock.monotonic();
        QTRY_VERIFY(failedAt.has_value());
        QVERIFY2(*failedAt - from <= 1500ms, "the error limit waited for the health check");
    }
    void failedChecksInARowAreCountedOneByOne()
    {
        StepStage stage;
        stage.world.environment.rollback.checkEvery = 10s;
        stage.health->answer = [](const QString&) { return Result<HealthAnswer>(FakeHealth::status(503)); };
        qsizetype askedWhenFailed = 0;
        connect(stage.guard.get(), &Guard::failed, this, [&](const Judgement& judgement) { askedWhenFailed = judgement.rule == u"failed-checks" ? stage.health->asked.size() : -1; });
        stage.guard->arm(0);
        stage.guard->noteSwitched(stage.now());
        QTRY_COMPARE(askedWhenFailed, 5);
        QVERIFY(stage.clock.monotonic() >= 40s);
        QTRY_COMPARE(stage.texts(EventKind::guardJudged, "verdict").last(), QStringLiteral("fail"));
    }
    // Suspended for an hour: nothing was observed, so nothing is known, and nothing is held against the release.
    void timeAsleepIsNoFailure()
    {
        StepStage stage;
        bool hasFailed = false;
        connect(stage.guard.get(), &Guard::failed, this, [&] { hasFailed = true; });
        stage.guard->arm(0);
        stage.guard->noteSwitched(stage.now());
        QTRY_VERIFY(stage.guard->checksDone() > 1);
        stage.clock.advance(1h);
        const int checks = stage.guard->checksDone();
        QTRY_VERIFY(stage.guard->checksDone() > checks);
        QVERIFY(!hasFailed);
        QCOMPARE(stage.guard->judgement().verdict, Verdict::Pass);
    }
    void evidenceIsOfTheNewRelease()
    {
        StepStage stage;
        stage.request(QStringLiteral("blue"), 500);
        QVERIFY(stage.ledger.firstFailure().contains(u"from blue"));
        stage.ledger.switching(stage.time.of(stage.now()), QStringLiteral("blue"), QStringLiteral("green"));
        stage.request(QStringLiteral("blue"), 500);
        QCOMPARE(stage.ledger.firstFailure(), QString());
        stage.request(QStringLiteral("green"), 502);
        QVERIFY(stage.ledger.firstFailure().contains(u"502 from green"));
    }
};

QTEST_GUILESS_MAIN(GuardWatchTest)
#include "tst_guardwatch.moc"
