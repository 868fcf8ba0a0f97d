#include "services/migration/migrationrunner.h"
#include "tests/support/await.h"
#include "tests/support/fakeclock.h"
#include "tests/support/unusedruntime.h"

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

const QStringList planned {u"people.0002_phone"_s, u"people.0003_letters"_s};

/// django_migrations as a list of labels; shared with the runtime, whose containers write it.
class ListedDatabase final : public Database {
public:
    QStringList applied {u"people.0001_initial"_s};
    bool isDown = false;

    QCoro::Task<Result<DatabaseFacts>> facts() override { co_return DatabaseFacts(); }
    QCoro::Task<Result<QList<AppliedMigration>>> appliedMigrations() override
    {
        if (isDown) {
            co_return failure(ErrorCode::Unavailable, u"The database is down."_s);
        }
        QList<AppliedMigration> rows;
        for (const QString& label : std::as_const(applied)) {
            rows.append({label.section(u'.', 0, 0), label.section(u'.', 1), {}});
        }
        co_return rows;
    }
};

/// One run of the container: what it commits, says and ends with.
struct Scene {
    QStringList commits;
    int exitCode = 0;
    QByteArray err;
};

class ScriptedRuntime final : public UnusedRuntime {
public:
    explicit ScriptedRuntime(ListedDatabase* database)
        : m_database(database)
    {
    }

    QList<Scene> scenes;
    QList<OneOff> jobs;
    std::optional<OneOffLeftover> left;
    int awaited = 0;
    std::optional<Error> dockerError;

    QCoro::Task<Result<QString>> stackName() override { co_return u"members"_s; }
    QCoro::Task<Result<std::optional<OneOffLeftover>>> oneOffLeftover(QString) override
    {
        std::optional<OneOffLeftover> found = left;
        co_return found;
    }
    QCoro::Task<Result<ProcessOutput>> awaitOneOff(QString, Milliseconds, std::stop_token) override
    {
        ++awaited;
        left.reset();
        co_return play(OneOff());
    }
    QCoro::Task<Result<ProcessOutput>> runOneOff(OneOff job, std::stop_token) override
    {
        jobs.append(job);
        co_return play(job);
    }

private:
    Result<ProcessOutput> play(const OneOff& job)
    {
        if (dockerError) {
            return tl::unexpected(*dockerError);
        }
        const Scene scene = scenes.isEmpty() ? Scene() : scenes.takeFirst();
        for (const QString& label : scene.commits) {
            m_database->applied.append(label);
            if (job.onLine) {
                job.onLine("  Applying " + label.toUtf8() + "... OK", false);
            }
        }
        ProcessOutput output;
        output.exitCode = scene.exitCode;
        output.err = scene.err;
        return output;
    }

    ListedDatabase* m_database;
};

const QByteArray lockTimeout = "psycopg2.errors.LockNotAvailable: canceling statement due to lock timeout\n\nThe above exception was the direct cause\n"
                               "django.db.utils.OperationalError: canceling statement due to lock timeout\n";

} // namespace

class MigrationRunnerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<ListedDatabase>();
        m_runtime = std::make_unique<ScriptedRuntime>(m_database.get());
        m_clock = std::make_unique<FakeClock>();
        m_clock->runFree();
        m_config = {};
    }

    void appliesAndReadsBack();
    void doesNothingWhenEverythingIsIn();
    void triesAgainOnALockTimeoutOnly();
    void pausesGrowAndAreJittered();
    void givesUpAfterTheRetries();
    void anErrorStopsAtOnceAndNamesWhatWasCommitted();
    void successThatIsNotInTheDatabaseIsAnError();
    void aFailureAfterTheLastMigrationIsSaid();
    void aNonAtomicMigrationIsNotTriedAgain();
    void waitsForAContainerThatAnEarlierRunnerLeft();
    void aContainerThatNeverStartedIsReplaced();
    void aCancelledRunSaysWhatIsIn();
    void stopEndsThePause();
    void aDatabaseThatIsDownIsSaid();
    void readsTheLinesOfMigrate_data();
    void readsTheLinesOfMigrate();
    void digestDependsOnTheSetOnly();
    void fakedMigrationsAreRecordedInTheirPlace();
    void aContainerLeftWithFakedMigrationsIsAwaitedAndTheRestGoesOn();

