#include "services/migration/review/locktime.h"
#include "services/migration/review/schemareview.h"
#include "services/migration/review/schemareviewer.h"
#include "tests/support/await.h"

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

PendingMigration atomicOf(const QString& statements, const QString& name = u"0002_change"_s)
{
    return {u"people"_s, name, u"BEGIN;\n"_s + statements + u"\nCOMMIT;\n"_s, true, {}, {}};
}

Catalog town()
{
    Catalog catalog;
    CatalogTable& person = catalog.tables[u"person"_s];
    person.rows = 2000000;
    person.bytes = 400000000;
    person.columns = {{u"name"_s, {u"varchar(50)"_s, true, {}}}, {u"age"_s, {u"integer"_s, false, {}}}};
    CatalogTable& note = catalog.tables[u"note"_s];
    note.rows = 100;
    note.constraints = {{u"note_person"_s, {ConstraintKind::ForeignKey, true, u"FOREIGN KEY (person_id) REFERENCES person(id)"_s}}};
    catalog.tables[u"unknown"_s].bytes = 1000;
    return catalog;
}

ReviewFacts factsOf(const QList<PendingMigration>& pending)
{
    ReviewFacts facts;
    facts.environment = u"production"_s;
    facts.release = u"v2"_s;
    facts.reading.pending = pending;
    facts.catalog = town();
    return facts;
}

SchemaReview reviewed(const QString& sql)
{
    return reviewOf(factsOf({atomicOf(sql)}));
}

StrategyVerdict verdictOf(const SchemaReview& review, const QString& strategy)
{
    for (const StrategyVerdict& verdict : review.strategies) {
        if (verdict.strategy == strategy) {
            return verdict;
        }
    }
    return {};
}

} // namespace

class SchemaReviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsAppliedUnknownAndPending();
    void namesTheTablesThatAreTouchedWithTheirSize();
    void estimatesTheLockFromTheTablesRows();
    void locksOfATransactionAddUp();
    void aTableOfUnknownSizeHasNoEstimate();
    void whatComesFirst_data();
    void whatComesFirst();
    void aProofThatFailsDecidesTheOrder();
    void everyStrategyHasItsVerdictAndStatement();
    void requestsWaitAsLongAsTheOldestTransactionUpToTheLimit();
    void moreWaitingRequestsThanWorkersForbidHot();
    void nothingWaitsWhereNothingLocks();
    void aRenameWarnsOfCaches();
    void whatBlueGreenRefusesComesWithTheOfferToRewriteIt_data();
    void whatBlueGreenRefusesComesWithTheOfferToRewriteIt();
    void theProjectsExpressionsMakeAnOffer();
    void whatBlueGreenCarriesNeedsNoOffer();
    void withoutACatalogEveryTableIsBig();
    void djangosTimeZoneDecidesOnTimestamps();
    void theWholeIsTheWorst();
    void workersAreReadFromTheCommand_data();
    void workersAreReadFromTheCommand();
};

void SchemaReviewTest::listsAppliedUnknownAndPending()
{
    ReviewFacts facts = factsOf({atomicOf(u"ALTER TABLE person ADD COLUMN phone text;"_s)});
    facts.applied = {u"people.0001_initial"_s, u"people.0009_other_branch"_s};
    facts.reading.unknown = {u"people.0009_other_branch"_s};
    const SchemaReview review = reviewOf(facts);
    QCOMPARE(review.migrations.size(), 3);
    QCOMPARE(review.migrations[0].state, MigrationState::Applied);
    QCOMPARE(review.migrations[0].label(), u"people.0001_initial"_s);
    QCOMPARE(review.migrations[1].state, MigrationState::Unknown);
    QCOMPARE(review.migrations[2].state, MigrationState::Pending);
    QVERIFY(review.migrations[2].sql.contains(u"ADD COLUMN phone"));
    QVERIFY(review.migrations[0].sql.isEmpty() && review.migrations[0].verdict.findings.isEmpty());
}

void SchemaReviewTest::namesTheTablesThatAreTouchedWithTheirSize()
{
    const SchemaReview review = reviewed(u"CREATE TABLE fresh (id int); ALTER TABLE note DROP CONSTRAINT note_person;"_s);
    const QList<TableFacts>& tables = review.migrations.first().tables;
    QCOMPARE(tables.size(), 2); // not the one that it creates
    QCOMPARE(tables[0].name, u"note"_s);
    QCOMPARE(tables[0].rows, std::optional<qint64>(100));
    QCOMPARE(tables[1].name, u"person"_s);
    QCOMPARE(tables[1].bytes, std::optional<qint64>(400000000));
}

