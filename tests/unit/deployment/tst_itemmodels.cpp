#include "models/deployment/releasetablemodel.h"
#include "models/deployment/runlogmodel.h"
#include "models/deployment/runtablemodel.h"
#include "models/deployment/steplistmodel.h"
#include "models/environment/checktablemodel.h"
#include "models/environment/environmenttablemodel.h"
#include "models/environment/needslistmodel.h"
#include "models/journal/eventtablemodel.h"
#include "tests/support/samplerun.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Pilothouse;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// Counts what a view would do: a reset throws its selection and its place away.
struct Changes {
    explicit Changes(QAbstractItemModel& model)
        : resets(&model, &QAbstractItemModel::modelReset)
        , inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , moved(&model, &QAbstractItemModel::rowsMoved)
        , changed(&model, &QAbstractItemModel::dataChanged)
    {
    }
    QSignalSpy resets;
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy changed;
};

RunSummaryRow runRow(int number, RunPhase phase = RunPhase::Succeeded)
{
    RunSummaryRow row;
    row.run = QStringLiteral("run-%1").arg(number);
    row.environment = QStringLiteral("production");
    row.release = QStringLiteral("r%1").arg(number);
    row.phase = phase;
    row.exitCode = phase == RunPhase::Running ? -1 : 0;
    row.createdAt = 1'800'000'000'000'000 + number;
    return row;
}

RunLogLine logLine(int number, RunLogLine::Source source = RunLogLine::Application)
{
    return {1'800'000'000'000'000 + number, source, RunLogLine::Information, QStringLiteral("web"), QStringLiteral("line %1").arg(number), 0};
}

QList<RunLogLine> logLines(int first, int count)
{
    QList<RunLogLine> lines;
    for (int i = 0; i < count; ++i) {
        lines << logLine(first + i, i % 4 == 0 ? RunLogLine::Router : RunLogLine::Application);
    }
    return lines;
}

QList<EventRow> eventRows(qint64 first, int count)
{
    QList<EventRow> rows;
    for (int i = 0; i < count; ++i) {
        EventRow row;
        row.event.seq = first + i;
        row.event.kind = QStringLiteral("log");
        row.words = QStringLiteral("words %1").arg(first + i);
        rows << row;
    }
    return rows;
}

EnvironmentRow environmentRow(const QString& name)
{
    EnvironmentRow row;
    row.name = name;
    row.isObserved = true;
    row.health = EnvironmentHealth::Healthy;
    return row;
}

} // namespace

class ItemModelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsAreMergedByNameWithoutAReset();
    void aTickTouchesOnlyTheTimesOfRunsThatGoOn();
    void rowsThatChangePlacesAreMoved();
    void aThousandNewRunsAreOneInsertion();
    void stepsChangeRowByRowAsTheRunGoesOn();
    void aTickOfTheStepsTouchesTheRunningOneOnly();
    void progressOfTheWatchSurvivesAClockThatJumps();
    void theLogKeepsItsCapacityAndDropsTheOldest();
    void aBatchLargerThanTheLogKeepsItsEnd();
    void theLogIsFilteredBySourceAndText();
    void theLogGoesBackWithAReplay();
    void checksAreAddedAndReplacedOneByOne();
    void expectedChecksKeepTheirOrderWhileTheyAreAnswered();
    void eventsGrowAtBothEndsAndStayBounded();
    void environmentsAndNeedsChangeInPlace();
    void whatARunExpandedIsOneNeedUntilItsEnd();
    void aPageThatStaysOnIsANeed();
    void releasesTellWhereTheyRun();
};

void ItemModelsTest::runsAreMergedByNameWithoutAReset()
{
    RunTableModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setRows({runRow(3, RunPhase::Running), runRow(2), runRow(1)});
    Changes changes(model);

    RunSummaryRow finished = runRow(3, RunPhase::RolledBack);
    finished.totals = RunTotals {400, 11, 250};
    model.setRows({runRow(4, RunPhase::Running), finished, runRow(2)});

    QCOMPARE(changes.resets.size(), 0);
    QCOMPARE(changes.inserted.size(), 1);
    QCOMPARE(changes.removed.size(), 1);
    QCOMPARE(changes.changed.size(), 1);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.row(0).run, QStringLiteral("run-4"));
    QCOMPARE(model.index(1, RunTableModel::FailedColumn).data().toString(), QStringLiteral("11 of 400"));
    QCOMPARE(model.rowOf(QStringLiteral("run-2")), 2);
    QCOMPARE(model.rowOf(QStringLiteral("run-1")), -1);
}

