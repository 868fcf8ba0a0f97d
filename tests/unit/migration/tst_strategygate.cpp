#include "services/migration/review/schemareview.h"
#include "services/migration/review/strategygate.h"
#include "tests/support/await.h"
#include <QDir>
#include <QElapsedTimer>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

PendingMigration atomicOf(const QString& statements, const QString& name = u"0002_change"_s)
{
    return {u"people"_s, name, u"BEGIN;\n"_s + statements + u"\nCOMMIT;\n"_s, true, {}, {}};
}

PendingMigration nonAtomicOf(const QString& statements, const QString& name = u"0002_change"_s)
{
    return {u"people"_s, name, statements, false, {}, {}};
}

QList<Obstacle> obstacles(const QList<PendingMigration>& pending, const std::optional<Catalog>& catalog = {})
{
    ReviewFacts facts;
    facts.reading.pending = pending;
    facts.catalog = catalog;
    const SchemaReview review = await(reviewInBackground(facts));
    return obstaclesTo(review, MigrationStrategy::BlueGreen);
}

/// "no drop-column, ask opaque-python": what stands in the way, in the order of the text; "yes" when nothing does.
QString wordsOf(const QList<Obstacle>& all)
{
    QStringList words;
    for (const Obstacle& each : all) {
        words << (each.finding.failsForCertain ? u"fails"_s : wordOf(each.answer)) + u' ' + each.finding.rule;
    }
    return words.isEmpty() ? u"yes"_s : words.join(u", "_s);
}

void row(const char* name, const char* sql, const char* expected)
{
    QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromLatin1(expected);
}

} // namespace

/// What a blue-green deployment makes of a release's migrations, without facts about the database unless it says so.
class StrategyGateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judgesAnAtomicMigration_data();
    void judgesAnAtomicMigration();
    void judgesANonAtomicMigration_data();
    void judgesANonAtomicMigration();
    void readsBothFormsOfDjangosMarkers_data();
    void readsBothFormsOfDjangosMarkers();
    void aSmallTableIsNoObstacle();
    void aTableOfAnEarlierPendingMigrationIsNew();
    void aRunningTransactionEndsWithItsMigration();
    void aSuppressionDoesNotOpenTheGate();
    void namesMigrationStatementAndLine();
    void aMigrationThatCouldNotBeReadIsUnknown();
    void opaqueOperationsAreAskedAboutAlsoWithoutAMarker();
    void textThatCouldHideStatementsIsUnknown_data();
    void textThatCouldHideStatementsIsUnknown();
    void theWorstAnswerDecides();
    void aHundredMigrationsTakeMilliseconds();
    void nothingHidesBehindATextOfTheFuzzCorpus();
};

