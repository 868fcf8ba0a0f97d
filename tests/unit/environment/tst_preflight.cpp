#include "services/environment/environmentpreflight.h"
#include "tests/support/await.h"
#include "tests/unit/environment/fakeworld.h"

using namespace Pilothouse;

namespace {

using Break = std::function<void(FakeWorld&)>;

constexpr char emptyHash[] = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

void setWeb(FakeWorld& fake, const QString& key, const QJsonValue& value)
{
    QJsonObject services = fake.runtime.stack.value(QLatin1String("services")).toObject();
    QJsonObject web = services.value(QLatin1String("web")).toObject();
    web.insert(key, value);
    services.insert(QStringLiteral("web"), web);
    fake.runtime.stack.insert(QStringLiteral("services"), services);
}

QJsonArray published(const QString& port)
{
    return {QJsonObject {{QStringLiteral("target"), 8000}, {QStringLiteral("published"), port}}};
}

Event runEvent(const QString& run, const char16_t* kind)
{
    Event made;
    made.run = run;
    made.kind = QString::fromUtf16(kind);
    made.actor = QStringLiteral("ben@laptop");
    made.payload = {{QStringLiteral("environment"), QStringLiteral("production")}, {QStringLiteral("project"), QStringLiteral("members")}};
    return made;
}

LeaseHolder holder(const QString& run, const QString& identity = QStringLiteral("elsewhere"))
{
    LeaseHolder made;
    made.who = QStringLiteral("ben@laptop");
    made.run = run;
    made.identity = identity;
    return made;
}

} // namespace

Q_DECLARE_METATYPE(Break)

class PreflightTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingAsItShouldBePasses()
    {
        FakeWorld fake;
        const QList<CheckResult> results = run(fake);
        QVERIFY(results.size() >= 15);
        for (const CheckResult& result : results) {
            QVERIFY2(result.status == CheckResult::Ok, qPrintable(result.id + QLatin1Char(' ') + result.message));
            QVERIFY(!result.message.isEmpty() && !result.title.isEmpty());
        }
    }
    void eachObstacleIsNamedByItsCheck_data();
    void eachObstacleIsNamedByItsCheck()
    {
        QFETCH(Break, breakIt);
        QFETCH(QString, says);
        FakeWorld fake;
        breakIt(fake);
        const QList<CheckResult> results = run(fake);
        QFETCH(QString, id);
        const auto found = std::find_if(results.cbegin(), results.cend(), [&id](const CheckResult& result) { return result.id == id; });
        QVERIFY(found != results.cend());
        QTEST(int(found->status), "status");
        QVERIFY2((found->message + found->detail).contains(says), qPrintable(found->message));
        QVERIFY2(!found->remedy.isEmpty() || found->status == CheckResult::Ok, qPrintable(found->message));
        if (found->status == CheckResult::Failed) {
            QTEST(int(found->code), "code");
        }
    }
    void theRunsOwnLeaseAndEventsAreNoObstacle()
    {
        FakeWorld fake;
        fake.runtime.holder = holder(QStringLiteral("run-7"), QStringLiteral("ab12"));
        fake.journal.events = {runEvent(QStringLiteral("run-7"), EventKind::runCreated)};
        fake.journal.events[0].hash = QStringLiteral("ab12");
        QVERIFY(firstFailure(run(fake, QStringLiteral("run-7"))) == nullptr);
        QVERIFY(firstFailure(run(fake, QStringLiteral("run-8"))) != nullptr);
    }
    void theLeaseOfARunOfTheSameNameInAnotherJournalIsAnObstacle()
    {
        FakeWorld fake;
        fake.runtime.holder = holder(QStringLiteral("run-7"), QStringLiteral("cd34"));
        fake.journal.events = {runEvent(QStringLiteral("run-7"), EventKind::runCreated)};
        fake.journal.events[0].hash = QStringLiteral("ab12");
        const CheckResult* failed = firstFailure(run(fake, QStringLiteral("run-7")));
        QVERIFY(failed != nullptr && failed->id == u"lease");
    }
    void aPageThatIsBadForAMomentIsInconclusiveAndStopsNothing_data()
    {
        QTest::addColumn<int>("badAnswers");
        QTest::addColumn<int>("status");
        QTest::newRow("never") << 0 << int(CheckResult::Ok);
        QTest::newRow("once") << 1 << int(CheckResult::Warning);
        QTest::newRow("twice") << 2 << int(CheckResult::Warning);
        QTest::newRow("however often it is asked") << 3 << int(CheckResult::Failed);
    }
    void aPageThatIsBadForAMomentIsInconclusiveAndStopsNothing()
    {
        QFETCH(int, badAnswers);
        for (const QString& path : {QStringLiteral("/health/"), QStringLiteral("/people/")}) {
            FakeWorld fake;
            fake.badAnswers.insert(path, badAnswers);
            const QList<CheckResult> results = run(fake);
            const QString id = path == u"/people/" ? QStringLiteral("smoke") : QStringLiteral("health");
            const auto found = std::find_if(results.cbegin(), results.cend(), [&id](const CheckResult& result) { return result.id == id; });
            QTEST(int(found->status), "status");
            QVERIFY2(found->status != CheckResult::Warning || found->message.startsWith(u"Inconclusive"), qPrintable(found->message));
        }
    }
    // What a rollback is there to mend must not refuse it, nor what a kept release does not need.
    void aRollbackNeedsOnlyWhatItUses()
    {
        FakeWorld fake;
        for (const char* path : {"/health/", "/", "/people/"}) {
            fake.pages[QLatin1String(path)]->status = 502;
        }
        fake.runtime.imagesByName[QStringLiteral("members-web:r42")].id = QStringLiteral("sha256:43"); // the tag moved
        fake.runtime.memory = Q_INT64_C(1) << 50;
        fake.database.found->connections = 95;
        fake.processes.answers.remove(QStringLiteral("pg_dump --version"));
        setWeb(fake, QStringLiteral("environment"), QJsonObject());
        QVERIFY(firstFailure(run(fake)) != nullptr);
        Plan plan = samplePlan();
        plan.strategy = QStringLiteral("rollback");
        EnvironmentPreflight preflight(fake.world);
        const QList<CheckResult> results = await(preflight.run(plan, QStringLiteral("run-7")));
        const CheckResult* failed = firstFailure(results);
        QVERIFY2(failed == nullptr, failed == nullptr ? "" : qPrintable(failed->id + failed->message));
        fake.router.word->weights = {{Slot::Green, 100}};
        const QList<CheckResult> elsewhere = await(preflight.run(plan, QStringLiteral("run-7")));
        QVERIFY(firstFailure(elsewhere) != nullptr && firstFailure(elsewhere)->id == u"router.split");
    }
    void callersByNameAreOnlyAWarningOnceThePlainServiceIsGone()
    {
        FakeWorld fake;
        fake.runtime.mentions.insert(QStringLiteral("web"), {{QStringLiteral("reports"), QStringLiteral("variable API_URL"), true}});
        QVERIFY(firstFailure(run(fake)) == nullptr); // samplePlan() leaves blue
        Plan plan = samplePlan();
        plan.from = Slot::Plain;
        TrafficSplit split;
        split.weights = {{Slot::Plain, 100}};
        fake.router.word = split;
        EnvironmentPreflight preflight(fake.world);
        const QList<CheckResult> results = await(preflight.run(plan, QStringLiteral("run-7")));
        const CheckResult* failed = firstFailure(results);
        QVERIFY(failed != nullptr);
        QCOMPARE(failed->id, QStringLiteral("bypass"));
        QVERIFY(failed->message.contains(u"reports (variable API_URL)"));
    }
    void withoutADatabaseItsChecksAreLeftOut()
    {
        FakeWorld fake;
        fake.world.database = nullptr;
        fake.world.backups = nullptr;
        for (const CheckResult& result : run(fake)) {
            QVERIFY2(!result.id.startsWith(u"database") && !result.id.startsWith(u"backup"), qPrintable(result.id));
        }
    }

private:
    static QList<CheckResult> run(FakeWorld& fake, const QString& run = QStringLiteral("run-7"))
    {
        EnvironmentPreflight preflight(fake.world);
        QTimer time; // passes while a page is asked again
        QObject::connect(&time, &QTimer::timeout, &time, [&fake] { fake.clock.advance(Milliseconds(100)); });
        time.start(1);
        return await(preflight.run(samplePlan(), run));
    }
};