private:
    Result<MigrateOutcome> migrateWithFaked(const QStringList& labels, const QStringList& faked)
    {
        MigrationRunner runner(m_runtime.get(), m_database.get(), m_clock.get(), u"web"_s, m_config);
        MigrateRequest request;
        request.run = u"run-7"_s;
        request.imageId = u"sha256:1"_s;
        request.planned = labels;
        request.faked = faked;
        return await(runner.migrate(request));
    }
    Result<MigrateOutcome> migrate(const QStringList& nonAtomic = {}, std::stop_token stop = {})
    {
        MigrationRunner runner(m_runtime.get(), m_database.get(), m_clock.get(), u"web"_s, m_config);
        MigrateRequest request;
        request.run = u"run-7"_s;
        request.imageId = u"sha256:1"_s;
        request.planned = planned;
        request.nonAtomic = nonAtomic;
        request.onApplied = [this](const QString& label) { m_reported.append(label); };
        m_reported.clear();
        return await(runner.migrate(request, std::move(stop)));
    }

    std::unique_ptr<ListedDatabase> m_database;
    std::unique_ptr<ScriptedRuntime> m_runtime;
    std::unique_ptr<FakeClock> m_clock;
    MigrationConfig m_config;
    QStringList m_reported;
};

void MigrationRunnerTest::appliesAndReadsBack()
{
    m_runtime->scenes = {{planned, 0, {}}};
    const auto outcome = migrate();
    QVERIFY_RESULT(outcome);
    QCOMPARE(outcome->applied, planned);
    QCOMPARE(outcome->attempts, 1);
    QCOMPARE(m_reported, planned);
    const OneOff job = m_runtime->jobs.first();
    QCOMPARE(job.name, u"members-migrate-run-7"_s);
    QCOMPARE(job.run, u"run-7"_s);
    QCOMPARE(job.command, (QStringList {u"python3"_s, u"manage.py"_s, u"migrate"_s, u"--noinput"_s, u"--no-color"_s}));
    QCOMPARE(job.environment.value(u"PGOPTIONS"_s), u"-c lock_timeout=2000"_s);
    QCOMPARE(job.environment.value(u"PGAPPNAME"_s), migrationApplication(u"run-7"_s));
}

void MigrationRunnerTest::doesNothingWhenEverythingIsIn()
{
    m_database->applied += planned;
    const auto outcome = migrate();
    QVERIFY_RESULT(outcome);
    QCOMPARE(outcome->attempts, 0);
    QCOMPARE(outcome->applied, planned);
    QVERIFY(m_runtime->jobs.isEmpty());
}

void MigrationRunnerTest::triesAgainOnALockTimeoutOnly()
{
    m_runtime->scenes = {{{planned[0]}, 1, lockTimeout}, {{}, 1, lockTimeout}, {{planned[1]}, 0, {}}};
    const auto outcome = migrate();
    QVERIFY_RESULT(outcome);
    QCOMPARE(outcome->attempts, 3);
    QCOMPARE(outcome->applied, planned);
    m_database->applied = {};
    m_runtime->jobs.clear();
    m_runtime->scenes = {{{}, 1, "django.db.utils.OperationalError: deadlock detected\n"}};
    QVERIFY(!migrate());
    QCOMPARE(m_runtime->jobs.size(), 1);
}

void MigrationRunnerTest::pausesGrowAndAreJittered()
{
    QSet<qint64> totals;
    for (int round = 0; round < 5; ++round) {
        m_database->applied = {};
        m_runtime->scenes = {{{}, 1, lockTimeout}, {{}, 1, lockTimeout}, {{}, 1, lockTimeout}, {planned, 0, {}}};
        const auto outcome = migrate();
        QVERIFY_RESULT(outcome);
        const qint64 total = outcome->elapsed.count();
        QVERIFY2(total >= 1750 - 3 && total <= 5250, qPrintable(QString::number(total))); // (500 + 1000 + 2000) × 0.5 … 1.5
        totals.insert(total);
    }
    QVERIFY(totals.size() > 1);
}