void StrategyGateTest::judgesAnAtomicMigration_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("expected");

    row("nothing", "", "yes");
    row("comments only", "--\n-- Alter field x on y\n--\n", "yes");
    row("create table", R"(CREATE TABLE "t" ("id" bigserial NOT NULL PRIMARY KEY, "a" varchar(3) NOT NULL UNIQUE, CHECK (a <> ''));)", "yes");
    row("create table with foreign key", R"(CREATE TABLE "t" ("id" int PRIMARY KEY, "p" int REFERENCES "person" ("id"));)", "yes");
    row("deferred foreign key of a new table",
        R"(CREATE TABLE "t" ("id" int, "p" int); ALTER TABLE "t" ADD CONSTRAINT "fk" FOREIGN KEY ("p") REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED; CREATE INDEX "i" ON "t" ("p");)", "yes");
    row("new table changed further", "CREATE TABLE t (a int); ALTER TABLE t ADD COLUMN b uuid DEFAULT gen_random_uuid() NOT NULL UNIQUE; ALTER TABLE t ALTER COLUMN b DROP DEFAULT; ALTER TABLE t ADD UNIQUE (a, b);", "yes");
    row("new table in a schema", "CREATE TABLE archive.t (a int); CREATE INDEX i ON archive.t (a);", "yes");
    row("same name in another schema", "CREATE TABLE archive.person (a int); CREATE INDEX i ON person (a);", "no create-index-blocking");
    row("quoted capitals are another table", R"(CREATE TABLE "Person" (a int); CREATE INDEX i ON person (a);)", "no create-index-blocking");
    row("unquoted capitals are the same table", "CREATE TABLE Person (a int); CREATE INDEX i ON PERSON (a);", "yes");
    row("create table if not exists", "CREATE TABLE IF NOT EXISTS t (a int);", "yes");
    row("create table if not exists proves nothing new", "CREATE TABLE IF NOT EXISTS t (a int); CREATE INDEX i ON t (a);", "no create-index-blocking");
    row("temporary table", "CREATE TEMP TABLE person (a int);", "yes");
    row("temporary table by schema", "CREATE TABLE pg_temp.person (a int);", "yes");
    row("a temporary table does not make its namesake new", "CREATE TEMPORARY TABLE person (a int); ALTER TABLE person DROP COLUMN b;", "yes");
    row("partition of a table", "CREATE TABLE p1 PARTITION OF person FOR VALUES IN (1);", "ask create-partition-of");
    row("child of a table", "CREATE TABLE p1 () INHERITS (person);", "yes");
    row("partition of a new table", "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);", "yes");
    row("new table that adopts an old one", "CREATE TABLE p (a int) PARTITION BY LIST (a); ALTER TABLE p ATTACH PARTITION person FOR VALUES IN (1);", "no attach-partition-scan");
    row("create table as", "CREATE TABLE t AS SELECT * FROM person;", "yes");
    row("select into", "SELECT * INTO t FROM person;", "yes");

    row("nullable column", R"(ALTER TABLE "people_person" ADD COLUMN "phone" varchar(40) NULL;)", "yes");
    row("nullable column with schema and quotes", R"(ALTER TABLE "public"."drop table" ADD COLUMN "rename; -- x" text NULL;)", "yes");
    row("nullable jsonb and array", "ALTER TABLE t ADD a jsonb, ADD b integer[];", "yes");
    row("nullable citext", "ALTER TABLE t ADD COLUMN a citext NULL;", "yes");
    row("nullable json", "ALTER TABLE t ADD COLUMN a json NULL;", "ask add-column-json");
    row("unknown type may be a domain", "ALTER TABLE t ADD COLUMN a shop.positive NULL;", "ask add-column-unknown-type");
    row("enum type", "ALTER TABLE t ADD COLUMN a colour;", "ask add-column-unknown-type");
    row("type of another column", "ALTER TABLE t ADD COLUMN a person.name%TYPE;", "override unparseable");
    row("constant default that stays", "ALTER TABLE t ADD COLUMN a integer DEFAULT 3 NOT NULL;", "yes");
    row("constant text default", "ALTER TABLE t ADD COLUMN a varchar(9) DEFAULT 'it''s; -- DROP' NOT NULL;", "yes");
    row("boolean default", "ALTER TABLE t ADD COLUMN a boolean DEFAULT false NOT NULL;", "yes");
    row("jsonb default by cast", "ALTER TABLE t ADD COLUMN a jsonb DEFAULT '{}'::jsonb NOT NULL;", "yes");
    row("text array default by cast", "ALTER TABLE t ADD COLUMN a text[] DEFAULT '{}'::text[] NOT NULL;", "yes");
    row("array default", "ALTER TABLE t ADD COLUMN a int[] DEFAULT ARRAY[1, -2, 3]::int[] NOT NULL;", "yes");
    row("empty array default", "ALTER TABLE t ADD COLUMN a int[] DEFAULT ARRAY[]::int[] NOT NULL;", "yes");
    row("negative number default", "ALTER TABLE t ADD COLUMN a int DEFAULT -1 NOT NULL;", "yes");
    row("negative cast default", "ALTER TABLE t ADD COLUMN a int DEFAULT -1::int NOT NULL;", "yes");
    row("decimal default", "ALTER TABLE t ADD COLUMN a numeric(5, 2) DEFAULT -0.50 NOT NULL;", "yes");
    row("typed literal default", "ALTER TABLE t ADD COLUMN a timestamptz DEFAULT '2024-01-01T00:00:00+00:00'::timestamptz NOT NULL, ADD b date DEFAULT DATE '2024-01-01', ADD c interval DEFAULT INTERVAL '1 day';", "yes");
    row("null default is no default", "ALTER TABLE t ADD COLUMN a int DEFAULT NULL;", "yes");
    row("null default and not null", "ALTER TABLE t ADD COLUMN a int DEFAULT NULL NOT NULL;", "no add-column-not-null-no-default");
    row("cast null default and not null", "ALTER TABLE t ADD COLUMN a int DEFAULT NULL::int NOT NULL;", "no add-column-not-null-no-default");
    row("not null without default", "ALTER TABLE t ADD COLUMN a int NOT NULL;", "no add-column-not-null-no-default");
    row("now()", "ALTER TABLE t ADD COLUMN a timestamptz DEFAULT now() NOT NULL;", "yes");
    row("CURRENT_TIMESTAMP", "ALTER TABLE t ADD COLUMN a timestamptz DEFAULT CURRENT_TIMESTAMP;", "yes");
    row("now() plus", "ALTER TABLE t ADD COLUMN a timestamptz DEFAULT now() + interval '1 day';", "yes");
    row("random()", "ALTER TABLE t ADD COLUMN a float8 DEFAULT random();", "no add-column-volatile-default");
    row("gen_random_uuid()", "ALTER TABLE t ADD COLUMN a uuid DEFAULT gen_random_uuid() NOT NULL;", "no add-column-volatile-default");
    row("nextval()", "ALTER TABLE t ADD COLUMN a int DEFAULT nextval('s'::regclass) NOT NULL;", "no add-column-volatile-default");
    row("function inside a cast", "ALTER TABLE t ADD COLUMN a text DEFAULT random()::text;", "no add-column-volatile-default");
    row("function inside an array", "ALTER TABLE t ADD COLUMN a float8[] DEFAULT ARRAY[random()];", "no add-column-volatile-default");
    row("default of an unknown type", "ALTER TABLE t ADD COLUMN a text DEFAULT 'x'::colour;", "yes");
    row("concatenated default", "ALTER TABLE t ADD COLUMN a text DEFAULT 'a' || 'b';", "yes");
    row("default dropped again, not null", R"(ALTER TABLE "t" ADD COLUMN "a" int DEFAULT 3 NOT NULL; ALTER TABLE "t" ALTER COLUMN "a" DROP DEFAULT;)",
        "no django-add-not-null-default-dropped, no django-add-not-null-default-dropped");
    row("default dropped again, null", "ALTER TABLE t ADD COLUMN a int DEFAULT 3 NULL; ALTER TABLE t ALTER COLUMN a DROP DEFAULT;",
        "yes");
    row("default dropped in the same statement", "ALTER TABLE t ADD COLUMN a int DEFAULT 3 NOT NULL, ALTER a DROP DEFAULT;",
        "no django-add-not-null-default-dropped, no django-add-not-null-default-dropped");
    row("default of another column dropped", "ALTER TABLE t ADD COLUMN a int DEFAULT 3 NOT NULL; ALTER TABLE t ALTER b DROP DEFAULT;", "ask drop-default");
    row("default replaced by null", "ALTER TABLE t ADD COLUMN a int DEFAULT 3 NOT NULL; ALTER TABLE t ALTER a SET DEFAULT NULL;", "no django-add-not-null-default-dropped, no django-add-not-null-default-dropped");
    row("serial", "ALTER TABLE t ADD COLUMN a serial;", "no add-column-serial-or-identity");
    row("bigserial", "ALTER TABLE t ADD COLUMN a bigserial NOT NULL;", "no add-column-serial-or-identity");
    row("identity", "ALTER TABLE t ADD COLUMN a int GENERATED BY DEFAULT AS IDENTITY;", "no add-column-serial-or-identity");
    row("generated stored", "ALTER TABLE t ADD COLUMN a int GENERATED ALWAYS AS (b * 2) STORED;", "no add-column-generated-stored");
    row("inline unique", "ALTER TABLE t ADD COLUMN a int NULL UNIQUE;", "no add-column-unique");
    row("inline primary key", "ALTER TABLE t ADD COLUMN a int PRIMARY KEY;", "no add-column-unique");
    row("inline check", "ALTER TABLE t ADD COLUMN a int NULL CHECK (a >= 0);", "no add-column-inline-check");
    row("inline references, null", R"(ALTER TABLE "t" ADD COLUMN "p_id" bigint NULL CONSTRAINT "fk" REFERENCES "p"("id") DEFERRABLE INITIALLY DEFERRED; SET CONSTRAINTS "fk" IMMEDIATE;)", "yes");
    row("inline references and its index, as Django does", R"(ALTER TABLE "t" ADD COLUMN "p_id" bigint NULL REFERENCES "p"("id") DEFERRABLE INITIALLY DEFERRED; SET CONSTRAINTS "fk" IMMEDIATE; CREATE INDEX "i" ON "t" ("p_id");)", "no index-after-exclusive-lock");
    row("inline references with default", "ALTER TABLE t ADD COLUMN p int DEFAULT 1 REFERENCES p (id);", "no add-column-inline-fk-default");
    row("inline references not null", "ALTER TABLE t ADD COLUMN p int NOT NULL REFERENCES p (id);", "no add-column-not-null-no-default");
    row("one bad part of several", "ALTER TABLE t ADD COLUMN a int, DROP COLUMN b, ADD COLUMN c text DEFAULT 'x';", "no drop-column");

    row("rename column", R"(ALTER TABLE "people_person" RENAME COLUMN "name" TO "full_name";)", "no rename-column");
    row("rename table", "ALTER TABLE a RENAME TO b;", "no rename-table");
    row("renames that cancel out", "ALTER TABLE t RENAME a TO b; ALTER TABLE t RENAME b TO a;", "yes");
    row("rename a new table", "CREATE TABLE t (a int); ALTER TABLE t RENAME TO u;", "yes");
    row("rename constraint", "ALTER TABLE t RENAME CONSTRAINT a TO b;", "yes");
    row("rename index", "ALTER INDEX a RENAME TO b;", "yes");
    row("rename schema", "ALTER SCHEMA a RENAME TO b;", "no rename-schema");
    row("rename type", "ALTER TYPE a RENAME TO b;", "no rename-object");
    row("set schema", "ALTER TABLE t SET SCHEMA archive;", "no set-schema");
    row("drop column", R"(ALTER TABLE "t" DROP COLUMN "a" CASCADE;)", "no drop-column");
    row("drop table", R"(DROP TABLE "t" CASCADE;)", "no drop-table");
    row("drop a new table", "CREATE TABLE t (a int); DROP TABLE t;", "yes");
    row("drop view", "DROP VIEW v;", "no drop-view");
    row("drop type", "DROP TYPE v;", "no drop-type");
    row("drop schema", "DROP SCHEMA v CASCADE;", "no drop-schema");
    row("drop trigger", "DROP TRIGGER a ON t;", "ask drop-trigger");
    row("type change", R"(ALTER TABLE "t" ALTER COLUMN "a" TYPE bigint USING "a"::bigint;)", "no alter-type-rewrite");
    row("longer varchar", "ALTER TABLE t ALTER COLUMN a TYPE varchar(90);", "no alter-type-narrow");
    row("set not null as Django does", "ALTER TABLE t ALTER a SET DEFAULT 'x'; UPDATE t SET a = 'x' WHERE a IS NULL; SET CONSTRAINTS ALL IMMEDIATE; ALTER TABLE t ALTER a SET NOT NULL; ALTER TABLE t ALTER a DROP DEFAULT;",
        "no backfill-in-ddl-txn, no set-not-null, ask drop-default");
    row("drop not null", "ALTER TABLE t ALTER a DROP NOT NULL;", "yes");
    row("drop constraint", "ALTER TABLE t DROP CONSTRAINT c;", "ask drop-constraint");
    row("plain index", R"(CREATE INDEX "i" ON "t" ("a");)", "no create-index-blocking");
    row("plain unique index", "CREATE UNIQUE INDEX i ON t (a);", "no create-index-blocking");
    row("pattern index", R"(CREATE INDEX "i_like" ON "t" ("a" varchar_pattern_ops);)", "no create-index-blocking");
    row("drop index", "DROP INDEX IF EXISTS i;", "ask drop-index-blocking");
    row("concurrently inside a transaction", "CREATE INDEX CONCURRENTLY i ON t (a);", "fails concurrently-in-transaction");
    row("drop concurrently inside a transaction", "DROP INDEX CONCURRENTLY i;", "fails concurrently-in-transaction");
    row("check not valid", "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID;", "yes");
    row("check", "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0);", "no add-check-validated");
    row("foreign key not valid", "ALTER TABLE t ADD CONSTRAINT c FOREIGN KEY (a) REFERENCES p (id) NOT VALID;", "yes");
    row("foreign key", "ALTER TABLE t ADD CONSTRAINT c FOREIGN KEY (a) REFERENCES p (id);", "no add-fk-validated");
    row("unique constraint", "ALTER TABLE t ADD CONSTRAINT c UNIQUE (a);", "no add-unique-constraint");
    row("unique using index", "ALTER TABLE t ADD CONSTRAINT c UNIQUE USING INDEX i;", "yes");
    row("primary key", "ALTER TABLE t ADD PRIMARY KEY (a);", "no add-primary-key");
    row("exclusion constraint", "ALTER TABLE t ADD EXCLUDE USING gist (a WITH =);", "no add-exclusion-constraint");
    row("validate alone", "ALTER TABLE t VALIDATE CONSTRAINT c;", "yes");
    row("not valid and validate together", "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID; ALTER TABLE t VALIDATE CONSTRAINT c;", "no not-valid-and-validate-same-txn");
    row("not valid and validate in one statement", "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID, VALIDATE CONSTRAINT c;", "no not-valid-and-validate-same-txn");
    row("validate first in one statement", "ALTER TABLE t VALIDATE CONSTRAINT c, ADD COLUMN a int;", "no not-valid-and-validate-same-txn");
    row("validate after another table was altered", "ALTER TABLE u ADD COLUMN a int; ALTER TABLE t VALIDATE CONSTRAINT c;", "no not-valid-and-validate-same-txn, ask multi-table-exclusive-txn");
    row("validate after a new table locked one", "CREATE TABLE n (a int REFERENCES u); ALTER TABLE t VALIDATE CONSTRAINT c;", "no not-valid-and-validate-same-txn");
    row("update", "UPDATE t SET a = 1 WHERE b = 2;", "no update-unbounded");
    row("update of everything", "UPDATE t SET a = 1;", "no update-without-where");
    row("update after an alter", "ALTER TABLE t ADD COLUMN a int; UPDATE t SET a = 1 WHERE b = 2;", "no backfill-in-ddl-txn");
    row("delete", "DELETE FROM t WHERE a = 1;", "ask delete-rows");
    row("delete of everything", "DELETE FROM t;", "no delete-without-where");
    row("insert", "INSERT INTO t VALUES (1);", "yes");
    row("insert into a new table", "CREATE TABLE t (a int); INSERT INTO t VALUES (1);", "yes");
    row("hidden in a CTE", "WITH gone AS (DELETE FROM t RETURNING *) SELECT * FROM gone;", "no delete-without-where");
    row("truncate", "TRUNCATE t;", "no truncate");
    row("do block", "DO $$ BEGIN EXECUTE 'DROP TABLE t'; END $$;", "ask opaque-do-block, no drop-table");
    row("function call", "SELECT rebuild_everything();", "ask opaque-do-block");
    row("create function", "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';", "yes");
    row("trigger", "CREATE TRIGGER x AFTER INSERT ON t EXECUTE FUNCTION f();", "ask create-trigger");
    row("disable trigger", "ALTER TABLE t DISABLE TRIGGER ALL;", "ask disable-trigger");
    row("row security", "ALTER TABLE t ENABLE ROW LEVEL SECURITY;", "ask enable-rls");
    row("revoke", "REVOKE SELECT ON t FROM u;", "ask revoke");
    row("lock", "LOCK TABLE t;", "no lock-table");
    row("cluster", "CLUSTER t;", "no vacuum-full-or-cluster");
    row("reindex", "REINDEX TABLE t;", "no reindex-blocking");
    row("refresh", "REFRESH MATERIALIZED VIEW v;", "ask refresh-matview-blocking");
    row("unlogged", "ALTER TABLE t SET UNLOGGED;", "no set-logged-unlogged");
    row("enum value", "ALTER TYPE e ADD VALUE 'x';", "yes");
    row("enum rename", "ALTER TYPE e RENAME VALUE 'x' TO 'y';", "no enum-rename-value");
    row("restart a sequence", "ALTER SEQUENCE s RESTART;", "ask sequence-restart");
    row("alter view", "ALTER VIEW v ALTER COLUMN a SET DEFAULT 1;", "yes");
    row("extension", "CREATE EXTENSION hstore;", "yes");
    row("comment on a column", "COMMENT ON COLUMN t.a IS 'x';", "yes");

    row("lock_timeout", "SET LOCAL lock_timeout = '2s'; SET lock_timeout TO 500; SET lock_timeout = '1500 ms';", "yes");
    row("no lock_timeout", "SET lock_timeout = 0;", "no lock-timeout");
    row("a long lock_timeout", "SET lock_timeout = '1h';", "no lock-timeout");
    row("reset lock_timeout", "RESET lock_timeout;", "yes");
    row("default lock_timeout", "SET lock_timeout TO DEFAULT;", "yes");
    row("search_path", "SET search_path = archive;", "yes");
    row("reset all", "RESET ALL;", "yes");
    row("constraints immediate", R"(SET CONSTRAINTS "a" IMMEDIATE;)", "yes");
    row("constraints deferred", "SET CONSTRAINTS ALL DEFERRED;", "yes");
    row("commit in the middle", "COMMIT; CREATE INDEX CONCURRENTLY i ON t (a); BEGIN;", "ask explicit-transaction, ask explicit-transaction");
    row("savepoint", "SAVEPOINT a;", "yes");
    row("rollback", "ROLLBACK;", "ask explicit-transaction");
    row("commit and chain", "COMMIT AND CHAIN;", "ask explicit-transaction");

    row("comment that holds SQL", "-- ALTER TABLE t DROP COLUMN a;\n/* DROP TABLE t; /* nested */ DROP TABLE u; */ ALTER TABLE t ADD COLUMN b int;", "yes");
    row("string that holds a comment", "ALTER TABLE t ADD COLUMN a text DEFAULT '/*'; DROP TABLE t; ALTER TABLE t ADD COLUMN b text DEFAULT '*/';", "no drop-table");
    row("dollar quotes that hold SQL", "ALTER TABLE t ADD COLUMN a text DEFAULT $x$; DROP TABLE t; $x$ NOT NULL;", "yes");
    row("several statements a line", "ALTER TABLE t ADD COLUMN a int; DROP TABLE u; ALTER TABLE t ADD COLUMN b int;", "no drop-table, ask multi-table-exclusive-txn");
    row("no final semicolon", "ALTER TABLE t ADD COLUMN a int;;", "yes");
    row("not SQL", "ALTER TABEL t ADD COLUMN a int;", "override unparseable");
    row("another database's SQL", "ALTER TABLE `t` ADD COLUMN `a` int;", "override unparseable");
    row("psql command", "\\i other.sql\n", "override unparseable");
    row("open quote", "ALTER TABLE t ADD COLUMN \"a int;", "override unparseable");
}

