#include "tests/support/gui/accessiblewalk.h"
#include "tests/support/gui/guitest.h"
#include "tests/support/gui/screenshot.h"
#include "ui/shell/widgets/actionbar.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/confirmdialog.h"
#include "ui/shell/widgets/elidedlabel.h"
#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/widgets/filterfield.h"
#include "ui/shell/widgets/numbers.h"
#include "ui/shell/widgets/pageheader.h"
#include "ui/shell/widgets/plate.h"
#include "ui/shell/widgets/rolebox.h"
#include "ui/shell/widgets/slotlabel.h"
#include "ui/shell/widgets/tabledelegate.h"
#include "ui/shell/widgets/tableview.h"
#include "ui/shell/widgets/text.h"
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QProgressBar>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStandardItemModel>

using namespace Pilothouse;

namespace {

class RunDelegate : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

protected:
    [[nodiscard]] TableCell cell(const QModelIndex& index) const override
    {
        TableCell cell = TableDelegate::cell(index);
        if (index.column() == 0) {
            cell.role = Role::TextMuted;
        } else if (index.column() == 2) {
            cell.status = index.row() == 2 ? Status::RolledBack
                : index.row() == 1         ? Status::Aborted
                                           : Status::Ok;
        } else if (index.column() == 3) {
            cell.slot = index.row() % 2 == 0 ? Slot::Blue : Slot::Green;
        }
        return cell;
    }
};

QStandardItemModel* sampleModel(QObject* parent)
{
    auto* model = new QStandardItemModel(4, 5, parent);
    const QStringList heads {QStringLiteral("Started"), QStringLiteral("Run"),
        QStringLiteral("Result"), QStringLiteral("Slot"), QStringLiteral("Failed")};
    model->setHorizontalHeaderLabels(heads);
    const QStringList results {QStringLiteral("finished"), QStringLiteral("aborted"),
        QStringLiteral("rolled back"), QStringLiteral("finished")};
    for (int row = 0; row < 4; ++row) {
        model->setData(model->index(row, 0), QStringLiteral("Thu 19 Nov 15:2%1").arg(row));
        model->setData(model->index(row, 1), QStringLiteral("r4%1 → staging").arg(row));
        model->setData(model->index(row, 2), results.at(row));
        model->setData(model->index(row, 4), Numbers::count(8160 + row));
        model->setData(
            model->index(row, 4), static_cast<int>(Qt::AlignRight), Qt::TextAlignmentRole);
    }
    return model;
}

void addControls(QBoxLayout* layout, QWidget* parent)
{
    auto* line = new QHBoxLayout;
    auto* small = new Button(QStringLiteral("Review"), parent);
    small->setSmall(true);
    line->addWidget(new Button(QStringLiteral("Add environment"), parent));
    line->addWidget(new Button(
        ButtonKind::Danger, QStringLiteral("Roll back… 1 s"), QStringLiteral("rollback"), parent));
    line->addWidget(new Button(
        ButtonKind::Flat, QStringLiteral("Open plan"), QStringLiteral("chevron-right"), parent));
    line->addWidget(small);
    auto* off = new Button(QStringLiteral("Promote to 50 %, after the note"), parent);
    off->setEnabled(false);
    line->addWidget(off);
    line->addWidget(new Button(ButtonKind::Primary, QStringLiteral("Deploy a release…"),
        QStringLiteral("deploy"), parent));
    line->addStretch(1);
    layout->addLayout(line);
    auto* second = new QHBoxLayout;
    auto* check = new QCheckBox(QStringLiteral("Follow"), parent);
    check->setChecked(true);
    auto* radio = new QRadioButton(QStringLiteral("Blue-green"), parent);
    radio->setChecked(true);
    auto* combo = new QComboBox(parent);
    combo->addItems({QStringLiteral("production"), QStringLiteral("staging")});
    auto* slider = new QSlider(Qt::Horizontal, parent);
    slider->setValue(40);
    auto* progress = new QProgressBar(parent);
    progress->setValue(35);
    progress->setTextVisible(false);
    auto* field = new QLineEdit(parent);
    field->setPlaceholderText(QStringLiteral("http://127.0.0.1:8080/"));
    const QList<QWidget*> widgets {check, new QCheckBox(QStringLiteral("Off"), parent), radio,
        combo, field, new QSpinBox(parent), slider, progress};
    for (QWidget* widget : widgets) {
        second->addWidget(widget);
    }
    layout->addLayout(second);
}

