#include "tests/integration/migration/prooftest.h"

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

const QByteArray emailNeeded = MigrationImage::migration("0001_initial", "migrations.AlterField('person', 'email', models.CharField(max_length=120))");

} // namespace

// Three people with a name that nobody else has, and teams 1 to 5.
void ProofTest::putPeople(const QString& more)
{
    m_stack->sql(u"DROP TABLE IF EXISTS people_team CASCADE; DELETE FROM people_person;"
                 "ALTER TABLE people_person DROP COLUMN IF EXISTS team; DROP FUNCTION IF EXISTS refuse_updates() CASCADE;"
                 "CREATE TABLE people_team (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, title text);"
                 "INSERT INTO people_team (title) SELECT 'team ' || n FROM generate_series(1, 5) AS n;"
                 "ALTER TABLE people_person ADD COLUMN team int;"
                 "INSERT INTO people_person (name, email, joined, team) VALUES ('zaubernuss', NULL, now(), 2), ('zaubernuss', 'b@zaubernuss', now(), 2), ('c', 'c@zaubernuss', now(), 5);"_s
        + more);
}

QString ProofTest::inScratch(const QString& question) const
{
    const QString name = TinyStack::docker({u"ps"_s, u"--format"_s, u"{{.Names}}"_s, u"--filter"_s, u"name=%1-proof-"_s.arg(m_stack->name())});
    return TinyStack::docker({u"exec"_s, name, u"psql"_s, u"-h"_s, u"127.0.0.1"_s, u"-U"_s, u"pilothouse_scratch"_s, u"-d"_s, u"old"_s, u"-Atc"_s, question});
}

void ProofTest::aNotNullOverNullRowsIsRefutedWithRows()
{
    putPeople(u"ALTER TABLE people_person ADD FOREIGN KEY (team) REFERENCES people_team"_s);
    const QByteArray before = dumpOfTheTarget();
    const MigrationImage image({{u"people/migrations/0002_email.py"_s, emailNeeded}});
    m_environment.migrations.scratchRows = 100;
    QString there;
    m_onProgress = [&](const QString& stage) {
        if (stage.startsWith(u"Migrating there")) {
            there = inScratch(u"SELECT string_agg(id::text, ',' ORDER BY id), (SELECT nextval('people_person_id_seq') > max(id) FROM people_person) FROM people_team"_s);
        }
    };
    const auto proof = prove(image.id(), {}, {});
    QVERIFY_RESULT(proof);
    QCOMPARE(there, u"2,5|t"_s); // the teams of the three, no other, and a sequence behind what came
    QVERIFY2(!proof->isSound(), text(*proof).constData());
    QCOMPARE(proof->rehearsal.size(), 1);
    QCOMPARE(proof->rehearsal.first().error, u"column \"email\" of relation \"people_person\" contains null values (on all 3 rows of people_person)"_s);
    QVERIFY2(proof->rehearsal.first().statement.contains(u"SET NOT NULL"), text(*proof).constData());
    QVERIFY2(proof->notes.join(u'\n').contains(u"Rows: all 3 of people_person, 2 of people_team that those refer to."), text(*proof).constData());
    QCOMPARE(dumpOfTheTarget(), before);
}

// A staging copy that the user may not read is no staging copy; the schema still is the target's.
void ProofTest::rowsThatMayNotBeReadAreANote()
{
    putPeople({});
    m_stack->sql(u"DO $$ BEGIN CREATE ROLE weak LOGIN PASSWORD 'weak'; EXCEPTION WHEN duplicate_object THEN NULL; END $$"_s);
    const MigrationImage image({{u"people/migrations/0002_email.py"_s, emailNeeded}});
    m_environment.migrations.scratchRows = 100;
    m_environment.migrations.scratchSource = m_environment.database;
    m_environment.migrations.scratchSource->user = u"weak"_s;
    m_environment.migrations.scratchSource->password.name = u"weak-db"_s;
    m_secrets.values.insert(u"weak-db"_s, "weak");
    const auto proof = prove(image.id(), {}, {});
    m_stack->sql(u"DROP ROLE weak"_s);
    QVERIFY_RESULT(proof);
    QVERIFY2(proof->notes.contains(u"No rows of people_person: the user may not read it."_s), text(*proof).constData());
    QVERIFY2(proof->isSound(), text(*proof).constData()); // without rows, nothing is wrong with it
    QVERIFY2(proof->notes.join(u'\n').contains(u"without the application's rows"), text(*proof).constData());
}

