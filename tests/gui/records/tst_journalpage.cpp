#include "tests/gui/records/journalhouse.h"
#include "tests/support/gui/accessiblewalk.h"
#include "tests/support/gui/guitest.h"
#include "tests/support/gui/screenshot.h"
#include "tests/support/samplerun.h"
#include "ui/journal/eventview.h"
#include "ui/journal/journalpage.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/elidedlabel.h"
#include "ui/shell/widgets/filterfield.h"
#include "ui/shell/widgets/pageheader.h"
#include "ui/shell/widgets/rolebox.h"
#include "ui/shell/widgets/tableview.h"
#include "ui/shell/widgets/wrappedtext.h"
#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QPlainTextEdit>

using namespace Pilothouse;

namespace {

constexpr qint64 hour = 3'600'000'000;

void writeRuns(JournalHouse& house)
{
    house.write(QStringLiteral("run-1"), pastRun(QStringLiteral("production"), QStringLiteral("r41"), QStringLiteral("succeeded"), house.now() - 30 * hour));
    house.write(QStringLiteral("run-2"), pastRun(QStringLiteral("production"), QStringLiteral("r42"), QStringLiteral("rolled-back"), house.now() - 2 * hour));
}

QString texts(const QWidget& parent)
{
    QStringList all;
    for (const QLabel* label : parent.findChildren<QLabel*>()) {
        all << label->text();
    }
    for (const ElidedLabel* label : parent.findChildren<ElidedLabel*>()) {
        all << label->text();
    }
    for (const StatusLabel* label : parent.findChildren<StatusLabel*>()) {
        all << label->word();
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

class JournalPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSoundJournalIsSaidAndDrawn();
    void anEventIsReadAsJson();
    void theSearchFindsWhatIsFarBack();
    void measurementsAreShownWhenWanted();
    void whatIsAppendedShowsUp();
    void problemsAreNamedAndExplained_data();
    void problemsAreNamedAndExplained();
    void theChangedEventCanBeShown();
    void aLockedJournalIsSaidAndReadAsSoonAsItIsFree();
    void theSentencesTakeTheFreeWidth();
    void aNewerJournalIsReadAndSaid();
    void aDamagedFileIsSaid();
    void theExportIsWhatTheCommandLineWrites();
    void everythingCanBeReachedAndHasAName();

private:
    static JournalPage* openPage(JournalHouse& house);
    static TableView* table(JournalPage* page) { return page->findChild<TableView*>(); }
    static int rows(JournalPage* page) { return table(page)->model() == nullptr ? 0 : table(page)->model()->rowCount(); }
    static void search(JournalPage* page, const QString& words);
};

JournalPage* JournalPageTest::openPage(JournalHouse& house)
{
    house.open();
    house.window->show(PageId::Journal);
    auto* page = qobject_cast<JournalPage*>(house.window->host()->page());
    Q_ASSERT(page != nullptr);
    return page;
}

void JournalPageTest::search(JournalPage* page, const QString& words)
{
    auto* field = page->findChild<FilterField*>();
    field->setText(words);
    QTest::keyClick(field, Qt::Key_Return);
}

void JournalPageTest::aSoundJournalIsSaidAndDrawn()
{
    JournalHouse house;
    writeRuns(house);
    JournalPage* page = openPage(house);
    QTRY_VERIFY(texts(*page).contains(QStringLiteral("sound")));
    QTRY_VERIFY(rows(page) > 20);
    QVERIFY(!page->findChild<RoleBox*>()->isVisible());
    QTest::keyClick(table(page), Qt::Key_Down);
    table(page)->selectRow(3);
    screenshots(*house.window, QStringLiteral("journal"));
    QCOMPARE(clippedTexts(*page), QStringList());
}

void JournalPageTest::anEventIsReadAsJson()
{
    JournalHouse house;
    writeRuns(house);
    JournalPage* page = openPage(house);
    QTRY_VERIFY(rows(page) > 20);
    table(page)->selectRow(rows(page) - 1);
    const QString payload = page->findChild<QPlainTextEdit*>()->toPlainText();
    QVERIFY(payload.contains(QStringLiteral("    \"release\": \"r41\"")));
    QVERIFY(texts(*page->findChild<EventView*>()).contains(QStringLiteral("it is the first")));
}

void JournalPageTest::theSearchFindsWhatIsFarBack()
{
    JournalHouse house;
    writeRuns(house);
    SampleRun watch(QStringLiteral("run-3"), house.now() - hour);
    watch.created().started();
    for (int i = 0; i < 3000; ++i) {
        watch.after(Milliseconds(1000)).sampled(20, 0, 3, QStringLiteral("green"));
    }
    house.write(QStringLiteral("run-3"), watch.events());
    JournalPage* page = openPage(house);
    QTRY_VERIFY(rows(page) > 20); // past three thousand measurements that are not shown
    search(page, QStringLiteral("212 mb"));
    QTRY_COMPARE(rows(page), 2);
    search(page, QStringLiteral("sha256 members-7"));
    QTRY_VERIFY(rows(page) >= 1);
    search(page, QStringLiteral("nothing like it"));
    QTRY_VERIFY(texts(*page).contains(QStringLiteral("No event contains these words.")));
    screenshot(*house.window, QStringLiteral("journal-nothing-found"));
}

void JournalPageTest::measurementsAreShownWhenWanted()
{
    JournalHouse house;
    writeRuns(house);
    JournalPage* page = openPage(house);
    QTRY_VERIFY(rows(page) > 20);
    const int without = rows(page);
    page->findChild<QCheckBox*>()->setChecked(true);
    QTRY_VERIFY(rows(page) > without);
}

void JournalPageTest::whatIsAppendedShowsUp()
{
    JournalHouse house;
    writeRuns(house);
    JournalPage* page = openPage(house);
    QTRY_VERIFY(rows(page) > 20);
    QTRY_COMPARE(house.feed()->state(), JournalState::Ok);
    const int before = rows(page);
    house.write(QStringLiteral("run-3"), pastRun(QStringLiteral("staging"), QStringLiteral("r43"), QStringLiteral("aborted"), house.now()));
    QTRY_COMPARE(rows(page), before + 5);
}

void JournalPageTest::problemsAreNamedAndExplained_data()
{
    QTest::addColumn<QString>("harm");
    QTest::addColumn<QString>("title");
    QTest::newRow("changed") << QStringLiteral("UPDATE events SET actor = 'somebody' WHERE seq = 5") << QStringLiteral("Event 5 was changed");
    QTest::newRow("removed") << QStringLiteral("DELETE FROM events WHERE seq = 5") << QStringLiteral("Events were removed at number 5");
    QTest::newRow("cut off") << QStringLiteral("DELETE FROM events WHERE seq > 20") << QStringLiteral("Events at the end were removed");
}

void JournalPageTest::problemsAreNamedAndExplained()
{
    QFETCH(QString, harm);
    QFETCH(QString, title);
    JournalHouse house;
    writeRuns(house);
    house.tamper(harm);
    JournalPage* page = openPage(house);
    QTRY_VERIFY(texts(*page).contains(title));
    QVERIFY(texts(*page).contains(QStringLiteral("the chain is whole")));
    QTRY_VERIFY(rows(page) > 0); // read beside the verification
    screenshots(*house.window, QStringLiteral("journal-%1").arg(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-')));
}

void JournalPageTest::theChangedEventCanBeShown()
{
    JournalHouse house;
    writeRuns(house);
    house.tamper(QStringLiteral("UPDATE events SET actor = 'somebody' WHERE seq = 5"));
    JournalPage* page = openPage(house);
    QTRY_VERIFY(button(*page, QStringLiteral("Show the event")) != nullptr && button(*page, QStringLiteral("Show the event"))->isVisible());
    button(*page, QStringLiteral("Show the event"))->click();
    QTRY_VERIFY(table(page)->currentIndex().isValid());
    QCOMPARE(table(page)->currentIndex().data(EventTableModel::SeqRole).toLongLong(), 5);
}

void JournalPageTest::aLockedJournalIsSaidAndReadAsSoonAsItIsFree()
{
    JournalHouse house;
    writeRuns(house);
    house.lock();
    JournalPage* page = openPage(house);
    QTRY_COMPARE_WITH_TIMEOUT(house.feed()->state(), JournalState::Locked, 4000);
    QTRY_VERIFY(page->findChild<RoleBox*>()->isVisible());
    screenshot(*house.window, QStringLiteral("journal-locked"));
    house.unlock();
    QTRY_COMPARE_WITH_TIMEOUT(house.feed()->state(), JournalState::Ok, 15000);
    QTRY_VERIFY_WITH_TIMEOUT(rows(page) > 20, 15000);
}

void JournalPageTest::theSentencesTakeTheFreeWidth()
{
    JournalHouse house;
    writeRuns(house);
    JournalPage* page = openPage(house);
    QTRY_VERIFY(rows(page) > 20);
    QHeaderView* head = table(page)->horizontalHeader();
    QTRY_COMPARE(head->length(), table(page)->viewport()->width());
    QVERIFY(head->sectionSize(EventTableModel::WordsColumn) > 300);
    QVERIFY(table(page)->isColumnHidden(EventTableModel::KindColumn));
    int cut = 0;
    for (int row = 0; row < table(page)->model()->rowCount(); ++row) {
        const QModelIndex words = table(page)->model()->index(row, EventTableModel::WordsColumn);
        const QStringList lines = wrapLines(words.data().toString(), Theme::of()->font(TextStyle::Body), head->sectionSize(EventTableModel::WordsColumn) - 24, 2);
        cut += lines.last().endsWith(u'…') ? 1 : 0;
        QCOMPARE(words.data(Qt::ToolTipRole), words.data()); // the whole of it, where two lines are not enough
    }
    QVERIFY2(cut * 10 < table(page)->model()->rowCount(), qPrintable(QString::number(cut)));
    house.window->resize(1920, 1080);
    QTRY_VERIFY(head->sectionSize(EventTableModel::WordsColumn) > 800);
    QTRY_COMPARE(head->length(), table(page)->viewport()->width());
    house.window->resize(1280, 800);
    QTRY_COMPARE(head->length(), table(page)->viewport()->width());
}

void JournalPageTest::aNewerJournalIsReadAndSaid()
{
    JournalHouse house;
    writeRuns(house);
    house.tamper(QStringLiteral("PRAGMA user_version = 99"));
    JournalPage* page = openPage(house);
    QTRY_VERIFY(texts(*page).contains(QStringLiteral("newer")));
    QTRY_VERIFY(rows(page) > 20);
    screenshot(*house.window, QStringLiteral("journal-newer"));
}

void JournalPageTest::aDamagedFileIsSaid()
{
    JournalHouse house;
    QFile::remove(house.file() + QStringLiteral("-wal"));
    QFile file(house.file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    JournalPage* page = openPage(house);
    QTRY_COMPARE(house.feed()->state(), JournalState::Corrupt);
    QTRY_VERIFY(page->findChild<RoleBox*>()->isVisible());
    screenshot(*house.window, QStringLiteral("journal-damaged"));
}

void JournalPageTest::theExportIsWhatTheCommandLineWrites()
{
    JournalHouse house;
    writeRuns(house);
    JournalPage* page = openPage(house);
    QTRY_COMPARE(house.feed()->state(), JournalState::Ok);
    button(*page, QStringLiteral("Export"))->click();
    auto* dialog = page->findChild<QFileDialog*>();
    QVERIFY(dialog != nullptr);
    const QString target = house.path(QStringLiteral("out.jsonl"));
    Q_EMIT dialog->fileSelected(target);
    QTRY_VERIFY(QFile::exists(target));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = file.readAll().split('\n');
    QVERIFY(lines.takeLast().isEmpty());
    QCOMPARE(QJsonDocument::fromJson(lines.first()).object().value(QStringLiteral("seq")).toInt(), 1);
    QCOMPARE(QJsonDocument::fromJson(lines.last()).object().value(QStringLiteral("seq")).toInt(), int(lines.size()));
    dialog->close();
}

void JournalPageTest::everythingCanBeReachedAndHasAName()
{
    JournalHouse house;
    writeRuns(house);
    JournalPage* page = openPage(house);
    QTRY_VERIFY(rows(page) > 20);
    table(page)->selectRow(2);
    QCOMPARE(accessibilityFaults(*page), QStringList());
}

PILOTHOUSE_GUI_TEST_MAIN(JournalPageTest)
#include "tst_journalpage.moc"