void StrategyGateTest::judgesAnAtomicMigration()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, expected);
    QCOMPARE(wordsOf(obstacles({atomicOf(sql)})), expected);
}

void StrategyGateTest::judgesANonAtomicMigration_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("expected");
    row("create index concurrently", R"(CREATE INDEX CONCURRENTLY "i" ON "t" ("a");)", "yes");
    row("unique index concurrently", "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON t (a);", "yes");
    row("drop index concurrently", "DROP INDEX CONCURRENTLY IF EXISTS i;", "yes");
    row("several indexes", "DROP INDEX CONCURRENTLY a, b;", "fails drop-index-concurrently-several, fails drop-index-concurrently-several");
    row("cascade", "DROP INDEX CONCURRENTLY a CASCADE;", "fails drop-index-concurrently-several");
    row("not valid, then validate", "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID; ALTER TABLE t VALIDATE CONSTRAINT c;", "yes");
    row("plain index", "CREATE INDEX i ON t (a);", "no create-index-blocking");
    row("own transaction", "BEGIN; SET LOCAL lock_timeout = '1s'; ALTER TABLE t ADD COLUMN a int; COMMIT; CREATE INDEX CONCURRENTLY i ON t (a);", "yes");
    row("concurrently in its own transaction", "BEGIN; CREATE INDEX CONCURRENTLY i ON t (a); COMMIT;", "fails concurrently-in-transaction");
    row("never committed", "BEGIN; ALTER TABLE t ADD COLUMN a int;", "ask explicit-transaction");
    row("commit without begin", "COMMIT;", "yes");
    row("begin twice", "BEGIN; BEGIN; COMMIT;", "yes");
    row("reindex concurrently", "REINDEX INDEX CONCURRENTLY i;", "yes");
    row("vacuum", "VACUUM FULL t;", "no vacuum-full-or-cluster");
    row("default dropped", "ALTER TABLE t ADD COLUMN a int DEFAULT 3; ALTER TABLE t ALTER a DROP DEFAULT;",
        "yes");
}

