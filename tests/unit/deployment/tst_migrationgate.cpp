#include "services/deployment/migrationgate.h"
#include "services/migration/review/schemareview.h"
#include "services/migration/wayback.h"
#include "tests/support/await.h"
#include <QTest>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

const QString release = u"r4"_s;

PendingMigration pending(const QString& name, const QString& sql, const QStringList& opaque = {})
{
    return {u"people"_s, name, u"BEGIN;\n"_s + sql + u"\nCOMMIT;\n"_s, true, opaque, {}};
}

/// As planning reviews them, with a live catalog of a big table and a small one.
SchemaReview reviewed(const QList<PendingMigration>& migrations)
{
    Catalog catalog;
    for (const auto& [name, rows] : {std::pair {u"people"_s, 2000000}, std::pair {u"notes"_s, 100}}) {
        CatalogTable& table = catalog.tables[name];
        table.rows = rows;
        table.columns = {{u"name"_s, {u"varchar(50)"_s, true, {}}}, {u"age"_s, {u"integer"_s, false, {}}}};
    }
    ReviewFacts facts;
    facts.environment = u"production"_s;
    facts.release = release;
    facts.reading.pending = migrations;
    facts.catalog = catalog;
    return await(reviewInBackground(facts));
}

SchemaReview reviewed(const QString& sql)
{
    return reviewed(QList<PendingMigration> {pending(u"0002_x"_s, sql)});
}

QString words(const QMap<QString, WayBack>& ways)
{
    QStringList list;
    for (const WayBack way : ways) {
        list << wordOf(way);
    }
    return list.join(u' ');
}

const QString renaming = u"ALTER TABLE people RENAME COLUMN name TO full_name;"_s;
const QString addition = u"ALTER TABLE people ADD COLUMN phone varchar(40) NULL;"_s;
const QString indexing = u"CREATE INDEX people_name ON people (name);"_s;
const QString drop = u"ALTER TABLE people DROP COLUMN name;"_s;
const QString unreadable = u"ALTER TABEL people;"_s;
const QString comment = u"-- pilothouse: allow drop-column, unparseable, rename-column: nobody uses it\n"_s;

} // namespace

/// What a review of pending migrations lets through, strategy by strategy, and what each needs to be taken back.
class MigrationGateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCommentInTheMigrationOpensNoGate_data();
    void aCommentInTheMigrationOpensNoGate();
    void whatLosesDataNeedsABackup();
    void whatNobodyCanJudgeIsAcceptedByTheReleasesName();
    void whatPostgresRefusesIsRefusedInAWindowToo();
    void whatIsCertainToFailNobodyAccepts();
    void aQuestionIsForAPersonAndAnsweredByTheReleasesName();
    void aPlanSaysWhyAMigrationRunsBehindThePage_data();
    void aPlanSaysWhyAMigrationRunsBehindThePage();
    void theWayBackIsWhatTheStatementsNeed_data();
    void theWayBackIsWhatTheStatementsNeed();
    void whatCouldStayIsReversedWithWhatCannot_data();
    void whatCouldStayIsReversedWithWhatCannot();
    void theProofOverrulesTheWayBack();
};

void MigrationGateTest::aCommentInTheMigrationOpensNoGate_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("lost data") << comment + drop;
    QTest::newRow("unreadable") << comment + unreadable;
}

void MigrationGateTest::aCommentInTheMigrationOpensNoGate()
{
    QFETCH(const QString, sql);
    const SchemaReview review = reviewed(sql);
    const Result<> admitted = MigrationGate::admitToWindow(review, {release, u"maintenance-window"_s, {}}, false);
    QVERIFY(!admitted);
    QCOMPARE(admitted.error().code, ErrorCode::Refused);
    QCOMPARE(MigrationGate::plannedForWindow(review).first().verdict == u"safe", false);
    const Result<> blueGreen = MigrationGate::admitToBlueGreen(obstaclesTo(review, MigrationStrategy::BlueGreen), {release, u"blue-green"_s, {}});
    QVERIFY(!blueGreen);
}

void MigrationGateTest::whatLosesDataNeedsABackup()
{
    const PlanRequest request(release, u"maintenance-window"_s, {});
    const Result<> without = MigrationGate::admitToWindow(reviewed(drop), request, false);
    QVERIFY(!without);
    QVERIFY2(without.error().message.contains(u"loses data, and no backup is taken in production"), qPrintable(without.error().message));
    QVERIFY2(without.error().detail.contains(u"people.0002_x:2:1: drop-column: "_s), qPrintable(without.error().detail));
    QVERIFY_RESULT(MigrationGate::admitToWindow(reviewed(drop), request, true));
}

