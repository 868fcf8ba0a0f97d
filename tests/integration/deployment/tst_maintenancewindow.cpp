#include "tests/integration/deployment/deploymentsupport.h"
#include "tests/integration/migration/migrationimage.h"
#include "tests/support/psqlsession.h"
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

const QString written = u"name={id}&full_name={id}"_s; // both releases understand it

} // namespace

/// The strategy "maintenance-window" on the real members stack, under load, with a migration that blue-green refuses. The
/// first cases leave v1 on its schema, and share a stack with the fourth.
class MaintenanceWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void cleanupTestCase() { m_stack.reset(); }
    void aReleaseThatFailsItsVerificationIsTakenBackSchemaAndAll();
    void requestsThatDoNotEndLeaveEverythingAsItWas();
    void aReleaseThatFailsItsUsersIsTakenBackBehindThePageAgain();
    void aRenameIsDeployedBehindThePageAndNoRequestMeetsTheWrongSchema();
    void whatCannotBeReversedKeepsThePageOnUntilAPersonDecides();
    void theMigrationIsCancelledForUsersWhoWaitBehindItAndTriedAgain();

private:
    [[nodiscard]] CtlResult deploy(const QString& release, const QStringList& options = {})
    {
        return m_stack->ctl(QStringList {u"deploy"_s, u"--release"_s, release, u"--strategy"_s, u"maintenance-window"_s, u"--yes"_s} + options, 200);
    }
    [[nodiscard]] QString columns() const { return QString::fromUtf8(m_stack->stack().sql(u"SELECT string_agg(column_name, ' ' ORDER BY column_name) FROM information_schema.columns WHERE table_name = 'people_person'"_s)).trimmed(); }
    /// Failures that are not the page.
    void verifyNoOtherFailure(const QJsonObject& load) const
    {
        QVERIFY2(load.value(u"failed").toInt(-1) == 0, QJsonDocument(load.value(u"failures").toArray()).toJson().constData());
    }

    [[nodiscard]] RunState lastRun() { return m_stack->run(m_stack->lastRun()); }

    std::unique_ptr<StackDriver> m_stack;
    QByteArray m_projectFile;
};

void MaintenanceWindowTest::init()
{
    const QByteArray test = QTest::currentTestFunction();
    if (m_stack && !test.startsWith("whatCannot") && !test.startsWith("theMigration")) {
        return;
    }
    m_stack.reset();
    m_stack = std::make_unique<StackDriver>(u"members"_s);
    QVERIFY(shortenWatch(*m_stack));
    m_projectFile = fileOf(*m_stack, u"pilothouse.yaml"_s);
    const QString problem = m_stack->adopt();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

// A case that failed leaves nothing to build on.
void MaintenanceWindowTest::cleanup()
{
    if (QTest::currentTestFailed()) {
        m_stack.reset();
        return;
    }
    QFile file(m_stack->projectFile());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_projectFile) == m_projectFile.size());
}

void MaintenanceWindowTest::aReleaseThatFailsItsVerificationIsTakenBackSchemaAndAll()
{
    QFile errors(QString::fromLatin1(DEMO_RELEASES) + u"/pages-fail/members/errors.py"_s);
    QVERIFY(errors.open(QIODevice::ReadOnly));
    const MigrationImage image({{u"members/errors.py"_s, errors.readAll()}}, u"rename"_s);
    const QString before = columns();
    m_stack->startLoad(30, 300, written);
    const CtlResult deployed = deploy(image.release());
    QTest::qWait(1000);
    const QJsonObject load = m_stack->stopLoad();
    QVERIFY2(deployed.exitCode == 1, qPrintable(said(deployed)));
    const RunState run = lastRun();
    QCOMPARE(run.outcome, u"aborted"_s);
    QCOMPARE(run.step(u"verify-slot"_s)->status, StepStatus::Undone);
    QCOMPARE(run.step(u"migrate"_s)->status, StepStatus::Undone);
    QCOMPARE(run.step(u"maintenance-on"_s)->status, StepStatus::Undone);
    QCOMPARE(run.maintenanceSince, 0);
    QCOMPARE(columns(), before);
    QVERIFY(!appliedMigrations(*m_stack).contains(u"people.0002_rename_name"_s));
    QCOMPARE(m_stack->servingRelease(), u"v1"_s);
    QCOMPARE(m_stack->get(u"/people/"_s).first, 200);
    verifyNoOtherFailure(load);
}