void StrategyGateTest::judgesANonAtomicMigration()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, expected);
    QCOMPARE(wordsOf(obstacles({nonAtomicOf(sql)})), expected);
}

void StrategyGateTest::readsBothFormsOfDjangosMarkers_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("expected");
    row("RunPython, Django 3.2", "--\n-- MIGRATION NOW PERFORMS OPERATION THAT CANNOT BE WRITTEN AS SQL:\n-- Raw Python operation\n--\n", "ask opaque-python");
    row("RunPython, Django 4.1", "--\n-- Raw Python operation\n--\n-- THIS OPERATION CANNOT BE WRITTEN AS SQL\n", "ask opaque-python");
    row("no-op, Django 4.1", "--\n-- Alter field a on t\n--\n-- (no-op)\n", "yes");
    row("state only, Django 3.2", "--\n-- Custom state/database change combination\n--\n", "yes");
    row("two of them", "-- THIS OPERATION CANNOT BE WRITTEN AS SQL\nALTER TABLE t ADD a int;\n-- THIS OPERATION CANNOT BE WRITTEN AS SQL\n", "ask opaque-python, no backfill-in-ddl-txn");
}

void StrategyGateTest::readsBothFormsOfDjangosMarkers()
{
    judgesAnAtomicMigration();
}

