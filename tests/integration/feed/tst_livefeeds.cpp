#include "app/composition/installation.h"
#include "app/composition/workbench.h"
#include "models/environment/environmentrow.h"
#include "services/deployment/planningservice.h"
#include "services/journal/journalpages.h"
#include "tests/support/await.h"
#include "tests/support/stackdriver.h"
#include <QGuiApplication>
#include <QSignalSpy>

using namespace Pilothouse;

namespace {

constexpr int soon = 20000; // milliseconds: an observation of a busy machine's Docker
constexpr int aDeployment = 120000;

PlanRequest blueGreen(const QString& release)
{
    return {release, QStringLiteral("blue-green"), {}};
}

} // namespace

/// A window's workbench beside the command line, on one journal and one real stack. The functions build on each
/// other, in their order.
class LiveFeedsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theEnvironmentIsObservedAsItIs();
    void aContainerThatStopsIsSeenWithoutAsking();
    void releasesAndPreflightAreShownBeforeAnythingHappens();
    void aRunOfTheWindowIsSeenByTheCommandLine();
    void aRunOfTheCommandLineIsRolledBackByTheWindow();
    void eitherSideAbortsARunOfTheOther_data();
    void eitherSideAbortsARunOfTheOther();
    void twoWindowsShareOneJournal();
    void aRunNobodyWorksOnIsRecoveredFromTheWindow();
    void aBrokenProjectFileKeepsTheLastGoodState();

private:
    [[nodiscard]] EnvironmentFeed* production() const { return m_window->environment(QStringLiteral("production")); }
    [[nodiscard]] std::optional<Slot> servingSlot() const;
    [[nodiscard]] bool isRunning(const QString& role) const;

    std::unique_ptr<StackDriver> m_stack;
    std::shared_ptr<Installation> m_installation;
    std::unique_ptr<Workbench> m_window;
};

void LiveFeedsTest::initTestCase()
{
    m_stack = std::make_unique<StackDriver>(QStringLiteral("members"));
    const QString refused = m_stack->adopt();
    QVERIFY2(refused.isEmpty(), qPrintable(refused));
    qputenv("XDG_DATA_HOME", (m_stack->home() + QStringLiteral("/data")).toUtf8());
    qputenv("XDG_STATE_HOME", (m_stack->home() + QStringLiteral("/state")).toUtf8());
    qputenv("XDG_CONFIG_HOME", (m_stack->home() + QStringLiteral("/config")).toUtf8());
    qputenv("PILOTHOUSE_SECRET_MEMBERS_DB", m_stack->stack().password());
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    m_installation = std::make_shared<Installation>(QCoreApplication::applicationDirPath() + QStringLiteral("/pilothousectl"));
    m_window = std::make_unique<Workbench>(m_installation);
    QSignalSpy opened(m_window->project(), &ProjectWatch::opened);
    m_window->project()->open(m_stack->projectFile());
    QVERIFY(opened.wait(soon));
    QVERIFY(m_window->project()->project().has_value());
    QVERIFY(production() != nullptr);
}

void LiveFeedsTest::cleanupTestCase()
{
    m_window.reset();
    m_installation.reset();
    m_stack.reset();
}

std::optional<Slot> LiveFeedsTest::servingSlot() const
{
    const std::optional<EnvironmentStatus>& status = production()->status();
    bool isWhole = false;
    const Slot slot = status && status->split ? status->split->active(&isWhole) : Slot::Plain;
    return isWhole ? std::optional<Slot>(slot) : std::nullopt;
}

bool LiveFeedsTest::isRunning(const QString& role) const
{
    const QList<ServiceStatus> services = production()->status()->services;
    return std::any_of(services.cbegin(), services.cend(), [&role](const ServiceStatus& service) { return service.container.role == role && service.container.isRunning(); });
}

void LiveFeedsTest::theEnvironmentIsObservedAsItIs()
{
    QTRY_VERIFY_WITH_TIMEOUT(production()->status().has_value(), soon);
    QVERIFY(production()->observedAt().isValid());
    const EnvironmentStatus& status = *production()->status();
    QVERIFY2(status.failures.isEmpty(), status.failures.isEmpty() ? "" : qPrintable(status.failures.first().error.message));
    QCOMPARE(servingSlot(), std::optional<Slot>(Slot::Plain));
    QVERIFY(status.pendingMigrations.has_value());
    const EnvironmentRow row = EnvironmentRow::of(production()->environment(), &status);
    QCOMPARE(row.release, QStringLiteral("v1"));
    QCOMPARE(row.health, EnvironmentHealth::Healthy);
    QTRY_VERIFY_WITH_TIMEOUT(production()->events()->isConnected(), soon);
    QTRY_COMPARE(m_window->journal()->state(), JournalState::Ok);
}

