#include "ui/deployment/run/runview.h"
#include "services/environment/environmentfeed.h"
#include "services/project/projectwatch.h"
#include "ui/deployment/run/didlist.h"
#include "ui/deployment/run/guardcells.h"
#include "ui/deployment/run/replaybar.h"
#include "ui/deployment/run/runcharts.h"
#include "ui/deployment/run/runlogview.h"
#include "ui/deployment/run/steplist.h"
#include "ui/deployment/run/trafficpanel.h"
#include "ui/metric/metricchart.h"
#include "ui/shell/navigator.h"
#include "ui/shell/widgets/actionbar.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/pageheader.h"
#include "ui/shell/widgets/rolebox.h"
#include "ui/shell/workspace.h"
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <cmath>

namespace Pilothouse {
namespace {

constexpr qint64 freshness = 5'000'000; // µs; an older sample says nothing of now
constexpr int panelWidth = 400;
constexpr int chartsHeight = 130;
constexpr int largeChartsHeight = 190;
constexpr int roomForCharts = 860; // px of the page, below which a failure needs the charts' place

} // namespace

// Made in reading order, which is the keyboard's order too.
RunView::RunView(
    const PageContext& page, RunFeed* feed, RunReplay* replay, bool isRecording, QWidget* parent)
    : Page(parent)
    , m_page(page)
    , m_feed(feed)
    , m_isRecording(isRecording)
    , m_header(new PageHeader({}, this))
    , m_showPlan(new Button(ButtonKind::Normal, tr("Plan"), QStringLiteral("document"), m_header))
    , m_playAgain(new Button(ButtonKind::Normal, tr("Replay"), QStringLiteral("play"), m_header))
    , m_problem(new RoleBox(Role::Warning, this))
    , m_content(new QWidget(this))
    , m_column(new QVBoxLayout(m_content))
    , m_steps(new StepList(this))
    , m_below(new QStackedWidget(this))
    , m_guard(new GuardCells(this))
    , m_did(new DidList(tr("What Pilothouse did"), QStringLiteral("ok"), Role::Ok, 2, this))
    , m_traffic(new TrafficPanel(this))
    , m_charts(new RunCharts(this))
    , m_log(new RunLogView(feed->log(), this))
    , m_replayBar(
          replay == nullptr ? nullptr : new ReplayBar(replay, context().time, isRecording, this))
    , m_actions(new ActionBar(this))
{
    makeContent();
    makeButtons();
    connectFeed();
    connect(Theme::of(this), &Theme::changed, this, &RunView::scale);
    scale();
}

RunView::RunView(const PageContext& page, std::unique_ptr<RunFeed> feed, QWidget* parent)
    : RunView(page, feed.get(), nullptr, false, parent)
{
    m_ownFeed = std::move(feed);
    refresh();
}

RunView::RunView(
    const PageContext& page, std::unique_ptr<RunReplay> replay, bool isRecording, QWidget* parent)
    : RunView(page, replay->feed(), replay.get(), isRecording, parent)
{
    m_replay = std::move(replay);
    refresh();
}

RunView::~RunView() = default;

QString RunView::title() const
{
    return isReplay() ? tr("%1, replay").arg(m_shown.title) : m_shown.title;
}

QString RunView::help() const
{
    return tr("One run: its steps, where traffic goes, how many requests failed, and whether going "
              "back is still free. What you do here is "
              "written into the journal as a request; closing the window changes nothing.");
}

QWidget* RunView::firstFocus()
{
    return m_steps;
}

void RunView::makeContent()
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->setSizeConstraint(QLayout::SetNoConstraint);
    page->addWidget(m_content, 1);
    if (m_replayBar != nullptr) {
        page->addWidget(m_replayBar);
    }
    page->addWidget(m_actions);
    m_header->addButton(m_showPlan);
    m_header->addButton(m_playAgain);
    m_column->addWidget(m_header);
    m_column->addWidget(m_problem);
    m_problem->setTight();
    m_problem->hide();
    auto* top = new QHBoxLayout;
    top->addWidget(makeSteps(), 1);
    top->addWidget(m_traffic);
    m_column->addLayout(top);
    m_column->addWidget(m_charts);
    m_column->addWidget(m_log, 1);
    m_traffic->setChart(m_charts->failedChart());
    setFocusProxy(m_steps);
}

QWidget* RunView::makeSteps()
{
    auto* card = new Card(this);
    m_below->addWidget(m_guard);
    m_below->addWidget(m_did);
    card->content()->addSpacing(Metric::innerGap);
    card->content()->addWidget(m_steps, 1);
    card->content()->addWidget(m_below);
    connect(m_steps, &StepList::contentHeightChanged, this, &RunView::arrange);
    return card;
}

