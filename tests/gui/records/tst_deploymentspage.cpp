#include "models/deployment/runfiltermodel.h"
#include "models/deployment/runtablemodel.h"
#include "tests/gui/records/journalhouse.h"
#include "tests/support/gui/accessiblewalk.h"
#include "tests/support/gui/guitest.h"
#include "tests/support/gui/screenshot.h"
#include "tests/support/samplerun.h"
#include "ui/deployment/history/deploymentspage.h"
#include "ui/deployment/history/runcomparisonview.h"
#include "ui/deployment/history/runfilterbar.h"
#include "ui/shell/widgets/actionbar.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/elidedlabel.h"
#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/widgets/filterfield.h"
#include "ui/shell/widgets/tableview.h"
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <algorithm>

using namespace Pilothouse;

namespace {

constexpr qint64 day = 86'400'000'000;

void writeHistory(JournalHouse& house, int runs)
{
    const QStringList outcomes {QStringLiteral("succeeded"), QStringLiteral("succeeded"), QStringLiteral("rolled-back"), QStringLiteral("succeeded"), QStringLiteral("aborted")};
    const QStringList environments {QStringLiteral("staging"), QStringLiteral("production"), QStringLiteral("production")};
    for (int i = 1; i <= runs; ++i) {
        const QList<Event> events = pastRun(environments[i % 3], QStringLiteral("r%1").arg(i / 2 + 1), outcomes[i % 5], house.now() - (runs - i + 1) * day / 3);
        house.write(QStringLiteral("run-%1").arg(i), events);
    }
}

template <class Widget>
QString texts(const Widget& parent)
{
    QStringList all;
    for (const QLabel* label : parent.template findChildren<QLabel*>()) {
        all << label->text();
    }
    for (const ElidedLabel* label : parent.template findChildren<ElidedLabel*>()) {
        all << label->text();
    }
    return all.join(u'\n');
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

class DeploymentsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHistoryIsDrawn();
    void withoutARunTheRecordingIsOffered();
    void filtersNarrowTheRuns();
    void twoRunsAreLaidBesideEachOther();
    void oneRunIsComparedWithTheRunBeforeItThere();
    void onlyAFinishedRunCanBeReplayed();
    void aRunThatComesShowsUpAndTheSelectionStays();
    void runsOfOtherProjectsAreLeftOut();
    void aThousandRunsAreFluent();
    void aJournalThatIsOnlyReadIsSaid_data();
    void aJournalThatIsOnlyReadIsSaid();
    void everythingCanBeReachedAndHasAName();

private:
    static DeploymentsPage* openPage(JournalHouse& house);
    static TableView* table(DeploymentsPage* page);
};

DeploymentsPage* DeploymentsPageTest::openPage(JournalHouse& house)
{
    house.open();
    house.window->show(PageId::Deployments);
    auto* page = qobject_cast<DeploymentsPage*>(house.window->host()->page());
    Q_ASSERT(page != nullptr);
    return page;
}

// The comparison has a table too, and a stack keeps what it does not show in front of its children.
TableView* DeploymentsPageTest::table(DeploymentsPage* page)
{
    const QList<TableView*> tables = page->findChildren<TableView*>();
    const auto found = std::find_if(tables.cbegin(), tables.cend(), [](const TableView* each) { return qobject_cast<RunFilterModel*>(each->model()) != nullptr; });
    Q_ASSERT(found != tables.cend());
    return *found;
}

void DeploymentsPageTest::theHistoryIsDrawn()
{
    JournalHouse house;
    writeHistory(house, 40);
    DeploymentsPage* page = openPage(house);
    QTRY_COMPARE(table(page)->model()->rowCount(), 40);
    QTRY_VERIFY(!table(page)->model()->index(0, RunTableModel::FailedColumn).data().toString().isEmpty());
    screenshots(*house.window, QStringLiteral("deployments"));
    QCOMPARE(clippedTexts(*page), QStringList());
}

void DeploymentsPageTest::withoutARunTheRecordingIsOffered()
{
    JournalHouse house;
    DeploymentsPage* page = openPage(house);
    QTRY_VERIFY(button(*page, QStringLiteral("Watch a recorded")) != nullptr && button(*page, QStringLiteral("Watch a recorded"))->isVisible());
    QVERIFY(!page->findChild<ActionBar*>()->isVisible());
    screenshots(*house.window, QStringLiteral("deployments-empty"));
}

void DeploymentsPageTest::filtersNarrowTheRuns()
{
    JournalHouse house;
    writeHistory(house, 40);
    DeploymentsPage* page = openPage(house);
    QTRY_COMPARE(table(page)->model()->rowCount(), 40);
    const QAbstractItemModelTester tester(table(page)->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<QComboBox*> choices = page->findChild<RunFilterBar*>()->findChildren<QComboBox*>();
    const auto choose = [&](int which, const QString& word) { choices[which]->setCurrentIndex(choices[which]->findText(word)); };
    choose(0, QStringLiteral("staging"));
    QCOMPARE(table(page)->model()->rowCount(), 13);
    choose(1, QStringLiteral("Rolled back"));
    QVERIFY(table(page)->model()->rowCount() > 0 && table(page)->model()->rowCount() < 13);
    for (int row = 0; row < table(page)->model()->rowCount(); ++row) {
        QCOMPARE(table(page)->model()->index(row, RunTableModel::ResultColumn).data().toString(), QStringLiteral("Rolled back"));
    }
    button(*page, QStringLiteral("Show all"))->click();
    QCOMPARE(table(page)->model()->rowCount(), 40);
    choose(2, QStringLiteral("r7"));
    QCOMPARE(table(page)->model()->rowCount(), 2);
    button(*page, QStringLiteral("Show all"))->click();
    auto* field = page->findChild<FilterField*>();
    field->setText(QStringLiteral("ABORTED staging"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(table(page)->model()->rowCount() > 0 && table(page)->model()->rowCount() < 13);
    field->setText(QStringLiteral("no such words"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!table(page)->isVisible());
    screenshot(*house.window, QStringLiteral("deployments-no-match"));
    button(*page, QStringLiteral("Show all runs"))->click();
    QCOMPARE(table(page)->model()->rowCount(), 40);
    QVERIFY(table(page)->isVisible());
}

void DeploymentsPageTest::twoRunsAreLaidBesideEachOther()
{
    JournalHouse house;
    writeHistory(house, 6);
    DeploymentsPage* page = openPage(house);
    QTRY_COMPARE(table(page)->model()->rowCount(), 6);
    table(page)->selectRow(0);
    table(page)->selectionModel()->select(table(page)->model()->index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    auto* view = page->findChild<RunComparisonView*>();
    QSignalSpy compared(view, &RunComparisonView::compared);
    QCOMPARE(button(*page, QStringLiteral("Compare"))->text(), QStringLiteral("Compare the two"));
    button(*page, QStringLiteral("Compare"))->click();
    QTRY_COMPARE(compared.size(), 1);
    const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<ComparedFact> facts = view->model()->shown();
    const auto fact = [&facts](const QString& subject) {
        const auto found = std::find_if(facts.cbegin(), facts.cend(), [&](const ComparedFact& each) { return each.subject == subject; });
        return found == facts.cend() ? ComparedFact() : *found;
    };
    QCOMPARE(fact(QStringLiteral("Result")).first, QStringLiteral("Succeeded")); // run-3 is older
    QCOMPARE(fact(QStringLiteral("Release")).first, QStringLiteral("r2"));
    QCOMPARE(fact(QStringLiteral("Release")).second, QStringLiteral("r4"));
    screenshots(*house.window, QStringLiteral("deployments-comparison"));
    view->model()->setOnlyDifferences(true);
    QCOMPARE(view->model()->rowCount(), view->model()->differences());
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(table(page)->isVisible());
}

void DeploymentsPageTest::oneRunIsComparedWithTheRunBeforeItThere()
{
    JournalHouse house;
    house.write(QStringLiteral("run-1"), pastRun(QStringLiteral("production"), QStringLiteral("r1"), QStringLiteral("succeeded"), house.now() - 3 * day));
    house.write(QStringLiteral("run-2"), pastRun(QStringLiteral("staging"), QStringLiteral("r2"), QStringLiteral("succeeded"), house.now() - 2 * day));
    house.write(QStringLiteral("run-3"), pastRun(QStringLiteral("production"), QStringLiteral("r2"), QStringLiteral("rolled-back"), house.now() - day));
    DeploymentsPage* page = openPage(house);
    QTRY_COMPARE(table(page)->model()->rowCount(), 3);
    table(page)->selectRow(0);
    QCOMPARE(button(*page, QStringLiteral("Compare"))->text(), QStringLiteral("Compare with run-1"));
    table(page)->selectRow(1);
    QVERIFY(!button(*page, QStringLiteral("Compare"))->isEnabled());
}

void DeploymentsPageTest::onlyAFinishedRunCanBeReplayed()
{
    JournalHouse house;
    house.write(QStringLiteral("run-1"), pastRun(QStringLiteral("production"), QStringLiteral("r1"), QStringLiteral("succeeded"), house.now() - day));
    house.write(QStringLiteral("run-2"), pastRun(QStringLiteral("production"), QStringLiteral("r2"), QStringLiteral("succeeded"), house.now() - 60'000'000).mid(0, 5));
    DeploymentsPage* page = openPage(house);
    QTRY_COMPARE(table(page)->model()->rowCount(), 2);
    table(page)->selectRow(0);
    QVERIFY(!button(*page, QStringLiteral("Replay"))->isEnabled());
    QCOMPARE(button(*page, QStringLiteral("Replay"))->text(), QStringLiteral("Replay, after it has ended"));
    QVERIFY(button(*page, QStringLiteral("Open"))->isEnabled());
    screenshot(*house.window, QStringLiteral("deployments-running"));
    table(page)->selectRow(1);
    QVERIFY(button(*page, QStringLiteral("Replay"))->isEnabled());
}

void DeploymentsPageTest::aRunThatComesShowsUpAndTheSelectionStays()
{
    JournalHouse house;
    writeHistory(house, 5);
    DeploymentsPage* page = openPage(house);
    QTRY_COMPARE(table(page)->model()->rowCount(), 5);
    table(page)->selectRow(2);
    const QString chosen = table(page)->currentIndex().data(RunTableModel::RunRole).toString();
    house.write(QStringLiteral("run-6"), pastRun(QStringLiteral("production"), QStringLiteral("r9"), QStringLiteral("succeeded"), house.now()).mid(0, 5));
    QTRY_COMPARE(table(page)->model()->rowCount(), 6);
    QCOMPARE(table(page)->currentIndex().data(RunTableModel::RunRole).toString(), chosen);
    QCOMPARE(table(page)->currentIndex().row(), 3);
}

void DeploymentsPageTest::runsOfOtherProjectsAreLeftOut()
{
    JournalHouse house;
    QList<Event> other = pastRun(QStringLiteral("production"), QStringLiteral("v9"), QStringLiteral("succeeded"), house.now() - day);
    other.first().payload.insert(QStringLiteral("project"), QStringLiteral("polls"));
    house.write(QStringLiteral("run-1"), other);
    house.write(QStringLiteral("run-2"), pastRun(QStringLiteral("production"), QStringLiteral("r1"), QStringLiteral("succeeded"), house.now()));
    DeploymentsPage* page = openPage(house);
    QTRY_COMPARE(house.feed()->runs().size(), 2);
    QTRY_COMPARE(table(page)->model()->rowCount(), 1);
    QCOMPARE(table(page)->model()->index(0, RunTableModel::ReleaseColumn).data().toString(), QStringLiteral("r1"));
}

void DeploymentsPageTest::aThousandRunsAreFluent()
{
    JournalHouse house;
    writeHistory(house, 1000);
    DeploymentsPage* page = openPage(house);
    QTRY_COMPARE_WITH_TIMEOUT(table(page)->model()->rowCount(), 1000, 10000);
    const auto* field = page->findChild<FilterField*>();
    QElapsedTimer timer;
    timer.start();
    // Each filters, sorts and draws.
    for (const QString& words : {QStringLiteral("r4"), QStringLiteral("r40 rolled"), QString()}) {
        const_cast<FilterField*>(field)->setText(words);
        QTest::keyClick(const_cast<FilterField*>(field), Qt::Key_Return);
        page->repaint();
    }
    table(page)->sortByColumn(RunTableModel::TookColumn, Qt::AscendingOrder);
    table(page)->scrollToBottom();
    page->repaint();
    const qint64 took = timer.elapsed();
    qInfo("three filters, a sort and their drawing of 1 000 runs: %lld ms", static_cast<long long>(took));
    QVERIFY2(took < 400, qPrintable(QString::number(took)));
    screenshot(*house.window, QStringLiteral("deployments-thousand"));
}

void DeploymentsPageTest::aJournalThatIsOnlyReadIsSaid_data()
{
    QTest::addColumn<QString>("harm");
    QTest::addColumn<QString>("words");
    QTest::newRow("newer") << QStringLiteral("PRAGMA user_version = 99") << QStringLiteral("newer");
    QTest::newRow("cut off") << QStringLiteral("DELETE FROM events WHERE seq > 60") << QStringLiteral("removed");
}

void DeploymentsPageTest::aJournalThatIsOnlyReadIsSaid()
{
    QFETCH(QString, harm);
    QFETCH(QString, words);
    JournalHouse house;
    writeHistory(house, 6);
    house.tamper(harm);
    DeploymentsPage* page = openPage(house);
    QTRY_VERIFY(table(page)->model()->rowCount() > 0);
    QTRY_VERIFY(texts(*page).contains(words));
    screenshot(*house.window, QStringLiteral("deployments-journal-%1").arg(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-')));
}

void DeploymentsPageTest::everythingCanBeReachedAndHasAName()
{
    JournalHouse house;
    writeHistory(house, 4);
    DeploymentsPage* page = openPage(house);
    QTRY_COMPARE(table(page)->model()->rowCount(), 4);
    QCOMPARE(accessibilityFaults(*page), QStringList());
}

PILOTHOUSE_GUI_TEST_MAIN(DeploymentsPageTest)
#include "tst_deploymentspage.moc"