void addLabels(QBoxLayout* layout, QWidget* parent)
{
    auto* line = new QHBoxLayout;
    for (const EnvironmentKind kind :
        {EnvironmentKind::Production, EnvironmentKind::Staging, EnvironmentKind::Development}) {
        line->addWidget(new Plate(kind, parent));
    }
    for (const Slot slot : {Slot::Blue, Slot::Green, Slot::Plain}) {
        line->addWidget(new SlotLabel(slot, parent));
    }
    for (const auto& [status, word] :
        {std::pair(Status::Ok, "healthy"), std::pair(Status::Warning, "drift"),
            std::pair(Status::Critical, "failed"), std::pair(Status::Unknown, "unknown"),
            std::pair(Status::Running, "running"), std::pair(Status::Watching, "watching"),
            std::pair(Status::Pending, "pending"), std::pair(Status::Paused, "paused"),
            std::pair(Status::Aborted, "aborted"), std::pair(Status::RolledBack, "rolled back")}) {
        line->addWidget(new StatusLabel(status, QLatin1String(word), parent));
    }
    line->addStretch(1);
    layout->addLayout(line);
}

class HatchSample : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRect bar(0, 4, width(), 24);
        painter.fillRect(bar.adjusted(0, 0, -width() / 2, 0),
            SlotPaint::brush(Slot::Blue, SlotPaint::Fill::Bar, devicePixelRatioF()));
        painter.fillRect(bar.adjusted(width() / 2, 0, 0, 0),
            SlotPaint::brush(Slot::Green, SlotPaint::Fill::Bar, devicePixelRatioF()));
        painter.fillRect(QRect(width() / 2, 32, width() / 2, 24),
            SlotPaint::brush(Slot::Green, SlotPaint::Fill::Area, devicePixelRatioF()));
        painter.setPen(SlotPaint::line(Slot::Green));
        painter.drawLine(0, 40, width() / 2, 40);
        painter.setPen(SlotPaint::line(Slot::Blue));
        painter.drawLine(0, 48, width() / 2, 48);
    }
};

std::unique_ptr<QWidget> gallery()
{
    auto window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(window.get());
    layout->setContentsMargins(24, 16, 24, 0);
    layout->setSpacing(12);
    auto* header = new PageHeader(QStringLiteral("r42 → production"), window.get());
    header->setSubtitle(QStringLiteral("blue-green · plan 7f3a…c9 · started 02:00:04 by ana"));
    header->setStatus(Status::Watching, QStringLiteral("watching"));
    header->addButton(new Button(
        ButtonKind::Normal, QStringLiteral("Plan"), QStringLiteral("document"), window.get()));
    layout->addWidget(header);
    addControls(layout, window.get());
    addLabels(layout, window.get());
    auto* hatch = new HatchSample(window.get());
    hatch->setMinimumHeight(60);
    layout->addWidget(hatch);
    for (const Role role : {Role::Ok, Role::Warning, Role::Critical, Role::Unknown}) {
        auto* box = new RoleBox(role, window.get());
        box->setTight();
        box->setTitle(QStringLiteral("Rollback is free"), QStringLiteral("rollback"));
        box->setText(QStringLiteral("Blue still runs r41: back in 1 s, no data lost."));
        layout->addWidget(box);
    }
    auto* card = new Card(QStringLiteral("Recent runs"), window.get());
    card->setSubtitle(QStringLiteral("4"));
    card->setTrailing(new FilterField(QStringLiteral("Runs"), card));
    auto* table = new TableView(QStringLiteral("Recent runs"), card);
    table->setItemDelegate(new RunDelegate(table));
    table->setModel(sampleModel(table));
    table->setStretchColumn(1);
    table->selectRow(1);
    card->content()->addWidget(table);
    layout->addWidget(card, 1);
    auto* bar = new ActionBar(window.get());
    bar->setSentence(
        QStringLiteral("Next: nothing to decide. Blue stops by itself when the watch ends."));
    bar->addButton(
        new Button(ButtonKind::Normal, QStringLiteral("Note"), QStringLiteral("note"), bar));
    layout->addWidget(bar);
    return window;
}

