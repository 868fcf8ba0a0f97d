#include "tests/gui/shell/openwindow.h"
#include "tests/support/gui/accessiblewalk.h"
#include "tests/support/gui/guitest.h"
#include "tests/support/gui/pseudolocale.h"
#include "tests/support/gui/screenshot.h"
#include "ui/shell/frame/aboutdialog.h"
#include "ui/shell/frame/commandpalette.h"
#include "ui/shell/frame/header.h"
#include "ui/shell/frame/rail.h"
#include "ui/shell/widgets/confirmdialog.h"
#include "ui/shell/widgets/elidedlabel.h"
#include <QToolButton>

using namespace Pilothouse;

class WindowAccessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void theKeyboardReachesEveryControlInReadingOrder();
    void everyControlHasANameAndADescription();
    void nothingIsClippedAtTwiceTheTextSize();
    void longNamesAreCutAndTold();
    void aLeaseThatNobodyCanSeeIsNotCalledFree();
    void everyWordIsTranslatedAndLongerWordsFit_data();
    void everyWordIsTranslatedAndLongerWordsFit();
    void longerWordsFitIntoDialogs();
};

void WindowAccessTest::cleanup()
{
    Theme::of()->setTextScale(1);
    Theme::of()->setMode(Theme::Mode::Light);
}

void WindowAccessTest::theKeyboardReachesEveryControlInReadingOrder()
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

void WindowAccessTest::everyControlHasANameAndADescription()
{
    OpenWindow open;
    QCOMPARE(accessibilityFaults(*open.window), QStringList());
    auto* rail = open.window->findChild<Rail*>();
    open.window->setBadge(PageId::Reports, 2, QStringLiteral("2 wait for you"));
    QCOMPARE(rail->model()->index(3, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Reports, 2 wait for you"));
    screenshot(*open.window, QStringLiteral("frame-badge"));
}

void WindowAccessTest::nothingIsClippedAtTwiceTheTextSize()
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

void WindowAccessTest::longNamesAreCutAndTold()
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

void WindowAccessTest::aLeaseThatNobodyCanSeeIsNotCalledFree()
{
    OpenWindow open;
    EnvironmentStatus dead;
    dead.environment = QStringLiteral("production");
    dead.kind = EnvironmentKind::Production;
    dead.failures << PartFailure {QStringLiteral("Docker"), {ErrorCode::Unavailable, QStringLiteral("Docker does not answer."), {}, {}}};
    open.world.setStatus(dead.environment, dead);
    const auto isSaid = [&open](const QString& words) {
        const QList<ElidedLabel*> labels = open.window->findChild<Header*>()->findChildren<ElidedLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const ElidedLabel* label) { return label->text() == words; });
    };
    QTRY_VERIFY(isSaid(QStringLiteral("not known")));
    QVERIFY(!isSaid(QStringLiteral("free")));
}

void WindowAccessTest::everyWordIsTranslatedAndLongerWordsFit_data()
{
    QTest::addColumn<QString>("place");
    for (const char* place : {"start", "overview", "doctor"}) {
        QTest::newRow(place) << QString::fromLatin1(place);
    }
}

void WindowAccessTest::everyWordIsTranslatedAndLongerWordsFit()
{
    QFETCH(QString, place);
    const PseudoLocale pseudo;
    OpenWindow open(place != u"start");
    CheckResult docker(QStringLiteral("docker.daemon"), pseudoWord(QStringLiteral("Docker daemon")));
    open.world.setChecks({docker.ok(pseudoWord(QStringLiteral("Docker answers.")))});
    if (place == u"doctor") {
        open.window->openDoctor(QStringLiteral("production"), QStringLiteral("docker.daemon"));
        QTest::qWait(50);
    }
    screenshot(*open.window, QStringLiteral("pseudo-%1").arg(place), QSize(1280, 800));
    QCOMPARE(clippedTexts(*open.window), QStringList());
    // What the sample's world and the test's plain pages say is no word of the window.
    const QStringList names {QStringLiteral("members"), QStringLiteral("polls"), QStringLiteral("Overview"), QStringLiteral("pilothouse.yaml")};
    QCOMPARE(rawTexts(*open.window, names), QStringList());
}

void WindowAccessTest::longerWordsFitIntoDialogs()
{
    const PseudoLocale pseudo;
    OpenWindow open;
    auto* about = new AboutDialog(sampleTools().versions, open.window.get());
    about->open();
    QVERIFY(QTest::qWaitForWindowExposed(about));
    screenshot(*open.window, QStringLiteral("pseudo-about"));
    QCOMPARE(clippedTexts(*about), QStringList());
    QCOMPARE(accessibilityFaults(*about), QStringList());
    about->close();
    Confirmation question;
    question.title = pseudoWord(QStringLiteral("Roll back r42?"));
    question.effect = pseudoWord(QStringLiteral("Traffic goes back to blue (r41). Green keeps running until the drain has ended."));
    question.action = pseudoWord(QStringLiteral("Roll back"));
    question.typedWord = QStringLiteral("production");
    question.kind = EnvironmentKind::Production;
    auto* dialog = new ConfirmDialog(question, open.window.get());
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    screenshot(*open.window, QStringLiteral("pseudo-confirm"));
    QCOMPARE(clippedTexts(*dialog), QStringList());
    dialog->close();
}

PILOTHOUSE_GUI_TEST_MAIN(WindowAccessTest)
#include "tst_windowaccess.moc"
