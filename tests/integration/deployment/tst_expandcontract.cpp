#include "tests/integration/deployment/deploymentsupport.h"
#include "tests/integration/migration/migrationimage.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

// A release that renames a column, through its life on a real stack under load: refused, expanded, aborted, deployed,
// rolled back, deployed again, contracted. The cases build on each other, in this order.
class ExpandContractTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theRenameAsItIsIsRefusedNamingItsStatement();
    void planShowsTheSqlAndChangesNothing();
    void nothingOpenIsNothingToContract();
    void expressionsThatLoseSomethingAreRefusedBefore();
    void everyOtherKindServesBothReleases();
    void whatOnlyTheNewReleaseCouldHoldIsNotTakenBack();
    void everyOtherKindIsTakenBack();
    void anAbortBeforeTheSwitchLeavesTheSchemaAsItWas();
    void bothReleasesWorkOnTheExpandedSchema();
    void whatTheServingReleaseNeedsIsNotTakenBack();
    void afterARollbackNoRowIsLostAndTheExpansionStays();
    void statusNamesTheExpansionAndWhatEndsIt();
    void aContractIsRefusedWhileTheOldReleaseServes();
    void theReleaseIsDeployedAgainAndGoesOnFromThere();
    void rowsThatDifferSinceThePlanHoldTheContract();
    void theContractTakesTheOldColumnUnderLoad();
    void thereIsNoWayBackBehindTheContract();
    void theJournalIsWhole();
    void cleanupTestCase() { m_stack.reset(); }

private:
    CtlResult underLoad(const QStringList& arguments);
    /// The schema, but for the key that each run of pg_dump draws.
    QString dump() const;
    QString one(const QString& query) const { return QString::fromUtf8(m_stack->stack().sql(query)).trimmed(); }
    QString drift() const { return one(u"SELECT count(*) FROM people_person WHERE name IS DISTINCT FROM full_name"_s); }
    /// Rows of the last load that are missing under `column`, of those that it was told are there.
    qint64 lost(const QString& column) const;

    /// The one expansion that `status` tells of; empty when there is not exactly one.
    QJsonObject openExpansion() const;

    std::unique_ptr<StackDriver> m_stack;
    std::unique_ptr<MigrationImage> m_image; ///< whose one migration has every kind of expansion but the rename of a column
    QString m_schema; ///< before everything
    QString m_tables; ///< the schema with the tables of m_image
    QString m_problem; ///< of the last load
    QJsonObject m_load;
    QString m_run;
};

void ExpandContractTest::initTestCase()
{
    m_stack = std::make_unique<StackDriver>(u"members"_s);
    QVERIFY(shortenWatch(*m_stack));
    const QString problem = m_stack->adopt();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_stack->stack().sql(u"INSERT INTO people_person (name, joined) SELECT 'p' || g, now() FROM generate_series(1, 20000) g; CREATE INDEX people_name ON people_person (name)"_s);
    m_schema = dump();
}

QString ExpandContractTest::dump() const
{
    static const QRegularExpression key(u"\\\\(un)?restrict \\w+\n"_s);
    return QString::fromUtf8(m_stack->stack().compose({u"exec"_s, u"-T"_s, u"db"_s, u"pg_dump"_s, u"--schema-only"_s, u"-U"_s, u"members"_s, u"members"_s})).remove(key);
}

CtlResult ExpandContractTest::underLoad(const QStringList& arguments)
{
    m_stack->startLoad(25, 300, u"name={id}&full_name={id}"_s); // each release takes the one that it knows
    const CtlResult result = m_stack->ctl(arguments);
    m_load = m_stack->stopLoad();
    m_problem = loadProblem(m_load);
    return result;
}

QJsonObject ExpandContractTest::openExpansion() const
{
    const QJsonArray open = QJsonDocument::fromJson(m_stack->ctl({u"--json"_s, u"status"_s}).out.toUtf8()).object().value(u"expansions"_s).toArray();
    return open.size() == 1 ? open.first().toObject() : QJsonObject();
}

