#include "services/process/filelock.h"
#include "tests/integration/ctl/ctljournal.h"
#include "tests/support/await.h"
#include "tests/support/samplerun.h"
#include "tests/support/terminal.h"
#include <QDir>
#include <QTimeZone>
#include <fcntl.h>
#include <unistd.h>

using namespace Pilothouse;

// What commands ask, how they are told what to do, and how they tell the time.
class UsageTest : public QObject, private CtlJournal {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void aMistypedEnvironmentIsBadInputWithASuggestion();
    void lastAndRunsAreThoseOfTheProjectAtHand();
    void timesAreInTheProjectsZoneAndUtcForPrograms();
    void withoutATerminalNothingIsDoneAndTheCommandIsNamed_data();
    void withoutATerminalNothingIsDoneAndTheCommandIsNamed();
    void atATerminalOneQuestionIsAsked_data();
    void atATerminalOneQuestionIsAsked();
    void aRunOfAnotherHostIsTakenOverKnowingly();
    void wordsThatDoNotFitAreBadUsage_data();
    void wordsThatDoNotFitAreBadUsage();
    void aSupervisorEndsWhenTheStackWasGivenBack();
    void aFolderOfLocksThatCannotBeMadeIsNamed();
    void aRunThatNeverBeganIsEndedByRecover();
};

void UsageTest::aMistypedEnvironmentIsBadInputWithASuggestion()
{
    QCOMPARE(run({QStringLiteral("runs"), QStringLiteral("--env"), QStringLiteral("prodction")}).code, 0); // nothing is known to compare with
    replay(SampleRun::succeeded());
    const Ended mistyped = run({QStringLiteral("runs"), QStringLiteral("--env"), QStringLiteral("prodction")});
    QCOMPARE(mistyped.code, 2);
    QVERIFY2(mistyped.err.contains(QStringLiteral("Did you mean “production”?")), qPrintable(mistyped.err));
    QCOMPARE(run({QStringLiteral("runs"), QStringLiteral("--env"), QStringLiteral("production")}).code, 0);
}

void UsageTest::lastAndRunsAreThoseOfTheProjectAtHand()
{
    const QString project = QStringLiteral("--project=") + writeProject(QStringLiteral("production"));
    replay(SampleRun::succeeded());
    SampleRun other;
    Plan plan = samplePlan();
    plan.project = QStringLiteral("guild");
    other.created(plan);
    replay(other.events());
    QVERIFY(run({QStringLiteral("show"), QStringLiteral("last")}).out.startsWith(QStringLiteral("run-2:")));
    QVERIFY(run({project, QStringLiteral("show"), QStringLiteral("last")}).out.startsWith(QStringLiteral("run-1:")));
    const QString own = run({project, QStringLiteral("runs")}).out;
    QVERIFY2(own.contains(QStringLiteral("run-1")) && !own.contains(QStringLiteral("run-2")) && !own.contains(QStringLiteral("PROJECT")), qPrintable(own));
    const QString all = run({project, QStringLiteral("runs"), QStringLiteral("--all")}).out;
    QVERIFY2(all.contains(QStringLiteral("run-1  members")) && all.contains(QStringLiteral("run-2  guild")), qPrintable(all));

    QFile broken(project.mid(10));
    QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
    broken.write("project: [\n");
    broken.close();
    const Ended unknown = run({project, QStringLiteral("rollback"), QStringLiteral("last"), QStringLiteral("--yes")});
    QCOMPARE(unknown.code, 2);
    QVERIFY2(unknown.err.contains(QStringLiteral("Name the run")), qPrintable(unknown.err));
}

