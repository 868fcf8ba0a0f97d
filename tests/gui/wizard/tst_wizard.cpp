#include "app/cockpit/cockpit.h"
#include "app/cockpit/pages.h"
#include "app/composition/installation.h"
#include "tests/support/gui/accessiblewalk.h"
#include "tests/support/gui/guitest.h"
#include "tests/support/gui/keyboard.h"
#include "tests/support/gui/screenshot.h"
#include "tests/support/gui/scriptedworkspace.h"
#include "tests/support/stackdriver.h"
#include "ui/deployment/run/runpresentation.h"
#include "ui/deployment/wizard/wizardpage.h"
#include "ui/shell/frame/mainwindow.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/confirmdialog.h"
#include "ui/shell/widgets/text.h"
#include <QFile>
#include <QLineEdit>
#include <QScopeGuard>

using namespace Pilothouse;

namespace {

constexpr int soon = 40000; // milliseconds: plans and checks start containers on a busy machine
const auto production = QStringLiteral("production");

} // namespace

/// The wizard in the real window on a real members stack, by keyboard. The functions build on each other, in their
/// order.
class WizardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void theLocalReleasesAreOfferedWithWhatRunsWhere();
    void aReleaseThatIsNotHereSaysHowToGetIt();
    void aRefusedMigrationIsNamedWithStatementAndLine();
    void aRefusalIsAcceptedOnlyByTheReleasesName();
    void aDraftIsThereAgainInAnotherWindow();
    void failingChecksSayWhatToDoAndHoldTheStart();
    void aPlanOfAnotherWorldIsRefusedAndMadeAgain();
    void theKeyboardAloneDeploys();
    void theNextPlanSaysWhatHasChanged();
    void theKeyboardAloneRollsBack();
    void withoutDockerTheWizardSaysWhatToDo();

private:
    void openWindow();
    [[nodiscard]] WizardPage* wizard() const { return qobject_cast<WizardPage*>(m_window->host()->page()); }
    [[nodiscard]] WizardSession& session() const { return wizard()->session(); }
    [[nodiscard]] Button* next() const { return wizard()->findChild<Button*>(QStringLiteral("wizardNext")); }
    [[nodiscard]] bool isReady() const { return !session().isPlanning() && session().isChecked(); }
    [[nodiscard]] QStringList shownTexts() const;
    [[nodiscard]] bool isShown(const QString& words) const;
    /// Every check of the preflight with its words, for a failure's message.
    [[nodiscard]] QString saidByChecks() const;
    void chooseByKeyboard(const QString& release);
    /// The processes of the serving container that answer requests.
    [[nodiscard]] QByteArrayList webWorkers() const;
    [[nodiscard]] bool allPagesAnswer();
    void bringDatabaseBack();
    /// From the run's view, as soon as its watch has begun.
    void finishByKeyboard(const QString& run);
    void openWizardByKeyboard();
    void look(const QString& name);
    [[nodiscard]] QString draftKey() const { return WizardDraft::key(m_stack->stack().project().name, production); }

    std::unique_ptr<StackDriver> m_stack;
    std::shared_ptr<Installation> m_installation;
    std::unique_ptr<Workbench> m_workbench;
    Workspace m_workspace;
    MapMemory m_memory;
    std::unique_ptr<MainWindow> m_window;
};

void WizardTest::initTestCase()
{
    m_stack = std::make_unique<StackDriver>(QStringLiteral("members"));
    const QString refused = m_stack->adopt();
    QVERIFY2(refused.isEmpty(), qPrintable(refused));
    qputenv("XDG_DATA_HOME", (m_stack->home() + QStringLiteral("/data")).toUtf8());
    qputenv("XDG_STATE_HOME", (m_stack->home() + QStringLiteral("/state")).toUtf8());
    qputenv("XDG_CONFIG_HOME", (m_stack->home() + QStringLiteral("/config")).toUtf8());
    qputenv("PILOTHOUSE_SECRET_MEMBERS_DB", m_stack->stack().password());
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    QVERIFY(m_stack->edit(QStringLiteral("pilothouse.yaml"), QStringLiteral("timezone: UTC"), QStringLiteral("timezone: Asia/Manila")));
    // Longer than the test: who finishes is a person.
    QVERIFY(m_stack->edit(QStringLiteral("pilothouse.yaml"), QStringLiteral("window: 20s"), QStringLiteral("window: 10m")));
    openWindow();
}