void LiveFeedsTest::aContainerThatStopsIsSeenWithoutAsking()
{
    QTRY_VERIFY_WITH_TIMEOUT(!production()->isObserving(), soon);
    m_stack->stack().compose({QStringLiteral("stop"), QStringLiteral("--timeout"), QStringLiteral("2"), QStringLiteral("worker")});
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(QStringLiteral("worker")), soon);
    QCOMPARE(EnvironmentRow::of(production()->environment(), &*production()->status()).health, EnvironmentHealth::Failing);
    m_stack->stack().compose({QStringLiteral("start"), QStringLiteral("worker")});
    QTRY_VERIFY_WITH_TIMEOUT(isRunning(QStringLiteral("worker")), soon);
}

void LiveFeedsTest::releasesAndPreflightAreShownBeforeAnythingHappens()
{
    const Result<QList<ReleaseRow>> releases = await(m_window->desk()->releases(QStringLiteral("production")));
    QVERIFY_RESULT(releases);
    const auto release = [&releases](const QString& name) {
        return std::find_if(releases->cbegin(), releases->cend(), [&name](const ReleaseRow& row) { return row.release == name; });
    };
    QVERIFY(release(QStringLiteral("v1")) != releases->cend());
    QVERIFY(release(QStringLiteral("v1"))->isServing);
    QVERIFY(release(QStringLiteral("v2")) != releases->cend());
    QVERIFY(!release(QStringLiteral("v2"))->isServing);
    QVERIFY(release(QStringLiteral("v2"))->size > 0);

    const Result<Plan> plan = await(m_window->desk()->plan(QStringLiteral("production"), blueGreen(QStringLiteral("v2"))));
    QVERIFY_RESULT(plan);
    int streamed = 0;
    const auto count = [&streamed](const CheckResult&) { ++streamed; };
    const Result<QList<CheckResult>> checks = await(m_window->desk()->preflight(*plan, {}, count));
    QVERIFY_RESULT(checks);
    QCOMPARE(streamed, checks->size());
    QVERIFY(streamed > 5);
    const CheckResult* failed = firstFailure(*checks);
    QVERIFY2(failed == nullptr, failed == nullptr ? "" : qPrintable(failed->message));
    const Result<std::optional<Plan>> last = await(m_window->desk()->lastPlan(QStringLiteral("production")));
    QVERIFY_RESULT(last);
    QVERIFY(!last->has_value());
    QVERIFY(m_window->journal()->runs().isEmpty());
}

void LiveFeedsTest::aRunOfTheWindowIsSeenByTheCommandLine()
{
    const Result<Plan> plan = await(m_window->desk()->plan(QStringLiteral("production"), blueGreen(QStringLiteral("v2"))));
    QVERIFY_RESULT(plan);
    const Result<QString> run = await(m_window->desk()->start(*plan));
    QVERIFY_RESULT(run);
    const std::unique_ptr<RunFeed> feed = m_window->follow(*run);
    QTRY_VERIFY_WITH_TIMEOUT(feed->state().switchedAt > 0, aDeployment);
    QVERIFY(m_stack->ctl({QStringLiteral("runs")}).out.contains(*run));
    QCOMPARE(m_stack->ctl({QStringLiteral("note"), *run, QStringLiteral("hello window")}).exitCode, 0);
    QTRY_COMPARE(feed->state().notes.size(), 1);
    QTRY_COMPARE(feed->runnerLife(), RunnerLife::Alive);
    const RunLogModel* log = feed->log();
    const auto has = [log](RunLogLine::Source source) {
        for (int row = 0; row < log->rowCount(); ++row) {
            if (log->line(row).source == source) {
                return true;
            }
        }
        return false;
    };
    QTRY_VERIFY(has(RunLogLine::Application)); // what the containers write, live
    QTRY_VERIFY(has(RunLogLine::Router));
    QTRY_COMPARE_WITH_TIMEOUT(feed->state().phase, RunPhase::Watching, aDeployment);
    QVERIFY(!feed->samples().isEmpty());
    QVERIFY_RESULT(await(m_window->desk()->request(feed->state(), QStringLiteral("finish"))));
    QTRY_VERIFY_WITH_TIMEOUT(feed->state().isFinished(), aDeployment);
    QCOMPARE(feed->state().outcome, QStringLiteral("succeeded"));
    QTRY_COMPARE_WITH_TIMEOUT(servingSlot(), std::optional<Slot>(Slot::Blue), soon);
    QTRY_VERIFY(m_window->journal()->run(*run)->isFinished());
    QVERIFY(m_window->journal()->run(*run)->totals->requests > 0);
    const Result<std::optional<Plan>> last = await(m_window->desk()->lastPlan(QStringLiteral("production")));
    QVERIFY(last && last->has_value());
    QCOMPARE((*last)->digest(), plan->digest());
}

