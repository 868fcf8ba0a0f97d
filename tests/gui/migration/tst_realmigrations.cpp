#include "app/cockpit/cockpit.h"
#include "app/cockpit/pages.h"
#include "app/composition/installation.h"
#include "tests/support/gui/accessiblewalk.h"
#include "tests/support/gui/guitest.h"
#include "tests/support/gui/keyboard.h"
#include "tests/support/gui/screenshot.h"
#include "tests/support/gui/scriptedworkspace.h"
#include "tests/support/psqlsession.h"
#include "tests/support/stackdriver.h"
#include "ui/deployment/wizard/migrationsview.h"
#include "ui/deployment/wizard/wizardpage.h"
#include "ui/deployment/wizard/wizardwords.h"
#include "ui/migration/lockspanel.h"
#include "ui/migration/migrationspage.h"
#include "ui/shell/frame/mainwindow.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/confirmdialog.h"
#include "ui/shell/widgets/status.h"
#include "ui/shell/widgets/tableview.h"
#include "ui/shell/widgets/tabstrip.h"
#include "ui/shell/widgets/text.h"
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>

using namespace Pilothouse;

namespace {

constexpr int soon = 60000; // milliseconds: reading and proving start containers on a busy machine
const auto production = QStringLiteral("production");
const auto renaming = QStringLiteral("rename");
const auto label = QStringLiteral("people.0002_rename_name");

} // namespace

/// The Migrations page and the wizard's ways out in the real window, on a real members stack and its release `rename`.
/// The functions build on each other, in their order.
class RealMigrationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theRenameIsReadAndJudgedWithTheLiveDatabase();
    void theScratchCopyNamesTheFailingStatement();
    void aSessionThatWaitsIsShownAndEnded();
    void theWizardOffersTheWaysOut();
    void expandingPlansARunThatCanBeStarted();
    void aMaintenanceWindowIsPlannedInstead();
    void whatIsExpandedLeadsToTheWizardOfItsContract();
    void afterARollbackItIsTakenBackByKeyboardAlone();
    void aPageThatNoRunTakesOffIsTakenOffFromTheOverview();

private:
    /// What the status tells of the environment's one expansion; nothing while there is none.
    [[nodiscard]] std::optional<ExpansionEnd> openEnd() const;
    [[nodiscard]] Button* visibleButton(const QString& text) const; ///< on the page that is shown; null: none
    void pressByKeyboard(const QString& text);
    [[nodiscard]] WizardPage* wizard() const { return qobject_cast<WizardPage*>(m_window->host()->page()); }
    [[nodiscard]] WizardSession& session() const { return wizard()->session(); }
    [[nodiscard]] Button* next() const { return wizard()->findChild<Button*>(QStringLiteral("wizardNext")); }
    [[nodiscard]] ReviewFeed* feed() const { return m_workbench->review(production); }
    void chooseView(int id);
    void chooseWay(const QString& title);
    void look(const QString& name);

    std::unique_ptr<StackDriver> m_stack;
    std::shared_ptr<Installation> m_installation;
    std::unique_ptr<Workbench> m_workbench;
    Workspace m_workspace;
    MapMemory m_memory;
    std::unique_ptr<MainWindow> m_window;
};

void RealMigrationsTest::initTestCase()
{
    m_stack = std::make_unique<StackDriver>(QStringLiteral("members"));
    QVERIFY(m_stack->edit(QStringLiteral("pilothouse.yaml"), QStringLiteral("window: 20s, check-every: 2s"), QStringLiteral("window: 2s, check-every: 500ms")));
    const QString refused = m_stack->adopt();
    QVERIFY2(refused.isEmpty(), qPrintable(refused));
    for (const char* folder : {"DATA", "STATE", "CONFIG"}) {
        qputenv(QByteArray("XDG_") + folder + "_HOME", (m_stack->home() + u'/' + QString::fromLatin1(folder).toLower()).toUtf8());
    }
    qputenv("PILOTHOUSE_SECRET_MEMBERS_DB", m_stack->stack().password());
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    m_installation = std::make_shared<Installation>(QCoreApplication::applicationDirPath() + QStringLiteral("/pilothousectl"));
    m_workbench = std::make_unique<Workbench>(m_installation);
    m_workspace = workspaceOf(m_workbench.get());
    m_window = std::make_unique<MainWindow>(&m_workspace, &m_memory, windowTools(m_installation, QStringLiteral("0.1.0")), cockpitPages());
    m_window->resize(1280, 800);
    m_window->show();
    m_window->openFile(m_stack->projectFile());
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace.project->project().has_value(), soon);
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace.environment(production)->status().has_value(), soon);
}

void RealMigrationsTest::cleanupTestCase()
{
    m_window.reset();
    m_workbench.reset();
    m_installation.reset();
    m_stack.reset();
}

