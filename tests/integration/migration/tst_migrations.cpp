#include "services/database/postgresdatabase.h"
#include "services/migration/djangoreader.h"
#include "services/migration/migrationrunner.h"
#include "services/migration/review/schemareviewer.h"
#include "services/migration/review/strategygate.h"
#include "services/process/qprocessrunner.h"
#include "tests/integration/migration/migrationimage.h"
#include "tests/support/await.h"
#include "tests/support/demostack.h"
#include "tests/support/postgrescontainer.h"
#include "tests/support/tinystack.h"
#include <QRandomGenerator>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

/// Reader, review, gate and runner against the real members stack and real Django images.
class MigrationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();

    void theRunningReleaseHasNothingPending();
    void aNullableFieldIsReadAndPasses();
    void aRenamedFieldIsRefusedWithItsLine();
    void everyKindOfDjangoOperationIsJudged();
    void readingRunsAndWritesNothing();
    void migrationsOfAnotherReleaseAreUnknown();
    void anImageThatCannotBeImportedIsAnError();
    void conflictingMigrationsAreInvalid();
    void migrationsThatGoInACircleAreNamed();
    void settingsThatOverrideTheTimeoutAreRefused();
    void aDatabaseThatIsDownIsUnavailable();
    void migratesAndReadsBack();
    void waitsOutALockByTryingAgain();
    void aMigrationThatFailsHalfWayNamesWhatIsIn();
    void aContainerThatAnEarlierRunnerLeftIsAwaited();
    void stoppingRemovesTheContainer();

private:
    Result<MigrationReading> read(const QString& imageId)
    {
        DjangoReader reader(m_runtime.get(), u"web"_s, m_config);
        return await(reader.read(imageId));
    }
    MigrateRequest request(const QString& imageId, const QStringList& planned) const
    {
        MigrateRequest request;
        request.run = u"run-%1"_s.arg(QRandomGenerator::global()->bounded(100000));
        request.imageId = imageId;
        request.planned = planned;
        return request;
    }
    MigrationRunner runner() { return MigrationRunner(m_runtime.get(), m_database.get(), &m_clock, u"web"_s, m_config); }
    QStringList throwAways() const;
    /// What a blue-green deployment would make of it, with the database's own facts.
    QList<Obstacle> obstacles(const MigrationReading& reading)
    {
        ReviewSources sources;
        sources.catalog = m_catalog.get();
        SchemaReviewer reviewer(m_environment, sources);
        const SchemaReview review = await(reviewer.review(u"x"_s, {}, reading));
        return obstaclesTo(review, MigrationStrategy::BlueGreen);
    }

    std::unique_ptr<DemoStack> m_stack;
    QProcessRunner m_processes;
    SystemClock m_clock;
    FixedSecrets m_secrets;
    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<PostgresDatabase> m_database;
    std::unique_ptr<LiveCatalog> m_catalog;
    Environment m_environment;
    MigrationConfig m_config;
};

void MigrationsTest::initTestCase()
{
    m_stack = std::make_unique<DemoStack>(u"members"_s);
    const Project project = m_stack->project();
    const Environment environment = project.environments.front();
    m_config = environment.migrations;
    m_secrets.values.insert(environment.database->password.name, m_stack->password());
    m_runtime = makeRuntime(project, environment, m_processes, m_clock);
    m_database = std::make_unique<PostgresDatabase>(*environment.database, m_secrets);
    m_catalog = std::make_unique<LiveCatalog>(*environment.database, m_secrets);
    m_environment = environment;
}

void MigrationsTest::cleanupTestCase()
{
    QCOMPARE(throwAways(), QStringList());
    m_catalog.reset();
    m_database.reset();
    m_runtime.reset();
    m_stack.reset();
}

// Every test starts from the schema of v1.
void MigrationsTest::cleanup()
{
    m_stack->sql(u"ALTER TABLE people_person DROP COLUMN IF EXISTS phone, DROP COLUMN IF EXISTS nickname;"
                 "DELETE FROM django_migrations WHERE app = 'people' AND name <> '0001_initial'"_s);
}

QStringList MigrationsTest::throwAways() const
{
    return TinyStack::docker({u"ps"_s, u"--all"_s, u"--format"_s, u"{{.Names}}"_s, u"--filter"_s, u"name=%1-(read-)?migrat"_s.arg(m_stack->name())})
        .split(u'\n', Qt::SkipEmptyParts);
}

