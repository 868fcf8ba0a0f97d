#include "services/database/schemaleftovers.h"
#include "services/migration/reconciliation.h"
#include "services/process/qprocessrunner.h"
#include "tests/integration/migration/migrationimage.h"
#include "tests/support/await.h"
#include "tests/support/ctlrunner.h"
#include "tests/support/demostack.h"
#include "tests/support/postgrescontainer.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

/// django_migrations against what is there, in the real members stack with real images.
class MigrationsVerifyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aSoundDatabaseHasNothing();
    void anAppliedMigrationWhoseColumnIsGoneIsFoundAndItsRepairWorks();
    void aColumnThatIsThereWithoutItsRowIsFoundAndItsRepairWorks();
    void aTableThatIsGoneIsNamedOnce();
    void settingsThatDefeatOurOptionsDoNotMakeItWrite();
    void invalidIndexesAndUnvalidatedConstraintsAreNamedWithTheirCleanUp();

private:
    [[nodiscard]] QList<Discrepancy> read(const QString& image)
    {
        Reconciliation reconciliation(m_runtime.get(), u"web"_s, m_config);
        const auto found = await(reconciliation.read(MigrationImage::idOf(image)));
        if (!found) {
            qFatal("%s\n%s", qPrintable(found.error().message), qPrintable(found.error().detail));
        }
        return *found;
    }
    /// Runs what the repair says, in a container of the image.
    void repair(const QString& release, const QStringList& commands)
    {
        for (const QString& command : commands) {
            const Project project = m_stack->project();
            OneOff job(u"web"_s, MigrationImage::idOf(u"members-web:"_s + release), command.split(u' '));
            const auto output = await(m_runtime->runOneOff(job));
            QVERIFY_RESULT(output);
            QVERIFY2(output->succeeded(), (output->out + output->err).constData());
        }
    }

    std::unique_ptr<DemoStack> m_stack;
    std::unique_ptr<CtlRunner> m_ctl;
    QProcessRunner m_processes;
    SystemClock m_clock;
    std::unique_ptr<Runtime> m_runtime;
    MigrationConfig m_config;
};

void MigrationsVerifyTest::initTestCase()
{
    m_stack = std::make_unique<DemoStack>(u"members"_s, QStringList {u"RELEASE=v2"_s});
    const Project project = m_stack->project();
    m_config = project.environments.front().migrations;
    m_runtime = makeRuntime(project, project.environments.front(), m_processes, m_clock);
    m_ctl = std::make_unique<CtlRunner>(m_stack->folder() + u"/pilothouse.yaml"_s, m_stack->password());
}

void MigrationsVerifyTest::cleanupTestCase()
{
    m_runtime.reset();
    m_ctl.reset();
    m_stack.reset();
}

void MigrationsVerifyTest::aSoundDatabaseHasNothing()
{
    QCOMPARE(read(u"members-web:v2"_s).size(), 0);
    const CtlOutput verified = m_ctl->run({u"migrations"_s, u"verify"_s});
    QVERIFY2(verified.exitCode == 0 && verified.out.contains("agree"), verified.all().constData());
}

void MigrationsVerifyTest::anAppliedMigrationWhoseColumnIsGoneIsFoundAndItsRepairWorks()
{
    m_stack->sql(u"ALTER TABLE people_person DROP COLUMN phone"_s);
    const QList<Discrepancy> found = read(u"members-web:v2"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().label, u"people.0002_person_phone"_s);
    QVERIFY(found.first().isApplied);
    QCOMPARE(found.first().things, QStringList {u"column people_person.phone"_s});
    QCOMPARE(found.first().repair, (QStringList {u"python3 manage.py migrate --fake people 0001_initial"_s, u"python3 manage.py migrate people 0002_person_phone"_s}));
    const CtlOutput verified = m_ctl->run({u"--json"_s, u"migrations"_s, u"verify"_s});
    QVERIFY2(verified.exitCode == 4, verified.all().constData());
    QCOMPARE(QJsonDocument::fromJson(verified.out).object().value(u"discrepancies").toArray().size(), 1);
    repair(u"v2"_s, found.first().repair);
    QCOMPARE(read(u"members-web:v2"_s).size(), 0);
}

