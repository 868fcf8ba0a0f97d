#include "ui/deployment/history/deploymentspage.h"
#include "models/deployment/runwords.h"
#include "services/journal/journalfeed.h"
#include "services/project/projectwatch.h"
#include "services/time/clock.h"
#include "ui/deployment/history/runcomparisonview.h"
#include "ui/deployment/history/runfilterbar.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/widgets/actionbar.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/widgets/pageheader.h"
#include "ui/shell/widgets/tabledelegate.h"
#include "ui/shell/widgets/tableview.h"
#include "ui/shell/widgets/tablewording.h"
#include "ui/shell/windowmemory.h"
#include "ui/shell/workspace.h"
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <algorithm>

namespace Pilothouse {
namespace {

const auto columnsKey = QStringLiteral("deployments/columns");

class RunDelegate : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

protected:
    [[nodiscard]] TableCell cell(const QModelIndex& index) const override
    {
        TableCell cell = TableDelegate::cell(index);
        if (index.column() == RunTableModel::ResultColumn) {
            cell.status = statusOf(RunPhase(index.data(RunTableModel::PhaseRole).toInt()));
        } else if (index.column() == RunTableModel::ReleaseColumn) {
            cell.style = TextStyle::BodyStrong;
        } else if (index.column() == RunTableModel::StrategyColumn || index.column() == RunTableModel::ByColumn) {
            cell.role = Role::TextMuted;
        }
        return cell;
    }
};

} // namespace

DeploymentsPage::DeploymentsPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
{
    m_shown.setSourceModel(&m_runs);
    makeParts();
    connectSignals();
    onProject();
}

void DeploymentsPage::makeParts()
{
    const Theme* theme = Theme::of(this);
    makeHead();
    makeTable();
    makeFoot();
    m_comparison = new RunComparisonView(m_context.workspace->journal->journal(), m_context.workspace->clock, this);
    m_noRun = new EmptyState(QStringLiteral("recording"), tr("Nothing was deployed yet. A recorded deployment shows what a run looks like."), tr("Watch a recorded deployment"), this);
    m_body = new QStackedWidget(this);
    for (QWidget* view : std::initializer_list<QWidget*> {m_list, m_comparison, m_noRun}) {
        m_body->addWidget(view);
    }
    auto* content = new QVBoxLayout;
    content->setContentsMargins(theme->px(Metric::pageMargin), theme->px(Metric::pageTop), theme->px(Metric::pageMargin), theme->px(Metric::cardGap));
    content->setSpacing(theme->px(Metric::cardGap));
    content->addWidget(m_header);
    content->addWidget(m_body, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(content, 1);
    layout->addWidget(m_foot);
}

void DeploymentsPage::makeHead()
{
    m_header = new PageHeader(title(), this);
    QAction* deploy = m_context.actions->find(QStringLiteral("deploy"));
    if (deploy != nullptr) {
        auto* button = new Button(ButtonKind::Primary, tr("Deploy a release…"), QStringLiteral("deploy"), this);
        connect(button, &Button::clicked, deploy, &QAction::trigger);
        m_header->addButton(button);
    }
}

void DeploymentsPage::makeTable()
{
    const Theme* theme = Theme::of(this);
    m_list = new QWidget(this);
    m_bar = new RunFilterBar(m_list);
    auto* card = new Card(m_list);
    m_table = new TableView(tr("Runs"), card);
    m_table->setItemDelegate(new RunDelegate(m_table));
    m_table->setModel(&m_shown);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunTableModel::StartedColumn, Qt::DescendingOrder);
    const std::initializer_list<std::pair<int, int>> widths {{RunTableModel::StartedColumn, 136}, {RunTableModel::RunColumn, 72}, {RunTableModel::ReleaseColumn, 96},
        {RunTableModel::EnvironmentColumn, 104}, {RunTableModel::StrategyColumn, 96}, {RunTableModel::ResultColumn, 120}, {RunTableModel::TookColumn, 72},
        {RunTableModel::FailedColumn, 120}, {RunTableModel::GapColumn, 100}};
    for (const auto& [column, width] : widths) {
        m_table->setColumnWidth(column, theme->px(width));
    }
    m_table->setColumnHidden(RunTableModel::RequestsColumn, true);
    m_table->setStretchColumn(RunTableModel::ByColumn);
    m_table->setColumns(m_context.memory->value(columnsKey).toByteArray());
    m_noMatch = new EmptyState(QStringLiteral("filter"), tr("No run is like that."), tr("Show all runs"), card);
    m_noMatch->hide();
    card->content()->addWidget(m_table, 1);
    card->content()->addWidget(m_noMatch, 1);
    auto* layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme->px(12));
    layout->addWidget(m_bar);
    layout->addWidget(card, 1);
}

