#include "tests/unit/deployment/runnerstage.h"

using namespace Pilothouse;

namespace {

/// `kind` cannot be cut short, as the start of a container, and somebody asks for the rollback in its middle.
void askDuring(RunnerStage& stage, const QString& kind)
{
    FakeEffect& effect = stage.effects[kind];
    effect.mayEnd = [turns = 0]() mutable { return ++turns > 30; };
    effect.onApply = [&stage] { QTimer::singleShot(0, &stage.journal, [&stage] { stage.ask(QStringLiteral("rollback")); }); };
}

} // namespace

/// Users go back at once, whatever the step in flight still has to do.
class TrafficBackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void usersDoNotWaitForAStepThatCannotBeCutShort_data()
    {
        QTest::addColumn<bool>("isSlow");
        QTest::addRow("a journal that answers at once") << false;
        QTest::addRow("a journal that takes its time") << true;
    }
    void usersDoNotWaitForAStepThatCannotBeCutShort()
    {
        QFETCH(bool, isSlow);
        RunnerStage stage;
        stage.journal.isSlow = isSlow;
        askDuring(stage, QStringLiteral("watch"));
        stage.effects[QStringLiteral("watch")].mayEnd = [&stage] { return stage.journal.story().contains(QStringLiteral("undo.applied switch")); };
        QCOMPARE(*stage.go(), 3);
        QVERIFY(stage.at(QStringLiteral("run.turned-back")) < stage.at(QStringLiteral("undo.intended switch")));
        QVERIFY(stage.at(QStringLiteral("undo.applied switch")) < stage.at(QStringLiteral("step.applied watch")));
        QVERIFY(stage.at(QStringLiteral("step.applied watch")) < stage.at(QStringLiteral("undo.intended watch")));
        for (const QString& kind : {QStringLiteral("switch"), QStringLiteral("watch"), QStringLiteral("start-slot"), QStringLiteral("lease")}) {
            QCOMPARE(stage.effects[kind].undone, 1);
            QVERIFY(!stage.effects[kind].isInWorld);
        }
        QCOMPARE(stage.state().outcome, QStringLiteral("rolled-back"));
        QVERIFY(stage.state().error->message.contains(QStringLiteral("ben@desk")));
    }
    void aFailureOfTheStepMeanwhileChangesNothingOfIt()
    {
        RunnerStage stage;
        askDuring(stage, QStringLiteral("watch"));
        stage.effects[QStringLiteral("watch")].applyError = Error {ErrorCode::ProcessFailed, QStringLiteral("does not start"), {}, {}};
        QCOMPARE(*stage.go(), 3);
        QCOMPARE(stage.effects[QStringLiteral("switch")].undone, 1);
        QVERIFY(stage.state().error->message.contains(QStringLiteral("ben@desk")));
        QCOMPARE(stage.journal.story().filter(QStringLiteral("run.turned-back")).size(), 1);
    }
    void usersWaitForAnOldSlotThatIsBeingStopped()
    {
        RunnerStage stage;
        askDuring(stage, QStringLiteral("stop-old"));
        QCOMPARE(*stage.go(), 3);
        QVERIFY(stage.at(QStringLiteral("step.applied stop-old")) < stage.at(QStringLiteral("run.turned-back")));
        QVERIFY(stage.at(QStringLiteral("undo.applied stop-old")) < stage.at(QStringLiteral("undo.intended switch")));
    }
    void aSwitchInFlightIsNotUndoneBesideItself()
    {
        RunnerStage stage;
        askDuring(stage, QStringLiteral("switch"));
        QCOMPARE(*stage.go(), 3);
        QVERIFY(stage.at(QStringLiteral("step.applied switch")) < stage.at(QStringLiteral("undo.intended switch")));
        QCOMPARE(stage.effects[QStringLiteral("switch")].undone, 1);
    }
    void beforeTheSwitchNothingIsUndoneBesideAStep()
    {
        RunnerStage stage;
        askDuring(stage, QStringLiteral("start-slot"));
        QCOMPARE(*stage.go(), 1);
        QCOMPARE(stage.effects[QStringLiteral("switch")].undone, 0);
        QVERIFY(stage.at(QStringLiteral("step.applied start-slot")) < stage.at(QStringLiteral("run.turned-back")));
    }
    void anEnvironmentThatSomebodyElseHoldsIsLeftAlone()
    {
        RunnerStage stage;
        askDuring(stage, QStringLiteral("watch"));
        const auto ask = stage.effects[QStringLiteral("watch")].onApply;
        stage.effects[QStringLiteral("watch")].onApply = [&stage, ask] {
            stage.loseLease();
            ask();
        };
        QCOMPARE(*stage.go(), 6);
        QCOMPARE(stage.effects[QStringLiteral("switch")].undone, 0);
        QVERIFY(!stage.journal.story().contains(QStringLiteral("run.turned-back")));
    }
    void aDeathMeanwhileIsTakenUpOnTheWayBack_data()
    {
        QTest::addColumn<QString>("boundary");
        for (const char* boundary : {"turned-back", "undoing:switch", "undone:switch", "effected:watch", "after:watch"}) {
            QTest::newRow(boundary) << QString::fromLatin1(boundary);
        }
    }
    void aDeathMeanwhileIsTakenUpOnTheWayBack()
    {
        QFETCH(QString, boundary);
        RunnerStage stage;
        askDuring(stage, QStringLiteral("watch"));
        bool hasReached = false;
        stage.go([&](const QString& reached) {
            if (reached == boundary) {
                hasReached = true;
                stage.journal.failAfter = stage.journal.events.size();
            }
        });
        QVERIFY(hasReached);
        stage.journal.failAfter = -1;
        QCOMPARE(*stage.go(), 3);
        const RunState state = stage.state();
        QCOMPARE(state.outcome, QStringLiteral("rolled-back"));
        for (const QString& kind : stepKinds) {
            QVERIFY2(!stage.effects[kind].isInWorld, qPrintable(kind));
        }
        QCOMPARE(stage.journal.story().filter(QStringLiteral("run.turned-back")).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TrafficBackTest)
#include "tst_trafficback.moc"
