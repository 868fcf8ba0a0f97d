#include "app/cockpit/pages.h"
#include "tests/gui/shell/openwindow.h"
#include "tests/support/gui/accessiblewalk.h"
#include "tests/support/gui/guitest.h"
#include "tests/support/gui/screenshot.h"
#include "ui/shell/frame/framefeed.h"
#include "ui/shell/frame/initassistant.h"
#include "ui/shell/widgets/elidedlabel.h"
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSlider>

using namespace Pilothouse;

namespace {

QAbstractButton* buttonOf(const QWidget& parent, const QString& text)
{
    const QList<QAbstractButton*> buttons = parent.findChildren<QAbstractButton*>();
    const auto at = std::find_if(buttons.cbegin(), buttons.cend(), [&text](const QAbstractButton* button) { return button->isVisible() && button->text() == text; });
    return at == buttons.cend() ? nullptr : *at;
}

} // namespace

/// The window without a project, and the ways into one.
class StartPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStartPageIsDrawn();
    void aFileThatIsBrokenFromTheStartIsSaidAndReadAgain();
    void withoutDockerARecordingIsWatchedFromTheStart();
    void aFileThatIsDroppedIsOpened();
    void aBareComposeFileOpensTheAssistant();
};

void StartPageTest::theStartPageIsDrawn()
{
    OpenWindow open(false);
    QTRY_VERIFY(open.window->host()->page() != nullptr);
    QTest::qWait(50);
    screenshots(*open.window, QStringLiteral("start"));
    QCOMPARE(accessibilityFaults(*open.window), QStringList());
    QCOMPARE(clippedTexts(*open.window), QStringList());
}

void StartPageTest::aFileThatIsBrokenFromTheStartIsSaidAndReadAgain()
{
    OpenWindow open(false);
    QFile file(open.world.projectFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    const auto write = [&file](const QByteArray& text) { return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && (file.close(), true); };
    QVERIFY(write(QByteArray(good).replace("kind: staging", "kind: stagging")));
    open.window->openFile(file.fileName());
    QTRY_VERIFY(!open.window->frame()->problems().isEmpty());
    QCOMPARE(open.window->host()->place().key, QStringLiteral("start"));
    static const QRegularExpression line(QStringLiteral(":\\d+:\\d+: .*stagging"));
    QVERIFY2(open.window->frame()->problems().first().message.contains(line), qPrintable(open.window->frame()->problems().first().message));
    screenshots(*open.window, QStringLiteral("start-broken-project"));
    QCOMPARE(clippedTexts(*open.window), QStringList());
    QVERIFY(write(good));
    QTRY_COMPARE_WITH_TIMEOUT(open.window->environment(), QStringLiteral("production"), 5000);
    QVERIFY(open.window->frame()->problems().isEmpty());
}

void StartPageTest::withoutDockerARecordingIsWatchedFromTheStart()
{
    ScriptedWorkspace world;
    WindowTools tools = sampleTools();
    tools.runningStacks = []() -> QCoro::Task<Result<QList<RunningStack>>> {
        Result<QList<RunningStack>> none = failure(ErrorCode::Unavailable, QStringLiteral("Docker does not answer at unix:///var/run/docker.sock."), QStringLiteral("Start it: systemctl start docker."));
        co_return none;
    };
    MainWindow window(&world.workspace, &world.memory, tools, cockpitPages());
    window.resize(1280, 800);
    window.show();
    QTRY_VERIFY(buttonOf(window, QStringLiteral("Docker does not answer")) != nullptr);
    QVERIFY(buttonOf(window, QStringLiteral("Docker does not answer"))->toolTip().contains(QStringLiteral("systemctl start docker")));
    screenshots(window, QStringLiteral("start-no-docker"));
    buttonOf(window, QStringLiteral("Watch a recorded deployment"))->click();
    QVERIFY(buttonOf(window, QStringLiteral("Play")) != nullptr);
    const QList<ElidedLabel*> lines = window.findChildren<ElidedLabel*>();
    QVERIFY(std::any_of(lines.cbegin(), lines.cend(), [](const ElidedLabel* line) { return line->isVisible() && line->text().startsWith(QStringLiteral("A recording, not of this computer.")); }));
    const auto* slider = window.findChild<QSlider*>();
    QVERIFY(slider != nullptr && slider->value() == 0);
    buttonOf(window, QStringLiteral("10×"))->click();
    buttonOf(window, QStringLiteral("Play"))->click();
    world.clock.advance(Milliseconds(500));
    QTRY_COMPARE(slider->value(), 5'000); // of nearly nine seconds
    buttonOf(window, QStringLiteral("Failure"))->click();
    screenshots(window, QStringLiteral("recording"));
    QCOMPARE(clippedTexts(window), QStringList());
}

void StartPageTest::aFileThatIsDroppedIsOpened()
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

void StartPageTest::aBareComposeFileOpensTheAssistant()
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

PILOTHOUSE_GUI_TEST_MAIN(StartPageTest)
#include "tst_startpage.moc"