void MigrationRunnerTest::givesUpAfterTheRetries()
{
    m_config.retries = 2;
    m_runtime->scenes = QList<Scene>(10, {{}, 1, lockTimeout});
    const auto outcome = migrate();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::TimedOut);
    QCOMPARE(m_runtime->jobs.size(), 3);
    QVERIFY2(outcome.error().message.contains(u"people.0002_phone could not get its lock within 2"), qPrintable(outcome.error().message));
    QVERIFY(outcome.error().message.contains(u"Nothing was committed."));
}

void MigrationRunnerTest::anErrorStopsAtOnceAndNamesWhatWasCommitted()
{
    m_runtime->scenes = {{{planned[0]}, 1, "Traceback\ndjango.db.utils.ProgrammingError: relation \"notes_note\" already exists\n"}};
    const auto outcome = migrate();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::ProcessFailed);
    QVERIFY2(outcome.error().message.contains(u"people.0003_letters failed: django.db.utils.ProgrammingError: relation \"notes_note\" already exists"), qPrintable(outcome.error().message));
    QVERIFY(outcome.error().message.endsWith(u"Committed, and staying: people.0002_phone."));
    QVERIFY(outcome.error().detail.startsWith(u"Traceback"));
    QCOMPARE(m_runtime->jobs.size(), 1);
}

void MigrationRunnerTest::successThatIsNotInTheDatabaseIsAnError()
{
    m_runtime->scenes = {{{planned[0]}, 0, {}}};
    const auto outcome = migrate();
    QVERIFY(!outcome);
    QVERIFY(outcome.error().message.contains(u"people.0003_letters is not in django_migrations"));
    QVERIFY(outcome.error().remedy.contains(u"same database"));
}

void MigrationRunnerTest::aFailureAfterTheLastMigrationIsSaid()
{
    m_runtime->scenes = {{planned, 1, "ValueError: in post_migrate\n"}};
    const auto outcome = migrate();
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().message.contains(u"after its last migration: ValueError: in post_migrate"), qPrintable(outcome.error().message));
}

void MigrationRunnerTest::aNonAtomicMigrationIsNotTriedAgain()
{
    m_runtime->scenes = {{{planned[0]}, 1, lockTimeout}, {{planned[1]}, 0, {}}};
    const auto outcome = migrate({planned[1]});
    QVERIFY(!outcome);
    QCOMPARE(m_runtime->jobs.size(), 1);
    QVERIFY(outcome.error().remedy.contains(u"people.0003_letters is not atomic"));
}

void MigrationRunnerTest::waitsForAContainerThatAnEarlierRunnerLeft()
{
    m_runtime->left = OneOffLeftover {u"c0ffee"_s, u"run-7"_s, true, true, true, 0};
    m_runtime->scenes = {{planned, 0, {}}};
    const auto outcome = migrate();
    QVERIFY_RESULT(outcome);
    QCOMPARE(m_runtime->awaited, 1);
    QVERIFY(m_runtime->jobs.isEmpty());
    QCOMPARE(outcome->applied, planned);
}

void MigrationRunnerTest::aContainerThatNeverStartedIsReplaced()
{
    m_runtime->left = OneOffLeftover {u"c0ffee"_s, u"run-7"_s, true, false, false, 0};
    m_runtime->scenes = {{planned, 0, {}}};
    QVERIFY_RESULT(migrate());
    QCOMPARE(m_runtime->awaited, 0);
    QCOMPARE(m_runtime->jobs.size(), 1);
}

void MigrationRunnerTest::aCancelledRunSaysWhatIsIn()
{
    m_database->applied.append(planned[0]);
    m_runtime->dockerError = Error {ErrorCode::Cancelled, u"docker was cancelled."_s, {}, {}};
    const auto outcome = migrate();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QCOMPARE(outcome.error().message, u"docker was cancelled. Committed, and staying: people.0002_phone."_s);
}