void MaintenanceWindowTest::requestsThatDoNotEndLeaveEverythingAsItWas()
{
    QVERIFY(m_stack->edit(u"pilothouse.yaml"_s, u"    rollback: {"_s, u"    drain: 2s\n    backups: { enabled: false }\n    rollback: {"_s));
    const Project project = m_stack->stack().project();
    PsqlSession holder(*project.environments.front().database, m_stack->stack().password());
    holder.run(u"BEGIN; LOCK TABLE people_person;"_s); // a page that asks for people hangs
    QProcess hanging;
    hanging.start(u"curl"_s, {u"--silent"_s, u"--max-time"_s, u"60"_s, m_stack->url() + u"/people/"_s});
    QTest::qWait(500);
    const CtlResult deployed = deploy(u"rename"_s, {u"--accept-failing"_s, u"rename"_s});
    holder.run(u"ROLLBACK;"_s);
    hanging.waitForFinished(10000);
    QVERIFY2(deployed.exitCode == 1, qPrintable(said(deployed)));
    const RunState run = lastRun();
    QCOMPARE(run.step(u"wait-idle"_s)->status, StepStatus::Undone);
    QCOMPARE(run.step(u"migrate"_s)->status, StepStatus::Pending);
    QCOMPARE(run.maintenanceSince, 0);
    QCOMPARE(m_stack->servingRelease(), u"v1"_s);
}

void MaintenanceWindowTest::aReleaseThatFailsItsUsersIsTakenBackBehindThePageAgain()
{
    QFile errors(QString::fromLatin1(DEMO_RELEASES) + u"/fails-in-traffic/members/errors.py"_s);
    QVERIFY(errors.open(QIODevice::ReadOnly));
    const MigrationImage image({{u"members/errors.py"_s, errors.readAll()}}, u"rename"_s);
    const QString before = columns();
    QVERIFY(m_stack->edit(u"pilothouse.yaml"_s, u"window: 2s"_s, u"window: 30s"_s));
    m_stack->startLoad(30, 300, written);
    const CtlResult deployed = deploy(image.release());
    QTest::qWait(1000);
    m_stack->stopLoad();
    QVERIFY2(deployed.exitCode == 3, qPrintable(said(deployed)));
    const RunState run = lastRun();
    QCOMPARE(run.outcome, u"rolled-back"_s);
    QCOMPARE(columns(), before);
    QCOMPARE(m_stack->servingRelease(), u"v1"_s);
    QCOMPARE(run.maintenanceSince, 0);
    for (const char* slot : {"plain"}) {
        QCOMPARE(run.traffic.value(QLatin1String(slot)).userErrors, 0); // the old release never met the new schema
    }
    // Users got the page first, and were let in last.
    QStringList order;
    for (const Event& event : m_stack->events(run.run)) {
        if (event.kind == QStringView(EventKind::undoApplied)) {
            order << event.payload.value(u"step").toString();
        }
    }
    QCOMPARE(order.value(0), u"maintenance-off"_s);
    QVERIFY2(order.indexOf(u"migrate"_s) < order.indexOf(u"rest-workers"_s) && order.indexOf(u"rest-workers"_s) < order.indexOf(u"maintenance-on"_s), qPrintable(order.join(u' ')));
}

