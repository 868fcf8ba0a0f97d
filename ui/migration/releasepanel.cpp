#include "ui/migration/releasepanel.h"
#include "ui/migration/reviewwords.h"
#include "ui/shell/widgets/tabledelegate.h"
#include "ui/shell/widgets/tableview.h"
#include "ui/shell/widgets/text.h"
#include <QBoxLayout>

namespace Pilothouse {
namespace {

class StrategyDelegate : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

protected:
    [[nodiscard]] TableCell cell(const QModelIndex& index) const override
    {
        TableCell cell = TableDelegate::cell(index);
        const auto word = static_cast<StrategyWord>(index.data(StrategyTableModel::WordRole).toInt());
        if (index.column() == StrategyTableModel::WordColumn) {
            cell.status = ReviewWords::statusOf(word);
        } else if (index.column() == StrategyTableModel::ReasonColumn) {
            cell.role = word == StrategyWord::Allowed ? Role::TextMuted : Role::Text;
            cell.lines = 3;
        }
        return cell;
    }
};

} // namespace

ReleasePanel::ReleasePanel(QWidget* parent)
    : QWidget(parent)
    , m_table(new TableView(tr("Strategies"), this))
    , m_order(new Text(TextStyle::Body, this))
    , m_queue(new Text(TextStyle::Body, this))
    , m_notes(new Text(TextStyle::Small, this, Role::TextMuted))
{
    const Theme* theme = Theme::of(this);
    m_table->setItemDelegate(new StrategyDelegate(m_table));
    m_table->setModel(&m_strategies);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(StrategyTableModel::StrategyColumn, theme->px(156));
    m_table->setColumnWidth(StrategyTableModel::WordColumn, theme->px(168));
    m_table->setStretchColumn(StrategyTableModel::ReasonColumn);
    m_table->setRowsFitText();
    auto* words = new QVBoxLayout;
    words->setContentsMargins(theme->px(16), theme->px(12), theme->px(16), theme->px(12));
    words->setSpacing(theme->px(8));
    words->addWidget(new Text(tr("Order"), TextStyle::SmallStrong, Role::TextMuted, this));
    for (Text* text : {m_order, m_queue, m_notes}) {
        text->setWordWrap(true);
        text->setSelectable();
        words->addWidget(text);
    }
    words->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 7);
    layout->addLayout(words, 3);
}

void ReleasePanel::show(const SchemaReview& review)
{
    m_strategies.setStrategies(review.strategies);
    m_order->setText(ReviewWords::order(review));
    m_queue->setText(ReviewWords::queue(review.queue));
    m_queue->setVisible(!m_queue->text().isEmpty());
    m_notes->setText(review.notes.join(u'\n'));
    m_notes->setVisible(!review.notes.isEmpty());
}

} // namespace Pilothouse