void DeploymentsPage::makeFoot()
{
    m_foot = new ActionBar(this);
    m_compare = new Button(ButtonKind::Normal, tr("Compare"), QStringLiteral("compare"), m_foot);
    m_report = new Button(ButtonKind::Normal, tr("Report"), QStringLiteral("report"), m_foot);
    m_replay = new Button(ButtonKind::Normal, tr("Replay"), QStringLiteral("play"), m_foot);
    m_open = new Button(ButtonKind::Normal, tr("Open"), QStringLiteral("arrow-right"), m_foot);
    m_compare->setDescription(tr("Lays two runs beside each other: two that are selected, or one and the run before it."));
    m_report->setDescription(tr("Shows the report of the selected run, and exports it."));
    m_replay->setDescription(tr("Plays the selected run again from the journal."));
    m_open->setDescription(tr("Shows the selected run."));
    for (Button* button : {m_compare, m_report, m_replay, m_open}) {
        m_foot->addButton(button);
    }
}

void DeploymentsPage::connectSignals()
{
    JournalFeed* journal = m_context.workspace->journal;
    connect(journal, &JournalFeed::runsChanged, this, &DeploymentsPage::takeRuns);
    connect(journal, &JournalFeed::stateChanged, this, &DeploymentsPage::say);
    connect(m_context.workspace->project, &ProjectWatch::changed, this, &DeploymentsPage::onProject);
    connect(m_bar, &RunFilterBar::filterChanged, this, &DeploymentsPage::applyFilter);
    connect(m_noMatch, &EmptyState::triggered, m_bar, &RunFilterBar::showAll);
    connect(m_noRun, &EmptyState::triggered, this, [this] { m_context.navigator->openRecording(); });
    connect(m_table, &TableView::rowActivated, this, &DeploymentsPage::openSelected);
    connect(m_table, &TableView::menuOpens, this, &DeploymentsPage::addToMenu);
    connect(m_table, &TableView::columnsChanged, this, [this] { m_context.memory->setValue(columnsKey, m_table->columns()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DeploymentsPage::onSelection);
    connect(m_comparison, &RunComparisonView::closed, this, &DeploymentsPage::showRuns);
    connect(m_open, &Button::clicked, this, &DeploymentsPage::openSelected);
    connect(m_compare, &Button::clicked, this, &DeploymentsPage::compare);
    connect(m_replay, &Button::clicked, this, [this] { m_context.navigator->openRun(selected().first()->run, true); });
    connect(m_report, &Button::clicked, this, [this] { m_context.navigator->openReport(selected().first()->run); });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &DeploymentsPage::onTick);
}

QString DeploymentsPage::help() const
{
    return tr("Every run of this project, newest first. Enter opens one, two selected runs can be compared, and a finished one can be played again as it was.");
}

QWidget* DeploymentsPage::firstFocus()
{
    return m_body->currentWidget() == m_noRun ? static_cast<QWidget*>(m_noRun->button()) : m_body->currentWidget() == m_comparison ? m_comparison : static_cast<QWidget*>(m_table);
}

void DeploymentsPage::enter()
{
    m_isSeen = true;
    takeRuns();
    m_tick.start();
}

void DeploymentsPage::leave()
{
    m_isSeen = false;
    m_tick.stop();
}

void DeploymentsPage::onProject()
{
    const std::optional<Project>& project = m_context.workspace->project->project();
    m_time = TimeFormat(project ? project->timezone : QStringLiteral("UTC"));
    m_runs.setWording(wordingIn(m_time));
    m_comparison->setTime(m_time);
    takeRuns();
}

void DeploymentsPage::takeRuns()
{
    if (!m_isSeen) {
        return;
    }
    // One journal serves all projects of this person.
    QList<RunSummaryRow> runs = m_context.workspace->journal->runs();
    const std::optional<Project>& project = m_context.workspace->project->project();
    if (project) {
        runs.removeIf([&project](const RunSummaryRow& run) { return run.project != project->name; });
    }
    m_runs.setRows(runs);
    m_runs.tick(now());
    m_bar->setRuns(runs);
    if (m_body->currentWidget() != m_comparison) {
        m_body->setCurrentWidget(runs.isEmpty() && m_context.workspace->journal->state() == JournalState::Ok ? static_cast<QWidget*>(m_noRun) : m_list);
    }
    if (!m_table->currentIndex().isValid() && m_shown.rowCount() > 0) {
        m_table->selectRow(0);
    }
    say();
}

void DeploymentsPage::applyFilter()
{
    m_shown.setFilter(m_bar->filter());
    if (selected().isEmpty() && m_shown.rowCount() > 0) {
        m_table->selectRow(0);
    }
    say();
}

void DeploymentsPage::onTick()
{
    m_runs.tick(now());
    say();
}

void DeploymentsPage::say()
{
    const bool hasMatch = m_shown.rowCount() > 0 || !m_shown.isFiltering();
    m_table->setVisible(hasMatch);
    m_noMatch->setVisible(!hasMatch);
    m_bar->setCount(m_shown.rowCount(), m_runs.rowCount());
    const JournalFeed* journal = m_context.workspace->journal;
    if (journal->problem()) {
        const bool isWaiting = journal->state() == JournalState::Locked;
        m_header->setStatus(isWaiting ? Status::Warning : Status::Critical, isWaiting ? tr("journal locked") : tr("journal only read"));
        m_header->setSubtitle(journal->problem()->message);
    } else if (m_runs.rowCount() == 0) {
        m_header->clearStatus();
        m_header->setSubtitle(journal->state() == JournalState::Opening ? tr("Reading the journal.") : tr("No run yet."));
    } else {
        m_header->clearStatus();
        const RunSummaryRow& last = m_runs.row(0);
        m_header->setSubtitle(tr("The newest: %1 to %2, %3, started %4.", "release, environment, result, when")
                                  .arg(last.release, last.environment, phaseWords(last.phase).toLower(), m_time.relative(last.createdAt, now())));
    }
    onSelection();
}

void DeploymentsPage::onSelection()
{
    const QList<const RunSummaryRow*> runs = selected();
    const bool isList = m_body->currentWidget() == m_list;
    m_foot->setVisible(isList && m_runs.rowCount() > 0);
    const bool isOne = runs.size() == 1;
    m_open->setEnabled(isOne);
    m_report->setEnabled(isOne);
    m_replay->setEnabled(isOne && runs.first()->isFinished());
    m_replay->setText(isOne && !runs.first()->isFinished() ? tr("Replay, after it has ended") : tr("Replay"));
    const RunSummaryRow* before = isOne ? runBefore(*runs.first()) : nullptr;
    m_compare->setEnabled(runs.size() == 2 || before != nullptr);
    m_compare->setText(runs.size() == 2 ? tr("Compare the two") : before != nullptr ? tr("Compare with %1").arg(before->run) : tr("Compare, with a second run selected"));
    m_foot->setSentence(isOne ? tr("%1: %2").arg(runs.first()->run, runs.first()->words) : runs.isEmpty() ? tr("Select a run.") : tr("%n runs are selected.", nullptr, int(runs.size())));
}

QList<const RunSummaryRow*> DeploymentsPage::selected() const
{
    QList<const RunSummaryRow*> runs;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows) {
        runs << &m_runs.row(m_shown.mapToSource(index).row());
    }
    std::sort(runs.begin(), runs.end(), [](const RunSummaryRow* one, const RunSummaryRow* other) { return one->createdAt > other->createdAt; });
    return runs;
}

