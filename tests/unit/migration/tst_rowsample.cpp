#include "services/migration/proof/proofjudge.h"
#include "services/migration/proof/proofwords.h"
#include "services/migration/proof/rowloss.h"
#include "services/migration/proof/rowsampler.h"
#include "services/migration/proof/rowsql.h"
#include <QTest>

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

const TableName people {u"public"_s, u"people_person"_s};
const TableName team {u"public"_s, u"people \"team\""_s};

/// A million people in 10,000 pages, each of a team.
QList<SourceTable> peopleAndTeam()
{
    SourceTable person;
    person.table = people;
    person.columns = {u"id"_s, u"Team"_s};
    person.keys = {{{u"Team"_s}, team, {u"no"_s}}};
    person.isTouched = true;
    person.pages = 10000;
    person.bytes = 10000 * 8192;
    person.rows = 1000000;
    SourceTable parent;
    parent.table = team;
    parent.columns = {u"no"_s, u"title"_s};
    parent.isPartitioned = true;
    return {parent, person};
}

QList<RowUnit> units(const QList<SourceTable>& tables, int rows = 1000)
{
    QStringList notes;
    return RowSql::unitsOf(tables, rows, 7, &notes);
}

RowState stateOf(qint64 oid, const QString& table, qint64 rows, const QList<RowState::Column>& columns = {})
{
    return {oid, table, rows, columns};
}

RehearsedMigration failed(const QString& error)
{
    RehearsedMigration migration;
    migration.label = u"people.0002_email"_s;
    migration.error = error;
    return migration;
}

} // namespace

class RowSampleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLargeTableIsSampledByPages();
    void aTableThatNobodyCountedGivesItsFirstRows();
    void wideRowsAreTakenInSmallerNumbers();
    void whatIsReferredToIsTakenByItsKey();
    void whatMayNotBeReadIsNamed();
    void everythingIsReadAtOneMomentAndNothingWritten();
    void rowsAreLoadedOnceAndWithoutTriggers();
    void whatPsqlSaidIsReadTableByTable();
    void lostBeginningsAreNotTakenForRows();
    void rowsThatAreGoneAreTold();
    void aColumnThatMovesKeepsItsValues();
    void whatGoingBackDoesNotBringBackIsTold();
    void aFailureNamesTheRows();
};

void RowSampleTest::aLargeTableIsSampledByPages()
{
    const QString selection = units(peopleAndTeam()).first().selection;
    QCOMPARE(selection, u"SELECT \"id\", \"Team\" FROM ONLY \"public\".\"people_person\" TABLESAMPLE SYSTEM (CASE WHEN "
                        "(SELECT count(*) FROM (SELECT FROM ONLY \"public\".\"people_person\" LIMIT 1001) AS counted) <= 1000 "
                        "THEN 100 ELSE 0.200000 END::real) REPEATABLE (7) LIMIT 1000"_s);
    QVERIFY(units(peopleAndTeam(), 100000).first().selection.contains(u"ELSE 13.000000 END")); // a tenth, and some more
    QVERIFY(!selection.contains(u"ORDER BY"));
}

void RowSampleTest::aTableThatNobodyCountedGivesItsFirstRows()
{
    QList<SourceTable> tables = peopleAndTeam();
    tables[1].rows = 0;
    QVERIFY(units(tables).first().selection.contains(u"ELSE 100.000000 END"));
    SampledTable sampled {people, 1000, 0, false, false};
    QCOMPARE(describeSample({{sampled}, {}}), u"the first 1000 of people_person"_s);
}

void RowSampleTest::wideRowsAreTakenInSmallerNumbers()
{
    QList<SourceTable> tables = peopleAndTeam();
    tables[1].bytes = 1e12; // a megabyte each
    QCOMPARE(units(tables, 100000).first().limit, 16); // of 32 MiB for two tables
}

void RowSampleTest::whatIsReferredToIsTakenByItsKey()
{
    const QList<RowUnit> made = units(peopleAndTeam());
    QCOMPARE(made.size(), 2);
    QCOMPARE(made.at(1).table, team);
    QCOMPARE(made.at(1).key, QStringList {u"no"_s});
    QVERIFY2(made.at(1).selection.startsWith(u"SELECT \"no\", \"title\" FROM \"public\".\"people \"\"team\"\"\" WHERE (\"no\") IN (SELECT * FROM (SELECT \"Team\" FROM ONLY"),
        qPrintable(made.at(1).selection));
    QVERIFY2(made.at(1).selection.contains(u"REPEATABLE (7) LIMIT 1000"), qPrintable(made.at(1).selection)); // of the same people
}

void RowSampleTest::whatMayNotBeReadIsNamed()
{
    QList<SourceTable> tables = peopleAndTeam();
    tables[0].isGuarded = true;
    tables[1].mayRead = false;
    QStringList notes;
    QVERIFY(RowSql::unitsOf(tables, 1000, 7, &notes).isEmpty());
    QCOMPARE(notes, (QStringList {u"No rows of people \"team\": row-level security hides some from the user."_s, u"No rows of people_person: the user may not read it."_s}));
}

void RowSampleTest::everythingIsReadAtOneMomentAndNothingWritten()
{
    const QByteArray script = RowSql::script(units(peopleAndTeam()), "mark");
    QVERIFY(script.contains("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;"));
    QVERIFY(script.contains("SET LOCAL statement_timeout = '30s';"));
    QCOMPARE(script.count("BEGIN"), 1);
    QCOMPARE(script.count("COPY (SELECT"), 2);
    QCOMPARE(script.count(") TO STDOUT;"), 2);
    QCOMPARE(script.count("SELECT count(*)"), 3); // of the sample itself, and within both selections
    QVERIFY(script.endsWith("COMMIT;\n"));
    const QString question = RowSql::tablesQuestion({people, team});
    QVERIFY2(question.contains(u"IN (VALUES ('public', 'people_person'), ('public', 'people \"team\"'))"), qPrintable(question));
}