void WizardTest::openWindow()
{
    m_window.reset();
    m_workbench.reset();
    m_installation = std::make_shared<Installation>(QCoreApplication::applicationDirPath() + QStringLiteral("/pilothousectl"));
    m_workbench = std::make_unique<Workbench>(m_installation);
    m_workspace = workspaceOf(m_workbench.get());
    m_window = std::make_unique<MainWindow>(&m_workspace, &m_memory, windowTools(m_installation, QStringLiteral("0.1.0")), cockpitPages());
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    m_window->openFile(m_stack->projectFile());
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace.project->project().has_value(), soon);
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace.environment(production)->status().has_value(), soon);
}

void WizardTest::cleanupTestCase()
{
    m_window.reset();
    m_workbench.reset();
    m_installation.reset();
    m_stack.reset();
}

void WizardTest::cleanup()
{
    Theme::of()->setTextScale(1);
    Theme::of()->setMode(Theme::Mode::Light);
    if (m_window) {
        m_window->resize(1280, 800);
    }
}

QStringList WizardTest::shownTexts() const
{
    QStringList texts;
    for (const Text* text : wizard()->findChildren<Text*>()) {
        if (text->isVisible()) {
            texts << text->text();
        }
    }
    return texts;
}

bool WizardTest::isShown(const QString& words) const
{
    const QStringList texts = shownTexts();
    return std::any_of(texts.cbegin(), texts.cend(), [&words](const QString& text) { return text.contains(words); });
}

void WizardTest::chooseByKeyboard(const QString& release)
{
    wizard()->goTo(WizardStep::Release);
    auto* field = qobject_cast<QLineEdit*>(wizard()->firstFocus());
    QVERIFY(field != nullptr);
    QTRY_COMPARE(QApplication::focusWidget(), field);
    QTRY_VERIFY_WITH_TIMEOUT(session().hasReleases(), soon);
    field->selectAll();
    type(release);
    QTRY_COMPARE(next()->text(), QStringLiteral("Continue with %1").arg(release));
    press(Qt::Key_Return);
    QCOMPARE(wizard()->step(), WizardStep::Migrations);
    QCOMPARE(session().release(), release);
    wizard()->goTo(WizardStep::Preflight);
}

void WizardTest::openWizardByKeyboard()
{
    QVERIFY(takeKeyboard(m_window.get()));
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(wizard() != nullptr);
}

void WizardTest::finishByKeyboard(const QString& run)
{
    QTRY_COMPARE_WITH_TIMEOUT(m_window->host()->place().key, QStringLiteral("run/") + run, soon);
    const auto* finish = m_window->host()->page()->findChild<Button*>(QStringLiteral("run-%1").arg(int(RunVerb::Finish)));
    QTRY_VERIFY_WITH_TIMEOUT(finish->isVisible() && finish->isEnabled(), 3 * soon);
    QVERIFY(takeKeyboard(m_window.get()));
    QVERIFY(tabTo(finish));
    press(Qt::Key_Space);
    ConfirmDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<ConfirmDialog*>()) != nullptr && dialog->isVisible());
    dialog->activateWindow();
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    type(production);
    QVERIFY(tabTo(dialog->confirmButton()));
    press(Qt::Key_Space);
    QVERIFY(m_stack->waitForEnd(120, run));
    QCOMPARE(m_stack->run(run).outcome, QStringLiteral("succeeded"));
}

void WizardTest::look(const QString& name)
{
    screenshots(*m_window, QStringLiteral("wizard-") + name);
    m_window->resize(1280, 800);
    QCOMPARE(accessibilityFaults(*wizard()), QStringList());
    QCOMPARE(clippedTexts(*wizard()), QStringList());
}