void RealMigrationsTest::chooseView(int id)
{
    const QList<TabStrip*> strips = m_window->host()->page()->findChildren<TabStrip*>();
    for (TabStrip* strip : strips) {
        if (strip->accessibleName() == u"Views of the release and the database") {
            strip->choose(id);
        }
    }
}

void RealMigrationsTest::look(const QString& name)
{
    screenshots(*m_window, QStringLiteral("real-") + name);
    m_window->resize(1280, 800);
    QCOMPARE(accessibilityFaults(*m_window->host()->page()), QStringList());
    const QStringList clipped = clippedTexts(*m_window->host()->page());
    QVERIFY2(clipped.isEmpty(), qPrintable(name + QStringLiteral(": ") + clipped.join(u'\n')));
}

void RealMigrationsTest::theRenameIsReadAndJudgedWithTheLiveDatabase()
{
    m_window->show(PageId::Migrations);
    auto* choice = m_window->host()->page()->findChild<QComboBox*>();
    QTRY_VERIFY_WITH_TIMEOUT(choice->findData(renaming) > 0, soon);
    choice->setCurrentIndex(choice->findData(renaming));
    Q_EMIT choice->activated(choice->currentIndex());
    QCOMPARE(feed()->work(), ReviewFeed::Work::Reading);
    QTRY_VERIFY_WITH_TIMEOUT(feed()->work() == ReviewFeed::Work::None, soon);
    QVERIFY2(feed()->review().has_value(), feed()->problem() ? qPrintable(feed()->problem()->message) : "");
    const SchemaReview& review = *feed()->review();
    QCOMPARE(review.whole.safety, SafetyClass::Dangerous);
    QCOMPARE(review.whole.oldCode, OldCode::Breaks);
    const auto rename = std::find_if(review.migrations.cbegin(), review.migrations.cend(), [](const MigrationReview& migration) { return migration.label() == label; });
    QVERIFY(rename != review.migrations.cend());
    QVERIFY(rename->sql.contains(QStringLiteral("RENAME COLUMN")));
    QVERIFY(!rename->tables.isEmpty() && rename->tables.first().rows.has_value());
    QVERIFY(std::any_of(review.migrations.cbegin(), review.migrations.cend(), [](const MigrationReview& migration) { return migration.state == MigrationState::Applied; }));
    look(QStringLiteral("migrations"));
}

void RealMigrationsTest::theScratchCopyNamesTheFailingStatement()
{
    QVERIFY(feed()->canProve());
    chooseView(1);
    feed()->prove();
    QTRY_VERIFY_WITH_TIMEOUT(feed()->work() == ReviewFeed::Work::None, 2 * soon);
    QVERIFY2(feed()->review()->proof.has_value(), feed()->problem() ? qPrintable(feed()->problem()->message + feed()->problem()->detail) : "");
    const CompatibilityProof& proof = *feed()->review()->proof;
    QCOMPARE(proof.oldCodeOldSchema.fit, Fit::Works);
    QCOMPARE(proof.oldCodeNewSchema.fit, Fit::Fails);
    QVERIFY(!proof.oldCodeNewSchema.error.isEmpty());
    QCOMPARE(proof.newCodeNewSchema.fit, Fit::Works);
    look(QStringLiteral("proof"));
}

void RealMigrationsTest::aSessionThatWaitsIsShownAndEnded()
{
    const DatabaseConfig database = *m_stack->stack().project().find(production)->database;
    PsqlSession holder(database, m_stack->stack().password(), QStringLiteral("report"));
    PsqlSession waiter(database, m_stack->stack().password(), QStringLiteral("waits"));
    holder.run(QStringLiteral("BEGIN; SELECT count(*) FROM people_person;"));
    waiter.send(QStringLiteral("BEGIN; LOCK TABLE people_person IN ACCESS EXCLUSIVE MODE; COMMIT;"));
    chooseView(2);
    auto* panel = m_window->host()->page()->findChild<LocksPanel*>();
    const QAbstractItemModel* model = panel->table()->model();
    const auto rowOf = [model](int pid) {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(LockTableModel::PidRole).toInt() == pid) {
                return row;
            }
        }
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(waiter.pid()) > 0, soon);
    QVERIFY(rowOf(holder.pid()) >= 0);
    QVERIFY(model->index(rowOf(holder.pid()), 0).data(LockTableModel::BlocksRole).toBool());
    look(QStringLiteral("locks"));
    const int pid = holder.pid();
    const QCoro::Task<Result<SessionEnd>> ending = m_workbench->locks(production)->terminate(pid, {});
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(pid) < 0, soon);
}

void RealMigrationsTest::chooseWay(const QString& title)
{
    const QList<QRadioButton*> ways = wizard()->findChildren<QRadioButton*>();
    for (QRadioButton* way : ways) {
        if (way->text() == title) {
            way->setChecked(true);
        }
    }
}

