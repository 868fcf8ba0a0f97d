#include "app/cockpit/pages.h"
#include "services/environment/observer.h"
#include "tests/support/gui/accessiblewalk.h"
#include "tests/support/gui/guitest.h"
#include "tests/support/gui/screenshot.h"
#include "tests/support/gui/scriptedworkspace.h"
#include "tests/support/samplerun.h"
#include "ui/environment/doctorpage.h"
#include "ui/environment/environmentcards.h"
#include "ui/environment/environmenttable.h"
#include "ui/environment/fact.h"
#include "ui/environment/findingsdialog.h"
#include "ui/environment/needspanel.h"
#include "ui/environment/overviewpage.h"
#include "ui/environment/recentruns.h"
#include "ui/shell/frame/mainwindow.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/confirmdialog.h"
#include "ui/shell/widgets/filterfield.h"
#include "ui/shell/widgets/rolebox.h"
#include "ui/shell/widgets/tableview.h"

using namespace Pilothouse;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 day = 86'400 * second;
const auto production = QStringLiteral("production");
const auto staging = QStringLiteral("staging");

/// Says what it was opened for: what a run's page shows is tested elsewhere.
class SubjectPage : public Page {
public:
    SubjectPage(QString subject, QWidget* parent) : Page(parent), m_subject(std::move(subject)) { }
    [[nodiscard]] QString title() const override { return m_subject; }

private:
    QString m_subject;
};

PageFactories pages()
{
    PageFactories pages = cockpitPages();
    const auto subject = [](const PageContext&, const QString& subject, QWidget* parent) -> Page* { return new SubjectPage(subject, parent); };
    pages.run = subject;
    pages.wizard = subject;
    return pages;
}

