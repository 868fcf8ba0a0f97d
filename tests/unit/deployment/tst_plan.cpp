#include "models/deployment/plan.h"
#include "models/deployment/plandifference.h"
#include "tests/support/await.h"
#include "tests/support/sampleplan.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <functional>

using namespace Pilothouse;

using Change = std::function<void(Plan&)>;
Q_DECLARE_METATYPE(Change)

class PlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jsonRoundTripKeepsEverything();
    void digestIsStableUnderKeyOrderAndNumberForm();
    void digestChangesWithWhatWillBeDone_data();
    void digestChangesWithWhatWillBeDone();
    void digestIgnoresWordsEstimatesTimesAndPaths_data();
    void digestIgnoresWordsEstimatesTimesAndPaths();
    void everyMissingOrMistypedFieldIsCorrupt();
    void aPlanOfBeforeThereWereNotesIsRead();
    void unknownFieldSlotAndFormatAreCorrupt();
    void aRepeatedStepIsCorrupt();
    void stepIsFoundByKind();
    void differencesAreSaidInWords();
};

void PlanTest::jsonRoundTripKeepsEverything()
{
    Plan plan = samplePlan();
    plan.notes << QStringLiteral("Mind this.");
    plan.proof.emplace().oldCodeNewSchema.failedAt = QStringLiteral("GET /");
    const QByteArray text = QJsonDocument(plan.toJson()).toJson();
    const Result<Plan> read = Plan::fromJson(QJsonDocument::fromJson(text).object());
    QVERIFY_RESULT(read);
    QCOMPARE(*read, plan);
    QCOMPARE(read->digest(), plan.digest());
}

void PlanTest::digestIsStableUnderKeyOrderAndNumberForm()
{
    Plan plan = samplePlan();
    const QString digest = plan.digest();
    QCOMPARE(digest.size(), 64);
    plan.policy = QJsonDocument::fromJson("{\"windowMs\":3e5,\"errors\":10.0}").object();
    QCOMPARE(plan.digest(), digest);
    QCOMPARE(plan.shortDigest(), digest.left(4) + QStringLiteral("…") + digest.right(2));
}

void PlanTest::digestChangesWithWhatWillBeDone_data()
{
    QTest::addColumn<Change>("change");
    const QString other = QStringLiteral("other");
    QTest::newRow("project") << Change([=](Plan& p) { p.project = other; });
    QTest::newRow("environment") << Change([=](Plan& p) { p.environment = other; });
    QTest::newRow("strategy") << Change([=](Plan& p) { p.strategy = other; });
    QTest::newRow("release") << Change([=](Plan& p) { p.release = other; });
    QTest::newRow("old release") << Change([=](Plan& p) { p.oldRelease = other; });
    QTest::newRow("commit") << Change([=](Plan& p) { p.commit = other; });
    QTest::newRow("from") << Change([](Plan& p) { p.from = Slot::Plain; });
    QTest::newRow("to") << Change([](Plan& p) { p.to = Slot::Plain; });
    QTest::newRow("image tag") << Change([=](Plan& p) { p.services[0].image = other; });
    QTest::newRow("image ID") << Change([=](Plan& p) { p.services[0].imageId = other; });
    QTest::newRow("old image ID") << Change([=](Plan& p) { p.services[0].oldImageId = other; });
    QTest::newRow("role") << Change([=](Plan& p) { p.services[1].role = other; });
    QTest::newRow("order of services") << Change([](Plan& p) { p.services.swapItemsAt(0, 1); });
    QTest::newRow("one service less") << Change([](Plan& p) { p.services.removeLast(); });
    QTest::newRow("migration verdict") << Change([=](Plan& p) { p.migrations[0].verdict = other; });
    QTest::newRow("migration SQL") << Change([=](Plan& p) { p.migrations[0].sqlDigest = other; });
    QTest::newRow("migration name") << Change([=](Plan& p) { p.migrations[0].name = other; });
    QTest::newRow("schema before") << Change([=](Plan& p) { p.schemaBefore = other; });
    QTest::newRow("compose hash") << Change([=](Plan& p) { p.composeHash = other; });
    QTest::newRow("env hash") << Change([=](Plan& p) { p.envHash = other; });
    QTest::newRow("project hash") << Change([=](Plan& p) { p.projectHash = other; });
    QTest::newRow("policy") << Change([](Plan& p) { p.policy[QStringLiteral("errors")] = 11; });
    QTest::newRow("step kind") << Change([=](Plan& p) { p.steps[0].kind = other; });
    QTest::newRow("step parameter") << Change([=](Plan& p) { p.steps[2].parameters[QStringLiteral("to")] = other; });
    QTest::newRow("step order") << Change([](Plan& p) { p.steps.swapItemsAt(1, 2); });
    QTest::newRow("compatibility") << Change([](Plan& p) { p.steps[2].compatibility.oldCode = false; });
    QTest::newRow("point of no return") << Change([](Plan& p) { p.steps[2].isPointOfNoReturn = true; });
}