void StrategyGateTest::aSmallTableIsNoObstacle()
{
    Catalog catalog;
    catalog.tables[u"t"_s].rows = 0;
    catalog.tables[u"big"_s].rows = 5000000;
    QCOMPARE(wordsOf(obstacles({atomicOf(u"CREATE INDEX i ON t (a);"_s)}, catalog)), u"yes"_s);
    QCOMPARE(wordsOf(obstacles({atomicOf(u"CREATE INDEX i ON big (a);"_s)}, catalog)), u"no create-index-blocking"_s);
    QCOMPARE(wordsOf(obstacles({atomicOf(u"ALTER TABLE t ADD COLUMN a uuid DEFAULT gen_random_uuid();"_s)}, catalog)), u"yes"_s);
    QCOMPARE(wordsOf(obstacles({atomicOf(u"ALTER TABLE t ALTER a SET NOT NULL;"_s)}, catalog)), u"ask set-not-null"_s);
    QCOMPARE(wordsOf(obstacles({atomicOf(u"ALTER TABLE t DROP COLUMN a;"_s)}, catalog)), u"no drop-column"_s);
    QCOMPARE(wordsOf(obstacles({atomicOf(u"CREATE TABLE IF NOT EXISTS n (a int); CREATE INDEX i ON n (a);"_s)}, catalog)), u"yes"_s);
}

