#include "services/migration/review/schemareview.h"
#include "services/migration/review/strategygate.h"
#include "tests/support/await.h"
#include "tests/support/postgrescontainer.h"
#include <QRegularExpression>
#include <QTest>
#include <memory>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

// What the running release does: it knows these tables and columns, and no other.
const QString oldRelease = u"INSERT INTO person (name, email) VALUES ('ana', 'a@b'); UPDATE person SET email = NULL WHERE name = 'ana';"
                           "SELECT id, name, email FROM person; INSERT INTO note (person_id) SELECT min(id) FROM person; SELECT id, person_id FROM note;"_s;

const QString schema = u"DROP SCHEMA public CASCADE; CREATE SCHEMA public; CREATE TABLE person (id serial PRIMARY KEY, name text NOT NULL, email text);"
                       "CREATE TABLE note (id serial PRIMARY KEY, person_id int); INSERT INTO person (name) SELECT g::text FROM generate_series(1, 50000) g;"
                       "INSERT INTO note (person_id) SELECT g FROM generate_series(1, 50000) g;"_s;

QList<Obstacle> obstacles(const QString& sql, bool isAtomic)
{
    ReviewFacts facts;
    facts.reading.pending = {{u"people"_s, u"0002"_s, sql, isAtomic, {}, {}}};
    const SchemaReview review = await(reviewInBackground(facts));
    return obstaclesTo(review, MigrationStrategy::BlueGreen);
}

struct Outcome {
    bool isRewritten = false; ///< an existing table got a new file
    bool isScanned = false; ///< an existing table was read while a lock was held that others wait for
    bool oldReleaseWorks = true;
    bool isApplied = true;
};

} // namespace

/// What the gate says against what a real PostgreSQL 15 does.
class GateTruthTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<PostgresContainer>(); }
    void cleanupTestCase() { m_server.reset(); }
    void whatPassesHarmsNobody_data();
    void whatPassesHarmsNobody();
    void whatIsRefusedWouldHarm_data();
    void whatIsRefusedWouldHarm();

private:
    Outcome apply(const QString& sql, bool isAtomic);

    std::unique_ptr<PostgresContainer> m_server;
};

Outcome GateTruthTest::apply(const QString& sql, bool isAtomic)
{
    const QString files = u"SELECT string_agg(relname || pg_relation_filenode(oid), ',' ORDER BY relname) FROM pg_class WHERE relname IN ('person', 'note')"_s;
    const QString scans = u"SELECT sum(pg_stat_get_xact_numscans(oid)) FROM pg_class WHERE relname IN ('person', 'note') AND relkind = 'r'"_s;
    m_server->sql(schema);
    Outcome outcome;
    const QByteArray before = m_server->sql(files);
    if (isAtomic) {
        const auto said = m_server->trySql(u"BEGIN; "_s + sql + u"; "_s + scans + u"; COMMIT"_s);
        outcome.isApplied = said.has_value();
        outcome.isScanned = said && said->trimmed().split('\n').last().toLongLong() > 0;
    } else {
        for (const QString& statement : sql.split(u';', Qt::SkipEmptyParts)) {
            outcome.isApplied = outcome.isApplied && m_server->trySql(statement).has_value();
        }
    }
    outcome.isRewritten = m_server->sql(files) != before;
    outcome.oldReleaseWorks = m_server->trySql(oldRelease).has_value();
    return outcome;
}

void GateTruthTest::whatPassesHarmsNobody_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("isAtomic");
    const auto row = [](const char* name, const char* sql, bool isAtomic = true) { QTest::newRow(name) << QString::fromUtf8(sql) << isAtomic; };
    row("nullable columns", "ALTER TABLE person ADD COLUMN a varchar(9) NULL, ADD b jsonb, ADD c int[], ADD d numeric(4,1), ADD e timestamptz, ADD f uuid, ADD g inet, ADD h tsvector");
    row("constant defaults", "ALTER TABLE person ADD a int DEFAULT -3 NOT NULL, ADD b jsonb DEFAULT '{}'::jsonb NOT NULL, ADD c text[] DEFAULT ARRAY['x']::text[] NOT NULL, ADD d bool DEFAULT false NOT NULL,"
                             " ADD e timestamptz DEFAULT '2024-01-01'::timestamptz NOT NULL, ADD f interval DEFAULT INTERVAL '1 day', ADD g date DEFAULT 'today'::date NOT NULL, ADD h bytea DEFAULT '\\x00'");
    row("nullable reference", "ALTER TABLE note ADD COLUMN author_id int NULL CONSTRAINT author REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED; SET CONSTRAINTS author IMMEDIATE");
    row("new table", "CREATE TABLE team (id bigserial PRIMARY KEY, name text UNIQUE, lead_id int REFERENCES person (id)); CREATE INDEX team_lead ON team (lead_id);"
                     "ALTER TABLE team ADD COLUMN noise float8 DEFAULT random() NOT NULL; ALTER TABLE team ADD CHECK (name <> '')");
    row("check not valid", "ALTER TABLE person ADD CONSTRAINT named CHECK (name <> '') NOT VALID");
    row("foreign key not valid", "ALTER TABLE note ADD CONSTRAINT whose FOREIGN KEY (person_id) REFERENCES person (id) NOT VALID");
    row("index concurrently", "CREATE INDEX CONCURRENTLY by_name ON person (name); DROP INDEX CONCURRENTLY by_name", false);
    row("not valid, then validate", "ALTER TABLE person ADD CONSTRAINT named CHECK (name <> '') NOT VALID; ALTER TABLE person VALIDATE CONSTRAINT named", false);
    row("stable defaults", "ALTER TABLE person ADD a timestamptz DEFAULT now() NOT NULL, ADD b text DEFAULT upper('x') NOT NULL, ADD c date DEFAULT CURRENT_DATE");
    row("default set, null allowed, comment", "ALTER TABLE person ALTER email SET DEFAULT 'x'; ALTER TABLE person ALTER name DROP NOT NULL; COMMENT ON TABLE person IS 'x'");
    row("rows added", "INSERT INTO person (name) VALUES ('new'); CREATE TABLE log (id int); INSERT INTO log SELECT 1");
    row("objects of its own", "CREATE TYPE mood AS ENUM ('low'); CREATE VIEW names AS SELECT name FROM person; CREATE FUNCTION one() RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 1'");
    row("a column of its own enum", "CREATE TYPE mood AS ENUM ('low'); ALTER TABLE person ADD COLUMN a mood");
    row("lock timeout", "SET LOCAL lock_timeout = '2s'; ALTER TABLE person ADD COLUMN a int");
}

