#include "ui/migration/migrationspage.h"
#include "models/migration/migrationwords.h"
#include "services/deployment/deploymentdesk.h"
#include "services/environment/environmentfeed.h"
#include "services/migration/reviewfeed.h"
#include "services/project/projectwatch.h"
#include "ui/migration/expansionbox.h"
#include "ui/migration/lockspanel.h"
#include "ui/migration/migrationdetail.h"
#include "ui/migration/migrationlist.h"
#include "ui/migration/proofpanel.h"
#include "ui/migration/releasepanel.h"
#include "ui/migration/reviewwords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/widgets/pageheader.h"
#include "ui/shell/widgets/rolebox.h"
#include "ui/shell/widgets/tabstrip.h"
#include "ui/shell/workspace.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QStackedWidget>
#include <QTreeView>

namespace Pilothouse {
namespace {

constexpr std::chrono::milliseconds tick {500};
constexpr int listWidth = 320; // px
constexpr int belowShare = 4; // of 9 parts of the height

} // namespace

MigrationsPage::MigrationsPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
{
    makeParts();
    connectSignals();
    environmentSelected(context.navigator->environment());
}

MigrationsPage::~MigrationsPage() = default;

void MigrationsPage::makeParts()
{
    const Theme* theme = Theme::of(this);
    makeHeader();
    m_problem = new RoleBox(Role::Critical, this);
    m_problem->setTight();
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme->px(Metric::pageMargin), theme->px(Metric::pageTop), theme->px(Metric::pageMargin), theme->px(Metric::cardGap));
    layout->setSpacing(theme->px(Metric::cardGap));
    layout->addWidget(m_header);
    layout->addWidget(m_problem);
    m_expansions = new ExpansionBox(this);
    layout->addWidget(m_expansions);
    layout->addWidget(makeTop(), 9 - belowShare);
    layout->addWidget(makeBelow(), belowShare);
    m_tick.setInterval(tick);
}

void MigrationsPage::makeHeader()
{
    const Theme* theme = Theme::of(this);
    m_header = new PageHeader(title(), this);
    m_release = new QComboBox(m_header);
    m_release->setAccessibleName(tr("Release"));
    m_release->setAccessibleDescription(tr("Reads what this release would change in the database, from its image. Nothing is changed."));
    m_release->setToolTip(m_release->accessibleDescription());
    m_release->setMinimumWidth(theme->px(168));
    m_release->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_again = new Button(ButtonKind::Normal, tr("Read again"), QStringLiteral("refresh"), m_header);
    m_again->setDescription(tr("Reads and judges the migrations again, with the database as it is now."));
    m_prove = new Button(ButtonKind::Normal, tr("Validate in a scratch copy"), QStringLiteral("database"), m_header);
    m_prove->setDescription(tr("Makes a scratch copy of the schema, migrates it, and tries both releases on it. The environment's database is only read."));
    m_cancel = new Button(ButtonKind::Normal, tr("Cancel"), QStringLiteral("stop"), m_header);
    m_cancel->setDescription(tr("Stops reading; what was known before stays."));
    for (QWidget* widget : {static_cast<QWidget*>(m_release), static_cast<QWidget*>(m_again), static_cast<QWidget*>(m_prove), static_cast<QWidget*>(m_cancel)}) {
        m_header->addButton(widget);
    }
}

QWidget* MigrationsPage::makeTop()
{
    const Theme* theme = Theme::of(this);
    m_top = new QStackedWidget(this);
    auto* empty = new Card(m_top);
    m_nothing = new EmptyState(QStringLiteral("database"), {}, {}, empty);
    empty->content()->addWidget(m_nothing);
    auto* read = new QWidget(m_top);
    auto* columns = new QHBoxLayout(read);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme->px(Metric::cardGap));
    m_list = new MigrationList(read);
    m_list->setFixedWidth(theme->px(listWidth));
    m_detail = new MigrationDetail(read);
    columns->addWidget(m_list);
    columns->addWidget(m_detail, 1);
    m_top->addWidget(empty);
    m_top->addWidget(read);
    return m_top;
}