qint64 ExpandContractTest::lost(const QString& column) const
{
    const QJsonObject writes = m_load.value(u"writes"_s).toObject();
    const QString found = one(u"SELECT count(*) FROM people_person WHERE %1 LIKE '%2%'"_s.arg(column, writes.value(u"prefix"_s).toString()));
    return std::max<qint64>(0, qint64(writes.value(u"acknowledged"_s).toDouble()) - found.toLongLong());
}

void ExpandContractTest::theRenameAsItIsIsRefusedNamingItsStatement()
{
    const CtlResult refused = m_stack->ctl({u"migrations"_s, u"apply"_s, u"--monitor"_s, u"--rollback-on-error"_s, u"--release"_s, u"rename"_s, u"--yes"_s});
    QVERIFY2(refused.exitCode == 4, qPrintable(said(refused)));
    QVERIFY2(refused.err.contains(u"RENAME COLUMN \"name\" TO \"full_name\""_s) && refused.err.contains(u"--expand-contract"_s), qPrintable(said(refused)));
    QCOMPARE(dump(), m_schema);
}

void ExpandContractTest::planShowsTheSqlAndChangesNothing()
{
    const QString plan = m_stack->home() + u"/rename.plan"_s;
    const QString sql = m_stack->home() + u"/rename.sql"_s;
    const CtlResult planned = m_stack->ctl({u"plan"_s, u"--release"_s, u"rename"_s, u"--expand-contract"_s, u"-o"_s, plan, u"--sql"_s, sql});
    QVERIFY2(planned.exitCode == 0, qPrintable(said(planned)));
    QVERIFY2(planned.out.contains(u"Expand: people_person.name → full_name"_s) && planned.out.contains(u"(expanded)"_s), qPrintable(planned.out));
    const CtlResult shown = m_stack->ctl({u"plan"_s, u"show"_s, plan});
    QVERIFY2(shown.exitCode == 0 && shown.out.contains(u"CREATE TRIGGER"_s) && shown.out.contains(u"INDEX CONCURRENTLY"_s), qPrintable(said(shown)));
    QFile file(sql);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("CREATE TRIGGER"));
    const CtlResult without = m_stack->ctl({u"plan"_s, u"--release"_s, u"v2"_s, u"--sql"_s, sql});
    QVERIFY2(without.exitCode == 2, qPrintable(said(without)));
    QCOMPARE(dump(), m_schema);
}

void ExpandContractTest::nothingOpenIsNothingToContract()
{
    const CtlResult refused = m_stack->ctl({u"plan"_s, u"--strategy"_s, u"contract"_s});
    QVERIFY2(refused.exitCode != 0 && refused.err.contains(u"carries no expansion"_s), qPrintable(said(refused)));
}

