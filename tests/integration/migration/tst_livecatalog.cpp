#include "services/migration/catalog/livecatalog.h"
#include "services/migration/judge/catalogfile.h"
#include "services/migration/judge/judge.h"
#include "tests/support/await.h"
#include "tests/support/postgrescontainer.h"
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <memory>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

// ~ stands for an apostrophe, of which moc takes a lonely one in a raw text for the begin of a character.
const QString schema = QString(uR"(
CREATE TYPE mood AS ENUM ('low', 'high');
CREATE DOMAIN word AS text;
CREATE DOMAIN email AS word CHECK (VALUE LIKE '%@%');
CREATE DOMAIN mailbox AS email;
CREATE DOMAIN token AS uuid DEFAULT gen_random_uuid();
CREATE DOMAIN flag AS boolean DEFAULT false;
CREATE DOMAIN moment AS timestamptz DEFAULT now();
CREATE FUNCTION steady() RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION shaky() RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE TABLE person (id bigserial PRIMARY KEY, name varchar(50) NOT NULL, "Größe" numeric(5,2) DEFAULT 1.5, feeling mood,
    CONSTRAINT tall CHECK ("Größe" > 0), CONSTRAINT unnamed EXCLUDE (name WITH =));
ALTER TABLE person ADD CONSTRAINT long CHECK (length(name) > 2) NOT VALID;
CREATE UNIQUE INDEX person_name ON person (name, id) INCLUDE (feeling);
CREATE INDEX person_upper ON person (upper(name), id);
CREATE UNIQUE INDEX person_partly ON person (id) WHERE name > 'a';
CREATE TABLE note (id int PRIMARY KEY, person_id bigint REFERENCES person (id));
CREATE VIEW names AS SELECT p.name, n.id FROM person p JOIN note n ON n.person_id = p.id;
CREATE MATERIALIZED VIEW moods AS SELECT feeling FROM person;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER touched BEFORE UPDATE ON person FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TABLE visit (id int, at date) PARTITION BY RANGE (at);
CREATE TABLE visit_1 PARTITION OF visit FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE visit_2 PARTITION OF visit FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE SCHEMA archive;
CREATE TABLE archive.person (id int);
CREATE TABLE fresh (id int) WITH (autovacuum_enabled = false);
CREATE TABLE "it~s" (id int);
CREATE TABLE secret (id int);
ALTER TABLE secret ENABLE ROW LEVEL SECURITY;
ALTER TABLE note REPLICA IDENTITY FULL;
CREATE PUBLICATION everything FOR TABLE note;
INSERT INTO person (name) SELECT 'name ' || g FROM generate_series(1, 20000) g;
INSERT INTO visit SELECT g, '2020-06-01' FROM generate_series(1, 300) g;
ANALYZE;
INSERT INTO fresh SELECT generate_series(1, 20);
INSERT INTO "it~s" SELECT generate_series(1, 12000);
INSERT INTO secret SELECT generate_series(1, 20);
)"_s).replace(u'~', u'\'');

} // namespace

/// What is read of a real PostgreSQL 15.
class LiveCatalogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void rowsAreThePlannersEstimate();
    void tablesThatWereNeverAnalysedAreCounted();
    void columnsConstraintsAndIndexesAreTold();
    void viewsTriggersAndReplicationAreTold();
    void partitionsAreSummed();
    void domainsTypesAndFunctionsAreTold();
    void theOldestTransactionIsTold();
    void comesBackFromItsFile();
    void aLockedTableIsNoReasonToWait();
    void lintKnowsThatATableIsEmpty();
    void aUserWithoutRightsSeesTheShapes();

private:
    Catalog read();

    std::unique_ptr<PostgresContainer> m_server;
    FixedSecrets m_secrets;
};

void LiveCatalogTest::initTestCase()
{
    m_server = std::make_unique<PostgresContainer>();
    QVERIFY(m_server->trySql(schema));
}

Catalog LiveCatalogTest::read()
{
    LiveCatalog live(m_server->config(), m_secrets);
    const auto catalog = await(live.read());
    if (!catalog) {
        qWarning("%s %s", qPrintable(catalog.error().message), qPrintable(catalog.error().detail));
    }
    return catalog.value_or(Catalog());
}