void SchemaReviewTest::estimatesTheLockFromTheTablesRows()
{
    const auto timeOf = [](const char* sql) { return reviewed(QString::fromLatin1(sql)).migrations.first().expectedLock.count(); };
    QCOMPARE(timeOf("ALTER TABLE person ADD COLUMN phone text;"), 5);
    QCOMPARE(timeOf("ALTER TABLE person ADD COLUMN code uuid DEFAULT gen_random_uuid();"), 14200);
    QCOMPARE(timeOf("CREATE INDEX i ON person (name);"), 1300);
    QCOMPARE(timeOf("ALTER TABLE person ALTER age SET NOT NULL;"), 360);
    QCOMPARE(timeOf("CREATE INDEX i ON note (person_id);"), 5);
    QCOMPARE(timeOf("CREATE TABLE fresh (id int); CREATE INDEX i ON fresh (id);"), 0);
    const MigrationReview migration = reviewed(u"CREATE INDEX i ON person (name);"_s).migrations.first();
    QVERIFY(migration.isLockTimeKnown);
    QCOMPARE(migration.lockTimeBecause, u"2,000,000 rows of person at 0.65 µs each, as measured with 1,000,000 on PostgreSQL 15"_s);
}

void SchemaReviewTest::locksOfATransactionAddUp()
{
    const QString sql = u"ALTER TABLE person ALTER age SET NOT NULL; CREATE INDEX i ON person (name);"_s;
    QCOMPARE(reviewed(sql).migrations.first().expectedLock, Milliseconds(1660));
    QCOMPARE(reviewOf(factsOf({{u"people"_s, u"0002"_s, sql, false, {}, {}}})).migrations.first().expectedLock, Milliseconds(1300));
}

void SchemaReviewTest::aTableOfUnknownSizeHasNoEstimate()
{
    const MigrationReview migration = reviewed(u"CREATE INDEX i ON unknown (a);"_s).migrations.first();
    QVERIFY(!migration.isLockTimeKnown);
    QCOMPARE(migration.lockTimeBecause, u"nobody knows how many rows unknown has"_s);
}

void SchemaReviewTest::whatComesFirst_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("order");
    QTest::newRow("nothing") << QString() << int(ReleaseOrder::Either);
    QTest::newRow("index") << u"CREATE INDEX i ON person (name);"_s << int(ReleaseOrder::Either);
    QTest::newRow("new column") << u"ALTER TABLE person ADD COLUMN phone text;"_s << int(ReleaseOrder::MigrateFirst);
    QTest::newRow("dropped column") << u"ALTER TABLE person DROP COLUMN age;"_s << int(ReleaseOrder::CodeFirst);
    QTest::newRow("rename") << u"ALTER TABLE person RENAME COLUMN name TO full_name;"_s << int(ReleaseOrder::Impossible);
    QTest::newRow("new and dropped") << u"ALTER TABLE person ADD COLUMN phone text, DROP COLUMN age;"_s << int(ReleaseOrder::Impossible);
}

void SchemaReviewTest::whatComesFirst()
{
    QFETCH(const QString, sql);
    QFETCH(const int, order);
    QCOMPARE(int(reviewed(sql).order), order);
}

void SchemaReviewTest::aProofThatFailsDecidesTheOrder()
{
    ReviewFacts facts = factsOf({atomicOf(u"CREATE INDEX i ON person (name);"_s)});
    facts.proof.emplace();
    QCOMPARE(reviewOf(facts).order, ReleaseOrder::Either);
    facts.proof->oldCodeNewSchema.fit = Fit::Fails;
    QCOMPARE(reviewOf(facts).order, ReleaseOrder::CodeFirst);
    facts.proof->newCodeOldSchema.fit = Fit::Fails;
    QCOMPARE(reviewOf(facts).order, ReleaseOrder::Impossible);
    facts.proof->oldCodeNewSchema.fit = Fit::Works;
    QCOMPARE(reviewOf(facts).order, ReleaseOrder::MigrateFirst);
}