void PreflightTest::eachObstacleIsNamedByItsCheck_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Break>("breakIt");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* id, Break breakIt, CheckResult::Status status, ErrorCode code, const QString& says) {
        QTest::newRow(name) << QString::fromLatin1(id) << std::move(breakIt) << int(status) << int(code) << says;
    };
    const auto failed = CheckResult::Failed;
    const auto warning = CheckResult::Warning;
    row("daemon down", "docker.daemon", [](FakeWorld& f) { f.processes.answer(QStringLiteral("docker version"), {}, 1, "Cannot connect to the Docker daemon at unix:///x.sock."); },
        failed, ErrorCode::Unavailable, QStringLiteral("/x.sock"));
    row("socket forbidden", "docker.daemon", [](FakeWorld& f) { f.processes.answer(QStringLiteral("docker version"), {}, 1, "permission denied while trying to connect to the Docker daemon socket"); },
        failed, ErrorCode::PermissionDenied, QStringLiteral("may not use Docker"));
    row("image removed", "images", [](FakeWorld& f) { f.runtime.imagesByName.clear(); }, failed, ErrorCode::Refused, QStringLiteral("members-web:r42"));
    row("tag moved", "images", [](FakeWorld& f) { f.runtime.imagesByName[QStringLiteral("members-web:r42")].id = QStringLiteral("sha256:43"); },
        failed, ErrorCode::Conflict, QStringLiteral("sha256:43"));
    row("memory short", "memory", [](FakeWorld& f) { f.runtime.memory = Q_INT64_C(1) << 50; }, failed, ErrorCode::Refused, QStringLiteral("second slot needs"));
    row("port published", "ports", [](FakeWorld& f) { setWeb(f, QStringLiteral("ports"), published(QStringLiteral("8000"))); }, failed, ErrorCode::Refused, QStringLiteral("web publishes port 8000"));
    row("any free port", "ports", [](FakeWorld& f) { setWeb(f, QStringLiteral("ports"), published(QString())); }, CheckResult::Ok, ErrorCode::Refused, QString());
    row("port range", "ports", [](FakeWorld& f) { setWeb(f, QStringLiteral("ports"), published(QStringLiteral("8000-8010"))); }, CheckResult::Ok, ErrorCode::Refused, QString());
    row("router not adopted", "router.adopted", [](FakeWorld& f) { f.router.adoption->isAdopted = false; }, failed, ErrorCode::Refused, QStringLiteral("Pilothouse's part"));
    row("router edited", "router.adopted", [](FakeWorld& f) { f.router.adoption->changes = {{QStringLiteral("/etc/x.conf"), "a", "b"}}; }, failed, ErrorCode::Refused, QStringLiteral("/etc/x.conf"));
    row("router not understood", "router.adopted", [](FakeWorld& f) { f.router.adoption->manualEdit = QStringLiteral("write this"); f.router.adoption->reason = QStringLiteral("x.conf:3: lua"); },
        failed, ErrorCode::Refused, QStringLiteral("x.conf:3"));
    row("router gone", "router.split", [](FakeWorld& f) { f.router.word = failure(ErrorCode::Unavailable, QStringLiteral("The router does not run."), QStringLiteral("Start it.")); },
        failed, ErrorCode::Unavailable, QStringLiteral("does not run"));
    row("other slot serves", "router.split", [](FakeWorld& f) { f.router.word->weights = {{Slot::Green, 100}}; }, failed, ErrorCode::Conflict, QStringLiteral("green"));
    row("traffic divided", "router.split", [](FakeWorld& f) { f.router.word->weights = {{Slot::Blue, 50}, {Slot::Green, 50}}; }, failed, ErrorCode::Conflict, QStringLiteral("divides"));
    row("health 503", "health", [](FakeWorld& f) { f.pages[QStringLiteral("/health/")]->status = 503; }, failed, ErrorCode::Unavailable, QStringLiteral("answers 503"));
    row("health 404", "health", [](FakeWorld& f) { f.pages.remove(QStringLiteral("/health/")); }, failed, ErrorCode::Refused, QStringLiteral("no such page"));
    row("page fails", "smoke", [](FakeWorld& f) { f.pages[QStringLiteral("/people/")]->status = 500; }, failed, ErrorCode::Unavailable, QStringLiteral("/people/: 500"));
    row("variable missing", "variables", [](FakeWorld& f) { setWeb(f, QStringLiteral("environment"), QJsonObject()); }, failed, ErrorCode::Refused, QStringLiteral("SECRET_KEY"));
    row("variable empty", "variables", [](FakeWorld& f) { setWeb(f, QStringLiteral("environment"), QJsonObject {{QStringLiteral("SECRET_KEY"), QLatin1String(emptyHash)}}); },
        failed, ErrorCode::Refused, QStringLiteral("SECRET_KEY"));
    row("word in a configuration", "bypass", [](FakeWorld& f) { f.runtime.mentions.insert(QStringLiteral("app"), {{QStringLiteral("reports"), QStringLiteral("variable HOSTS"), false}}); },
        warning, ErrorCode::Refused, QStringLiteral("reports (variable HOSTS)"));
    row("router mentions it", "bypass", [](FakeWorld& f) { f.runtime.mentions.insert(QStringLiteral("web"), {{QStringLiteral("router"), QStringLiteral("variable UPSTREAM"), true}}); },
        CheckResult::Ok, ErrorCode::Refused, QString());
    row("database down", "database", [](FakeWorld& f) { f.database.found = failure(ErrorCode::Unavailable, QStringLiteral("The database does not answer."), QStringLiteral("Start it.")); },
        failed, ErrorCode::Unavailable, QStringLiteral("does not answer"));
    row("connections short", "database.connections", [](FakeWorld& f) { f.database.found->connections = 85; }, failed, ErrorCode::Refused, QStringLiteral("12 connections left"));
    row("connections just enough", "database.connections", [](FakeWorld& f) { f.database.found->connections = 81; }, CheckResult::Ok, ErrorCode::Refused, QString());
    row("at least ten connections", "database.connections", [](FakeWorld& f) { f.database.found->connectionsFrom.clear(); f.database.found->connections = 88; }, failed, ErrorCode::Refused, QStringLiteral("need 10"));
    row("pg_dump missing", "database.tools", [](FakeWorld& f) { f.processes.answers.remove(QStringLiteral("pg_dump --version")); }, failed, ErrorCode::ProcessFailedToStart, QStringLiteral("pg_dump"));
    row("pg_dump too old", "database.tools", [](FakeWorld& f) { f.database.found->serverVersion = 160001; }, failed, ErrorCode::Refused, QStringLiteral("server has 16"));
    row("no backup yet", "backup.age", [](FakeWorld& f) { f.backups.records.clear(); }, warning, ErrorCode::Refused, QStringLiteral("no verified backup"));
    row("unverified backup", "backup.age", [](FakeWorld& f) { f.backups.records[0].isVerified = false; }, warning, ErrorCode::Refused, QStringLiteral("no verified backup"));
    row("old backup", "backup.age", [](FakeWorld& f) { f.backups.records[0].takenAt = f.clock.now().addDays(-2); }, warning, ErrorCode::Refused, QStringLiteral("48 h"));
    row("no room for a dump", "disk.backup", [](FakeWorld& f) { f.backups.records[0].bytes = Q_INT64_C(1) << 50; }, failed, ErrorCode::Refused, QStringLiteral("needed"));
    row("unfinished run", "runs", [](FakeWorld& f) { f.journal.events = {runEvent(QStringLiteral("run-3"), EventKind::runCreated)}; }, failed, ErrorCode::Conflict, QStringLiteral("run-3, started by ben"));
    row("finished run", "runs", [](FakeWorld& f) { f.journal.events = {runEvent(QStringLiteral("run-3"), EventKind::runCreated), runEvent(QStringLiteral("run-3"), EventKind::runFinished)}; },
        CheckResult::Ok, ErrorCode::Conflict, QString());
    row("lease held", "lease", [](FakeWorld& f) { f.runtime.holder = holder(QStringLiteral("run-9")); }, failed, ErrorCode::Conflict, QStringLiteral("ben@laptop holds"));
}

QTEST_GUILESS_MAIN(PreflightTest)
#include "tst_preflight.moc"