void StrategyGateTest::aTableOfAnEarlierPendingMigrationIsNew()
{
    QCOMPARE(wordsOf(obstacles({atomicOf(u"CREATE TABLE t (a int);"_s, u"0001_initial"_s), atomicOf(u"ALTER TABLE t ADD COLUMN b int NOT NULL; CREATE INDEX i ON t (b);"_s, u"0002_more"_s)})), u"yes"_s);
}

void StrategyGateTest::aRunningTransactionEndsWithItsMigration()
{
    QCOMPARE(wordsOf(obstacles({atomicOf(u"ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID;"_s, u"0002_add"_s),
                 atomicOf(u"ALTER TABLE t VALIDATE CONSTRAINT c;"_s, u"0003_validate"_s), nonAtomicOf(u"CREATE INDEX CONCURRENTLY i ON t (a);"_s, u"0004_index"_s)})),
        u"yes"_s);
}

void StrategyGateTest::aSuppressionDoesNotOpenTheGate()
{
    const QList<Obstacle> found = obstacles({atomicOf(u"-- pilothouse: allow drop-column: nothing reads it\nALTER TABLE t DROP COLUMN a;"_s)});
    QCOMPARE(wordsOf(found), u"no drop-column"_s);
    QVERIFY2(found.first().finding.message.contains(u"the migration says that this is allowed: “nothing reads it”"), qPrintable(found.first().finding.message));
}

