#include "models/migration/findingtablemodel.h"
#include "models/migration/locktablemodel.h"
#include "models/migration/migrationtreemodel.h"
#include "models/migration/migrationwords.h"
#include "models/migration/strategytablemodel.h"
#include "tests/support/samplereview.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Pilothouse;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QStringList column(const QAbstractItemModel& model, int column, int role = Qt::DisplayRole)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row) {
        cells << model.index(row, column).data(role).toString();
    }
    return cells;
}

} // namespace

class ReviewModelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void appsWithSomethingPendingComeFirst();
    void theWorstPendingMigrationIsTheFirstToLookAt();
    void theSameMigrationsReadAgainChangeRowsOnly();
    void eachStatementHasItsLockAndVerdict();
    void aSuppressedFindingDecidesNothing();
    void aRefusedStrategySaysWhereAndWhy();
    void whoeverWaitsStandsBelowWhomItWaitsFor();
    void aNewPictureShowsWhichLockIsHeldNow();
    void aNewPictureMovesNobodyWhoStays();
    void allSessionsAreShownWhenWanted();
};

void ReviewModelsTest::appsWithSomethingPendingComeFirst()
{
    MigrationTreeModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setMigrations(sampleReview().migrations);
    QCOMPARE(column(model, MigrationTreeModel::NameColumn), QStringList({QStringLiteral("people"), QStringLiteral("auth"), QStringLiteral("payments")}));
    QCOMPARE(model.index(0, MigrationTreeModel::StateColumn).data().toString(), QStringLiteral("4 · 2 pending"));
    QCOMPARE(model.count(), 6);
    const QModelIndex rename = model.indexOf(QStringLiteral("people.0008_rename_member_no"));
    QCOMPARE(rename.parent(), model.index(0, 0));
    QCOMPARE(rename.siblingAtColumn(MigrationTreeModel::StateColumn).data().toString(), QStringLiteral("dangerous"));
    QCOMPARE(model.migration(rename)->name, QStringLiteral("0008_rename_member_no"));
    QVERIFY(model.migration(model.index(0, 0)) == nullptr);
    const QModelIndex unknown = model.indexOf(QStringLiteral("payments.0009_refunds"));
    QVERIFY(!unknown.data(MigrationTreeModel::SafetyRole).isValid());
    QVERIFY(unknown.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not in the image")));
    model.setMigrations({});
    QCOMPARE(model.rowCount(), 0);
}

void ReviewModelsTest::theWorstPendingMigrationIsTheFirstToLookAt()
{
    MigrationTreeModel model;
    QVERIFY(!model.firstPending().isValid());
    model.setMigrations(sampleReview().migrations);
    QCOMPARE(model.firstPending().data(MigrationTreeModel::LabelRole).toString(), QStringLiteral("people.0008_rename_member_no"));
}

void ReviewModelsTest::theSameMigrationsReadAgainChangeRowsOnly()
{
    MigrationTreeModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    SchemaReview review = sampleReview();
    model.setMigrations(review.migrations);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    review.migrations[3].state = MigrationState::Applied;
    model.setMigrations(review.migrations);
    QCOMPARE(model.rowCount(model.index(0, 0)), 4);
    QCOMPARE(model.index(0, MigrationTreeModel::StateColumn).data().toString(), QStringLiteral("4 · 1 pending"));
    QCOMPARE(resets.size(), 0);
    review.migrations.removeLast();
    model.setMigrations(review.migrations);
    QCOMPARE(resets.size(), 1);
}

void ReviewModelsTest::eachStatementHasItsLockAndVerdict()
{
    FindingTableModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setVerdict(sampleReview().migrations.at(3).verdict);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, FindingTableModel::LineColumn).data().toString(), QStringLiteral("5"));
    QCOMPARE(model.index(0, FindingTableModel::VerdictColumn).data().toString(), QStringLiteral("dangerous"));
    QCOMPARE(model.index(0, FindingTableModel::LockColumn).data().toString(), QStringLiteral("ACCESS EXCLUSIVE"));
    model.setVerdict(sampleReview().migrations.at(4).verdict);
    QCOMPARE(model.index(0, FindingTableModel::WorkColumn).data().toString(), QStringLiteral("reads every row"));
}

