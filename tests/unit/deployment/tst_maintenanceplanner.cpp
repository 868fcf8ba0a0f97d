#include "services/deployment/maintenanceplanner.h"
#include "services/deployment/undoorder.h"
#include "tests/support/await.h"
#include <QTest>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

const QString migration = u"people.0002_rename_name"_s;

PlanInputs inputs(bool hasWorker = true)
{
    PlanInputs in;
    in.project = u"members"_s;
    in.environment.name = u"production"_s;
    in.environment.database.emplace();
    in.environment.migrations.framework = u"django"_s;
    in.environment.drainLimit = Milliseconds(90000);
    in.release = u"r2"_s;
    in.oldRelease = u"r1"_s;
    in.from = Slot::Plain;
    in.to = Slot::Blue;
    in.services = {{u"web"_s, u"members-web:r2"_s, u"sha256:2"_s, u"members-web:r1"_s, u"sha256:1"_s}};
    if (hasWorker) {
        in.services << PlannedService {u"worker"_s, u"members-web:r2"_s, u"sha256:2"_s, u"members-web:r1"_s, u"sha256:1"_s};
    }
    in.migrations = {{u"people"_s, u"0002_rename_name"_s, u"behind-page"_s, {}, u"abc"_s}};
    return in;
}

QString kinds(const Plan& plan)
{
    QStringList list;
    for (const PlanStep& step : plan.steps) {
        list << step.kind;
    }
    return list.join(u' ');
}

/// A run of the plan whose steps up to and including `last` are done.
RunState runUntil(const Plan& plan, const QString& last)
{
    RunState state;
    state.plan = plan;
    bool isDone = true;
    for (const PlanStep& step : plan.steps) {
        StepState known;
        known.kind = step.kind;
        known.status = isDone ? StepStatus::Done : StepStatus::Pending;
        state.steps << known;
        isDone = isDone && step.kind != last;
    }
    return state;
}

QString orderOf(const RunState& state)
{
    QStringList list;
    for (const PlanStep* step : UndoOrder::of(state)) {
        if (!UndoOrder::mustStay(state, step)) {
            list << step->kind;
        }
    }
    return list.join(u' ');
}

} // namespace

/// The plan of a maintenance window, and what taking it back does.
class MaintenancePlannerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyMeetsOldCodeOnTheNewSchema();
    void withoutOtherServicesNothingRests();
    void theBackupIsTakenBehindThePageWhenItIsTheWayBack();
    void thePointOfNoReturnIsWhereGoingBackLosesSomething_data();
    void thePointOfNoReturnIsWhereGoingBackLosesSomething();
    void compatibilitySaysWhoWorksOnWhatEachStepLeaves();
    void itsDigestCoversTheWaysBack();
    void takingBackEndsWithThePage();
    void usersGetThePageBeforeAnythingIsTakenBack();
    void aSchemaThatStaysKeepsThePageAndTheOldWorkersAway();
    void aPageThatDoesNotComeBackLeavesUsersWhereTheyAre();
    void everyUndoSaysWhatItDoes();
};

void MaintenancePlannerTest::nobodyMeetsOldCodeOnTheNewSchema()
{
    const Plan plan = planMaintenance(inputs(), {{migration, WayBack::Free}});
    QCOMPARE(plan.strategy, u"maintenance-window"_s);
    QCOMPARE(kinds(plan), u"lease preflight backup check-image maintenance-on rest-workers wait-idle migrate start-slot verify-slot switch start-workers arm-guard maintenance-off read-back watch drain stop-old"_s);
    QCOMPARE(plan.step(u"wait-idle"_s)->parameters.value(u"limitMs"_s).toInt(), 90000);
    QVERIFY(!plan.step(u"switch"_s)->parameters.contains(u"holdMs"_s));
    QCOMPARE(plan.step(u"migrate"_s)->parameters.value(u"waysBack"_s).toObject().value(migration).toString(), u"free"_s);
    QVERIFY(plan.policy.contains(QString::fromUtf16(oldCodeBreaks)));
    QVERIFY2(plan.notes.join(u' ').contains(u"maintenance page for about"), qPrintable(plan.notes.join(u' ')));
    const Result<Plan> again = Plan::fromJson(plan.toJson());
    QVERIFY_RESULT(again);
    QCOMPARE(again->digest(), plan.digest());
}

void MaintenancePlannerTest::withoutOtherServicesNothingRests()
{
    const Plan plan = planMaintenance(inputs(false), {{migration, WayBack::Free}});
    QVERIFY(plan.step(u"rest-workers"_s) == nullptr);
    QVERIFY(plan.step(u"start-workers"_s) == nullptr);
    QVERIFY(plan.step(u"workers"_s) == nullptr);
}

void MaintenancePlannerTest::theBackupIsTakenBehindThePageWhenItIsTheWayBack()
{
    const Plan plan = planMaintenance(inputs(), {{migration, WayBack::None}});
    QVERIFY2(kinds(plan).contains(u"wait-idle backup migrate"), qPrintable(kinds(plan)));
    QCOMPARE(kinds(plan).count(u"backup"_s), 1);
}

