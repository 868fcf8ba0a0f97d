#include "ui/deployment/wizard/migrationsview.h"
#include "services/migration/reviewfeed.h"
#include "ui/deployment/wizard/migrationcard.h"
#include "ui/deployment/wizard/waycard.h"
#include "ui/deployment/wizard/wizardsession.h"
#include "ui/deployment/wizard/wizardwords.h"
#include "ui/migration/prooftable.h"
#include "ui/migration/reviewwords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/widgets/numbers.h"
#include "ui/shell/widgets/rolebox.h"
#include "ui/shell/widgets/text.h"
#include "ui/shell/workspace.h"
#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>
#include <cmath>

namespace Pilothouse {

MigrationsView::MigrationsView(WizardSession* session, QWidget* parent)
    : CardArea(parent)
    , m_session(session)
    , m_waiting(new EmptyState(QStringLiteral("database"), {}, {}, sheet()))
    , m_refusal(new RoleBox(Role::Critical, sheet()))
    , m_statements(new Text(TextStyle::Mono, m_refusal))
    , m_migrations(new MigrationCard(tr("Pending migrations"), sheet()))
{
    const Theme* theme = Theme::of(this);
    setAccessibleName(tr("Migrations"));
    m_refusal->setTight();
    m_statements->setWordWrap(true);
    m_statements->setSelectable();
    m_statements->setAccessibleDescription(tr("The refused statements with their lines."));
    m_refusal->content()->addSpacing(theme->px(Metric::innerGap));
    m_refusal->content()->addWidget(m_statements);
    cards()->addWidget(m_waiting, 1);
    cards()->addWidget(m_refusal);
    cards()->addWidget(m_migrations);
    cards()->addWidget(makeProof(sheet()));
    cards()->addWidget(makeWays(sheet()));
    cards()->addStretch(1);
    connect(session, &WizardSession::changed, this, &MigrationsView::onSession);
    onSession();
}

QWidget* MigrationsView::makeProof(QWidget* parent)
{
    const Theme* theme = Theme::of(this);
    m_proofCard = new Card(tr("By trial"), parent);
    auto* tools = new QWidget(m_proofCard);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme->px(8));
    m_prove = new Button(ButtonKind::Normal, tr("Validate in a scratch copy"), QStringLiteral("database"), tools);
    m_prove->setSmall(true);
    m_prove->setDescription(tr("Makes a scratch copy of the schema, migrates it, and tries both releases on it. The environment's database is only read."));
    m_details = new Button(ButtonKind::Normal, tr("Show SQL and locks"), QStringLiteral("arrow-right"), tools);
    m_details->setSmall(true);
    m_details->setDescription(tr("Opens the page Migrations with this release; the wizard stays as it is."));
    row->addWidget(m_prove);
    row->addWidget(m_details);
    m_proofCard->setTrailing(tools);
    m_proof = new ProofTable(m_proofCard);
    m_unproven = new Text(TextStyle::Body, m_proofCard, Role::TextMuted);
    m_unproven->setWordWrap(true);
    m_unproven->setContentsMargins(theme->px(16), theme->px(8), theme->px(16), theme->px(8));
    m_proofCard->content()->addWidget(m_proof);
    m_proofCard->content()->addWidget(m_unproven);
    connect(m_prove, &Button::clicked, m_session, &WizardSession::prove);
    connect(m_details, &Button::clicked, this, [this] {
        m_session->readReview();
        m_session->context().navigator->show(PageId::Migrations);
    });
    return m_proofCard;
}

QWidget* MigrationsView::makeWays(QWidget* parent)
{
    m_ways = new QWidget(parent);
    auto* row = new QHBoxLayout(m_ways);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::of(this)->px(Metric::cardGapTight));
    auto* group = new QButtonGroup(this);
    auto* halves = new WayCard(WizardWay::ExpandContract, tr("Expand, later contract"), m_ways);
    halves->setRecommended(true);
    halves->setText(tr("What the new release needs is added beside what the running one uses, and both are kept in step. Then it is deployed blue-green. A later run takes the old shape away."));
    halves->addPromise(Status::Ok, tr("no request fails"));
    halves->addPromise(Status::Ok, tr("going back is free until you contract"));
    m_window = new WayCard(WizardWay::MaintenanceWindow, tr("Maintenance window"), m_ways);
    m_turnedAway = m_window->addPromise(Status::Warning, tr("requests get 503 meanwhile"));
    m_window->addPromise(Status::Warning, tr("after the first write, going back is not free"));
    auto* asIs = new WayCard(WizardWay::BlueGreen, tr("As it is"), m_ways);
    asIs->setText(tr("Blue-green all the same. The risk is accepted by the release's name in the step Plan."));
    asIs->addPromise(Status::Critical, tr("requests can fail"));
    for (WayCard* card : {halves, m_window, asIs}) {
        row->addWidget(card, card == halves ? 4 : 3);
        group->addButton(card->choice());
        m_wayCards << card;
        connect(card->choice(), &QRadioButton::toggled, this, &MigrationsView::chosenChanged);
    }
    return m_ways;
}