void MigrationsTest::theRunningReleaseHasNothingPending()
{
    const auto reading = read(MigrationImage::idOf(u"members-web:v1"_s));
    QVERIFY_RESULT(reading);
    QVERIFY(reading->pending.isEmpty());
    QVERIFY(reading->unknown.isEmpty());
    QVERIFY2(reading->djangoVersion.startsWith(u"3.2"), qPrintable(reading->djangoVersion));
}

void MigrationsTest::aNullableFieldIsReadAndPasses()
{
    const auto reading = read(MigrationImage::idOf(u"members-web:v2"_s));
    QVERIFY_RESULT(reading);
    QCOMPARE(reading->pending.size(), 1);
    QCOMPARE(reading->pending.first().label(), u"people.0002_person_phone"_s);
    QVERIFY2(reading->pending.first().sql.contains(u"ADD COLUMN \"phone\" varchar(40) NULL"), qPrintable(reading->pending.first().sql));
    QVERIFY(reading->pending.first().isAtomic);
    QVERIFY(obstacles(*reading).isEmpty());
    QCOMPARE(reading->timezone, u"UTC"_s);
}

void MigrationsTest::aRenamedFieldIsRefusedWithItsLine()
{
    const auto reading = read(MigrationImage::idOf(u"members-web:rename"_s));
    QVERIFY_RESULT(reading);
    const QList<Obstacle> found = obstacles(*reading);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().place(), u"people.0002_rename_name, line 5"_s);
    QCOMPARE(found.first().finding.rule, u"rename-column"_s);
    QCOMPARE(found.first().answer, StrategyAnswer::No);
}

namespace {

struct Case {
    const char* name;
    const char* operations;
    const char* expected; ///< "safe", or the rules that stand in the way of a blue-green deployment
    const char* body = "";
};

// Each depends on the one before; together one image.
const Case cases[] = {
    {"0002_default", "migrations.AddField('person', 'points', models.IntegerField(default=3))", "django-add-not-null-default-dropped django-add-not-null-default-dropped"},
    {"0003_null_default", "migrations.AddField('person', 'level', models.IntegerField(default=3, null=True))", "safe"},
    {"0004_foreign_key", "migrations.AddField('person', 'boss', models.ForeignKey('people.Person', null=True, on_delete=django.db.models.deletion.CASCADE))", "safe"},
    {"0005_python", "migrations.RunPython(change, migrations.RunPython.noop)", "opaque-python"},
    {"0006_nested_python", "migrations.SeparateDatabaseAndState(database_operations=[migrations.RunPython(change)])", "opaque-python"},
    {"0007_index_in_transaction", "AddIndexConcurrently('person', models.Index(fields=['name'], name='name_a'))", "unparseable"},
    {"0008_index", "AddIndexConcurrently('person', models.Index(fields=['name'], name='name_b'))", "safe", "atomic = False"},
    {"0009_choices", "migrations.AlterField('person', 'email', models.CharField(blank=True, max_length=120, null=True, choices=[('a', 'b')]))", "safe"},
    {"0010_model", "migrations.CreateModel('Team', [('id', models.BigAutoField(primary_key=True)), ('name', models.SlugField(unique=True)),"
                   " ('lead', models.ForeignKey('people.Person', on_delete=django.db.models.deletion.CASCADE)), ('members', models.ManyToManyField('people.Person', related_name='teams'))])", "safe"},
    {"0011_length", "migrations.AlterField('person', 'name', models.CharField(max_length=90))", "alter-type-narrow"},
    {"0012_not_null", "migrations.AlterField('person', 'email', models.CharField(max_length=120, default=''))", "backfill-in-ddl-txn set-not-null drop-default"},
    {"0013_remove", "migrations.RemoveField('person', 'joined')", "drop-column"},
    {"0014_sql", "migrations.RunSQL(\"DO $$ BEGIN EXECUTE 'DROP TABLE people_person'; END $$\")", "opaque-do-block drop-table"},
    {"0015_index", "migrations.AddIndex('person', models.Index(fields=['email'], name='email_a'))", "safe"},
    {"0016_unique", "migrations.AlterUniqueTogether('person', {('name', 'email')})", "add-unique-constraint"},
    {"0017_check", "migrations.AddConstraint('person', models.CheckConstraint(check=models.Q(name__gt=''), name='named'))", "add-check-validated"},
    {"0018_rename_model", "migrations.RenameModel('Person', 'Human')", "rename-table"},
    {"0019_sneaky", "Sneaky()", "unparseable",
        "class Sneaky(migrations.operations.base.Operation):\n    reduces_to_sql = True\n    def state_forwards(self, *a): pass\n"
        "    def describe(self): return 'Sneaky'\n    def database_forwards(self, label, editor, old, new):\n"
        "        editor.connection.cursor().execute('DELETE FROM people_person')"},
    {"0020_nothing", "", "safe"},
};

QMap<QString, QByteArray> caseFiles()
{
    QMap<QString, QByteArray> files;
    QByteArray after = "0001_initial";
    for (const Case& one : cases) {
        QByteArray text = MigrationImage::migration(after, one.operations, QByteArray(one.body).startsWith("class") ? QByteArray() : QByteArray(one.body));
        if (QByteArray(one.body).startsWith("class")) {
            text.replace("class Migration", QByteArray(one.body) + "\n\n\nclass Migration");
        }
        files.insert(u"people/migrations/"_s + QString::fromLatin1(one.name) + u".py"_s, text);
        after = one.name;
    }
    return files;
}

} // namespace

