#include "services/migration/sqlgate.h"
#include "tests/support/await.h"
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

/// "rule rule": the refused rules in the order of the text, or "safe".
QString rulesOf(const MigrationVerdict& verdict)
{
    QStringList rules;
    for (const GateFinding& finding : verdict.findings) {
        if (finding.verdict == GateVerdict::Refused) {
            rules.append(finding.rule);
        }
    }
    return rules.isEmpty() ? u"safe"_s : rules.join(u' ');
}

void row(const char* name, const char* sql, const char* expected)
{
    QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromLatin1(expected);
}

} // namespace

class SqlGateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judgesAnAtomicMigration_data();
    void judgesAnAtomicMigration();
    void judgesANonAtomicMigration_data();
    void judgesANonAtomicMigration();
    void readsBothFormsOfDjangosMarkers_data();
    void readsBothFormsOfDjangosMarkers();
    void aDefaultDroppedByTheNextMigrationTaintsTheFirst();
    void aTableOfAnEarlierPendingMigrationIsNew();
    void aRunningTransactionEndsWithItsMigration();
    void namesStatementLineAndWhatBreaks();
    void positionsCountCharactersNotBytes();
    void everyPartOfAnAlterTableHasItsOwnFinding();
    void aMigrationWithoutSqlHasNoFindings();
    void aMigrationThatCouldNotBeReadIsRefused();
    void opaqueOperationsAreRefusedAlsoWithoutAMarker();
    void textThatCouldHideStatementsIsRefused_data();
    void textThatCouldHideStatementsIsRefused();
    void aHundredMigrationsTakeMilliseconds();
    void judgingInTheBackgroundSaysTheSame();
    void nothingHidesBehindATextOfTheFuzzCorpus();
};