void UsageTest::timesAreInTheProjectsZoneAndUtcForPrograms()
{
    const QString project = QStringLiteral("--project=") + writeProject(QStringLiteral("production"));
    replay(SampleRun::succeeded());
    const QDateTime created = await(journal().read(0))->first().time();
    const QString here = created.toTimeZone(QTimeZone("Asia/Manila")).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    const QString utc = created.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    const QString runs = run({project, QStringLiteral("runs")}).out;
    QVERIFY2(runs.contains(QStringLiteral("STARTED (Asia/Manila)")) && runs.contains(here), qPrintable(runs));
    for (const QString& command : {QStringLiteral("show"), QStringLiteral("watch"), QStringLiteral("report")}) {
        const QString own = run({project, command, QStringLiteral("1")}).out;
        QVERIFY2(own.contains(here + QStringLiteral(" Asia/Manila")), qPrintable(own));
        const QString nowhere = run({command, QStringLiteral("1")}).out;
        QVERIFY2(nowhere.contains(utc + QStringLiteral(" UTC")), qPrintable(nowhere));
    }
    const QString json = run({project, QStringLiteral("show"), QStringLiteral("1"), QStringLiteral("--json")}).out;
    QVERIFY2(json.contains(created.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))) && !json.contains(QStringLiteral("Manila")), qPrintable(json));
}

void UsageTest::withoutATerminalNothingIsDoneAndTheCommandIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("what");
    QTest::newRow("abort") << QStringList {QStringLiteral("abort"), QStringLiteral("1"), QStringLiteral("--reason"), QStringLiteral("ana's slip")} << QStringLiteral("Stop run-1 in production");
    QTest::newRow("finish") << QStringList {QStringLiteral("finish"), QStringLiteral("2")} << QStringLiteral("End the watch of run-2 in production");
    QTest::newRow("rollback") << QStringList {QStringLiteral("rollback"), QStringLiteral("2"), QStringLiteral("--quiet")} << QStringLiteral("Roll back run-2: traffic of production goes back to blue");
    QTest::newRow("recover") << QStringList {QStringLiteral("recover"), QStringLiteral("1")} << QStringLiteral("Take run-1 over from deck");
}

void UsageTest::withoutATerminalNothingIsDoneAndTheCommandIsNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, what);
    replay(SampleRun::succeeded().mid(0, 4)); // before the switch
    replay(SampleRun::succeeded().mid(0, 16)); // in the watch
    const qsizetype before = eventCount();
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 5);
    QVERIFY2(ended.err.contains(what) && ended.err.contains(QStringLiteral("Nothing changed")), qPrintable(ended.err));
    QString command = QStringLiteral("→ To go on: pilothousectl ") + arguments.join(QLatin1Char(' ')) + QStringLiteral(" --yes");
    command.replace(QStringLiteral("ana's slip"), QStringLiteral("'ana'\\''s slip'"));
    QVERIFY2(ended.err.contains(command), qPrintable(ended.err));
    QCOMPARE(eventCount(), before);
}

void UsageTest::atATerminalOneQuestionIsAsked_data()
{
    QTest::addColumn<QString>("kind"); // of the environment by the run's kept project file; empty: none is kept
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char* name, const char* kind, const char* command, const char* typed, int exitCode) {
        QTest::newRow(name) << QString::fromUtf8(kind) << QString::fromUtf8(command) << QString::fromUtf8(typed) << exitCode;
    };
    row("production wants its name", "production", "abort", "production", 0);
    row("production takes no y", "production", "abort", "y", 130);
    row("production takes nothing else", "production", "abort", "staging", 130);
    row("what is not known is production", "", "abort", "y", 130);
    row("elsewhere a y does", "staging", "abort", "y", 0);
    row("elsewhere a no stops", "staging", "abort", "n", 130);
    row("an empty answer stops", "staging", "abort", "", 130);
    row("another host's run wants the name everywhere", "staging", "recover", "y", 130);
}

