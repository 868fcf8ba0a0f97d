#include "ui/deployment/history/runcomparisonview.h"
#include "services/journal/journal.h"
#include "services/time/clock.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/rolebox.h"
#include "ui/shell/widgets/tabledelegate.h"
#include "ui/shell/widgets/tableview.h"
#include "ui/shell/widgets/tablewording.h"
#include <QCheckBox>
#include <QKeyEvent>

namespace Pilothouse {
namespace {

class ComparisonDelegate : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

protected:
    [[nodiscard]] TableCell cell(const QModelIndex& index) const override
    {
        TableCell cell = TableDelegate::cell(index);
        const bool isSame = index.data(RunComparisonModel::IsSameRole).toBool();
        if (index.column() == RunComparisonModel::PartColumn) {
            cell.style = TextStyle::SmallStrong;
        } else if (index.column() == RunComparisonModel::SubjectColumn) {
            cell.role = Role::TextMuted;
        } else {
            cell.role = isSame ? Role::TextMuted : Role::Text;
            cell.style = !isSame && index.column() == RunComparisonModel::SecondColumn ? TextStyle::BodyStrong : TextStyle::Body;
        }
        return cell;
    }
};

} // namespace

RunComparisonView::RunComparisonView(Journal* journal, Clock* clock, QWidget* parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_clock(clock)
{
    makeParts();
    connect(m_back, &Button::clicked, this, &RunComparisonView::closed);
}

void RunComparisonView::makeParts()
{
    const Theme* theme = Theme::of(this);
    m_card = new Card(this);
    m_back = new Button(ButtonKind::Normal, tr("Back to the runs"), QStringLiteral("arrow-left"), this);
    m_back->setSmall(true);
    auto* only = new QCheckBox(tr("Only what differs"), this);
    only->setAccessibleDescription(tr("Leaves out what both runs have in common."));
    connect(only, &QCheckBox::toggled, &m_model, &RunComparisonModel::setOnlyDifferences);
    m_card->setTrailing(only);
    m_card->setTrailing(m_back);
    m_problem = new RoleBox(Role::Critical, m_card);
    m_problem->hide();
    m_table = new TableView(tr("Comparison"), m_card);
    m_table->setItemDelegate(new ComparisonDelegate(m_table));
    m_table->setModel(&m_model);
    m_table->setRowHeight(Metric::rowCompact);
    m_table->setColumnWidth(RunComparisonModel::PartColumn, theme->px(88));
    m_table->setColumnWidth(RunComparisonModel::SubjectColumn, theme->px(240));
    m_table->setColumnWidth(RunComparisonModel::FirstColumn, theme->px(340));
    m_table->setStretchColumn(RunComparisonModel::SecondColumn);
    m_card->content()->addWidget(m_problem);
    m_card->content()->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    setFocusProxy(m_table);
}

void RunComparisonView::setTime(const TimeFormat& time)
{
    m_time = time;
}

void RunComparisonView::compare(const QString& first, const QString& second)
{
    const int job = ++m_job;
    m_problem->hide();
    m_card->setTitle(tr("%1 beside %2").arg(first, second));
    m_card->setSubtitle(tr("reading the journal"));
    m_model.setComparison(first, second, {});
    QCoro::connect(foldFromJournal(m_journal, first), this, [this, job, second](const Result<RunState>& one) {
        if (job != m_job) {
            return;
        }
        if (!one) {
            fail(one.error());
            return;
        }
        QCoro::connect(foldFromJournal(m_journal, second), this, [this, job, one = *one](const Result<RunState>& other) {
            if (job == m_job) {
                other ? take(one, *other) : fail(other.error());
            }
        });
    });
}

QString RunComparisonView::heading(const RunState& state)
{
    return tr("%1 · %2", "run, release").arg(state.run, state.release);
}

void RunComparisonView::take(const RunState& first, const RunState& second)
{
    const qint64 now = m_clock->nowMicroseconds();
    m_model.setComparison(heading(first), heading(second), compareRuns(first, second, now, wordingWithSeconds(m_time)));
    m_card->setSubtitle(tr("%n difference(s)", nullptr, m_model.differences()));
    Q_EMIT compared();
}

void RunComparisonView::fail(const Error& error)
{
    m_card->setSubtitle({});
    m_problem->setTitle(error.message, QStringLiteral("critical"));
    m_problem->setText(error.remedy);
    m_problem->show();
}

void RunComparisonView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Pilothouse
