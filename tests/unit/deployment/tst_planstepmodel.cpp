#include "models/deployment/planstepmodel.h"
#include "tests/support/sampleplan.h"
#include <QAbstractItemModelTester>
#include <QTest>

using namespace Pilothouse;

class PlanStepModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStepIsARowWithItsExpectedTimeAndItsUndo();
    void aStepWithoutEffectHasADashAndItsWords();
    void thePointOfNoReturnIsSaidToo();
};

void PlanStepModelTest::everyStepIsARowWithItsExpectedTimeAndItsUndo()
{
    PlanStepModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Plan plan = samplePlan();
    model.setSteps(plan.steps);
    QCOMPARE(model.rowCount(), int(plan.steps.size()));
    QCOMPARE(model.index(1, PlanStepModel::NumberColumn).data().toString(), QStringLiteral("2"));
    QCOMPARE(model.index(1, PlanStepModel::TitleColumn).data().toString(), QStringLiteral("Back up"));
    QCOMPARE(model.index(1, PlanStepModel::ExpectedColumn).data().toString(), QStringLiteral("31 s"));
    QCOMPARE(model.index(1, PlanStepModel::UndoColumn).data().toString(), QStringLiteral("Nothing to take back"));
    model.setSteps({});
    QCOMPARE(model.rowCount(), 0);
}

void PlanStepModelTest::aStepWithoutEffectHasADashAndItsWords()
{
    PlanStepModel model;
    Plan plan = samplePlan();
    plan.steps[0].undo.clear();
    model.setSteps(plan.steps);
    const QModelIndex undo = model.index(0, PlanStepModel::UndoColumn);
    QCOMPARE(undo.data().toString(), QStringLiteral("—"));
    QVERIFY(undo.data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("Nothing to take back")));
    QCOMPARE(undo.data(Qt::AccessibleTextRole), undo.data(Qt::ToolTipRole));
}

void PlanStepModelTest::thePointOfNoReturnIsSaidToo()
{
    PlanStepModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Plan plan = samplePlan();
    plan.steps[2].isPointOfNoReturn = true;
    model.setSteps(plan.steps);
    const QModelIndex title = model.index(2, PlanStepModel::TitleColumn);
    QVERIFY(title.data(PlanStepModel::IsPointOfNoReturnRole).toBool());
    QVERIFY(title.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("point of no return")));
    QVERIFY(!model.index(1, 0).data(PlanStepModel::IsPointOfNoReturnRole).toBool());
}

QTEST_GUILESS_MAIN(PlanStepModelTest)
#include "tst_planstepmodel.moc"
