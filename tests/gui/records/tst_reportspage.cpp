#include "services/deployment/recording.h"
#include "services/report/reportlook.h"
#include "tests/gui/records/journalhouse.h"
#include "tests/support/await.h"
#include "tests/support/ctlrunner.h"
#include "tests/support/gui/accessiblewalk.h"
#include "tests/support/gui/guitest.h"
#include "tests/support/gui/screenshot.h"
#include "tests/support/samplerun.h"
#include "ui/report/exportcard.h"
#include "ui/report/reportlist.h"
#include "ui/report/reportspage.h"
#include "ui/report/reportview.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/elidedlabel.h"
#include "ui/shell/widgets/pageheader.h"
#include "ui/shell/widgets/rolebox.h"
#include <QFileDialog>
#include <QHash>
#include <QListView>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace Pilothouse;

namespace {

constexpr qint64 hour = 3'600'000'000;

void writeRuns(JournalHouse& house)
{
    const QList<Event> good = readRecordingFile(QStringLiteral(":/recordings/members-succeeded.jsonl")).value();
    const QList<Event> back = readRecordingFile(QStringLiteral(":/recordings/members-rolled-back.jsonl")).value();
    house.write(QStringLiteral("run-1"), good);
    house.write(QStringLiteral("run-2"), back);
}

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Button* button(QWidget& parent, const QString& beginning)
{
    for (Button* each : parent.findChildren<Button*>()) {
        if (each->text().startsWith(beginning)) {
            return each;
        }
    }
    return nullptr;
}

} // namespace

class ReportsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReportIsDrawnAsItWillBePrinted();
    void anotherRunShowsItsReport();
    void theWindowExportsWhatTheCommandLineWrites_data();
    void theWindowExportsWhatTheCommandLineWrites();
    void aReportOfARunCanBeOpenedFromElsewhere();
    void withoutARunTheRecordingIsOffered();
    void aFileThatCannotBeWrittenIsSaid();
    void aRunThatEndsGetsItsFinalReport();
    void paperHasTheColoursOfTheLightTheme();
    void everythingCanBeReachedAndHasAName();

private:
    static ReportsPage* openPage(JournalHouse& house);
    static void exportAs(ReportsPage* page, const QString& format, const QString& file);
};

ReportsPage* ReportsPageTest::openPage(JournalHouse& house)
{
    house.open();
    house.window->show(PageId::Reports);
    auto* page = qobject_cast<ReportsPage*>(house.window->host()->page());
    Q_ASSERT(page != nullptr);
    return page;
}

void ReportsPageTest::exportAs(ReportsPage* page, const QString& format, const QString& file)
{
    page->findChild<ExportCard*>()->setFormat(format);
    button(*page, QStringLiteral("Export"))->click();
    auto* dialog = page->findChild<QFileDialog*>();
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    QTRY_VERIFY(page->findChild<QFileDialog*>() == nullptr);
    QTRY_VERIFY(button(*page, QStringLiteral("Export"))->isEnabled());
}

void ReportsPageTest::aReportIsDrawnAsItWillBePrinted()
{
    JournalHouse house;
    writeRuns(house);
    ReportsPage* page = openPage(house);
    QTRY_VERIFY(page->shown() != nullptr);
    page->reveal(QStringLiteral("run-2"));
    QTRY_COMPARE(page->shown()->report.state().run, QStringLiteral("run-2"));
    QVERIFY(page->findChild<ReportView*>()->toPlainText().contains(page->shown()->content.headline));
    QTRY_VERIFY(!house.feed()->isVerifying());
    screenshots(*house.window, QStringLiteral("report"));
    QCOMPARE(clippedTexts(*page), QStringList());
    const QByteArray pdf = await(renderBeside(page->shown(), QStringLiteral("pdf"))).value();
    QFile copy(qEnvironmentVariable("PILOTHOUSE_SCREENSHOTS", QStringLiteral(".")) + QStringLiteral("/report.pdf"));
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write(pdf);
    QFile web(qEnvironmentVariable("PILOTHOUSE_SCREENSHOTS", QStringLiteral(".")) + QStringLiteral("/report.html"));
    QVERIFY(web.open(QIODevice::WriteOnly));
    web.write(await(renderBeside(page->shown(), QStringLiteral("html"))).value());
}

void ReportsPageTest::anotherRunShowsItsReport()
{
    JournalHouse house;
    writeRuns(house);
    ReportsPage* page = openPage(house);
    QTRY_VERIFY(page->shown() != nullptr);
    auto* list = page->findChild<ReportList*>()->view();
    list->setFocus();
    const QString before = page->shown()->report.state().run;
    QTest::keyClick(list, list->currentIndex().row() == 0 ? Qt::Key_Down : Qt::Key_Up);
    QTRY_VERIFY(page->shown()->report.state().run != before);
    QVERIFY(page->findChild<ReportView*>()->toPlainText().contains(page->shown()->report.state().run));
}

void ReportsPageTest::theWindowExportsWhatTheCommandLineWrites_data()
{
    QTest::addColumn<QString>("format");
    for (const char* format : {"md", "html", "pdf", "json"}) {
        QTest::newRow(format) << QString::fromLatin1(format);
    }
}