void WizardTest::theLocalReleasesAreOfferedWithWhatRunsWhere()
{
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(wizard() != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(session().hasReleases(), soon);
    QVERIFY(session().releases()->rowOf(QStringLiteral("v2")) >= 0);
    QVERIFY(session().releases()->row(session().releases()->rowOf(QStringLiteral("v1"))).isServing);
    QCOMPARE(next()->isEnabled(), false);
    QCOMPARE(next()->text(), QStringLiteral("Continue, once a release is chosen"));
    type(QStringLiteral("v"));
    QTRY_VERIFY(next()->isEnabled());
    look(QStringLiteral("release"));
    qobject_cast<QLineEdit*>(wizard()->firstFocus())->clear();
}

void WizardTest::aReleaseThatIsNotHereSaysHowToGetIt()
{
    type(QStringLiteral("v9"));
    QTRY_VERIFY(isShown(QStringLiteral("pilothousectl prepare --env production --release v9")));
    look(QStringLiteral("release-missing"));
    qobject_cast<QLineEdit*>(wizard()->firstFocus())->clear();
}

void WizardTest::aRefusedMigrationIsNamedWithStatementAndLine()
{
    chooseByKeyboard(QStringLiteral("rename"));
    press(Qt::Key_Return); // the checks go on
    press(Qt::Key_Space);
    QTRY_COMPARE(wizard()->step(), WizardStep::Plan);
    QTRY_VERIFY_WITH_TIMEOUT(session().gateRefusal().has_value(), soon);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), soon);
    QVERIFY(!session().plan().has_value());
    QTRY_VERIFY(isShown(QStringLiteral("people.0002_rename_name:")));
    QVERIFY(isShown(QStringLiteral("RENAME COLUMN")));
    QCOMPARE(next()->isEnabled(), false);
    QVERIFY(!session().canStart());
    look(QStringLiteral("plan-refused"));
}

void WizardTest::aRefusalIsAcceptedOnlyByTheReleasesName()
{
    auto* field = qobject_cast<QLineEdit*>(wizard()->firstFocus());
    QVERIFY(field != nullptr);
    field->setFocus();
    type(QStringLiteral("rena"));
    press(Qt::Key_Return);
    QVERIFY(!session().isPlanning());
    type(QStringLiteral("me"));
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(session().plan().has_value(), soon);
    QCOMPARE(session().plan()->migrations.first().verdict, QStringLiteral("overridden"));
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), soon);
    look(QStringLiteral("plan-accepted"));
    wizard()->goTo(WizardStep::Start);
    QVERIFY(isShown(QStringLiteral("Going back is possible, not free")));
    look(QStringLiteral("start-accepted"));
}

void WizardTest::aDraftIsThereAgainInAnotherWindow()
{
    const QString digest = session().plan()->digest();
    auto* close = wizard()->findChild<Button*>(QStringLiteral("closeWizard"));
    QVERIFY(tabTo(close));
    press(Qt::Key_Space);
    QTRY_VERIFY(wizard() == nullptr);
    openWindow();
    m_window->openWizard(production);
    QTRY_VERIFY(wizard() != nullptr);
    QCOMPARE(session().release(), QStringLiteral("rename"));
    QCOMPARE(wizard()->step(), WizardStep::Start);
    QCOMPARE(session().plan()->digest(), digest);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), soon);
}

QString WizardTest::saidByChecks() const
{
    QStringList said;
    const QAbstractItemModel* checks = session().checks();
    for (int row = 0; row < checks->rowCount(); ++row) {
        for (int column = 0; column < checks->columnCount(); ++column) {
            said << checks->index(row, column).data().toString();
        }
    }
    return said.join(QLatin1Char('|'));
}