void MigrationGateTest::whatNobodyCanJudgeIsAcceptedByTheReleasesName()
{
    const SchemaReview review = reviewed(unreadable);
    const Result<> other = MigrationGate::admitToWindow(review, {release, u"maintenance-window"_s, u"r3"_s}, true);
    QVERIFY(!other);
    QVERIFY2(other.error().message.startsWith(u"“r3” was typed, not the release's name."), qPrintable(other.error().message));
    QVERIFY_RESULT(MigrationGate::admitToWindow(review, {release, u"maintenance-window"_s, release}, true));
    QCOMPARE(MigrationGate::plannedForWindow(review).first().verdict, u"overridden"_s);
}

void MigrationGateTest::whatPostgresRefusesIsRefusedInAWindowToo()
{
    const Result<> accepted = MigrationGate::admitToWindow(reviewed(u"CREATE INDEX CONCURRENTLY i ON people (name);"_s), {release, u"maintenance-window"_s, release}, true);
    QVERIFY(!accepted);
    QVERIFY2(accepted.error().message.contains(u"PostgreSQL refuses"), qPrintable(accepted.error().message));
}

void MigrationGateTest::whatIsCertainToFailNobodyAccepts()
{
    const QList<Obstacle> obstacles = obstaclesTo(reviewed(u"CREATE INDEX CONCURRENTLY i ON people (name);"_s), MigrationStrategy::BlueGreen);
    for (const QString& typed : {QString(), release}) {
        const Result<> refused = MigrationGate::admitToBlueGreen(obstacles, {release, u"blue-green"_s, typed});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(refused.error().message, u"Release r4 has a migration that is certain to fail."_s);
        QVERIFY2(refused.error().detail.startsWith(u"people.0002_x:2:1: ") && refused.error().detail.contains(u"\n    CREATE INDEX CONCURRENTLY"), qPrintable(refused.error().detail));
        QVERIFY2(!refused.error().remedy.contains(u"--accept-unsafe"), qPrintable(refused.error().remedy));
    }
}

void MigrationGateTest::aQuestionIsForAPersonAndAnsweredByTheReleasesName()
{
    const SchemaReview review = reviewed(u"CREATE TABLE p1 PARTITION OF people FOR VALUES IN (1);"_s);
    const QList<Obstacle> obstacles = obstaclesTo(review, MigrationStrategy::BlueGreen);
    QVERIFY(decisiveOf(obstacles) != nullptr && decisiveOf(obstacles)->answer == StrategyAnswer::Ask);
    const Result<> asked = MigrationGate::admitToBlueGreen(obstacles, {release, u"blue-green"_s, {}});
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, ErrorCode::Refused);
    QCOMPARE(asked.error().message, u"Can the release that serves live with the migrations of r4? What they do to it cannot be seen from here."_s);
    QVERIFY2(asked.error().remedy.contains(u"--accept-unsafe r4"), qPrintable(asked.error().remedy));
    QVERIFY2(asked.error().detail.startsWith(u"people.0002_x:2:1: create-partition-of: ") && asked.error().detail.contains(u"\n    CREATE TABLE p1"), qPrintable(asked.error().detail));
    const Result<> other = MigrationGate::admitToBlueGreen(obstacles, {release, u"blue-green"_s, u"r3"_s});
    QVERIFY(!other && other.error().message.startsWith(u"“r3” was typed, not the release's name. Can the release"));
    QVERIFY_RESULT(MigrationGate::admitToBlueGreen(obstacles, {release, u"blue-green"_s, release}));
    QCOMPARE(MigrationGate::plannedForBlueGreen(review, obstacles, {}).first().verdict, u"overridden"_s);
}

void MigrationGateTest::aPlanSaysWhyAMigrationRunsBehindThePage_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("reason");
    QTest::newRow("additive") << addition << u"safe"_s << QString();
    QTest::newRow("an index on a table that is known to be small") << u"CREATE INDEX notes_name ON notes (name);"_s << u"safe"_s << QString();
    QTest::newRow("an index on a big table") << indexing << u"behind-page"_s << u"people.0002_x, line 2: create-index-blocking: "_s;
    QTest::newRow("a rename") << renaming << u"behind-page"_s << u"people.0002_x, line 2: rename-column: "_s;
}