void PlanTest::digestChangesWithWhatWillBeDone()
{
    QFETCH(Change, change);
    Plan plan = samplePlan();
    change(plan);
    QVERIFY(plan.digest() != samplePlan().digest());
    QVERIFY(!planDifference(samplePlan(), plan).isEmpty());
}

void PlanTest::digestIgnoresWordsEstimatesTimesAndPaths_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("notes") << Change([](Plan& p) { p.notes << QStringLiteral("Mind this."); });
    QTest::newRow("proof") << Change([](Plan& p) { p.proof.emplace(); });
    QTest::newRow("title") << Change([](Plan& p) { p.steps[0].title = QStringLiteral("Otherwise said"); });
    QTest::newRow("undo words") << Change([](Plan& p) { p.steps[0].undo = QStringLiteral("Otherwise said"); });
    QTest::newRow("migration reason") << Change([](Plan& p) { p.migrations[0].reason = QStringLiteral("Otherwise said"); });
    QTest::newRow("expected") << Change([](Plan& p) { p.steps[1].expected = Milliseconds(1); });
    QTest::newRow("created at") << Change([](Plan& p) { p.createdAt = QStringLiteral("2030-01-01T00:00:00Z"); });
    QTest::newRow("local paths") << Change([](Plan& p) { p.steps[1].parameters[QStringLiteral("local")] = QJsonObject {{QStringLiteral("folder"), QStringLiteral("/srv")}}; });
}

void PlanTest::digestIgnoresWordsEstimatesTimesAndPaths()
{
    QFETCH(Change, change);
    Plan plan = samplePlan();
    change(plan);
    QCOMPARE(plan.digest(), samplePlan().digest());
    QVERIFY(plan != samplePlan());
    QVERIFY(planDifference(samplePlan(), plan).isEmpty());
}

void PlanTest::everyMissingOrMistypedFieldIsCorrupt()
{
    const QJsonObject whole = samplePlan().toJson();
    for (const QString& key : whole.keys()) {
        QJsonObject without = whole;
        without.remove(key);
        const Result<Plan> missing = Plan::fromJson(without);
        const bool isOptional = key == u"notes";
        QVERIFY2(isOptional || (!missing && missing.error().code == ErrorCode::Corrupt && missing.error().detail.contains(key)), qPrintable(key));
        QJsonObject mistyped = whole;
        mistyped[key] = true;
        const Result<Plan> wrong = Plan::fromJson(mistyped);
        QVERIFY2(!wrong && wrong.error().code == ErrorCode::Corrupt, qPrintable(key));
    }
    const QJsonObject step = whole.value(QStringLiteral("steps")).toArray().first().toObject();
    for (const QString& key : step.keys()) {
        QJsonObject broken = step;
        broken.remove(key);
        QJsonObject json = whole;
        json[QStringLiteral("steps")] = QJsonArray {broken};
        const Result<Plan> read = Plan::fromJson(json);
        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains(QStringLiteral("steps[0].") + key), qPrintable(read.error().detail));
    }
}

