#include "services/process/filelock.h"
#include "tests/integration/ctl/ctljournal.h"
#include "tests/support/await.h"
#include "tests/support/samplerun.h"
#include <QJsonDocument>
#include <csignal>

using namespace Pilothouse;

// The real program in private XDG folders; the test plays the runner by writing its events.
class RunCommandsTest : public QObject, private CtlJournal {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void runsListsWhatHappened();
    void anEmptyJournalIsNoError();
    void runsAreNamedInThreeWays_data();
    void runsAreNamedInThreeWays();
    void badReferencesAreBadInput_data();
    void badReferencesAreBadInput();
    void watchFollowsARunToItsExitCode();
    void watchPrintsEventsAsJsonLines();
    void interruptedWatchLeavesTheRunGoing();
    void aDeadRunIsNamedWithItsRemedy();
    void twoProcessesWatchAndEitherAborts();
    void requestsThatMakeNoSenseAreRefused();
    void notesReachTheReport();
    void reportIsWrittenToAFile();
    void verifyFindsAManipulationAndExportsEvents();
};

void RunCommandsTest::runsListsWhatHappened()
{
    replay(SampleRun::succeeded());
    replay(SampleRun::rolledBack());
    const Ended listed = run({QStringLiteral("runs")});
    QCOMPARE(listed.code, 0);
    const QStringList lines = listed.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(1).startsWith(QStringLiteral("run-2")) && lines.at(1).contains(QStringLiteral("Rolled back")) && lines.at(1).endsWith(QStringLiteral("11 of 40")));
    QVERIFY(lines.at(2).startsWith(QStringLiteral("run-1")) && lines.at(2).contains(QStringLiteral("Succeeded")) && lines.at(2).endsWith(QStringLiteral("0 of 60")));
    const QJsonObject json = QJsonDocument::fromJson(run({QStringLiteral("runs"), QStringLiteral("--json"), QStringLiteral("--limit"), QStringLiteral("1")}).out.toUtf8()).object();
    QCOMPARE(json.value(QStringLiteral("runs")).toArray().size(), 1);
    QCOMPARE(json.value(QStringLiteral("runs")).toArray().at(0).toObject().value(QStringLiteral("outcome")).toString(), QStringLiteral("rolled-back"));
}

void RunCommandsTest::anEmptyJournalIsNoError()
{
    QCOMPARE(run({QStringLiteral("runs")}).code, 0);
    const Ended shown = run({QStringLiteral("show"), QStringLiteral("last")});
    QCOMPARE(shown.code, 2);
    QVERIFY(shown.err.contains(QStringLiteral("no run yet")));
}

void RunCommandsTest::runsAreNamedInThreeWays_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("run");
    QTest::newRow("number") << QStringLiteral("1") << QStringLiteral("run-1");
    QTest::newRow("name") << QStringLiteral("run-2") << QStringLiteral("run-2");
    QTest::newRow("last") << QStringLiteral("last") << QStringLiteral("run-2");
}

void RunCommandsTest::runsAreNamedInThreeWays()
{
    QFETCH(QString, reference);
    replay(SampleRun::succeeded());
    replay(SampleRun::rolledBack());
    const Ended shown = run({QStringLiteral("show"), reference, QStringLiteral("--json")});
    QCOMPARE(shown.code, 0);
    QTEST(QJsonDocument::fromJson(shown.out.toUtf8()).object().value(QStringLiteral("run")).toString(), "run");
}

void RunCommandsTest::badReferencesAreBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("none") << QStringList();
    QTest::newRow("a word") << QStringList {QStringLiteral("yesterday")};
    QTest::newRow("zero") << QStringList {QStringLiteral("0")};
    QTest::newRow("huge") << QStringList {QStringLiteral("99999999999999999999")};
    QTest::newRow("unknown") << QStringList {QStringLiteral("9")};
    QTest::newRow("injection") << QStringList {QStringLiteral("run-1' OR '1'='1")};
}

void RunCommandsTest::badReferencesAreBadInput()
{
    QFETCH(QStringList, arguments);
    replay(SampleRun::succeeded());
    for (const QString& command : {QStringLiteral("show"), QStringLiteral("watch"), QStringLiteral("abort"), QStringLiteral("report")}) {
        const Ended ended = run(QStringList {command} + arguments);
        QCOMPARE(ended.code, 2);
        QVERIFY(!ended.err.isEmpty());
    }
}