void MigrationGateTest::aPlanSaysWhyAMigrationRunsBehindThePage()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, verdict);
    QFETCH(const QString, reason);
    const PlannedMigration planned = MigrationGate::plannedForWindow(reviewed(sql)).first();
    QCOMPARE(planned.verdict, verdict);
    QVERIFY2(planned.reason.startsWith(reason) && planned.reason.isEmpty() == reason.isEmpty(), qPrintable(planned.reason));
}

void MigrationGateTest::theWayBackIsWhatTheStatementsNeed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("opaque");
    QTest::addColumn<QString>("way");
    const QStringList none;
    QTest::newRow("a nullable column") << addition << none << u"keep"_s;
    QTest::newRow("a rename") << renaming << none << u"free"_s;
    QTest::newRow("an index that blocks") << indexing << none << u"keep"_s;
    QTest::newRow("a constraint") << u"ALTER TABLE people ADD CONSTRAINT grown CHECK (age > 17);"_s << none << u"free"_s;
    QTest::newRow("a column that the old code does not fill") << u"ALTER TABLE people ADD COLUMN points integer DEFAULT 3 NOT NULL;\nALTER TABLE people ALTER COLUMN points DROP DEFAULT;"_s << none << u"before-writes"_s;
    QTest::newRow("a dropped column") << drop << none << u"none"_s;
    QTest::newRow("Python code") << QString() << QStringList {u"Raw Python operation"_s} << u"none"_s;
    QTest::newRow("a rename and a drop") << renaming + u"\nALTER TABLE people DROP COLUMN age;"_s << none << u"none"_s;
    QTest::newRow("a rename and a new column") << renaming + u'\n' + addition << none << u"before-writes"_s;
    QTest::newRow("no SQL") << QString() << none << u"keep"_s;
    QTest::newRow("not SQL") << unreadable << none << u"none"_s;
}

void MigrationGateTest::theWayBackIsWhatTheStatementsNeed()
{
    QFETCH(const QString, sql);
    QFETCH(const QStringList, opaque);
    QFETCH(const QString, way);
    const QList<PendingMigration> migrations {pending(u"0002_x"_s, sql, opaque)};
    const WayBack found = waysBackOf(reviewed(migrations), migrations).value(u"people.0002_x"_s);
    QCOMPARE(wordOf(found), way);
    QCOMPARE(wayBackNamed(way), found);
}

// Users who were let in have filled the new column; reversing the rename after it takes the column as well.
void MigrationGateTest::whatCouldStayIsReversedWithWhatCannot_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<QString>("ways");
    QTest::newRow("all may stay") << QStringList {addition, indexing} << u"keep keep"_s;
    QTest::newRow("a rename after a column") << QStringList {addition, renaming} << u"before-writes free"_s;
    QTest::newRow("a rename after an index") << QStringList {indexing, renaming} << u"free free"_s;
    QTest::newRow("a drop after a column") << QStringList {addition, drop} << u"before-writes none"_s;
}

void MigrationGateTest::whatCouldStayIsReversedWithWhatCannot()
{
    QFETCH(const QStringList, sql);
    QFETCH(const QString, ways);
    QList<PendingMigration> migrations;
    for (const QString& each : sql) {
        migrations << pending(u"000%1_x"_s.arg(migrations.size() + 2), each);
    }
    QCOMPARE(words(waysBackOf(reviewed(migrations), migrations)), ways);
}

void MigrationGateTest::theProofOverrulesTheWayBack()
{
    const QList<PendingMigration> migrations {pending(u"0002_x"_s, addition)};
    SchemaReview review = reviewed(migrations);
    review.proof.emplace();
    review.proof->oldCodeNewSchema.fit = Fit::Works;
    QCOMPARE(words(waysBackOf(review, migrations)), u"keep"_s);
    review.proof->oldCodeNewSchema.fit = Fit::Fails;
    QCOMPARE(words(waysBackOf(review, migrations)), u"before-writes"_s);
    RehearsedMigration backward;
    backward.label = u"people.0002_x"_s;
    backward.isForward = false;
    backward.error = u"IrreversibleError"_s;
    review.proof->rehearsal = {backward};
    QCOMPARE(words(waysBackOf(review, migrations)), u"none"_s);
}

QTEST_GUILESS_MAIN(MigrationGateTest)
#include "tst_migrationgate.moc"
