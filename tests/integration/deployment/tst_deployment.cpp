#include "services/process/filelock.h"
#include "tests/integration/deployment/deploymentsupport.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

// One members stack through its life: v1 → v2 → v3 → back, and a hand on it afterwards. The cases build on each
// other, in this order.
class DeploymentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void withoutATerminalOrYesNothingIsDone();
    void aProjectThatSaysWhoMayDeployIsPlannedWithAWarning();
    void aPlanForAnotherWorldIsRefusedNamingTheChange_data();
    void aPlanForAnotherWorldIsRefusedNamingTheChange();
    void aPlannedReleaseIsDeployedUnderLoadAndNothingElseChanges();
    void statusKnowsWhatServes();
    void theRunIsToldByShowRunsAndReport();
    void theNextPlanIsComparedAndKnowsHowLongStepsTook();
    void aDetachedDeploymentGoesOn();
    void aFinishedRunIsRolledBackUnderLoad();
    void composeUpByHandIsDriftAndHarmless();
    void afterEjectTheTeamsServiceIsWhatShouldRun();
    void runsAreEndedByTheirLocks();
    void theJournalIsWhole();
    void cleanupTestCase();

private:
    QJsonObject json(const QStringList& arguments, int exitCode);
    QString planFile() const { return m_stack->home() + u"/plan.json"_s; }
    bool change(const QString& what, bool isBack);

    std::unique_ptr<StackDriver> m_stack;
    QString m_tag; ///< a tag of our own, which may be moved
    QStringList m_outside; ///< containers outside the release
    QByteArray m_env;
    QByteArray m_compose;
};