// A name becomes two by Python code; the project says what it does, first in a way that loses something.
void ExpandContractTest::expressionsThatLoseSomethingAreRefusedBefore()
{
    m_stack->stack().sql(u"CREATE TABLE stock (id bigserial PRIMARY KEY, size smallint NOT NULL); INSERT INTO stock (size) SELECT g FROM generate_series(1, 100) g; CREATE TABLE crate (id bigserial PRIMARY KEY, what text)"_s);
    m_tables = dump();
    const QByteArray models = "from django.db import models\n\n\nclass Person(models.Model):\n    first_name = models.CharField(max_length=60)\n    last_name = models.CharField(max_length=60)\n"
                              "    email = models.CharField(max_length=120, default=\"none\")\n    FORM_FIELDS = (\"first_name\", \"last_name\", \"email\")\n    REQUIRED = \"first_name\"\n\n"
                              "    class Meta:\n        ordering = [\"-id\"]\n\n    def as_dict(self):\n        return {\"id\": self.id, **{field: getattr(self, field) for field in self.FORM_FIELDS}}\n";
    const QByteArray operations = "migrations.AddField('person', 'first_name', models.CharField(max_length=60, default=''), preserve_default=False), "
                                  "migrations.AddField('person', 'last_name', models.CharField(max_length=60, default=''), preserve_default=False), "
                                  "migrations.RunPython(change), migrations.RemoveField('person', 'name'), migrations.RemoveField('person', 'joined'), "
                                  "migrations.AlterField('person', 'email', models.CharField(max_length=120, default='none')), "
                                  "migrations.RunSQL('ALTER TABLE stock ALTER COLUMN size TYPE bigint'), migrations.RunSQL('ALTER TABLE crate RENAME TO box')";
    m_image = std::make_unique<MigrationImage>(QMap<QString, QByteArray> {{u"people/models.py"_s, models}, {u"people/migrations/0002_split.py"_s, MigrationImage::migration("0001_initial", operations)}});
    const QStringList plan {u"plan"_s, u"--release"_s, m_image->release(), u"--expand-contract"_s};
    const CtlResult opaque = m_stack->ctl(plan);
    QVERIFY2(opaque.exitCode == 4 && opaque.err.contains(u"let expressions in pilothouse.yaml stand for it"_s), qPrintable(said(opaque)));
    const QString expressions = u"retries: 10, expressions: [{migration: people.0002_split, table: people_person, replaces-code: true, forward: {first_name: \"split_part(name, ' ', 1)\", last_name: \"%1\"}, "
                                "backward: {name: \"rtrim(first_name || ' ' || last_name)\"}}] }"_s;
    const QString lossy = u"split_part(name, ' ', 2)"_s;
    QVERIFY(m_stack->edit(u"pilothouse.yaml"_s, u"retries: 10 }"_s, expressions.arg(lossy)));
    m_stack->stack().sql(u"INSERT INTO people_person (id, name, joined) VALUES (90000, 'Ana Maria Lee', now())"_s);
    const CtlResult refused = m_stack->ctl(plan);
    QVERIFY2(refused.exitCode == 4 && refused.err.contains(u"the first has the key 90000"_s) && !refused.err.contains(u"Maria"_s), qPrintable(said(refused)));
    QVERIFY(m_stack->edit(u"pilothouse.yaml"_s, lossy, u"substr(name, length(split_part(name, ' ', 1)) + 2)"_s));
    const CtlResult planned = m_stack->ctl(plan);
    QVERIFY2(planned.exitCode == 0 && planned.out.contains(u"people_person.name → first_name, last_name"_s) && planned.out.contains(u"each comes back as it was"_s), qPrintable(said(planned)));
    QCOMPARE(dump(), m_tables);
}

void ExpandContractTest::everyOtherKindServesBothReleases()
{
    m_stack->startLoad(25, 300, u"name={id}&first_name={id}"_s);
    const CtlResult deployed = m_stack->ctl({u"deploy"_s, u"--release"_s, m_image->release(), u"--expand-contract"_s, u"--yes"_s});
    m_run = m_stack->lastRun();
    const CtlResult back = deployed.exitCode == 0 ? m_stack->ctl({u"rollback"_s, m_run, u"--yes"_s}) : CtlResult();
    m_load = m_stack->stopLoad();
    m_problem = loadProblem(m_load);
    QVERIFY2(deployed.exitCode == 0, qPrintable(said(deployed)));
    QVERIFY2(back.exitCode == 0, qPrintable(said(back)));
    QVERIFY2(m_problem.isEmpty(), qPrintable(m_problem));
    QCOMPARE(m_stack->servingRelease(), u"v1"_s);
    QCOMPARE(lost(u"name"_s) + lost(u"first_name"_s), 0);
    QCOMPARE(one(u"SELECT count(*) FROM pg_proc WHERE proname LIKE 'pilothouse_expansion_%'"_s), u"5"_s);
    QCOMPARE(one(u"SELECT count(*) FROM people_person WHERE name <> rtrim(first_name || ' ' || last_name) OR email IS NULL"_s), u"0"_s);
    QCOMPARE(one(u"SELECT first_name, last_name FROM people_person WHERE id = 90000"_s), u"Ana|Maria Lee"_s);
}