void PlanTest::aPlanOfBeforeThereWereNotesIsRead()
{
    QJsonObject json = samplePlan().toJson();
    json.remove(QStringLiteral("notes"));
    const Result<Plan> plan = Plan::fromJson(json);
    QVERIFY(plan.has_value());
    QVERIFY(plan->notes.isEmpty());
    QCOMPARE(plan->digest(), samplePlan().digest());
}

void PlanTest::unknownFieldSlotAndFormatAreCorrupt()
{
    QJsonObject json = samplePlan().toJson();
    json[QStringLiteral("surprise")] = 1;
    QVERIFY(Plan::fromJson(json).error().detail.contains(QStringLiteral("surprise")));
    json = samplePlan().toJson();
    json[QStringLiteral("to")] = QStringLiteral("purple");
    QVERIFY(Plan::fromJson(json).error().detail.contains(QStringLiteral("purple")));
    json = samplePlan().toJson();
    json[QStringLiteral("format")] = 2;
    QVERIFY(Plan::fromJson(json).error().message.contains(QStringLiteral("format 2")));
    json = samplePlan().toJson();
    json[QStringLiteral("steps")] = QJsonArray {1};
    QVERIFY(Plan::fromJson(json).error().detail.contains(QStringLiteral("steps[0]")));
}

void PlanTest::aRepeatedStepIsCorrupt()
{
    Plan plan = samplePlan();
    plan.steps << plan.steps.first();
    QVERIFY(!Plan::fromJson(plan.toJson()));
}

void PlanTest::stepIsFoundByKind()
{
    const Plan plan = samplePlan();
    QCOMPARE(plan.step(QStringLiteral("backup"))->title, QStringLiteral("Back up"));
    QCOMPARE(plan.step(QStringLiteral("nothing")), nullptr);
}

void PlanTest::differencesAreSaidInWords()
{
    const Plan before = samplePlan();
    Plan after = before;
    const QString id = QStringLiteral("sha256:") + QString(64, QLatin1Char('a'));
    after.services[0].imageId = id;
    after.services.removeLast();
    after.policy = {{QStringLiteral("errors"), 12}, {QStringLiteral("guard"), true}};
    after.migrations[0].verdict = QStringLiteral("overridden");
    after.steps[2].parameters = {{QStringLiteral("to"), QStringLiteral("blue")}};
    after.steps.swapItemsAt(0, 1);
    after.steps.removeLast();
    const QList<PlanChange> expected {
        {QStringLiteral("policy: errors"), QStringLiteral("10"), QStringLiteral("12")},
        {QStringLiteral("policy: guard"), QStringLiteral("–"), QStringLiteral("true")},
        {QStringLiteral("policy: windowMs"), QStringLiteral("300000"), QStringLiteral("–")},
        {QStringLiteral("image of web"), QStringLiteral("members-web:r42 (sha256:42)"), QStringLiteral("members-web:r42 (aaaaaaaaaaaa)")},
        {QStringLiteral("image of worker"), QStringLiteral("members-web:r42 (sha256:42)"), QStringLiteral("–")},
        {QStringLiteral("old image of worker"), QStringLiteral("members-web:r41 (sha256:41)"), QStringLiteral("–")},
        {QStringLiteral("migration people.0007_phone"), QStringLiteral("safe"), QStringLiteral("overridden")},
        {QStringLiteral("step switch: to"), QStringLiteral("green"), QStringLiteral("blue")},
        {QStringLiteral("step watch"), QStringLiteral("planned"), QStringLiteral("–")},
        {QStringLiteral("order of the steps"), QStringLiteral("lease, backup, switch"), QStringLiteral("backup, lease, switch")},
    };
    QCOMPARE(planDifference(before, after), expected);
    QVERIFY(planDifference(before, before).isEmpty());
    after = before;
    after.policy[QStringLiteral("errors")] = QStringLiteral("10");
    const QList<PlanChange> retyped {{QStringLiteral("policy: errors"), QStringLiteral("10"), QStringLiteral("\"10\"")}};
    QCOMPARE(planDifference(before, after), retyped);
}

QTEST_GUILESS_MAIN(PlanTest)
#include "tst_plan.moc"
