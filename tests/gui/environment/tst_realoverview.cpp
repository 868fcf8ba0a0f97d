#include "app/cockpit/cockpit.h"
#include "app/cockpit/pages.h"
#include "app/composition/installation.h"
#include "app/composition/workbench.h"
#include "tests/support/gui/guitest.h"
#include "tests/support/gui/screenshot.h"
#include "tests/support/gui/scriptedworkspace.h"
#include "tests/support/stackdriver.h"
#include "ui/environment/doctorpage.h"
#include "ui/environment/environmentcards.h"
#include "ui/environment/fact.h"
#include "ui/environment/overviewpage.h"
#include "ui/shell/frame/mainwindow.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/confirmdialog.h"
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Pilothouse;

namespace {

constexpr int soon = 30000; // milliseconds: an observation of a busy machine's Docker

} // namespace

/// Overview and doctor on a stack that really runs, by what a person presses. The functions build on each other, in
/// their order.
class RealOverviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aStackAsTheTeamHasItSaysThatItsRouterIsNotSetUp();
    void doctorShowsTheDifferenceAndPutsTheRouterRight();
    void theCardOfTheAdoptedStackIsHealthy();
    void aContainerThatDiesIsSeenWithoutAsking();
    void theRouterIsGivenBack();

private:
    [[nodiscard]] EnvironmentCard* card() const { return m_window->findChild<EnvironmentCards*>()->cards().first(); }
    [[nodiscard]] DoctorPage* doctor() const { return qobject_cast<DoctorPage*>(m_window->host()->page()); }
    [[nodiscard]] Button* button(const QString& text) const;
    void showOverview() const { static_cast<Navigator*>(m_window.get())->show(PageId::Overview); }

    std::unique_ptr<StackDriver> m_stack;
    std::shared_ptr<Installation> m_installation;
    std::unique_ptr<Workbench> m_workbench;
    Workspace m_workspace;
    MapMemory m_memory;
    std::unique_ptr<MainWindow> m_window;
};

void RealOverviewTest::initTestCase()
{
    m_stack = std::make_unique<StackDriver>(QStringLiteral("members"));
    qputenv("XDG_DATA_HOME", (m_stack->home() + QStringLiteral("/data")).toUtf8());
    qputenv("XDG_STATE_HOME", (m_stack->home() + QStringLiteral("/state")).toUtf8());
    qputenv("XDG_CONFIG_HOME", (m_stack->home() + QStringLiteral("/config")).toUtf8());
    qputenv("PILOTHOUSE_SECRET_MEMBERS_DB", m_stack->stack().password());
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    m_installation = std::make_shared<Installation>(QCoreApplication::applicationDirPath() + QStringLiteral("/pilothousectl"));
    m_workbench = std::make_unique<Workbench>(m_installation);
    m_workspace = workspaceOf(m_workbench.get());
    m_window = std::make_unique<MainWindow>(&m_workspace, &m_memory, WindowTools(), cockpitPages());
    m_window->resize(1280, 800);
    m_window->show();
    m_window->openFile(m_stack->projectFile());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<EnvironmentCards*>() != nullptr, soon);
}

void RealOverviewTest::cleanupTestCase()
{
    m_window.reset();
    m_workbench.reset();
    m_installation.reset();
    m_stack.reset();
}

Button* RealOverviewTest::button(const QString& text) const
{
    for (Button* button : m_window->host()->page()->findChildren<Button*>()) {
        if (button->text() == text && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

void RealOverviewTest::aStackAsTheTeamHasItSaysThatItsRouterIsNotSetUp()
{
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Set up…")) != nullptr, soon);
    QCOMPARE(card()->row().running, 2);
    screenshot(*m_window, QStringLiteral("real-overview-not-set-up"));
    button(QStringLiteral("Set up…"))->click();
    QVERIFY(doctor() != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(!doctor()->isLooking(), 2 * soon);
}

void RealOverviewTest::doctorShowsTheDifferenceAndPutsTheRouterRight()
{
    QVERIFY(button(QStringLiteral("Give the router back…")) == nullptr);
    QVERIFY(button(QStringLiteral("Put the router right…")) != nullptr);
    screenshot(*m_window, QStringLiteral("real-doctor"));
    button(QStringLiteral("Put the router right…"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ConfirmDialog*>() != nullptr, soon);
    auto* question = m_window->findChild<ConfirmDialog*>();
    QVERIFY(question->findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("\n+")));
    screenshot(*m_window, QStringLiteral("real-doctor-difference"));
    question->confirmButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Give the router back…")) != nullptr, 2 * soon);
    QCOMPARE(m_stack->get(QStringLiteral("/health/")).first, 200);
}

void RealOverviewTest::theCardOfTheAdoptedStackIsHealthy()
{
    showOverview();
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Look again")) != nullptr, soon);
    button(QStringLiteral("Look again"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(card()->row().health, EnvironmentHealth::Healthy, soon);
    QVERIFY(!card()->row().release.isEmpty());
    // As the image's label has it.
    static const QRegularExpression commit(QStringLiteral("^Commit: [0-9a-f]{9}$"));
    const QList<Fact*> facts = card()->findChildren<Fact*>();
    QTRY_VERIFY(std::any_of(facts.cbegin(), facts.cend(), [](const Fact* fact) { return fact->isVisible() && commit.match(fact->accessibleName()).hasMatch(); }));
    QCOMPARE(card()->row().slot, std::optional<Slot>(Slot::Plain));
    screenshots(*m_window, QStringLiteral("real-overview"));
}

void RealOverviewTest::aContainerThatDiesIsSeenWithoutAsking()
{
    m_stack->stack().compose({QStringLiteral("kill"), QStringLiteral("worker")});
    QTRY_COMPARE_WITH_TIMEOUT(card()->row().health, EnvironmentHealth::Failing, soon);
    screenshot(*m_window, QStringLiteral("real-overview-worker-dead"));
    m_stack->stack().compose({QStringLiteral("start"), QStringLiteral("worker")});
    QTRY_COMPARE_WITH_TIMEOUT(card()->row().health, EnvironmentHealth::Healthy, soon);
}

void RealOverviewTest::theRouterIsGivenBack()
{
    static_cast<Navigator*>(m_window.get())->openDoctor(QStringLiteral("production"));
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Give the router back…")) != nullptr, 2 * soon);
    button(QStringLiteral("Give the router back…"))->click();
    auto* question = m_window->findChild<ConfirmDialog*>();
    QVERIFY(question != nullptr);
    question->confirmButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Put the router right…")) != nullptr, 2 * soon);
    QCOMPARE(m_stack->get(QStringLiteral("/health/")).first, 200);
}

PILOTHOUSE_GUI_TEST_MAIN(RealOverviewTest)
#include "tst_realoverview.moc"