void ExpandContractTest::whatOnlyTheNewReleaseCouldHoldIsNotTakenBack()
{
    QVERIFY(one(u"SELECT count(*) FROM people_person WHERE joined IS NULL"_s).toInt() > 0); // the new release knows no such column
    m_stack->stack().sql(u"UPDATE stock SET size = 70000 WHERE id = 1; UPDATE people_person SET first_name = 'Ana Maria', last_name = 'Lee' WHERE id = 90000"_s);
    const QStringList takeBack {u"migrations"_s, u"rollback"_s, u"people.0002_split"_s, u"--yes"_s};
    const QStringList repairs {u"UPDATE people_person SET joined = now() WHERE joined IS NULL"_s, u"UPDATE stock SET size = 1 WHERE id = 1"_s,
        u"UPDATE people_person SET first_name = 'Ana', last_name = 'Maria Lee' WHERE id = 90000"_s};
    QStringList refusals;
    for (const QString& repair : repairs) {
        const CtlResult refused = m_stack->ctl(takeBack);
        QVERIFY2(refused.exitCode == 4 && refused.err.contains(u"what the old shape cannot hold"_s), qPrintable(said(refused)));
        refusals << refused.err;
        m_stack->stack().sql(repair);
    }
    QVERIFY2(refusals.join(u' ').contains(u"stock"_s) && refusals.join(u' ').contains(u"people_person.joined"_s) && refusals.join(u' ').contains(u"first_name, last_name"_s), qPrintable(refusals.join(u'\n')));
    QCOMPARE(one(u"SELECT count(*) FROM pg_proc WHERE proname LIKE 'pilothouse_expansion_%'"_s), u"5"_s);
}

void ExpandContractTest::everyOtherKindIsTakenBack()
{
    const CtlResult taken = underLoad({u"migrations"_s, u"rollback"_s, u"people.0002_split"_s, u"--yes"_s});
    QVERIFY2(taken.exitCode == 0, qPrintable(said(taken)));
    QVERIFY2(m_problem.isEmpty(), qPrintable(m_problem));
    QCOMPARE(dump(), m_tables);
    QVERIFY(!appliedMigrations(*m_stack).contains(u"people.0002_split"_s));
    QCOMPARE(lost(u"name"_s), 0);
    QCOMPARE(one(u"SELECT name FROM people_person WHERE id = 90000"_s), u"Ana Maria Lee"_s);
    QVERIFY(one(u"SELECT count(*) FROM people_person WHERE email = 'none'"_s).toInt() > 20000); // the value that the migration gives stays
    m_stack->stack().sql(u"DROP TABLE stock, crate"_s);
    QCOMPARE(dump(), m_schema);
    m_image.reset();
}

void ExpandContractTest::anAbortBeforeTheSwitchLeavesTheSchemaAsItWas()
{
    const QStringList applied = appliedMigrations(*m_stack);
    const CtlResult aborted = underLoad({u"deploy"_s, u"--release"_s, u"rename-pages-fail"_s, u"--expand-contract"_s, u"--yes"_s});
    QVERIFY2(aborted.exitCode == 1, qPrintable(said(aborted)));
    QVERIFY2(m_problem.isEmpty(), qPrintable(m_problem));
    QCOMPARE(dump(), m_schema);
    QCOMPARE(appliedMigrations(*m_stack), applied);
    QCOMPARE(m_stack->servingRelease(), u"v1"_s);
    QCOMPARE(lost(u"name"_s), 0);
}