void RowSampleTest::rowsAreLoadedOnceAndWithoutTriggers()
{
    const QList<RowUnit> made = units(peopleAndTeam());
    QCOMPARE(RowSql::loading(made.at(0)).first(), u"SET session_replication_role = replica"_s);
    QCOMPARE(RowSql::loading(made.at(0)).last(), u"COPY \"public\".\"people_person\" (\"id\", \"Team\") FROM STDIN"_s);
    QVERIFY(RowSql::loading(made.at(1)).last().endsWith(u"WHERE NOT EXISTS (SELECT FROM \"public\".\"people \"\"team\"\"\" there WHERE there.\"no\" = came.\"no\")"));
}

void RowSampleTest::whatPsqlSaidIsReadTableByTable()
{
    const QList<RowUnit> made = units(peopleAndTeam());
    const QByteArray said = "mark count\n2\nmark rows\n1\t5\n2\t\\N\nmark end 00000 \nmark count\nmark rows\nmark end 57014 canceling statement due to statement timeout\n";
    const QList<TakenRows> taken = takenRows(said, "mark", made);
    QCOMPARE(taken.size(), 2);
    QCOMPARE(taken.at(0).data, QByteArray("1\t5\n2\t\\N\n"));
    QCOMPARE(taken.at(0).rows(), 2);
    QVERIFY(taken.at(0).isWhole());
    QVERIFY(!taken.at(1).isWhole());
    QCOMPARE(taken.at(1).problem, u"canceling statement due to statement timeout"_s);
}

void RowSampleTest::lostBeginningsAreNotTakenForRows()
{
    const QList<RowUnit> made = units(peopleAndTeam());
    QVERIFY(takenRows("1\t5\nmark end 00000 \nmark count\nmark rows\nmark end 00000 \n", "mark", made).isEmpty());
    QCOMPARE(takenRows("mark count\n2\nmark rows\n1\t5\nmark end 00000 \nmark count\n", "mark", made).size(), 1);
}

void RowSampleTest::rowsThatAreGoneAreTold()
{
    const QList<RowState> before {stateOf(1, u"a"_s, 5), stateOf(2, u"b"_s, 4), stateOf(3, u"c"_s, 3), stateOf(4, u"d"_s, 0)};
    const QList<RowState> after {stateOf(1, u"renamed"_s, 5), stateOf(2, u"b"_s, 3)};
    QCOMPARE(RowLoss::lostForward(before, after), (QStringList {u"Going forward leaves 3 of 4 rows of b."_s, u"Going forward drops c with its rows (3 of them were copied)."_s}));
    QCOMPARE(RowLoss::lostAgain(before, before), QStringList());
}

void RowSampleTest::aColumnThatMovesKeepsItsValues()
{
    const QList<RowState> before {stateOf(1, u"a"_s, 5, {{2, u"name"_s, u"text"_s, u"x"_s}, {3, u"other"_s, u"text"_s, u"y"_s}})};
    const QList<RowState> same {stateOf(1, u"a"_s, 5, {{2, u"full_name"_s, u"text"_s, u"x"_s}, {3, u"other"_s, u"text"_s, u"changed by the migration"_s}})};
    QCOMPARE(RowLoss::lostForward(before, same), QStringList());
    const QList<RowState> other {stateOf(1, u"a"_s, 5, {{2, u"full_name"_s, u"text"_s, u"z"_s}})};
    QCOMPARE(RowLoss::lostForward(before, other), QStringList {u"Going forward changes values of a.name, which only moves to full_name."_s});
}

void RowSampleTest::whatGoingBackDoesNotBringBackIsTold()
{
    const QList<RowState> before {stateOf(1, u"a"_s, 5, {{2, u"name"_s, u"text"_s, u"x"_s}}), stateOf(2, u"b"_s, 4)};
    const QList<RowState> back {stateOf(1, u"a"_s, 5, {{9, u"name"_s, u"text"_s, u"z"_s}}), stateOf(8, u"b"_s, 0)};
    QCOMPARE(RowLoss::lostBackward(before, back), (QStringList {u"Going back does not bring back the values of a.name."_s, u"Going back leaves 0 of 4 rows of b."_s}));
}

void RowSampleTest::aFailureNamesTheRows()
{
    ProofEvidence evidence;
    evidence.newRelease.forward = {failed(u"column contains null values"_s)};
    evidence.newRelease.failedOn = {{u"people.0002_email"_s, u"people_person"_s}};
    evidence.sample.tables = {{people, 100, 12000, false, false}, {team, 3, 0, false, true}};
    const CompatibilityProof proof = judgeProof(evidence, {});
    QCOMPARE(refusalOf(proof), u"people.0002_email fails on a scratch copy of the schema: column contains null values (on 100 of about 12000 rows of people_person)"_s);
    QVERIFY2(proof.notes.contains(u"Rows: 100 of about 12000 of people_person, 3 of people \"team\" that those refer to."_s), qPrintable(proof.notes.join(u'\n')));
    QVERIFY(!proof.notes.join(u'\n').contains(u"without the application's rows"));
}

QTEST_GUILESS_MAIN(RowSampleTest)
#include "tst_rowsample.moc"
