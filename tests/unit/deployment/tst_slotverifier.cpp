#include "services/deployment/slotverifier.h"
#include "tests/unit/deployment/stepstage.h"

using namespace Pilothouse;
using namespace std::chrono_literals;

namespace {

class SlotRuntime final : public UnusedRuntime {
public:
    SlotRuntime()
    {
        green.id = QStringLiteral("g1");
        green.role = QStringLiteral("web");
        green.slot = Slot::Green;
        green.status = QStringLiteral("running");
        green.addresses = {QStringLiteral("172.20.0.9")};
    }
    QCoro::Task<Result<QList<ObservedContainer>>> containers() override { co_return QList<ObservedContainer> {green}; }
    ObservedContainer green;
};

struct Verifying : StepStage {
    SlotRuntime* runtime = nullptr;

    Verifying()
    {
        auto fake = std::make_unique<SlotRuntime>();
        runtime = fake.get();
        world.runtime = std::move(fake);
        world.environment.application.web.details = QStringLiteral("/health/detailed/");
        world.environment.application.web.smoke = {QStringLiteral("/"), QStringLiteral("/people/")};
    }
    Result<Verification> verify(int passes = 5)
    {
        SlotVerifier verifier(&context);
        return await(verifier.verify(passes));
    }
    void answers(std::function<int(const QString& path)> status)
    {
        health->answer = [status = std::move(status)](const QString& path) { return Result<HealthAnswer>(FakeHealth::status(status(path))); };
    }
};

} // namespace

/// The new slot is asked several times over before anybody is sent to it.
class SlotVerifierTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPathIsAskedInEveryRound()
    {
        Verifying stage;
        const Result<Verification> verified = stage.verify(5);
        QVERIFY_RESULT(verified);
        QCOMPARE(verified->passes, 5);
        QCOMPARE(verified->checks, 4);
        for (const QString& path : {QStringLiteral("/health/"), QStringLiteral("/health/detailed/"), QStringLiteral("/"), QStringLiteral("/people/")}) {
            QCOMPARE(stage.health->asked.count(path), 5);
        }
    }
    void oneHealthyAnswerIsNotEnough()
    {
        Verifying stage;
        int asked = 0;
        stage.answers([&asked](const QString&) { return ++asked % 3 == 0 || asked > 200 ? 200 : 503; }); // one worker of three is ready
        const Result<Verification> verified = stage.verify(5);
        QVERIFY_RESULT(verified);
        QVERIFY(verified->failedRounds > 40);
        QVERIFY(asked > 200);
    }
    void aWrongAnswerBeginsTheCountAnew()
    {
        Verifying stage;
        int rounds = 0;
        stage.answers([&rounds](const QString& path) {
            rounds += path == u"/health/" ? 1 : 0;
            return rounds == 5 && path == u"/people/" ? 500 : 200;
        });
        const Result<Verification> verified = stage.verify(5);
        QVERIFY_RESULT(verified);
        QCOMPARE(rounds, 10);
        QVERIFY(verified->lastFailure.contains(u"/people/ with HTTP 500"));
    }
    void aPathThatIsNeverRightFailsSoon()
    {
        Verifying stage;
        stage.answers([](const QString& path) { return path == u"/people/" ? 500 : 200; });
        const auto before = stage.clock.monotonic();
        const Result<Verification> verified = stage.verify();
        QVERIFY(!verified);
        QCOMPARE(verified.error().code, ErrorCode::ProcessFailed);
        QVERIFY(verified.error().message.contains(u"green answers /people/ with HTTP 500"));
        QVERIFY(stage.clock.monotonic() - before < 10s);
    }
    void aPathThatIsNotThereFailsAtOnce_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("not found") << 404;
        QTest::newRow("forbidden") << 403;
        QTest::newRow("moved") << 301;
    }
    void aPathThatIsNotThereFailsAtOnce()
    {
        QFETCH(int, status);
        Verifying stage;
        stage.answers([status](const QString& path) { return path == u"/health/" ? status : 200; });
        QVERIFY(!stage.verify());
        QCOMPARE(stage.health->asked.size(), 4);
    }
    void aPageMayRedirect()
    {
        Verifying stage;
        stage.answers([](const QString& path) { return path == u"/" ? 302 : 200; });
        QVERIFY_RESULT(stage.verify());
    }
    void aSlotThatStaysHalfReadyIsGivenUpAfterItsStartTimeout()
    {
        Verifying stage;
        stage.world.environment.application.web.startTimeout = 30s;
        int asked = 0;
        stage.answers([&asked](const QString&) { return ++asked % 7 == 0 ? 503 : 200; });
        const auto before = stage.clock.monotonic();
        const Result<Verification> verified = stage.verify(50);
        QVERIFY(!verified);
        QCOMPARE(verified.error().code, ErrorCode::TimedOut);
        QVERIFY(verified.error().remedy.contains(u"start-timeout"));
        QVERIFY(stage.clock.monotonic() - before >= 30s);
    }
    void aContainerThatEndedMeanwhileIsSaidAtOnce()
    {
        Verifying stage;
        stage.answers([&stage](const QString&) {
            stage.runtime->green.status = QStringLiteral("exited");
            return 503;
        });
        const Result<Verification> verified = stage.verify();
        QVERIFY(!verified);
        QVERIFY2(verified.error().message.contains(u"does not run any more (exited)"), qPrintable(verified.error().message));
    }
    void anAbortEndsIt()
    {
        Verifying stage;
        int asked = 0;
        stage.answers([&](const QString&) {
            if (++asked == 20) {
                stage.stop.request_stop();
            }
            return asked % 2 == 0 ? 200 : 503;
        });
        const Result<Verification> verified = stage.verify();
        QVERIFY(!verified);
        QCOMPARE(verified.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(SlotVerifierTest)
#include "tst_slotverifier.moc"