ReviewFeed* MigrationsView::feed() const
{
    return m_session->reviewFeed();
}

WizardWay MigrationsView::chosen() const
{
    for (const WayCard* card : m_wayCards) {
        if (card->choice()->isChecked() && m_wasRefused) {
            return card->way();
        }
    }
    return m_session->way();
}

QWidget* MigrationsView::firstFocus() const
{
    for (const WayCard* card : m_wayCards) {
        if (card->choice()->isChecked() && m_wasRefused) {
            return card->choice();
        }
    }
    return nullptr;
}

void MigrationsView::onSession()
{
    const std::optional<Plan>& plan = m_session->outline();
    m_waiting->setVisible(!plan);
    m_waiting->setSentence(m_session->release().isEmpty() ? tr("Choose a release first.")
            : m_session->isPlanning()                     ? tr("Reading what %1 would change in the database…").arg(m_session->release())
            : m_session->planProblem()                    ? m_session->planProblem()->message + u'\n' + m_session->planProblem()->remedy
                                                          : tr("The migrations were not read yet."));
    // The only one is told by its refusal already.
    m_migrations->setVisible(plan && !(m_session->gateRefusal() && plan->migrations.size() == 1));
    if (plan) {
        m_migrations->show(*plan, m_session->gateRefusal().has_value());
    }
    showRefusal();
    showProof();
    showWays(m_session->isWayWanted());
    settle();
}

void MigrationsView::showRefusal()
{
    const std::optional<Error>& refusal = m_session->gateRefusal();
    if (refusal) {
        m_refusal->setTitle(refusal->message, QStringLiteral("critical"));
        m_statements->setText(refusal->detail);
    }
    m_refusal->setVisible(refusal.has_value());
}

void MigrationsView::showProof()
{
    const ReviewFeed* review = feed();
    const bool isPending = m_session->outline() && !m_session->outline()->migrations.isEmpty();
    m_proofCard->setVisible(isPending && review != nullptr);
    if (!isPending || review == nullptr) {
        return;
    }
    const bool isOurs = review->release() == m_session->release();
    const bool hasProof = isOurs && review->review() && review->review()->proof;
    const bool isWorking = isOurs && review->work() != ReviewFeed::Work::None;
    m_proof->setVisible(hasProof);
    m_unproven->setVisible(!hasProof);
    m_prove->setVisible(!hasProof && !isWorking && review->canProve());
    if (hasProof) {
        m_proof->show(*review->review()->proof, WizardWords::oldRelease(*m_session->outline()), m_session->release());
    } else if (isOurs && review->problem()) {
        m_unproven->setText(review->problem()->message + u' ' + review->problem()->remedy);
    } else {
        m_unproven->setText(isWorking ? ReviewWords::headline(*review, m_session->environmentName()) : tr("Which release works on which schema has not been tried yet; the verdicts are by the statements."));
    }
}

// As long as the steps that stand behind the page take; the rate is known once the migrations were read with the database.
void MigrationsView::showStop()
{
    if (!m_session->outline()) {
        return;
    }
    const Milliseconds stop = WizardWords::expectedStop(*m_session->outline());
    m_window->setText(tr("Users get the maintenance page for about %1, while the running release is stopped, the migrations run and the new one starts.").arg(Numbers::duration(stop)));
    const ReviewFeed* review = feed();
    const bool isRead = review != nullptr && review->release() == m_session->release() && review->review();
    const double rate = isRead ? review->review()->queue.requestsPerSecond : 0;
    const qint64 requests = std::llround(rate * double(stop.count()) / 1000);
    m_turnedAway->setStatus(Status::Warning, requests > 0 ? tr("about %1 requests get 503").arg(Numbers::count(requests)) : tr("requests get 503 meanwhile"));
}

void MigrationsView::showWays(bool isRefused)
{
    showStop();
    m_ways->setVisible(isRefused);
    if (isRefused && !m_wasRefused) {
        // The way that was taken, else the one that loses nothing.
        const WizardWay wanted = m_session->way() == WizardWay::BlueGreen && !m_session->problemOf(WizardWay::ExpandContract) ? WizardWay::ExpandContract : m_session->way();
        for (WayCard* card : std::as_const(m_wayCards)) {
            card->choice()->setChecked(card->way() == wanted);
        }
    }
    m_wasRefused = isRefused;
    for (WayCard* card : std::as_const(m_wayCards)) {
        const Error* problem = m_session->problemOf(card->way());
        card->setProblem(problem == nullptr ? QString() : QStringList {problem->message, problem->detail, problem->remedy}.join(u'\n').trimmed());
        card->setRecommended(card->way() == WizardWay::ExpandContract && problem == nullptr);
    }
}

} // namespace Pilothouse