void ItemModelsTest::aTickTouchesOnlyTheTimesOfRunsThatGoOn()
{
    RunTableModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setRows({runRow(2, RunPhase::Running), runRow(1)});
    Changes changes(model);
    model.tick(1'800'000'012'000'002);
    QCOMPARE(changes.resets.size(), 0);
    QCOMPARE(changes.changed.size(), 1);
    QCOMPARE(changes.changed.first().first().toModelIndex(), model.index(0, RunTableModel::TookColumn));
    QCOMPARE(model.index(0, RunTableModel::TookColumn).data().toString(), spokenDuration(Milliseconds(12000)));
}

void ItemModelsTest::rowsThatChangePlacesAreMoved()
{
    RunTableModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setRows({runRow(1), runRow(2), runRow(3)});
    Changes changes(model);
    model.setRows({runRow(3), runRow(1), runRow(2)});
    QCOMPARE(changes.moved.size(), 1);
    QCOMPARE(changes.resets.size() + changes.inserted.size() + changes.removed.size() + changes.changed.size(), 0);
    QCOMPARE(model.row(0).run, QStringLiteral("run-3"));
}

void ItemModelsTest::aThousandNewRunsAreOneInsertion()
{
    RunTableModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    Changes changes(model);
    QList<RunSummaryRow> rows;
    for (int i = 1000; i > 0; --i) {
        rows << runRow(i);
    }
    model.setRows(rows);
    QCOMPARE(changes.inserted.size(), 1);
    QCOMPARE(model.rowCount(), 1000);
}

void ItemModelsTest::stepsChangeRowByRowAsTheRunGoesOn()
{
    StepListModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    const QList<Event> events = SampleRun::rolledBack();
    RunState state;
    state.run = events.first().run;
    fold(state, events.first());
    model.setState(state, events.first().at);
    QCOMPARE(model.rowCount(), 4);
    Changes changes(model);
    for (const Event& event : events) {
        fold(state, event);
        model.setState(state, event.at);
    }
    QCOMPARE(changes.resets.size(), 0);
    QVERIFY(changes.changed.size() > 3);
    const QModelIndex watch = model.index(model.rowOf(QStringLiteral("watch")));
    QCOMPARE(watch.data(StepListModel::StatusRole).toInt(), int(StepStatus::Failed));
    QVERIFY(watch.data(StepListModel::ErrorRole).toString().contains(QStringLiteral("11 of 40")));
    QVERIFY(watch.data(StepListModel::EvidenceRole).toString().contains(QStringLiteral("500")));
    QCOMPARE(model.failedRow(), watch.row());
    const QModelIndex undone = model.index(model.rowOf(QStringLiteral("switch")));
    QCOMPARE(undone.data(StepListModel::StatusRole).toInt(), int(StepStatus::Undone));
    QCOMPARE(undone.data(StepListModel::SummaryRole).toString(), QStringLiteral("Traffic is back on blue"));
    QVERIFY(undone.data(StepListModel::OldCodeWorksRole).toBool());
}

void ItemModelsTest::aTickOfTheStepsTouchesTheRunningOneOnly()
{
    StepListModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    SampleRun run;
    run.created().started().intended(QStringLiteral("lease")).applied(QStringLiteral("lease"), Milliseconds(100)).intended(QStringLiteral("backup"));
    model.setState(foldRun(QStringLiteral("run-7"), run.events()), run.time());
    QCOMPARE(model.currentRow(), 1);
    Changes changes(model);
    model.tick(run.time() + 15'500'000);
    QCOMPARE(changes.resets.size(), 0);
    QCOMPARE(changes.changed.size(), 1);
    QCOMPARE(changes.changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(model.index(1).data(StepListModel::DurationRole).toLongLong(), 15500);
    QCOMPARE(model.index(1).data(StepListModel::ProgressRole).toDouble(), 0.5);
}

void ItemModelsTest::progressOfTheWatchSurvivesAClockThatJumps()
{
    StepListModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    SampleRun run;
    run.created().started().intended(QStringLiteral("watch"));
    run.add(EventKind::windowOpened, {{QStringLiteral("until"), run.time() + 300'000'000}});
    model.setState(foldRun(QStringLiteral("run-7"), run.events()), run.time());
    const QModelIndex watch = model.index(model.rowOf(QStringLiteral("watch")));
    const auto at = [&](qint64 offset) {
        model.tick(run.time() + offset);
        return std::pair(watch.data(StepListModel::RemainingRole).toLongLong(), watch.data(StepListModel::ProgressRole).toDouble());
    };
    QCOMPARE(at(60'000'000), std::pair(qint64(240'000), 0.2));
    QCOMPARE(at(-3'600'000'000), std::pair(qint64(300'000), 0.0)); // an hour back
    QCOMPARE(at(36'000'000'000), std::pair(qint64(0), 1.0)); // ten hours on: the laptop slept
}

void ItemModelsTest::theLogKeepsItsCapacityAndDropsTheOldest()
{
    RunLogModel model(100);
    const QAbstractItemModelTester tester(&model, fatal);
    Changes changes(model);
    for (int batch = 0; batch < 30; ++batch) {
        model.append(logLines(batch * 10, 10));
    }
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(model.kept(), 100);
    QCOMPARE(model.dropped(), 200);
    QCOMPARE(model.line(0).text, QStringLiteral("line 200"));
    QCOMPARE(model.line(99).text, QStringLiteral("line 299"));
    QCOMPARE(changes.resets.size(), 0);
    QCOMPARE(changes.inserted.size(), 30);
}

void ItemModelsTest::aBatchLargerThanTheLogKeepsItsEnd()
{
    RunLogModel model(100);
    const QAbstractItemModelTester tester(&model, fatal);
    model.append(logLines(0, 5));
    model.append(logLines(5, 1000));
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(model.line(99).text, QStringLiteral("line 1004"));
    QCOMPARE(model.dropped(), 905);
    model.append({});
    model.append(logLines(1005, 1));
    QCOMPARE(model.line(99).text, QStringLiteral("line 1005"));
}

void ItemModelsTest::theLogIsFilteredBySourceAndText()
{
    RunLogModel model(100);
    const QAbstractItemModelTester tester(&model, fatal);
    model.append(logLines(0, 20));
    model.setFilter(RunLogLine::Router, {});
    QCOMPARE(model.rowCount(), 5);
    model.append(logLines(20, 200)); // the filter's rows leave with the oldest lines
    QCOMPARE(model.rowCount(), 25);
    model.setFilter(RunLogModel::Sources(RunLogLine::Router) | RunLogLine::Application, QStringLiteral("LINE 21"));
    QCOMPARE(model.rowCount(), 10); // 210 … 219
    QCOMPARE(model.rowBefore(1'800'000'000'000'214), 4);
    QVERIFY(model.text(0, 1).contains(QStringLiteral("line 210")));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void ItemModelsTest::theLogGoesBackWithAReplay()
{
    RunLogModel model(100);
    const QAbstractItemModelTester tester(&model, fatal);
    QList<RunLogLine> lines = logLines(0, 10);
    for (int i = 0; i < 10; ++i) {
        lines[i].seq = i / 2 + 1;
    }
    model.append(lines);
    model.truncate(3);
    QCOMPARE(model.rowCount(), 6);
    model.append(lines.mid(6));
    QCOMPARE(model.rowCount(), 10);
    model.truncate(0);
    QCOMPARE(model.rowCount(), 0);
}

void ItemModelsTest::checksAreAddedAndReplacedOneByOne()
{
    CheckTableModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    Changes changes(model);
    const CheckResult docker(QStringLiteral("docker"), QStringLiteral("Docker"));
    const CheckResult disk(QStringLiteral("disk"), QStringLiteral("Disk"));
    model.add(docker.ok(QStringLiteral("27.1")));
    model.add(disk.warning(QStringLiteral("2 GB free"), QStringLiteral("Free some")));
    model.add(docker.failed(ErrorCode::Unavailable, QStringLiteral("does not answer"), QStringLiteral("Start it")));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(changes.inserted.size(), 2);
    QCOMPARE(changes.changed.size(), 1);
    QCOMPARE(model.count(CheckResult::Failed), 1);
    QCOMPARE(model.index(0, CheckTableModel::RemedyColumn).data().toString(), QStringLiteral("Start it"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(changes.resets.size(), 0);
}

void ItemModelsTest::expectedChecksKeepTheirOrderWhileTheyAreAnswered()
{
    CheckTableModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    const CheckResult docker(QStringLiteral("docker"), QStringLiteral("Docker"));
    const CheckResult disk(QStringLiteral("disk"), QStringLiteral("Disk"));
    const CheckResult lease(QStringLiteral("lease"), QStringLiteral("Lease"));
    model.expect({docker, disk, lease});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.answered(), 0);
    QVERIFY(!model.index(0, CheckTableModel::TitleColumn).data(CheckTableModel::StatusRole).isValid());
    Changes changes(model);
    model.add(lease.ok(QStringLiteral("free")));
    model.add(disk.failed(ErrorCode::Refused, QStringLiteral("full"), QStringLiteral("Free some")));
    QCOMPARE(model.row(2).message, QStringLiteral("free"));
    QCOMPARE(model.row(1).message, QStringLiteral("full"));
    QVERIFY(model.isWaiting(0));
    QCOMPARE(model.answered(), 2);
    QCOMPARE(model.count(CheckResult::Ok), 1); // what waits counts for nothing
    QCOMPARE(changes.inserted.size(), 0);
    model.endWaiting();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(changes.resets.size(), 0);
}

void ItemModelsTest::eventsGrowAtBothEndsAndStayBounded()
{
    EventTableModel model;
    Changes changes(model);
    QSignalSpy wanted(&model, &EventTableModel::olderWanted);
    model.addNewer(eventRows(501, 500));
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE(wanted.size(), 1); // asked once, until the page is there
    const QAbstractItemModelTester tester(&model, fatal);
    model.addOlder(eventRows(1, 500));
    QVERIFY(!model.canFetchMore({}));
    model.addNewer(eventRows(1001, 2));
    QCOMPARE(model.rowCount(), 1002);
    QCOMPARE(model.newestSeq(), 1002);
    QCOMPARE(model.oldestSeq(), 1);
    QCOMPARE(model.row(model.rowOf(700)).words, QStringLiteral("words 700"));
    for (int page = 0; page < 50; ++page) {
        model.addNewer(eventRows(1003 + page * 1000, 1000));
    }
    QCOMPARE(model.rowCount(), EventTableModel::mostRows);
    QCOMPARE(model.newestSeq(), 51002);
    QCOMPARE(changes.resets.size(), 0);
}

void ItemModelsTest::environmentsAndNeedsChangeInPlace()
{
    EnvironmentTableModel table;
    NeedsListModel list;
    const QAbstractItemModelTester tableTester(&table, fatal);
    const QAbstractItemModelTester listTester(&list, fatal);
    EnvironmentRow production = environmentRow(QStringLiteral("production"));
    const EnvironmentRow staging = environmentRow(QStringLiteral("staging"));
    table.setRows({production, staging});
    list.setRows(needsOf(table.rows(), {}, {}, std::nullopt));
    QCOMPARE(list.rowCount(), 0);
    Changes changes(table);
    production.drift = {{QStringLiteral("image of web"), QStringLiteral("r41"), QStringLiteral("r40"), {}, false}};
    production.unfinishedRun = QStringLiteral("run-9");
    table.setRows({production, staging});
    QCOMPARE(changes.changed.size(), 1);
    QCOMPARE(changes.resets.size() + changes.inserted.size(), 0);
    const QList<NeedRow> needs = needsOf(table.rows(), {runRow(9, RunPhase::Running)}, {}, Error {ErrorCode::Corrupt, QStringLiteral("damaged"), {}, {}});
    list.setRows(needs);
    QCOMPARE(list.rowCount(), 3);
    QCOMPARE(needs[0].action, NeedRow::OpenJournal);
    QCOMPARE(needs[1].id, QStringLiteral("run:run-9")); // nobody works on it
    QCOMPARE(needs[1].urgency, NeedRow::Now);
    QCOMPARE(needs[2].action, NeedRow::OpenDrift);
}

void ItemModelsTest::whatARunExpandedIsOneNeedUntilItsEnd()
{
    EnvironmentRow production = environmentRow(QStringLiteral("production"));
    ExpansionStatus expansion;
    expansion.open.run = QStringLiteral("run-5");
    expansion.open.release = QStringLiteral("r42");
    expansion.end = ExpansionEnd::Run;
    production.expansions = {expansion, expansion};
    QVERIFY(needsOf({production}, {}, {}, std::nullopt).isEmpty());
    for (ExpansionStatus& each : production.expansions) {
        each.end = ExpansionEnd::TakeBack;
    }
    const QList<NeedRow> needs = needsOf({production}, {}, {}, std::nullopt);
    QCOMPARE(needs.size(), 1);
    QCOMPARE(needs[0].title, QStringLiteral("production: the schema is expanded for r42"));
    QCOMPARE(needs[0].action, NeedRow::TakeBack);
    QCOMPARE(needs[0].run, QStringLiteral("run-5"));
    production.expansions[0].end = ExpansionEnd::Contract;
    QCOMPARE(needsOf({production}, {}, {}, std::nullopt).first().action, NeedRow::Contract);
    production.expansions[0].end = ExpansionEnd::NotKnown;
    QCOMPARE(needsOf({production}, {}, {}, std::nullopt).first().action, NeedRow::OpenRun);
}

void ItemModelsTest::aPageThatStaysOnIsANeed()
{
    EnvironmentStatus status;
    status.split.emplace().isMaintenance = true;
    QVERIFY(status.toJson().value(u"maintenance").toBool()); // what a feed measures a change by
    EnvironmentRow row = EnvironmentRow::of({}, &status);
    row.name = QStringLiteral("production");
    const QList<NeedRow> needs = needsOf({row}, {}, {}, std::nullopt);
    const auto isPage = [](const NeedRow& need) { return need.urgency == NeedRow::Now && need.action == NeedRow::TakePageOff && need.title == QStringLiteral("production: users get the maintenance page"); };
    QVERIFY(std::any_of(needs.cbegin(), needs.cend(), isPage));
    row.unfinishedRun = QStringLiteral("run-7"); // the page is the run's own
    const QList<NeedRow> during = needsOf({row}, {}, {}, std::nullopt);
    QVERIFY(std::none_of(during.cbegin(), during.cend(), isPage));
}

void ItemModelsTest::releasesTellWhereTheyRun()
{
    ReleaseTableModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    ReleaseRow serving {QStringLiteral("r42"), QStringLiteral("members-web:r42"), QStringLiteral("sha256:42"), QStringLiteral("1f2e"), 1, 195'000'000, true, {Slot::Green}, {}};
    ReleaseRow kept {QStringLiteral("r41"), QStringLiteral("members-web:r41"), QStringLiteral("sha256:41"), {}, 0, 194'000'000, false, {}, {Slot::Blue}};
    model.setRows({serving, kept});
    QCOMPARE(model.index(0, ReleaseTableModel::RunsColumn).data().toString(), QStringLiteral("serves on green"));
    QCOMPARE(model.index(1, ReleaseTableModel::RunsColumn).data().toString(), QStringLiteral("kept on blue, stopped"));
    Changes changes(model);
    model.setRows({serving});
    QCOMPARE(changes.removed.size(), 1);
}

QTEST_GUILESS_MAIN(ItemModelsTest)
#include "tst_itemmodels.moc"
