#include "ui/deployment/wizard/startview.h"
#include "services/deployment/bluegreenplanner.h"
#include "ui/deployment/wizard/obstaclebox.h"
#include "ui/deployment/wizard/schemacard.h"
#include "ui/deployment/wizard/wizardsession.h"
#include "ui/deployment/wizard/wizardwords.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/widgets/numbers.h"
#include "ui/shell/widgets/text.h"
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace Pilothouse {
namespace {

bool hasPointOfNoReturn(const Plan& plan)
{
    return std::any_of(plan.steps.cbegin(), plan.steps.cend(), [](const PlanStep& step) { return step.isPointOfNoReturn; });
}

} // namespace

StartView::StartView(WizardSession* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_obstacle(new ObstacleBox(session, this))
    , m_problem(new RoleBox(Role::Critical, this))
    , m_again(new Button(tr("Plan again"), m_problem))
    , m_card(new Card(tr("Start"), this))
    , m_waiting(new EmptyState(QStringLiteral("deploy"), {}, {}, this))
    , m_effect(new Text(TextStyle::Body, m_card))
    , m_back(new RoleBox(Role::Ok, m_card))
    , m_label(new Text(TextStyle::Body, m_card))
    , m_word(new QLineEdit(m_card))
{
    const Theme* theme = Theme::of(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme->px(Metric::cardGapTight));
    layout->addWidget(m_obstacle);
    layout->addWidget(makeProblem());
    layout->addWidget(m_card);
    layout->addWidget(m_waiting, 1);
    layout->addStretch(1);
    m_card->setPadding(Metric::cardPadding);
    m_card->content()->setSpacing(theme->px(12));
    m_effect->setWordWrap(true);
    m_back->setTight();
    m_label->setBuddy(m_word);
    m_word->setMaximumWidth(theme->px(260));
    m_card->content()->addWidget(m_effect);
    m_card->content()->addWidget(makeFacts());
    m_card->content()->addWidget(m_back);
    m_card->content()->addWidget(m_label);
    m_card->content()->addWidget(m_word);
    connect(m_word, &QLineEdit::textChanged, this, &StartView::wordChanged);
    connect(session, &WizardSession::changed, this, &StartView::onSession);
    onSession();
}

QWidget* StartView::makeProblem()
{
    m_problem->setTight();
    m_again->setSmall(true);
    m_again->setDescription(tr("Makes the plan in the world as it is now, and checks again; nothing is started."));
    m_problem->content()->addSpacing(Theme::of(this)->px(Metric::innerGap));
    m_problem->content()->addWidget(m_again, 0, Qt::AlignLeft);
    connect(m_again, &Button::clicked, m_session, &WizardSession::planAgain);
    return m_problem;
}

QWidget* StartView::makeFacts()
{
    const Theme* theme = Theme::of(this);
    auto* facts = new QWidget(m_card);
    auto* form = new QFormLayout(facts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(theme->px(24));
    form->setVerticalSpacing(theme->px(Metric::innerGap));
    const auto add = [&](const QString& name) {
        auto* value = new Text(TextStyle::Body, facts);
        value->setSelectable();
        value->setWordWrap(true);
        form->addRow(new Text(name, TextStyle::Body, Role::TextMuted, facts), value);
        return value;
    };
    m_releases = add(tr("Release"));
    m_duration = add(tr("Takes"));
    m_migrations = add(tr("Migrations"));
    m_backup = add(tr("Backup"));
    m_digest = add(tr("Plan"));
    return facts;
}

bool StartView::isWordWanted() const
{
    return isProduction() || (m_session->plan() && hasPointOfNoReturn(*m_session->plan()));
}

bool StartView::isProduction() const
{
    const Environment* environment = m_session->environment();
    return environment == nullptr || environment->kind == EnvironmentKind::Production;
}

QWidget* StartView::firstFocus() const
{
    return isWordWanted() && m_session->plan() ? m_word : nullptr;
}

QString StartView::waitsForWord() const
{
    const bool isTyped = m_word->text().trimmed() == m_session->environmentName();
    return !isWordWanted() || isTyped ? QString() : tr("Start, once “%1” is typed").arg(m_session->environmentName());
}

void StartView::onSession()
{
    const std::optional<Plan>& plan = m_session->plan();
    m_obstacle->show(m_session->obstacle());
    m_card->setVisible(plan.has_value());
    m_waiting->setVisible(!plan);
    m_waiting->setSentence(m_session->isPlanning() ? tr("Making the plan…")
            : m_session->gateRefusal()             ? tr("The gate refuses a migration: the step Migrations says which, and what can be done.")
                                                   : tr("There is no plan to start yet."));
    showProblem();
    // A word is typed for the plan that is read.
    if (const QString digest = plan ? plan->digest() : QString(); digest != m_wordFor) {
        m_wordFor = digest;
        m_word->clear();
    }
    if (plan) {
        showFacts(*plan);
    }
}

// What the plan does, in the order in which people notice it.
QString StartView::effectOf(const Plan& plan)
{
    const QString old = WizardWords::oldRelease(plan);
    if (plan.keepsRelease()) {
        return tr("%1 goes on serving, and no traffic moves.", "release").arg(plan.release) + u' ' + tr("The run goes on by itself: this window may be closed.");
    }
    if (plan.strategy == u"maintenance-window") {
        return tr("Users get the maintenance page. %1 stops taking requests, the migrations run, %2 is started and checked, and the page goes. The run goes on by itself: this window may be closed.")
            .arg(old, plan.release);
    }
    const PlanStep* watch = plan.step(QStringLiteral("watch"));
    const QString effect = tr("%1 is started on %2 and checked while %3 goes on serving on %4. Then all traffic moves to %2 in one switch, is watched for %5, and %4 is stopped and kept. "
                              "The run goes on by itself: this window may be closed.")
                               .arg(plan.release, slotName(plan.to), old, slotName(plan.from), Numbers::duration(watch == nullptr ? Milliseconds(0) : watch->expected));
    return plan.step(QStringLiteral("expand")) == nullptr ? effect : tr("First the schema is expanded, so that both releases work on it.") + u' ' + effect;
}

QString StartView::durationOf(const Plan& plan)
{
    const QString all = Numbers::duration(WizardWords::expected(plan));
    if (plan.strategy == u"maintenance-window" || plan.keepsRelease()) {
        return tr("about %1 in all", "a time").arg(all);
    }
    const PlanStep* watch = plan.step(QStringLiteral("watch"));
    return tr("about %1 until the switch, %2 in all, of which %3 are watched")
        .arg(Numbers::duration(expectedUntilSwitch(plan)), all, Numbers::duration(watch == nullptr ? Milliseconds(0) : watch->expected));
}

QString StartView::migrationsOf(const Plan& plan)
{
    const int count = static_cast<int>(plan.migrations.size());
    if (plan.keepsRelease()) {
        return SchemaCard::changesOf(plan) + u'\n' + SchemaCard::goes(plan);
    }
    if (count == 0) {
        return tr("none");
    }
    if (plan.strategy == u"maintenance-window") {
        return tr("%n, behind the maintenance page", nullptr, count);
    }
    if (plan.step(QStringLiteral("expand")) != nullptr) {
        return tr("%n, of which what breaks the running release is expanded instead", nullptr, count);
    }
    return isOverridden(plan) ? tr("%n, refused by the gate and accepted by name", nullptr, count) : tr("%n, safe by the gate's word", nullptr, count);
}

bool StartView::isOverridden(const Plan& plan)
{
    return plan.policy.contains(QStringLiteral("overriddenBy"));
}

// Of a plan that changes the schema alone.
void StartView::showEnd(const Plan& plan)
{
    const PlanStep* change = plan.step(plan.strategy);
    const bool isFinal = hasPointOfNoReturn(plan);
    m_back->setRole(isFinal ? Role::Critical : Role::Ok);
    m_back->setTitle(isFinal ? tr("There is no way back") : tr("Nothing is lost"), isFinal ? QStringLiteral("critical") : QStringLiteral("ok"));
    m_back->setText(SchemaCard::stays(plan));
    m_back->setNote(change == nullptr || isFinal ? QString() : change->undo);
}

void StartView::showWayBack(const Plan& plan)
{
    if (plan.keepsRelease()) {
        showEnd(plan);
        return;
    }
    if (plan.strategy == u"maintenance-window") {
        const PlanStep* migrate = plan.step(QStringLiteral("migrate"));
        m_back->setRole(Role::Warning);
        m_back->setTitle(tr("Going back takes the maintenance page again"), QStringLiteral("rollback"));
        m_back->setText(migrate == nullptr ? QString() : migrate->undo);
        m_back->setNote({});
        return;
    }
    const bool isRisky = isOverridden(plan);
    m_back->setRole(isRisky ? Role::Warning : Role::Ok);
    m_back->setTitle(isRisky ? tr("Going back is possible, not free") : tr("Going back is free"), QStringLiteral("rollback"));
    const qint64 keep = plan.step(QStringLiteral("stop-old")) == nullptr ? 0 : plan.step(QStringLiteral("stop-old"))->parameters.value(QStringLiteral("keepMs")).toInteger();
    m_back->setText(tr("One switch while %1 still runs; then %1 is kept, stopped, for %2 and started again first.").arg(slotName(plan.from), Numbers::duration(Milliseconds(keep))));
    m_back->setNote(isRisky ? tr("%1 may fail on the schema as the accepted migrations leave it.").arg(WizardWords::oldRelease(plan)) : QString());
}

void StartView::showFacts(const Plan& plan)
{
    m_effect->setText(effectOf(plan));
    if (!plan.notes.isEmpty()) {
        m_effect->setText(m_effect->text() + u'\n' + plan.notes.join(u'\n'));
    }
    m_releases->setText(plan.keepsRelease() ? tr("%1 on %2, which serves").arg(plan.release, slotName(plan.from)) : tr("%1 on %2 → %3 on %4").arg(WizardWords::oldRelease(plan), slotName(plan.from), plan.release, slotName(plan.to)));
    m_duration->setText(durationOf(plan));
    m_migrations->setText(migrationsOf(plan));
    m_backup->setText(plan.step(QStringLiteral("backup")) == nullptr ? tr("none is made") : tr("of the database, before anything is changed"));
    m_digest->setText(plan.shortDigest());
    m_digest->setToolTip(plan.digest());
    showWayBack(plan);
    m_label->setVisible(isWordWanted());
    m_word->setVisible(isWordWanted());
    m_label->setText((isProduction() ? tr("This is production. Type “%1” to start:") : tr("Not all of it can be taken back. Type “%1” to start:")).arg(m_session->environmentName()));
    m_word->setAccessibleName(m_label->text());
    m_word->setAccessibleDescription(m_effect->text());
}

void StartView::showProblem()
{
    const std::optional<Error>& problem = m_session->startProblem();
    m_problem->setVisible(problem.has_value());
    if (problem) {
        m_problem->setTitle(tr("Nothing was started"), QStringLiteral("critical"));
        m_problem->setText(problem->message);
        m_problem->setNote(problem->remedy);
    }
}

} // namespace Pilothouse
