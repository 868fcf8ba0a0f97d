#include "tests/gui/shell/openwindow.h"
#include "tests/support/gui/accessiblewalk.h"
#include "tests/support/gui/guitest.h"
#include "tests/support/gui/screenshot.h"
#include "tests/support/samplerun.h"
#include "ui/shell/frame/commandpalette.h"
#include "ui/shell/frame/framefeed.h"
#include "ui/shell/frame/logwindow.h"
#include "ui/shell/frame/toaster.h"
#include "ui/shell/widgets/actionbar.h"
#include "ui/shell/widgets/tableview.h"
#include <QAccessible>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Pilothouse;

namespace {

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
    void noticesStayClearOfTheActionBar();
    void noticesGoAwayUnlessTheyAreUrgent();
    void theWindowIsRememberedAsItWas();
    void backLeadsToWhereTheWindowWas();
    void theLogIsFollowed();
};

void MainWindowTest::cleanup()
{
    Theme::of()->setTextScale(1);
    Theme::of()->setMode(Theme::Mode::Light);
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
    const qint64 now = open.world.clock.nowMicroseconds();
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
    const qint64 now = open.world.clock.nowMicroseconds();
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

void MainWindowTest::noticesStayClearOfTheActionBar()
{
    OpenWindow open;
    QWidget* page = open.window->host()->page();
    auto* bar = new ActionBar(page);
    bar->setGeometry(0, page->height() - 56, page->width(), 56);
    bar->show();
    Notice notice;
    notice.title = QStringLiteral("The report was written");
    open.window->notify(notice);
    auto* toaster = open.window->findChild<Toaster*>();
    const auto bottom = [&toaster, &open] { return toaster->mapTo(open.window.get(), QPoint(0, toaster->height())).y(); };
    const auto top = [&bar, &open] { return bar->mapTo(open.window.get(), QPoint()).y(); };
    QTRY_VERIFY(bottom() <= top() - 8);
    QVERIFY(bottom() > top() - 64);
    // Another page has none.
    open.window->show(PageId::Journal);
    QTRY_VERIFY(bottom() > top());
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
    QCOMPARE(Theme::of()->mode(), Theme::Mode::Dark);
    QCOMPARE(Theme::of()->textScale(), 1.25);
}

void MainWindowTest::backLeadsToWhereTheWindowWas()
{
    OpenWindow open;
    QTest::keyClick(open.window.get(), Qt::Key_5, Qt::AltModifier);
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