void SchemaReviewTest::everyStrategyHasItsVerdictAndStatement()
{
    const SchemaReview review = reviewed(u"ALTER TABLE person ADD COLUMN phone text;\nALTER TABLE person RENAME COLUMN name TO full_name;"_s);
    QCOMPARE(review.strategies.size(), 5);
    const StrategyVerdict blueGreen = verdictOf(review, u"blue-green"_s);
    QCOMPARE(blueGreen.word, StrategyWord::Refused);
    QCOMPARE(blueGreen.label, u"people.0002_change, line 3"_s);
    QVERIFY2(blueGreen.reason.startsWith(u"rename-column: "), qPrintable(blueGreen.reason));
    QCOMPARE(verdictOf(review, u"maintenance"_s).word, StrategyWord::Allowed);
    QVERIFY(verdictOf(review, u"maintenance"_s).reason.isEmpty());
    QCOMPARE(verdictOf(reviewed(u"DELETE FROM person WHERE age > 3;"_s), u"canary"_s).word, StrategyWord::Ask);
    QCOMPARE(verdictOf(reviewed(u"ALTER TABEL x"_s), u"blue-green"_s).word, StrategyWord::Override);
}

void SchemaReviewTest::requestsWaitAsLongAsTheOldestTransactionUpToTheLimit()
{
    ReviewFacts facts = factsOf({atomicOf(u"ALTER TABLE person ADD COLUMN phone text;"_s)});
    facts.load.requestsPerSecond = 200;
    QCOMPARE(reviewOf(facts).queue.lockWait, Milliseconds(0)); // nobody is in its way now
    facts.catalog->longestTransaction = Milliseconds(500);
    QCOMPARE(reviewOf(facts).queue.lockWait, Milliseconds(500));
    QCOMPARE(reviewOf(facts).queue.waiting, 100.0);
    facts.catalog->longestTransaction = Milliseconds(3600000);
    QCOMPARE(reviewOf(facts).queue.lockWait, Milliseconds(2000));
    QVERIFY(!reviewOf(facts).queue.isSaturated); // nobody knows how many workers there are
}

void SchemaReviewTest::moreWaitingRequestsThanWorkersForbidHot()
{
    ReviewFacts facts = factsOf({atomicOf(u"ALTER TABLE person ADD COLUMN phone text;"_s)});
    facts.load = {200, 3};
    facts.catalog->longestTransaction = Milliseconds(500);
    const SchemaReview review = reviewOf(facts);
    QVERIFY(review.queue.isSaturated);
    QCOMPARE(verdictOf(review, u"hot"_s).word, StrategyWord::Refused);
    QVERIFY2(verdictOf(review, u"hot"_s).reason.contains(u"100 requests"), qPrintable(verdictOf(review, u"hot"_s).reason));
    QCOMPARE(verdictOf(review, u"blue-green"_s).word, StrategyWord::Allowed);
    facts.load.workers = 200;
    QCOMPARE(verdictOf(reviewOf(facts), u"hot"_s).word, StrategyWord::Allowed);
}

void SchemaReviewTest::nothingWaitsWhereNothingLocks()
{
    ReviewFacts facts = factsOf({atomicOf({})});
    facts.load = {200, 3};
    facts.catalog->longestTransaction = Milliseconds(500);
    QCOMPARE(reviewOf(facts).queue.lockWait, Milliseconds(0));
    QVERIFY(!reviewOf(facts).queue.isSaturated);
}

void SchemaReviewTest::aRenameWarnsOfCaches()
{
    const SchemaReview review = reviewed(u"ALTER TABLE person RENAME COLUMN name TO full_name;"_s);
    QCOMPARE(review.notes, QStringList {u"Cached payloads and sessions may hold the old name “name” (people.0002_change)."_s});
}

void SchemaReviewTest::whatBlueGreenRefusesComesWithTheOfferToRewriteIt_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("kind");
    QTest::newRow("rename") << u"ALTER TABLE person RENAME COLUMN name TO full_name;"_s << expansionKindName(ExpansionKind::RenameColumn);
    QTest::newRow("drop") << u"ALTER TABLE person DROP COLUMN age;"_s << expansionKindName(ExpansionKind::DropColumn);
    QTest::newRow("SET NOT NULL") << u"ALTER TABLE person ALTER COLUMN age SET NOT NULL;"_s << expansionKindName(ExpansionKind::SetNotNull);
    QTest::newRow("wider integer") << u"ALTER TABLE person ALTER COLUMN age TYPE bigint USING age::bigint;"_s << expansionKindName(ExpansionKind::WidenType);
}

void SchemaReviewTest::whatBlueGreenRefusesComesWithTheOfferToRewriteIt()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, kind);
    const MigrationReview migration = reviewed(sql).migrations.first();
    QVERIFY(migration.expansion);
    QVERIFY2(migration.expansion->refusal.isEmpty(), qPrintable(migration.expansion->refusal));
    QCOMPARE(migration.expansion->expansions.size(), 1);
    QCOMPARE(expansionKindName(migration.expansion->expansions.first().kind), kind);
}

