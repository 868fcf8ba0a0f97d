#include "models/deployment/runrequests.h"
#include "tests/support/await.h"
#include "tests/support/samplerun.h"
#include <functional>

using namespace Pilothouse;

using Make = std::function<void(SampleRun&)>;
Q_DECLARE_METATYPE(Make)

class RunRequestsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requestsAreTakenWhenTheyMakeSense_data();
    void requestsAreTakenWhenTheyMakeSense();
    void anAbortAfterTheSwitchNamesRollback();
    void anUnknownVerbIsBadInput();
};

void RunRequestsTest::requestsAreTakenWhenTheyMakeSense_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QStringList>("taken");
    const Make created = [](SampleRun& run) { run.created().started().intended(QStringLiteral("backup")); };
    const Make paused = [=](SampleRun& run) { created(run); run.requested(QStringLiteral("pause")); };
    const Make watching = [=](SampleRun& run) { created(run); run.intended(QStringLiteral("switch")).applied(QStringLiteral("switch"), Milliseconds(3)).intended(QStringLiteral("watch")); };
    QTest::newRow("before the switch") << created << QStringList {QStringLiteral("abort"), QStringLiteral("pause"), QStringLiteral("note")};
    QTest::newRow("pause asked for") << paused << QStringList {QStringLiteral("abort"), QStringLiteral("resume"), QStringLiteral("note")};
    QTest::newRow("pause asked for, then a note") << Make([=](SampleRun& run) { paused(run); run.requested(QStringLiteral("finish")); }) << QStringList {QStringLiteral("abort"), QStringLiteral("resume"), QStringLiteral("note")};
    QTest::newRow("resumed") << Make([=](SampleRun& run) { paused(run); run.requested(QStringLiteral("resume")); }) << QStringList {QStringLiteral("abort"), QStringLiteral("pause"), QStringLiteral("note")};
    QTest::newRow("in the middle of the switch") << Make([=](SampleRun& run) { created(run); run.intended(QStringLiteral("switch")); }) << QStringList {QStringLiteral("pause"), QStringLiteral("finish"), QStringLiteral("note")};
    QTest::newRow("watching") << watching << QStringList {QStringLiteral("pause"), QStringLiteral("finish"), QStringLiteral("note")};
    QTest::newRow("inconclusive") << Make([=](SampleRun& run) { watching(run); run.add(EventKind::runPaused, {{QStringLiteral("inconclusive"), true}}); }) << QStringList {QStringLiteral("pause"), QStringLiteral("finish"), QStringLiteral("note")};
    QTest::newRow("watch over") << Make([=](SampleRun& run) { watching(run); run.applied(QStringLiteral("watch"), Milliseconds(1)); }) << QStringList {QStringLiteral("pause"), QStringLiteral("note")};
    QTest::newRow("being taken back") << Make([=](SampleRun& run) { created(run); run.add(EventKind::runTurnedBack, {{QStringLiteral("direction"), QStringLiteral("abort")}}); }) << QStringList {QStringLiteral("note")};
    QTest::newRow("ended") << Make([=](SampleRun& run) { watching(run); run.finished(QStringLiteral("succeeded"), 0); }) << QStringList {QStringLiteral("note")};
}

void RunRequestsTest::requestsAreTakenWhenTheyMakeSense()
{
    QFETCH(Make, make);
    QFETCH(QStringList, taken);
    SampleRun run;
    make(run);
    const RunState state = foldRun(QStringLiteral("run-7"), run.events());
    for (const QString& verb : {QStringLiteral("abort"), QStringLiteral("pause"), QStringLiteral("resume"), QStringLiteral("finish"), QStringLiteral("note")}) {
        const Result<> allowed = checkRequest(state, verb);
        QVERIFY2(allowed.has_value() == taken.contains(verb), qPrintable(verb));
        QVERIFY(allowed || (allowed.error().code == ErrorCode::Refused && !allowed.error().message.isEmpty()));
    }
}

void RunRequestsTest::anAbortAfterTheSwitchNamesRollback()
{
    const RunState ended = foldRun(QStringLiteral("run-7"), SampleRun::succeeded());
    QVERIFY(checkRequest(ended, QStringLiteral("abort")).error().remedy.contains(QStringLiteral("pilothousectl rollback run-7")));
    SampleRun run;
    run.created().started().intended(QStringLiteral("switch"));
    const RunState switching = foldRun(QStringLiteral("run-7"), run.events());
    QVERIFY(checkRequest(switching, QStringLiteral("abort")).error().remedy.contains(QStringLiteral("pilothousectl rollback run-7")));
}

void RunRequestsTest::anUnknownVerbIsBadInput()
{
    SampleRun run;
    run.created();
    QCOMPARE(checkRequest(foldRun(QStringLiteral("run-7"), run.events()), QStringLiteral("dance")).error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(RunRequestsTest)
#include "tst_runrequests.moc"