void RunCommandsTest::watchFollowsARunToItsExitCode()
{
    const QList<Event> events = SampleRun::rolledBack();
    const QString name = replay(events.mid(0, 4));
    FileLock runner(lockFile(name));
    QVERIFY(runner.tryLock().value());
    const auto watcher = start({QStringLiteral("watch"), QStringLiteral("last")});
    QVERIFY(watcher->waitForReadyRead(5000));
    QTest::qWait(300);
    for (const Event& event : events.mid(4)) {
        QVERIFY_RESULT(await(journal().append({name, event.actor, event.kind, event.payload})));
    }
    const Ended ended = finished(*watcher);
    QCOMPARE(ended.code, 3);
    QVERIFY2(ended.out.contains(QStringLiteral("✓ Take the lease")), qPrintable(ended.out));
    QVERIFY(ended.out.contains(QStringLiteral("requests failed: 11 of 40")));
    QVERIFY(ended.out.contains(QStringLiteral("Rolled back: users are on r41 (blue) again.")));
}

void RunCommandsTest::watchPrintsEventsAsJsonLines()
{
    replay(SampleRun::succeeded());
    const Ended ended = run({QStringLiteral("watch"), QStringLiteral("1"), QStringLiteral("--json")});
    QCOMPARE(ended.code, 0);
    const QStringList lines = ended.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), SampleRun::succeeded().size());
    for (const QString& line : lines) {
        QCOMPARE(QJsonDocument::fromJson(line.toUtf8()).object().value(QStringLiteral("run")).toString(), QStringLiteral("run-1"));
    }
}

void RunCommandsTest::interruptedWatchLeavesTheRunGoing()
{
    const QString name = replay(SampleRun::succeeded().mid(0, 4));
    FileLock runner(lockFile(name));
    QVERIFY(runner.tryLock().value());
    const auto watcher = start({QStringLiteral("watch"), name});
    QVERIFY(watcher->waitForReadyRead(5000));
    ::kill(pid_t(watcher->processId()), SIGINT);
    const Ended ended = finished(*watcher);
    QCOMPARE(ended.code, 5);
    QVERIFY2(ended.err.contains(QStringLiteral("pilothousectl watch run-1")), qPrintable(ended.err));
    QCOMPARE(await(journal().read(0))->size(), 4); // nothing was asked of the run
}

void RunCommandsTest::aDeadRunIsNamedWithItsRemedy()
{
    // The sample's runner ran on a host of another name: its life cannot be seen from here.
    const auto elsewhere = start({QStringLiteral("watch"), replay(SampleRun::succeeded().mid(0, 4))});
    SampleRun here;
    here.created();
    const QString name = replay(here.events());
    const Ended dead = run({QStringLiteral("watch"), name});
    QCOMPARE(dead.code, 5);
    QVERIFY2(dead.err.contains(QStringLiteral("pilothousectl recover run-2")), qPrintable(dead.err));
    QCOMPARE(elsewhere->state(), QProcess::Running);
    ::kill(pid_t(elsewhere->processId()), SIGINT);
    QCOMPARE(finished(*elsewhere).code, 5);
}

void RunCommandsTest::twoProcessesWatchAndEitherAborts()
{
    const QString name = replay(SampleRun::succeeded().mid(0, 4));
    FileLock runner(lockFile(name));
    QVERIFY(runner.tryLock().value());
    const auto first = start({QStringLiteral("watch"), name});
    const auto second = start({QStringLiteral("abort"), name, QStringLiteral("--yes"), QStringLiteral("--reason"), QStringLiteral("wrong tag")});
    QList<Event> events;
    QTRY_VERIFY_WITH_TIMEOUT((events = await(journal().read(4)).value_or(QList<Event>())).size() == 1, 5000);
    QCOMPARE(events.first().kind, QString::fromUtf16(EventKind::requested));
    QCOMPARE(events.first().payload.value(QStringLiteral("verb")).toString(), QStringLiteral("abort"));
    QCOMPARE(events.first().payload.value(QStringLiteral("reason")).toString(), QStringLiteral("wrong tag"));
    append(name, EventKind::runTurnedBack, {{QStringLiteral("direction"), QStringLiteral("abort")}, {QStringLiteral("message"), QStringLiteral("ana aborted the run.")}});
    append(name, EventKind::runFinished, {{QStringLiteral("outcome"), QStringLiteral("aborted")}, {QStringLiteral("exitCode"), 1}, {QStringLiteral("message"), QStringLiteral("ana aborted the run.")}});
    const Ended aborted = finished(*second);
    QCOMPARE(aborted.code, 0); // it did what was asked
    const Ended watched = finished(*first);
    QCOMPARE(watched.code, 1);
    QVERIFY(watched.out.contains(QStringLiteral("abort “wrong tag”")));
    QVERIFY(watched.out.contains(QStringLiteral("Aborted before the switch: users stayed on r41.")));
}

