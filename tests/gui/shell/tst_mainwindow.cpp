#include "app/cockpit/pages.h"
#include "tests/support/gui/accessiblewalk.h"
#include "tests/support/gui/guitest.h"
#include "tests/support/gui/screenshot.h"
#include "tests/support/gui/scriptedworkspace.h"
#include "tests/support/samplerun.h"
#include "ui/shell/frame/commandpalette.h"
#include "ui/shell/frame/framefeed.h"
#include "ui/shell/frame/header.h"
#include "ui/shell/frame/initassistant.h"
#include "ui/shell/frame/logwindow.h"
#include "ui/shell/frame/mainwindow.h"
#include "ui/shell/frame/rail.h"
#include "ui/shell/frame/toaster.h"
#include "ui/shell/widgets/tableview.h"
#include "ui/shell/widgets/text.h"
#include <QAccessible>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Pilothouse;

namespace {

/// A page as plain as can be: what these tests look at is the frame around it.
class PlainPage : public Page {
public:
    PlainPage(QString title, QWidget* parent)
        : Page(parent)
        , m_title(std::move(title))
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(24, 16, 24, 16);
        layout->addWidget(new Text(m_title, TextStyle::Title, Role::Text, this));
        layout->addStretch(1);
    }
    [[nodiscard]] QString title() const override { return m_title; }

private:
    QString m_title;
};

PageFactories plainPages()
{
    PageFactories pages = cockpitPages();
    const auto plain = [](const char* title) {
        return [title](const PageContext&, QWidget* parent) -> Page* { return new PlainPage(QLatin1String(title), parent); };
    };
    const auto about = [](const char* title) {
        return [title](const PageContext&, const QString& subject, QWidget* parent) -> Page* {
            return new PlainPage(QStringLiteral("%1 %2").arg(QLatin1String(title), subject), parent);
        };
    };
    pages.overview = plain("Overview");
    pages.deployments = plain("Deployments");
    pages.reports = plain("Reports");
    pages.journal = plain("Journal");
    pages.recording = plain("Recording");
    pages.run = about("Run");
    pages.wizard = about("Deploy to");
    return pages;
}

WindowTools sampleTools()
{
    WindowTools tools;
    tools.person = QStringLiteral("ben");
    tools.versions = {{QStringLiteral("Pilothouse"), QStringLiteral("0.1.0")}, {QStringLiteral("Qt"), QStringLiteral("6.4.2")}};
    tools.runningStacks = []() -> QCoro::Task<Result<QList<RunningStack>>> {
        QList<RunningStack> stacks {
            {QStringLiteral("members"), QStringLiteral("/srv/members"), QStringLiteral("/srv/members/compose.yaml"),
                {QStringLiteral("database"), QStringLiteral("redis"), QStringLiteral("router"), QStringLiteral("web"), QStringLiteral("worker")}},
            {QStringLiteral("polls"), QStringLiteral("/srv/polls"), QStringLiteral("/srv/polls/compose.yaml"), {QStringLiteral("database"), QStringLiteral("router"), QStringLiteral("web")}}};
        co_return stacks;
    };
    return tools;
}

QList<Event> runAt(const QList<Event>& events, qint64 shift)
{
    QList<Event> moved = events;
    for (Event& event : moved) {
        event.at += shift;
    }
    return moved;
}