void SqlGateTest::judgesAnAtomicMigration_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("expected");

    row("nothing", "", "safe");
    row("comments only", "--\n-- Alter field x on y\n--\n", "safe");
    row("create table", R"(CREATE TABLE "t" ("id" bigserial NOT NULL PRIMARY KEY, "a" varchar(3) NOT NULL UNIQUE, CHECK (a <> ''));)", "safe");
    row("create table with foreign key", R"(CREATE TABLE "t" ("id" int PRIMARY KEY, "p" int REFERENCES "person" ("id"));)", "safe");
    row("deferred foreign key of a new table",
        R"(CREATE TABLE "t" ("id" int, "p" int); ALTER TABLE "t" ADD CONSTRAINT "fk" FOREIGN KEY ("p") REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED; CREATE INDEX "i" ON "t" ("p");)", "safe");
    row("new table changed further", "CREATE TABLE t (a int); ALTER TABLE t ADD COLUMN b uuid DEFAULT gen_random_uuid() NOT NULL UNIQUE; ALTER TABLE t ALTER COLUMN b DROP DEFAULT; ALTER TABLE t ADD UNIQUE (a, b);", "safe");
    row("new table in a schema", "CREATE TABLE archive.t (a int); CREATE INDEX i ON archive.t (a);", "safe");
    row("same name in another schema", "CREATE TABLE archive.person (a int); CREATE INDEX i ON person (a);", "create-index-blocking");
    row("quoted capitals are another table", R"(CREATE TABLE "Person" (a int); CREATE INDEX i ON person (a);)", "create-index-blocking");
    row("unquoted capitals are the same table", "CREATE TABLE Person (a int); CREATE INDEX i ON PERSON (a);", "safe");
    row("create table if not exists", "CREATE TABLE IF NOT EXISTS t (a int);", "safe");
    row("create table if not exists proves nothing new", "CREATE TABLE IF NOT EXISTS t (a int); CREATE INDEX i ON t (a);", "create-index-blocking");
    row("temporary table", "CREATE TEMP TABLE person (a int);", "temporary-table");
    row("temporary table by schema", "CREATE TABLE pg_temp.person (a int);", "temporary-table");
    row("a temporary table does not make its namesake new", "CREATE TEMPORARY TABLE person (a int); ALTER TABLE person DROP COLUMN b;", "temporary-table drop-column");
    row("partition of a table", "CREATE TABLE p1 PARTITION OF person FOR VALUES IN (1);", "create-partition-of");
    row("child of a table", "CREATE TABLE p1 () INHERITS (person);", "create-partition-of");
    row("partition of a new table", "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);", "safe");
    row("new table that adopts an old one", "CREATE TABLE p (a int) PARTITION BY LIST (a); ALTER TABLE p ATTACH PARTITION person FOR VALUES IN (1);", "attach-partition-scan");
    row("create table as", "CREATE TABLE t AS SELECT * FROM person;", "create-table-as");
    row("select into", "SELECT * INTO t FROM person;", "opaque-do-block");

    row("nullable column", R"(ALTER TABLE "people_person" ADD COLUMN "phone" varchar(40) NULL;)", "safe");
    row("nullable column with schema and quotes", R"(ALTER TABLE "public"."drop table" ADD COLUMN "rename; -- x" text NULL;)", "safe");
    row("nullable jsonb and array", "ALTER TABLE t ADD a jsonb, ADD b integer[];", "safe");
    row("nullable citext", "ALTER TABLE t ADD COLUMN a citext NULL;", "safe");
    row("nullable json", "ALTER TABLE t ADD COLUMN a json NULL;", "add-column-json");
    row("unknown type may be a domain", "ALTER TABLE t ADD COLUMN a shop.positive NULL;", "add-column-constrained-domain");
    row("enum type", "ALTER TABLE t ADD COLUMN a colour;", "add-column-constrained-domain");
    row("type of another column", "ALTER TABLE t ADD COLUMN a person.name%TYPE;", "unparseable");
    row("constant default that stays", "ALTER TABLE t ADD COLUMN a integer DEFAULT 3 NOT NULL;", "safe");
    row("constant text default", "ALTER TABLE t ADD COLUMN a varchar(9) DEFAULT 'it''s; -- DROP' NOT NULL;", "safe");
    row("boolean default", "ALTER TABLE t ADD COLUMN a boolean DEFAULT false NOT NULL;", "safe");
    row("jsonb default by cast", "ALTER TABLE t ADD COLUMN a jsonb DEFAULT '{}'::jsonb NOT NULL;", "safe");
    row("text array default by cast", "ALTER TABLE t ADD COLUMN a text[] DEFAULT '{}'::text[] NOT NULL;", "safe");
    row("array default", "ALTER TABLE t ADD COLUMN a int[] DEFAULT ARRAY[1, -2, 3]::int[] NOT NULL;", "safe");
    row("empty array default", "ALTER TABLE t ADD COLUMN a int[] DEFAULT ARRAY[]::int[] NOT NULL;", "safe");
    row("negative number default", "ALTER TABLE t ADD COLUMN a int DEFAULT -1 NOT NULL;", "safe");
    row("negative cast default", "ALTER TABLE t ADD COLUMN a int DEFAULT -1::int NOT NULL;", "safe");
    row("decimal default", "ALTER TABLE t ADD COLUMN a numeric(5, 2) DEFAULT -0.50 NOT NULL;", "safe");
    row("typed literal default", "ALTER TABLE t ADD COLUMN a timestamptz DEFAULT '2024-01-01T00:00:00+00:00'::timestamptz NOT NULL, ADD b date DEFAULT DATE '2024-01-01', ADD c interval DEFAULT INTERVAL '1 day';", "safe");
    row("null default is no default", "ALTER TABLE t ADD COLUMN a int DEFAULT NULL;", "safe");
    row("null default and not null", "ALTER TABLE t ADD COLUMN a int DEFAULT NULL NOT NULL;", "add-column-not-null-no-default");
    row("cast null default and not null", "ALTER TABLE t ADD COLUMN a int DEFAULT NULL::int NOT NULL;", "add-column-not-null-no-default");
    row("not null without default", "ALTER TABLE t ADD COLUMN a int NOT NULL;", "add-column-not-null-no-default");
    row("now()", "ALTER TABLE t ADD COLUMN a timestamptz DEFAULT now() NOT NULL;", "add-column-stable-default");
    row("CURRENT_TIMESTAMP", "ALTER TABLE t ADD COLUMN a timestamptz DEFAULT CURRENT_TIMESTAMP;", "add-column-stable-default");
    row("now() plus", "ALTER TABLE t ADD COLUMN a timestamptz DEFAULT now() + interval '1 day';", "add-column-volatile-default");
    row("random()", "ALTER TABLE t ADD COLUMN a float8 DEFAULT random();", "add-column-volatile-default");
    row("gen_random_uuid()", "ALTER TABLE t ADD COLUMN a uuid DEFAULT gen_random_uuid() NOT NULL;", "add-column-volatile-default");
    row("nextval()", "ALTER TABLE t ADD COLUMN a int DEFAULT nextval('s'::regclass) NOT NULL;", "add-column-volatile-default");
    row("function inside a cast", "ALTER TABLE t ADD COLUMN a text DEFAULT random()::text;", "add-column-volatile-default");
    row("function inside an array", "ALTER TABLE t ADD COLUMN a float8[] DEFAULT ARRAY[random()];", "add-column-volatile-default");
    row("default of an unknown type", "ALTER TABLE t ADD COLUMN a text DEFAULT 'x'::colour;", "add-column-volatile-default");
    row("concatenated default", "ALTER TABLE t ADD COLUMN a text DEFAULT 'a' || 'b';", "add-column-volatile-default");
    row("default dropped again, not null", R"(ALTER TABLE "t" ADD COLUMN "a" int DEFAULT 3 NOT NULL; ALTER TABLE "t" ALTER COLUMN "a" DROP DEFAULT;)",
        "django-add-not-null-default-dropped django-add-not-null-default-dropped");
    row("default dropped again, null", "ALTER TABLE t ADD COLUMN a int DEFAULT 3 NULL; ALTER TABLE t ALTER COLUMN a DROP DEFAULT;",
        "django-add-not-null-default-dropped django-add-not-null-default-dropped");
    row("default dropped in the same statement", "ALTER TABLE t ADD COLUMN a int DEFAULT 3 NOT NULL, ALTER a DROP DEFAULT;",
        "django-add-not-null-default-dropped django-add-not-null-default-dropped");
    row("default of another column dropped", "ALTER TABLE t ADD COLUMN a int DEFAULT 3 NOT NULL; ALTER TABLE t ALTER b DROP DEFAULT;", "drop-default");
    row("default replaced by null", "ALTER TABLE t ADD COLUMN a int DEFAULT 3 NOT NULL; ALTER TABLE t ALTER a SET DEFAULT NULL;", "set-default");
    row("serial", "ALTER TABLE t ADD COLUMN a serial;", "add-column-serial-or-identity");
    row("bigserial", "ALTER TABLE t ADD COLUMN a bigserial NOT NULL;", "add-column-serial-or-identity");
    row("identity", "ALTER TABLE t ADD COLUMN a int GENERATED BY DEFAULT AS IDENTITY;", "add-column-serial-or-identity");
    row("generated stored", "ALTER TABLE t ADD COLUMN a int GENERATED ALWAYS AS (b * 2) STORED;", "add-column-generated-stored");
    row("inline unique", "ALTER TABLE t ADD COLUMN a int NULL UNIQUE;", "add-column-unique");
    row("inline primary key", "ALTER TABLE t ADD COLUMN a int PRIMARY KEY;", "add-column-unique");
    row("inline check", "ALTER TABLE t ADD COLUMN a int NULL CHECK (a >= 0);", "add-column-inline-check");
    row("inline references, null", R"(ALTER TABLE "t" ADD COLUMN "p_id" bigint NULL CONSTRAINT "fk" REFERENCES "p"("id") DEFERRABLE INITIALLY DEFERRED; SET CONSTRAINTS "fk" IMMEDIATE;)", "safe");
    row("inline references and its index, as Django does", R"(ALTER TABLE "t" ADD COLUMN "p_id" bigint NULL REFERENCES "p"("id") DEFERRABLE INITIALLY DEFERRED; SET CONSTRAINTS "fk" IMMEDIATE; CREATE INDEX "i" ON "t" ("p_id");)", "index-after-exclusive-lock");
    row("inline references with default", "ALTER TABLE t ADD COLUMN p int DEFAULT 1 REFERENCES p (id);", "add-column-inline-fk-default");
    row("inline references not null", "ALTER TABLE t ADD COLUMN p int NOT NULL REFERENCES p (id);", "add-column-inline-fk-default");
    row("one bad part of several", "ALTER TABLE t ADD COLUMN a int, DROP COLUMN b, ADD COLUMN c text DEFAULT 'x';", "drop-column");

    row("rename column", R"(ALTER TABLE "people_person" RENAME COLUMN "name" TO "full_name";)", "rename-column");
    row("rename table", "ALTER TABLE a RENAME TO b;", "rename-table");
    row("renames that cancel out", "ALTER TABLE t RENAME a TO b; ALTER TABLE t RENAME b TO a;", "rename-column rename-column");
    row("rename a new table", "CREATE TABLE t (a int); ALTER TABLE t RENAME TO u;", "rename-table");
    row("rename constraint", "ALTER TABLE t RENAME CONSTRAINT a TO b;", "rename-constraint");
    row("rename index", "ALTER INDEX a RENAME TO b;", "rename-index");
    row("rename schema", "ALTER SCHEMA a RENAME TO b;", "rename-schema");
    row("rename type", "ALTER TYPE a RENAME TO b;", "unknown-statement");
    row("set schema", "ALTER TABLE t SET SCHEMA archive;", "set-schema");
    row("drop column", R"(ALTER TABLE "t" DROP COLUMN "a" CASCADE;)", "drop-column");
    row("drop table", R"(DROP TABLE "t" CASCADE;)", "drop-table");
    row("drop a new table", "CREATE TABLE t (a int); DROP TABLE t;", "drop-table");
    row("drop view", "DROP VIEW v;", "drop-view");
    row("drop type", "DROP TYPE v;", "drop-type");
    row("drop schema", "DROP SCHEMA v CASCADE;", "drop-schema");
    row("drop trigger", "DROP TRIGGER a ON t;", "drop-trigger");
    row("type change", R"(ALTER TABLE "t" ALTER COLUMN "a" TYPE bigint USING "a"::bigint;)", "alter-type-rewrite");
    row("longer varchar", "ALTER TABLE t ALTER COLUMN a TYPE varchar(90);", "alter-type-rewrite");
    row("set not null as Django does", "ALTER TABLE t ALTER a SET DEFAULT 'x'; UPDATE t SET a = 'x' WHERE a IS NULL; SET CONSTRAINTS ALL IMMEDIATE; ALTER TABLE t ALTER a SET NOT NULL; ALTER TABLE t ALTER a DROP DEFAULT;",
        "set-default backfill-in-ddl-txn set-not-null drop-default");
    row("drop not null", "ALTER TABLE t ALTER a DROP NOT NULL;", "drop-not-null");
    row("drop constraint", "ALTER TABLE t DROP CONSTRAINT c;", "drop-constraint");
    row("plain index", R"(CREATE INDEX "i" ON "t" ("a");)", "create-index-blocking");
    row("plain unique index", "CREATE UNIQUE INDEX i ON t (a);", "create-index-blocking");
    row("pattern index", R"(CREATE INDEX "i_like" ON "t" ("a" varchar_pattern_ops);)", "create-index-blocking");
    row("drop index", "DROP INDEX IF EXISTS i;", "drop-index-blocking");
    row("concurrently inside a transaction", "CREATE INDEX CONCURRENTLY i ON t (a);", "concurrently-in-transaction");
    row("drop concurrently inside a transaction", "DROP INDEX CONCURRENTLY i;", "concurrently-in-transaction");
    row("check not valid", "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID;", "safe");
    row("check", "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0);", "add-check-validated");
    row("foreign key not valid", "ALTER TABLE t ADD CONSTRAINT c FOREIGN KEY (a) REFERENCES p (id) NOT VALID;", "safe");
    row("foreign key", "ALTER TABLE t ADD CONSTRAINT c FOREIGN KEY (a) REFERENCES p (id);", "add-fk-validated");
    row("unique constraint", "ALTER TABLE t ADD CONSTRAINT c UNIQUE (a);", "add-unique-constraint");
    row("unique using index", "ALTER TABLE t ADD CONSTRAINT c UNIQUE USING INDEX i;", "add-unique-using-index");
    row("primary key", "ALTER TABLE t ADD PRIMARY KEY (a);", "add-primary-key");
    row("exclusion constraint", "ALTER TABLE t ADD EXCLUDE USING gist (a WITH =);", "add-exclusion-constraint");
    row("validate alone", "ALTER TABLE t VALIDATE CONSTRAINT c;", "safe");
    row("not valid and validate together", "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID; ALTER TABLE t VALIDATE CONSTRAINT c;", "not-valid-and-validate-same-txn");
    row("not valid and validate in one statement", "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID, VALIDATE CONSTRAINT c;", "not-valid-and-validate-same-txn");
    row("validate first in one statement", "ALTER TABLE t VALIDATE CONSTRAINT c, ADD COLUMN a int;", "not-valid-and-validate-same-txn");
    row("validate after another table was altered", "ALTER TABLE u ADD COLUMN a int; ALTER TABLE t VALIDATE CONSTRAINT c;", "not-valid-and-validate-same-txn");
    row("validate after a new table locked one", "CREATE TABLE n (a int REFERENCES u); ALTER TABLE t VALIDATE CONSTRAINT c;", "not-valid-and-validate-same-txn");
    row("update", "UPDATE t SET a = 1 WHERE b = 2;", "backfill");
    row("update of everything", "UPDATE t SET a = 1;", "update-without-where");
    row("update after an alter", "ALTER TABLE t ADD COLUMN a int; UPDATE t SET a = 1 WHERE b = 2;", "backfill-in-ddl-txn");
    row("delete", "DELETE FROM t WHERE a = 1;", "delete");
    row("delete of everything", "DELETE FROM t;", "delete-without-where");
    row("insert", "INSERT INTO t VALUES (1);", "insert");
    row("insert into a new table", "CREATE TABLE t (a int); INSERT INTO t VALUES (1);", "insert");
    row("hidden in a CTE", "WITH gone AS (DELETE FROM t RETURNING *) SELECT * FROM gone;", "opaque-do-block");
    row("truncate", "TRUNCATE t;", "truncate");
    row("do block", "DO $$ BEGIN EXECUTE 'DROP TABLE t'; END $$;", "opaque-do-block");
    row("function call", "SELECT rebuild_everything();", "opaque-do-block");
    row("create function", "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';", "unknown-statement");
    row("trigger", "CREATE TRIGGER x AFTER INSERT ON t EXECUTE FUNCTION f();", "create-trigger");
    row("disable trigger", "ALTER TABLE t DISABLE TRIGGER ALL;", "disable-trigger");
    row("row security", "ALTER TABLE t ENABLE ROW LEVEL SECURITY;", "enable-rls");
    row("revoke", "REVOKE SELECT ON t FROM u;", "revoke");
    row("lock", "LOCK TABLE t;", "lock-table");
    row("cluster", "CLUSTER t;", "vacuum-full-or-cluster");
    row("reindex", "REINDEX TABLE t;", "reindex-blocking");
    row("refresh", "REFRESH MATERIALIZED VIEW v;", "refresh-matview-blocking");
    row("unlogged", "ALTER TABLE t SET UNLOGGED;", "set-logged-unlogged");
    row("enum value", "ALTER TYPE e ADD VALUE 'x';", "enum-add-value");
    row("enum rename", "ALTER TYPE e RENAME VALUE 'x' TO 'y';", "enum-rename-value");
    row("restart a sequence", "ALTER SEQUENCE s RESTART;", "sequence-restart");
    row("alter view", "ALTER VIEW v ALTER COLUMN a SET DEFAULT 1;", "unknown-statement");
    row("extension", "CREATE EXTENSION hstore;", "create-extension");
    row("comment on a column", "COMMENT ON COLUMN t.a IS 'x';", "unknown-statement");

    row("lock_timeout", "SET LOCAL lock_timeout = '2s'; SET lock_timeout TO 500; SET lock_timeout = '1500 ms';", "safe");
    row("no lock_timeout", "SET lock_timeout = 0;", "missing-lock-timeout");
    row("a long lock_timeout", "SET lock_timeout = '1h';", "missing-lock-timeout");
    row("reset lock_timeout", "RESET lock_timeout;", "missing-lock-timeout");
    row("default lock_timeout", "SET lock_timeout TO DEFAULT;", "missing-lock-timeout");
    row("search_path", "SET search_path = archive;", "set-variable");
    row("reset all", "RESET ALL;", "set-variable");
    row("constraints immediate", R"(SET CONSTRAINTS "a" IMMEDIATE;)", "safe");
    row("constraints deferred", "SET CONSTRAINTS ALL DEFERRED;", "set-variable");
    row("commit in the middle", "COMMIT; CREATE INDEX CONCURRENTLY i ON t (a); BEGIN;", "explicit-transaction explicit-transaction");
    row("savepoint", "SAVEPOINT a;", "explicit-transaction");
    row("rollback", "ROLLBACK;", "explicit-transaction");
    row("commit and chain", "COMMIT AND CHAIN;", "explicit-transaction");

    row("comment that holds SQL", "-- ALTER TABLE t DROP COLUMN a;\n/* DROP TABLE t; /* nested */ DROP TABLE u; */ ALTER TABLE t ADD COLUMN b int;", "safe");
    row("string that holds a comment", "ALTER TABLE t ADD COLUMN a text DEFAULT '/*'; DROP TABLE t; ALTER TABLE t ADD COLUMN b text DEFAULT '*/';", "drop-table");
    row("dollar quotes that hold SQL", "ALTER TABLE t ADD COLUMN a text DEFAULT $x$; DROP TABLE t; $x$ NOT NULL;", "safe");
    row("several statements a line", "ALTER TABLE t ADD COLUMN a int; DROP TABLE u; ALTER TABLE t ADD COLUMN b int;", "drop-table");
    row("no final semicolon", "ALTER TABLE t ADD COLUMN a int;;", "safe");
    row("not SQL", "ALTER TABEL t ADD COLUMN a int;", "unparseable");
    row("another database's SQL", "ALTER TABLE `t` ADD COLUMN `a` int;", "unparseable");
    row("psql command", "\\i other.sql\n", "unparseable");
    row("open quote", "ALTER TABLE t ADD COLUMN \"a int;", "unparseable");
}

