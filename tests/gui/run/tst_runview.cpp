#include "tests/gui/run/runrecordings.h"
#include "tests/gui/run/runstage.h"
#include "tests/support/gui/accessiblewalk.h"
#include "tests/support/gui/guitest.h"
#include "tests/support/gui/screenshot.h"
#include "ui/deployment/run/plandialog.h"
#include "ui/deployment/run/replaypage.h"
#include "ui/deployment/run/runlogview.h"
#include "ui/deployment/run/steplist.h"
#include "ui/metric/metricchart.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/widgets/text.h"
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <algorithm>

using namespace Pilothouse;
using namespace std::chrono_literals;

namespace {

const QString startSlot = QStringLiteral("start-slot");
const QString watch = QStringLiteral("watch");

// What is left of a window of 1280×800 and of 1920×1080 for a page.
constexpr QSize smallPage(1096, 724);
constexpr QSize largePage(1736, 1004);

QPushButton* buttonOf(QWidget* view, RunVerb verb)
{
    return view->findChild<QPushButton*>(QStringLiteral("run-%1").arg(int(verb)));
}

ConfirmDialog* openDialog()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<ConfirmDialog*>(widget);
            dialog != nullptr && dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

void shoot(QWidget& view, const QString& name)
{
    Theme* theme = Theme::of(&view);
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme->setMode(mode);
        const QString word =
            mode == Theme::Mode::Light ? QStringLiteral("light") : QStringLiteral("dark");
        screenshot(view, QStringLiteral("run-%1-%2-1280").arg(name, word), smallPage);
        screenshot(view, QStringLiteral("run-%1-%2-1920").arg(name, word), largePage);
    }
    theme->setMode(Theme::Mode::Light);
}

} // namespace

class RunViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStateHasItsPicture_data();
    void everyStateHasItsPicture();
    void aReplayShowsTheRunAtItsMoment();
    void aRunOfTheJournalIsReplayed();
    void pauseIsWrittenIntoTheJournal();
    void rollingBackAsksOnceAndEnterDoesNotConfirm();
    void aNoteIsKeptWithItsWords();
    void thePlanOfARunCanBeRead();
    void aDeadRunnerIsSaidAndRecovered();
    void aClockThatJumpsLeavesSaneNumbers_data();
    void aClockThatJumpsLeavesSaneNumbers();
    void aSwitchWithoutALateRequestIsCalledThat();
    void theLogFollowsUntilAPersonScrollsUp();
    void theLogIsFilteredBySourceAndText();
    void growingByEventsNeverResetsTheSteps();
    void largerTextIsNotClipped();
    void aLargeWindowCanBecomeSmallAgain();
};

void RunViewTest::everyStateHasItsPicture_data()
{
    QTest::addColumn<QList<Event>>("events");
    QTest::addColumn<bool>("isAlive");
    const RunRecording succeeded(QStringLiteral("succeeded"));
    const RunRecording byPerson(QStringLiteral("rolled-back-by-person"));
    const RunRecording crashed(QStringLiteral("taken-up-after-a-crash"));
    QTest::newRow("running") << succeeded.until(EventKind::stepProgress, startSlot, 3) << true;
    QTest::newRow("paused") << succeeded.until(EventKind::runPaused, {}, 3) << true;
    QTest::newRow("watching") << succeeded.until(EventKind::stepIntended, watch, 95s) << true;
    QTest::newRow("inconclusive")
        << RunRecording(QStringLiteral("inconclusive")).until(EventKind::runPaused, {}, 12) << true;
    QTest::newRow("rolling-back") << byPerson.until(
        EventKind::undoIntended, QStringLiteral("workers"), 1)
                                  << true;
    QTest::newRow("rolled-back-by-guard")
        << RunRecording(QStringLiteral("rolled-back-by-guard")).events() << true;
    QTest::newRow("rolled-back-by-person") << byPerson.events() << true;
    QTest::newRow("failed-and-safe")
        << RunRecording(QStringLiteral("failed-before-switch")).events() << true;
    QTest::newRow("aborted") << RunRecording(QStringLiteral("aborted")).events() << true;
    QTest::newRow("needs-person") << RunRecording(QStringLiteral("needs-person")).events() << true;
    QTest::newRow("finished") << succeeded.events() << true;
    QTest::newRow("rollback-run") << RunRecording(QStringLiteral("rollback-run")).events() << true;
    QTest::newRow("taken-up") << crashed.until(EventKind::windowOpened, {}, 20s) << true;
    QTest::newRow("nobody-works-on-it") << crashed.until(EventKind::stepIntended, watch) << false;
    QList<Event> elsewhere = succeeded.until(EventKind::stepIntended, watch, 40s);
    for (Event& event : elsewhere) {
        if (event.kind == QStringView(EventKind::runStarted)) {
            event.payload.insert(QStringLiteral("host"), QStringLiteral("deck"));
        }
    }
    QTest::newRow("elsewhere") << elsewhere << true;
}