void RunCommandsTest::requestsThatMakeNoSenseAreRefused()
{
    replay(SampleRun::succeeded());
    const Ended aborted = run({QStringLiteral("abort"), QStringLiteral("1")});
    QCOMPARE(aborted.code, 4);
    QVERIFY(aborted.err.contains(QStringLiteral("pilothousectl rollback run-1")));
    QCOMPARE(run({QStringLiteral("pause"), QStringLiteral("1")}).code, 4);
    QCOMPARE(run({QStringLiteral("resume"), QStringLiteral("1")}).code, 4);
    QCOMPARE(run({QStringLiteral("finish"), QStringLiteral("1")}).code, 4);
    const QString name = replay(SampleRun::succeeded().mid(0, 4));
    QCOMPARE(run({QStringLiteral("pause"), name}).code, 0);
    QCOMPARE(run({QStringLiteral("pause"), name}).code, 4);
    QCOMPARE(run({QStringLiteral("resume"), name}).code, 0);
    QCOMPARE(run({QStringLiteral("abort"), name, QStringLiteral("--no-wait"), QStringLiteral("--yes")}).code, 0);
}

void RunCommandsTest::notesReachTheReport()
{
    replay(SampleRun::rolledBack());
    QCOMPARE(run({QStringLiteral("note"), QStringLiteral("1")}).code, 2);
    QCOMPARE(run({QStringLiteral("note"), QStringLiteral("1"), QStringLiteral("search"), QStringLiteral("was <slow>")}).code, 0);
    const Ended report = run({QStringLiteral("report"), QStringLiteral("1")});
    QCOMPARE(report.code, 0);
    QVERIFY2(report.out.contains(QStringLiteral("search was \\<slow\\>")), qPrintable(report.out));
    QVERIFY2(report.err.isEmpty(), qPrintable(report.err)); // nothing about a desktop that is not there
}

void RunCommandsTest::reportIsWrittenToAFile()
{
    replay(SampleRun::succeeded());
    const QString name = path(QStringLiteral("run.json"));
    QCOMPARE(run({QStringLiteral("report"), QStringLiteral("last"), QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("-o"), name}).code, 0);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("outcome")).toString(), QStringLiteral("succeeded"));
    QCOMPARE(run({QStringLiteral("report"), QStringLiteral("last"), QStringLiteral("--format"), QStringLiteral("docx")}).code, 2);
    QCOMPARE(run({QStringLiteral("report"), QStringLiteral("last"), QStringLiteral("-o"), QStringLiteral("/nowhere/run.md")}).code, 1);
}

void RunCommandsTest::verifyFindsAManipulationAndExportsEvents()
{
    replay(SampleRun::succeeded());
    const Ended exported = run({QStringLiteral("journal"), QStringLiteral("export")});
    QCOMPARE(exported.code, 0);
    QCOMPARE(exported.out.count(QLatin1Char('\n')), SampleRun::succeeded().size());
    const QString name = path(QStringLiteral("journal.jsonl"));
    QCOMPARE(run({QStringLiteral("journal"), QStringLiteral("export"), QStringLiteral("-o"), name}).code, 0);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), exported.out);
    QCOMPARE(run({QStringLiteral("journal"), QStringLiteral("verify")}).code, 0);
    closeJournal();
    QFile head(path(QStringLiteral("data/pilothouse/journal.head")));
    QVERIFY(head.open(QIODevice::ReadWrite) && head.resize(0));
    const Ended found = run({QStringLiteral("journal"), QStringLiteral("verify"), QStringLiteral("--json")});
    QCOMPARE(found.code, 4);
    QCOMPARE(QJsonDocument::fromJson(found.out.toUtf8()).object().value(QStringLiteral("problem")).toObject().value(QStringLiteral("kind")).toString(), QStringLiteral("forged-head"));
}

QTEST_GUILESS_MAIN(RunCommandsTest)
#include "tst_runcommands.moc"