void SqlGateTest::judgesAnAtomicMigration()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, expected);
    const GateResult result = judgeMigrations({atomicOf(sql)});
    QCOMPARE(rulesOf(result.migrations.first()), expected);
    QCOMPARE(result.verdict == GateVerdict::Safe, expected == u"safe");
    QCOMPARE(result.migrations.first().firstReason().isEmpty(), expected == u"safe");
}

void SqlGateTest::judgesANonAtomicMigration_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("expected");
    row("create index concurrently", R"(CREATE INDEX CONCURRENTLY "i" ON "t" ("a");)", "safe");
    row("unique index concurrently", "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON t (a);", "safe");
    row("drop index concurrently", "DROP INDEX CONCURRENTLY IF EXISTS i;", "safe");
    row("several indexes", "DROP INDEX CONCURRENTLY a, b;", "drop-index-concurrently");
    row("cascade", "DROP INDEX CONCURRENTLY a CASCADE;", "drop-index-concurrently");
    row("not valid, then validate", "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID; ALTER TABLE t VALIDATE CONSTRAINT c;", "safe");
    row("plain index", "CREATE INDEX i ON t (a);", "create-index-blocking");
    row("own transaction", "BEGIN; SET LOCAL lock_timeout = '1s'; ALTER TABLE t ADD COLUMN a int; COMMIT; CREATE INDEX CONCURRENTLY i ON t (a);", "safe");
    row("concurrently in its own transaction", "BEGIN; CREATE INDEX CONCURRENTLY i ON t (a); COMMIT;", "concurrently-in-transaction");
    row("never committed", "BEGIN; ALTER TABLE t ADD COLUMN a int;", "explicit-transaction");
    row("commit without begin", "COMMIT;", "explicit-transaction");
    row("begin twice", "BEGIN; BEGIN; COMMIT;", "explicit-transaction");
    row("reindex concurrently", "REINDEX INDEX CONCURRENTLY i;", "reindex-blocking");
    row("vacuum", "VACUUM FULL t;", "vacuum-full-or-cluster");
    row("default dropped", "ALTER TABLE t ADD COLUMN a int DEFAULT 3; ALTER TABLE t ALTER a DROP DEFAULT;",
        "django-add-not-null-default-dropped django-add-not-null-default-dropped");
}

