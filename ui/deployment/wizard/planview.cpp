#include "ui/deployment/wizard/planview.h"
#include "models/deployment/plandifference.h"
#include "ui/deployment/wizard/compatibilitytable.h"
#include "ui/deployment/wizard/migrationcard.h"
#include "ui/deployment/wizard/overridebox.h"
#include "ui/deployment/wizard/plansteplist.h"
#include "ui/deployment/wizard/schemacard.h"
#include "ui/deployment/wizard/wizardsession.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/widgets/text.h"
#include <QBoxLayout>
#include <QLineEdit>
#include <algorithm>

namespace Pilothouse {
namespace {

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QLayout* inner = item->layout()) {
            clear(inner);
        }
        delete item->widget();
        delete item;
    }
}

Text* addText(QVBoxLayout* rows, const QString& words, TextStyle style, Role role)
{
    auto* text = new Text(words, style, role, rows->parentWidget());
    text->setWordWrap(true);
    text->setSelectable();
    rows->addWidget(text);
    return text;
}

} // namespace

PlanView::PlanView(WizardSession* session, QWidget* parent)
    : CardArea(parent)
    , m_session(session)
    , m_override(new OverrideBox(session, sheet()))
    , m_problem(new RoleBox(Role::Critical, sheet()))
    , m_notes(new RoleBox(Role::Warning, sheet()))
    , m_waiting(new EmptyState(QStringLiteral("document"), {}, {}, sheet()))
{
    const Theme* theme = Theme::of(this);
    setAccessibleName(tr("Plan"));
    m_problem->setTight();
    m_notes->setTight();
    m_notes->setTitle(tr("Worth knowing before"), QStringLiteral("warning"));
    auto* again = new Button(tr("Plan again"), m_problem);
    again->setSmall(true);
    m_problem->content()->addSpacing(theme->px(Metric::innerGap));
    m_problem->content()->addWidget(again, 0, Qt::AlignLeft);
    cards()->addWidget(m_override);
    cards()->addWidget(m_problem);
    cards()->addWidget(m_notes);
    cards()->addWidget(m_waiting, 1);
    cards()->addWidget(makeBody(), 1);
    connect(session, &WizardSession::changed, this, &PlanView::onSession);
    connect(again, &Button::clicked, session, &WizardSession::planAgain);
    onSession();
}

QWidget* PlanView::makeBody()
{
    const Theme* theme = Theme::of(this);
    m_body = new QWidget(sheet());
    auto* columns = new QHBoxLayout(m_body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme->px(Metric::cardGapTight));
    m_steps = new PlanStepList(m_body);
    // All steps at once: the page scrolls, not the table in it.
    connect(m_steps, &PlanStepList::wholeHeightChanged, this, [this] { m_steps->setMinimumHeight(m_steps->wholeHeight()); });
    columns->addWidget(m_steps, 4);
    columns->addWidget(makeSide(m_body), 3);
    return m_body;
}

QWidget* PlanView::makeSide(QWidget* parent)
{
    const Theme* theme = Theme::of(this);
    auto* side = new QWidget(parent);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme->px(Metric::cardGapTight));
    m_pairings = new CompatibilityTable(side);
    m_migrations = new MigrationCard(tr("Pending migrations"), side);
    m_schema = new SchemaCard(side);
    m_changes = new Card(tr("Since the last plan"), side);
    m_changes->setPadding(12);
    auto* area = new QWidget(m_changes);
    m_changeRows = new QVBoxLayout(area);
    m_changeRows->setContentsMargins(theme->px(Metric::innerGap), 0, theme->px(Metric::innerGap), 0);
    m_changeRows->setSpacing(0);
    m_changes->content()->addWidget(area);
    layout->addWidget(m_pairings);
    layout->addWidget(m_migrations);
    layout->addWidget(m_schema);
    layout->addWidget(m_changes);
    layout->addStretch(1);
    return side;
}

QWidget* PlanView::firstFocus() const
{
    return m_session->gateRefusal() && m_session->outline() ? static_cast<QWidget*>(m_override->field()) : nullptr;
}

void PlanView::onSession()
{
    const std::optional<Plan>& plan = m_session->outline();
    m_body->setVisible(plan.has_value());
    m_waiting->setVisible(!plan);
    m_waiting->setSentence(!m_session->hasSubject() ? tr("Choose a release first.")
            : m_session->isPlanning()               ? tr("Making the plan: reading images, pending migrations and what runs…")
                                                    : tr("There is no plan yet."));
    showProblem();
    m_notes->setVisible(plan && !plan->notes.isEmpty());
    m_notes->setText(plan ? plan->notes.join(u'\n') : QString());
    const bool isRefused = m_session->gateRefusal().has_value();
    if (!plan || (m_shown == plan && m_compared == m_session->lastPlan() && m_wasRefused == isRefused)) {
        settle();
        return;
    }
    m_wasRefused = isRefused;
    m_shown = plan;
    m_compared = m_session->lastPlan();
    m_steps->show(*plan);
    m_pairings->setVisible(!plan->keepsRelease());
    m_migrations->setVisible(!plan->keepsRelease());
    m_schema->setVisible(plan->keepsRelease());
    if (plan->keepsRelease()) {
        m_schema->show(*plan);
    } else {
        m_pairings->show(*plan);
        m_migrations->show(*plan, isRefused);
    }
    showChanges(*plan);
    settle();
}

void PlanView::showChanges(const Plan& plan)
{
    clear(m_changeRows);
    const std::optional<Plan>& last = m_session->lastPlan();
    m_changes->setSubtitle(!last ? QString() : m_session->isLastPlanOfWizard() ? tr("the one you had here") : tr("%1 → %2", "releases of the last run").arg(last->oldRelease, last->release));
    if (!last) {
        addText(m_changeRows, tr("There is none: this is the first deployment to %1.").arg(plan.environment), TextStyle::Body, Role::TextMuted);
        return;
    }
    const QList<PlanChange> changes = planDifference(*last, plan);
    if (changes.isEmpty()) {
        addText(m_changeRows, tr("Nothing: exactly the same would be done, to the same."), TextStyle::Body, Role::TextMuted);
    }
    for (const PlanChange& change : changes) {
        addText(m_changeRows, change.subject, TextStyle::Small, Role::TextMuted);
        addText(m_changeRows, tr("%1 → %2", "before and after").arg(change.before, change.after), TextStyle::Body, Role::Text);
        m_changeRows->addSpacing(Theme::of(this)->px(Metric::innerGap));
    }
}

void PlanView::showProblem()
{
    const std::optional<Error>& problem = m_session->planProblem();
    m_problem->setVisible(problem.has_value());
    if (problem) {
        m_problem->setTitle(problem->message, QStringLiteral("critical"));
        m_problem->setText(problem->remedy);
        m_problem->setNote(problem->detail);
    }
}

} // namespace Pilothouse
