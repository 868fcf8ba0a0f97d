#include "app/cockpit/cockpit.h"
#include "app/cockpit/pages.h"
#include "app/composition/installation.h"
#include "services/project/projectwatch.h"
#include "tests/integration/cockpit/notificationlistener.h"
#include "tests/support/gui/guitest.h"
#include "tests/support/gui/scriptedworkspace.h"
#include "tests/support/stackdriver.h"
#include "ui/shell/frame/mainwindow.h"
#include "ui/shell/widgets/elidedlabel.h"
#include "ui/shell/widgets/status.h"
#include "ui/shell/widgets/text.h"
#include <QDir>
#include <csignal>

using namespace Pilothouse;

namespace {

constexpr int soon = 40000; // milliseconds
const auto run = QStringLiteral("run-1");

/// A window of this process with all of its own, as another one beside it.
class OwnWindow {
public:
    explicit OwnWindow(const QString& projectFile)
        : m_installation(std::make_shared<Installation>(QCoreApplication::applicationDirPath() + QStringLiteral("/pilothousectl")))
        , m_workbench(m_installation)
        , m_workspace(workspaceOf(&m_workbench))
        , m_window(&m_workspace, &m_memory, windowTools(m_installation, QStringLiteral("0.1.0")), cockpitPages())
    {
        m_window.resize(1280, 800);
        m_window.show();
        m_window.openFile(projectFile);
    }

    [[nodiscard]] bool isOpen() const { return m_workspace.project->project().has_value(); }
    void follow() { m_window.openRun(run, false); }

    /// What the run view says, but for the log, whose older lines are not all kept.
    [[nodiscard]] QStringList words()
    {
        QStringList words;
        const QList<QWidget*> widgets = m_window.host()->page()->findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            if (!widget->isVisible()) {
                continue;
            }
            if (const auto* text = qobject_cast<Text*>(widget)) {
                words << text->text();
            } else if (const auto* line = qobject_cast<ElidedLabel*>(widget)) {
                words << line->text();
            } else if (const auto* status = qobject_cast<StatusLabel*>(widget)) {
                words << status->word();
            }
        }
        return words;
    }

private:
    std::shared_ptr<Installation> m_installation;
    Workbench m_workbench;
    Workspace m_workspace;
    MapMemory m_memory;
    MainWindow m_window;
};

} // namespace

/// The real window as a process of its own, beside a run of the real stack: what happens to it changes nothing in the
/// run, and it finds its way back by itself.
class WindowProcessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRunOutlivesItsWindowAndTheNextOneShowsItAsItWas();

private:
    std::unique_ptr<QProcess> openWindow(const QStringList& arguments);
    [[nodiscard]] bool readsJournal(const QProcess& window) const;
    [[nodiscard]] int samples();

    std::unique_ptr<StackDriver> m_stack;
    NotificationListener m_desktop;
};

std::unique_ptr<QProcess> WindowProcessTest::openWindow(const QStringList& arguments)
{
    const QString program = std::exchange(m_stack->program, QCoreApplication::applicationDirPath() + QStringLiteral("/pilothouse"));
    m_stack->environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_desktop.address());
    std::unique_ptr<QProcess> window = m_stack->start(arguments);
    m_stack->environment.clear();
    m_stack->program = program;
    return window;
}

bool WindowProcessTest::readsJournal(const QProcess& window) const
{
    const QDir open(QStringLiteral("/proc/%1/fd").arg(window.processId()));
    const QStringList numbers = open.entryList(QDir::Files | QDir::System);
    return std::any_of(numbers.cbegin(), numbers.cend(), [&open](const QString& number) { return QFile::symLinkTarget(open.filePath(number)).endsWith(QStringLiteral("journal.db")); });
}

int WindowProcessTest::samples()
{
    const QList<Event> events = m_stack->events(run);
    return int(std::count_if(events.cbegin(), events.cend(), [](const Event& event) { return event.kind == QStringView(EventKind::probeSampled); }));
}