void SqlGateTest::judgesANonAtomicMigration()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, expected);
    QCOMPARE(rulesOf(judgeMigrations({nonAtomicOf(sql)}).migrations.first()), expected);
}

void SqlGateTest::readsBothFormsOfDjangosMarkers_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("expected");
    row("RunPython, Django 3.2", "--\n-- MIGRATION NOW PERFORMS OPERATION THAT CANNOT BE WRITTEN AS SQL:\n-- Raw Python operation\n--\n", "opaque-python");
    row("RunPython, Django 4.1", "--\n-- Raw Python operation\n--\n-- THIS OPERATION CANNOT BE WRITTEN AS SQL\n", "opaque-python");
    row("no-op, Django 4.1", "--\n-- Alter field a on t\n--\n-- (no-op)\n", "safe");
    row("state only, Django 3.2", "--\n-- Custom state/database change combination\n--\n", "safe");
    row("two of them", "-- THIS OPERATION CANNOT BE WRITTEN AS SQL\nALTER TABLE t ADD a int;\n-- THIS OPERATION CANNOT BE WRITTEN AS SQL\n", "opaque-python opaque-python");
}

void SqlGateTest::readsBothFormsOfDjangosMarkers()
{
    judgesAnAtomicMigration();
}

void SqlGateTest::aDefaultDroppedByTheNextMigrationTaintsTheFirst()
{
    const GateResult result = judgeMigrations({
        atomicOf(u"ALTER TABLE t ADD COLUMN a int DEFAULT 3 NOT NULL;"_s, u"0002_add"_s),
        atomicOf(u"ALTER TABLE u ADD COLUMN b int;"_s, u"0003_other"_s),
        atomicOf(u"\n\nALTER TABLE t ALTER COLUMN a DROP DEFAULT;"_s, u"0004_drop"_s),
    });
    QCOMPARE(rulesOf(result.migrations[0]), u"django-add-not-null-default-dropped"_s);
    QCOMPARE(rulesOf(result.migrations[1]), u"safe"_s);
    QCOMPARE(rulesOf(result.migrations[2]), u"django-add-not-null-default-dropped"_s);
    QVERIFY(result.migrations[0].firstReason().contains(u"people.0004_drop, line 4"));
    QVERIFY(result.migrations[0].firstReason().contains(u"the running release's INSERTs, which omit the column"));
}

