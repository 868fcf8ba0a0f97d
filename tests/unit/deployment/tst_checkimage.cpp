#include "services/deployment/steps/checkimagestep.h"
#include "tests/support/unusedruntime.h"
#include "tests/unit/deployment/stepstage.h"

using namespace Pilothouse;

namespace {

/// Throw-away containers that end well, counted.
class CheckRuntime final : public UnusedRuntime {
public:
    QCoro::Task<Result<ProcessOutput>> runOneOff(OneOff, std::stop_token) override
    {
        ++started;
        co_return ProcessOutput();
    }
    int started = 0;
};

struct CheckStage : StepStage {
    CheckRuntime* runtime = nullptr;
    PlanStep step;

    /// A plan made `age` ago, whose planning passed the check.
    explicit CheckStage(Milliseconds age)
    {
        auto fake = std::make_unique<CheckRuntime>();
        runtime = fake.get();
        world.runtime = std::move(fake);
        step.kind = QStringLiteral("check-image");
        step.parameters = {{QStringLiteral("takenOverMs"), 120000}};
        plan.createdAt = clock.now().addMSecs(-age.count()).toString(Qt::ISODate);
    }
    QString said()
    {
        CheckImageStep executor;
        const Result<Observation> done = await(executor.apply(&context, &step));
        return done ? done->summary : done.error().message;
    }
};

} // namespace

/// The check of the image that planning made counts for the run that follows, and for no other.
class CheckImageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCheckThatPlanningJustMadeIsNotMadeTwice()
    {
        CheckStage stage(Milliseconds(3000));
        const QString said = stage.said();
        QCOMPARE(stage.runtime->started, 0);
        QVERIFY2(said.contains(QStringLiteral("while planning")), qPrintable(said));
    }
    void anOldPlanIsCheckedAgain()
    {
        CheckStage stage(Milliseconds(121000));
        stage.said();
        QCOMPARE(stage.runtime->started, 1);
    }
    void aPlanFromTheFutureIsCheckedAgain()
    {
        CheckStage stage(Milliseconds(-60000));
        stage.said();
        QCOMPARE(stage.runtime->started, 1);
    }
    void aPlanWhosePlanningDidNotPassTheCheckIsChecked()
    {
        CheckStage stage(Milliseconds(3000));
        stage.step.parameters = {};
        stage.said();
        QCOMPARE(stage.runtime->started, 1);
    }
    void aPlanWithoutItsTimeIsChecked()
    {
        CheckStage stage(Milliseconds(3000));
        stage.plan.createdAt = QStringLiteral("yesterday");
        stage.said();
        QCOMPARE(stage.runtime->started, 1);
    }
};

QTEST_GUILESS_MAIN(CheckImageTest)
#include "tst_checkimage.moc"