/// The window on the sample project, everything looked at.
struct OpenWindow {
    explicit OpenWindow(bool hasProject = true)
    {
        const qint64 now = world.clock.now().toMSecsSinceEpoch() * 1000;
        world.setStatus(QStringLiteral("production"), ScriptedWorkspace::healthy(QStringLiteral("production"), QStringLiteral("r41"), Slot::Blue));
        world.setStatus(QStringLiteral("staging"), ScriptedWorkspace::healthy(QStringLiteral("staging"), QStringLiteral("r42"), Slot::Green));
        const QList<Event> done = SampleRun::succeeded();
        world.addRun(QStringLiteral("run-1"), runAt(done, now - done.first().at - 8LL * 86'400'000'000));
        const QList<Event> back = SampleRun::rolledBack();
        world.addRun(QStringLiteral("run-2"), runAt(back, now - back.first().at - 3LL * 86'400'000'000));
        window = std::make_unique<MainWindow>(&world.workspace, &world.memory, sampleTools(), plainPages());
        window->resize(1280, 800);
        window->show();
        if (hasProject) {
            world.openProject();
        }
        QTest::qWait(20);
    }

    ScriptedWorkspace world;
    std::unique_ptr<MainWindow> window;
};

CommandPalette* openPalette(MainWindow& window)
{
    window.openPalette();
    auto* palette = window.findChild<CommandPalette*>();
    return palette != nullptr && QTest::qWaitForWindowExposed(palette) ? palette : nullptr;
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void theStartPageIsDrawn();
    void theFrameIsDrawnForEachKindOfEnvironment();
    void productionIsSaidInHeaderTitleAndPlate();
    void anotherEnvironmentChangesTheWholeFrame();
    void partsThatDoNotAnswerAreDotsWithTheirRemedy();
    void aDotOpensDoctorAtItsLine();
    void theReleaseAndWhoDeploysAreShownWhileARunGoesOn();
    void aBrokenProjectFileIsSaidAndTheLastGoodStateKept();
    void thePaletteFindsPagesEnvironmentsRunsAndActions();
    void thePaletteNeverPreselectsWhatChangesTheWorld();
    void enterInThePaletteOpensWhatIsChosen();
    void aRunThatEndsIsTold();
    void noticesGoAwayUnlessTheyAreUrgent();
    void theWindowIsRememberedAsItWas();
    void aFileThatIsDroppedIsOpened();
    void aBareComposeFileOpensTheAssistant();
    void theKeyboardReachesEveryControlInReadingOrder();
    void everyControlHasANameAndADescription();
    void nothingIsClippedAtTwiceTheTextSize();
    void longNamesAreCutAndTold();
    void backLeadsToWhereTheWindowWas();
    void theLogIsFollowed();
};

void MainWindowTest::cleanup()
{
    Theme::of()->setTextScale(1);
    Theme::of()->setMode(Theme::Mode::Light);
}

void MainWindowTest::theStartPageIsDrawn()
{
    OpenWindow open(false);
    QTRY_VERIFY(open.window->host()->page() != nullptr);
    QTest::qWait(50);
    screenshots(*open.window, QStringLiteral("start"));
    QCOMPARE(accessibilityFaults(*open.window), QStringList());
    QCOMPARE(clippedTexts(*open.window), QStringList());
}

void MainWindowTest::theFrameIsDrawnForEachKindOfEnvironment()
{
    OpenWindow open;
    for (const QString& environment : {QStringLiteral("production"), QStringLiteral("staging"), QStringLiteral("development")}) {
        open.window->selectEnvironment(environment);
        screenshots(*open.window, QStringLiteral("frame-%1").arg(environment));
    }
}

void MainWindowTest::productionIsSaidInHeaderTitleAndPlate()
{
    OpenWindow open;
    QCOMPARE(open.window->environment(), QStringLiteral("production"));
    QCOMPARE(open.window->windowTitle(), QStringLiteral("members · PRODUCTION · Pilothouse"));
    const QImage image = open.window->grab().toImage();
    QCOMPARE(image.pixelColor(640, 1), tokenColor(Role::Production, false));
    open.window->selectEnvironment(QStringLiteral("staging"));
    QVERIFY(open.window->grab().toImage().pixelColor(640, 1) != tokenColor(Role::Production, false));
    QCOMPARE(open.window->windowTitle(), QStringLiteral("members · staging · Pilothouse"));
}

void MainWindowTest::anotherEnvironmentChangesTheWholeFrame()
{
    OpenWindow open;
    QTest::keyClick(open.window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(open.window->environment(), QStringLiteral("staging"));
    QCOMPARE(open.window->frame()->entries().at(1).word, QStringLiteral("r42, healthy"));
}

void MainWindowTest::partsThatDoNotAnswerAreDotsWithTheirRemedy()
{
    OpenWindow open;
    EnvironmentStatus status = ScriptedWorkspace::healthy(QStringLiteral("production"), QStringLiteral("r41"), Slot::Blue);
    status.failures << PartFailure {QStringLiteral("router"),
        {ErrorCode::Unavailable, QStringLiteral("The router does not answer at http://127.0.0.1:8080/."), QStringLiteral("Start it: docker compose up -d router."), {}}};
    open.world.setStatus(QStringLiteral("production"), status);
    const auto router = [&]() -> QAbstractButton* {
        for (auto* button : open.window->findChildren<QAbstractButton*>()) {
            if (button->text() == u"router") {
                return button;
            }
        }
        return nullptr;
    };
    QTRY_VERIFY(router() != nullptr && router()->toolTip().contains(u"does not answer"));
    QVERIFY(router()->toolTip().contains(u"Start it"));
    screenshots(*open.window, QStringLiteral("frame-router-down"));
}

void MainWindowTest::aDotOpensDoctorAtItsLine()
{
    OpenWindow open;
    CheckResult docker(QStringLiteral("docker.daemon"), QStringLiteral("Docker daemon"));
    CheckResult router(QStringLiteral("router.answers"), QStringLiteral("Router"));
    CheckResult disk(QStringLiteral("storage.space"), QStringLiteral("Disk space"));
    CheckResult down = router.failed(ErrorCode::Unavailable, QStringLiteral("The router does not answer at http://127.0.0.1:8080/."), QStringLiteral("Start it: docker compose up -d router."));
    down.detail = QStringLiteral("connect: connection refused (127.0.0.1:8080)");
    open.world.setChecks({docker.ok(QStringLiteral("Docker 20.10.24 answers at unix:///var/run/docker.sock.")), down,
        disk.warning(QStringLiteral("4.1 GB free, a backup takes 212 MB."), QStringLiteral("Remove old images: docker image prune."))});
    for (auto* button : open.window->findChildren<QAbstractButton*>()) {
        if (button->text() == u"router") {
            button->click();
        }
    }
    QCOMPARE(open.window->host()->place().key, QStringLiteral("doctor/production"));
    auto* table = open.window->findChild<TableView*>();
    QTRY_COMPARE(table->currentIndex().row(), 1);
    screenshots(*open.window, QStringLiteral("doctor"));
    QCOMPARE(accessibilityFaults(*open.window), QStringList());
    QCOMPARE(clippedTexts(*open.window), QStringList());
}

void MainWindowTest::theReleaseAndWhoDeploysAreShownWhileARunGoesOn()
{
    OpenWindow open;
    const qint64 now = open.world.clock.now().toMSecsSinceEpoch() * 1000;
    SampleRun run(QStringLiteral("run-3"), now - 177'000'000);
    run.created().started().intended(QStringLiteral("lease")).applied(QStringLiteral("lease"), Milliseconds(100)).sampled(3540, 0, 0, QStringLiteral("green"));
    open.world.addRun(QStringLiteral("run-3"), run.events());
    open.world.setStatus(QStringLiteral("production"), ScriptedWorkspace::healthy(QStringLiteral("production"), QStringLiteral("r42"), Slot::Green));
    const auto said = [&](const QString& words) {
        const QList<QWidget*> widgets = open.window->findChildren<QWidget*>();
        return std::any_of(widgets.cbegin(), widgets.cend(), [&](const QWidget* widget) { return widget->isVisible() && widget->accessibleName().contains(words); });
    };
    QTRY_VERIFY(said(QStringLiteral("ana deploys r42 · 2:57")));
    QTRY_VERIFY(said(QStringLiteral("release r42, slot green, was r41")));
    QTRY_VERIFY(said(QStringLiteral("0 of 10\u202F620 requests failed")));
    screenshots(*open.window, QStringLiteral("frame-run"));
}

void MainWindowTest::aBrokenProjectFileIsSaidAndTheLastGoodStateKept()
{
    OpenWindow open;
    QFile file(open.world.projectFile());
    QVERIFY(file.open(QIODevice::Append));
    file.write("\nnonsense: [\n");
    file.close();
    QTRY_VERIFY_WITH_TIMEOUT(!open.window->frame()->problems().isEmpty(), 5000);
    QCOMPARE(open.window->environment(), QStringLiteral("production"));
    screenshots(*open.window, QStringLiteral("frame-broken-project"));
    QCOMPARE(clippedTexts(*open.window), QStringList());
}

void MainWindowTest::thePaletteFindsPagesEnvironmentsRunsAndActions()
{
    OpenWindow open;
    CommandPalette* palette = openPalette(*open.window);
    QVERIFY(palette != nullptr);
    QTest::keyClicks(palette->field(), QStringLiteral("ro"));
    screenshots(*open.window, QStringLiteral("palette"));
    for (const auto& [typed, group] : {std::pair("Journ", "Pages"), std::pair("stag", "Environments"), std::pair("r42 rolled", "Runs"), std::pair("doctor", "Actions here")}) {
        palette->field()->setText(QLatin1String(typed));
        QVERIFY2(palette->current() != nullptr, typed);
        QCOMPARE(palette->current()->group, QLatin1String(group));
    }
    QCOMPARE(accessibilityFaults(*palette), QStringList());
    palette->close();
}

void MainWindowTest::thePaletteNeverPreselectsWhatChangesTheWorld()
{
    OpenWindow open;
    CommandPalette* palette = openPalette(*open.window);
    QVERIFY(palette != nullptr);
    const QString letters = QStringLiteral("abcdefghijklmnopqrstuvwxyz ");
    for (const QChar first : letters) {
        for (const QChar second : letters) {
            palette->field()->setText(QString(first) + second);
            QVERIFY2(palette->current() == nullptr || !palette->current()->changesTheWorld, qPrintable(palette->field()->text()));
        }
    }
    palette->field()->setText(QStringLiteral("deploy a release"));
    QVERIFY(palette->current() == nullptr);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QCOMPARE(open.window->host()->place().key, QStringLiteral("overview"));
    QTest::keyClick(palette->field(), Qt::Key_Down);
    QVERIFY(palette->current() != nullptr && palette->current()->changesTheWorld);
    palette->close();
}

void MainWindowTest::enterInThePaletteOpensWhatIsChosen()
{
    OpenWindow open;
    CommandPalette* palette = openPalette(*open.window);
    QTest::keyClicks(palette->field(), QStringLiteral("staging"));
    palette->field()->setText(QStringLiteral("stag"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QTRY_COMPARE(open.window->environment(), QStringLiteral("staging"));
}

void MainWindowTest::aRunThatEndsIsTold()
{
    OpenWindow open;
    auto* toaster = open.window->findChild<Toaster*>();
    QCOMPARE(toaster->count(), 0);
    const qint64 now = open.world.clock.now().toMSecsSinceEpoch() * 1000;
    const QList<Event> back = SampleRun::rolledBack();
    open.world.addRun(QStringLiteral("run-9"), runAt(back, now - back.first().at));
    QTRY_COMPARE(toaster->count(), 1);
    QTest::qWait(20);
    screenshots(*open.window, QStringLiteral("frame-notice"));
    QCOMPARE(clippedTexts(*toaster), QStringList());
    for (auto* button : toaster->findChildren<QAbstractButton*>()) {
        if (button->text() == u"Open the run") {
            button->click();
            break;
        }
    }
    QCOMPARE(open.window->host()->place().key, QStringLiteral("run/run-9"));
}

void MainWindowTest::noticesGoAwayUnlessTheyAreUrgent()
{
    OpenWindow open;
    auto* toaster = open.window->findChild<Toaster*>();
    Notice quiet;
    quiet.title = QStringLiteral("The report was written");
    Notice urgent = quiet;
    urgent.isUrgent = true;
    open.window->notify(quiet);
    open.window->notify(urgent);
    QCOMPARE(toaster->count(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(toaster->count(), 1, 12000);
}

void MainWindowTest::theWindowIsRememberedAsItWas()
{
    OpenWindow open;
    open.window->resize(1111, 777);
    open.window->selectEnvironment(QStringLiteral("staging"));
    Theme::of()->setMode(Theme::Mode::Dark);
    Theme::of()->setTextScale(1.25);
    open.window->close();
    open.window.reset();
    Theme::of()->setMode(Theme::Mode::Light);
    Theme::of()->setTextScale(1);
    MainWindow again(&open.world.workspace, &open.world.memory, sampleTools(), plainPages());
    again.show();
    again.openLast();
    QTRY_COMPARE(again.environment(), QStringLiteral("staging"));
    QCOMPARE(again.size(), QSize(1111, 777));
}

void MainWindowTest::aFileThatIsDroppedIsOpened()
{
    OpenWindow open(false);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(open.world.projectFile())});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(open.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    screenshot(*open.window, QStringLiteral("start-drag"));
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(open.window.get(), &drop);
    QTRY_COMPARE(open.window->environment(), QStringLiteral("production"));
    QMimeData picture;
    picture.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/picture.png"))});
    QDragEnterEvent other(QPoint(400, 300), Qt::CopyAction, &picture, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QApplication::sendEvent(open.window.get(), &other);
    QVERIFY(!other.isAccepted());
}

void MainWindowTest::aBareComposeFileOpensTheAssistant()
{
    OpenWindow open(false);
    const QString project = open.world.projectFile();
    QVERIFY(QFile::remove(project));
    open.window->openFile(QFileInfo(project).absolutePath() + QStringLiteral("/compose.yaml"));
    QTRY_VERIFY(open.window->findChild<InitAssistant*>() != nullptr);
    auto* assistant = open.window->findChild<InitAssistant*>();
    auto* text = assistant->findChild<QPlainTextEdit*>();
    QTRY_VERIFY(text->toPlainText().contains(u"pilothouse: 1"));
    QTest::qWait(400);
    screenshots(*open.window, QStringLiteral("assistant"));
    QCOMPARE(accessibilityFaults(*assistant), QStringList());
    QAbstractButton* write = nullptr;
    for (auto* button : assistant->findChildren<QAbstractButton*>()) {
        write = button->text() == u"Write and open" ? button : write;
    }
    text->setPlainText(text->toPlainText() + QStringLiteral("\nnonsense: true\n"));
    QTRY_VERIFY(!write->isEnabled());
    QVERIFY(!QFile::exists(project));
    QFile good(QStringLiteral(PILOTHOUSE_SOURCE_DIR "/demo/members/pilothouse.yaml"));
    QVERIFY(good.open(QIODevice::ReadOnly));
    text->setPlainText(QString::fromUtf8(good.readAll()));
    QTRY_VERIFY(write->isEnabled());
    write->click();
    QTRY_COMPARE(open.window->environment(), QStringLiteral("production"));
    QVERIFY(QFile::exists(project));
}

void MainWindowTest::theKeyboardReachesEveryControlInReadingOrder()
{
    OpenWindow open;
    open.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
    QWidget* first = open.window->findChild<Header*>()->findChild<QToolButton*>();
    first->setFocus();
    QList<QWidget*> reached;
    for (int i = 0; i < 40 && (reached.isEmpty() || QApplication::focusWidget() != first); ++i) {
        reached << QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), first);
    const auto top = [&](QWidget* widget) { return widget->mapTo(open.window.get(), QPoint()).y() / 100; };
    for (qsizetype i = 1; i < reached.size(); ++i) {
        QVERIFY2(top(reached.at(i)) >= top(reached.at(i - 1)), reached.at(i)->metaObject()->className());
    }
    int wanted = 0;
    for (QWidget* widget : open.window->findChildren<QWidget*>()) {
        wanted += widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && widget->window() == open.window.get() ? 1 : 0;
    }
    QCOMPARE(reached.size(), wanted);
    screenshot(*open.window, QStringLiteral("frame-focus"));
}

void MainWindowTest::everyControlHasANameAndADescription()
{
    OpenWindow open;
    QCOMPARE(accessibilityFaults(*open.window), QStringList());
    auto* rail = open.window->findChild<Rail*>();
    open.window->setBadge(PageId::Reports, 2, QStringLiteral("2 wait for you"));
    QCOMPARE(rail->model()->index(2, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Reports, 2 wait for you"));
    screenshot(*open.window, QStringLiteral("frame-badge"));
}

void MainWindowTest::nothingIsClippedAtTwiceTheTextSize()
{
    OpenWindow open;
    Theme::of()->setTextScale(2);
    screenshot(*open.window, QStringLiteral("frame-200"), QSize(1920, 1080));
    QCOMPARE(clippedTexts(*open.window), QStringList());
    open.window->closeProject();
    QTRY_COMPARE(open.window->host()->place().key, QStringLiteral("start"));
    QTest::qWait(50);
    screenshot(*open.window, QStringLiteral("start-200"), QSize(1920, 1080));
    QCOMPARE(clippedTexts(*open.window), QStringList());
}

void MainWindowTest::longNamesAreCutAndTold()
{
    OpenWindow open;
    const QString release = QStringLiteral("2026.11.20-feature-a-very-long-branch-name-that-somebody-thought-was-a-good-idea-1f2e3d4c5b6a");
    open.world.setStatus(QStringLiteral("production"), ScriptedWorkspace::healthy(QStringLiteral("production"), release, Slot::Green));
    QTest::qWait(50);
    screenshots(*open.window, QStringLiteral("frame-long"));
    QCOMPARE(open.window->width(), 1920);
    open.window->resize(1024, 700);
    QCOMPARE(open.window->width(), 1024);
    screenshot(*open.window, QStringLiteral("frame-long-1024"));
}

void MainWindowTest::backLeadsToWhereTheWindowWas()
{
    OpenWindow open;
    QTest::keyClick(open.window.get(), Qt::Key_4, Qt::AltModifier);
    QTRY_COMPARE(open.window->host()->place().key, QStringLiteral("journal"));
    open.window->openRun(QStringLiteral("run-1"), false);
    QCOMPARE(open.window->host()->place().key, QStringLiteral("run/run-1"));
    open.window->goBack();
    QCOMPARE(open.window->host()->place().key, QStringLiteral("journal"));
    QTest::keyClick(open.window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(open.window->host()->place().key, QStringLiteral("overview"));
}

void MainWindowTest::theLogIsFollowed()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("pilothouse.log")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("first line\nsecond line\n");
    file.flush();
    LogWindow window(file.fileName());
    window.show();
    auto* text = window.findChild<QPlainTextEdit*>();
    QTRY_VERIFY(text->toPlainText().contains(u"second line"));
    file.write("third line\nhalf a li");
    file.flush();
    QTRY_VERIFY(text->toPlainText().endsWith(u"third line"));
    file.write("ne\n");
    file.flush();
    QTRY_VERIFY(text->toPlainText().endsWith(u"half a line"));
    QCOMPARE(accessibilityFaults(window), QStringList());
    screenshot(window, QStringLiteral("log"));
}

PILOTHOUSE_GUI_TEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