void LiveCatalogTest::rowsAreThePlannersEstimate()
{
    const Catalog catalog = read();
    QCOMPARE(catalog.postgres, 15);
    QCOMPARE(catalog.tables.value(u"person"_s).rows, std::optional<qint64>(20000));
    QVERIFY(*catalog.tables.value(u"person"_s).bytes > 1'000'000);
    m_server->sql(u"INSERT INTO person (name) SELECT 'more ' || g FROM generate_series(1, 20000) g"_s);
    const qint64 grown = read().tables.value(u"person"_s).rows.value_or(0);
    m_server->sql(u"DELETE FROM person WHERE name LIKE 'more %'"_s);
    m_server->sql(u"VACUUM FULL ANALYZE person"_s);
    QVERIFY2(grown > 35000 && grown < 45000, qPrintable(QString::number(grown)));
    QCOMPARE(catalog.tables.value(u"note"_s).rows, std::optional<qint64>(0));
    QVERIFY(catalog.tables.contains(u"archive.person"_s));
}

void LiveCatalogTest::tablesThatWereNeverAnalysedAreCounted()
{
    const Catalog catalog = read();
    QCOMPARE(catalog.tables.value(u"fresh"_s).rows, std::optional<qint64>(20));
    QVERIFY(catalog.tables.contains(u"it's"_s));
    QVERIFY(!catalog.tables.value(u"it's"_s).rows); // more than it counts
    QVERIFY(!catalog.tables.value(u"secret"_s).rows); // some rows may be hidden
}

void LiveCatalogTest::columnsConstraintsAndIndexesAreTold()
{
    const CatalogTable person = read().tables.value(u"person"_s);
    QCOMPARE(person.columns.value(u"name"_s).type, u"character varying(50)"_s);
    QVERIFY(person.columns.value(u"name"_s).isNotNull);
    QCOMPARE(person.columns.value(u"Größe"_s).defaultValue, u"1.5"_s);
    QVERIFY(!person.columns.value(u"Größe"_s).isNotNull);
    QCOMPARE(person.constraints.value(u"person_pkey"_s).kind, ConstraintKind::PrimaryKey);
    QCOMPARE(person.constraints.value(u"unnamed"_s).kind, ConstraintKind::Exclusion);
    QVERIFY(person.constraints.value(u"tall"_s).isValidated);
    QVERIFY(!person.constraints.value(u"long"_s).isValidated);
    QCOMPARE(person.indexes.value(u"person_name"_s).columns, (QStringList {u"name"_s, u"id"_s}));
    QVERIFY(person.indexes.value(u"person_name"_s).isUnique);
    QCOMPARE(person.indexes.value(u"person_upper"_s).columns, (QStringList {u""_s, u"id"_s}));
    QVERIFY(!person.indexes.value(u"person_partly"_s).isUnique); // only some rows
    const CatalogTable note = read().tables.value(u"note"_s);
    const CatalogConstraint foreignKey = note.constraints.value(u"note_person_id_fkey"_s);
    QCOMPARE(referencedTable(foreignKey), u"person"_s);
    QCOMPARE(referencingColumns(foreignKey), QStringList {u"person_id"_s});
    QCOMPARE(referencedColumns(foreignKey), QStringList {u"id"_s});
    QCOMPARE(referencingTables(read().tables, u"person"_s), QStringList {u"note"_s});
}

void LiveCatalogTest::viewsTriggersAndReplicationAreTold()
{
    const Catalog catalog = read();
    const CatalogTable person = catalog.tables.value(u"person"_s);
    QCOMPARE(person.views.value(u"names"_s), (QStringList {u"id"_s, u"name"_s}));
    QCOMPARE(person.views.value(u"moods"_s), QStringList {u"feeling"_s});
    QCOMPARE(person.triggers, QStringList {u"touched"_s});
    QCOMPARE(person.replicaIdentity, u"default"_s);
    QCOMPARE(catalog.tables.value(u"note"_s).replicaIdentity, u"full"_s);
    QCOMPARE(catalog.tables.value(u"note"_s).publications, QStringList {u"everything"_s});
    QVERIFY(person.publications.isEmpty());
    QVERIFY(!catalog.isStandby);
}

void LiveCatalogTest::partitionsAreSummed()
{
    const Catalog catalog = read();
    const CatalogTable visit = catalog.tables.value(u"visit"_s);
    QVERIFY(visit.isPartitioned);
    QCOMPARE(visit.rows, std::optional<qint64>(300));
    QVERIFY(*visit.bytes > 0);
    QCOMPARE(catalog.tables.value(u"visit_1"_s).partitionOf, u"visit"_s);
    QCOMPARE(partitionsOf(catalog.tables, u"visit"_s), (QStringList {u"visit_1"_s, u"visit_2"_s}));
}

