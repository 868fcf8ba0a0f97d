#include "ui/deployment/wizard/plansteplist.h"
#include "ui/deployment/wizard/wizardwords.h"
#include "ui/shell/widgets/numbers.h"
#include "ui/shell/widgets/tabledelegate.h"
#include "ui/shell/widgets/tableview.h"
#include <QBoxLayout>
#include <QHeaderView>
#include <QPainter>

namespace Pilothouse {
namespace {

constexpr int thickLine = 3;
constexpr int mostLines = 40; // all that a planner writes: what goes on and what is lost has to be read to its end

class PlanStepDelegate : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        TableDelegate::paint(painter, option, index);
        if (index.data(PlanStepModel::IsPointOfNoReturnRole).toBool()) {
            const Theme* theme = Theme::of(option.widget);
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), theme->px(thickLine)), theme->color(Role::Critical));
        }
    }

protected:
    [[nodiscard]] TableCell cell(const QModelIndex& index) const override
    {
        TableCell cell = TableDelegate::cell(index);
        if (index.column() == PlanStepModel::TitleColumn) {
            cell.muted = index.data(PlanStepModel::IsPointOfNoReturnRole).toBool() ? PlanStepList::tr("point of no return") : QString();
            cell.lines = cell.muted.isEmpty() ? mostLines : 1;
        } else if (index.column() == PlanStepModel::UndoColumn) {
            cell.role = Role::TextMuted;
            cell.style = TextStyle::Small;
            cell.lines = mostLines;
        } else {
            cell.role = index.column() == PlanStepModel::ExpectedColumn ? Role::Text : Role::TextMuted;
        }
        return cell;
    }
};

} // namespace

PlanStepList::PlanStepList(QWidget* parent)
    : Card(tr("Steps"), parent)
    , m_table(new TableView(tr("Steps of the plan"), this))
{
    const Theme* theme = Theme::of(this);
    CellWording wording = CellWording::plain();
    wording.duration = [](Milliseconds duration) { return Numbers::duration(duration); };
    m_steps.setWording(wording);
    m_table->setItemDelegate(new PlanStepDelegate(m_table));
    m_table->setModel(&m_steps);
    m_table->verticalHeader()->setMinimumSectionSize(theme->px(Metric::rowCompact));
    m_table->setRowHeight(Metric::rowCompact);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(PlanStepModel::NumberColumn, theme->px(42));
    m_table->setColumnWidth(PlanStepModel::TitleColumn, theme->px(152));
    m_table->setColumnWidth(PlanStepModel::ExpectedColumn, theme->px(84));
    m_table->setStretchColumn(PlanStepModel::UndoColumn);
    m_table->setRowsFitText();
    connect(m_table, &TableView::rowsFitted, this, &PlanStepList::wholeHeightChanged);
    content()->addWidget(m_table);
}

int PlanStepList::wholeHeight() const
{
    const Theme* theme = Theme::of(this);
    return theme->px(Metric::cardHead + Metric::tableHead + Metric::grid) + m_table->verticalHeader()->length();
}

void PlanStepList::show(const Plan& plan)
{
    m_steps.setSteps(plan.steps);
    const bool hasEnd = std::any_of(plan.steps.cbegin(), plan.steps.cend(), [](const PlanStep& step) { return step.isPointOfNoReturn; });
    setSubtitle(tr("about %1 in all, %2", "how long, whether there is a way back")
                    .arg(Numbers::duration(WizardWords::expected(plan)), hasEnd ? tr("a thick line above the point of no return") : tr("no point of no return")));
}

} // namespace Pilothouse