/// A run of `environment` that began `ago` µs before now, as it stands after `end`.
QList<Event> runOf(const ScriptedWorkspace& world, const QString& environment, const QString& release, qint64 ago, const QString& outcome, int exitCode)
{
    Plan plan = samplePlan();
    plan.environment = environment;
    plan.release = release;
    SampleRun run(QStringLiteral("run"), world.clock.nowMicroseconds() - ago);
    run.created(plan).started().intended(QStringLiteral("lease")).applied(QStringLiteral("lease"), Milliseconds(400));
    run.sampled(4120, exitCode == 3 ? 14 : 0, 12, QStringLiteral("blue"));
    run.after(Milliseconds(381'000)).intended(QStringLiteral("watch"));
    if (!outcome.isEmpty()) {
        run.finished(outcome, exitCode);
    }
    return run.events();
}

EnvironmentStatus serving(const ScriptedWorkspace& world, const QString& environment, const QString& release, Slot slot, qint64 ago)
{
    EnvironmentStatus status = ScriptedWorkspace::healthy(environment, release, slot);
    for (ServiceStatus& service : status.services) {
        service.container.startedAt = world.clock.now().addMSecs(-ago / 1000);
    }
    return status;
}

void finishLastRun(const ScriptedWorkspace& world, EnvironmentStatus& status, const QString& run, const QString& outcome, qint64 ago)
{
    RunSummary last;
    last.run = run;
    last.outcome = outcome;
    last.finishedAt = world.clock.nowMicroseconds() - ago;
    status.lastRun = last;
}

/// The window on members: production r41 for eight days, staging r42 since yesterday, development never deployed.
struct OpenOverview {
    OpenOverview()
    {
        EnvironmentStatus first = serving(world, production, QStringLiteral("r41"), Slot::Blue, 8 * day);
        finishLastRun(world, first, QStringLiteral("run-3"), QStringLiteral("succeeded"), 8 * day);
        world.setStatus(production, first);
        EnvironmentStatus next = serving(world, staging, QStringLiteral("r42"), Slot::Green, day);
        finishLastRun(world, next, QStringLiteral("run-5"), QStringLiteral("succeeded"), day);
        world.setStatus(staging, next);
        EnvironmentStatus third = serving(world, QStringLiteral("development"), QStringLiteral("r42"), Slot::Plain, 1200 * second);
        third.pendingMigrations = QStringList {QStringLiteral("people.0008_phone"), QStringLiteral("people.0009_phone_index")};
        world.setStatus(QStringLiteral("development"), third);
        world.addRun(QStringLiteral("run-1"), runOf(world, production, QStringLiteral("r40"), 17 * day, QStringLiteral("rolled-back"), 3));
        world.addRun(QStringLiteral("run-2"), runOf(world, staging, QStringLiteral("r41"), 10 * day, QStringLiteral("succeeded"), 0));
        world.addRun(QStringLiteral("run-3"), runOf(world, production, QStringLiteral("r41"), 8 * day, QStringLiteral("succeeded"), 0));
        world.addRun(QStringLiteral("run-4"), runOf(world, staging, QStringLiteral("r42"), 2 * day, QStringLiteral("aborted"), 2));
        world.addRun(QStringLiteral("run-5"), runOf(world, staging, QStringLiteral("r42"), day, QStringLiteral("succeeded"), 0));
    }

    void open(QSize size = QSize(1280, 800))
    {
        window = std::make_unique<MainWindow>(&world.workspace, &world.memory, WindowTools(), pages());
        window->resize(size);
        window->show();
        world.openProject();
        QTest::qWait(60);
    }
    [[nodiscard]] OverviewPage* page() const { return qobject_cast<OverviewPage*>(window->host()->page()); }
    [[nodiscard]] EnvironmentCard* card(int at) const { return window->findChild<EnvironmentCards*>()->cards().at(at); }
    [[nodiscard]] QStringList facts(int at) const
    {
        QStringList lines;
        for (Fact* fact : card(at)->findChildren<Fact*>()) {
            if (!fact->isHidden()) {
                lines << fact->accessibleName();
            }
        }
        return lines;
    }
    [[nodiscard]] QStringList needs() const
    {
        QStringList titles;
        for (NeedItem* item : window->findChild<NeedsPanel*>()->items()) {
            titles << item->need().title;
        }
        return titles;
    }
    void change(const QString& environment, const EnvironmentStatus& status)
    {
        world.setStatus(environment, status);
        world.workspace.environment(environment)->refresh();
        QTest::qWait(60);
    }
    [[nodiscard]] EnvironmentStatus status(const QString& environment) const { return world.workspace.environment(environment)->status().value(); }

    ScriptedWorkspace world;
    std::unique_ptr<MainWindow> window;
};

PartFailure failureOf(const QString& part, const QString& message, const QString& remedy)
{
    return PartFailure {part, Error {ErrorCode::Unavailable, message, remedy, {}}};
}

Button* buttonOf(QWidget* parent, const QString& text)
{
    for (Button* button : parent->findChildren<Button*>()) {
        if (button->text() == text && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

/// Pictures, and what every state owes its reader.
void examine(OpenOverview& open, const QString& name)
{
    screenshots(*open.window, QStringLiteral("overview-") + name);
    QCOMPARE(accessibilityFaults(*open.window), QStringList());
    QCOMPARE(clippedTexts(*open.window), QStringList());
    open.window->resize(1280, 800);
}

} // namespace

class OverviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void everyEnvironmentIsACardWithWhatServesAndWhoHoldsIt();
    void theTableSaysTheSameAndIsRemembered();
    void driftIsShownWithBothValues();
    void aDeadDockerIsSaidWithTheWayToDoctor();
    void aDeadDatabaseIsSaidAndTheRestStaysKnown();
    void theHolderOfTheLeaseIsNamedWithTheReason();
    void aRunWithoutARunnerIsRecoveredAfterAQuestion();
    void theTimeThatTheOldSlotIsKeptRunsDown();
    void beforeTheFirstLookTheCardsSayThatTheyLook();
    void aBrokenProjectFileIsMarkedAndTheLastGoodStateKept();
    void oneEnvironmentLeavesNoHole();
    void aRunThatBeginsComesToTheTopWithoutMovingTheSelection();
    void runsAreFoundByTheFilterAndOpenedByEnter();
    void theWayToAnUnadoptedRouterIsDoctor();
    void longNamesAndTwiceTheTextSizeAreNotClipped();
};

void OverviewTest::cleanup()
{
    Theme::of()->setTextScale(1);
    Theme::of()->setMode(Theme::Mode::Light);
}

void OverviewTest::everyEnvironmentIsACardWithWhatServesAndWhoHoldsIt()
{
    OpenOverview open;
    open.open();
    QCOMPARE(open.facts(0), (QStringList {QStringLiteral("Migrations: up to date"), QStringLiteral("Services: 2 of 2 run"), QStringLiteral("Drift: none"), QStringLiteral("Lease: free")}));
    QCOMPARE(open.card(0)->next(), EnvironmentCard::Next::OpenLastRun);
    QVERIFY(open.facts(2).first().contains(QStringLiteral("people.0008_phone")));
    QCOMPARE(open.needs(), QStringList {QStringLiteral("development: migrations are pending")});
    examine(open, QStringLiteral("healthy"));
    buttonOf(open.card(0), QStringLiteral("Open run"))->click();
    QCOMPARE(open.window->host()->page()->title(), QStringLiteral("run-3"));
}

void OverviewTest::theTableSaysTheSameAndIsRemembered()
{
    OpenOverview open;
    open.open();
    buttonOf(open.page(), QStringLiteral("Table"))->click();
    auto* table = open.window->findChild<EnvironmentTable*>()->table();
    QVERIFY(!open.window->findChild<EnvironmentCards*>()->isVisible());
    QVERIFY(table->asText().contains(QStringLiteral("staging\tr42\tgreen\thealthy\tup to date\tnone\tfree\trun-5 succeeded, Thu 19 Nov 14:03\t")));
    examine(open, QStringLiteral("table"));
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(open.window->environment(), staging);
    open.window.reset();
    open.open();
    QVERIFY(open.window->findChild<EnvironmentTable*>()->isVisible());
}

void OverviewTest::driftIsShownWithBothValues()
{
    OpenOverview open;
    open.open();
    EnvironmentStatus status = open.status(staging);
    status.drift << DriftItem {QStringLiteral("image of web (green)"), QStringLiteral("4fd1a2b03c11"), QStringLiteral("9c07be55d2aa"),
        QStringLiteral("Somebody recreated it with another image. Deploy the release you want."), false};
    status.drift << DriftItem {QStringLiteral("tag members-web:r42"), QStringLiteral("4fd1a2b03c11"), QStringLiteral("nothing (the tag is gone)"),
        QStringLiteral("What runs stays as it is. Give every build a tag of its own, and deploy that."), true};
    open.change(staging, status);
    QVERIFY(open.facts(1).contains(QStringLiteral("4fd1a2b03c11 expected, 9c07be55d2aa found")));
    QVERIFY(open.needs().contains(QStringLiteral("staging has drifted: image of web (green)")));
    examine(open, QStringLiteral("drift"));
    buttonOf(open.card(1), QStringLiteral("Show drift"))->click();
    auto* dialog = open.window->findChild<FindingsDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(dialog->findChildren<RoleBox*>().size(), 2);
    QCOMPARE(dialog->findChildren<RoleBox*>().first()->accessibleDescription(), QStringLiteral("Expected: 4fd1a2b03c11\nFound: 9c07be55d2aa"));
    examine(open, QStringLiteral("drift-dialog"));
}

void OverviewTest::aDeadDockerIsSaidWithTheWayToDoctor()
{
    OpenOverview open;
    open.world.setChecks({CheckResult(QStringLiteral("docker.tool"), QStringLiteral("Docker client")).ok(QStringLiteral("Docker 20.10.24")),
        CheckResult(QStringLiteral("docker.daemon"), QStringLiteral("Docker daemon"))
            .failed(ErrorCode::Unavailable, QStringLiteral("Docker does not answer at unix:///var/run/docker.sock."), QStringLiteral("Start it: `systemctl start docker`."))});
    open.open();
    EnvironmentStatus dead;
    dead.project = QStringLiteral("members");
    dead.environment = production;
    dead.kind = EnvironmentKind::Production;
    dead.failures << failureOf(Observer::tr("Docker"), QStringLiteral("Docker does not answer at unix:///var/run/docker.sock."), QStringLiteral("Start it: `systemctl start docker`."));
    open.change(production, dead);
    QVERIFY(open.facts(0).contains(QStringLiteral("Drift: not compared")));
    QVERIFY(open.facts(0).contains(QStringLiteral("Services: not known")));
    QVERIFY(open.needs().contains(QStringLiteral("production: Docker does not answer")));
    examine(open, QStringLiteral("docker-dead"));
    buttonOf(open.card(0), QStringLiteral("Doctor"))->click();
    auto* doctor = qobject_cast<DoctorPage*>(open.window->host()->page());
    QVERIFY(doctor != nullptr);
    QTRY_VERIFY(!doctor->isLooking());
    QCOMPARE(doctor->findChild<TableView*>()->currentIndex().row(), 1);
}

void OverviewTest::aDeadDatabaseIsSaidAndTheRestStaysKnown()
{
    OpenOverview open;
    open.open();
    EnvironmentStatus status = open.status(production);
    status.pendingMigrations.reset();
    status.failures << failureOf(Observer::tr("database"), QStringLiteral("The database refuses connections at 127.0.0.1:5432."), QStringLiteral("Start it: `docker compose up -d database`."));
    open.change(production, status);
    QVERIFY(open.facts(0).contains(QStringLiteral("Migrations: not known")));
    QVERIFY(open.facts(0).contains(QStringLiteral("Services: 2 of 2 run")));
    examine(open, QStringLiteral("database-dead"));
}

void OverviewTest::theHolderOfTheLeaseIsNamedWithTheReason()
{
    OpenOverview open;
    open.world.addRun(QStringLiteral("run-6"), runOf(open.world, production, QStringLiteral("r42"), 177 * second, {}, -1));
    EnvironmentStatus status = serving(open.world, production, QStringLiteral("r41"), Slot::Blue, 8 * day);
    status.lease = LeaseHolder {QStringLiteral("c0ffee"), QStringLiteral("ana@laptop"), QStringLiteral("deploys r42"), QStringLiteral("run-6"), QStringLiteral("laptop"), {}, {}, open.world.clock.now()};
    RunSummary under;
    under.run = QStringLiteral("run-6");
    under.release = QStringLiteral("r42");
    under.isRunnerAlive = true;
    status.unfinishedRun = under;
    open.world.setStatus(production, status);
    open.open();
    QVERIFY(open.facts(0).contains(QStringLiteral("Lease: ana@laptop: deploys r42")));
    examine(open, QStringLiteral("lease-held"));
    buttonOf(open.page(), QStringLiteral("Watch run-6"))->click();
    QCOMPARE(open.window->host()->page()->title(), QStringLiteral("run-6"));
}

void OverviewTest::aRunWithoutARunnerIsRecoveredAfterAQuestion()
{
    OpenOverview open;
    open.world.addRun(QStringLiteral("run-6"), runOf(open.world, production, QStringLiteral("r42"), 400 * second, {}, -1));
    EnvironmentStatus status = serving(open.world, production, QStringLiteral("r41"), Slot::Blue, 8 * day);
    RunSummary under;
    under.run = QStringLiteral("run-6");
    under.release = QStringLiteral("r42");
    status.unfinishedRun = under;
    open.world.setStatus(production, status);
    open.world.setRunnerAlive(false);
    open.open();
    QVERIFY(open.needs().contains(QStringLiteral("Nobody works on run-6 in production")));
    examine(open, QStringLiteral("no-runner"));
    buttonOf(open.card(0), QStringLiteral("Recover…"))->click();
    QTRY_VERIFY(open.window->findChild<ConfirmDialog*>() != nullptr);
    QCOMPARE(open.world.supervised(), QStringList());
    examine(open, QStringLiteral("recover"));
    open.window->findChild<ConfirmDialog*>()->confirmButton()->click();
    QCOMPARE(open.world.supervised(), QStringList {QStringLiteral("run-6")});
    QCOMPARE(open.window->host()->page()->title(), QStringLiteral("run-6"));
}

void OverviewTest::theTimeThatTheOldSlotIsKeptRunsDown()
{
    OpenOverview open;
    open.open();
    EnvironmentStatus status = open.status(production);
    status.lastRun->keptUntil = open.world.clock.nowMicroseconds() + 1800 * second;
    open.change(production, status);
    QVERIFY(open.facts(0).contains(QStringLiteral("Old slot: kept for 30:00")));
    open.world.clock.advance(Milliseconds(61'000));
    QTRY_VERIFY(open.facts(0).contains(QStringLiteral("Old slot: kept for 28:59")));
    open.world.clock.advance(Milliseconds(1800'000));
    QTRY_COMPARE(open.facts(0).size(), 4);
}

void OverviewTest::beforeTheFirstLookTheCardsSayThatTheyLook()
{
    OpenOverview open;
    open.world.holdLooks();
    open.window = std::make_unique<MainWindow>(&open.world.workspace, &open.world.memory, WindowTools(), pages());
    open.window->resize(1280, 800);
    open.window->show();
    open.world.workspace.project->open(open.world.projectFile());
    QTRY_VERIFY(open.page() != nullptr);
    QTRY_COMPARE(open.window->findChild<EnvironmentCards*>()->cards().size(), 3);
    QCOMPARE(open.card(0)->next(), EnvironmentCard::Next::None);
    QCOMPARE(open.card(0)->row().healthWords, QStringLiteral("not looked yet"));
    examine(open, QStringLiteral("looking"));
    open.world.clock.advance(Milliseconds(60'000));
    QTRY_COMPARE(open.card(0)->row().release, QStringLiteral("r41"));
}

void OverviewTest::aBrokenProjectFileIsMarkedAndTheLastGoodStateKept()
{
    OpenOverview open;
    open.open();
    QFile file(open.world.projectFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray broken = file.readAll();
    broken.replace("kind: staging", "kind: stagging");
    file.resize(0);
    file.seek(0);
    file.write(broken);
    file.close();
    QTRY_VERIFY(open.needs().contains(QStringLiteral("The project file has a mistake")));
    QCOMPARE(open.card(0)->row().release, QStringLiteral("r41"));
    examine(open, QStringLiteral("broken-file"));
    buttonOf(open.window->findChild<NeedsPanel*>(), QStringLiteral("Show"))->click();
    auto* dialog = open.window->findChild<FindingsDialog*>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->findChild<RoleBox*>()->accessibleName().startsWith(QStringLiteral("Line ")));
    examine(open, QStringLiteral("broken-file-dialog"));
}

void OverviewTest::oneEnvironmentLeavesNoHole()
{
    OpenOverview open;
    QFile file(open.world.projectFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray all = file.readAll();
    file.resize(all.indexOf("  staging:"));
    file.close();
    open.open();
    examine(open, QStringLiteral("single"));
    const auto* runs = open.window->findChild<RecentRuns*>();
    QCOMPARE(runs->geometry().top(), open.window->findChild<EnvironmentCards*>()->geometry().top());
    QVERIFY(runs->geometry().left() > open.card(0)->width());
}

void OverviewTest::aRunThatBeginsComesToTheTopWithoutMovingTheSelection()
{
    OpenOverview open;
    open.open();
    auto* table = open.window->findChild<RecentRuns*>()->table();
    table->setCurrentIndex(table->model()->index(1, 0));
    const QString selected = table->currentIndex().data(RunTableModel::RunRole).toString();
    open.world.addRun(QStringLiteral("run-6"), runOf(open.world, production, QStringLiteral("r42"), second, {}, -1));
    QTRY_COMPARE(table->model()->index(0, 0).data(RunTableModel::RunRole).toString(), QStringLiteral("run-6"));
    QCOMPARE(table->currentIndex().data(RunTableModel::RunRole).toString(), selected);
}

void OverviewTest::runsAreFoundByTheFilterAndOpenedByEnter()
{
    OpenOverview open;
    open.open();
    const auto* runs = open.window->findChild<RecentRuns*>();
    QTest::keyClicks(runs->findChild<FilterField*>(), QStringLiteral("rolled back"));
    QTRY_COMPARE(runs->table()->model()->rowCount(), 1);
    runs->table()->setCurrentIndex(runs->table()->model()->index(0, 0));
    QTest::keyClick(runs->table(), Qt::Key_Return);
    QCOMPARE(open.window->host()->page()->title(), QStringLiteral("run-1"));
}

void OverviewTest::theWayToAnUnadoptedRouterIsDoctor()
{
    OpenOverview open;
    open.open();
    EnvironmentStatus status = open.status(production);
    status.split.reset();
    status.routerRefusal = Error {ErrorCode::Refused, QStringLiteral("The router's configuration has no switch of ours."), QStringLiteral("Run `pilothousectl doctor --fix`."), {}};
    open.change(production, status);
    QVERIFY(open.needs().contains(QStringLiteral("production: the router is not set up for switching")));
    examine(open, QStringLiteral("not-adopted"));
    buttonOf(open.card(0), QStringLiteral("Set up…"))->click();
    QVERIFY(qobject_cast<DoctorPage*>(open.window->host()->page()) != nullptr);
}

void OverviewTest::longNamesAndTwiceTheTextSizeAreNotClipped()
{
    OpenOverview open;
    const QString release = QStringLiteral("2026-11-20-feature-members-can-change-their-own-address-9f3a");
    EnvironmentStatus status = serving(open.world, staging, release, Slot::Green, day);
    status.lease = LeaseHolder {QStringLiteral("c0ffee"), QStringLiteral("maximiliane.von-und-zu-hohenheim@build-runner-eu-central-17"), QStringLiteral("deploys ") + release, {}, {}, {}, {}, {}};
    open.world.setStatus(staging, status);
    open.open();
    examine(open, QStringLiteral("long"));
    Theme::of()->setTextScale(2);
    QTest::qWait(60);
    screenshot(*open.window, QStringLiteral("overview-200-percent"), QSize(1280, 800));
    QCOMPARE(clippedTexts(*open.window), QStringList());
}

PILOTHOUSE_GUI_TEST_MAIN(OverviewTest)
#include "tst_overview.moc"