void SqlGateTest::aTableOfAnEarlierPendingMigrationIsNew()
{
    const GateResult result = judgeMigrations({
        atomicOf(u"CREATE TABLE t (a int);"_s, u"0001_initial"_s),
        atomicOf(u"ALTER TABLE t ADD COLUMN b int NOT NULL; CREATE INDEX i ON t (b);"_s, u"0002_more"_s),
    });
    QCOMPARE(result.verdict, GateVerdict::Safe);
}

void SqlGateTest::aRunningTransactionEndsWithItsMigration()
{
    const GateResult result = judgeMigrations({
        atomicOf(u"ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID;"_s, u"0002_add"_s),
        atomicOf(u"ALTER TABLE t VALIDATE CONSTRAINT c;"_s, u"0003_validate"_s),
        nonAtomicOf(u"CREATE INDEX CONCURRENTLY i ON t (a);"_s, u"0004_index"_s),
    });
    QCOMPARE(result.verdict, GateVerdict::Safe);
}

void SqlGateTest::namesStatementLineAndWhatBreaks()
{
    const GateResult result = judgeMigrations({atomicOf(
        u"--\n-- Rename field name on person to full_name\n--\nALTER TABLE \"people_person\"\n  RENAME COLUMN \"name\" TO \"full_name\";"_s)});
    const MigrationVerdict& migration = result.migrations.first();
    QCOMPARE(migration.findings.size(), 1);
    QCOMPARE(migration.findings.first().line, 5);
    QCOMPARE(migration.findings.first().column, 1);
    QCOMPARE(migration.findings.first().statement, u"ALTER TABLE \"people_person\" RENAME COLUMN \"name\" TO \"full_name\""_s);
    QCOMPARE(migration.firstReason(),
        u"people.0002_change, line 5: rename-column: the running release still reads and writes the column by its old name"_s);
    QCOMPARE(migration.sqlDigest.size(), 64);
}