void MigrationsTest::everyKindOfDjangoOperationIsJudged()
{
    const MigrationImage image(caseFiles());
    m_stack->sql(u"INSERT INTO people_person (name, joined) VALUES ('ana', now())"_s);
    const auto reading = read(image.id());
    QVERIFY_RESULT(reading);
    QCOMPARE(reading->pending.size(), qsizetype(std::size(cases)));
    const QList<Obstacle> found = obstacles(*reading);
    for (qsizetype index = 0; index < reading->pending.size(); ++index) {
        const PendingMigration& migration = reading->pending.at(index);
        QStringList rules;
        for (const Obstacle& each : found) {
            rules << (each.label == migration.label() ? QStringList {each.finding.rule} : QStringList());
        }
        QCOMPARE(migration.name, QString::fromLatin1(cases[index].name));
        const QString expected = QString::fromLatin1(cases[index].expected);
        QVERIFY2(expected == (rules.isEmpty() ? u"safe"_s : rules.join(u' ')), qPrintable(migration.name + u": "_s + rules.join(u' ') + u"\n"_s + migration.sql));
    }
    QVERIFY(!reading->pending.at(6).isAtomic);
    // Neither the nested Python code nor the operation that executes at once has deleted anything.
    QVERIFY(m_stack->sql(u"SELECT count(*) FROM people_person"_s).trimmed() != "0");
    QVERIFY2(reading->pending.at(17).error->message.contains(u"read-only transaction"), qPrintable(reading->pending.at(17).error->message));
}

void MigrationsTest::readingRunsAndWritesNothing()
{
    const QString query = u"SELECT md5(string_agg(c.relname || c.relfilenode || coalesce(a.attname, ''), ',' ORDER BY c.relname, a.attnum)) FROM pg_class c "
                          "LEFT JOIN pg_attribute a ON a.attrelid = c.oid WHERE c.relnamespace = 'public'::regnamespace"_s;
    const QByteArray before = m_stack->sql(query);
    QVERIFY_RESULT(read(MigrationImage::idOf(u"members-web:rename"_s)));
    QCOMPARE(m_stack->sql(query), before);
    QCOMPARE(throwAways(), QStringList());
}

void MigrationsTest::migrationsOfAnotherReleaseAreUnknown()
{
    m_stack->sql(u"INSERT INTO django_migrations (app, name, applied) VALUES ('people', '0002_person_phone', now())"_s);
    const auto reading = read(MigrationImage::idOf(u"members-web:v1"_s));
    QVERIFY_RESULT(reading);
    QCOMPARE(reading->unknown, QStringList {u"people.0002_person_phone"_s});
}

void MigrationsTest::anImageThatCannotBeImportedIsAnError()
{
    const MigrationImage image({{u"people/models.py"_s, "import no_such_module\n"}});
    const auto reading = read(image.id());
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::ProcessFailed);
    QVERIFY2(reading.error().detail.contains(u"No module named 'no_such_module'"), qPrintable(reading.error().detail));
}

void MigrationsTest::migrationsThatGoInACircleAreNamed()
{
    const MigrationImage image({{u"people/migrations/0002_a.py"_s, MigrationImage::migration("0003_b", "")}, {u"people/migrations/0003_b.py"_s, MigrationImage::migration("0002_a", "")}});
    const auto reading = read(image.id());
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::ProcessFailed);
    const QString said = reading.error().message; // Django names a circle from wherever it comes upon it
    QVERIFY2(said.contains(u"CircularDependencyError: people.0002_a, people.0003_b") || said.contains(u"CircularDependencyError: people.0003_b, people.0002_a"), qPrintable(said));
}