void GateTruthTest::whatPassesHarmsNobody()
{
    QFETCH(const QString, sql);
    QFETCH(const bool, isAtomic);
    const QList<Obstacle> found = obstacles(sql, isAtomic);
    QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qPrintable(found.first().finding.rule));
    const Outcome outcome = apply(sql, isAtomic);
    QVERIFY(outcome.isApplied);
    QVERIFY(!outcome.isRewritten);
    QVERIFY(!outcome.isScanned);
    QVERIFY(outcome.oldReleaseWorks);
}

void GateTruthTest::whatIsRefusedWouldHarm_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char* name, const char* sql) { QTest::newRow(name) << QString::fromUtf8(sql); };
    row("rename column", "ALTER TABLE person RENAME COLUMN email TO mail");
    row("rename table", "ALTER TABLE note RENAME TO letter");
    row("drop column", "ALTER TABLE person DROP COLUMN email CASCADE");
    row("drop table", "DROP TABLE note CASCADE");
    row("default dropped", "ALTER TABLE person ADD COLUMN a int DEFAULT 3 NOT NULL; ALTER TABLE person ALTER COLUMN a DROP DEFAULT");
    row("not null without default", "ALTER TABLE person ADD COLUMN a int NOT NULL");
    row("null default and not null", "ALTER TABLE person ADD COLUMN a int DEFAULT NULL NOT NULL");
    row("volatile default", "ALTER TABLE person ADD COLUMN a uuid DEFAULT gen_random_uuid() NOT NULL");
    row("serial", "ALTER TABLE person ADD COLUMN a serial");
    row("identity", "ALTER TABLE person ADD COLUMN a int GENERATED ALWAYS AS IDENTITY");
    row("generated", "ALTER TABLE person ADD COLUMN a int GENERATED ALWAYS AS (length(name)) STORED");
    row("constrained domain", "CREATE DOMAIN positive AS int CHECK (VALUE > 0); ALTER TABLE person ADD COLUMN a positive");
    row("inline check", "ALTER TABLE person ADD COLUMN a int CHECK (a > 0)");
    row("inline unique", "ALTER TABLE person ADD COLUMN a int UNIQUE");
    row("reference with default", "ALTER TABLE note ADD COLUMN a int DEFAULT 1 REFERENCES person (id)");
    row("set not null", "ALTER TABLE note ALTER COLUMN person_id SET NOT NULL");
    row("type change", "ALTER TABLE person ALTER COLUMN id TYPE bigint");
    row("check", "ALTER TABLE person ADD CONSTRAINT named CHECK (name <> '')");
    row("plain index", "CREATE INDEX by_name ON person (name)");
    row("check of a new column, not valid", "ALTER TABLE person ADD COLUMN a int; ALTER TABLE person ADD CONSTRAINT given CHECK (a IS NOT NULL) NOT VALID");
    row("default of a new column set to null", "ALTER TABLE person ADD COLUMN a int DEFAULT 3 NOT NULL; ALTER TABLE person ALTER a SET DEFAULT NULL");
    row("rows removed within WITH", "WITH gone AS (DELETE FROM note RETURNING *), more AS (DELETE FROM person RETURNING *) SELECT count(*) FROM gone; ALTER TABLE person ADD CONSTRAINT few CHECK (id < 0)");
    row("validate with not valid", "ALTER TABLE person ADD CONSTRAINT named CHECK (name <> '') NOT VALID; ALTER TABLE person VALIDATE CONSTRAINT named");
    row("concurrently in a transaction", "CREATE INDEX CONCURRENTLY by_name ON person (name)");
    row("a temporary table hides the real one", "CREATE TEMP TABLE person (id int); ALTER TABLE person ADD COLUMN a int NOT NULL; ALTER TABLE public.person ALTER email SET NOT NULL");
}

void GateTruthTest::whatIsRefusedWouldHarm()
{
    QFETCH(const QString, sql);
    QVERIFY(!obstacles(sql, true).isEmpty());
    const Outcome outcome = apply(sql, true);
    QVERIFY2(!outcome.isApplied || outcome.isRewritten || outcome.isScanned || !outcome.oldReleaseWorks, "PostgreSQL did it without harm");
}

QTEST_GUILESS_MAIN(GateTruthTest)
#include "tst_gatetruth.moc"