void UsageTest::atATerminalOneQuestionIsAsked()
{
    QFETCH(QString, kind);
    QFETCH(QString, command);
    QFETCH(QString, typed);
    QFETCH(int, exitCode);
    const QString name = replay(SampleRun::succeeded().mid(0, 4));
    if (!kind.isEmpty()) {
        writeProject(kind, QStringLiteral("data/pilothouse/runs/") + name);
    }
    const qsizetype before = eventCount();
    const QStringList arguments = QStringList {command, name} + (command == u"abort" ? QStringList {QStringLiteral("--no-wait")} : QStringList());
    const TerminalOutput ended = atTerminal(QStringLiteral(PILOTHOUSECTL), arguments, typed, environment(), path(QString()));
    QVERIFY2(ended.exitCode == exitCode, qPrintable(ended.shown));
    const bool isTyped = kind != u"staging" || command == u"recover";
    QCOMPARE(ended.shown.count(QStringLiteral("Type production to go on:")), isTyped ? 1 : 0);
    QCOMPARE(ended.shown.count(QStringLiteral("Go on? [y/N]")), isTyped ? 0 : 1);
    QCOMPARE(ended.shown.contains(QStringLiteral("Nothing changed.")), exitCode == 130);
    QCOMPARE(eventCount() - before, exitCode == 0 ? 1 : 0);
}

void UsageTest::aRunOfAnotherHostIsTakenOverKnowingly()
{
    const QString name = replay(SampleRun::succeeded().mid(0, 4));
    const auto recovering = start({QStringLiteral("recover"), name, QStringLiteral("--yes")});
    QTRY_VERIFY_WITH_TIMEOUT(eventCount() > 4, 5000);
    const Event noted = await(journal().read(4))->first();
    QCOMPARE(noted.kind, QString::fromUtf16(EventKind::overridden));
    QVERIFY2(noted.payload.value(u"what").toString().contains(QStringLiteral("deck")), qPrintable(noted.payload.value(u"what").toString()));
    // The supervisor goes on after the watching; it is ended as `./run --clean` does.
    FileLock supervisor(path(QStringLiteral("state/pilothouse/locks/%1.supervisor.lock").arg(name)));
    QTRY_VERIFY_WITH_TIMEOUT(supervisor.isHeldByOther(), 5000);
    FileLock elsewhere(path(QStringLiteral("other/pilothouse/locks/%1.lock").arg(name)));
    QVERIFY(elsewhere.tryLock().value());
    QCOMPARE(QProcess::execute(QStringLiteral(END_RUNS), {path(QStringLiteral("state"))}), 0);
    QVERIFY(!supervisor.isHeldByOther() && elsewhere.isHeld());
    recovering->kill();
    recovering->waitForFinished(5000);
}

void UsageTest::wordsThatDoNotFitAreBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QStringList& arguments, const char* says) { QTest::newRow(name) << arguments << QString::fromUtf8(says); };
    row("surplus word", {QStringLiteral("status"), QStringLiteral("production")}, "`status` takes no argument; “production” was given.");
    row("second run", {QStringLiteral("show"), QStringLiteral("1"), QStringLiteral("2")}, "`show` takes RUN; “2” is too much.");
    row("no plan file", {QStringLiteral("plan"), QStringLiteral("show")}, "`plan show` needs FILE.");
    row("mistyped command", {QStringLiteral("deply")}, "Did you mean “deploy”?");
    row("half a command", {QStringLiteral("backup")}, "backup create, backup list, backup verify");
    row("plan file and environment", {QStringLiteral("deploy"), QStringLiteral("--plan"), QStringLiteral("x"), QStringLiteral("--env"), QStringLiteral("production")}, "--env would make another");
    row("plan file and release", {QStringLiteral("deploy"), QStringLiteral("--plan"), QStringLiteral("x"), QStringLiteral("--release"), QStringLiteral("v2"), QStringLiteral("--yes")}, "--release would make another");
    row("plan file and strategy", {QStringLiteral("deploy"), QStringLiteral("--plan=x"), QStringLiteral("--strategy=blue-green")}, "--strategy would make another");
    row("plan file and override", {QStringLiteral("deploy"), QStringLiteral("--plan=x"), QStringLiteral("--accept-unsafe=v2")}, "--accept-unsafe would make another");
    row("no release", {QStringLiteral("deploy")}, "--release RELEASE");
}