Confirmation rollback()
{
    Confirmation question;
    question.title = QStringLiteral("Roll back r42?");
    question.effect = QStringLiteral(
        "Traffic goes back to blue (r41). Green keeps running until the drain has ended.");
    question.expected = QStringLiteral("about 1 s");
    question.note = QStringLiteral("No data is lost: migration 0007 works with both releases.");
    question.action = QStringLiteral("Roll back");
    question.environment = QStringLiteral("production");
    question.kind = EnvironmentKind::Production;
    return question;
}

} // namespace

class WidgetsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allPartsAreDrawnInBothThemes();
    void nothingIsClippedAtTwiceTheTextSize();
    void numbersAreWrittenAsTheHouseWritesThem();
    void timesAreInTheProjectsZone();
    void enterDoesNotConfirm();
    void theTypedWordOpensTheConfirmation();
    void aTableIsCopiedAsText();
    void columnsAreRemembered();
    void aFilterSpeaksOnceAfterTyping();
    void aCutLabelTellsItsWholeTextToScreenReaders();
};

void WidgetsTest::allPartsAreDrawnInBothThemes()
{
    const std::unique_ptr<QWidget> window = gallery();
    screenshots(*window, QStringLiteral("widgets"));
}

void WidgetsTest::nothingIsClippedAtTwiceTheTextSize()
{
    Theme::of()->setTextScale(2);
    const std::unique_ptr<QWidget> window = gallery();
    window->resize(2800, 1900);
    screenshot(*window, QStringLiteral("widgets-200"));
    QCOMPARE(clippedTexts(*window), QStringList());
    Theme::of()->setTextScale(1);
}

void WidgetsTest::numbersAreWrittenAsTheHouseWritesThem()
{
    QCOMPARE(Numbers::count(9912), QStringLiteral("9\u202F912"));
    QCOMPARE(Numbers::count(212688), QStringLiteral("212\u202F688"));
    QCOMPARE(Numbers::count(42), QStringLiteral("42"));
    QCOMPARE(Numbers::count(-1000), QStringLiteral("−1\u202F000"));
    QCOMPARE(Numbers::percent(0, 1), QStringLiteral("0.0 %"));
    QCOMPARE(Numbers::duration(Milliseconds(3)), QStringLiteral("3 ms"));
    QCOMPARE(Numbers::duration(Milliseconds(22900)), QStringLiteral("22.9 s"));
    QCOMPARE(Numbers::duration(Milliseconds(4000)), QStringLiteral("4 s"));
    QCOMPARE(Numbers::duration(Milliseconds(192000)), QStringLiteral("3:12"));
    QCOMPARE(Numbers::duration(Milliseconds(3849000)), QStringLiteral("1:04:09"));
    QCOMPARE(Numbers::clock(Milliseconds(3798000)), QStringLiteral("63:18"));
}