void LiveFeedsTest::aRunOfTheCommandLineIsRolledBackByTheWindow()
{
    const CtlResult deployed = m_stack->ctl({QStringLiteral("deploy"), QStringLiteral("--release"), QStringLiteral("v3"), QStringLiteral("--yes"), QStringLiteral("--detach")});
    QCOMPARE(deployed.exitCode, 5);
    const auto unfinished = [this] { return m_window->journal()->unfinishedRun(m_stack->stack().name(), QStringLiteral("production")); };
    QTRY_VERIFY(unfinished() != nullptr);
    const QString run = unfinished()->run;
    const std::unique_ptr<RunFeed> feed = m_window->follow(run);
    QTRY_COMPARE_WITH_TIMEOUT(feed->state().phase, RunPhase::Watching, aDeployment);
    const Result<Event> refused = await(m_window->desk()->request(feed->state(), QStringLiteral("abort")));
    QVERIFY(!refused); // after the switch it is a rollback
    const Result<QString> taken = await(m_window->desk()->rollback(feed->state()));
    QVERIFY_RESULT(taken);
    QCOMPARE(*taken, run);
    QTRY_VERIFY_WITH_TIMEOUT(feed->state().isFinished(), aDeployment);
    QCOMPARE(feed->state().phase, RunPhase::RolledBack);
    QTRY_COMPARE_WITH_TIMEOUT(servingSlot(), std::optional<Slot>(Slot::Blue), soon);
    const Result<QByteArray> report = await(m_window->desk()->report(run, QStringLiteral("md")));
    QVERIFY(report && report->contains("v3"));
}

void LiveFeedsTest::eitherSideAbortsARunOfTheOther_data()
{
    QTest::addColumn<bool>("isStartedHere");
    QTest::newRow("the window's, by the command line") << true;
    QTest::newRow("the command line's, by the window") << false;
}

void LiveFeedsTest::eitherSideAbortsARunOfTheOther()
{
    QFETCH(bool, isStartedHere);
    QString run;
    if (isStartedHere) {
        const Result<Plan> plan = await(m_window->desk()->plan(QStringLiteral("production"), blueGreen(QStringLiteral("v3"))));
        QVERIFY_RESULT(plan);
        const Result<QString> started = await(m_window->desk()->start(*plan));
        QVERIFY_RESULT(started);
        run = *started;
    } else {
        QCOMPARE(m_stack->ctl({QStringLiteral("deploy"), QStringLiteral("--release"), QStringLiteral("v3"), QStringLiteral("--yes"), QStringLiteral("--detach")}).exitCode, 5);
        QTRY_VERIFY(m_window->journal()->unfinishedRun(m_stack->stack().name(), QStringLiteral("production")) != nullptr);
        run = m_window->journal()->unfinishedRun(m_stack->stack().name(), QStringLiteral("production"))->run;
    }
    const std::unique_ptr<RunFeed> feed = m_window->follow(run);
    QTRY_VERIFY_WITH_TIMEOUT(!feed->state().current.isEmpty(), soon);
    if (isStartedHere) {
        QCOMPARE(m_stack->ctl({QStringLiteral("abort"), run, QStringLiteral("--yes")}).exitCode, 0);
    } else {
        QVERIFY_RESULT(await(m_window->desk()->request(feed->state(), QStringLiteral("abort"))));
    }
    QTRY_VERIFY_WITH_TIMEOUT(feed->state().isFinished(), aDeployment);
    QCOMPARE(feed->state().phase, RunPhase::Aborted);
    QTRY_COMPARE_WITH_TIMEOUT(servingSlot(), std::optional<Slot>(Slot::Blue), soon);
}