void SqlGateTest::positionsCountCharactersNotBytes()
{
    const GateResult parsed = judgeMigrations({nonAtomicOf(u"COMMENT ON TABLE t IS 'Größe ✓'; /* ü */ DROP TABLE \"größe\";"_s)});
    QCOMPARE(parsed.migrations.first().findings.last().column, 42);
    QCOMPARE(parsed.migrations.first().findings.last().statement, u"DROP TABLE \"größe\""_s);
    const GateResult broken = judgeMigrations({nonAtomicOf(u"SELECT 'ü';\nSELECT 'Größe ✓', ELSE;"_s)});
    QCOMPARE(broken.migrations.first().findings.first().line, 2);
    QCOMPARE(broken.migrations.first().findings.first().column, 19);
    QCOMPARE(broken.migrations.first().findings.first().statement, u"SELECT 'Größe ✓', ELSE;"_s);
}

void SqlGateTest::everyPartOfAnAlterTableHasItsOwnFinding()
{
    const GateResult result = judgeMigrations({atomicOf(u"ALTER TABLE t ADD a int, DROP b, ALTER c SET NOT NULL;"_s)});
    QCOMPARE(result.migrations.first().findings.size(), 3);
    QCOMPARE(result.migrations.first().findings[0].rule, u"add-column-nullable"_s);
    QCOMPARE(rulesOf(result.migrations.first()), u"drop-column set-not-null"_s);
}

