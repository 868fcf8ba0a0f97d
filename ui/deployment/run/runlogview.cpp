#include "ui/deployment/run/runlogview.h"
#include "models/deployment/runlogmodel.h"
#include "ui/deployment/run/logdelegate.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/filterfield.h"
#include "ui/shell/widgets/text.h"
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

namespace Pilothouse {
namespace {

constexpr int lineHeight = 20;
constexpr int allSources =
    RunLogLine::Application | RunLogLine::Database | RunLogLine::Router | RunLogLine::Pilothouse;

} // namespace

RunLogView::RunLogView(RunLogModel* model, QWidget* parent)
    : Card(parent)
    , m_model(model)
    , m_sources(new QButtonGroup(this))
    , m_filter(new FilterField(tr("log"), this))
    , m_follow(new QCheckBox(tr("Follow"), this))
    , m_table(new QTableView(this))
{
    content()->addWidget(makeHead());
    content()->addWidget(m_table, 1);
    m_table->setModel(model);
    m_table->setItemDelegate(new LogDelegate(m_table));
    m_table->setAccessibleName(tr("Log"));
    m_table->setAccessibleDescription(tr("Ctrl+C copies the selected lines."));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_follow->setChecked(true);
    auto* copyKey =
        new QShortcut(QKeySequence::Copy, m_table, this, &RunLogView::copy, Qt::WidgetShortcut);
    copyKey->setAutoRepeat(false);
    connect(m_filter, &FilterField::filterChanged, this, &RunLogView::filter);
    connect(m_follow, &QCheckBox::toggled, this, &RunLogView::follow);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RunLogView::onRowsInserted);
    connect(model, &QAbstractItemModel::modelReset, this, &RunLogView::onRowsInserted);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &RunLogView::onScrolled);
    connect(Theme::of(this), &Theme::changed, this, &RunLogView::scale);
    scale();
}

QWidget* RunLogView::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->addWidget(new Text(tr("Log"), TextStyle::SmallStrong, Role::TextMuted, head));
    const QList<QPair<QString, int>> sources {{tr("all"), allSources},
        {tr("app"), RunLogLine::Application}, {tr("database"), RunLogLine::Database},
        {tr("router"), RunLogLine::Router}, {tr("pilothouse"), RunLogLine::Pilothouse}};
    for (const auto& [word, mask] : sources) {
        auto* button = new Button(ButtonKind::Flat, word, {}, head);
        button->setSmall(true);
        button->setCheckable(true);
        button->setDescription(tr("Shows the lines of: %1").arg(word));
        m_sources->addButton(button, mask);
        row->addWidget(button);
    }
    m_sources->button(allSources)->setChecked(true);
    connect(m_sources, &QButtonGroup::idClicked, this, &RunLogView::filter);
    row->addStretch(1);
    row->addWidget(m_filter);
    row->addWidget(m_follow);
    return head;
}

void RunLogView::filter()
{
    m_model->setFilter(RunLogModel::Sources(m_sources->checkedId()), m_filter->text());
}

bool RunLogView::isFollowing() const
{
    return m_follow->isChecked();
}

// Lines come in batches; the view moves once a frame, whatever their number.
void RunLogView::onRowsInserted()
{
    if (isFollowing() && !m_mustFollow) {
        m_mustFollow = true;
        QTimer::singleShot(0, this, &RunLogView::follow);
    }
}

void RunLogView::follow()
{
    m_mustFollow = false;
    if (isFollowing()) {
        m_isScrolling = true;
        m_table->scrollToBottom();
        m_isScrolling = false;
    }
}

void RunLogView::onScrolled(int value)
{
    const QScrollBar* bar = m_table->verticalScrollBar();
    if (!m_isScrolling && bar->isSliderDown() == false && !m_mustFollow) {
        m_follow->setChecked(value >= bar->maximum());
    }
}

void RunLogView::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    onRowsInserted(); // what was the end is not any more
}

void RunLogView::showMoment(qint64 at)
{
    const int row = m_model->rowBefore(at);
    if (row >= 0) {
        m_follow->setChecked(false);
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
        m_table->selectRow(row);
    }
}

void RunLogView::copy()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        return;
    }
    const auto [first, last] = std::minmax_element(rows.cbegin(), rows.cend());
    QApplication::clipboard()->setText(m_model->text(first->row(), last->row()));
}

void RunLogView::scale()
{
    const Theme* theme = Theme::of(this);
    auto* head = static_cast<QHBoxLayout*>(content()->itemAt(0)->widget()->layout());
    head->setContentsMargins(
        theme->px(Metric::cardPadding), theme->px(4), theme->px(Metric::cardPadding), theme->px(4));
    head->setSpacing(theme->px(8));
    const QFontMetrics mono(theme->font(TextStyle::Mono));
    m_table->verticalHeader()->setMinimumSectionSize(theme->px(lineHeight));
    m_table->verticalHeader()->setDefaultSectionSize(theme->px(lineHeight));
    m_table->setColumnWidth(RunLogModel::TimeColumn,
        mono.horizontalAdvance(QStringLiteral("00:00:00")) + theme->px(Metric::cardPadding + 14));
    m_table->setColumnWidth(RunLogModel::OriginColumn,
        mono.horizontalAdvance(QStringLiteral("pilothouse-web")) + theme->px(8));
    m_table->setMinimumHeight(theme->px(2 * lineHeight));
}

} // namespace Pilothouse
