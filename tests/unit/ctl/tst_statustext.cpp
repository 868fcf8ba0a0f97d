#include "app/ctl/statustext.h"
#include "tests/support/await.h"

using namespace Pilothouse;
using namespace Qt::StringLiterals;

class StatusTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_status = EnvironmentStatus();
        m_status.project = u"members"_s;
        m_status.environment = u"production"_s;
        ServiceStatus web;
        web.container.role = u"web"_s;
        web.container.slot = Slot::Green;
        web.container.imageId = u"sha256:0123456789abcdef"_s;
        web.container.status = u"running"_s;
        web.container.health = Health::Healthy;
        web.container.startedAt = QDateTime(QDate(2026, 11, 21), QTime(2, 0), Qt::UTC);
        web.release = u"v2"_s;
        web.isServing = true;
        m_status.services = {web};
        m_status.split = TrafficSplit {{{Slot::Green, 100}, {Slot::Blue, 0}}};
    }

    void tellsWhatRunsAndWhoServesInTheProjectsTime()
    {
        const QString text = describe();
        QVERIFY2(text.contains(u"web      green  v2       0123456789ab  healthy  2026-11-21 10:00:00"_s), qPrintable(text));
        QVERIFY(text.contains(u"SINCE (Asia/Manila)"_s));
        QVERIFY(text.contains(u"Traffic: green 100 %, by the router's own word."_s));
        QVERIFY(text.contains(u"No drift."_s));
    }

    void namesAnUnfinishedRunWithWhatToType()
    {
        RunSummary run;
        run.run = u"run-7"_s;
        run.phase = u"Migrate"_s;
        m_status.unfinishedRun = run;
        QVERIFY(describe().contains(u"Unfinished run run-7 (in “Migrate”), and no runner of it lives on this host: pilothousectl recover run-7"_s));
        m_status.unfinishedRun->isRunnerAlive = true;
        QVERIFY(describe().contains(u"Running now: run-7"_s) && describe().contains(u"pilothousectl watch run-7"_s));
    }

    void driftAndSilentPartsComeWithTheirRemedies()
    {
        m_status.drift = {{u"web (plain)"_s, u"stopped"_s, u"running beside green"_s, u"Stop it."_s, true}};
        m_status.failures = {{u"database"_s, {ErrorCode::Unavailable, u"It is down."_s, u"Start it."_s, {}}}};
        const QString text = describe();
        QVERIFY(text.contains(u"  · web (plain): should be stopped, is running beside green.\n    Stop it."_s));
        QVERIFY(text.contains(u"Not answering: database. It is down.\n    Start it."_s));
        QVERIFY(!text.contains(u"No drift."_s));
    }

    void aRouterThatWasNotHeardIsNotGuessed()
    {
        m_status.split.reset();
        QVERIFY(describe().contains(u"the router was not heard"_s));
        QVERIFY(describe().contains(u"?"_s));
    }

    void beforeTheFirstDeploymentTheTeamsServiceServesAndThatIsNoDrift()
    {
        notAdopted();
        QVERIFY2(describe().contains(u"Traffic: the team's own service gets all of it, as without Pilothouse.\nThe router is not adopted. Adopt it.\n"_s), qPrintable(describe()));
        QVERIFY(describe().contains(u"No drift."_s));
    }

    void aStackThatWasGivenBackIsToldInOneSentence()
    {
        notAdopted();
        m_status.lastRun.emplace().run = u"run-7"_s;
        m_status.givenBack = GivenBack {u"ana@laptop"_s, QDateTime(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC).toMSecsSinceEpoch() * 1000, false};
        const QString text = describe();
        QVERIFY2(text.contains(u"\nNot adopted: ana@laptop gave the stack back at 2026-11-21 11:00:00 Asia/Manila. To adopt it again: pilothousectl doctor --fix\n"_s), qPrintable(text));
        QVERIFY(text.contains(u"No drift."_s) && !text.contains(u".."_s));
    }

    void aRouterThatLostItsPartAfterARunIsLeftToTheDrift()
    {
        notAdopted();
        m_status.lastRun.emplace().run = u"run-7"_s;
        m_status.drift = {{u"router"_s, u"as Pilothouse set it up"_s, u"The router is not adopted"_s, u"Adopt it."_s, false}};
        const QString text = describe();
        QVERIFY2(text.contains(u"Traffic: Pilothouse cannot say who gets it; see below.\n"_s), qPrintable(text));
        QVERIFY(text.contains(u"! router: should be as Pilothouse set it up, is The router is not adopted.\n"_s));
    }

    void pendingMigrationsAreListed()
    {
        m_status.pendingMigrations = QStringList();
        QVERIFY(describe().contains(u"Pending migrations: none"_s));
        m_status.pendingMigrations = QStringList {u"people.0002_phone"_s};
        QVERIFY(describe().contains(u"Pending migrations: people.0002_phone"_s));
    }

    void openExpansionsAreNamedWithWhatEndsThem()
    {
        ExpansionStatus expansion;
        expansion.open.expansion.kind = ExpansionKind::SetNotNull;
        expansion.open.expansion.table = u"people_person"_s;
        expansion.open.expansion.column = u"email"_s;
        expansion.open.run = u"run-7"_s;
        expansion.open.release = u"v3"_s;
        expansion.open.at = u"2026-11-21T02:00:00Z"_s;
        m_status.expansions = QList<ExpansionStatus> {expansion};
        QVERIFY2(describe().contains(u"Expanded: people_person.email becomes NOT NULL (set-not-null), since run-7 for release v3, 2026-11-21 10:00:00 Asia/Manila\n    Whether"_s), qPrintable(describe()));
        m_status.expansions->first().end = ExpansionEnd::Run;
        QVERIFY(describe().contains(u"    A run goes on with it."_s));
        m_status.expansions->first().end = ExpansionEnd::Contract;
        QVERIFY(describe().contains(u"wants to go back: pilothousectl deploy --env production --strategy contract"_s));
        m_status.expansions->first().end = ExpansionEnd::TakeBack;
        QVERIFY(describe().contains(u"Taken back by: pilothousectl deploy --env production --strategy take-back"_s));
        m_status.expansions.reset();
        m_status.expansionsProblem = u"No password."_s;
        QVERIFY(describe().contains(u"Open expansions: not known. No password."_s));
    }

private:
    [[nodiscard]] QString describe() const { return describeStatus(m_status, TimeWords::ofZone(u"Asia/Manila"_s)).join(u'\n'); }

    void notAdopted()
    {
        m_status.split.reset();
        m_status.routerRefusal = Error {ErrorCode::Refused, u"The router is not adopted."_s, u"Adopt it."_s, {}};
    }

    EnvironmentStatus m_status;
};

QTEST_GUILESS_MAIN(StatusTextTest)
#include "tst_statustext.moc"