void ProofTest::aUniqueOverDuplicatesIsRefutedWithoutTheirValues()
{
    putPeople({});
    const MigrationImage image({{u"people/migrations/0002_unique.py"_s, MigrationImage::migration("0001_initial", "migrations.AlterField('person', 'name', models.CharField(max_length=120, unique=True))")}});
    m_environment.migrations.scratchRows = 100;
    const auto proof = prove(image.id(), {}, {});
    QVERIFY_RESULT(proof);
    QVERIFY2(!proof->isSound(), text(*proof).constData());
    QVERIFY2(proof->rehearsal.last().error.startsWith(u"could not create unique index"), text(*proof).constData());
    QVERIFY2(proof->rehearsal.last().error.endsWith(u"(on all 3 rows of people_person)"), text(*proof).constData());
    QVERIFY2(!text(*proof).contains("zaubernuss"), text(*proof).constData());
    QCOMPARE(m_processes.seen.filter(u"zaubernuss"_s), QStringList());
}

void ProofTest::whatASampleMayLackRefutesNothing()
{
    putPeople(u"DELETE FROM people_person WHERE team <> 5"_s);
    const MigrationImage image({{u"people/migrations/0002_team.py"_s, MigrationImage::migration("0001_initial",
        "migrations.RunSQL('ALTER TABLE people_person ADD CONSTRAINT person_team FOREIGN KEY (team) REFERENCES people_team', 'ALTER TABLE people_person DROP CONSTRAINT person_team')")}});
    m_environment.migrations.scratchRows = 2;
    const auto proof = prove(image.id(), {}, {});
    QVERIFY_RESULT(proof);
    QVERIFY2(proof->isSound() && proof->isReversible, text(*proof).constData());
    const QString notes = proof->notes.join(u'\n');
    QVERIFY2(notes.contains(u"Tried without rows: on all 1 of people_person, the first 2 of people_team it may lack a row that was not copied: people.0002_team: insert or update on table"), text(*proof).constData());
}

void ProofTest::whatDoesNotComeBackIsTold()
{
    putPeople(u"CREATE FUNCTION refuse_updates() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a row is updated'; END $$;"
              "CREATE TRIGGER refuse_updates BEFORE UPDATE ON people_person FOR EACH ROW EXECUTE FUNCTION refuse_updates()"_s);
    const MigrationImage image({{u"people/migrations/0002_less.py"_s, MigrationImage::migration("0001_initial", "migrations.RemoveField('person', 'email')")},
        {u"people/models.py"_s, "from django.db import models\n\n\nclass Person(models.Model):\n    name = models.CharField(max_length=120)\n    joined = models.DateTimeField(auto_now_add=True)\n"
                                "    FORM_FIELDS = (\"name\",)\n    REQUIRED = \"name\"\n\n    def as_dict(self):\n        return {\"name\": self.name}\n"}});
    m_environment.migrations.scratchRows = 100;
    const auto proof = prove(image.id(), {}, {});
    m_stack->sql(u"DROP FUNCTION refuse_updates() CASCADE; DROP TABLE people_team; ALTER TABLE people_person DROP COLUMN team"_s);
    QVERIFY_RESULT(proof);
    QVERIFY2(proof->notes.contains(u"Going back does not bring back the values of people_person.email."_s), text(*proof).constData());
    QCOMPARE(proof->newCodeNewSchema.failedAt, u"people.Person: UPDATE"_s); // there is a row to update
    QCOMPARE(proof->newCodeNewSchema.error, u"a row is updated"_s);
}

} // namespace Pilothouse