QByteArrayList WizardTest::webWorkers() const
{
    const auto children = QStringLiteral("cat /proc/$(tr -d ' ' </proc/1/task/1/children)/task/*/children");
    QByteArrayList workers = m_stack->stack().compose({QStringLiteral("exec"), QStringLiteral("-T"), QStringLiteral("web"), QStringLiteral("sh"), QStringLiteral("-c"), children}).split(' ');
    workers.removeIf([](const QByteArray& worker) { return worker.trimmed().isEmpty(); });
    return workers;
}

bool WizardTest::allPagesAnswer()
{
    const QStringList pages {QStringLiteral("/health/detailed/"), QStringLiteral("/"), QStringLiteral("/people/")};
    return std::all_of(pages.cbegin(), pages.cend(), [this](const QString& page) { return m_stack->get(page).first == 200; });
}

// Each worker keeps a connection to the database that is gone, and would fail one page with it: others take their place.
void WizardTest::bringDatabaseBack()
{
    m_stack->stack().compose({QStringLiteral("up"), QStringLiteral("--detach"), QStringLiteral("--wait"), QStringLiteral("--no-recreate")});
    const QByteArrayList before = webWorkers();
    QVERIFY(!before.isEmpty());
    m_stack->stack().compose({QStringLiteral("exec"), QStringLiteral("-T"), QStringLiteral("web"), QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("kill -HUP 1")});
    const auto areReplaced = [this, &before] {
        const QByteArrayList now = webWorkers();
        return now.size() == before.size() && std::none_of(now.cbegin(), now.cend(), [&before](const QByteArray& worker) { return before.contains(worker); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(areReplaced(), soon);
    QTRY_VERIFY_WITH_TIMEOUT(allPagesAnswer(), soon);
}

void WizardTest::failingChecksSayWhatToDoAndHoldTheStart()
{
    chooseByKeyboard(QStringLiteral("v2"));
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), soon);
    QVERIFY(session().hasPassed());
    QCOMPARE(session().checks()->rows().first().id + session().checks()->rows().last().id, QStringLiteral("docker.daemonlease"));
    look(QStringLiteral("preflight"));
    m_stack->stack().compose({QStringLiteral("stop"), QStringLiteral("db")});
    session().check();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), soon);
    QVERIFY(session().checks()->count(CheckResult::Failed) > 0);
    look(QStringLiteral("preflight-failing"));
    wizard()->goTo(WizardStep::Start);
    QCOMPARE(next()->text(), QStringLiteral("Start, once preflight passes"));
    QVERIFY(!next()->isEnabled());
    bringDatabaseBack();
    wizard()->goTo(WizardStep::Preflight);
    session().check();
    QVERIFY(session().isChecking());
    // Another step is read while the checks run.
    wizard()->goTo(WizardStep::Plan);
    wizard()->goTo(WizardStep::Preflight);
    QVERIFY(session().isChecking());
    QTRY_VERIFY_WITH_TIMEOUT(session().checks()->answered() > 0, soon);
    look(QStringLiteral("preflight-running"));
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), soon);
    QVERIFY2(session().hasPassed(), qPrintable(saidByChecks()));
}

void WizardTest::aPlanOfAnotherWorldIsRefusedAndMadeAgain()
{
    wizard()->goTo(WizardStep::Start);
    const QString digest = session().plan()->digest();
    QFile environment(m_stack->folder() + QStringLiteral("/.env"));
    QVERIFY(environment.open(QIODevice::Append));
    environment.write("\n# edited after planning\n");
    environment.close();
    type(production);
    QVERIFY(next()->isEnabled());
    QVERIFY(tabTo(next()));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(session().startProblem().has_value(), soon);
    QVERIFY(isShown(QStringLiteral("the environment files were edited")));
    QVERIFY(m_workspace.journal->runs().isEmpty());
    look(QStringLiteral("start-refused"));
    session().planAgain();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), soon);
    QVERIFY(session().plan()->digest() != digest);
    QVERIFY(session().isLastPlanOfWizard());
    // What was typed was typed for another plan.
    QCOMPARE(next()->text(), QStringLiteral("Start, once “production” is typed"));
    wizard()->goTo(WizardStep::Plan);
    QVERIFY(isShown(QStringLiteral("content of the env files")));
    look(QStringLiteral("plan-again"));
}