void LiveCatalogTest::domainsTypesAndFunctionsAreTold()
{
    const Catalog catalog = read();
    QCOMPARE(catalog.domains, (QHash<QString, bool> {{u"word"_s, false}, {u"email"_s, true}, {u"mailbox"_s, true}, {u"token"_s, true}, {u"flag"_s, false}, {u"moment"_s, false}}));
    QCOMPARE(catalog.types, QStringList {u"mood"_s});
    QCOMPARE(catalog.functions, QStringList {u"steady"_s});
}

void LiveCatalogTest::theOldestTransactionIsTold()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"oldest"_s);
    const DatabaseConfig config = m_server->config();
    database.setHostName(config.host);
    database.setPort(config.port);
    database.setDatabaseName(config.name);
    QVERIFY(database.open(config.user, QString::fromLatin1(PostgresContainer::password)));
    QVERIFY(database.transaction());
    QSqlQuery(database).exec(u"SELECT 1"_s);
    QTest::qWait(300);
    const std::optional<Milliseconds> age = read().longestTransaction;
    database.rollback();
    const std::optional<Milliseconds> after = read().longestTransaction;
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"oldest"_s);
    QVERIFY(age && age->count() >= 300 && age->count() < 20000);
    QVERIFY(!after);
}

void LiveCatalogTest::comesBackFromItsFile()
{
    const Catalog catalog = read();
    QVERIFY(catalog.tables.size() >= 9);
    const auto again = readCatalog(QJsonDocument(catalogJson(catalog)).toJson());
    QVERIFY(again.has_value());
    QCOMPARE(*again, catalog);
}

void LiveCatalogTest::aLockedTableIsNoReasonToWait()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"locker"_s);
    const DatabaseConfig config = m_server->config();
    database.setHostName(config.host);
    database.setPort(config.port);
    database.setDatabaseName(config.name);
    QVERIFY(database.open(config.user, QString::fromLatin1(PostgresContainer::password)));
    QVERIFY(database.transaction());
    QVERIFY(QSqlQuery(database).exec(u"LOCK TABLE fresh"_s));
    QElapsedTimer timer;
    timer.start();
    LiveCatalog live(config, m_secrets);
    const auto catalog = await(live.read());
    const qint64 took = timer.elapsed();
    database.rollback();
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"locker"_s);
    QVERIFY2(took < 2000, qPrintable(QString::number(took)));
    QVERIFY_RESULT(catalog);
    QVERIFY(!catalog->tables.value(u"fresh"_s).rows);
    QCOMPARE(catalog->tables.value(u"fresh"_s).columns.size(), 1);
}

void LiveCatalogTest::lintKnowsThatATableIsEmpty()
{
    JudgeOptions options;
    options.catalog = read();
    QCOMPARE(judgeSql(u"x"_s, "CREATE INDEX i ON note (person_id)", options).safety, SafetyClass::Safe);
    QCOMPARE(judgeSql(u"x"_s, "CREATE INDEX i ON person (name)", options).safety, SafetyClass::Risky);
    QCOMPARE(judgeSql(u"x"_s, "ALTER TABLE person ALTER name TYPE varchar(60)", options).findings.first().rule, u"alter-type-view-dep"_s);
    QCOMPARE(judgeSql(u"x"_s, "CREATE INDEX CONCURRENTLY i ON visit (id)", options).findings.first().rule, u"concurrently-on-partitioned"_s);
}

void LiveCatalogTest::aUserWithoutRightsSeesTheShapes()
{
    m_server->sql(u"CREATE ROLE stranger LOGIN PASSWORD 'stranger'"_s);
    m_secrets.values.insert(u"stranger"_s, "stranger");
    DatabaseConfig config = m_server->config();
    config.user = u"stranger"_s;
    config.password.name = u"stranger"_s;
    LiveCatalog live(config, m_secrets);
    const auto catalog = await(live.read());
    QVERIFY_RESULT(catalog);
    QCOMPARE(catalog->tables.value(u"person"_s).columns.size(), 4);
    QVERIFY(!catalog->tables.value(u"fresh"_s).rows); // it may not count
}

QTEST_GUILESS_MAIN(LiveCatalogTest)
#include "tst_livecatalog.moc"
