#include "models/environment/drift.h"
#include "models/environment/status.h"
#include "tests/support/await.h"
#include "tests/support/sampleplan.h"

using namespace Pilothouse;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(DriftInputs&)>;

ObservedContainer container(const QString& role, Slot slot, const QString& imageId)
{
    ObservedContainer made;
    made.id = role + slotName(slot);
    made.name = role + u'-' + slotName(slot);
    made.service = role;
    made.role = role;
    made.slot = slot;
    made.imageId = imageId;
    made.imageName = imageId == u"sha256:42" ? u"members-web:r42"_s : u"members-web:r41"_s;
    made.status = u"running"_s;
    made.health = Health::Healthy;
    return made;
}

ObservedContainer& find(DriftInputs& inputs, const QString& role, Slot slot)
{
    return *std::find_if(inputs.containers.begin(), inputs.containers.end(),
        [&](const ObservedContainer& candidate) { return candidate.role == role && candidate.slot == slot; });
}

// run-7 brought r42 from blue to green; the old slot is kept, stopped.
DriftInputs afterASuccessfulRun()
{
    DriftInputs inputs;
    inputs.environment.name = u"production"_s;
    inputs.environment.application.web.service = u"web"_s;
    inputs.environment.application.also.emplace_back().service = u"worker"_s;
    inputs.containers = {container(u"web"_s, Slot::Green, u"sha256:42"_s), container(u"worker"_s, Slot::Green, u"sha256:42"_s),
        container(u"web"_s, Slot::Blue, u"sha256:41"_s), container(u"db"_s, Slot::Plain, u"sha256:db"_s)};
    find(inputs, u"web"_s, Slot::Blue).status = u"exited"_s;
    inputs.split = TrafficSplit {{{Slot::Green, 100}, {Slot::Blue, 0}}};
    RunState run;
    run.run = u"run-7"_s;
    run.plan = samplePlan();
    run.serving = Slot::Green;
    run.exitCode = 0;
    inputs.lastRun = run;
    inputs.composeHash = run.plan.composeHash;
    inputs.envHash = run.plan.envHash;
    inputs.projectHash = run.plan.projectHash;
    inputs.tagIds = {{u"members-web:r42"_s, u"sha256:42"_s}, {u"members-web:r41"_s, u"sha256:41"_s}};
    return inputs;
}

} // namespace

class DriftTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWorldAsTheLastRunLeftItHasNoDrift()
    {
        QVERIFY(detectDrift(afterASuccessfulRun()).isEmpty());
    }

    void aStackThatWasNeverDeployedHasNoDrift()
    {
        DriftInputs inputs = afterASuccessfulRun();
        inputs.lastRun.reset();
        inputs.split.reset();
        inputs.containers = {container(u"web"_s, Slot::Plain, u"sha256:41"_s), container(u"worker"_s, Slot::Plain, u"sha256:41"_s)};
        QVERIFY(detectDrift(inputs).isEmpty());
    }

    void howAContainerEndedIsToldByWhatIsKnown_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<int>("restarts");
        QTest::addColumn<bool>("oomKilled");
        QTest::addColumn<QString>("stateError");
        QTest::addColumn<QString>("words");
        QTest::newRow("exited") << u"exited"_s << 3 << 0 << false << QString() << u"exit code 3"_s;
        QTest::newRow("caught between restarts") << u"restarting"_s << 1 << 4 << false << QString() << u"restarted by Docker 4 time(s), last exit code 1"_s;
        QTest::newRow("running again") << u"running"_s << 0 << 2 << false << QString()
                                       << u"restarted by Docker 2 time(s), running again, so that its last exit code is not known"_s;
        QTest::newRow("out of memory") << u"exited"_s << 137 << 0 << true << QString() << u"killed for lack of memory, exit code 137"_s;
        QTest::newRow("out of memory inside") << u"running"_s << 0 << 0 << true << QString() << u"killed for lack of memory"_s;
        QTest::newRow("could not be run") << u"created"_s << 128 << 0 << false << u"exec: \"gunicorn\": not found"_s
                                          << u"never started, Docker says: exec: \"gunicorn\": not found"_s;
    }
    void howAContainerEndedIsToldByWhatIsKnown()
    {
        QFETCH(QString, status);
        QFETCH(int, exitCode);
        QFETCH(int, restarts);
        QFETCH(bool, oomKilled);
        QFETCH(QString, stateError);
        ObservedContainer ended;
        ended.status = status;
        ended.exitCode = exitCode;
        ended.restarts = restarts;
        ended.oomKilled = oomKilled;
        ended.stateError = stateError;
        QTEST(endWords(ended), "words");
    }

    void eachDeviationIsNamedWithItsRemedy_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("observed");
        QTest::addColumn<QString>("remedy");
        QTest::addColumn<bool>("isHarmless");
        const auto row = [](const char* name, Change change, const QString& subject, const QString& observed, const QString& remedy, bool isHarmless) {
            QTest::newRow(name) << change << subject << observed << remedy << isHarmless;
        };
        row("another image", [](DriftInputs& i) { find(i, u"web"_s, Slot::Green).imageId = u"sha256:99"_s; i.tagIds.clear(); },
            u"image of web (green)"_s, u"99"_s, u"Deploy"_s, false);
        row("plain service started by hand", [](DriftInputs& i) { i.containers << container(u"web"_s, Slot::Plain, u"sha256:41"_s); },
            u"web (plain)"_s, u"running beside green"_s, u"docker compose stop web"_s, true);
        row("old slot started by hand", [](DriftInputs& i) { find(i, u"web"_s, Slot::Blue).status = u"running"_s; },
            u"web (blue)"_s, u"running beside green"_s, u"docker stop web-blue"_s, true);
        row("worker in two versions", [](DriftInputs& i) { i.containers << container(u"worker"_s, Slot::Plain, u"sha256:41"_s); },
            u"worker (plain)"_s, u"running beside green"_s, u"Two versions of it take jobs"_s, false);
        row("the same worker twice", [](DriftInputs& i) { i.containers << container(u"worker"_s, Slot::Blue, u"sha256:42"_s); },
            u"worker (blue)"_s, u"running beside green"_s, u"Two of it take jobs"_s, false);
        row("slot missing", [](DriftInputs& i) { i.containers.removeIf([](const ObservedContainer& c) { return c.role == u"web" && c.slot == Slot::Green; }); },
            u"web (green)"_s, u"missing"_s, u"--release r42"_s, false);
        row("worker missing", [](DriftInputs& i) { i.containers.removeIf([](const ObservedContainer& c) { return c.role == u"worker"; }); },
            u"worker (green)"_s, u"missing"_s, u"deploy"_s, false);
        row("slot stopped", [](DriftInputs& i) { find(i, u"web"_s, Slot::Green).status = u"exited"_s; find(i, u"web"_s, Slot::Green).exitCode = 137; },
            u"web (green)"_s, u"exited (exit code 137)"_s, u"docker start web-green"_s, false);
        row("slot unhealthy", [](DriftInputs& i) { find(i, u"web"_s, Slot::Green).health = Health::Unhealthy; },
            u"web (green)"_s, u"unhealthy"_s, u"docker logs"_s, false);
        row("slot restarting", [](DriftInputs& i) { ObservedContainer& c = find(i, u"web"_s, Slot::Green); c.status = u"restarting"_s; c.restarts = 4; c.exitCode = 3; },
            u"web (green)"_s, u"restarting (restarted by Docker 4 time(s), last exit code 3)"_s, u"docker logs"_s, false);
        row("restarted", [](DriftInputs& i) { find(i, u"worker"_s, Slot::Green).restarts = 3; },
            u"worker (green)"_s, u"3"_s, u"docker logs"_s, false);
        row("out of memory", [](DriftInputs& i) { find(i, u"worker"_s, Slot::Green).oomKilled = true; },
            u"worker (green)"_s, u"lack of memory"_s, u"memory limit"_s, false);
        row("compose file edited", [](DriftInputs& i) { i.composeHash = u"c1"_s; }, u"compose files"_s, u"edited since"_s, u"next deployment"_s, true);
        row("env file edited", [](DriftInputs& i) { i.envHash = u"e1"_s; }, u"environment files"_s, u"edited since"_s, u"next deployment"_s, true);
        row("project file edited", [](DriftInputs& i) { i.projectHash = u"f1"_s; }, u"project file, production"_s, u"edited since"_s, u"next deployment"_s, true);
        row("router switched by hand", [](DriftInputs& i) { i.split = TrafficSplit {{{Slot::Blue, 100}}}; find(i, u"web"_s, Slot::Blue).status = u"running"_s;
            find(i, u"web"_s, Slot::Green).status = u"exited"_s; i.containers << container(u"worker"_s, Slot::Blue, u"sha256:41"_s); find(i, u"worker"_s, Slot::Green).status = u"exited"_s; },
            u"traffic"_s, u"blue"_s, u"by hand"_s, false);
    }
    void eachDeviationIsNamedWithItsRemedy()
    {
        QFETCH(Change, change);
        QFETCH(QString, subject);
        QFETCH(QString, observed);
        QFETCH(QString, remedy);
        QFETCH(bool, isHarmless);
        DriftInputs inputs = afterASuccessfulRun();
        change(inputs);
        const QList<DriftItem> drift = detectDrift(inputs);
        QCOMPARE(drift.size(), 1);
        QCOMPARE(drift.first().subject, subject);
        QVERIFY2(drift.first().observed.contains(observed), qPrintable(drift.first().observed));
        QVERIFY2(drift.first().remedy.contains(remedy), qPrintable(drift.first().remedy));
        QCOMPARE(drift.first().isHarmless, isHarmless);
    }

    void aMovedTagIsNamedOnceForEachContainerThatRunsIt()
    {
        DriftInputs inputs = afterASuccessfulRun();
        inputs.tagIds[u"members-web:r42"_s] = u"sha256:4242"_s;
        const QList<DriftItem> drift = detectDrift(inputs);
        QCOMPARE(drift.size(), 2);
        QCOMPARE(drift.first().subject, u"tag members-web:r42"_s);
        QVERIFY(drift.first().isHarmless);
    }

    void afterARollbackTheOldReleaseIsExpected()
    {
        DriftInputs inputs = afterASuccessfulRun();
        inputs.lastRun->serving = Slot::Blue;
        inputs.split = TrafficSplit {{{Slot::Blue, 100}}};
        inputs.containers = {container(u"web"_s, Slot::Blue, u"sha256:41"_s), container(u"worker"_s, Slot::Blue, u"sha256:41"_s)};
        QVERIFY(detectDrift(inputs).isEmpty());
        inputs.containers.first().imageId = u"sha256:42"_s;
        QVERIFY(!detectDrift(inputs).isEmpty());
    }

    void afterARunThatNeverSwitchedTheSlotBeforeItIsExpected()
    {
        RunState run;
        run.plan = samplePlan();
        QCOMPARE(expectedSlot(run), Slot::Blue);
        QCOMPARE(expectedSlot(std::nullopt), Slot::Plain);
    }

    void whatARunUnderWayCausesIsNoDrift()
    {
        DriftInputs inputs = afterASuccessfulRun();
        inputs.lastRun->exitCode = -1;
        inputs.lastRun->serving.reset();
        inputs.split = TrafficSplit {{{Slot::Blue, 100}}};
        find(inputs, u"web"_s, Slot::Blue).status = u"running"_s;
        QVERIFY(detectDrift(inputs).isEmpty());
    }

    void dividedTrafficIsDriftWhenNoRunHoldsIt()
    {
        DriftInputs inputs = afterASuccessfulRun();
        inputs.split = TrafficSplit {{{Slot::Blue, 50}, {Slot::Green, 50}}};
        QCOMPARE(detectDrift(inputs).first().observed, u"divided between slots"_s);
    }
};

QTEST_GUILESS_MAIN(DriftTest)
#include "tst_drift.moc"