void RunView::makeButtons()
{
    // In the order in which they stand; which of them are shown is the presentation's matter.
    for (const RunVerb verb :
        {RunVerb::Report, RunVerb::Note, RunVerb::Pause, RunVerb::Resume, RunVerb::Abort,
            RunVerb::TakeBack, RunVerb::Contract, RunVerb::RollBack, RunVerb::Finish,
            RunVerb::Doctor, RunVerb::Recover}) {
        auto* button = new Button({}, this);
        button->setObjectName(QStringLiteral("run-%1").arg(int(verb)));
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, verb] { ask(verb); });
        m_buttons.insert(verb, button);
        m_actions->addButton(button);
    }
}

void RunView::connectFeed()
{
    connect(m_feed, &RunFeed::changed, this, &RunView::refresh);
    connect(m_feed, &RunFeed::ticked, this, &RunView::refresh);
    connect(m_feed, &RunFeed::runnerLifeChanged, this, &RunView::refresh);
    connect(m_feed, &RunFeed::problemChanged, this, &RunView::refresh);
    connect(m_feed, &RunFeed::samplesChanged, this, &RunView::refreshCharts);
    m_showPlan->setObjectName(QStringLiteral("showPlan"));
    m_showPlan->setDescription(tr("Shows the plan that this run executes: steps, times, migrations"));
    connect(m_showPlan, &QPushButton::clicked, this, &RunView::showPlan);
    m_playAgain->setDescription(tr("Shows this run again, from its journal"));
    connect(m_playAgain, &QPushButton::clicked, this,
        [this] { m_page.navigator->openRun(run(), true); });
    connect(m_charts, &RunCharts::momentChosen, m_log, &RunLogView::showMoment);
    if (const ProjectWatch* watch = m_page.workspace->project) {
        connect(watch, &ProjectWatch::changed, this, &RunView::takeWording);
    }
    takeWording();
}

// Times are those of the project's zone, wherever the window is.
void RunView::takeWording()
{
    const TimeFormat time = context().time;
    const ProjectWatch* watch = m_page.workspace->project;
    m_charts->setZone(
        watch != nullptr && watch->project() ? watch->project()->timezone : QString());
    CellWording wording = CellWording::plain();
    wording.time = [time](qint64 at) { return time.time(at); };
    wording.exactTime = [time](qint64 at) { return time.exact(at); };
    m_feed->log()->setWording(wording);
}

const Environment* RunView::environment() const
{
    const ProjectWatch* watch = m_page.workspace->project;
    const bool isThere = watch != nullptr && watch->project().has_value()
        && watch->project()->name == m_feed->state().project;
    return isThere ? watch->project()->find(m_feed->state().environment) : nullptr;
}

// It may be another one since the project file was read again.
void RunView::followEnvironment()
{
    const bool isHere = environment() != nullptr && m_page.workspace->environment && !isReplay();
    EnvironmentFeed* feed = isHere ? m_page.workspace->environment(m_feed->state().environment) : nullptr;
    if (feed != m_watched && feed != nullptr) {
        connect(feed, &EnvironmentFeed::changed, this, &RunView::refresh);
    }
    m_watched = feed;
}

std::optional<ExpansionEnd> RunView::expansion() const
{
    const RunState& state = m_feed->state();
    if (!m_watched || !m_watched->status() || !m_watched->status()->expansions) {
        return std::nullopt;
    }
    for (const ExpansionStatus& each : *m_watched->status()->expansions) {
        const bool isOurs = each.open.run == state.run || each.open.run == state.rollbackOf;
        if (isOurs && (each.end == ExpansionEnd::Contract || each.end == ExpansionEnd::TakeBack)) {
            return each.end;
        }
    }
    return std::nullopt;
}

RunContext RunView::context() const
{
    RunContext context;
    context.now = m_feed->now();
    context.life = m_feed->runnerLife();
    context.isReplay = m_feed->isReplay();
    context.expansion = expansion();
    const ProjectWatch* watch = m_page.workspace->project;
    if (watch != nullptr && watch->project()) {
        context.time = TimeFormat(watch->project()->timezone);
    }
    if (const Environment* known = environment()) {
        context.kind = known->kind;
    }
    const QList<RunSample>& samples = m_feed->samples().samples();
    if (!samples.isEmpty() && samples.last().sent > 0
        && context.now - samples.last().to < freshness) {
        context.p95 = double(samples.last().p95);
    }
    return context;
}

