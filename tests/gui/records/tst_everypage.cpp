#include "models/environment/status.h"
#include "tests/gui/records/journalhouse.h"
#include "tests/support/gui/accessiblewalk.h"
#include "tests/support/gui/guitest.h"
#include "tests/support/sampleplan.h"
#include "ui/deployment/run/notedialog.h"
#include "ui/deployment/run/plandialog.h"
#include "ui/environment/findingsdialog.h"
#include "ui/environment/secretdialog.h"
#include "ui/shell/frame/aboutdialog.h"
#include "ui/shell/widgets/confirmdialog.h"
#include <QDialog>

using namespace Pilothouse;

namespace {

using Open = void (*)(MainWindow& window);

constexpr qint64 hour = 3'600'000'000;
const auto production = QStringLiteral("production");

Confirmation question()
{
    Confirmation question;
    question.title = QStringLiteral("Roll r42 back?");
    question.effect = QStringLiteral("All users go to r41 (blue).");
    question.expected = QStringLiteral("about 1 s");
    question.difference = QStringLiteral("-old\n+new\n");
    question.action = QStringLiteral("Roll back");
    question.typedWord = production;
    question.environment = production;
    question.kind = EnvironmentKind::Production;
    return question;
}

} // namespace

/// What a screen reader finds and what Tab reaches, on every page of the cockpit and in every dialog.
class EveryPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPageIsReadAndReached_data();
    void everyPageIsReadAndReached();
    void everyDialogIsReadAndReached_data();
    void everyDialogIsReadAndReached();

private:
    static void openHouse(JournalHouse& house);
};

void EveryPageTest::openHouse(JournalHouse& house)
{
    house.write(QStringLiteral("run-1"), pastRun(production, QStringLiteral("r41"), QStringLiteral("succeeded"), house.now() - 30 * hour));
    house.write(QStringLiteral("run-2"), pastRun(production, QStringLiteral("r42"), QStringLiteral("rolled-back"), house.now() - 2 * hour));
    house.world.setChecks({CheckResult(QStringLiteral("docker.daemon"), QStringLiteral("Docker daemon")).ok(QStringLiteral("Docker answers.")),
        CheckResult(QStringLiteral("router.adopted"), QStringLiteral("Router")).failed(ErrorCode::Refused, QStringLiteral("Not adopted."), QStringLiteral("Adopt it."))});
    house.open();
    house.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(house.window.get()));
    QTRY_COMPARE(house.feed()->runs().size(), 2);
}

void EveryPageTest::everyPageIsReadAndReached_data()
{
    QTest::addColumn<Open>("open");
    const auto row = [](const char* name, Open open) { QTest::newRow(name) << open; };
    row("overview", [](MainWindow& window) { window.show(PageId::Overview); });
    row("deployments", [](MainWindow& window) { window.show(PageId::Deployments); });
    row("migrations", [](MainWindow& window) { window.show(PageId::Migrations); });
    row("reports", [](MainWindow& window) { window.show(PageId::Reports); });
    row("journal", [](MainWindow& window) { window.show(PageId::Journal); });
    row("settings", [](MainWindow& window) { window.show(PageId::Settings); });
    row("doctor", [](MainWindow& window) { window.openDoctor(production, QStringLiteral("router.adopted")); });
    row("run", [](MainWindow& window) { window.openRun(QStringLiteral("run-2"), false); });
    row("replay", [](MainWindow& window) { window.openRun(QStringLiteral("run-1"), true); });
    row("recording", [](MainWindow& window) { window.openRecording(); });
    row("report", [](MainWindow& window) { window.openReport(QStringLiteral("run-2")); });
    row("wizard", [](MainWindow& window) { window.openWizard(production); });
    row("contract", [](MainWindow& window) { window.openSchemaWizard(production, ExpansionEnd::Contract); });
    row("start", [](MainWindow& window) { window.closeProject(); });
}

void EveryPageTest::everyPageIsReadAndReached()
{
    QFETCH(Open, open);
    JournalHouse house;
    openHouse(house);
    MainWindow& window = *house.window;
    const QString before = window.host()->place().key;
    open(window);
    QTRY_VERIFY(window.host()->page() != nullptr && (window.host()->place().key != before || QTest::currentDataTag() == QByteArray("overview")));
    QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    QTest::qWait(100); // what a page reads when it is shown
    QVERIFY(!window.host()->page()->title().isEmpty());
    QVERIFY(!window.host()->page()->help().isEmpty() || QTest::currentDataTag() == QByteArray("start"));
    QCOMPARE(accessibilityFaults(window).join(u'\n'), QString());
    QCOMPARE(treeFaults(window).join(u'\n'), QString());
    QCOMPARE(unreachedByTab(window).join(u'\n'), QString());
}

void EveryPageTest::everyDialogIsReadAndReached_data()
{
    using Make = QDialog* (*)(QWidget* parent);
    QTest::addColumn<Make>("make");
    const auto row = [](const char* name, Make make) { QTest::newRow(name) << make; };
    row("confirm", [](QWidget* parent) -> QDialog* { return new ConfirmDialog(question(), parent); });
    row("note", [](QWidget* parent) -> QDialog* { return new NoteDialog(QStringLiteral("run-2"), parent); });
    row("plan", [](QWidget* parent) -> QDialog* { return new PlanDialog(QStringLiteral("run-2"), samplePlan(), parent); });
    row("secret", [](QWidget* parent) -> QDialog* { return new SecretDialog(QStringLiteral("members-db"), QStringLiteral("The database's password."), parent); });
    row("about", [](QWidget* parent) -> QDialog* { return new AboutDialog({{QStringLiteral("Pilothouse"), QStringLiteral("0.1.0")}}, parent); });
    row("findings", [](QWidget* parent) -> QDialog* {
        const QList<Finding> findings {{Role::Warning, QStringLiteral("web"), QStringLiteral("runs r40, not r41"), QStringLiteral("Deploy r41 again.")}};
        return new FindingsDialog(QStringLiteral("What runs otherwise"), findings, QStringLiteral("/srv/members/pilothouse.yaml"), parent);
    });
}

void EveryPageTest::everyDialogIsReadAndReached()
{
    using Make = QDialog* (*)(QWidget* parent);
    QFETCH(Make, make);
    JournalHouse house;
    openHouse(house);
    QDialog* dialog = make(house.window.get());
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    dialog->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget() != nullptr && QApplication::focusWidget()->window() == dialog);
    QVERIFY(!dialog->windowTitle().isEmpty());
    QCOMPARE(accessibilityFaults(*dialog).join(u'\n'), QString());
    QCOMPARE(treeFaults(*dialog).join(u'\n'), QString());
    QCOMPARE(unreachedByTab(*dialog).join(u'\n'), QString());
    dialog->close();
}

PILOTHOUSE_GUI_TEST_MAIN(EveryPageTest)
#include "tst_everypage.moc"