void MaintenanceWindowTest::aRenameIsDeployedBehindThePageAndNoRequestMeetsTheWrongSchema()
{
    const CtlResult refused = m_stack->ctl({u"deploy"_s, u"--release"_s, u"rename"_s, u"--yes"_s});
    QCOMPARE(refused.exitCode, 4);
    const CtlResult planned = m_stack->ctl({u"plan"_s, u"--release"_s, u"rename"_s, u"--strategy"_s, u"maintenance-window"_s});
    QVERIFY2(planned.exitCode == 0 && planned.out.contains(u"Show the maintenance page"_s), qPrintable(said(planned)));
    QVERIFY2(planned.out.contains(u"people.0002_rename_name (behind-page): people.0002_rename_name, line "_s), qPrintable(planned.out));
    QVERIFY2(planned.out.contains(u"old code, new schema: "_s) && planned.out.contains(u"Going back leaves the schema as it was."_s), qPrintable(planned.out)); // proven, and no reason to refuse

    m_stack->startLoad(40, 300, written);
    QTest::qWait(1000);
    const CtlResult deployed = deploy(u"rename"_s);
    QTest::qWait(1000);
    const QJsonObject load = m_stack->stopLoad();
    QVERIFY2(deployed.exitCode == 0, qPrintable(said(deployed)));
    QCOMPARE(m_stack->servingRelease(), u"rename"_s);
    verifyNoOtherFailure(load);
    QVERIFY(load.value(u"turnedAway").toInt() > 0);

    const RunState run = lastRun();
    QCOMPARE(run.outcome, u"succeeded"_s);
    QCOMPARE(run.maintenanceSince, 0);
    QVERIFY2(run.maintenance > Milliseconds(1000) && run.maintenance < Milliseconds(90000), qPrintable(QString::number(run.maintenance.count())));
    QVERIFY(run.probeTurnedAway > 0);
    QVERIFY(run.usersTurnedAway > 0);
    QCOMPARE(run.probeFailed, 0);
    const qint64 difference = std::abs(run.probeDowntime.count() - run.maintenance.count());
    QVERIFY2(difference < 2000, qPrintable(u"page %1 ms, seen by the probe %2 ms"_s.arg(run.maintenance.count()).arg(run.probeDowntime.count())));
    for (const SlotTraffic& traffic : run.traffic) {
        QCOMPARE(traffic.userErrors, 0); // nobody met old code on the new schema, or the reverse
    }
    QVERIFY2(deployed.out.contains(u"maintenance page: "_s), qPrintable(deployed.out));
    QVERIFY(columns().contains(u"full_name"_s));
    // Every write that was acknowledged is there.
    const QJsonObject writes = load.value(u"writes").toObject();
    const QByteArray rows = m_stack->stack().sql(u"SELECT count(*) FROM people_person WHERE full_name LIKE '%1%'"_s.arg(writes.value(u"prefix").toString()));
    QCOMPARE(rows.trimmed().toInt(), writes.value(u"acknowledged").toInt());
    const CtlResult back = m_stack->ctl({u"rollback"_s, run.run, u"--yes"_s});
    QVERIFY2(back.exitCode == 4 && back.err.contains(u"does not work on"_s), qPrintable(said(back)));
    qInfo("the page was shown for %lld ms, the probe was turned away for %lld ms", qint64(run.maintenance.count()), qint64(run.probeDowntime.count()));
}

void MaintenanceWindowTest::whatCannotBeReversedKeepsThePageOnUntilAPersonDecides()
{
    QFile errors(QString::fromLatin1(DEMO_RELEASES) + u"/pages-fail/members/errors.py"_s);
    QVERIFY(errors.open(QIODevice::ReadOnly));
    const QByteArray models = "from django.db import models\n\n\nclass Person(models.Model):\n    name = models.CharField(max_length=120)\n    joined = models.DateTimeField(auto_now_add=True)\n"
                              "    FORM_FIELDS = (\"name\",)\n    REQUIRED = \"name\"\n\n    class Meta:\n        ordering = [\"-id\"]\n\n"
                              "    def as_dict(self):\n        return {\"id\": self.id, \"joined\": self.joined, \"name\": self.name}\n";
    const MigrationImage image({{u"members/errors.py"_s, errors.readAll()}, {u"people/models.py"_s, models},
        {u"people/migrations/0002_drop.py"_s, MigrationImage::migration("0001_initial", "migrations.RemoveField('person', 'email')")}});
    m_stack->stack().sql(u"INSERT INTO people_person (name, email, joined) VALUES ('ana', 'ana@example.org', now())"_s);
    const CtlResult deployed = deploy(image.release());
    QVERIFY2(deployed.exitCode == 6, qPrintable(said(deployed)));
    const RunState run = lastRun();
    QCOMPARE(run.outcome, u"needs-person"_s);
    QVERIFY(run.maintenanceSince > 0);
    QCOMPARE(m_stack->get(u"/people/"_s).first, 503);
    QVERIFY(!columns().contains(u"email"_s));
    QCOMPARE(run.step(u"rest-workers"_s)->status, StepStatus::Done);
    const QString words = run.step(u"migrate"_s)->error->remedy;
    QVERIFY2(words.contains(u"pg_restore --clean"_s) && words.contains(u"maintenance off"_s), qPrintable(words));
    // The backup of the run, taken behind the page, brings everything back.
    const QString file = run.step(u"backup"_s)->observed.value(u"file").toString();
    const Project project = m_stack->stack().project();
    const DatabaseConfig config = *project.environments.front().database;
    QProcess restore;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, QString::fromUtf8(m_stack->stack().password()));
    restore.setProcessEnvironment(environment);
    restore.start(u"pg_restore"_s, {u"--clean"_s, u"--if-exists"_s, u"--no-owner"_s, u"--single-transaction"_s, u"-h"_s, config.host, u"-p"_s, QString::number(config.port), u"-U"_s, config.user, u"-d"_s, config.name, file});
    QVERIFY(restore.waitForFinished(30000));
    QVERIFY2(restore.exitCode() == 0, restore.readAllStandardError().constData());
    const CtlResult opened = m_stack->ctl({u"maintenance"_s, u"off"_s, u"--yes"_s});
    QVERIFY2(opened.exitCode == 0, qPrintable(said(opened)));
    QCOMPARE(m_stack->servingRelease(), u"v1"_s);
    QVERIFY(m_stack->get(u"/people/"_s).second.contains(u"ana@example.org"_s));
    QCOMPARE(lastRun().maintenanceSince, 0);
}

