#include "tests/integration/deployment/deploymentsupport.h"
#include "tests/integration/migration/migrationimage.h"
#include "tests/support/smalldisk.h"
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

// What goes wrong in a deployment, each with the real thing, on one stack: the release v1 serves before, during
// and after (load runs through every case that leaves the database and the router alive), and the message, the
// exit code and the journal say what happened.
class BadInputTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anUnknownReleaseIsBadInput();
    void anImageThatNeverGetsHealthyIsTakenDown();
    void anImageThatCrashesSaysItsLastWords();
    void anImageThatMigratesByItselfIsTakenDown();
    void aMigrationThatFailsHalfWayNamesWhatWasCommitted();
    void aRenameIsRefusedNamingStatementAndLine();
    void aRenameNeedsTheReleasesNameTyped();
    void aCommentInTheMigrationOpensNoGate();
    void aHealthPathThatIsNotThereIsRefused();
    void aRouterEditedByHandIsRefused();
    void tooSmallADiskForTheBackupIsSaidBefore();
    void aSecondDeploymentIsRefusedNamingTheHolder();
    void aServiceRenamedSinceThePlanIsNamed();
    void aDatabaseThatStopsInTheMiddleAbortsTheRun();
    void aRouterThatIsGoneBeforeTheSwitchAbortsTheRun();
    void aFolderOfLocksThatCannotBeMadeIsSaidBeforeThereIsARun();
    void aDatabaseThatStopsAfterTheSwitchTakesTheRunBack();
    void aRouterThatIsGoneAfterTheSwitchNeedsAPersonAndComesBackToTheOldRelease();
    void aProjectFileEditedDuringTheRunChangesNothing();
    void cleanupTestCase();

private:
    CtlResult deploy(const QString& release, const QStringList& more = {});
    void withSetting(const QString& before, const QString& after);
    QString lastRun() { return runNames(*m_stack).value(0); }
    QString problemOfAbort(const CtlResult& result, int exitCode, const QString& failedStep, const QString& words);
    bool isInStep(const QString& step, const QString& release);
    QString leftovers();

    std::unique_ptr<StackDriver> m_stack;
    QByteArray m_project;
    QString m_serving; ///< the release that must serve when a case is over
    QElapsedTimer m_loadAge;
    bool m_mayLeaveSlot = false; ///< a person was called, and has to see to the new slot
    bool m_isOutage = false; ///< the case stopped what the application itself needs
};

void BadInputTest::initTestCase()
{
    m_stack = std::make_unique<StackDriver>(u"members"_s);
    QVERIFY(shortenWatch(*m_stack));
    m_project = fileOf(*m_stack, u"pilothouse.yaml"_s);
    const QString problem = m_stack->adopt();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void BadInputTest::cleanupTestCase()
{
    m_stack.reset();
}

void BadInputTest::init()
{
    m_serving = u"v1"_s;
    m_isOutage = m_mayLeaveSlot = false;
    m_stack->startLoad(15);
    m_loadAge.start();
}

void BadInputTest::cleanup()
{
    QFile file(m_stack->projectFile());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_project) == m_project.size());
    file.close();
    // A case may be over at once; the load must have read, written and fetched something.
    QTest::qWait(int(std::max<qint64>(0, 2000 - m_loadAge.elapsed())));
    const QString problem = loadProblem(m_stack->stopLoad());
    QVERIFY2(m_isOutage || problem.isEmpty(), qPrintable(problem));
    QTRY_COMPARE_WITH_TIMEOUT(m_stack->servingRelease(), m_serving, 10000);
    QCOMPARE(m_stack->get(u"/people/"_s).first, 200);
    QCOMPARE(leftovers(), QString());
}

CtlResult BadInputTest::deploy(const QString& release, const QStringList& more)
{
    return m_stack->ctl(QStringList {u"deploy"_s, u"--release"_s, release, u"--yes"_s} + more);
}

void BadInputTest::withSetting(const QString& before, const QString& after)
{
    QVERIFY2(m_stack->edit(u"pilothouse.yaml"_s, before, after), qPrintable(before));
}

// What a run that did not succeed has left running, or holding the lease.
QString BadInputTest::leftovers()
{
    const QString ours = u"label=com.docker.compose.project=%1-pilothouse"_s.arg(m_stack->stack().name());
    const QString names = m_stack->docker({u"ps"_s, u"--format"_s, u"{{.Names}}"_s, u"--filter"_s, ours}).out.trimmed();
    return m_serving == u"v1" && !m_mayLeaveSlot ? names : QString();
}