void LiveFeedsTest::twoWindowsShareOneJournal()
{
    const auto installation = std::make_shared<Installation>(m_installation->runnerProgram());
    Workbench other(installation);
    QTRY_COMPARE(other.journal()->state(), JournalState::Ok);
    QTRY_COMPARE(other.journal()->runs(), m_window->journal()->runs());
    JournalPages pages(other.journal());
    QTRY_VERIFY(pages.model()->newestSeq() > 0);
    const QString run = m_window->journal()->runs().first().run;
    const std::unique_ptr<RunFeed> here = m_window->follow(run);
    QTRY_VERIFY(here->isLoaded());
    const Result<Event> note = await(m_window->desk()->request(here->state(), QStringLiteral("note"), QStringLiteral("seen by both")));
    QVERIFY_RESULT(note);
    QTRY_COMPARE(pages.model()->newestSeq(), note->seq);
    QVERIFY(pages.model()->row(0).words.contains(QStringLiteral("seen by both")));
}

// As after the machine was off: neither a runner nor its supervisor lives.
void LiveFeedsTest::aRunNobodyWorksOnIsRecoveredFromTheWindow()
{
    const Result<Plan> plan = await(m_window->desk()->plan(QStringLiteral("production"), blueGreen(QStringLiteral("v3"))));
    QVERIFY_RESULT(plan);
    Event created;
    {
        const QJsonObject payload {{QStringLiteral("project"), plan->project}, {QStringLiteral("environment"), plan->environment},
            {QStringLiteral("strategy"), plan->strategy}, {QStringLiteral("release"), plan->release}, {QStringLiteral("plan"), plan->toJson()},
            {QStringLiteral("digest"), plan->digest()}, {QStringLiteral("projectFile"), m_stack->projectFile()}};
        EventDraft draft {{}, QStringLiteral("ana@laptop"), QString::fromUtf16(EventKind::runCreated), payload};
        const Result<Event> written = await(m_installation->journal().createRun(draft));
        QVERIFY_RESULT(written);
        created = *written;
    }
    const QString kept = Installation::dataFolder() + QStringLiteral("/runs/") + created.run;
    QVERIFY(QDir().mkpath(kept));
    QVERIFY(QFile::copy(m_stack->projectFile(), kept + QStringLiteral("/pilothouse.yaml")));
    const std::unique_ptr<RunFeed> feed = m_window->follow(created.run);
    QTRY_COMPARE_WITH_TIMEOUT(feed->runnerLife(), RunnerLife::Missing, soon);
    const Result<> recovered = m_window->desk()->recover(feed->state());
    QVERIFY_RESULT(recovered);
    QTRY_COMPARE_WITH_TIMEOUT(feed->runnerLife(), RunnerLife::Alive, soon);
    QTRY_VERIFY_WITH_TIMEOUT(!feed->state().current.isEmpty(), soon);
    QCOMPARE(m_stack->ctl({QStringLiteral("abort"), created.run, QStringLiteral("--yes")}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(feed->state().phase, RunPhase::Aborted, aDeployment);
}

void LiveFeedsTest::aBrokenProjectFileKeepsTheLastGoodState()
{
    QSignalSpy changed(m_window->project(), &ProjectWatch::changed);
    QVERIFY(m_stack->edit(QStringLiteral("pilothouse.yaml"), QStringLiteral("kind: production"), QStringLiteral("kind: productoin")));
    QTRY_VERIFY(m_window->project()->problem().has_value());
    QVERIFY(m_window->project()->project().has_value());
    QVERIFY(production() != nullptr);
    QCOMPARE(m_window->project()->diagnostics().first().line, 6);
    QCOMPARE(changed.size(), 0);
    QVERIFY(m_stack->edit(QStringLiteral("pilothouse.yaml"), QStringLiteral("kind: productoin"), QStringLiteral("kind: production")));
    QTRY_VERIFY(!m_window->project()->problem());
    QVERIFY(m_window->project()->diagnostics().isEmpty());
}

// Reports are laid out with fonts.
int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    LiveFeedsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_livefeeds.moc"