QWidget* MigrationsPage::makeBelow()
{
    auto* card = new Card(tr("Release"), this);
    m_tabs = new TabStrip(tr("Views of the release and the database"), card);
    m_tabs->add(tr("Strategies"), tr("Shows which strategies may carry this release, and which comes first."));
    m_tabs->add(tr("Code and schema"), tr("Shows which release works on which schema, by trial."));
    m_tabs->add(tr("Locks now"), tr("Shows who waits for whom in the database right now."));
    card->setTrailing(m_tabs);
    m_views = new QStackedWidget(card);
    m_strategies = new ReleasePanel(m_views);
    m_proof = new ProofPanel(m_views);
    m_locks = new LocksPanel(m_context, m_views);
    m_views->addWidget(m_strategies);
    m_views->addWidget(m_proof);
    m_views->addWidget(m_locks);
    card->content()->addWidget(m_views, 1);
    connect(m_tabs, &TabStrip::chosenChanged, this, [this, card](int id) {
        m_views->setCurrentIndex(id);
        card->setTitle(id == OfLocks ? tr("Database") : tr("Release"));
    });
    return card;
}

void MigrationsPage::connectSignals()
{
    connect(m_context.workspace->project, &ProjectWatch::changed, this, &MigrationsPage::onProject);
    connect(m_release, &QComboBox::activated, this, &MigrationsPage::choose);
    connect(m_expansions, &ExpansionBox::endWanted, this, [this](ExpansionEnd end) { m_context.navigator->openSchemaWizard(m_environment, end); });
    connect(m_list, &MigrationList::chosenChanged, this, [this] { m_detail->show(m_list->chosen()); });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_header->setSubtitle(m_feed ? ReviewWords::headline(*m_feed, m_environment) : QString());
        m_nothing->setSentence(waitingWords());
    });
    connect(m_again, &Button::clicked, this, [this] { m_feed->readAgain(); });
    connect(m_cancel, &Button::clicked, this, [this] { m_feed->cancel(); });
    const auto prove = [this] {
        m_tabs->choose(OfProof);
        m_feed->prove();
    };
    connect(m_prove, &Button::clicked, this, prove);
    connect(m_proof, &ProofPanel::proofWanted, this, prove);
}

QString MigrationsPage::help() const
{
    return tr("What a release would change in the database of this environment, read from its image in a throw-away container: each migration with its SQL, its lock and a verdict, "
              "and who waits for whom in the database right now. Only ending a session changes anything.");
}

QWidget* MigrationsPage::firstFocus()
{
    return m_feed && m_feed->review() ? static_cast<QWidget*>(m_list->tree()) : m_release;
}

const Environment* MigrationsPage::environment() const
{
    const std::optional<Project>& project = m_context.workspace->project->project();
    return project ? project->find(m_environment) : nullptr;
}

QString MigrationsPage::servingRelease() const
{
    const EnvironmentFeed* feed = m_context.workspace->environment(m_environment);
    if (feed == nullptr || !feed->status()) {
        return {};
    }
    for (const ServiceStatus& service : feed->status()->services) {
        if (service.isServing) {
            return service.release;
        }
    }
    return {};
}

void MigrationsPage::enter()
{
    loadReleases();
}

void MigrationsPage::environmentSelected(const QString& environment)
{
    m_environment = environment;
    m_release->clear();
    onProject();
    if (isVisible()) {
        loadReleases();
    }
}

// Feeds of an environment whose section changed are others now.
void MigrationsPage::onProject()
{
    const Workspace* workspace = m_context.workspace;
    ReviewFeed* feed = workspace->review ? workspace->review(m_environment) : nullptr;
    if (feed != m_feed) {
        if (m_feed) {
            m_feed->disconnect(this);
        }
        m_feed = feed;
        if (feed != nullptr) {
            connect(feed, &ReviewFeed::changed, this, &MigrationsPage::onFeed);
        }
    }
    EnvironmentFeed* observed = workspace->environment(m_environment);
    if (observed != m_observed) {
        if (m_observed) {
            m_observed->disconnect(this);
        }
        m_observed = observed;
        if (observed != nullptr) {
            connect(observed, &EnvironmentFeed::changed, this, &MigrationsPage::onEnvironment);
        }
    }
    onEnvironment();
    const Environment* here = environment();
    m_locks->follow(workspace->locks && here != nullptr ? workspace->locks(m_environment) : nullptr, m_environment, here == nullptr ? EnvironmentKind::Production : here->kind);
    onFeed();
}

// What its database carries now, whichever release is chosen.
void MigrationsPage::onEnvironment()
{
    const std::optional<EnvironmentStatus> status = m_observed ? m_observed->status() : std::nullopt;
    m_expansions->show(m_environment, status && status->expansions ? *status->expansions : QList<ExpansionStatus>());
}

