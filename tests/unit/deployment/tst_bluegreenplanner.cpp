#include "services/deployment/bluegreenplanner.h"
#include <QJsonArray>
#include <QTest>
#include <algorithm>

using namespace Pilothouse;

namespace {

PlanInputs inputs()
{
    PlanInputs in;
    in.project = QStringLiteral("members");
    in.environment.name = QStringLiteral("production");
    in.environment.database = DatabaseConfig();
    in.environment.migrations.framework = QStringLiteral("django");
    in.release = QStringLiteral("v2");
    in.oldRelease = QStringLiteral("v1");
    in.services = {{QStringLiteral("web"), QStringLiteral("members-web:v2"), QStringLiteral("sha256:2"), QStringLiteral("members-web:v1"), QStringLiteral("sha256:1")}};
    in.createdAt = QStringLiteral("2026-01-01T00:00:00Z");
    return in;
}

QStringList kinds(const Plan& plan)
{
    QStringList list;
    for (const PlanStep& step : plan.steps) {
        list << step.kind;
    }
    return list;
}

} // namespace

class BlueGreenPlannerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void guardIsArmedBeforeTheSwitchAndTheOldSlotStopsLast()
    {
        const QStringList steps = kinds(planBlueGreen(inputs()));
        QVERIFY(steps.indexOf(QStringLiteral("arm-guard")) < steps.indexOf(QStringLiteral("switch")));
        QVERIFY(steps.indexOf(QStringLiteral("verify-slot")) < steps.indexOf(QStringLiteral("arm-guard")));
        QVERIFY(steps.indexOf(QStringLiteral("backup")) < steps.indexOf(QStringLiteral("start-slot")));
        QCOMPARE(steps.last(), QStringLiteral("stop-old"));
        QCOMPARE(steps.first(), QStringLiteral("lease"));
    }
    void withoutPendingMigrationsNothingIsMigratedAndBothCodesWork()
    {
        const Plan plan = planBlueGreen(inputs());
        QVERIFY(!plan.step(QStringLiteral("migrate")));
        QVERIFY(plan.steps.first().compatibility.newCode);
    }
    void newCodeWorksOnlyAfterTheMigration()
    {
        PlanInputs in = inputs();
        in.migrations = {{QStringLiteral("people"), QStringLiteral("0002_phone"), QStringLiteral("safe"), {}, QStringLiteral("d")}};
        const Plan plan = planBlueGreen(in);
        QVERIFY(!plan.step(QStringLiteral("backup"))->compatibility.newCode);
        QVERIFY(plan.step(QStringLiteral("migrate"))->compatibility.newCode);
        QVERIFY(plan.step(QStringLiteral("migrate"))->compatibility.oldCode);
    }
    void anAcceptedUnsafeMigrationBreaksTheOldCode()
    {
        PlanInputs in = inputs();
        in.migrations = {{QStringLiteral("people"), QStringLiteral("0003_rename"), QStringLiteral("overridden"), {}, QStringLiteral("d")}};
        in.overriddenBy = QStringLiteral("ana@laptop");
        const Plan plan = planBlueGreen(in);
        QVERIFY(!plan.step(QStringLiteral("switch"))->compatibility.oldCode);
        QVERIFY(plan.digest() != planBlueGreen(inputs()).digest());
    }
    void expansionsComeBeforeTheMigrationsAndBothCodesWork()
    {
        PlanInputs in = inputs();
        in.migrations = {{QStringLiteral("people"), QStringLiteral("0003_rename"), QStringLiteral("expanded"), {}, QStringLiteral("d")}};
        in.faked = {QStringLiteral("people.0003_rename")};
        WrittenExpansion written;
        written.expansion.table = QStringLiteral("people_person");
        written.expansion.column = QStringLiteral("name");
        written.expansion.newColumn = QStringLiteral("full_name");
        written.sql.notes = {QStringLiteral("Mind.")};
        in.expansions = {written};
        const Plan plan = planBlueGreen(in);
        const QStringList steps = kinds(plan);
        QVERIFY(steps.indexOf(QStringLiteral("backup")) < steps.indexOf(QStringLiteral("expand")));
        QCOMPARE(steps.indexOf(QStringLiteral("backfill")), steps.indexOf(QStringLiteral("expand")) + 1);
        QCOMPARE(steps.indexOf(QStringLiteral("migrate")), steps.indexOf(QStringLiteral("backfill")) + 1);
        QVERIFY(std::all_of(plan.steps.begin(), plan.steps.end(), [](const PlanStep& step) { return step.compatibility.oldCode && !step.isPointOfNoReturn; }));
        QVERIFY(!plan.step(QStringLiteral("backfill"))->compatibility.newCode && plan.step(QStringLiteral("migrate"))->compatibility.newCode);
        QCOMPARE(plan.step(QStringLiteral("migrate"))->parameters.value(QStringLiteral("faked")).toArray().size(), 1);
        QVERIFY(plan.notes.contains(QStringLiteral("Mind.")) && plan.notes.join(QLatin1Char(' ')).contains(QStringLiteral("--strategy contract")));
        QCOMPARE(Plan::fromJson(plan.toJson())->digest(), plan.digest());
    }
    void onlyTheContractIsAPointOfNoReturn()
    {
        PlanInputs in = inputs();
        in.to = in.from;
        in.removed = {QStringLiteral("c0ffee")};
        const Plan plan = planContract(in);
        QCOMPARE(kinds(plan), QStringList({QStringLiteral("lease"), QStringLiteral("preflight"), QStringLiteral("backup"), QStringLiteral("contract"), QStringLiteral("verify-slot")}));
        for (const PlanStep& step : plan.steps) {
            QCOMPARE(step.isPointOfNoReturn, step.kind == u"contract");
            QCOMPARE(step.compatibility.oldCode, kinds(plan).indexOf(step.kind) < 3);
        }
    }
    void aTakeBackKeepsWhatServes()
    {
        PlanInputs in = inputs();
        in.to = in.from;
        in.faked = {QStringLiteral("people.0002_rename_name")};
        const Plan plan = planTakeBack(in);
        QCOMPARE(kinds(plan), QStringList({QStringLiteral("lease"), QStringLiteral("preflight"), QStringLiteral("backup"), QStringLiteral("take-back"), QStringLiteral("verify-slot")}));
        QVERIFY(plan.keepsRelease() && !planBlueGreen(in).keepsRelease());
        QVERIFY(std::all_of(plan.steps.begin(), plan.steps.end(), [](const PlanStep& step) { return step.compatibility.oldCode && !step.isPointOfNoReturn; }));
        QCOMPARE(plan.step(QStringLiteral("take-back"))->parameters.value(QStringLiteral("faked")).toArray().size(), 1);
        QCOMPARE(Plan::fromJson(plan.toJson())->digest(), plan.digest());
    }
    void tablesWhoseRowsAreCountedArePartOfTheDigest()
    {
        PlanInputs in = inputs();
        in.migrations = {{QStringLiteral("people"), QStringLiteral("0002_phone"), QStringLiteral("safe"), {}, QStringLiteral("d")}};
        const QString without = planBlueGreen(in).digest();
        in.tables = {QStringLiteral("people_person")};
        const Plan plan = planBlueGreen(in);
        QCOMPARE(plan.step(QStringLiteral("migrate"))->parameters.value(QStringLiteral("tables")).toArray().size(), 1);
        QVERIFY(plan.digest() != without);
    }
    void estimatesDoNotChangeTheDigest()
    {
        PlanInputs learnt = inputs();
        learnt.learnt.insert(QStringLiteral("start-slot"), Milliseconds(2300));
        learnt.createdAt = QStringLiteral("2026-02-02T00:00:00Z");
        const Plan plan = planBlueGreen(learnt);
        QCOMPARE(plan.step(QStringLiteral("start-slot"))->expected, Milliseconds(2300));
        QCOMPARE(plan.digest(), planBlueGreen(inputs()).digest());
    }
    void slotsTakeTurns()
    {
        QCOMPARE(idleSlot(Slot::Plain), Slot::Blue);
        QCOMPARE(idleSlot(Slot::Blue), Slot::Green);
        QCOMPARE(idleSlot(Slot::Green), Slot::Blue);
    }
    void aRollbackTouchesNeitherBackupNorSchema()
    {
        const Plan plan = planRollback(inputs());
        QVERIFY(!plan.step(QStringLiteral("backup")) && !plan.step(QStringLiteral("migrate")) && !plan.step(QStringLiteral("arm-guard")));
        QVERIFY(plan.step(QStringLiteral("start-slot"))->parameters.value(QStringLiteral("kept")).toBool());
    }
};

QTEST_GUILESS_MAIN(BlueGreenPlannerTest)
#include "tst_bluegreenplanner.moc"