void MigrationsTest::conflictingMigrationsAreInvalid()
{
    const MigrationImage image({{u"people/migrations/0002_a.py"_s, MigrationImage::migration("0001_initial", "")},
        {u"people/migrations/0002_b.py"_s, MigrationImage::migration("0001_initial", "")}});
    const auto reading = read(image.id());
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::InvalidInput);
    QVERIFY2(reading.error().message.contains(u"0002_a"), qPrintable(reading.error().message));
}

void MigrationsTest::settingsThatOverrideTheTimeoutAreRefused()
{
    const QByteArray settings = "from members.settings import *\nDATABASES['default']['OPTIONS'] = {'options': '-c search_path=public'}\n";
    const QByteArray manage = "import os, sys\nfrom django.core.management import execute_from_command_line\n"
                              "os.environ['DJANGO_SETTINGS_MODULE'] = 'members.other'\nexecute_from_command_line(sys.argv)\n";
    const MigrationImage image({{u"members/other.py"_s, settings}, {u"manage.py"_s, manage}});
    const auto reading = read(image.id());
    QVERIFY(!reading);
    QVERIFY2(reading.error().code == ErrorCode::Refused, qPrintable(reading.error().message + reading.error().detail));
    QVERIFY(reading.error().remedy.contains(u"lock_timeout"));
    const MigrationImage cured({{u"members/other.py"_s, QByteArray(settings).replace("search_path=public", "lock_timeout=3s")}, {u"manage.py"_s, manage}});
    QVERIFY_RESULT(read(cured.id()));
}

void MigrationsTest::aDatabaseThatIsDownIsUnavailable()
{
    m_stack->compose({u"stop"_s, u"db"_s});
    const auto reading = read(MigrationImage::idOf(u"members-web:v2"_s));
    const auto outcome = await(runner().migrate(request(MigrationImage::idOf(u"members-web:v2"_s), {u"people.0002_person_phone"_s})));
    m_stack->compose({u"start"_s, u"db"_s});
    QVERIFY(!reading);
    QVERIFY2(reading.error().code == ErrorCode::Unavailable, qPrintable(reading.error().message + reading.error().detail));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Unavailable);
    QTRY_VERIFY_WITH_TIMEOUT(await(m_database->facts()).has_value(), 30000);
}

void MigrationsTest::migratesAndReadsBack()
{
    const QStringList planned {u"people.0002_person_phone"_s};
    const auto before = await(m_database->appliedMigrations());
    QVERIFY_RESULT(before);
    MigrateRequest wanted = request(MigrationImage::idOf(u"members-web:v2"_s), planned);
    QStringList reported;
    wanted.onApplied = [&reported](const QString& label) { reported.append(label); };
    MigrationRunner migrations = runner();
    QCOMPARE(await(migrations.observe(planned)).value(), false);
    const auto outcome = await(migrations.migrate(wanted));
    QVERIFY_RESULT(outcome);
    QCOMPARE(outcome->applied, planned);
    QCOMPARE(outcome->attempts, 1);
    QCOMPARE(reported, planned);
    QCOMPARE(await(migrations.observe(planned)).value(), true);
    QCOMPARE(m_stack->sql(u"SELECT count(phone) FROM people_person"_s).trimmed(), QByteArray("0"));
    QVERIFY(schemaDigest(*before) != schemaDigest(await(m_database->appliedMigrations()).value()));
    const auto again = await(migrations.migrate(wanted));
    QVERIFY_RESULT(again);
    QCOMPARE(again->attempts, 0);
    qInfo("migrate: %lld ms", qint64(outcome->elapsed.count()));
}