void WizardTest::theKeyboardAloneDeploys()
{
    m_window->show(PageId::Overview);
    openWizardByKeyboard();
    chooseByKeyboard(QStringLiteral("v2"));
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), soon);
    QVERIFY(tabTo(next()));
    press(Qt::Key_Space);
    QCOMPARE(wizard()->step(), WizardStep::Plan);
    QTRY_COMPARE(QApplication::focusWidget(), next());
    press(Qt::Key_Space);
    QCOMPARE(wizard()->step(), WizardStep::Start);
    look(QStringLiteral("start"));
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    QCOMPARE(next()->text(), QStringLiteral("Start, once “production” is typed"));
    press(Qt::Key_Return);
    QVERIFY(!session().isStarting());
    type(production);
    press(Qt::Key_Return);
    QVERIFY(!session().isStarting());
    QVERIFY(tabTo(next()));
    press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace.journal->runs().size(), 1, soon);
    const QString run = m_workspace.journal->runs().first().run;
    QVERIFY(!m_memory.value(draftKey()).isValid());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->host()->place().key, QStringLiteral("run/") + run, soon);
    QTRY_VERIFY(QApplication::focusWidget() != nullptr && m_window->host()->page()->isAncestorOf(QApplication::focusWidget()));
    // The next is prepared meanwhile, and says why it cannot start.
    openWizardByKeyboard();
    QVERIFY(session().obstacle().has_value());
    QVERIFY(isShown(QStringLiteral("%1 is not finished").arg(run)));
    look(QStringLiteral("release-while-running"));
    QVERIFY(tabTo(wizard()->findChild<Button*>(QStringLiteral("closeWizard"))));
    press(Qt::Key_Space);
    finishByKeyboard(run);
    QCOMPARE(m_stack->servingRelease(), QStringLiteral("v2"));
    openWizardByKeyboard();
    QTRY_VERIFY_WITH_TIMEOUT(!session().obstacle().has_value(), soon);
}

void WizardTest::theNextPlanSaysWhatHasChanged()
{
    chooseByKeyboard(QStringLiteral("v3"));
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), soon);
    wizard()->goTo(WizardStep::Plan);
    QVERIFY(isShown(QStringLiteral("image of web")));
    look(QStringLiteral("plan"));
}

void WizardTest::theKeyboardAloneRollsBack()
{
    QVERIFY(takeKeyboard(m_window.get()));
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    ConfirmDialog* dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = m_window->findChild<ConfirmDialog*>()) != nullptr && dialog->isVisible(), soon);
    screenshots(*m_window, QStringLiteral("rollback-question"));
    dialog->activateWindow();
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    press(Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    type(production);
    QVERIFY(tabTo(dialog->confirmButton()));
    press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace.journal->runs().size(), 2, soon);
    finishByKeyboard(m_workspace.journal->runs().first().run);
    QCOMPARE(m_stack->servingRelease(), QStringLiteral("v1"));
}

void WizardTest::withoutDockerTheWizardSaysWhatToDo()
{
    m_window.reset();
    const QByteArray host = qgetenv("DOCKER_HOST");
    // Also when this test fails, or the stack would not be taken down.
    const auto restore = qScopeGuard([host] { host.isNull() ? qunsetenv("DOCKER_HOST") : qputenv("DOCKER_HOST", host); });
    qputenv("DOCKER_HOST", "unix:///nowhere/docker.sock");
    m_memory.setValue(draftKey(), {});
    openWindow();
    m_window->openWizard(production);
    QTRY_VERIFY_WITH_TIMEOUT(session().releasesProblem().has_value(), soon);
    QVERIFY(isShown(session().releasesProblem()->message));
    look(QStringLiteral("release-no-docker"));
}

PILOTHOUSE_GUI_TEST_MAIN(WizardTest)
#include "tst_wizard.moc"