void ReviewModelsTest::aSuppressedFindingDecidesNothing()
{
    FileVerdict verdict = sampleReview().migrations.at(3).verdict;
    QCOMPARE(decidingFinding(verdict)->rule, QStringLiteral("rename-column"));
    QCOMPARE(lockWords(strongestLock(verdict)), QStringLiteral("ACCESS EXCLUSIVE on people_person"));
    verdict.findings[0].allowedBecause = QStringLiteral("nobody reads it");
    summarize(verdict);
    QVERIFY(decidingFinding(verdict) == nullptr);
}

void ReviewModelsTest::aRefusedStrategySaysWhereAndWhy()
{
    StrategyTableModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setStrategies(sampleReview().strategies);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(3, StrategyTableModel::StrategyColumn).data().toString(), QStringLiteral("Blue-green"));
    QCOMPARE(model.index(3, StrategyTableModel::WordColumn).data().toString(), QStringLiteral("only by typing"));
    QVERIFY(model.index(0, StrategyTableModel::ReasonColumn).data().toString().startsWith(QStringLiteral("people.0008_rename_member_no, line 5: ")));
}

void ReviewModelsTest::whoeverWaitsStandsBelowWhomItWaitsFor()
{
    LockTableModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setPicture(samplePicture());
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.row(0).session.pid, 4127);
    QCOMPARE(model.row(0).depth, 0);
    QCOMPARE(model.row(1).depth, 1);
    QCOMPARE(model.row(2).depth, 2);
    QCOMPARE(model.index(0, 0).data(LockTableModel::StandingRole).toString(), QStringLiteral("blocks 6"));
    QCOMPARE(model.index(1, 0).data(LockTableModel::StandingRole).toString(), QStringLiteral("waits"));
    QCOMPARE(model.index(0, LockTableModel::LockColumn).data().toString(), QStringLiteral("holds ACCESS SHARE on people_person"));
    QCOMPARE(model.index(1, LockTableModel::LockColumn).data().toString(), QStringLiteral("wants ACCESS EXCLUSIVE on people_person"));
    QVERIFY(model.index(0, LockTableModel::StatementColumn).data().toString().startsWith(QStringLiteral("idle in transaction: ")));
    QCOMPARE(model.row(0).age, Milliseconds(134000));
    QCOMPARE(model.row(1).age, Milliseconds(1400));
}

void ReviewModelsTest::aNewPictureShowsWhichLockIsHeldNow()
{
    LockTableModel model;
    LockPicture picture = samplePicture();
    model.setShown(LockTableModel::Shown::All);
    model.setPicture(picture);
    QCOMPARE(picture.sessions[0].locks.size(), 1);
    picture.sessions[0].locks[0] = {QStringLiteral("people_team"), LockMode::Share};
    model.setPicture(picture);
    QCOMPARE(model.index(0, LockTableModel::LockColumn).data().toString(), QStringLiteral("holds SHARE on people_team"));
    picture.sessions[0].locks.append({QStringLiteral("people_person"), LockMode::RowShare});
    model.setPicture(picture);
    picture.sessions[0].locks[1].mode = LockMode::AccessExclusive;
    model.setPicture(picture);
    QCOMPARE(model.index(0, LockTableModel::LockColumn).data().toString(), QStringLiteral("holds ACCESS EXCLUSIVE on people_person"));
    picture.sessions[0].blockedBy = {1}; // one that this user may not see
    model.setPicture(picture);
    QCOMPARE(model.index(0, 0).data(LockTableModel::StandingRole).toString(), QStringLiteral("waits"));
}

void ReviewModelsTest::aNewPictureMovesNobodyWhoStays()
{
    LockTableModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    LockPicture picture = samplePicture();
    model.setPicture(picture);
    const QPersistentModelIndex migration = model.index(1, 0);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    picture.sessions.removeAt(3);
    picture.sessions[1].waiting = Milliseconds(1650);
    model.setPicture(picture);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(migration.data(LockTableModel::PidRole).toInt(), 4188);
    QCOMPARE(model.row(migration.row()).age, Milliseconds(1650));
    // The number of a session that is gone is another session's now.
    picture.sessions[1].backend = QStringLiteral("2026-11-20 06:02:59");
    model.setPicture(picture);
    QVERIFY(!migration.isValid());
    QCOMPARE(resets.size(), 0);
}

void ReviewModelsTest::allSessionsAreShownWhenWanted()
{
    LockTableModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setPicture(samplePicture());
    model.setShown(LockTableModel::Shown::All);
    QCOMPARE(model.rowCount(), 8);
    model.setShown(LockTableModel::Shown::Blocking);
    QCOMPARE(model.rowCount(), 7);
    model.setPicture({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(ReviewModelsTest)
#include "tst_reviewmodels.moc"