void ExpandContractTest::bothReleasesWorkOnTheExpandedSchema()
{
    const CtlResult deployed = underLoad({u"migrations"_s, u"apply"_s, u"--no-downtime"_s, u"--release"_s, u"rename"_s, u"--yes"_s});
    QVERIFY2(deployed.exitCode == 0, qPrintable(said(deployed)));
    QVERIFY2(m_problem.isEmpty(), qPrintable(m_problem));
    QVERIFY2(deployed.out.contains(u"requests failed: 0 of"_s), qPrintable(deployed.out));
    m_run = m_stack->lastRun();
    QCOMPARE(m_stack->servingRelease(), u"rename"_s);
    QVERIFY(appliedMigrations(*m_stack).contains(u"people.0002_rename_name"_s));
    QCOMPARE(drift(), u"0"_s);
    QCOMPARE(lost(u"name"_s) + lost(u"full_name"_s), 0);
    const RunState run = m_stack->run(m_run);
    QVERIFY2(run.step(u"backfill"_s)->summary.contains(u"nothing differs"_s), qPrintable(run.step(u"backfill"_s)->summary));
    QVERIFY2(run.step(u"migrate"_s)->summary.contains(u"only recorded"_s), qPrintable(run.step(u"migrate"_s)->summary));
    QVERIFY2(run.step(u"migrate"_s)->summary.contains(u"rows: people_person "_s), qPrintable(run.step(u"migrate"_s)->summary));
}

void ExpandContractTest::whatTheServingReleaseNeedsIsNotTakenBack()
{
    QCOMPARE(openExpansion().value(u"end"_s).toString(), u"contract"_s);
    const CtlResult refused = m_stack->ctl({u"migrations"_s, u"rollback"_s, u"people.0002_rename_name"_s, u"--yes"_s});
    QVERIFY2(refused.exitCode == 4 && refused.err.contains(u"The release that serves has people.0002_rename_name"_s), qPrintable(said(refused)));
    const CtlResult plain = m_stack->ctl({u"migrations"_s, u"rollback"_s, u"people.0001_initial"_s, u"--yes"_s});
    QVERIFY2(plain.exitCode == 4 && plain.err.contains(u"is applied for good, nothing is expanded for it, and the release that serves has it"_s) && plain.err.contains(u"pilothousectl rollback RUN"_s), qPrintable(said(plain)));
    const CtlResult unknown = m_stack->ctl({u"migrations"_s, u"rollback"_s, u"people.0009_none"_s, u"--yes"_s});
    QVERIFY2(unknown.exitCode == 2 && unknown.err.contains(u"is not applied"_s), qPrintable(said(unknown)));
}

void ExpandContractTest::afterARollbackNoRowIsLostAndTheExpansionStays()
{
    const CtlResult back = underLoad({u"rollback"_s, m_run, u"--yes"_s});
    QVERIFY2(back.exitCode == 0, qPrintable(said(back)));
    QVERIFY2(m_problem.isEmpty(), qPrintable(m_problem));
    QCOMPARE(m_stack->servingRelease(), u"v1"_s);
    QCOMPARE(lost(u"name"_s) + lost(u"full_name"_s), 0);
    QCOMPARE(drift(), u"0"_s);
    QCOMPARE(one(u"SELECT count(*) FROM pg_proc WHERE proname LIKE 'pilothouse_expansion_%'"_s), u"1"_s);
}

void ExpandContractTest::statusNamesTheExpansionAndWhatEndsIt()
{
    const CtlResult status = m_stack->ctl({u"status"_s});
    QVERIFY2(status.out.contains(u"Expanded: people_person.name → full_name (rename-column), since "_s + m_run + u" for release rename, "_s), qPrintable(status.out));
    QVERIFY2(status.out.contains(u"pilothousectl deploy --env production --strategy take-back"_s), qPrintable(status.out));
    const QJsonObject open = openExpansion();
    QCOMPARE(open.value(u"end"_s).toString(), u"take-back"_s);
    QCOMPARE(open.value(u"run"_s).toString(), m_run);
    QCOMPARE(open.value(u"table"_s).toString(), u"people_person"_s);
}

void ExpandContractTest::aContractIsRefusedWhileTheOldReleaseServes()
{
    const CtlResult refused = m_stack->ctl({u"deploy"_s, u"--strategy"_s, u"contract"_s, u"--yes"_s});
    QVERIFY2(refused.exitCode == 4 && refused.err.contains(u"people.0002_rename_name"_s), qPrintable(said(refused)));
}