// Empty when the run ended as it should: exit code, the step that failed, the message on the screen and in the journal.
QString BadInputTest::problemOfAbort(const CtlResult& result, int exitCode, const QString& failedStep, const QString& words)
{
    const RunState run = m_stack->run(lastRun());
    const StepState* step = run.step(failedStep);
    const QString told = run.error ? run.error->message : QString();
    const bool isTold = result.exitCode == exitCode && run.exitCode == exitCode && run.outcome == u"aborted" && told.contains(words)
        && (result.out + result.err).contains(words) && run.turnedBack == u"abort"_s && run.switchedAt == 0;
    const bool isStepNamed = step != nullptr && step->error && step->error->message == told;
    if (isTold && isStepNamed) {
        return {};
    }
    return said(result) + u"\njournal: %1, exit code %2, %3"_s.arg(run.outcome).arg(run.exitCode).arg(told);
}

// Starts a deployment and returns when it has come to the step.
bool BadInputTest::isInStep(const QString& step, const QString& release)
{
    const CtlResult detached = deploy(release, {u"--detach"_s});
    if (detached.exitCode != 5) {
        qWarning("%s", qPrintable(said(detached)));
        return false;
    }
    return m_stack->waitForStep(step, StepStatus::Running, 60, lastRun());
}

void BadInputTest::anUnknownReleaseIsBadInput()
{
    const CtlResult result = deploy(u"v99"_s);
    QVERIFY2(result.exitCode == 2, qPrintable(said(result)));
    QVERIFY2(result.err.contains(u"members-web:v99"_s) && result.err.contains(u"pilothousectl prepare --env production --release v99"_s), qPrintable(said(result)));
    QCOMPARE(runNames(*m_stack), QStringList());
}

void BadInputTest::anImageThatNeverGetsHealthyIsTakenDown()
{
    withSetting(u"start-timeout: 60s"_s, u"start-timeout: 4s"_s);
    const CtlResult result = deploy(u"never-healthy"_s);
    const QString problem = problemOfAbort(result, 1, u"start-slot"_s, u"did not get healthy within 4"_s);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY2(result.out.contains(u".dump is kept"_s), qPrintable(said(result)));
}

void BadInputTest::anImageThatCrashesSaysItsLastWords()
{
    const CtlResult result = deploy(u"crashes"_s);
    const QString problem = problemOfAbort(result, 1, u"start-slot"_s, u"web-blue"_s);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY2((result.out + result.err).contains(u"PAYMENTS_KEY"_s), qPrintable(said(result)));
    // Docker starts it again and again: what it ended with is told only when it is known, and never as a success.
    const QString told = m_stack->run(lastRun()).error->message;
    QVERIFY2((told.contains(u"exit code"_s) || told.contains(u"restarted by Docker"_s)) && !told.contains(u"exit code 0"_s), qPrintable(told));
}

// Whatever the project file says that keeps it from doing so.
void BadInputTest::anImageThatMigratesByItselfIsTakenDown()
{
    const MigrationImage image({{u"members/wsgi.py"_s,
        "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'members.settings')\nfrom django.core.wsgi import get_wsgi_application\n"
        "application = get_wsgi_application()\nfrom django.db import connection\nfrom django.db.migrations.recorder import MigrationRecorder\n"
        "MigrationRecorder(connection).record_applied('people', '0099_at_start')\nconnection.close()\n"}});
    const CtlResult result = deploy(image.release());
    m_stack->stack().sql(u"DELETE FROM django_migrations WHERE name = '0099_at_start'"_s);
    const QString problem = problemOfAbort(result, 4, u"start-slot"_s, u"migrated the database by itself while starting"_s);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY2((result.out + result.err).contains(u"web.migrate-at-start"_s), qPrintable(said(result)));
}

void BadInputTest::aMigrationThatFailsHalfWayNamesWhatWasCommitted()
{
    const CtlResult result = deploy(u"half-migration"_s);
    const QString problem = problemOfAbort(result, 1, u"migrate"_s, u"people.0003_letters failed"_s);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY2(m_stack->run(lastRun()).kept.join(u'\n').contains(u"people.0002_person_nickname"_s), qPrintable(said(result)));
    QVERIFY(appliedMigrations(*m_stack).contains(u"people.0002_person_nickname"_s));
    QVERIFY(!appliedMigrations(*m_stack).contains(u"people.0003_letters"_s));
}

void BadInputTest::aRenameIsRefusedNamingStatementAndLine()
{
    const qsizetype before = runNames(*m_stack).size();
    for (const QStringList& typed : {QStringList(), QStringList {u"--accept-unsafe"_s, u"yes"_s}}) {
        const CtlResult result = deploy(u"rename"_s, typed);
        QVERIFY2(result.exitCode == 4, qPrintable(said(result)));
        QVERIFY2(result.err.contains(u"people.0002_rename_name:"_s) && result.err.contains(u"RENAME COLUMN \"name\" TO \"full_name\""_s), qPrintable(said(result)));
        QVERIFY2(result.err.contains(u"--accept-unsafe rename"_s), qPrintable(said(result)));
    }
    QCOMPARE(runNames(*m_stack).size(), before);
}

