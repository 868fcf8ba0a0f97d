#include "tests/unit/deployment/runnerstage.h"

using namespace Pilothouse;
using Stage = RunnerStage;

class RunnerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStepIsIntendedBeforeAndAppliedAfterItsEffect()
    {
        Stage stage;
        QCOMPARE(*stage.go(), 0);
        for (const QString& kind : stepKinds) {
            QVERIFY(stage.at(QStringLiteral("step.intended ") + kind) >= 0);
            QVERIFY(stage.at(QStringLiteral("step.intended ") + kind) < stage.at(QStringLiteral("step.applied ") + kind));
            QCOMPARE(stage.effects[kind].applied, 1);
        }
        QCOMPARE(stage.state().outcome, QStringLiteral("succeeded"));
    }
    void aFailureBeforeTheSwitchTakesEverythingBackAndExitsWith1()
    {
        Stage stage;
        stage.effects[QStringLiteral("start-slot")].applyError = Error {ErrorCode::ProcessFailed, QStringLiteral("crashed"), {}, {}};
        QCOMPARE(*stage.go(), 1);
        QVERIFY(!stage.effects[QStringLiteral("lease")].isInWorld);
        QCOMPARE(stage.effects[QStringLiteral("switch")].applied, 0);
        QCOMPARE(stage.state().outcome, QStringLiteral("aborted"));
        QCOMPARE(stage.state().error->message, QStringLiteral("crashed"));
    }
    void aRefusalBeforeTheSwitchExitsWith4()
    {
        Stage stage;
        stage.effects[QStringLiteral("lease")].applyError = Error {ErrorCode::Conflict, QStringLiteral("held by ben"), {}, {}};
        QCOMPARE(*stage.go(), 4);
    }
    void aFailureAfterTheSwitchRollsBackTrafficFirst()
    {
        Stage stage;
        stage.effects[QStringLiteral("watch")].applyError = Error {ErrorCode::ProcessFailed, QStringLiteral("bad"), {}, {}};
        QCOMPARE(*stage.go(), 3);
        QVERIFY(stage.at(QStringLiteral("undo.applied switch")) < stage.at(QStringLiteral("undo.intended start-slot")));
        QVERIFY(stage.at(QStringLiteral("run.turned-back")) < stage.at(QStringLiteral("undo.intended switch")));
        QCOMPARE(stage.state().outcome, QStringLiteral("rolled-back"));
    }
    void trafficThatCannotGoBackNeedsAPerson()
    {
        Stage stage;
        stage.effects[QStringLiteral("watch")].applyError = Error {ErrorCode::ProcessFailed, QStringLiteral("bad"), {}, {}};
        stage.effects[QStringLiteral("switch")].undoError = Error {ErrorCode::Unavailable, QStringLiteral("router gone"), {}, {}};
        QCOMPARE(*stage.go(), 6);
        QCOMPARE(stage.effects[QStringLiteral("switch")].undone, 3);
        QVERIFY(stage.state().kept.join(QString()).contains(QStringLiteral("router gone")));
    }
    void theNewSlotRunsOnWhileTrafficMayGoThere()
    {
        Stage stage;
        stage.effects[QStringLiteral("watch")].applyError = Error {ErrorCode::ProcessFailed, QStringLiteral("bad"), {}, {}};
        stage.effects[QStringLiteral("switch")].undoError = Error {ErrorCode::Unavailable, QStringLiteral("router gone"), {}, {}};
        QCOMPARE(*stage.go(), 6);
        QCOMPARE(stage.effects[QStringLiteral("start-slot")].undone, 0);
        QVERIFY(stage.effects[QStringLiteral("start-slot")].isInWorld);
        QVERIFY(!stage.effects[QStringLiteral("lease")].isInWorld);
        QVERIFY(stage.state().kept.join(QString()).contains(QStringLiteral("green runs on")));
    }
    void anOldSlotThatDoesNotWakeGetsNoTraffic()
    {
        Stage stage;
        stage.effects[QStringLiteral("stop-old")].applyError = Error {ErrorCode::ProcessFailed, QStringLiteral("bad"), {}, {}};
        stage.effects[QStringLiteral("stop-old")].undoError = Error {ErrorCode::ProcessFailed, QStringLiteral("does not wake"), {}, {}};
        QCOMPARE(*stage.go(), 6);
        QCOMPARE(stage.effects[QStringLiteral("switch")].undone, 0);
        QVERIFY(stage.effects[QStringLiteral("start-slot")].isInWorld);
    }
    void errorsAreJournalledByTheirNames()
    {
        Stage stage;
        stage.effects[QStringLiteral("watch")].applyError = Error {ErrorCode::ProcessFailed, QStringLiteral("bad"), {}, {}};
        stage.effects[QStringLiteral("start-slot")].undoError = Error {ErrorCode::Unavailable, QStringLiteral("docker gone"), {}, {}};
        QCOMPARE(*stage.go(), 3);
        QMap<QString, QJsonValue> codes;
        for (const Event& event : std::as_const(stage.journal.events)) {
            if (event.payload.contains(QLatin1String("code"))) {
                codes.insert(event.kind, event.payload.value(QStringLiteral("code")));
            }
        }
        const QMap<QString, QJsonValue> expected {{QStringLiteral("step.failed"), QStringLiteral("process-failed")},
            {QStringLiteral("run.turned-back"), QStringLiteral("process-failed")}, {QStringLiteral("undo.failed"), QStringLiteral("unavailable")},
            {QStringLiteral("run.finished"), QStringLiteral("process-failed")}};
        QCOMPARE(codes, expected);
    }
    void aLeaseThatSomebodyElseHoldsStopsTheRunAndNothingIsTouched()
    {
        Stage stage;
        const int code = *stage.go([&stage](const QString& boundary) {
            if (boundary == u"after:start-slot") {
                stage.loseLease();
            }
        });
        QCOMPARE(code, 4);
        QCOMPARE(stage.effects[QStringLiteral("switch")].applied, 0);
        QCOMPARE(stage.effects[QStringLiteral("start-slot")].undone, 0);
        QCOMPARE(stage.lease->released, 0);
        const RunState state = stage.state();
        QCOMPARE(state.outcome, QStringLiteral("failed"));
        QVERIFY2(state.error->message.contains(u"cara@tower"), qPrintable(state.error->message));
        QVERIFY2(state.kept.join(QString()).contains(u"Not taken back: lease, start-slot"), qPrintable(state.kept.join(QString())));
    }
    void aLeaseLostAfterTheSwitchNeedsAPerson()
    {
        Stage stage;
        const int code = *stage.go([&stage](const QString& boundary) {
            if (boundary == u"after:switch") {
                stage.loseLease();
            }
        });
        QCOMPARE(code, 6);
        QCOMPARE(stage.effects[QStringLiteral("switch")].undone, 0);
        QCOMPARE(stage.effects[QStringLiteral("watch")].applied, 0);
        QCOMPARE(stage.lease->released, 0);
    }
    void trafficIsNotTakenBackInAnEnvironmentThatSomebodyElseHolds()
    {
        Stage stage;
        stage.effects[QStringLiteral("watch")].applyError = Error {ErrorCode::ProcessFailed, QStringLiteral("bad release"), {}, {}};
        const int code = *stage.go([&stage](const QString& boundary) {
            if (boundary == u"effected:watch") {
                stage.loseLease();
            }
        });
        QCOMPARE(code, 6);
        QCOMPARE(stage.effects[QStringLiteral("switch")].undone, 0);
        QVERIFY(stage.state().error->message.contains(u"cara@tower"));
        QVERIFY(stage.state().error->detail.contains(u"bad release"));
    }
    void aLeaseThatWasCleanedUpIsTakenAgain()
    {
        Stage stage;
        const int code = *stage.go([&stage](const QString& boundary) {
            if (boundary == u"after:start-slot") {
                stage.lease->holder.reset();
            }
        });
        QCOMPARE(code, 0);
        QCOMPARE(stage.lease->acquired, 1);
        QVERIFY(stage.hasLogged(QStringLiteral("taken again")));
    }
    void aSilentDockerStopsBeforeTheNextEffectButNotTheWayBack()
    {
        Stage stage;
        const int code = *stage.go([&stage](const QString& boundary) {
            if (boundary == u"after:start-slot") {
                stage.lease->problem = Error {ErrorCode::TimedOut, QStringLiteral("Docker does not answer."), {}, {}};
            }
        });
        QCOMPARE(code, 1);
        QCOMPARE(stage.effects[QStringLiteral("switch")].applied, 0);
        QCOMPARE(stage.effects[QStringLiteral("start-slot")].undone, 1);
    }
    void aRestartedRunnerWhoseLeaseIsLostDoesNothing()
    {
        Stage stage;
        stage.go([&](const QString& boundary) {
            if (boundary == u"intended:switch") {
                stage.journal.failAfter = stage.journal.events.size();
            }
        });
        stage.journal.failAfter = -1;
        const int applied = stage.effects[QStringLiteral("switch")].applied;
        stage.loseLease();
        QCOMPARE(*stage.go(), 6); // it may have switched: a person looks
        QCOMPARE(stage.effects[QStringLiteral("switch")].applied, applied);
        QCOMPARE(stage.effects[QStringLiteral("switch")].undone, 0);
    }
    void aGateThatStaysShutAbortsBeforeTheStep()
    {
        Stage stage;
        stage.effects[QStringLiteral("switch")].gateError = Error {ErrorCode::Unavailable, QStringLiteral("blue fails already"), {}, {}};
        QCOMPARE(*stage.go(), 1);
        QCOMPARE(stage.effects[QStringLiteral("switch")].applied, 0);
        QVERIFY(!stage.journal.story().contains(QStringLiteral("step.intended switch")));
        QVERIFY(!stage.effects[QStringLiteral("start-slot")].isInWorld);
        QCOMPARE(stage.state().outcome, QStringLiteral("aborted"));
    }
    void aStepWhoseEffectIsThereIsNotGated()
    {
        Stage stage;
        stage.effects[QStringLiteral("switch")].isInWorld = true;
        stage.effects[QStringLiteral("switch")].gateError = Error {ErrorCode::Unavailable, QStringLiteral("blue fails already"), {}, {}};
        QCOMPARE(*stage.go(), 0);
        QCOMPARE(stage.effects[QStringLiteral("switch")].gated, 0);
    }
    void aPauseDuringTheGateIsKeptAndTheGateAskedAgainAfterIt()
    {
        Stage stage;
        stage.journal.isSlow = true;
        FakeEffect& effect = stage.effects[QStringLiteral("switch")];
        effect.gateTakes = Milliseconds(1000);
        effect.onGate = [&stage, &effect] {
            if (effect.gated == 1) {
                stage.ask(QStringLiteral("pause"));
                QTimer::singleShot(100, &stage.journal, [&stage] { stage.ask(QStringLiteral("resume")); });
            }
        };
        QCOMPARE(*stage.go(), 0);
        QVERIFY(stage.at(QStringLiteral("run.paused")) > stage.at(QStringLiteral("step.applied start-slot")));
        QVERIFY(stage.at(QStringLiteral("run.resumed")) < stage.at(QStringLiteral("step.intended switch")));
        QCOMPARE(effect.gated, 2);
    }
    void anAbortWhileTheIntentionToSwitchIsWrittenPreventsTheSwitch()
    {
        Stage stage;
        stage.journal.isSlow = true;
        stage.effects[QStringLiteral("switch")].onGate = [&stage] { stage.ask(QStringLiteral("abort")); };
        QCOMPARE(*stage.go(), 1);
        QCOMPARE(stage.effects[QStringLiteral("switch")].applied, 0);
        QCOMPARE(stage.state().outcome, QStringLiteral("aborted"));
    }
    void aRollbackAskedForInTheLastMomentIsObeyed()
    {
        Stage stage;
        const int code = *stage.go([&stage](const QString& boundary) {
            if (boundary == u"after:stop-old") {
                stage.ask(QStringLiteral("rollback"));
            }
        });
        QCOMPARE(code, 3);
        QVERIFY(!stage.effects[QStringLiteral("switch")].isInWorld);
    }
    void aPlanThatIsNotTheOneOfTheRunIsNotRun()
    {
        Stage stage;
        stage.journal.events[0].payload.insert(QStringLiteral("digest"), QStringLiteral("7f3a"));
        const Result<int> code = stage.go();
        QVERIFY(!code);
        QCOMPARE(code.error().code, ErrorCode::Corrupt);
        stage.journal.events[0].payload.remove(QStringLiteral("plan"));
        QVERIFY(!stage.go());
        QCOMPARE(stage.effects[QStringLiteral("lease")].applied, 0);
    }
    void abortBeforeTheSwitchStopsAHangingStep()
    {
        Stage stage;
        stage.effects[QStringLiteral("start-slot")].hangs = true;
        const int code = *stage.go([&stage](const QString& boundary) {
            if (boundary == u"intended:start-slot") {
                QTimer::singleShot(0, &stage.journal, [&stage] { stage.ask(QStringLiteral("abort")); });
            }
        });
        QCOMPARE(code, 1);
        QVERIFY(stage.state().error->message.contains(QStringLiteral("ben@desk")));
    }
    void rollbackDuringTheWatchEndsItAtOnce()
    {
        Stage stage;
        stage.effects[QStringLiteral("watch")].hangs = true;
        const int code = *stage.go([&stage](const QString& boundary) {
            if (boundary == u"intended:watch") {
                QTimer::singleShot(0, &stage.journal, [&stage] { stage.ask(QStringLiteral("rollback")); });
            }
        });
        QCOMPARE(code, 3);
        QVERIFY(!stage.effects[QStringLiteral("switch")].isInWorld);
    }
    void aRequestMadeWhileTheRunnerWasDeadIsObeyed()
    {
        Stage stage;
        stage.ask(QStringLiteral("abort"));
        QCOMPARE(*stage.go(), 1);
        QCOMPARE(stage.effects[QStringLiteral("start-slot")].applied, 0);
    }
    void pauseHoldsBeforeTheNextStepUntilResumed()
    {
        Stage stage;
        stage.ask(QStringLiteral("pause"));
        QTimer::singleShot(100, &stage.journal, [&stage] { stage.ask(QStringLiteral("resume")); });
        QCOMPARE(*stage.go(), 0);
        QVERIFY(stage.at(QStringLiteral("run.paused")) < stage.at(QStringLiteral("step.intended lease")));
        QVERIFY(stage.at(QStringLiteral("run.resumed")) < stage.at(QStringLiteral("step.intended lease")));
    }
    void aFinishedRunIsNotRunAgain()
    {
        Stage stage;
        QCOMPARE(*stage.go(), 0);
        const auto events = stage.journal.events.size();
        QCOMPARE(*stage.go(), 0);
        QCOMPARE(stage.journal.events.size(), events);
    }
    void aJournalThatCannotBeWrittenStopsBeforeTheNextEffect_data()
    {
        QTest::addColumn<int>("events");
        for (int events = 1; events < 12; ++events) {
            QTest::addRow("after %d events", events) << events;
        }
    }
    void aJournalThatCannotBeWrittenStopsBeforeTheNextEffect()
    {
        QFETCH(int, events);
        Stage stage;
        stage.journal.failAfter = events;
        const Result<int> code = stage.go();
        QVERIFY(!code);
        int effects = 0;
        for (const auto& [kind, effect] : stage.effects) {
            effects += effect.applied;
        }
        const auto intended = stage.journal.story().filter(QStringLiteral("step.intended")).size();
        QVERIFY(effects <= intended);
        stage.journal.failAfter = -1;
        QCOMPARE(*stage.go(), 0); // recovered
        QCOMPARE(stage.state().outcome, QStringLiteral("succeeded"));
    }
    void aCrashAtAnyBoundaryIsTakenUpWithoutDoingAnythingTwice_data()
    {
        QTest::addColumn<QString>("boundary");
        for (const QString& kind : stepKinds) {
            for (const char* when : {"before:", "intended:", "effected:", "after:"}) {
                QTest::addRow("%s%s", when, qPrintable(kind)) << QLatin1String(when) + kind;
            }
        }
        QTest::addRow("finishing") << QStringLiteral("finishing");
    }
    // The process death itself is the fault tests' business; here the runner simply stops being scheduled.
    void aCrashAtAnyBoundaryIsTakenUpWithoutDoingAnythingTwice()
    {
        QFETCH(QString, boundary);
        Stage stage;
        bool hasReached = false;
        stage.go([&](const QString& reached) {
            if (reached == boundary) {
                hasReached = true;
                stage.journal.failAfter = stage.journal.events.size();
            }
        });
        QVERIFY(hasReached);
        stage.journal.failAfter = -1;
        QCOMPARE(*stage.go(), 0);
        for (const QString& kind : stepKinds) {
            QVERIFY(stage.effects[kind].isInWorld);
            QCOMPARE(stage.effects[kind].applied, 1);
        }
        QCOMPARE(stage.state().attempts, 2);
    }
};

QTEST_GUILESS_MAIN(RunnerTest)
#include "tst_runner.moc"
