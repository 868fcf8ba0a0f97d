#include "ui/environment/overviewpage.h"
#include "services/deployment/deploymentdesk.h"
#include "services/project/projectwatch.h"
#include "ui/environment/environmentcards.h"
#include "ui/environment/environmenttable.h"
#include "ui/environment/needspanel.h"
#include "ui/environment/overviewfeed.h"
#include "ui/environment/recentruns.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/navigator.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/widgets/pageheader.h"
#include "ui/shell/windowmemory.h"
#include "ui/shell/workspace.h"
#include <QButtonGroup>
#include <QGridLayout>
#include <QScrollArea>
#include <algorithm>

namespace Pilothouse {
namespace {

const auto viewKey = QStringLiteral("overview/isTable");
constexpr int narrow = 760; ///< below it, lists stand one below the other; px at 100 % text
constexpr int shortest = 220; ///< of a list

} // namespace

OverviewPage::OverviewPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_feed(new OverviewFeed(context.workspace, this))
{
    makeHeader();
    makeBody();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_nothing, 1);
    connectSignals();
    setTable(context.memory->value(viewKey).toBool());
    scale();
    m_table->setTime(m_feed->time());
    m_runs->setTime(m_feed->time());
    present();
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::makeHeader()
{
    m_header = new PageHeader(title(), this);
    m_asCards = new Button(ButtonKind::Flat, tr("Cards"), {}, this);
    m_asTable = new Button(ButtonKind::Flat, tr("Table"), {}, this);
    m_refresh = new Button(ButtonKind::Normal, tr("Look again"), QStringLiteral("refresh"), this);
    m_main = new Button(ButtonKind::Primary, tr("Deploy a release…"), QStringLiteral("deploy"), this);
    auto* views = new QButtonGroup(this);
    for (Button* view : {m_asCards, m_asTable}) {
        view->setCheckable(true);
        views->addButton(view);
        m_header->addButton(view);
    }
    m_asCards->setDescription(tr("Shows the environments as cards."));
    m_asTable->setDescription(tr("Shows the environments as a table."));
    m_header->addButton(m_refresh);
    m_header->addButton(m_main);
}

void OverviewPage::makeBody()
{
    m_area = new QScrollArea(this);
    auto* body = new QWidget(m_area);
    m_grid = new QGridLayout(body);
    m_cards = new EnvironmentCards(body);
    m_table = new EnvironmentTable(m_context.memory, body);
    m_needs = new NeedsPanel(body);
    m_runs = new RecentRuns(m_context.memory, body);
    m_area->setWidget(body);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_nothing = new EmptyState(QStringLiteral("environment"), tr("This project has no environment yet. Write one under “environments:”; it appears here as soon as the file is saved."),
        tr("Open the project file"), this);
}

void OverviewPage::connectSignals()
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &OverviewPage::present);
    connect(m_feed, &OverviewFeed::changed, this, &OverviewPage::present);
    connect(m_feed, &OverviewFeed::looking, this, &OverviewPage::presentHeader);
    connect(m_feed, &OverviewFeed::zoneChanged, this, [this] {
        m_table->setTime(m_feed->time());
        m_runs->setTime(m_feed->time());
    });
    connect(m_asTable, &Button::toggled, this, &OverviewPage::setTable);
    connect(m_refresh, &Button::clicked, m_feed, &OverviewFeed::refresh);
    connect(m_main, &Button::clicked, this, &OverviewPage::pressMain);
    connect(m_cards, &EnvironmentCards::nextWanted, this, &OverviewPage::act);
    connect(m_table, &EnvironmentTable::environmentWanted, this, [this](const QString& name) { m_context.navigator->selectEnvironment(name); });
    connect(m_needs, &NeedsPanel::openWanted, this, &OverviewPage::open);
    connect(m_runs, &RecentRuns::runWanted, this, [this](const QString& run) { m_context.navigator->openRun(run); });
    connect(m_nothing, &EmptyState::triggered, this, &OverviewPage::showProjectFile);
    connect(Theme::of(this), &Theme::changed, this, &OverviewPage::scale);
}

void OverviewPage::scale()
{
    const Theme* theme = Theme::of(this);
    layout()->setContentsMargins(theme->px(Metric::pageMargin), theme->px(Metric::pageTop), theme->px(Metric::pageMargin), 0);
    layout()->setSpacing(theme->px(16));
    m_grid->setContentsMargins(0, 0, 0, theme->px(Metric::pageMargin));
    m_grid->setSpacing(theme->px(Metric::cardGap));
    m_needs->setMinimumHeight(theme->px(shortest));
    m_runs->setMinimumHeight(theme->px(shortest));
    arrange();
}

void OverviewPage::arrange()
{
    const bool isTable = m_asTable->isChecked();
    const bool isStacked = isNarrow();
    const bool isSingle = !isTable && m_feed->environments().size() == 1 && !isStacked;
    const int below = isStacked ? 2 : 1;
    m_cards->setVisible(!isTable);
    m_table->setVisible(isTable);
    m_grid->addWidget(m_cards, 0, 0, 1, isSingle || isStacked ? 1 : 2);
    m_grid->addWidget(m_table, 0, 0, 1, isStacked ? 1 : 2);
    m_grid->addWidget(m_needs, 1, 0);
    m_grid->addWidget(m_runs, isSingle ? 0 : below, isStacked ? 0 : 1, isSingle ? 2 : 1, 1);
    m_grid->setColumnStretch(0, 400);
    m_grid->setColumnStretch(1, isStacked ? 0 : 632);
    m_grid->setRowStretch(0, 0);
    m_grid->setRowStretch(1, 1);
    m_grid->setRowStretch(2, isStacked ? 1 : 0);
}