// Accepted knowingly, the plan is made and the journal says who did; what stops this run is another thing.
void BadInputTest::aRenameNeedsTheReleasesNameTyped()
{
    withSetting(u"health: /health/"_s, u"health: /healht/"_s);
    const CtlResult result = deploy(u"rename"_s, {u"--accept-unsafe"_s, u"rename"_s});
    const QString problem = problemOfAbort(result, 4, u"preflight"_s, u"there is no such page"_s);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(m_stack->run(lastRun()).plan.migrations.first().verdict, u"overridden"_s);
    const CtlResult exported = m_stack->ctl({u"journal"_s, u"export"_s});
    QVERIFY(exported.out.contains(u"\"kind\":\"override\""_s) && exported.out.contains(u"\"typed\":\"rename\""_s));
    QVERIFY(!appliedMigrations(*m_stack).contains(u"people.0002_rename_name"_s));
}

void BadInputTest::aCommentInTheMigrationOpensNoGate()
{
    const MigrationImage image({{u"people/migrations/0002_drop.py"_s,
        MigrationImage::migration("0001_initial", "migrations.RunSQL('-- pilothouse: allow drop-column: nobody reads it\\nALTER TABLE people_person DROP COLUMN email', "
                                                  "state_operations=[migrations.RemoveField('person', 'email')])")}});
    withSetting(u"    rollback: {"_s, u"    backups: { enabled: false }\n    rollback: {"_s);
    for (const QString& strategy : {u"blue-green"_s, u"maintenance-window"_s}) {
        const CtlResult refused = m_stack->ctl({u"plan"_s, u"--release"_s, image.release(), u"--strategy"_s, strategy, u"--no-proof"_s});
        QVERIFY2(refused.exitCode == 4 && refused.err.contains(u"the migration says that this is allowed: “nobody reads it”"_s), qPrintable(strategy + said(refused)));
    }
}