void ReportsPageTest::theWindowExportsWhatTheCommandLineWrites()
{
    QFETCH(QString, format);
    // Qt embeds a PDF's fonts in the order of a hash, which has another seed in every process.
    QHashSeed::setDeterministicGlobalSeed();
    const auto random = qScopeGuard([] { QHashSeed::resetRandomGlobalSeed(); });
    JournalHouse house;
    writeRuns(house);
    ReportsPage* page = openPage(house);
    page->reveal(QStringLiteral("run-2"));
    QTRY_VERIFY(page->shown() != nullptr && page->shown()->report.state().run == u"run-2");
    const QString mine = house.path(QStringLiteral("window.") + format);
    exportAs(page, format, mine);
    QTRY_VERIFY(QFile::exists(mine));
    const QString other = house.path(QStringLiteral("ctl.") + format);
    const CtlRunner ctl(house.world.projectFile(), {});
    const QStringList arguments {QStringLiteral("report"), QStringLiteral("run-2"), QStringLiteral("--format"), format, QStringLiteral("-o"), other};
    const CtlOutput output = ctl.run(arguments, {{QStringLiteral("XDG_DATA_HOME"), house.dataHome()}, {QStringLiteral("QT_HASH_SEED"), QStringLiteral("0")},
                                                     {QStringLiteral("QT_QPA_PLATFORM"), QString()}, {QStringLiteral("DISPLAY"), QString()}});
    QVERIFY2(output.exitCode == 0, output.all().constData());
    QVERIFY(!contentOf(mine).isEmpty());
    QVERIFY2(contentOf(mine) == contentOf(other), "the window's and the command line's report differ");
}

void ReportsPageTest::aReportOfARunCanBeOpenedFromElsewhere()
{
    JournalHouse house;
    writeRuns(house);
    house.open();
    QTRY_COMPARE(house.feed()->runs().size(), 2);
    house.window->openReport(QStringLiteral("run-1"));
    auto* page = qobject_cast<ReportsPage*>(house.window->host()->page());
    QVERIFY(page != nullptr);
    QTRY_VERIFY(page->shown() != nullptr);
    QCOMPARE(page->shown()->report.state().run, QStringLiteral("run-1"));
}

void ReportsPageTest::withoutARunTheRecordingIsOffered()
{
    JournalHouse house;
    ReportsPage* page = openPage(house);
    QTRY_VERIFY(button(*page, QStringLiteral("Watch a recorded")) != nullptr && button(*page, QStringLiteral("Watch a recorded"))->isVisible());
    QVERIFY(!button(*page, QStringLiteral("Export"))->isVisible());
    screenshot(*house.window, QStringLiteral("report-empty"));
}

void ReportsPageTest::aFileThatCannotBeWrittenIsSaid()
{
    JournalHouse house;
    writeRuns(house);
    ReportsPage* page = openPage(house);
    QTRY_VERIFY(page->shown() != nullptr);
    exportAs(page, QStringLiteral("md"), house.path(QStringLiteral("no/such/folder/run.md")));
    QTest::qWait(50);
    bool isSaid = false;
    for (const QLabel* label : house.window->findChildren<QLabel*>()) {
        isSaid = isSaid || label->text().contains(QStringLiteral("cannot be written"));
    }
    for (const ElidedLabel* label : house.window->findChildren<ElidedLabel*>()) {
        isSaid = isSaid || label->text().contains(QStringLiteral("cannot be written"));
    }
    QVERIFY(isSaid);
}

void ReportsPageTest::aRunThatEndsGetsItsFinalReport()
{
    JournalHouse house;
    const QList<Event> events = pastRun(QStringLiteral("production"), QStringLiteral("r42"), QStringLiteral("rolled-back"), house.now() - hour);
    house.write(QStringLiteral("run-1"), events.mid(0, 6));
    ReportsPage* page = openPage(house);
    QTRY_VERIFY(page->shown() != nullptr);
    QVERIFY(page->findChild<ReportView*>()->toPlainText().contains(QStringLiteral("goes on")));
    house.write(QStringLiteral("run-1"), events.mid(6));
    QTRY_VERIFY(page->shown()->report.state().isFinished());
}

void ReportsPageTest::paperHasTheColoursOfTheLightTheme()
{
    const ReportLook look;
    QCOMPARE(look.paper, tokenColor(Role::SurfaceRaised, false));
    QCOMPARE(look.sunken, tokenColor(Role::SurfaceSunken, false));
    QCOMPARE(look.text, tokenColor(Role::Text, false));
    QCOMPARE(look.muted, tokenColor(Role::TextMuted, false));
    QCOMPARE(look.line, tokenColor(Role::Line, false));
    QCOMPARE(look.lineStrong, tokenColor(Role::LineStrong, false));
    QCOMPARE(look.accent, tokenColor(Role::Accent, false));
    QCOMPARE(look.blue, tokenColor(Role::Blue, false));
    QCOMPARE(look.green, tokenColor(Role::Green, false));
    QCOMPARE(look.warning, tokenColor(Role::Warning, false));
    QCOMPARE(look.warningTint, tokenTint(Role::Warning, false));
    QCOMPARE(look.critical, tokenColor(Role::Critical, false));
}

void ReportsPageTest::everythingCanBeReachedAndHasAName()
{
    JournalHouse house;
    writeRuns(house);
    ReportsPage* page = openPage(house);
    QTRY_VERIFY(page->shown() != nullptr);
    QCOMPARE(accessibilityFaults(*page), QStringList());
}

PILOTHOUSE_GUI_TEST_MAIN(ReportsPageTest)
#include "tst_reportspage.moc"