void MigrationRunnerTest::stopEndsThePause()
{
    m_clock = std::make_unique<FakeClock>();
    m_runtime->scenes = QList<Scene>(3, {{}, 1, lockTimeout});
    std::stop_source stop;
    QTimer::singleShot(20, this, [&stop] { stop.request_stop(); });
    const auto outcome = migrate({}, stop.get_token());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QCOMPARE(m_runtime->jobs.size(), 1);
}

void MigrationRunnerTest::aDatabaseThatIsDownIsSaid()
{
    m_database->isDown = true;
    const auto outcome = migrate();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Unavailable);
    QVERIFY(m_runtime->jobs.isEmpty());
}

void MigrationRunnerTest::readsTheLinesOfMigrate_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("label");
    QTest::newRow("ok") << QByteArray("  Applying people.0002_phone... OK") << u"people.0002_phone"_s;
    QTest::newRow("with time") << QByteArray("  Applying people.0002_phone... OK (0.024s)") << u"people.0002_phone"_s;
    QTest::newRow("carriage return") << QByteArray("  Applying people.0002_phone... OK\r") << u"people.0002_phone"_s;
    QTest::newRow("failing") << QByteArray("  Applying people.0003_letters...Traceback (most recent call last):") << QString();
    QTest::newRow("faked") << QByteArray("  Applying people.0002_phone... FAKED") << QString();
    QTest::newRow("other") << QByteArray("Running migrations:") << QString();
}

void MigrationRunnerTest::readsTheLinesOfMigrate()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, label);
    QCOMPARE(MigrationRunner::appliedIn(line), label);
}

void MigrationRunnerTest::digestDependsOnTheSetOnly()
{
    const AppliedMigration first {u"people"_s, u"0001_initial"_s, QDateTime::fromSecsSinceEpoch(1)};
    const AppliedMigration again {u"people"_s, u"0001_initial"_s, QDateTime::fromSecsSinceEpoch(2)};
    const AppliedMigration second {u"notes"_s, u"0001_initial"_s, {}};
    QCOMPARE(schemaDigest({first, second}), schemaDigest({second, again}));
    QVERIFY(schemaDigest({first}) != schemaDigest({first, second}));
    QCOMPARE(schemaDigest({}).size(), 64);
}

// Each on its own up to the last faked one, so that `--fake` takes no other along; the rest as always.
void MigrationRunnerTest::fakedMigrationsAreRecordedInTheirPlace()
{
    const QStringList labels = planned + QStringList {u"people.0004_city"_s, u"people.0005_zip"_s};
    m_runtime->scenes = {{{u"people.0002_phone"_s}, 0, {}}, {{u"people.0003_letters"_s}, 0, {}}, {{u"people.0004_city"_s, u"people.0005_zip"_s}, 0, {}}};
    const Result<MigrateOutcome> outcome = migrateWithFaked(labels, {u"people.0003_letters"_s});
    QVERIFY_RESULT(outcome);
    QCOMPARE(outcome->applied, labels);
    QStringList commands;
    for (const OneOff& job : std::as_const(m_runtime->jobs)) {
        commands << job.command.mid(job.command.indexOf(u"migrate"_s)).join(u' ');
    }
    QCOMPARE(commands, QStringList({u"migrate --noinput --no-color people 0002_phone"_s, u"migrate --noinput --no-color people 0003_letters --fake"_s, u"migrate --noinput --no-color"_s}));
}

void MigrationRunnerTest::aContainerLeftWithFakedMigrationsIsAwaitedAndTheRestGoesOn()
{
    m_database->applied << u"people.0002_phone"_s; // by the container that is still there
    OneOffLeftover left;
    left.isOurs = left.hasStarted = left.isRunning = true;
    m_runtime->left = left;
    m_runtime->scenes = {{}, {{u"people.0003_letters"_s}, 0, {}}};
    const Result<MigrateOutcome> outcome = migrateWithFaked(planned, {u"people.0003_letters"_s});
    QVERIFY_RESULT(outcome);
    QCOMPARE(m_runtime->awaited, 1);
    QCOMPARE(m_runtime->jobs.size(), 1);
    QCOMPARE(m_runtime->jobs.first().command.last(), u"--fake"_s);
}

QTEST_GUILESS_MAIN(MigrationRunnerTest)
#include "tst_migrationrunner.moc"