void RunView::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refresh();
    refreshCharts();
}

void RunView::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

// While nobody looks only the status is kept, for the page's title and for what is said to the
// desktop.
void RunView::refresh()
{
    followEnvironment();
    const RunPresentation before = m_shown;
    m_shown = presentRun(m_feed->state(), context());
    if (before.title != m_shown.title) {
        Q_EMIT titleChanged();
    }
    if (before.status != m_shown.status || before.statusWord != m_shown.statusWord) {
        Q_EMIT statusChanged(m_shown.status, m_shown.statusWord);
    }
    if (isVisible()) {
        present(m_shown);
        const RunState& state = m_feed->state();
        m_charts->setEnd(state.createdAt, state.isFinished() ? state.finishedAt : m_feed->now());
    }
}

void RunView::refreshCharts()
{
    if (isVisible()) {
        m_charts->setPlan(m_feed->state());
        m_charts->setSamples(m_feed->samples());
    }
}

void RunView::present(const RunPresentation& shown)
{
    m_header->setTitle(shown.title);
    m_header->setStatus(shown.status, shown.statusWord);
    m_header->setSubtitle(m_isRecording
            ? tr("A recording, not of this computer. %1").arg(shown.subtitle)
            : shown.subtitle);
    if (const std::optional<Error>& problem = m_feed->problem()) {
        m_problem->setTitle(problem->message, QStringLiteral("warning"));
        m_problem->setText(problem->remedy);
    }
    m_problem->setVisible(m_feed->problem().has_value());
    m_steps->setRows(shown.rows);
    m_guard->setCells(shown.guard, shown.guardStatus, shown.cells);
    m_did->setItems(shown.did);
    m_below->setCurrentWidget(shown.did.isEmpty() ? static_cast<QWidget*>(m_guard) : m_did);
    m_traffic->present(shown);
    m_actions->setSentence(shown.sentence);
    m_showPlan->setVisible(!m_feed->state().plan.steps.isEmpty());
    m_playAgain->setVisible(shown.isOver && !isReplay());
    presentButtons(shown.buttons);
    arrange();
}

void RunView::presentButtons(const QList<RunButton>& buttons)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        const auto wanted = std::find_if(buttons.cbegin(), buttons.cend(),
            [&it](const RunButton& button) { return button.verb == it.key(); });
        Button* button = it.value();
        button->setVisible(wanted != buttons.cend());
        if (wanted == buttons.cend()) {
            continue;
        }
        button->setText(wanted->text);
        button->setIconName(wanted->icon);
        button->setKind(wanted->kind);
        button->setEnabled(wanted->isEnabled);
        button->setDescription(wanted->confirmation ? wanted->confirmation->effect : QString());
    }
}

bool RunView::isOpened() const
{
    return std::any_of(m_shown.rows.cbegin(), m_shown.rows.cend(),
        [](const RunRow& row) { return row.failure.has_value(); });
}

QSize RunView::minimumSizeHint() const
{
    QSize least = Page::minimumSizeHint();
    if (!m_charts->isHidden()) {
        const int small = Theme::of(this)->px(chartsHeight);
        least.rheight() -= isOpened() ? m_charts->minimumHeight() + m_column->spacing()
                                      : m_charts->minimumHeight() - small;
    }
    return least;
}

// A failure that opened itself takes the charts' place where there is not room for both.
void RunView::arrange()
{
    const Theme* theme = Theme::of(this);
    const bool hasRoom = height() >= theme->px(roomForCharts);
    const bool hasChart = isOpened() && !hasRoom && m_shown.hasFailures;
    m_charts->setVisible(!isOpened() || hasRoom);
    m_charts->setFixedHeight(theme->px(hasRoom ? largeChartsHeight : chartsHeight));
    m_traffic->showChart(hasChart);
    m_traffic->showNext(!m_shown.next.isEmpty() && !hasChart);
    m_below->setFixedHeight(m_below->currentWidget()->sizeHint().height());
    m_steps->setMinimumHeight(std::min(m_steps->contentHeight(), theme->px(220)));
}

void RunView::scale()
{
    const Theme* theme = Theme::of(this);
    const int margin = theme->px(Metric::pageMargin);
    m_column->setContentsMargins(
        margin, theme->px(Metric::pageTop), margin, theme->px(Metric::cardGapTight));
    m_column->setSpacing(theme->px(Metric::cardGapTight));
    m_column->itemAt(2)->layout()->setSpacing(theme->px(Metric::cardGap));
    m_traffic->setFixedWidth(theme->px(panelWidth));
    arrange();
}

} // namespace Pilothouse