void RunViewTest::everyStateHasItsPicture()
{
    QFETCH(QList<Event>, events);
    QFETCH(bool, isAlive);
    RunStage stage(events, isAlive);
    stage.view->resize(smallPage);
    stage.view->show();
    QTRY_VERIFY(stage.feed->isLoaded());
    if (!isAlive) {
        QTest::qWait(600);
        stage.clock.advance(Milliseconds(6000));
        QTRY_COMPARE(stage.feed->runnerLife(), RunnerLife::Missing);
    }
    if (QWidget* focused = QApplication::focusWidget()) {
        focused->clearFocus(); // its ring belongs to no state
    }
    shoot(*stage.view, QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(accessibilityFaults(*stage.view), QStringList());
    QCOMPARE(clippedTexts(*stage.view), QStringList());
}

void RunViewTest::aReplayShowsTheRunAtItsMoment()
{
    const QList<Event> events = RunRecording(QStringLiteral("rolled-back-by-guard")).events();
    RunStage stage(events);
    auto made = std::make_unique<RunReplay>(events, &stage.clock);
    RunReplay* replay = made.get();
    RunView view(stage.page(), std::move(made), true);
    view.resize(smallPage);
    view.show();
    QVERIFY(view.isReplay());
    auto* slider = view.findChild<QSlider*>();
    QVERIFY(slider != nullptr);
    QCOMPARE(replay->feed()->state().phase, RunPhase::Created);
    replay->toFailure();
    QCOMPARE(replay->feed()->state().serving, Slot::Green);
    shoot(view, QStringLiteral("replay"));
    const auto press = [&view](const QString& name) {
        const QList<QPushButton*> buttons = view.findChildren<QPushButton*>();
        const auto at = std::find_if(buttons.cbegin(), buttons.cend(), [&name](const QPushButton* button) { return button->isVisible() && (button->accessibleName() == name || button->text() == name); });
        QVERIFY2(at != buttons.cend(), qPrintable(name));
        QTest::mouseClick(*at, Qt::LeftButton);
    };
    const qint64 failed = replay->position();
    press(QStringLiteral("To the event before"));
    QVERIFY(replay->position() < failed);
    press(QStringLiteral("To the switch"));
    QVERIFY(replay->position() < failed && replay->feed()->state().switchedAt > 0);
    press(QStringLiteral("To the failure"));
    QCOMPARE(replay->position(), failed);
    slider->setValue(0);
    press(QStringLiteral("10×"));
    press(QStringLiteral("Play"));
    stage.clock.advance(Milliseconds(500));
    QTRY_COMPARE(replay->position(), replay->begin() + 5'000'000);
    press(QStringLiteral("Hold"));
    slider->setValue(slider->maximum());
    QCOMPARE(replay->feed()->state().phase, RunPhase::RolledBack);
    QCOMPARE(view.title(), QStringLiteral("fails-in-traffic → production, replay"));
    slider->setValue(slider->maximum() / 2);
    QVERIFY(replay->feed()->state().phase != RunPhase::RolledBack);
    QCOMPARE(accessibilityFaults(view), QStringList());
}

void RunViewTest::aRunOfTheJournalIsReplayed()
{
    const QList<Event> events = RunRecording(QStringLiteral("succeeded")).events();
    RunStage stage(events);
    ReplayPage page(stage.page(), events.first().run);
    page.resize(smallPage);
    page.show();
    QTRY_VERIFY(page.findChild<QSlider*>() != nullptr);
    QCOMPARE(page.title(), QStringLiteral("v2 → production, replay"));
    ReplayPage nothing(stage.page(), QStringLiteral("run-99"));
    nothing.resize(smallPage);
    nothing.show();
    QTRY_VERIFY(nothing.findChild<EmptyState*>()->isVisible());
    QVERIFY(nothing.findChild<QSlider*>() == nullptr);
}

void RunViewTest::pauseIsWrittenIntoTheJournal()
{
    const QList<Event> events =
        RunRecording(QStringLiteral("succeeded")).until(EventKind::stepProgress, startSlot);
    RunStage stage(events);
    stage.view->show();
    QTRY_VERIFY(stage.feed->isLoaded());
    QTest::mouseClick(buttonOf(stage.view.get(), RunVerb::Resume)->isVisible()
            ? buttonOf(stage.view.get(), RunVerb::Resume)
            : buttonOf(stage.view.get(), RunVerb::Pause),
        Qt::LeftButton);
    QTRY_COMPARE(stage.requests(events.size()), QStringList {QStringLiteral("pause")});
    QTRY_VERIFY(buttonOf(stage.view.get(), RunVerb::Resume)->isVisible());
    QVERIFY(!buttonOf(stage.view.get(), RunVerb::Pause)->isVisible());
}

void RunViewTest::rollingBackAsksOnceAndEnterDoesNotConfirm()
{
    const QList<Event> events =
        RunRecording(QStringLiteral("succeeded")).until(EventKind::stepIntended, watch, 60s);
    RunStage stage(events);
    stage.view->resize(smallPage);
    stage.view->show();
    QTRY_VERIFY(stage.feed->isLoaded());
    QPushButton* button = buttonOf(stage.view.get(), RunVerb::RollBack);
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    ConfirmDialog* dialog = openDialog();
    QVERIFY(dialog != nullptr);
    screenshot(*stage.view, QStringLiteral("run-confirm-rollback-light-1280"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTest::qWait(50);
    QVERIFY(stage.requests(events.size()).isEmpty());
    if (openDialog() == nullptr) {
        QTest::mouseClick(button, Qt::LeftButton);
    }
    auto* confirm = openDialog()->confirmButton();
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_COMPARE(stage.requests(events.size()), QStringList {QStringLiteral("rollback")});
}

void RunViewTest::aLargeWindowCanBecomeSmallAgain()
{
    for (const char* name : {"succeeded", "rolled-back-by-guard", "needs-person"}) {
        RunStage stage(RunRecording(QString::fromLatin1(name)).events());
        stage.view->resize(largePage);
        stage.view->show();
        QTest::qWait(50);
        stage.view->resize(smallPage);
        QTRY_COMPARE(stage.view->size(), smallPage);
        QTRY_VERIFY(stage.view->minimumSizeHint().height() <= smallPage.height());
        QCOMPARE(clippedTexts(*stage.view), QStringList());
    }
}

void RunViewTest::thePlanOfARunCanBeRead()
{
    RunStage stage(RunRecording(QStringLiteral("succeeded")).events());
    stage.view->resize(smallPage);
    stage.view->show();
    auto* button = stage.view->findChild<QPushButton*>(QStringLiteral("showPlan"));
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    auto* dialog = stage.view->window()->findChild<PlanDialog*>();
    QVERIFY(dialog != nullptr && QTest::qWaitForWindowExposed(dialog));
    const Plan& plan = stage.feed->state().plan;
    QCOMPARE(dialog->findChild<QTableView*>()->model()->rowCount(), plan.steps.size());
    QTest::qWait(20);
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme::of(dialog)->setMode(mode);
        screenshot(*dialog, mode == Theme::Mode::Light ? QStringLiteral("run-plan-light") : QStringLiteral("run-plan-dark"));
    }
    Theme::of(dialog)->setMode(Theme::Mode::Light);
    QCOMPARE(accessibilityFaults(*dialog), QStringList());
    QCOMPARE(clippedTexts(*dialog), QStringList());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(stage.view->window()->findChild<PlanDialog*>() == nullptr);
}

void RunViewTest::aNoteIsKeptWithItsWords()
{
    const QList<Event> events = RunRecording(QStringLiteral("rolled-back-by-guard")).events();
    RunStage stage(events);
    stage.view->resize(smallPage);
    stage.view->show();
    QTRY_VERIFY(buttonOf(stage.view.get(), RunVerb::Note)->isVisible());
    QTest::mouseClick(buttonOf(stage.view.get(), RunVerb::Note), Qt::LeftButton);
    QPlainTextEdit* words = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QDialog") && widget->isVisible()) {
            words = widget->findChild<QPlainTextEdit*>();
        }
    }
    QVERIFY(words != nullptr);
    QTest::keyClicks(words, QStringLiteral("The photo store was slow"));
    screenshot(*stage.view, QStringLiteral("run-note-light-1280"));
    QTest::keyClick(words->window(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.requests(events.size()),
        QStringList {QStringLiteral("note: The photo store was slow")});
}

void RunViewTest::aDeadRunnerIsSaidAndRecovered()
{
    RunStage stage(RunRecording(QStringLiteral("taken-up-after-a-crash"))
                       .until(EventKind::stepIntended, watch),
        false);
    stage.view->show();
    QTRY_VERIFY(stage.feed->isLoaded());
    QTest::qWait(600);
    stage.clock.advance(Milliseconds(6000));
    QPushButton* button = buttonOf(stage.view.get(), RunVerb::Recover);
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(openDialog() != nullptr);
    QTest::mouseClick(openDialog()->confirmButton(), Qt::LeftButton);
    QTRY_COMPARE(stage.supervised, QStringList {stage.view->run()});
}

void RunViewTest::aClockThatJumpsLeavesSaneNumbers_data()
{
    QTest::addColumn<int>("hours");
    QTest::newRow("back") << -30;
    QTest::newRow("on, after a sleep") << 30;
}

void RunViewTest::aClockThatJumpsLeavesSaneNumbers()
{
    QFETCH(int, hours);
    RunStage stage(RunRecording(QStringLiteral("succeeded")).until(EventKind::stepIntended, watch, 95s));
    stage.view->resize(smallPage);
    stage.view->show();
    QTRY_VERIFY(stage.feed->isLoaded());
    stage.clock.jumpWall(Milliseconds(qint64(hours) * 3'600'000));
    stage.clock.advance(Milliseconds(2000));
    QTest::qWait(100);
    const QList<Text*> texts = stage.view->findChildren<Text*>();
    for (const Text* text : texts) {
        static const QRegularExpression negative(QStringLiteral("(^|\\s)[-−]\\d"));
        QVERIFY2(!negative.match(text->text()).hasMatch(), qPrintable(text->text()));
    }
    const auto* rows = qobject_cast<const RunRowsModel*>(stage.view->findChild<StepList*>()->model());
    QVERIFY(rows != nullptr);
    for (int row = 0; row < rows->rowCount(); ++row) {
        QVERIFY2(rows->row(row).progress <= 1, qPrintable(QString::number(rows->row(row).progress)));
    }
    QCOMPARE(clippedTexts(*stage.view), QStringList());
}

void RunViewTest::aSwitchWithoutALateRequestIsCalledThat()
{
    const RunState state = RunRecording::fold(RunRecording(QStringLiteral("succeeded")).events());
    RunState punctual = state;
    punctual.switchTime = Milliseconds(0);
    RunState late = state;
    late.switchTime = Milliseconds(3);
    RunContext context;
    QVERIFY(presentRun(punctual, context).traffic.endsWith(QStringLiteral("no request late")));
    QVERIFY(presentRun(late, context).traffic.endsWith(QStringLiteral("in 3 ms")));
}

void RunViewTest::theLogFollowsUntilAPersonScrollsUp()
{
    RunStage stage(
        RunRecording(QStringLiteral("succeeded")).until(EventKind::stepIntended, watch, 90s));
    stage.view->resize(smallPage);
    stage.view->show();
    QTRY_VERIFY(stage.feed->log()->rowCount() > 10);
    auto* log = stage.view->findChild<RunLogView*>();
    auto* table = log->findChild<QTableView*>();
    QTRY_COMPARE(table->verticalScrollBar()->value(), table->verticalScrollBar()->maximum());
    table->verticalScrollBar()->setValue(0);
    QVERIFY(!log->isFollowing());
    const auto line = [&stage] {
        return RunLogLine {stage.feed->now(), RunLogLine::Application, RunLogLine::Information,
            QStringLiteral("web-green"), QStringLiteral("GET /")};
    };
    stage.feed->appendLog({line(), line()});
    QTest::qWait(30);
    QCOMPARE(table->verticalScrollBar()->value(), 0);
    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
    QVERIFY(log->isFollowing());
    stage.feed->appendLog({line(), line(), line()});
    QTRY_COMPARE(table->verticalScrollBar()->value(), table->verticalScrollBar()->maximum());
    QVERIFY(log->isFollowing());
}

void RunViewTest::theLogIsFilteredBySourceAndText()
{
    RunStage stage(RunRecording(QStringLiteral("rolled-back-by-guard")).events());
    stage.view->resize(smallPage);
    stage.view->show();
    QTRY_VERIFY(stage.feed->log()->rowCount() > 10);
    const int all = stage.feed->log()->rowCount();
    auto* log = stage.view->findChild<RunLogView*>();
    for (auto* tab : log->findChildren<QPushButton*>()) {
        if (tab->text() == QStringLiteral("app")) {
            QTest::mouseClick(tab, Qt::LeftButton);
        }
    }
    QTRY_VERIFY(stage.feed->log()->rowCount() > 0 && stage.feed->log()->rowCount() < all);
    auto* field = log->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("Internal Server Error"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(stage.feed->log()->rowCount() > 0);
    for (int row = 0; row < stage.feed->log()->rowCount(); ++row) {
        QVERIFY(
            stage.feed->log()->line(row).text.contains(QStringLiteral("Internal Server Error")));
    }
}

void RunViewTest::growingByEventsNeverResetsTheSteps()
{
    const QList<Event> events = RunRecording(QStringLiteral("rolled-back-by-guard")).events();
    auto feed = std::make_unique<RunFeed>(events.first().run);
    RunFeed* fed = feed.get();
    RunStage stage(events);
    RunView view(stage.page(), std::move(feed));
    view.resize(smallPage);
    view.show();
    auto* steps = view.findChild<StepList*>();
    QSignalSpy resets(steps->model(), &QAbstractItemModel::modelReset);
    for (const Event& event : events) {
        fed->setNow(event.at);
        fed->append({event});
    }
    QCOMPARE(resets.count(), 0);
    QVERIFY(steps->model()->rowCount() > 2);
    QVERIFY2(!view.findChildren<QPlainTextEdit*>().isEmpty(), "the failure opened itself");
}

void RunViewTest::largerTextIsNotClipped()
{
    RunStage stage(RunRecording(QStringLiteral("rolled-back-by-guard")).events());
    Theme::of()->setTextScale(1.5);
    stage.view->resize(largePage);
    stage.view->show();
    QTRY_VERIFY(stage.feed->isLoaded());
    screenshot(*stage.view, QStringLiteral("run-large-text-light-1920"));
    QCOMPARE(clippedTexts(*stage.view), QStringList());
    Theme::of()->setTextScale(1);
}

PILOTHOUSE_GUI_TEST_MAIN(RunViewTest)
#include "tst_runview.moc"