void MigrationsPage::loadReleases()
{
    if (m_isLoading || environment() == nullptr) {
        return;
    }
    m_isLoading = true;
    QCoro::connect(m_context.workspace->desk->releases(m_environment), this, [this, asked = m_environment](const Result<QList<ReleaseRow>>& releases) {
        m_isLoading = false;
        asked == m_environment ? takeReleases(releases) : loadReleases();
    });
}

void MigrationsPage::takeReleases(const Result<QList<ReleaseRow>>& releases)
{
    m_release->clear();
    m_release->addItem(tr("Choose a release"), QString());
    for (const ReleaseRow& row : releases.value_or(QList<ReleaseRow>())) {
        m_release->addItem(row.isServing ? tr("%1, serves").arg(row.release) : row.release, row.release);
    }
    m_releasesProblem = releases ? std::nullopt : std::optional<Error>(releases.error());
    showPicked();
    showProblem();
}

// Also a release whose image is gone, and one that somebody else picked.
void MigrationsPage::showPicked()
{
    const QString picked = m_feed ? m_feed->release() : QString();
    if (m_release->findData(picked) < 0) {
        m_release->addItem(picked.isEmpty() ? tr("Choose a release") : picked, picked);
    }
    m_release->setCurrentIndex(m_release->findData(picked));
}

void MigrationsPage::choose(int index)
{
    if (m_feed) {
        m_feed->pick(m_release->itemData(index).toString());
    }
}

QString MigrationsPage::waitingWords() const
{
    if (!m_feed) {
        return tr("The project file has no migrations for this environment.");
    }
    if (m_feed->work() == ReviewFeed::Work::Reading) {
        return ReviewWords::headline(*m_feed, m_environment);
    }
    return m_feed->problem() ? tr("Nothing is known of this release's migrations yet.") : tr("Choose a release at the top: its pending migrations are read from its image in one throw-away container, and judged. Nothing is changed.");
}

void MigrationsPage::onFeed()
{
    const bool isWorking = m_feed && m_feed->work() != ReviewFeed::Work::None;
    const bool hasReview = m_feed && m_feed->review();
    isWorking ? m_tick.start() : m_tick.stop();
    m_header->setSubtitle(m_feed ? ReviewWords::headline(*m_feed, m_environment) : QString());
    m_again->setVisible(m_feed && !m_feed->release().isEmpty() && !isWorking);
    m_prove->setVisible(hasReview && !isWorking && m_feed->canProve() && ReviewWords::pendingIn(*m_feed->review()) > 0);
    m_cancel->setVisible(isWorking);
    m_nothing->setSentence(waitingWords());
    const bool isFirst = hasReview && m_top->currentIndex() == 0;
    m_top->setCurrentIndex(hasReview ? 1 : 0);
    m_tabs->setShown(OfRelease, hasReview);
    m_tabs->setShown(OfProof, hasReview);
    if (isFirst) {
        m_tabs->choose(OfRelease);
    }
    if (!hasReview) {
        m_tabs->choose(OfLocks);
        m_header->clearStatus();
        m_list->show({});
    } else {
        showReview();
    }
    showPicked();
    showProblem();
}

void MigrationsPage::showReview()
{
    const SchemaReview& review = *m_feed->review();
    const bool isPending = ReviewWords::pendingIn(review) > 0;
    m_header->setStatus(isPending ? ReviewWords::statusOf(review.whole.safety) : Status::Ok, isPending ? spoken(review.whole.safety) : tr("nothing pending"));
    m_list->show(review.migrations);
    if (!m_wanted.isEmpty()) {
        m_list->choose(std::exchange(m_wanted, {}));
    }
    m_detail->show(m_list->chosen());
    m_strategies->show(review);
    m_proof->show(*m_feed, servingRelease());
}

void MigrationsPage::showProblem()
{
    const bool isRead = m_feed && (m_feed->problem() || m_feed->review());
    const std::optional<Error> problem = isRead ? m_feed->problem() : m_releasesProblem;
    m_problem->setVisible(problem.has_value());
    if (problem) {
        m_problem->setTitle(problem->message, QStringLiteral("critical"));
        m_problem->setText(problem->remedy);
        m_problem->setNote(problem->detail);
    }
}

void MigrationsPage::reveal(const QString& label)
{
    m_wanted = label;
    if (m_feed && m_feed->review()) {
        m_list->choose(std::exchange(m_wanted, {}));
    }
}

} // namespace Pilothouse