void ExpandContractTest::theReleaseIsDeployedAgainAndGoesOnFromThere()
{
    const CtlResult deployed = underLoad({u"deploy"_s, u"--release"_s, u"rename"_s, u"--yes"_s}); // nothing is pending any more
    QVERIFY2(deployed.exitCode == 0, qPrintable(said(deployed)));
    QVERIFY2(m_problem.isEmpty(), qPrintable(m_problem));
    QCOMPARE(m_stack->servingRelease(), u"rename"_s);
    QCOMPARE(lost(u"name"_s) + lost(u"full_name"_s), 0);
    QCOMPARE(drift(), u"0"_s);
    m_run = m_stack->lastRun();
}

void ExpandContractTest::rowsThatDifferSinceThePlanHoldTheContract()
{
    const QString schema = dump();
    const QString plan = m_stack->home() + u"/contract.plan"_s;
    const CtlResult planned = m_stack->ctl({u"plan"_s, u"--strategy"_s, u"contract"_s, u"-o"_s, plan});
    QVERIFY2(planned.exitCode == 0, qPrintable(said(planned)));
    m_stack->stack().sql(u"SET session_replication_role = replica; UPDATE people_person SET name = 'past the trigger' WHERE id = 1"_s);
    const CtlResult refused = m_stack->ctl({u"deploy"_s, u"--plan"_s, plan, u"--yes"_s});
    QVERIFY2(refused.exitCode == 4 && (refused.out + refused.err).contains(u"differ in 1 row"_s), qPrintable(said(refused)));
    QCOMPARE(m_stack->run(m_stack->lastRun()).step(u"contract"_s)->status, StepStatus::Pending);
    QCOMPARE(dump(), schema);
    m_stack->stack().sql(u"UPDATE people_person SET name = full_name WHERE name <> full_name"_s);
    QCOMPARE(drift(), u"0"_s);
}

void ExpandContractTest::theContractTakesTheOldColumnUnderLoad()
{
    const CtlResult planned = m_stack->ctl({u"plan"_s, u"--strategy"_s, u"contract"_s});
    QVERIFY2(planned.exitCode == 0 && planned.out.contains(u"point of no return"_s) && planned.out.contains(u"DROP COLUMN \"name\""_s), qPrintable(said(planned)));
    const CtlResult contracted = underLoad({u"deploy"_s, u"--strategy"_s, u"contract"_s, u"--yes"_s});
    QVERIFY2(contracted.exitCode == 0, qPrintable(said(contracted)));
    QVERIFY2(m_problem.isEmpty(), qPrintable(m_problem));
    QCOMPARE(m_stack->servingRelease(), u"rename"_s);
    QCOMPARE(lost(u"full_name"_s), 0);
    const QString columns = one(u"SELECT string_agg(attname, ' ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = 'people_person'::regclass AND attnum > 0 AND NOT attisdropped"_s);
    QCOMPARE(columns, u"id email joined full_name"_s);
    QVERIFY(one(u"SELECT indexdef FROM pg_indexes WHERE indexname = 'people_name'"_s).contains(u"(full_name)"_s));
    QCOMPARE(one(u"SELECT count(*) FROM pg_proc WHERE proname LIKE 'pilothouse%'"_s), u"0"_s);
    QCOMPARE(openExpansion(), QJsonObject());
}

void ExpandContractTest::thereIsNoWayBackBehindTheContract()
{
    const CtlResult refused = m_stack->ctl({u"rollback"_s, m_run, u"--yes"_s});
    QVERIFY2(refused.exitCode == 4 && refused.err.contains(u"took away what v1 needs"_s), qPrintable(said(refused)));
    QCOMPARE(m_stack->servingRelease(), u"rename"_s);
}

void ExpandContractTest::theJournalIsWhole()
{
    const CtlResult verified = m_stack->ctl({u"journal"_s, u"verify"_s});
    QVERIFY2(verified.exitCode == 0, qPrintable(said(verified)));
}

QTEST_GUILESS_MAIN(ExpandContractTest)
#include "tst_expandcontract.moc"