// Of a blue-green deployment: users are served while it migrates.
void MaintenanceWindowTest::theMigrationIsCancelledForUsersWhoWaitBehindItAndTriedAgain()
{
    QVERIFY(m_stack->edit(u"pilothouse.yaml"_s, u"lock-timeout: 2s"_s, u"lock-timeout: 10s, lock-queue: 2, lock-alert: 100ms"_s));
    const Project project = m_stack->stack().project();
    const DatabaseConfig config = *project.environments.front().database;
    PsqlSession report(config, m_stack->stack().password(), u"report"_s);
    report.run(u"BEGIN; SELECT count(*) FROM people_person;"_s);
    QVERIFY(m_stack->ctl({u"deploy"_s, u"--release"_s, u"v2"_s, u"--yes"_s, u"--detach"_s}).exitCode == 5);
    const auto waiting = [&] { return m_stack->stack().sql(u"SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"_s).trimmed().toInt(); };
    const bool isWaiting = QTest::qWaitFor([&] { return waiting() >= 1; }, 60000); // the migration, behind the report
    QVERIFY2(isWaiting, qPrintable(said(m_stack->ctl({u"show"_s, u"run-1"_s}))));
    std::vector<std::unique_ptr<PsqlSession>> users;
    for (int i = 0; i < 4; ++i) {
        users.push_back(std::make_unique<PsqlSession>(config, m_stack->stack().password(), u"user"_s));
        users.back()->send(u"SELECT 40 + 2 FROM (SELECT count(*) FROM people_person) c;"_s);
    }
    for (const auto& user : users) {
        QCOMPARE(user->finish(5).trimmed(), u"42"_s); // they go on although the report still holds its lock
    }
    report.run(u"COMMIT;"_s);
    QVERIFY(m_stack->waitForEnd(120));
    const RunState run = lastRun();
    QCOMPARE(run.outcome, u"succeeded"_s);
    const QJsonObject seen = run.step(u"migrate"_s)->observed;
    QVERIFY2(seen.value(u"attempts").toInt() >= 2, QJsonDocument(seen).toJson().constData());
    QVERIFY(seen.value(u"locks").toObject().value(u"cancelled").toInt() >= 1);
    QStringList alerts;
    QString texts;
    for (const Event& event : m_stack->events(u"run-1"_s)) {
        if (event.kind == QStringView(EventKind::lockAlerted)) {
            alerts << event.payload.value(u"alert").toString();
            texts += event.payload.value(u"text").toString() + u'\n';
        }
    }
    QVERIFY2(alerts.contains(u"waits"_s) && alerts.contains(u"cancelled"_s), qPrintable(alerts.join(u' ')));
    QVERIFY2(texts.contains(u"“report”"_s) && texts.contains(u"ACCESS EXCLUSIVE on people_person"_s), qPrintable(texts));
}

QTEST_GUILESS_MAIN(MaintenanceWindowTest)
#include "tst_maintenancewindow.moc"