bool OverviewPage::isNarrow() const
{
    return width() < Theme::of(this)->px(narrow);
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
    presentHeader();
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QString OverviewPage::help() const
{
    return tr("Which release runs in each environment, how it does, and what needs you. It is kept up to date by Docker's own events. Choose an environment in the "
              "header to deploy to it; a run opens with Enter.");
}

void OverviewPage::enter()
{
    m_tick.start();
    present();
}

void OverviewPage::leave()
{
    m_tick.stop();
}

void OverviewPage::environmentSelected(const QString&)
{
    presentHeader();
}

QWidget* OverviewPage::firstFocus()
{
    return m_main->isVisible() ? m_main : m_refresh;
}

bool OverviewPage::canDeploy() const
{
    return m_context.actions->find(QStringLiteral("deploy")) != nullptr;
}

const EnvironmentRow* OverviewPage::rowOf(const QString& environment) const
{
    const QList<EnvironmentRow>& rows = m_feed->environments();
    const auto at = std::find_if(rows.cbegin(), rows.cend(), [&](const EnvironmentRow& row) { return row.name == environment; });
    return at == rows.cend() ? nullptr : &*at;
}

void OverviewPage::present()
{
    const QList<EnvironmentRow>& rows = m_feed->environments();
    const bool wasSingle = m_cards->cards().size() == 1;
    m_cards->present(*m_feed, canDeploy());
    m_table->present(*m_feed);
    m_needs->present(m_feed->needs(), std::all_of(rows.cbegin(), rows.cend(), [](const EnvironmentRow& row) { return row.isObserved; }));
    m_runs->present(*m_feed);
    m_area->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    m_asCards->setVisible(!rows.isEmpty());
    m_asTable->setVisible(!rows.isEmpty());
    if (wasSingle != (rows.size() == 1)) {
        arrange();
    }
    presentHeader();
    presentBadge();
}

void OverviewPage::presentHeader()
{
    const bool isLooking = m_feed->isLooking();
    m_refresh->setEnabled(!isLooking);
    const QString words = isLooking ? tr("Looking…") : tr("Look again");
    m_refresh->setText(isNarrow() ? QString() : words); // the title needs the room
    m_refresh->setAccessibleName(words);
    const qint64 seen = m_feed->observedAt();
    m_refresh->setDescription(seen == 0 ? tr("Not everything was looked at yet.") : tr("Everything was looked at %1.").arg(m_feed->time().relative(seen, m_feed->now())));
    const EnvironmentRow* row = rowOf(m_context.navigator->environment());
    m_main->setVisible(row != nullptr && (canDeploy() || !row->unfinishedRun.isEmpty()));
    if (row == nullptr) {
        m_header->setSubtitle({});
        return;
    }
    QString sentence = tr("%1: %2.", "environment, how it does").arg(row->name, row->healthWords);
    if (!row->isObserved) {
        sentence = tr("Looking at %1…").arg(row->name);
    } else if (row->health == EnvironmentHealth::Healthy) {
        sentence = row->release.isEmpty() ? tr("%1 is healthy.").arg(row->name) : tr("%1 is healthy on %2.").arg(row->name, row->release);
    } else if (row->healthWords.endsWith(u'.')) {
        sentence = tr("%1: %2", "environment, a sentence").arg(row->name, row->healthWords);
    }
    m_header->setSubtitle(sentence);
    const bool isUnder = !row->unfinishedRun.isEmpty();
    const auto next = !isUnder ? EnvironmentCard::Next::Deploy : row->isRunnerAlive ? EnvironmentCard::Next::OpenRun : EnvironmentCard::Next::Recover;
    if (next != m_next) {
        m_next = next;
        m_main->setIconName(isUnder ? QStringLiteral("running") : QStringLiteral("deploy"));
    }
    m_main->setText(!isUnder ? tr("Deploy a release…") : row->isRunnerAlive ? tr("Watch %1").arg(row->unfinishedRun) : tr("Recover %1…").arg(row->unfinishedRun));
}

void OverviewPage::presentBadge()
{
    const QList<NeedRow>& needs = m_feed->needs();
    const auto count = std::count_if(needs.cbegin(), needs.cend(), [](const NeedRow& need) { return need.urgency != NeedRow::Notice; });
    m_context.navigator->setBadge(PageId::Overview, int(count), count == 0 ? QString() : tr("%n thing(s) need you", nullptr, int(count)));
}

void OverviewPage::setTable(bool isTable)
{
    m_asCards->setChecked(!isTable);
    m_asTable->setChecked(isTable);
    m_context.memory->setValue(viewKey, isTable);
    arrange();
}

void OverviewPage::pressMain()
{
    act(m_context.navigator->environment(), m_next);
}

} // namespace Pilothouse