void WidgetsTest::timesAreInTheProjectsZone()
{
    QLocale::setDefault(QLocale::c());
    const TimeFormat manila(QStringLiteral("Asia/Manila"));
    const qint64 at =
        QDateTime(QDate(2026, 11, 20), QTime(18, 1, 13), Qt::UTC).toMSecsSinceEpoch() * 1000;
    QCOMPARE(manila.time(at), QStringLiteral("02:01:13"));
    QCOMPARE(manila.dateTime(at), QStringLiteral("Sat 21 Nov 02:01"));
    QCOMPARE(manila.exact(at),
        QStringLiteral("Sat 21 Nov 2026 02:01:13 Manila · Fri 20 Nov 2026 18:01:13 UTC"));
    QCOMPARE(manila.time(0), QStringLiteral("–"));
    constexpr qint64 minute = 60'000'000;
    QCOMPARE(manila.relative(at, at + 20 * minute).left(6), QStringLiteral("20 min"));
    QCOMPARE(manila.relative(at + 717 * minute, at), QStringLiteral("in 11:57 h"));
    QCOMPARE(TimeFormat(QStringLiteral("Nowhere/Atall")).zoneName(), QStringLiteral("UTC"));
}

void WidgetsTest::enterDoesNotConfirm()
{
    QWidget window;
    window.resize(1280, 800);
    window.show();
    auto* dialog = new ConfirmDialog(rollback(), &window);
    QSignalSpy accepted(dialog, &QDialog::accepted);
    QSignalSpy rejected(dialog, &QDialog::rejected);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    screenshots(window, QStringLiteral("confirm"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(accepted.count(), 0);
    QCOMPARE(rejected.count(), 1);
}

void WidgetsTest::theTypedWordOpensTheConfirmation()
{
    QWidget window;
    window.show();
    Confirmation question = rollback();
    question.typedWord = QStringLiteral("production");
    auto* dialog = new ConfirmDialog(question, &window);
    QSignalSpy accepted(dialog, &QDialog::accepted);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto* field = dialog->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("produ"));
    QVERIFY(!dialog->confirmButton()->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClicks(field, QStringLiteral("ction"));
    QVERIFY(dialog->confirmButton()->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(accepted.count(), 0);
    QCOMPARE(accessibilityFaults(*dialog), QStringList());
    dialog->confirmButton()->setFocus();
    QTest::keyClick(dialog->confirmButton(), Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
}

void WidgetsTest::aTableIsCopiedAsText()
{
    TableView table(QStringLiteral("Runs"));
    table.setModel(sampleModel(&table));
    table.setColumnHidden(3, true);
    table.selectRow(1);
    QCOMPARE(table.asText(),
        QStringLiteral("Started\tRun\tResult\tFailed\nThu 19 Nov 15:21\tr41 → "
                       "staging\taborted\t8\u202F161\n"));
}

void WidgetsTest::columnsAreRemembered()
{
    TableView first(QStringLiteral("Runs"));
    first.setModel(sampleModel(&first));
    first.horizontalHeader()->moveSection(1, 3);
    first.setColumnWidth(0, 222);
    first.setColumnHidden(4, true);
    TableView second(QStringLiteral("Runs"));
    second.setModel(sampleModel(&second));
    second.setColumns(first.columns());
    QCOMPARE(second.columnWidth(0), 222);
    QVERIFY(second.isColumnHidden(4));
    QCOMPARE(second.horizontalHeader()->visualIndex(1), 3);
}

void WidgetsTest::aFilterSpeaksOnceAfterTyping()
{
    FilterField field(QStringLiteral("Runs"));
    QSignalSpy filtered(&field, &FilterField::filterChanged);
    QTest::keyClicks(&field, QStringLiteral("r42"));
    QVERIFY(filtered.wait(1000));
    QCOMPARE(filtered.count(), 1);
    QCOMPARE(filtered.first().first().toString(), QStringLiteral("r42"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(filtered.wait(1000));
    QCOMPARE(filtered.last().first().toString(), QString());
}

void WidgetsTest::aCutLabelTellsItsWholeTextToScreenReaders()
{
    ElidedLabel label;
    label.setText(QStringLiteral("A sentence that is much longer than the room there is for it"));
    label.resize(80, 20);
    QVERIFY(label.isElided());
    QCOMPARE(label.accessibleName(), label.text());
}

PILOTHOUSE_GUI_TEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