void UsageTest::wordsThatDoNotFitAreBadUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.err.contains(says), qPrintable(ended.err));
    QVERIFY(ended.out.isEmpty());
}

void UsageTest::aSupervisorEndsWhenTheStackWasGivenBack()
{
    const QString name = replay(SampleRun::succeeded());
    const qint64 inAnHour = (clock().now().toMSecsSinceEpoch() + 3'600'000) * 1000;
    append(name, EventKind::keepOld, {{QStringLiteral("slot"), QStringLiteral("blue")}, {QStringLiteral("until"), inAnHour}});
    // As `flock FILE pilothousectl deploy` hands one down.
    const QString callers = path(QStringLiteral("callers.lock"));
    const int inherited = ::open(QFile::encodeName(callers).constData(), O_RDWR | O_CREAT, 0600);
    QVERIFY(inherited >= 0);
    const auto supervisor = start({QStringLiteral("supervise"), name});
    QTest::qWait(1500);
    ::close(inherited);
    QCOMPARE(supervisor->state(), QProcess::Running); // it waits for the old slot's end
    const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(supervisor->processId()));
    QVERIFY(descriptors.exists());
    for (const QFileInfo& each : descriptors.entryInfoList(QDir::Files | QDir::System)) {
        QVERIFY2(each.symLinkTarget() != callers, "the caller's lock is held until the old slot's end");
    }
    append({}, EventKind::adoptionUndone, {{QStringLiteral("project"), QStringLiteral("members")}, {QStringLiteral("environment"), QStringLiteral("production")}});
    QVERIFY(supervisor->waitForFinished(10000));
}

void UsageTest::aFolderOfLocksThatCannotBeMadeIsNamed()
{
    SampleRun here;
    here.created();
    const QString name = replay(here.events());
    QFile file(path(QStringLiteral("occupied")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QProcessEnvironment variables = environment();
    variables.insert(QStringLiteral("XDG_STATE_HOME"), file.fileName() + QStringLiteral("/state"));
    for (const QString& command : {QStringLiteral("recover"), QStringLiteral("supervise"), QStringLiteral("execute")}) {
        QProcess process;
        process.setProcessEnvironment(variables);
        process.start(QStringLiteral(PILOTHOUSECTL), {command, name});
        const Ended ended = finished(process);
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(file.fileName() + QStringLiteral("/state/pilothouse/locks/")) && ended.err.contains(QStringLiteral("→ See that its folder is there")), qPrintable(command + ended.err));
    }
    QCOMPARE(eventCount(), 1);
}

// Who made it died, or had no space, before the project file was kept for it.
void UsageTest::aRunThatNeverBeganIsEndedByRecover()
{
    SampleRun here;
    here.created();
    const QString name = replay(here.events());
    const Ended recovered = run({QStringLiteral("recover"), name});
    QCOMPARE(recovered.code, 1);
    QVERIFY2(recovered.out.contains(name + QStringLiteral(" never began: its project file was not kept.")), qPrintable(recovered.out + recovered.err));
    const RunState state = foldRun(name, await(journal().read(0)).value());
    QVERIFY(state.outcome == u"aborted" && state.exitCode == 1 && state.attempts == 0);
    QCOMPARE(run({QStringLiteral("recover"), name}).code, 1); // nothing to recover any more
    FileLock supervisor(path(QStringLiteral("state/pilothouse/locks/%1.supervisor.lock").arg(name)));
    QTRY_VERIFY_WITH_TIMEOUT(!supervisor.isHeldByOther(), 5000);
}

QTEST_GUILESS_MAIN(UsageTest)
#include "tst_usage.moc"