void SchemaReviewTest::theProjectsExpressionsMakeAnOffer()
{
    ReviewFacts facts = factsOf({atomicOf(u"ALTER TABLE person ADD COLUMN born int; ALTER TABLE person DROP COLUMN age;"_s)});
    QVERIFY(!reviewOf(facts).migrations.first().expansion->refusal.isEmpty()); // a column beside what goes
    facts.conversions = {{u"people.0002_change"_s, u"person"_s, {{u"born"_s, u"2026 - age"_s}}, {{u"age"_s, u"2026 - born"_s}}, false}};
    const ExpansionOffer offer = *reviewOf(facts).migrations.first().expansion;
    QCOMPARE(offer.refusal, QString());
    QCOMPARE(offer.expansions.first().columns(), (QStringList {u"age"_s, u"born"_s}));
}

void SchemaReviewTest::whatBlueGreenCarriesNeedsNoOffer()
{
    QVERIFY(!reviewed(u"ALTER TABLE person ADD COLUMN phone text;"_s).migrations.first().expansion);
    QVERIFY(!reviewed(u"ALTER TABLE note ALTER COLUMN body SET NOT NULL;"_s).migrations.first().expansion); // a small table: a question only
}

void SchemaReviewTest::withoutACatalogEveryTableIsBig()
{
    ReviewFacts facts = factsOf({atomicOf(u"CREATE INDEX i ON note (a);"_s)});
    QCOMPARE(reviewOf(facts).whole.safety, SafetyClass::Safe);
    facts.catalog.reset();
    QCOMPARE(reviewOf(facts).whole.safety, SafetyClass::Risky);
    QCOMPARE(reviewOf(facts).queue.lockWait, Milliseconds(2000));
}

void SchemaReviewTest::djangosTimeZoneDecidesOnTimestamps()
{
    ReviewFacts facts = factsOf({atomicOf(u"ALTER TABLE person ALTER COLUMN born TYPE timestamptz;"_s)});
    facts.catalog->tables[u"person"_s].columns.insert(u"born"_s, {u"timestamp without time zone"_s, false, {}});
    facts.catalog->timezone = u"UTC"_s; // the server's; Django sets its own
    QCOMPARE(reviewOf(facts).whole.safety, SafetyClass::Dangerous);
    facts.reading.timezone = u"UTC"_s;
    QCOMPARE(reviewOf(facts).whole.safety, SafetyClass::Risky);
}

void SchemaReviewTest::theWholeIsTheWorst()
{
    const SchemaReview review = reviewOf(factsOf({atomicOf(u"ALTER TABLE person ADD COLUMN phone text;"_s, u"0002_a"_s), atomicOf(u"DELETE FROM note WHERE a = 1;"_s, u"0003_b"_s)}));
    QCOMPARE(review.whole.safety, SafetyClass::Risky);
    QCOMPARE(review.whole.oldCode, OldCode::Maybe);
    QVERIFY(review.whole.findings.isEmpty());
    const SchemaReview inBackground = await(reviewInBackground(factsOf({atomicOf(u"DROP TABLE note;"_s)})));
    QCOMPARE(inBackground.whole.safety, SafetyClass::Dangerous);
}

void SchemaReviewTest::workersAreReadFromTheCommand_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("workers");
    QTest::newRow("long") << QStringList {u"gunicorn"_s, u"--workers"_s, u"3"_s, u"app"_s} << 3;
    QTest::newRow("joined") << QStringList {u"gunicorn"_s, u"--workers=4"_s} << 4;
    QTest::newRow("short, with threads") << QStringList {u"gunicorn"_s, u"-w"_s, u"3"_s, u"--threads"_s, u"2"_s} << 6;
    QTest::newRow("not said") << QStringList {u"gunicorn"_s, u"app"_s} << 0;
    QTest::newRow("no number") << QStringList {u"gunicorn"_s, u"--workers"_s} << 0;
    QTest::newRow("no command") << QStringList() << 0;
}

void SchemaReviewTest::workersAreReadFromTheCommand()
{
    QFETCH(const QStringList, command);
    QFETCH(const int, workers);
    QCOMPARE(workersOf(command), workers);
}

QTEST_GUILESS_MAIN(SchemaReviewTest)
#include "tst_schemareview.moc"