void StrategyGateTest::namesMigrationStatementAndLine()
{
    const QList<Obstacle> found = obstacles({atomicOf(u"--\n-- Rename field name on person to full_name\n--\nALTER TABLE \"people_person\"\n  RENAME COLUMN \"name\" TO \"full_name\";"_s)});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().place(), u"people.0002_change, line 5"_s);
    QCOMPARE(found.first().finding.column, 1);
    QCOMPARE(found.first().finding.part, u"name"_s);
    QCOMPARE(found.first().finding.statement, u"ALTER TABLE \"people_person\" RENAME COLUMN \"name\" TO \"full_name\""_s);
}

void StrategyGateTest::aMigrationThatCouldNotBeReadIsUnknown()
{
    PendingMigration migration = nonAtomicOf({});
    migration.error = Error {ErrorCode::ProcessFailed, u"NotSupportedError: cannot be executed inside a transaction"_s, {}, {}};
    const QList<Obstacle> found = obstacles({migration});
    QCOMPARE(wordsOf(found), u"override unparseable"_s);
    QVERIFY(found.first().finding.message.contains(u"NotSupportedError"));
}

void StrategyGateTest::opaqueOperationsAreAskedAboutAlsoWithoutAMarker()
{
    PendingMigration migration = atomicOf({});
    migration.opaque = {u"Raw Python operation"_s};
    QCOMPARE(wordsOf(obstacles({migration})), u"ask opaque-python"_s);
}

