#include "services/deployment/trafficwatch.h"
#include "tests/unit/deployment/stepstage.h"

using namespace Pilothouse;
using namespace std::chrono_literals;

namespace {

/// A router whose log the test writes; it can end, and it gives its whole history to whoever follows it anew.
class LoggingRouter final : public Router {
public:
    QCoro::Task<Result<TrafficSplit>> readSplit() override { co_return TrafficSplit(); }
    QCoro::Task<Result<>> switchTo(Slot) override { co_return Result<>(); }
    QCoro::Task<Result<>> setMaintenance(bool) override { co_return Result<>(); }
    QCoro::Task<Result<>> setStaticFallback(std::optional<Slot>) override { co_return Result<>(); }
    QCoro::Task<Result<int>> inFlight(ObservedContainer, int) override { co_return 0; }
    QCoro::Task<Result<>> followLog(qint64 since, std::function<void(RoutedRequest)> onRequest, std::stop_token stop) override
    {
        sinces << since;
        m_reader = onRequest;
        for (const RoutedRequest& request : std::as_const(m_history)) {
            if (request.at + dockerIsLater >= since) {
                onRequest(request);
            }
        }
        m_end = std::make_shared<QPromise<void>>();
        m_end->start();
        auto end = m_end;
        std::stop_callback onStop(stop, [end] { end->finish(); });
        const QFuture<void> future = end->future();
        co_await future; // whoever stops it may be gone with the router
        co_return failure(ErrorCode::Unavailable, QStringLiteral("the router was stopped"));
    }
    void log(qint64 at, const QString& slot, int status = 200)
    {
        RoutedRequest request;
        request.at = at;
        request.slot = slot;
        request.status = status;
        m_history << request;
        if (m_reader) {
            m_reader(request);
        }
    }
    void end()
    {
        m_reader = nullptr;
        m_end->finish();
    }

    QList<qint64> sinces;

private:
    static constexpr qint64 dockerIsLater = 300; // µs between nginx's time of a line and Docker's
    QList<RoutedRequest> m_history;
    std::function<void(RoutedRequest)> m_reader;
    std::shared_ptr<QPromise<void>> m_end;
};

struct Watching : StepStage {
    LoggingRouter* log = nullptr;
    std::unique_ptr<TrafficWatch> watch;

    Watching()
    {
        auto fake = std::make_unique<LoggingRouter>();
        log = fake.get();
        world.router = std::move(fake);
        world.environment.probe.enabled = false;
        watch = std::make_unique<TrafficWatch>(&world, &ledger, &time, context.record);
    }
};

} // namespace

class TrafficWatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesThatComeAgainAfterARestartOfTheRouterCountOnce()
    {
        Watching stage;
        stage.watch->start(stage.now());
        for (int i = 0; i < 5; ++i) {
            stage.clock.advance(10ms);
            stage.log->log(stage.now(), QStringLiteral("blue"), 500);
        }
        stage.log->end();
        QTRY_COMPARE(stage.log->sinces.size(), 2);
        QCOMPARE(stage.ledger.users(QStringLiteral("blue")).errors, 5);
        stage.clock.advance(10ms);
        stage.log->log(stage.now(), QStringLiteral("blue"), 500);
        QCOMPARE(stage.ledger.users(QStringLiteral("blue")).errors, 6);
    }
    void aClockThatIsSetDuringTheWatchBlindsNobody_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("an hour back") << -3600;
        QTest::newRow("an hour forward") << 3600;
    }
    void aClockThatIsSetDuringTheWatchBlindsNobody()
    {
        QFETCH(int, seconds);
        Watching stage;
        stage.watch->start(stage.now());
        stage.clock.advance(1s);
        stage.ledger.switching(stage.time.of(stage.now()), QStringLiteral("blue"), QStringLiteral("green"));
        stage.clock.jumpWall(std::chrono::seconds(seconds));
        stage.clock.advance(1s);
        for (int i = 0; i < 12; ++i) {
            stage.log->log(stage.now(), QStringLiteral("green"), 500);
        }
        QCOMPARE(stage.ledger.startedSinceSwitch(QStringLiteral("green")), 12);
        QCOMPARE(stage.ledger.startedSinceSwitch(QStringLiteral("blue")), 0);
        QCOMPARE(*stage.ledger.switchMilliseconds(), 0.0);
        stage.log->end(); // and the router's log is found again from here, not from an hour away
        QTRY_COMPARE(stage.log->sinces.size(), 2);
        QVERIFY(stage.log->sinces.last() <= stage.now() + 1);
        stage.clock.advance(1s);
        stage.log->log(stage.now(), QStringLiteral("green"), 500);
        QCOMPARE(stage.ledger.users(QStringLiteral("green")).errors, 13);
    }
    void theLastSecondsBeforeTheRunAreJudged()
    {
        Watching stage;
        for (int i = 0; i < 40; ++i) {
            stage.clock.advance(100ms);
            stage.log->log(stage.now(), QStringLiteral("blue"), i % 4 == 0 ? 502 : 200);
        }
        stage.ledger.skipUntil(stage.now());
        stage.watch->start(stage.now() - 10'000'000);
        const Milliseconds now(stage.time.of(stage.now()) / 1000);
        QCOMPARE(stage.ledger.serving()->judge(now).verdict, Verdict::Fail);
        QVERIFY(stage.ledger.takeSample({}).isEmpty()); // they are not the run's own
    }
};

QTEST_GUILESS_MAIN(TrafficWatchTest)
#include "tst_trafficwatch.moc"