void MigrationsTest::waitsOutALockByTryingAgain()
{
    m_config.lockTimeout = Milliseconds(500);
    QProcess holder;
    holder.setWorkingDirectory(m_stack->folder());
    holder.start(u"docker"_s, {u"compose"_s, u"exec"_s, u"-T"_s, u"db"_s, u"psql"_s, u"-U"_s, u"members"_s, u"-d"_s, u"members"_s, u"-c"_s,
        u"BEGIN; LOCK TABLE people_person IN ACCESS SHARE MODE; SELECT pg_sleep(60); COMMIT"_s});
    const QString locks = u"SELECT count(*) FROM pg_locks WHERE relation = 'people_person'::regclass AND pid <> pg_backend_pid() AND granted = %1"_s;
    QTRY_COMPARE_WITH_TIMEOUT(m_stack->sql(locks.arg(u"true"_s)).trimmed(), QByteArray("1"), 10000);
    // The lock is let go a second after the migration was seen to wait for it.
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
        if (m_stack->sql(locks.arg(u"false"_s)).trimmed() == "1") {
            look.stop();
            QTimer::singleShot(1000, this, [this] { m_stack->sql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'BEGIN; LOCK%'"_s); });
        }
    });
    look.start(50);
    const auto outcome = await(runner().migrate(request(MigrationImage::idOf(u"members-web:v2"_s), {u"people.0002_person_phone"_s})));
    m_config.lockTimeout = Milliseconds(2000);
    QTRY_COMPARE_WITH_TIMEOUT(holder.state(), QProcess::NotRunning, 20000);
    QVERIFY_RESULT(outcome);
    QVERIFY2(outcome->attempts >= 2, qPrintable(QString::number(outcome->attempts)));
    QCOMPARE(outcome->applied, QStringList {u"people.0002_person_phone"_s});
    qInfo("lock held until the second attempt: %d attempts, %lld ms", outcome->attempts, qint64(outcome->elapsed.count()));
}

void MigrationsTest::aMigrationThatFailsHalfWayNamesWhatIsIn()
{
    const QString image = MigrationImage::idOf(u"members-web:half-migration"_s);
    const auto reading = read(image);
    QVERIFY_RESULT(reading);
    QVERIFY(obstacles(*reading).isEmpty()); // only running it shows it
    const QStringList planned {u"people.0002_person_nickname"_s, u"people.0003_letters"_s};
    MigrationRunner migrations = runner();
    const auto outcome = await(migrations.migrate(request(image, planned)));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::ProcessFailed);
    QVERIFY2(outcome.error().message.startsWith(u"Migration people.0003_letters failed: "), qPrintable(outcome.error().message));
    QVERIFY2(outcome.error().message.contains(u"\"notes_note\" already exists"), qPrintable(outcome.error().message));
    QVERIFY2(outcome.error().message.endsWith(u"Committed, and staying: people.0002_person_nickname."), qPrintable(outcome.error().message));
    QCOMPARE(await(migrations.committed(planned)).value(), QStringList {u"people.0002_person_nickname"_s});
}

void MigrationsTest::aContainerThatAnEarlierRunnerLeftIsAwaited()
{
    const MigrateRequest wanted = request(MigrationImage::idOf(u"members-web:v2"_s), {u"people.0002_person_phone"_s});
    const QString name = m_stack->name() + u"-migrate-"_s + wanted.run;
    // A runner that dies leaves the container that it has started.
    QProcess earlier;
    earlier.start(u"docker"_s, {u"run"_s, u"--detach"_s, u"--name"_s, name, u"--label"_s, u"pilothouse.project="_s + m_stack->name(), u"--label"_s, u"pilothouse.oneoff="_s + name, u"--label"_s, u"pilothouse.run="_s + wanted.run,
        u"--network"_s, m_stack->name() + u"_default"_s, u"--env-file"_s, m_stack->folder() + u"/.env"_s, u"--env"_s, u"DATABASE_HOST=db"_s,
        u"--entrypoint"_s, u"bash"_s, u"members-web:v2"_s, u"-c"_s, u"sleep 2; python3 manage.py migrate --noinput"_s});
    QVERIFY(earlier.waitForFinished(20000) && earlier.exitCode() == 0);
    const auto outcome = await(runner().migrate(wanted));
    QVERIFY_RESULT(outcome);
    QCOMPARE(outcome->attempts, 1);
    QVERIFY2(outcome->elapsed > Milliseconds(1500), qPrintable(QString::number(outcome->elapsed.count())));
    QCOMPARE(outcome->applied, wanted.planned);
}

void MigrationsTest::stoppingRemovesTheContainer()
{
    const MigrationImage image({{u"people/migrations/0002_slow.py"_s, MigrationImage::migration("0001_initial", "migrations.RunSQL('SELECT pg_sleep(60)')")}});
    std::stop_source stop;
    QTimer::singleShot(3000, this, [&stop] { stop.request_stop(); });
    const auto outcome = await(runner().migrate(request(image.id(), {u"people.0002_slow"_s}), stop.get_token()));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QVERIFY2(outcome.error().message.endsWith(u"Nothing was committed."), qPrintable(outcome.error().message));
    QCOMPARE(throwAways(), QStringList());
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