const RunSummaryRow* DeploymentsPage::runBefore(const RunSummaryRow& run) const
{
    for (int row = m_runs.rowOf(run.run) + 1; row < m_runs.rowCount(); ++row) {
        if (m_runs.row(row).environment == run.environment) {
            return &m_runs.row(row);
        }
    }
    return nullptr;
}

void DeploymentsPage::openSelected()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid()) {
        m_context.navigator->openRun(current.data(RunTableModel::RunRole).toString());
    }
}

void DeploymentsPage::compare()
{
    const QList<const RunSummaryRow*> runs = selected();
    const RunSummaryRow* older = runs.size() == 2 ? runs.last() : runs.isEmpty() ? nullptr : runBefore(*runs.first());
    if (older == nullptr) {
        return;
    }
    m_comparison->compare(older->run, runs.first()->run);
    m_body->setCurrentWidget(m_comparison);
    m_comparison->setFocus();
    say();
}

void DeploymentsPage::showRuns()
{
    m_body->setCurrentWidget(m_list);
    m_table->setFocus();
    say();
}

void DeploymentsPage::reveal(const QString& run)
{
    const int row = m_runs.rowOf(run);
    if (row >= 0) {
        m_bar->showAll();
        m_body->setCurrentWidget(m_list);
        const QModelIndex index = m_shown.mapFromSource(m_runs.index(row, 0));
        m_table->selectRow(index.row());
        m_table->scrollTo(index);
    }
}

void DeploymentsPage::addToMenu(QMenu* menu)
{
    const std::initializer_list<std::pair<Button*, QString>> entries {
        {m_open, QStringLiteral("arrow-right")}, {m_replay, QStringLiteral("play")}, {m_report, QStringLiteral("report")}, {m_compare, QStringLiteral("compare")}};
    for (const auto& [button, icon] : entries) {
        QAction* action = menu->addAction(Icons::icon(icon), button->text());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &Button::click);
    }
}

qint64 DeploymentsPage::now() const
{
    return m_context.workspace->clock->nowMicroseconds();
}

} // namespace Pilothouse