void SqlGateTest::aMigrationWithoutSqlHasNoFindings()
{
    const GateResult result = judgeMigrations({atomicOf({}), nonAtomicOf({})});
    QCOMPARE(result.verdict, GateVerdict::Safe);
    QVERIFY(result.migrations[0].findings.isEmpty());
    QVERIFY(result.migrations[1].findings.isEmpty());
    QCOMPARE(judgeMigrations({}).verdict, GateVerdict::Safe);
}

void SqlGateTest::aMigrationThatCouldNotBeReadIsRefused()
{
    PendingMigration migration = nonAtomicOf({});
    migration.error = Error {ErrorCode::ProcessFailed, u"NotSupportedError: cannot be executed inside a transaction"_s, {}, {}};
    const GateResult result = judgeMigrations({migration});
    QCOMPARE(rulesOf(result.migrations.first()), u"unreadable-migration"_s);
    QVERIFY(result.migrations.first().firstReason().contains(u"NotSupportedError"));
}

void SqlGateTest::opaqueOperationsAreRefusedAlsoWithoutAMarker()
{
    PendingMigration migration = atomicOf({});
    migration.opaque = {u"Raw Python operation"_s};
    const GateResult result = judgeMigrations({migration});
    QCOMPARE(rulesOf(result.migrations.first()), u"opaque-python"_s);
    QCOMPARE(result.migrations.first().findings.first().statement, u"Raw Python operation"_s);
}