void DeploymentTest::initTestCase()
{
    m_stack = std::make_unique<StackDriver>(u"members"_s);
    QVERIFY(shortenWatch(*m_stack));
    m_env = fileOf(*m_stack, u".env"_s);
    m_compose = fileOf(*m_stack, u"compose.yaml"_s);
    m_outside = containerIds(*m_stack, {u"db"_s, u"redis"_s, u"router"_s});
    m_tag = u"moving-"_s + m_stack->stack().name();
    QCOMPARE(m_stack->docker({u"tag"_s, u"members-web:v2"_s, u"members-web:"_s + m_tag}).exitCode, 0);
    const QString problem = m_stack->adopt();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void DeploymentTest::cleanupTestCase()
{
    m_stack->docker({u"rmi"_s, u"members-web:"_s + m_tag});
    m_stack.reset();
}

QJsonObject DeploymentTest::json(const QStringList& arguments, int exitCode)
{
    const CtlResult result = m_stack->ctl(QStringList {u"--json"_s} + arguments);
    if (result.exitCode != exitCode) {
        qWarning("%s", qPrintable(said(result)));
    }
    return result.exitCode == exitCode ? QJsonDocument::fromJson(result.out.toUtf8()).object() : QJsonObject();
}

void DeploymentTest::withoutATerminalOrYesNothingIsDone()
{
    const CtlResult result = m_stack->ctl({u"deploy"_s, u"--release"_s, u"v2"_s});
    QVERIFY2(result.exitCode == 5, qPrintable(said(result)));
    QVERIFY2(result.err.contains(u"Start blue"_s) && result.err.contains(u"→ To go on: pilothousectl deploy --release v2 --yes"_s), qPrintable(said(result)));
    const TerminalOutput refused = m_stack->ctlAtTerminal({u"deploy"_s, u"--release"_s, u"v2"_s}, u"staging"_s);
    QVERIFY2(refused.exitCode == 130 && refused.shown.contains(u"Type production to go on:"_s) && refused.shown.contains(u"Nothing changed."_s), qPrintable(refused.shown));
    QCOMPARE(runNames(*m_stack), QStringList());
    QCOMPARE(m_stack->servingRelease(), u"v1"_s);
}

void DeploymentTest::aProjectThatSaysWhoMayDeployIsPlannedWithAWarning()
{
    QVERIFY(m_stack->edit(u"pilothouse.yaml"_s, u"    rollback: {"_s, u"    approvals: { minimum: 1 }\n    rollback: {"_s));
    const CtlResult planned = m_stack->ctl({u"plan"_s, u"--release"_s, u"v2"_s, u"-o"_s, planFile()});
    const QJsonObject shown = json({u"plan"_s, u"show"_s, planFile()}, 0);
    const CtlResult refused = m_stack->ctl({u"deploy"_s, u"--plan"_s, planFile(), u"--yes"_s});
    QVERIFY(m_stack->edit(u"pilothouse.yaml"_s, u"    approvals: { minimum: 1 }\n"_s, QString()));
    const QString words = u"says who may deploy to production (approvals), which this version cannot check"_s;
    QVERIFY2(planned.exitCode == 0 && planned.err.contains(u"warning: "_s) && planned.err.contains(words), qPrintable(said(planned)));
    QCOMPARE(shown.value(u"notes"_s).toArray().size(), 1);
    QVERIFY(shown.value(u"notes"_s).toArray().first().toString().contains(words));
    QVERIFY2(refused.exitCode == 4 && refused.err.contains(words), qPrintable(said(refused)));
}

void DeploymentTest::aPlanForAnotherWorldIsRefusedNamingTheChange_data()
{
    QTest::addColumn<QString>("named");
    QTest::newRow("compose edited") << u"compose files were edited"_s;
    QTest::newRow("environment edited") << u"environment files were edited"_s;
    QTest::newRow("project edited") << u"project file's section of production was edited"_s;
    QTest::newRow("tag moved") << u"is another image now"_s;
    QTest::newRow("migration by hand") << u"other migrations are applied"_s;
}

// Makes the change that the row is called after, or takes it back.
bool DeploymentTest::change(const QString& what, bool isBack)
{
    const auto edit = [this, isBack](const QString& file, const QString& before, const QString& after) {
        return isBack ? m_stack->edit(file, after, before) : m_stack->edit(file, before, after);
    };
    if (what == u"compose edited") {
        return edit(u"compose.yaml"_s, u"stop_grace_period: 30s"_s, u"stop_grace_period: 31s"_s);
    }
    if (what == u"environment edited") {
        return edit(u".env"_s, u"SECRET_KEY=demo-only"_s, u"SECRET_KEY=other-only"_s);
    }
    if (what == u"project edited") {
        return edit(u"pilothouse.yaml"_s, u"smoke: [/, /people/]"_s, u"smoke: [/]"_s);
    }
    if (what == u"tag moved") {
        const QString image = isBack ? u"members-web:v2"_s : u"members-web:v3"_s;
        return m_stack->docker({u"tag"_s, image, u"members-web:"_s + m_tag}).exitCode == 0;
    }
    m_stack->stack().sql(isBack ? u"DELETE FROM django_migrations WHERE name = '0099_by_hand'"_s
                                : u"INSERT INTO django_migrations (app, name, applied) VALUES ('people', '0099_by_hand', now())"_s);
    return true;
}

void DeploymentTest::aPlanForAnotherWorldIsRefusedNamingTheChange()
{
    QFETCH(QString, named);
    const QString what = QString::fromUtf8(QTest::currentDataTag());
    const CtlResult planned = m_stack->ctl({u"plan"_s, u"--release"_s, m_tag, u"-o"_s, planFile()});
    QVERIFY2(planned.exitCode == 0, qPrintable(said(planned)));
    QVERIFY(change(what, false));
    const CtlResult refused = m_stack->ctl({u"deploy"_s, u"--plan"_s, planFile(), u"--yes"_s});
    QVERIFY(change(what, true));
    QVERIFY2(refused.exitCode == 4, qPrintable(said(refused)));
    QVERIFY2(refused.err.contains(named), qPrintable(said(refused)));
    QCOMPARE(runNames(*m_stack), QStringList());
    QCOMPARE(m_stack->servingRelease(), u"v1"_s);
}

void DeploymentTest::aPlannedReleaseIsDeployedUnderLoadAndNothingElseChanges()
{
    const CtlResult planned = m_stack->ctl({u"plan"_s, u"--release"_s, u"v2"_s, u"-o"_s, planFile()});
    QVERIFY2(planned.exitCode == 0, qPrintable(said(planned)));
    QStringList expected = appliedMigrations(*m_stack);
    m_stack->startLoad(25);
    const CtlResult deployed = m_stack->ctl({u"deploy"_s, u"--plan"_s, planFile(), u"--yes"_s});
    const QString problem = loadProblem(m_stack->stopLoad());
    QVERIFY2(deployed.exitCode == 0, qPrintable(said(deployed)));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY2(deployed.out.contains(u"requests failed: 0 of"_s), qPrintable(said(deployed)));
    QCOMPARE(m_stack->servingRelease(), u"v2"_s);
    QCOMPARE(fileOf(*m_stack, u".env"_s), m_env);
    QCOMPARE(fileOf(*m_stack, u"compose.yaml"_s), m_compose);
    QCOMPARE(containerIds(*m_stack, {u"db"_s, u"redis"_s, u"router"_s}), m_outside);
    expected << u"people.0002_person_phone"_s;
    expected.sort();
    QStringList applied = appliedMigrations(*m_stack);
    applied.sort();
    QCOMPARE(applied, expected); // by the step; the slot's own migrate at its start said nothing
    const QString slot = m_stack->run().step(u"start-slot"_s)->observed.value(u"container"_s).toString();
    QVERIFY(!m_stack->docker({u"logs"_s, slot}).out.contains(u"Running migrations"_s));
}

void DeploymentTest::statusKnowsWhatServes()
{
    const QJsonObject status = json({u"status"_s}, 0);
    QCOMPARE(status.value(u"drift"_s).toArray(), QJsonArray());
    QCOMPARE(status.value(u"split"_s).toObject().value(u"blue"_s).toInt(), 100);
    QCOMPARE(status.value(u"pendingMigrations"_s).toArray(), QJsonArray());
    QCOMPARE(status.value(u"lease"_s), QJsonValue(QJsonValue::Null));
    QStringList running;
    for (const QJsonValue& value : status.value(u"services"_s).toArray()) {
        const QJsonObject service = value.toObject();
        if (service.value(u"status"_s).toString() == u"running") {
            running << service.value(u"service"_s).toString() + u' ' + service.value(u"slot"_s).toString() + u' ' + service.value(u"release"_s).toString();
        }
    }
    QCOMPARE(running, QStringList({u"web blue v2"_s, u"worker blue v2"_s})); // the old worker went with its release
    QVERIFY(momentOf(*m_stack, u"worker"_s, Slot::Plain, u"FinishedAt"_s) <= momentOf(*m_stack, u"worker"_s, Slot::Blue, u"StartedAt"_s)); // `start: after`
    m_stack->stack().sql(u"DELETE FROM django_migrations WHERE name = '0002_person_phone'"_s);
    const CtlResult pending = m_stack->ctl({u"status"_s});
    m_stack->stack().sql(u"INSERT INTO django_migrations (app, name, applied) VALUES ('people', '0002_person_phone', now())"_s);
    QVERIFY2(pending.out.contains(u"Pending migrations: people.0002_person_phone\n"_s), qPrintable(said(pending)));
    const CtlResult words = m_stack->ctl({u"status"_s});
    QVERIFY2(words.out.contains(u"No drift."_s) && words.out.contains(u"blue 100 %"_s), qPrintable(words.out));
}

void DeploymentTest::theRunIsToldByShowRunsAndReport()
{
    QCOMPARE(runNames(*m_stack), QStringList({u"run-1"_s}));
    const CtlResult shown = m_stack->ctl({u"show"_s, u"last"_s});
    QCOMPARE(shown.exitCode, 0);
    QVERIFY2(shown.out.contains(u"v2"_s) && shown.out.contains(u"requests failed: 0 of"_s), qPrintable(shown.out));
    const CtlResult markdown = m_stack->ctl({u"report"_s, u"run-1"_s, u"--format"_s, u"md"_s});
    QCOMPARE(markdown.exitCode, 0);
    QVERIFY2(markdown.out.contains(u"people.0002_person_phone"_s) || markdown.out.contains(u"people.0002\\_person\\_phone"_s), qPrintable(markdown.out));
    const QJsonObject report = json({u"report"_s, u"run-1"_s, u"--format"_s, u"json"_s}, 0);
    QCOMPARE(report.value(u"outcome"_s).toString(), u"succeeded"_s);
}

void DeploymentTest::theNextPlanIsComparedAndKnowsHowLongStepsTook()
{
    const QString next = m_stack->home() + u"/next.json"_s;
    const CtlResult planned = m_stack->ctl({u"plan"_s, u"--release"_s, u"v3"_s, u"--no-proof"_s, u"-o"_s, next});
    QVERIFY2(planned.exitCode == 0, qPrintable(said(planned)));
    const CtlResult different = m_stack->ctl({u"plan"_s, u"diff"_s, planFile(), next});
    QVERIFY2(different.exitCode == 4 && different.out.contains(u"v2 → v3"_s), qPrintable(said(different)));
    const CtlResult same = m_stack->ctl({u"plan"_s, u"diff"_s, next, next});
    QVERIFY2(same.exitCode == 0 && same.out.contains(u"do the same"_s), qPrintable(said(same)));
    QMap<QString, qint64> took;
    for (const Event& event : m_stack->events(u"run-1"_s)) {
        if (event.kind == QStringView(EventKind::stepApplied)) {
            took.insert(event.payload.value(u"step"_s).toString(), event.payload.value(u"ms"_s).toInteger());
        }
    }
    for (const QJsonValue& step : json({u"plan"_s, u"show"_s, next}, 0).value(u"steps"_s).toArray()) {
        const QString kind = step[u"kind"].toString();
        if (took.value(kind) > 0 && kind != u"watch") { // whose time is the window's
            QCOMPARE(step[u"expectedMs"].toInteger(), took.value(kind));
        }
    }
    QVERIFY(took.value(u"start-slot"_s) > 0);
}

void DeploymentTest::aDetachedDeploymentGoesOn()
{
    m_stack->startLoad(25);
    const CtlResult detached = m_stack->ctl({u"deploy"_s, u"--release"_s, u"v3"_s, u"--yes"_s, u"--detach"_s});
    QVERIFY2(detached.exitCode == 5, qPrintable(said(detached)));
    QVERIFY2(detached.err.contains(u"pilothousectl watch run-2"_s), qPrintable(said(detached)));
    const bool hasEnded = m_stack->waitForEnd(90, u"run-2"_s);
    const QString problem = loadProblem(m_stack->stopLoad());
    QVERIFY(hasEnded);
    QCOMPARE(m_stack->run(u"run-2"_s).outcome, u"succeeded"_s);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(json({u"status"_s}, 0).value(u"split"_s).toObject().value(u"green"_s).toInt(), 100);
    QCOMPARE(m_stack->servingRelease(), u"v3"_s);
}

void DeploymentTest::aFinishedRunIsRolledBackUnderLoad()
{
    const QStringList applied = appliedMigrations(*m_stack);
    m_stack->startLoad(25);
    const CtlResult rolledBack = m_stack->ctl({u"rollback"_s, u"run-2"_s, u"--yes"_s});
    const QString problem = loadProblem(m_stack->stopLoad());
    QVERIFY2(rolledBack.exitCode == 0, qPrintable(said(rolledBack)));
    QVERIFY2(rolledBack.err.contains(u"traffic is back on it after about"_s), qPrintable(said(rolledBack)));
    QVERIFY2(rolledBack.err.contains(u"The schema stays as it is"_s), qPrintable(said(rolledBack)));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(m_stack->servingRelease(), u"v2"_s);
    QCOMPARE(appliedMigrations(*m_stack), applied);
    QCOMPARE(m_stack->run(u"run-3"_s).rollbackOf, u"run-2"_s);
    QCOMPARE(containerIds(*m_stack, {u"db"_s, u"redis"_s, u"router"_s}), m_outside);
}

void DeploymentTest::composeUpByHandIsDriftAndHarmless()
{
    m_stack->startLoad(25);
    m_stack->stack().compose({u"up"_s, u"-d"_s, u"--remove-orphans"_s, u"--wait"_s});
    const CtlResult status = m_stack->ctl({u"status"_s});
    const QString problem = loadProblem(m_stack->stopLoad());
    QVERIFY2(status.exitCode == 4, qPrintable(said(status)));
    QVERIFY2(status.out.contains(u"blue 100 %"_s) && status.out.contains(u"Drift:"_s), qPrintable(said(status)));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(m_stack->servingRelease(), u"v2"_s);
    QCOMPARE(containerIds(*m_stack, {u"db"_s, u"redis"_s, u"router"_s}), m_outside);
}

void DeploymentTest::afterEjectTheTeamsServiceIsWhatShouldRun()
{
    const TerminalOutput refused = m_stack->ctlAtTerminal({u"eject"_s, u"--release-change"_s}, u"y"_s);
    QVERIFY2(refused.exitCode == 130, qPrintable(refused.shown));
    QCOMPARE(m_stack->servingRelease(), u"v2"_s);
    const TerminalOutput ejected = m_stack->ctlAtTerminal({u"eject"_s, u"--release-change"_s}, u"production"_s);
    QVERIFY2(ejected.exitCode == 0, qPrintable(ejected.shown));
    QCOMPARE(m_stack->servingRelease(), u"v1"_s);
    const CtlResult status = m_stack->ctl({u"status"_s});
    QVERIFY2(status.exitCode == 0, qPrintable(said(status)));
    QVERIFY2(status.out.contains(u"Not adopted: "_s) && status.out.contains(u"gave the stack back at "_s) && status.out.contains(u"No drift."_s), qPrintable(status.out));
    QVERIFY2(!status.out.contains(u".."_s), qPrintable(status.out));
    for (const QString& run : runNames(*m_stack)) {
        const FileLock supervisor(m_stack->home() + u"/state/pilothouse/locks/%1.supervisor.lock"_s.arg(run));
        QTRY_VERIFY2_WITH_TIMEOUT(!supervisor.isHeldByOther(), qPrintable(run), 5000);
    }
    const CtlResult undone = m_stack->ctl({u"doctor"_s, u"--undo"_s});
    QVERIFY2(undone.exitCode == 0 && undone.err.contains(u"nothing to do"_s), qPrintable(said(undone)));
}

// As `./run --clean` does it.
void DeploymentTest::runsAreEndedByTheirLocks()
{
    const QString problem = m_stack->adopt();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const CtlResult detached = m_stack->ctl({u"deploy"_s, u"--release"_s, u"v2"_s, u"--yes"_s, u"--detach"_s});
    QVERIFY2(detached.exitCode == 5, qPrintable(said(detached)));
    const QString run = m_stack->lastRun();
    QVERIFY(m_stack->waitForStep(u"start-slot"_s, StepStatus::Running, 60, run));
    const QString locks = m_stack->home() + u"/state/pilothouse/locks/"_s;
    const FileLock runner(locks + run + u".lock"_s);
    const FileLock supervisor(locks + run + u".supervisor.lock"_s);
    QVERIFY(runner.isHeldByOther() && supervisor.isHeldByOther());
    const CtlResult ended = m_stack->endRuns();
    QVERIFY2(ended.exitCode == 0, qPrintable(said(ended)));
    QTest::qWait(1000); // longer than a supervisor takes to start its runner again
    QVERIFY(!runner.isHeldByOther() && !supervisor.isHeldByOther());
    QVERIFY(!m_stack->run(run).isFinished());
}

void DeploymentTest::theJournalIsWhole()
{
    const CtlResult verified = m_stack->ctl({u"journal"_s, u"verify"_s});
    QVERIFY2(verified.exitCode == 0, qPrintable(said(verified)));
}

QTEST_GUILESS_MAIN(DeploymentTest)
#include "tst_deployment.moc"
