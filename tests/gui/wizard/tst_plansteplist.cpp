#include "tests/support/gui/accessiblewalk.h"
#include "tests/support/gui/guitest.h"
#include "tests/support/gui/screenshot.h"
#include "tests/support/sampleplan.h"
#include "ui/deployment/wizard/plansteplist.h"
#include "ui/shell/widgets/tableview.h"
#include <QHeaderView>
#include <QVBoxLayout>

using namespace Pilothouse;

namespace {

constexpr int narrowest = 494; // px that the wizard leaves for the steps in a window of 1280

/// With the longest that the planners say of a step's way back, and of what it is.
Plan wordyPlan()
{
    Plan plan = samplePlan();
    plan.steps[0].title = QStringLiteral("Expand the schema: people.0002_rename_name beside what the running release uses, and keep both in step");
    plan.steps[1].undo = QStringLiteral("Before the switch it is removed again, and the schema is what it was. After a rollback it stays: both releases work on it, and nothing that was written is lost.");
    plan.steps[2].undo = QStringLiteral("Additive migrations stay: the old release works on the new schema, and reversing would drop data.");
    return plan;
}

/// The height that the words of a cell need in their column.
int heightFor(const TableView& table, const QModelIndex& index, TextStyle style)
{
    const Theme* theme = Theme::of();
    const int width = table.columnWidth(index.column()) - theme->px(16); // at least; the last column keeps more
    const QRect box = QFontMetrics(theme->font(style)).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, index.data().toString());
    const int lines = qRound(double(box.height()) / QFontMetrics(theme->font(style)).lineSpacing());
    return lines * theme->lineHeight(style);
}

} // namespace

class PlanStepListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { Theme::of()->setTextScale(1); }
    void everyWordHasItsRoom_data();
    void everyWordHasItsRoom();
};

void PlanStepListTest::everyWordHasItsRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("scale");
    QTest::newRow("in a small window") << narrowest << 1.0;
    QTest::newRow("in a large window") << 880 << 1.0;
    QTest::newRow("larger text") << 880 << 1.5;
}

void PlanStepListTest::everyWordHasItsRoom()
{
    QFETCH(int, width);
    QFETCH(double, scale);
    Theme::of()->setTextScale(scale);
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* list = new PlanStepList(&page);
    layout->addWidget(list);
    list->show(wordyPlan());
    page.resize(width, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto* table = list->findChild<TableView*>();
    const QAbstractItemModel* steps = table->model();
    const auto fits = [&] {
        for (int row = 0; row < steps->rowCount(); ++row) {
            const int needed = std::max(heightFor(*table, steps->index(row, PlanStepModel::TitleColumn), TextStyle::Body),
                heightFor(*table, steps->index(row, PlanStepModel::UndoColumn), TextStyle::Small));
            if (table->rowHeight(row) < needed) {
                qInfo("row %d is %d high and needs %d", row, table->rowHeight(row), needed);
                return false;
            }
        }
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(fits(), 1000);
    QCOMPARE(cutHeads(page), QStringList());
    screenshot(page, QStringLiteral("plan-steps-%1").arg(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-')));
}

PILOTHOUSE_GUI_TEST_MAIN(PlanStepListTest)
#include "tst_plansteplist.moc"