void SqlGateTest::textThatCouldHideStatementsIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("NUL") << u"ALTER TABLE t ADD a int;"_s + QChar(0) + u"DROP TABLE t;"_s;
    QTest::newRow("deep chain") << u"ALTER TABLE t ADD a int DEFAULT 1"_s + u"+1"_s.repeated(5000) + u';';
    QTest::newRow("very deep chain") << u"SELECT 1"_s + u"+1"_s.repeated(400000) + u';';
    QTest::newRow("many parentheses") << u"SELECT "_s + u"("_s.repeated(100000);
    QTest::newRow("over a mebibyte") << u"ALTER TABLE t ADD a int;\n"_s.repeated(50000);
    QTest::newRow("long statement") << u"ALTER TABLE t ADD a text DEFAULT '"_s + u"x"_s.repeated(40000) + u"';"_s;
}

void SqlGateTest::textThatCouldHideStatementsIsRefused()
{
    QFETCH(const QString, sql);
    QCOMPARE(rulesOf(judgeMigrations({nonAtomicOf(sql)}).migrations.first()), u"unparseable"_s);
}

void SqlGateTest::aHundredMigrationsTakeMilliseconds()
{
    const QList<PendingMigration> migrations(100, atomicOf(
        u"--\n-- Create model Item\n--\nCREATE TABLE \"item\" (\"id\" bigserial NOT NULL PRIMARY KEY, \"name\" varchar(40) NOT NULL);\n"
        "ALTER TABLE \"person\" ADD COLUMN \"phone\" varchar(40) NULL;\nCREATE INDEX \"i\" ON \"item\" (\"name\" varchar_pattern_ops);"_s));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(judgeMigrations(migrations).verdict, GateVerdict::Safe);
    qInfo("100 migrations judged in %lld us", timer.nsecsElapsed() / 1000);
    QVERIFY(timer.elapsed() < 1000);
}

void SqlGateTest::judgingInTheBackgroundSaysTheSame()
{
    const QList<PendingMigration> migrations {atomicOf(u"DROP TABLE t;"_s), atomicOf(u"ALTER TABLE t ADD a int;"_s)};
    const GateResult result = await(judgeMigrationsInBackground(migrations));
    QCOMPARE(result.verdict, GateVerdict::Refused);
    QCOMPARE(rulesOf(result.migrations[0]), u"drop-table"_s);
    QCOMPARE(rulesOf(result.migrations[1]), u"safe"_s);
}

void SqlGateTest::nothingHidesBehindATextOfTheFuzzCorpus()
{
    const QFileInfoList corpus = QDir(QStringLiteral(SQL_CORPUS)).entryInfoList(QDir::Files);
    QVERIFY(corpus.size() > 5);
    for (const QFileInfo& info : corpus) {
        QFile file(info.absoluteFilePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString sql = QString::fromUtf8(file.readAll());
        QCOMPARE(judgeMigrations({nonAtomicOf(sql + u"\n;DROP TABLE t;"_s)}).verdict, GateVerdict::Refused);
    }
}

QTEST_GUILESS_MAIN(SqlGateTest)
#include "tst_sqlgate.moc"