void StrategyGateTest::textThatCouldHideStatementsIsUnknown_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("NUL") << u"ALTER TABLE t ADD a int;"_s + QChar(0) + u"DROP TABLE t;"_s;
    QTest::newRow("very deep chain") << u"SELECT 1"_s + u"+1"_s.repeated(400000) + u';';
    QTest::newRow("many parentheses") << u"SELECT "_s + u"("_s.repeated(100000);
    QTest::newRow("long statement") << u"ALTER TABLE t ADD a text DEFAULT '"_s + u"x"_s.repeated(3 * 1024 * 1024) + u"';"_s;
}

void StrategyGateTest::textThatCouldHideStatementsIsUnknown()
{
    QFETCH(const QString, sql);
    QCOMPARE(wordsOf(obstacles({nonAtomicOf(sql)})), u"override unparseable"_s);
}

void StrategyGateTest::theWorstAnswerDecides()
{
    const QList<Obstacle> all = obstacles({atomicOf(u"DELETE FROM t WHERE a = 1;"_s, u"0002_data"_s), atomicOf(u"ALTER TABLE t DROP COLUMN a;"_s, u"0003_drop"_s), atomicOf(u"DROP TABLE u;"_s, u"0004_drop"_s)});
    QCOMPARE(wordsOf(all), u"ask delete-rows, no drop-column, no drop-table"_s);
    QCOMPARE(decisiveOf(all)->label, u"people.0003_drop"_s);
    QVERIFY(!isCertainToFail(all));
    QVERIFY(isCertainToFail(obstacles({atomicOf(u"CREATE INDEX CONCURRENTLY i ON t (a);"_s)})));
    QVERIFY(decisiveOf({}) == nullptr);
}

void StrategyGateTest::aHundredMigrationsTakeMilliseconds()
{
    const QList<PendingMigration> migrations(100, atomicOf(
        u"--\n-- Create model Item\n--\nCREATE TABLE \"item\" (\"id\" bigserial NOT NULL PRIMARY KEY, \"name\" varchar(40) NOT NULL);\n"
        "ALTER TABLE \"person\" ADD COLUMN \"phone\" varchar(40) NULL;\nCREATE INDEX \"i\" ON \"item\" (\"name\" varchar_pattern_ops);"_s));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(wordsOf(obstacles(migrations)), u"yes"_s);
    qInfo("100 migrations judged in %lld us", timer.nsecsElapsed() / 1000);
    QVERIFY(timer.elapsed() < 1000);
}

void StrategyGateTest::nothingHidesBehindATextOfTheFuzzCorpus()
{
    const QFileInfoList corpus = QDir(QStringLiteral(SQL_CORPUS)).entryInfoList(QDir::Files);
    QVERIFY(corpus.size() > 5);
    for (const QFileInfo& info : corpus) {
        QFile file(info.absoluteFilePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString sql = QString::fromUtf8(file.readAll());
        QVERIFY2(!obstacles({nonAtomicOf(sql + u"\n;DROP TABLE unheard_of;"_s)}).isEmpty(), qPrintable(info.fileName()));
    }
}

QTEST_GUILESS_MAIN(StrategyGateTest)
#include "tst_strategygate.moc"