void BadInputTest::aHealthPathThatIsNotThereIsRefused()
{
    withSetting(u"health: /health/"_s, u"health: /nothing/"_s);
    const CtlResult result = deploy(u"v2"_s);
    const QString problem = problemOfAbort(result, 4, u"preflight"_s, u"/nothing/ answers 404"_s);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void BadInputTest::aRouterEditedByHandIsRefused()
{
    const QByteArray before = fileOf(*m_stack, u"router/conf.d/members.conf"_s);
    QVERIFY(m_stack->edit(u"router/conf.d/members.conf"_s, u"proxy_read_timeout 120s;"_s, u"proxy_read_timeout 120s;\n    }\n    location /new/ {\n        proxy_pass http://web:8000;"_s));
    const CtlResult result = deploy(u"v2"_s);
    QFile file(m_stack->folder() + u"/router/conf.d/members.conf"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(before) == before.size());
    const QString problem = problemOfAbort(result, 4, u"preflight"_s, u"does not have Pilothouse's part as it should be"_s);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY2((result.out + result.err).contains(u"doctor --fix"_s), qPrintable(said(result)));
}

void BadInputTest::tooSmallADiskForTheBackupIsSaidBefore()
{
    const QTemporaryDir folder;
    auto disk = std::make_unique<SmallDisk>(folder.path(), 1'000'000);
    withSetting(u"    rollback: {"_s, u"    backups: { folder: %1 }\n    rollback: {"_s.arg(folder.path()));
    const CtlResult result = deploy(u"v2"_s);
    disk.reset();
    const QString problem = problemOfAbort(result, 4, u"preflight"_s, folder.path());
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(!appliedMigrations(*m_stack).contains(u"people.0002_person_phone"_s));
}

void BadInputTest::aSecondDeploymentIsRefusedNamingTheHolder()
{
    QVERIFY(isInStep(u"start-slot"_s, u"slow-start"_s));
    const QString first = lastRun();
    const CtlResult second = deploy(u"v2"_s);
    const CtlResult aborted = m_stack->ctl({u"abort"_s, first, u"--yes"_s});
    QVERIFY2(second.exitCode == 4, qPrintable(said(second)));
    QVERIFY2((second.out + second.err).contains(first), qPrintable(said(second)));
    QVERIFY2(aborted.exitCode == 0, qPrintable(said(aborted)));
    QCOMPARE(m_stack->run(first).exitCode, 1);
}

void BadInputTest::aServiceRenamedSinceThePlanIsNamed()
{
    const QByteArray before = fileOf(*m_stack, u"compose.yaml"_s);
    const QString plan = m_stack->home() + u"/plan.json"_s;
    QCOMPARE(m_stack->ctl({u"plan"_s, u"--release"_s, u"v2"_s, u"-o"_s, plan}).exitCode, 0);
    QVERIFY(m_stack->edit(u"compose.yaml"_s, u"\n  worker:"_s, u"\n  courier:"_s));
    const CtlResult result = m_stack->ctl({u"deploy"_s, u"--plan"_s, plan, u"--yes"_s});
    QFile file(m_stack->folder() + u"/compose.yaml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(before) == before.size());
    QVERIFY2(result.exitCode == 4, qPrintable(said(result)));
    QVERIFY2(result.err.contains(u"has changed since the plan"_s) && result.err.contains(u"worker"_s), qPrintable(said(result)));
}

void BadInputTest::aDatabaseThatStopsInTheMiddleAbortsTheRun()
{
    m_isOutage = true;
    QVERIFY(isInStep(u"start-slot"_s, u"slow-start"_s));
    m_stack->stack().compose({u"stop"_s, u"db"_s});
    const CtlResult result = m_stack->ctl({u"watch"_s, lastRun()});
    m_stack->stack().compose({u"start"_s, u"db"_s});
    const QString problem = problemOfAbort(result, 1, u"start-slot"_s, u"PostgreSQL at"_s);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void BadInputTest::aRouterThatIsGoneBeforeTheSwitchAbortsTheRun()
{
    m_isOutage = true;
    QVERIFY(isInStep(u"backup"_s, u"fails-in-traffic"_s));
    m_stack->stack().compose({u"stop"_s, u"router"_s});
    const CtlResult result = m_stack->ctl({u"watch"_s, lastRun()});
    m_stack->stack().compose({u"start"_s, u"router"_s});
    const QString problem = problemOfAbort(result, 1, u"verify-slot"_s, u"router"_s);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void BadInputTest::aFolderOfLocksThatCannotBeMadeIsSaidBeforeThereIsARun()
{
    const QStringList before = runNames(*m_stack);
    m_stack->environment.insert(u"XDG_STATE_HOME"_s, u"/etc/hostname/state"_s);
    const CtlResult result = deploy(u"v2"_s);
    m_stack->environment.remove(u"XDG_STATE_HOME"_s);
    QVERIFY2(result.exitCode == 1 && result.err.contains(u"/etc/hostname/state/pilothouse/locks/"_s), qPrintable(said(result)));
    QCOMPARE(runNames(*m_stack), before);
}

// Both releases fail without it: users are on the old one again when it is back.
void BadInputTest::aDatabaseThatStopsAfterTheSwitchTakesTheRunBack()
{
    m_isOutage = true;
    withSetting(u"window: 2s"_s, u"window: 60s"_s);
    QVERIFY(isInStep(u"watch"_s, u"slow-start"_s));
    m_stack->stack().compose({u"stop"_s, u"db"_s});
    const CtlResult result = m_stack->ctl({u"watch"_s, lastRun()});
    const RunState run = m_stack->run(lastRun());
    m_stack->stack().compose({u"start"_s, u"db"_s});
    QVERIFY2(result.exitCode == 3 && run.outcome == u"rolled-back", qPrintable(said(result)));
    QVERIFY2(result.out.contains(u"The guard ordered the rollback: "_s), qPrintable(said(result)));
}

void BadInputTest::aRouterThatIsGoneAfterTheSwitchNeedsAPersonAndComesBackToTheOldRelease()
{
    m_isOutage = m_mayLeaveSlot = true;
    withSetting(u"window: 2s"_s, u"window: 60s"_s);
    QVERIFY(isInStep(u"watch"_s, u"slow-start"_s));
    m_stack->stack().compose({u"stop"_s, u"router"_s});
    const CtlResult result = m_stack->ctl({u"watch"_s, lastRun()});
    const RunState run = m_stack->run(lastRun());
    m_stack->stack().compose({u"start"_s, u"router"_s});
    QVERIFY2(result.exitCode == 6 && run.outcome == u"needs-person", qPrintable(said(result)));
    QVERIFY2(result.out.contains(u"The router (service router) does not run. Its flag files say plain now"_s) && result.out.contains(u"docker compose up -d router"_s), qPrintable(said(result)));
    QVERIFY2(run.kept.join(u'\n').contains(u"blue runs on"_s), qPrintable(said(result)));
}

void BadInputTest::aProjectFileEditedDuringTheRunChangesNothing()
{
    m_serving = u"v2"_s;
    QVERIFY(isInStep(u"backup"_s, u"v2"_s));
    withSetting(u"service: worker"_s, u"service: courier"_s);
    withSetting(u"environments:"_s, u"enviroments: {"_s);
    const CtlResult result = m_stack->ctl({u"watch"_s, lastRun()});
    QVERIFY2(result.exitCode == 0, qPrintable(said(result)));
    QCOMPARE(m_stack->run(lastRun()).outcome, u"succeeded"_s);
    QVERIFY(m_stack->run(lastRun()).step(u"workers"_s)->summary.contains(u"worker"_s));
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_badinput.moc"