void RealMigrationsTest::theWizardOffersTheWaysOut()
{
    m_window->openWizard(production);
    QTRY_VERIFY_WITH_TIMEOUT(session().hasReleases(), soon);
    session().choose(renaming);
    wizard()->goTo(WizardStep::Migrations);
    QTRY_VERIFY_WITH_TIMEOUT(session().gateRefusal().has_value() && !session().isPlanning(), soon);
    QCOMPARE(next()->text(), QStringLiteral("Rewrite as expand/contract"));
    QVERIFY(next()->isEnabled());
    const QStringList clipped = clippedTexts(*wizard()->findChild<MigrationsView*>()); // at once, before anything is resized
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    look(QStringLiteral("wizard-migrations"));
    chooseWay(QStringLiteral("As it is"));
    QCOMPARE(next()->text(), QStringLiteral("Continue to preflight"));
    chooseWay(QStringLiteral("Maintenance window"));
    QCOMPARE(next()->text(), QStringLiteral("Plan a maintenance window"));
    chooseWay(QStringLiteral("Expand, later contract"));
}

void RealMigrationsTest::expandingPlansARunThatCanBeStarted()
{
    next()->click();
    QCOMPARE(session().way(), WizardWay::ExpandContract);
    QTRY_VERIFY_WITH_TIMEOUT(!session().isPlanning(), soon);
    const Error* problem = session().problemOf(WizardWay::ExpandContract);
    QVERIFY2(session().plan().has_value(), problem == nullptr ? "" : qPrintable(problem->message + problem->detail));
    QVERIFY(session().plan()->step(QStringLiteral("expand")) != nullptr);
    QVERIFY(!session().gateRefusal().has_value());
    QCOMPARE(next()->text(), QStringLiteral("Continue to preflight"));
    look(QStringLiteral("wizard-expanded"));
    wizard()->goTo(WizardStep::Plan);
    look(QStringLiteral("wizard-expanded-plan"));
    QTRY_VERIFY_WITH_TIMEOUT(session().isChecked(), soon);
    wizard()->goTo(WizardStep::Start);
    look(QStringLiteral("wizard-expanded-start"));
}

void RealMigrationsTest::aMaintenanceWindowIsPlannedInstead()
{
    wizard()->goTo(WizardStep::Migrations);
    chooseWay(QStringLiteral("Maintenance window"));
    next()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!session().isPlanning(), soon);
    const Error* problem = session().problemOf(WizardWay::MaintenanceWindow);
    QVERIFY2(session().plan().has_value(), problem == nullptr ? "" : qPrintable(problem->message + problem->detail));
    QCOMPARE(session().plan()->strategy, QStringLiteral("maintenance-window"));
    QCOMPARE(session().plan()->migrations.first().verdict, QStringLiteral("behind-page"));
    const auto isSaid = [this] {
        const QList<StatusLabel*> labels = wizard()->findChildren<StatusLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const StatusLabel* label) { return label->isVisible() && label->word() == QStringLiteral("behind the page"); });
    };
    QTRY_VERIFY(isSaid());
    QCOMPARE(WizardWords::step(session(), WizardStep::Migrations).trailing, QStringLiteral("1 of 1"));
    look(QStringLiteral("wizard-window"));
    wizard()->goTo(WizardStep::Start);
    look(QStringLiteral("wizard-window-start"));
}

std::optional<ExpansionEnd> RealMigrationsTest::openEnd() const
{
    const std::optional<EnvironmentStatus>& status = m_workspace.environment(production)->status();
    const bool isOpen = status && status->expansions && status->expansions->size() == 1;
    return isOpen ? std::optional<ExpansionEnd>(status->expansions->first().end) : std::nullopt;
}

Button* RealMigrationsTest::visibleButton(const QString& text) const
{
    const QList<Button*> buttons = m_window->host()->page()->findChildren<Button*>();
    const auto at = std::find_if(buttons.cbegin(), buttons.cend(), [&text](const Button* button) { return button->isVisible() && button->text() == text; });
    return at == buttons.cend() ? nullptr : *at;
}

void RealMigrationsTest::pressByKeyboard(const QString& text)
{
    QVERIFY(takeKeyboard(m_window.get()));
    QTRY_VERIFY2(visibleButton(text) != nullptr && visibleButton(text)->isEnabled(), qPrintable(text));
    QVERIFY2(tabTo(visibleButton(text)), qPrintable(text));
    press(Qt::Key_Space);
}

