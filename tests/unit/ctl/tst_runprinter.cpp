#include "app/ctl/runprinter.h"
#include "app/ctl/texttable.h"
#include "tests/support/await.h"
#include "tests/support/samplerun.h"

using namespace Pilothouse;

class RunPrinterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aSuccessfulRunIsPrintedStepByStep();
    void aRolledBackRunSaysWhyAndWhatWasKept();
    void theLiveLineShowsProgressAndCountdown();
    void aRestartAndPeoplesRequestsAreTold();
    void aRunThatNothingMeasuredSaysSo();
    void foreignTextCannotSteerTheTerminal();
    void tablesAlign();

private:
    static QStringList printed(const QList<Event>& events);
};

void RunPrinterTest::initTestCase()
{
    // What people read does not depend on the machine's zone.
    qputenv("TZ", "America/New_York");
    tzset();
}

QStringList RunPrinterTest::printed(const QList<Event>& events)
{
    const RunPrinter printer(TimeWords::ofZone(QStringLiteral("Asia/Manila")));
    RunState state;
    state.run = QStringLiteral("run-7");
    QStringList lines;
    for (const Event& event : events) {
        fold(state, event);
        lines << printer.lines(state, event);
    }
    lines.prepend(printer.header(state));
    return lines + (state.isFinished() ? printer.outcome(state) : QStringList());
}

void RunPrinterTest::aSuccessfulRunIsPrintedStepByStep()
{
    const QStringList expected {
        QStringLiteral("run-7: r42 → production · blue-green · plan %1 · started 2027-01-15 16:00:00 Asia/Manila by ana@laptop").arg(samplePlan().shortDigest()),
        QStringLiteral("✓ Take the lease                                 took 120 ms"),
        QStringLiteral("✓ Back up: 212 MB, verified                        took 31 s"),
        QStringLiteral("✓ Switch to green: blue → green                    took 6 ms"),
        QStringLiteral("● Rollback is free until 16:05:31 Asia/Manila."),
        QStringLiteral("● ben@desk: note “Looks *good*, members are happy”"),
        QStringLiteral("✓ Watch: 30 checks passed                    took 5 min 00 s"),
        QStringLiteral("Succeeded: r42 serves on green.              took 5 min 31 s"),
        QStringLiteral("  requests failed: 0 of 60"),
        QStringLiteral("  longest gap: 11 ms"),
        QStringLiteral("  switch: blue began its last request 3 ms after the switch"),
        QStringLiteral("  users' requests: 0 errors of 120"),
        QStringLiteral("  back to the old release, kept until 16:35:31 Asia/Manila: pilothousectl rollback run-7"),
    };
    QCOMPARE(printed(SampleRun::succeeded()), expected);
}

void RunPrinterTest::aRolledBackRunSaysWhyAndWhatWasKept()
{
    const QString text = printed(SampleRun::rolledBack()).join(QLatin1Char('\n'));
    QVERIFY2(text.contains(QStringLiteral("✗ Watch: failed")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("↩ Rolling back: The guard ordered the rollback")));
    QVERIFY(text.contains(QStringLiteral("↩ Switch to green: Traffic is back on blue")));
    QVERIFY(text.contains(QStringLiteral("Rolled back: users are on r41 (blue) again.")));
    QVERIFY(text.contains(QStringLiteral("GET /people/ → 500 from green")));
    QVERIFY(text.contains(QStringLiteral("  requests failed: 11 of 40")));
    QVERIFY(text.contains(QStringLiteral("  kept: The backup /backups/members-7.dump is kept.")));
}

void RunPrinterTest::theLiveLineShowsProgressAndCountdown()
{
    SampleRun run;
    run.created().started().intended(QStringLiteral("backup")).add(EventKind::stepProgress, {{QStringLiteral("step"), QStringLiteral("backup")}, {QStringLiteral("text"), QStringLiteral("100 MB written")}});
    const RunPrinter printer;
    QCOMPARE(printer.now(foldRun(QStringLiteral("run-7"), run.events()), run.time() + 12'000'000), QStringLiteral("● Back up: 100 MB written                           for 12 s"));
    run.applied(QStringLiteral("backup"), Milliseconds(0)).intended(QStringLiteral("watch")).add(EventKind::windowOpened, {{QStringLiteral("until"), run.time() + 300'000'000}});
    run.sampled(20, 0, 0, QStringLiteral("green"));
    QCOMPARE(printer.now(foldRun(QStringLiteral("run-7"), run.events()), run.time() + 108'000'000), QStringLiteral("● Watch ▓▓▓▓░░░░░░░░ 3:12 left · requests failed: 0 of 20"));
    run.applied(QStringLiteral("watch"), Milliseconds(0)).finished(QStringLiteral("succeeded"), 0);
    QVERIFY(printer.now(foldRun(QStringLiteral("run-7"), run.events()), run.time()).isEmpty());
}

void RunPrinterTest::aRestartAndPeoplesRequestsAreTold()
{
    SampleRun run;
    run.created().started().intended(QStringLiteral("backup")).after(Milliseconds(2000)).started(2);
    run.add(EventKind::requested, {{QStringLiteral("verb"), QStringLiteral("pause")}, {QStringLiteral("reason"), QStringLiteral("lunch")}}, QStringLiteral("ben@desk"));
    run.add(EventKind::runPaused, {{QStringLiteral("reason"), QStringLiteral("A person paused the run.")}}).add(EventKind::runResumed);
    const QStringList lines = printed(run.events());
    QCOMPARE(lines.mid(1), QStringList({QStringLiteral("● A runner took the run up again at 16:00:02 Asia/Manila (start 2)."), QStringLiteral("● ben@desk: pause “lunch”"),
                               QStringLiteral("● Held: A person paused the run."), QStringLiteral("● Goes on.")}));
}

void RunPrinterTest::aRunThatNothingMeasuredSaysSo()
{
    SampleRun run;
    run.created().started().finished(QStringLiteral("aborted"), 1);
    const QStringList lines = printed(run.events());
    QCOMPARE(lines.mid(1), QStringList({QStringLiteral("Aborted before the switch: users stayed on r41.    took 0 ms"), QStringLiteral("  requests failed: not measured, the probe sent nothing")}));
}

void RunPrinterTest::foreignTextCannotSteerTheTerminal()
{
    SampleRun run;
    run.created().requested(QStringLiteral("note"), QStringLiteral("\x1b[2J\nall fine"));
    for (const QString& line : printed(run.events())) {
        QVERIFY(!line.contains(QChar(0x1b)) && !line.contains(QLatin1Char('\n')));
    }
}

void RunPrinterTest::tablesAlign()
{
    TextTable table({QStringLiteral("RUN"), QStringLiteral("TIME"), QStringLiteral("END")}, {1});
    table.add({QStringLiteral("run-10"), QStringLiteral("3 ms"), QString()});
    table.add({QStringLiteral("r"), QStringLiteral("2 min 31 s"), QStringLiteral("x")});
    QCOMPARE(table.lines(), QStringList({QStringLiteral("RUN           TIME  END"), QStringLiteral("run-10        3 ms"), QStringLiteral("r       2 min 31 s  x")}));
}

QTEST_GUILESS_MAIN(RunPrinterTest)
#include "tst_runprinter.moc"
