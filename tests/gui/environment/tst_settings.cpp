#include "app/cockpit/pages.h"
#include "tests/support/gui/accessiblewalk.h"
#include "tests/support/gui/guitest.h"
#include "tests/support/gui/screenshot.h"
#include "tests/support/gui/scriptedworkspace.h"
#include "ui/environment/secretdialog.h"
#include "ui/environment/settingrow.h"
#include "ui/environment/settingspage.h"
#include "ui/shell/frame/mainwindow.h"
#include "ui/shell/widgets/actionbar.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/confirmdialog.h"
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Pilothouse;

namespace {

struct OpenSettings {
    OpenSettings()
    {
        for (const QString& environment : {QStringLiteral("production"), QStringLiteral("staging"), QStringLiteral("development")}) {
            world.setStatus(environment, ScriptedWorkspace::healthy(environment, QStringLiteral("r41"), Slot::Blue));
        }
        window = std::make_unique<MainWindow>(&world.workspace, &world.memory, WindowTools(), cockpitPages());
        window->resize(1280, 800);
        window->show();
        world.openProject();
        static_cast<Navigator*>(window.get())->show(PageId::Settings);
        QTest::qWait(60);
    }
    [[nodiscard]] SettingRow* row(const QString& label) const
    {
        for (SettingRow* row : window->findChildren<SettingRow*>()) {
            if (row->field().label == label) {
                return row;
            }
        }
        return nullptr;
    }
    void type(const QString& label, const QString& text) const
    {
        row(label)->edit()->setFocus();
        row(label)->edit()->selectAll();
        QTest::keyClicks(row(label)->edit(), text);
    }
    [[nodiscard]] Button* button(const QString& text) const
    {
        for (Button* button : window->host()->page()->findChildren<Button*>()) {
            if (button->text() == text) {
                return button;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QByteArray file() const
    {
        QFile file(world.workspace.project->file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    ScriptedWorkspace world;
    std::unique_ptr<MainWindow> window;
};

void examine(OpenSettings& open, const QString& name)
{
    screenshots(*open.window, QStringLiteral("settings-") + name);
    QCOMPARE(accessibilityFaults(*open.window), QStringList());
    QCOMPARE(clippedTexts(*open.window), QStringList());
}

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFileIsShownAndWhatHoldsWithoutIt();
    void aMistakeIsSaidWhileItIsTyped();
    void savingShowsTheDifferenceAndKeepsTheComments();
    void whatWasTypedStaysWhenTheFileChanges();
    void aSecretGoesIntoTheKeychainOnly();
};

void SettingsTest::theFileIsShownAndWhatHoldsWithoutIt()
{
    OpenSettings open;
    QCOMPARE(open.row(QStringLiteral("Watch for"))->text(), QStringLiteral("20s"));
    QCOMPARE(open.row(QStringLiteral("Probe"))->text(), QString());
    QCOMPARE(open.row(QStringLiteral("Probe"))->edit()->placeholderText(), QStringLiteral("20, when nothing is said"));
    QVERIFY(!open.button(QStringLiteral("Save…"))->isVisible());
    examine(open, QStringLiteral("as-the-file"));
}

void SettingsTest::aMistakeIsSaidWhileItIsTyped()
{
    OpenSettings open;
    open.type(QStringLiteral("Watch for"), QStringLiteral("soon"));
    QTRY_VERIFY(open.row(QStringLiteral("Watch for"))->edit()->accessibleDescription().contains(QStringLiteral("soon")));
    QVERIFY(open.button(QStringLiteral("Save…"))->isVisible());
    QVERIFY(!open.button(QStringLiteral("Save…"))->isEnabled());
    examine(open, QStringLiteral("mistake"));
    open.type(QStringLiteral("Watch for"), QStringLiteral("5m"));
    QTRY_VERIFY(open.button(QStringLiteral("Save…"))->isEnabled());
    open.button(QStringLiteral("Discard"))->click();
    QCOMPARE(open.row(QStringLiteral("Watch for"))->text(), QStringLiteral("20s"));
}

void SettingsTest::savingShowsTheDifferenceAndKeepsTheComments()
{
    OpenSettings open;
    const QByteArray before = open.file();
    open.type(QStringLiteral("Watch for"), QStringLiteral("5m"));
    open.type(QStringLiteral("Probe"), QStringLiteral("30"));
    QTRY_VERIFY(open.button(QStringLiteral("Save…"))->isEnabled());
    open.button(QStringLiteral("Save…"))->click();
    auto* question = open.window->findChild<ConfirmDialog*>();
    QVERIFY(question != nullptr);
    QVERIFY(question->findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("+    rollback: { window: 5m, check-every: 2s")));
    QCOMPARE(open.file(), before);
    examine(open, QStringLiteral("difference"));
    question->confirmButton()->click();
    QTRY_VERIFY(open.file() != before);
    QByteArray wanted = before;
    wanted.replace(wanted.indexOf("window: 20s"), 11, "window: 5m");
    wanted.insert(wanted.indexOf("    kind: production\n"), "    probe: { rate: 30 }\n");
    QCOMPARE(QString::fromUtf8(open.file()), QString::fromUtf8(wanted));
    QTRY_COMPARE(open.world.workspace.project->project()->environments.front().probe.rate, 30.0);
    QTRY_VERIFY(!open.button(QStringLiteral("Save…"))->isVisible());
    QCOMPARE(open.row(QStringLiteral("Probe"))->text(), QStringLiteral("30"));
}

void SettingsTest::whatWasTypedStaysWhenTheFileChanges()
{
    OpenSettings open;
    open.type(QStringLiteral("Failed checks"), QStringLiteral("7"));
    QTRY_VERIFY(open.button(QStringLiteral("Save…"))->isEnabled());
    QByteArray other = open.file();
    other.replace(other.indexOf("errors: 10"), 10, "errors: 11");
    QFile file(open.world.workspace.project->file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(other);
    file.close();
    QTRY_COMPARE(open.row(QStringLiteral("Failed requests"))->text(), QStringLiteral("11"));
    QCOMPARE(open.row(QStringLiteral("Failed checks"))->text(), QStringLiteral("7"));
    open.window->selectEnvironment(QStringLiteral("staging"));
    QTRY_COMPARE(open.row(QStringLiteral("Failed checks"))->text(), QStringLiteral("5"));
    open.window->selectEnvironment(QStringLiteral("production"));
    QTRY_COMPARE(open.row(QStringLiteral("Failed checks"))->text(), QStringLiteral("7"));
}

void SettingsTest::aSecretGoesIntoTheKeychainOnly()
{
    OpenSettings open;
    const QByteArray before = open.file();
    open.button(QStringLiteral("Store…"))->click();
    auto* dialog = open.window->findChild<SecretDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(dialog->findChild<QLineEdit*>()->echoMode(), QLineEdit::Password);
    examine(open, QStringLiteral("secret"));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("hunter2"));
    QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(open.world.secret(QStringLiteral("members-db")), QByteArray("hunter2"));
    QCOMPARE(open.file(), before);
}

PILOTHOUSE_GUI_TEST_MAIN(SettingsTest)
#include "tst_settings.moc"