void RealMigrationsTest::whatIsExpandedLeadsToTheWizardOfItsContract()
{
    const CtlResult deployed = m_stack->ctl({QStringLiteral("deploy"), QStringLiteral("--release"), renaming, QStringLiteral("--expand-contract"), QStringLiteral("--yes")}, 200);
    QVERIFY2(deployed.exitCode == 0, qPrintable(deployed.out + deployed.err));
    QTRY_COMPARE_WITH_TIMEOUT(openEnd(), std::optional(ExpansionEnd::Contract), soon);
    m_window->openRun(m_stack->lastRun(), false);
    QTRY_VERIFY_WITH_TIMEOUT(visibleButton(QStringLiteral("Contract…")) != nullptr, soon);
    QVERIFY(visibleButton(QStringLiteral("Take back…")) == nullptr);
    look(QStringLiteral("expanded-run"));
    m_window->show(PageId::Migrations);
    QTRY_VERIFY(visibleButton(QStringLiteral("Contract…")) != nullptr);
    visibleButton(QStringLiteral("Contract…"))->click();
    QVERIFY(wizard() != nullptr);
    QCOMPARE(wizard()->step(), WizardStep::Plan);
    QCOMPARE(WizardWords::steps(session()).size(), 3);
}

void RealMigrationsTest::afterARollbackItIsTakenBackByKeyboardAlone()
{
    const QString deployed = m_stack->lastRun();
    const CtlResult back = m_stack->ctl({QStringLiteral("rollback"), deployed, QStringLiteral("--yes")}, 200);
    QVERIFY2(back.exitCode == 0, qPrintable(back.out + back.err));
    QTRY_COMPARE_WITH_TIMEOUT(openEnd(), std::optional(ExpansionEnd::TakeBack), soon);
    // What does not fit any more says why, also by the palette's action.
    m_window->actions().find(QStringLiteral("contract"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!session().isPlanning(), soon);
    session().planAgain();
    QTRY_VERIFY_WITH_TIMEOUT(!session().isPlanning(), soon);
    QVERIFY(!session().plan().has_value() && session().planProblem()->message.contains(label));
    look(QStringLiteral("contract-refused"));
    m_window->show(PageId::Overview);
    look(QStringLiteral("expanded-overview"));
    pressByKeyboard(QStringLiteral("Take back…"));
    QTRY_VERIFY(wizard() != nullptr && session().way() == WizardWay::TakeBack);
    QTRY_VERIFY_WITH_TIMEOUT(session().isChecked(), soon);
    QVERIFY2(session().hasPassed(), qPrintable(session().checkProblem() ? session().checkProblem()->message : QString()));
    look(QStringLiteral("takeback-plan"));
    pressByKeyboard(QStringLiteral("Continue to the start"));
    look(QStringLiteral("takeback-start"));
    QVERIFY(takeKeyboard(m_window.get()));
    QVERIFY(tabTo(wizard()->firstFocus()));
    type(production);
    pressByKeyboard(QStringLiteral("Start taking back"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->host()->place().key.startsWith(QStringLiteral("run/")), soon);
    const QString run = m_window->host()->place().key.mid(4);
    QVERIFY(m_stack->waitForEnd(120, run));
    QCOMPARE(m_stack->run(run).outcome, QStringLiteral("succeeded"));
    QCOMPARE(m_stack->run(run).strategy, QStringLiteral("take-back"));
    QTRY_VERIFY_WITH_TIMEOUT(!openEnd().has_value(), soon);
    look(QStringLiteral("takeback-run"));
    QCOMPARE(m_stack->stack().sql(QStringLiteral("SELECT count(*) FROM pg_proc WHERE proname LIKE 'pilothouse%'")).trimmed(), QByteArray("0"));
    QVERIFY(visibleButton(QStringLiteral("Take back…")) == nullptr);
}

void RealMigrationsTest::aPageThatNoRunTakesOffIsTakenOffFromTheOverview()
{
    const CtlResult on = m_stack->ctl({QStringLiteral("maintenance"), QStringLiteral("on"), QStringLiteral("--yes")});
    QVERIFY2(on.exitCode == 0, qPrintable(on.err));
    m_window->show(PageId::Overview);
    m_workspace.environment(production)->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(visibleButton(QStringLiteral("Take it off…")) != nullptr, soon);
    look(QStringLiteral("page-on-overview"));
    pressByKeyboard(QStringLiteral("Take it off…"));
    ConfirmDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<ConfirmDialog*>()) != nullptr && dialog->isVisible());
    dialog->activateWindow();
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    QVERIFY(!dialog->confirmButton()->isEnabled());
    type(production);
    QVERIFY(tabTo(dialog->confirmButton()));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(visibleButton(QStringLiteral("Take it off…")) == nullptr, soon);
    QCOMPARE(m_stack->get(QStringLiteral("/")).first, 200);
}

PILOTHOUSE_GUI_TEST_MAIN(RealMigrationsTest)
#include "tst_realmigrations.moc"