void MaintenancePlannerTest::thePointOfNoReturnIsWhereGoingBackLosesSomething_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("step");
    QTest::newRow("old code works") << int(WayBack::Keep) << QString();
    QTest::newRow("reversible for ever") << int(WayBack::Free) << QString();
    QTest::newRow("until users write") << int(WayBack::BeforeWrites) << u"maintenance-off"_s;
    QTest::newRow("only by a backup") << int(WayBack::None) << u"migrate"_s;
}

void MaintenancePlannerTest::thePointOfNoReturnIsWhereGoingBackLosesSomething()
{
    QFETCH(int, way);
    QFETCH(QString, step);
    const Plan plan = planMaintenance(inputs(), {{migration, WayBack(way)}, {u"people.0001_x"_s, WayBack::Keep}});
    QStringList marked;
    for (const PlanStep& one : plan.steps) {
        if (one.isPointOfNoReturn) {
            marked << one.kind;
        }
    }
    QCOMPARE(marked.join(u' '), step);
    QCOMPARE(plan.policy.contains(QString::fromUtf16(oldCodeBreaks)), WayBack(way) != WayBack::Keep);
}

void MaintenancePlannerTest::compatibilitySaysWhoWorksOnWhatEachStepLeaves()
{
    const Plan plan = planMaintenance(inputs(), {{migration, WayBack::Free}});
    QCOMPARE(plan.step(u"wait-idle"_s)->compatibility, (Compatibility {true, false}));
    QCOMPARE(plan.step(u"migrate"_s)->compatibility, (Compatibility {false, true}));
    QCOMPARE(plan.step(u"stop-old"_s)->compatibility, (Compatibility {false, true}));
    const Plan additive = planMaintenance(inputs(), {{migration, WayBack::Keep}});
    QCOMPARE(additive.step(u"migrate"_s)->compatibility, (Compatibility {true, true}));
}

void MaintenancePlannerTest::itsDigestCoversTheWaysBack()
{
    QVERIFY(planMaintenance(inputs(), {{migration, WayBack::Free}}).digest() != planMaintenance(inputs(), {{migration, WayBack::Keep}}).digest());
}

void MaintenancePlannerTest::takingBackEndsWithThePage()
{
    const Plan plan = planMaintenance(inputs(), {{migration, WayBack::Free}});
    QCOMPARE(orderOf(runUntil(plan, u"verify-slot"_s)), u"verify-slot start-slot migrate wait-idle rest-workers maintenance-on check-image backup preflight lease"_s);
    QCOMPARE(orderOf(runUntil(plan, u"wait-idle"_s)), u"wait-idle rest-workers maintenance-on check-image backup preflight lease"_s);
}

void MaintenancePlannerTest::usersGetThePageBeforeAnythingIsTakenBack()
{
    const Plan plan = planMaintenance(inputs(), {{migration, WayBack::Free}});
    const QString order = orderOf(runUntil(plan, u"watch"_s));
    QVERIFY2(order.startsWith(u"maintenance-off switch watch read-back arm-guard start-workers verify-slot start-slot migrate"), qPrintable(order));
    QCOMPARE(UndoOrder::firstAid(plan)->kind, u"maintenance-off"_s);
    QCOMPARE(UndoOrder::firstAid(planBlueGreen(inputs()))->kind, u"switch"_s);
}

void MaintenancePlannerTest::aSchemaThatStaysKeepsThePageAndTheOldWorkersAway()
{
    RunState state = runUntil(planMaintenance(inputs(), {{migration, WayBack::None}}), u"verify-slot"_s);
    state.step(u"migrate"_s)->status = StepStatus::UndoFailed;
    const QString order = orderOf(state);
    QVERIFY2(!order.contains(u"rest-workers") && !order.contains(u"maintenance-on"), qPrintable(order));
    QVERIFY(UndoOrder::isPageStuck(state));
    QVERIFY(!UndoOrder::isTrafficStuck(state));
}

void MaintenancePlannerTest::aPageThatDoesNotComeBackLeavesUsersWhereTheyAre()
{
    RunState state = runUntil(planMaintenance(inputs(), {{migration, WayBack::Free}}), u"watch"_s);
    state.step(u"maintenance-off"_s)->status = StepStatus::UndoFailed;
    QVERIFY(UndoOrder::isTrafficStuck(state));
    const QStringList order = orderOf(state).split(u' ');
    for (const char* kind : {"switch", "start-slot", "start-workers", "migrate", "rest-workers", "maintenance-on"}) {
        QVERIFY2(!order.contains(QLatin1String(kind)), kind);
    }
}

void MaintenancePlannerTest::everyUndoSaysWhatItDoes()
{
    const Plan free = planMaintenance(inputs(), {{migration, WayBack::Free}});
    QCOMPARE(free.step(u"wait-idle"_s)->undo, QString()); // nothing to take back
    QCOMPARE(free.step(u"maintenance-off"_s)->undo, u"Users get the page again until the old release serves."_s);
    const Plan lossy = planMaintenance(inputs(), {{migration, WayBack::None}});
    QVERIFY2(lossy.step(u"maintenance-off"_s)->undo.contains(u"lost with a restored backup"), qPrintable(lossy.step(u"maintenance-off"_s)->undo));
    QVERIFY2(lossy.step(u"migrate"_s)->undo.contains(u"the page stays on"), qPrintable(lossy.step(u"migrate"_s)->undo));
}

QTEST_GUILESS_MAIN(MaintenancePlannerTest)
#include "tst_maintenanceplanner.moc"