void WindowProcessTest::aRunOutlivesItsWindowAndTheNextOneShowsItAsItWas()
{
    QVERIFY2(!m_desktop.address().isEmpty(), "dbus-daemon does not start");
    m_stack = std::make_unique<StackDriver>(QStringLiteral("members"));
    const QString refused = m_stack->adopt();
    QVERIFY2(refused.isEmpty(), qPrintable(refused));
    QVERIFY(m_stack->edit(QStringLiteral("pilothouse.yaml"), QStringLiteral("window: 20s"), QStringLiteral("window: 5m")));
    for (const char* folder : {"DATA", "STATE", "CONFIG"}) {
        qputenv(QByteArray("XDG_") + folder + "_HOME", (m_stack->home() + u'/' + QString::fromLatin1(folder).toLower()).toUtf8());
    }
    qputenv("PILOTHOUSE_SECRET_MEMBERS_DB", m_stack->stack().password());

    std::unique_ptr<QProcess> first = openWindow({m_stack->projectFile()});
    QTRY_VERIFY_WITH_TIMEOUT(readsJournal(*first), soon);
    const CtlResult started = m_stack->ctl({QStringLiteral("deploy"), QStringLiteral("--env"), QStringLiteral("production"), QStringLiteral("--release"), QStringLiteral("v2"),
        QStringLiteral("--strategy"), QStringLiteral("blue-green"), QStringLiteral("--yes"), QStringLiteral("--detach")});
    QVERIFY2(started.exitCode == 5, qPrintable(started.out + started.err));
    OwnWindow before(m_stack->projectFile());
    QTRY_VERIFY_WITH_TIMEOUT(before.isOpen(), soon);
    before.follow();
    QVERIFY(m_stack->waitForStep(QStringLiteral("watch"), StepStatus::Running, 60));

    // Killed in mid-run: the run does not notice.
    QCOMPARE(first->state(), QProcess::Running);
    first->kill();
    QVERIFY(first->waitForFinished(5000));
    const int atDeath = samples();
    QTRY_VERIFY_WITH_TIMEOUT(samples() > atDeath + 2, soon);
    QVERIFY(!m_stack->run(run).isFinished());

    // Opened again, without a word of what was open: the view is that of a window that was there all the time.
    OwnWindow after(m_stack->projectFile());
    QTRY_VERIFY_WITH_TIMEOUT(after.isOpen(), soon);
    after.follow();
    QTRY_VERIFY_WITH_TIMEOUT(before.words().contains(QStringLiteral("watching")), soon);
    QTRY_COMPARE_WITH_TIMEOUT(after.words(), before.words(), soon);
    std::unique_ptr<QProcess> second = openWindow({});
    QTRY_VERIFY_WITH_TIMEOUT(readsJournal(*second), soon);
    const int atOpening = samples();
    QTRY_VERIFY_WITH_TIMEOUT(samples() > atOpening + 2, soon);
    QCOMPARE(m_desktop.titles(), QStringList());

    // Stopped, as with a laptop that sleeps: what happened meanwhile is told when it wakes.
    ::kill(pid_t(second->processId()), SIGSTOP);
    const CtlResult back = m_stack->ctl({QStringLiteral("rollback"), run, QStringLiteral("--yes")});
    QVERIFY2(back.exitCode == 0, qPrintable(back.out + back.err));
    QVERIFY(m_stack->waitForEnd(60, run));
    QCOMPARE(m_stack->run(run).outcome, QStringLiteral("rolled-back"));
    QCOMPARE(m_desktop.titles(), QStringList());
    ::kill(pid_t(second->processId()), SIGCONT);
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop.titles().contains(QStringLiteral("v2 → production: rolled back")), soon);
    QCOMPARE(second->state(), QProcess::Running);
    QTRY_COMPARE_WITH_TIMEOUT(after.words(), before.words(), soon);
    QVERIFY2(before.words().join(u'|').contains(QStringLiteral("rolled back by")), qPrintable(before.words().join(u'|')));
    const RunState state = m_stack->run(run);
    QVERIFY(state.probeSent > 0);
    QCOMPARE(state.probeFailed, 0);
    QCOMPARE(m_stack->servingRelease(), QStringLiteral("v1"));
    second->terminate();
    QVERIFY(second->waitForFinished(10000));
}

PILOTHOUSE_GUI_TEST_MAIN(WindowProcessTest)
#include "tst_windowprocess.moc"