void MigrationsVerifyTest::aColumnThatIsThereWithoutItsRowIsFoundAndItsRepairWorks()
{
    m_stack->sql(u"DELETE FROM django_migrations WHERE app = 'people' AND name = '0002_person_phone'"_s);
    const QList<Discrepancy> found = read(u"members-web:v2"_s);
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.first().isApplied);
    QCOMPARE(found.first().things, QStringList {u"column people_person.phone"_s});
    repair(u"v2"_s, found.first().repair);
    QCOMPARE(read(u"members-web:v2"_s).size(), 0);
}

void MigrationsVerifyTest::aTableThatIsGoneIsNamedOnce()
{
    m_stack->sql(u"ALTER TABLE people_person RENAME TO people_gone"_s);
    const QList<Discrepancy> found = read(u"members-web:v2"_s);
    m_stack->sql(u"ALTER TABLE people_gone RENAME TO people_person"_s);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().things, QStringList {u"table people_person"_s});
    QCOMPARE(found.first().repair.last(), u"python3 manage.py migrate --fake people 0002_person_phone"_s);
}

// "options" in the settings take the place of PGOPTIONS; the release's own code then writes where Pilothouse reads.
void MigrationsVerifyTest::settingsThatDefeatOurOptionsDoNotMakeItWrite()
{
    const auto program = u"import os, sys, django\n"
                         "os.environ['DJANGO_SETTINGS_MODULE'] = 'members.settings'\n"
                         "from django.conf import settings\n"
                         "settings.DATABASES['default']['OPTIONS']['options'] = '-c statement_timeout=30s'\n"
                         "django.setup()\n"
                         "from django.db import connection\n"
                         "from django.db.migrations import executor\n"
                         "from django.core.management import execute_from_command_line\n"
                         "original = executor.MigrationExecutor.__init__\n"
                         "def writes(self, *arguments, **more):\n"
                         "    original(self, *arguments, **more)\n"
                         "    with connection.cursor() as cursor:\n"
                         "        cursor.execute('CREATE TABLE written ()')\n"
                         "executor.MigrationExecutor.__init__ = writes\n"
                         "execute_from_command_line(sys.argv)\n"_s;
    MigrationConfig config = m_config;
    config.command = QStringList {u"python3"_s, u"-c"_s, program};
    Reconciliation reconciliation(m_runtime.get(), u"web"_s, config);
    const auto found = await(reconciliation.read(MigrationImage::idOf(u"members-web:v2"_s)));
    m_stack->sql(u"DROP TABLE IF EXISTS written"_s);
    QVERIFY(!found);
    QVERIFY2(found.error().message.contains(u"cannot execute CREATE TABLE in a read-only transaction"_s), qPrintable(found.error().message + found.error().detail));
}

void MigrationsVerifyTest::invalidIndexesAndUnvalidatedConstraintsAreNamedWithTheirCleanUp()
{
    m_stack->sql(u"INSERT INTO people_person (name, joined) VALUES ('twice', now()), ('twice', now());"
                 "ALTER TABLE people_person ADD CONSTRAINT named CHECK (name <> '') NOT VALID"_s);
    m_stack->compose({u"exec"_s, u"-T"_s, u"db"_s, u"sh"_s, u"-c"_s, u"psql -U members -d members -c \"CREATE UNIQUE INDEX CONCURRENTLY person_name ON people_person (name)\" || true"_s}); // it fails, and leaves the index
    const CtlOutput verified = m_ctl->run({u"migrations"_s, u"verify"_s});
    QVERIFY2(verified.exitCode == 4, verified.all().constData());
    QVERIFY2(verified.out.contains("DROP INDEX CONCURRENTLY person_name;"), verified.out.constData());
    QVERIFY2(verified.out.contains("ALTER TABLE people_person VALIDATE CONSTRAINT named;"), verified.out.constData());
    const CtlOutput doctor = m_ctl->run({u"doctor"_s, u"--env"_s, u"production"_s});
    QVERIFY2(doctor.all().contains("INVALID index person_name on people_person"), doctor.all().constData());
    m_stack->sql(u"DROP INDEX CONCURRENTLY person_name"_s);
    m_stack->sql(u"ALTER TABLE people_person VALIDATE CONSTRAINT named"_s);
    QCOMPARE(m_ctl->run({u"migrations"_s, u"verify"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(MigrationsVerifyTest)
#include "tst_migrationsverify.moc"
