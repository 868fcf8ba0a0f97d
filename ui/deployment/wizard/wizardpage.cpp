#include "ui/deployment/wizard/wizardpage.h"
#include "ui/deployment/wizard/migrationsview.h"
#include "ui/deployment/wizard/planview.h"
#include "ui/deployment/wizard/preflightview.h"
#include "ui/deployment/wizard/releaseview.h"
#include "ui/deployment/wizard/startview.h"
#include "ui/deployment/wizard/wizardsteps.h"
#include "ui/deployment/wizard/wizardwords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/widgets/actionbar.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/pageheader.h"
#include "ui/shell/widgets/text.h"
#include <QBoxLayout>
#include <QStackedWidget>

namespace Pilothouse {

WizardPage::WizardPage(const PageContext& context, const QString& environment, WizardWay way, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_session(context, environment, way, this)
{
    makeParts();
    makeBar();
    makeLayout();
    connectSignals();
    // Without a choice to make, the plan is what there is to read.
    goTo(m_session.keepsRelease() ? WizardStep::Plan : m_session.release().isEmpty() ? WizardStep::Release : m_session.draft().step);
    say();
}

void WizardPage::makeParts()
{
    m_header = new PageHeader(title(), this);
    auto* close = new Button(m_session.keepsRelease() ? tr("Close") : tr("Close, keep as draft"), m_header);
    close->setObjectName(QStringLiteral("closeWizard"));
    close->setDescription(m_session.keepsRelease() ? tr("Goes back to where you were; nothing was started.")
                                                   : tr("Goes back to where you were. The wizard opens as it is now the next time; nothing was started."));
    connect(close, &Button::clicked, this, [this] { m_context.navigator->goBack(); });
    m_header->addButton(close);
    m_steps = new WizardSteps(this);
    m_views = new QStackedWidget(this);
    m_release = new ReleaseView(&m_session, m_views);
    m_migrations = new MigrationsView(&m_session, m_views);
    m_preflight = new PreflightView(&m_session, m_views);
    m_plan = new PlanView(&m_session, m_views);
    m_start = new StartView(&m_session, m_views);
    for (QWidget* view : {static_cast<QWidget*>(m_release), static_cast<QWidget*>(m_migrations), static_cast<QWidget*>(m_preflight), static_cast<QWidget*>(m_plan), static_cast<QWidget*>(m_start)}) {
        m_views->addWidget(view);
    }
}

void WizardPage::makeBar()
{
    m_bar = new ActionBar(this);
    m_back = new Button(tr("Back"), m_bar);
    m_back->setDescription(tr("The step before; what was found is kept."));
    m_planAgain = new Button(tr("Plan again"), m_bar);
    m_planAgain->setDescription(tr("Makes the plan in the world as it is now, and checks again."));
    m_next = new Button(ButtonKind::Primary, {}, {}, m_bar);
    m_next->setObjectName(QStringLiteral("wizardNext"));
    m_bar->addButton(m_back);
    m_bar->addButton(m_planAgain);
    m_bar->addButton(m_next);
}

void WizardPage::makeLayout()
{
    const Theme* theme = Theme::of(this);
    const int margin = theme->px(Metric::pageMargin);
    auto* side = new QVBoxLayout;
    side->setSpacing(theme->px(Metric::grid));
    auto* hint = new Text(tr("Checks keep running while you read. Every step can be revisited."), TextStyle::Small, Role::TextMuted, this);
    hint->setWordWrap(true);
    hint->setContentsMargins(theme->px(12), 0, theme->px(8), 0);
    hint->setFixedWidth(theme->px(176));
    side->addWidget(m_steps);
    side->addWidget(hint);
    side->addStretch(1);
    auto* body = new QHBoxLayout;
    body->setSpacing(theme->px(Metric::grid));
    body->addLayout(side);
    body->addWidget(m_views, 1);
    auto* content = new QVBoxLayout;
    content->setContentsMargins(margin, theme->px(Metric::pageTop), margin, theme->px(16));
    content->setSpacing(theme->px(16));
    content->addWidget(m_header);
    content->addLayout(body, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(content, 1);
    layout->addWidget(m_bar);
}

void WizardPage::connectSignals()
{
    connect(&m_session, &WizardSession::changed, this, &WizardPage::say);
    connect(&m_session, &WizardSession::started, this, [this](const QString& run) {
        goTo(m_session.keepsRelease() ? WizardStep::Plan : WizardStep::Release);
        m_context.navigator->openRun(run);
    });
    connect(m_steps, &WizardSteps::stepChosen, this, &WizardPage::goTo);
    connect(m_release, &ReleaseView::selectionChanged, this, &WizardPage::say);
    connect(m_release, &ReleaseView::releaseActivated, this, &WizardPage::goOn);
    connect(m_start, &StartView::wordChanged, this, &WizardPage::say);
    connect(m_migrations, &MigrationsView::chosenChanged, this, &WizardPage::say);
    connect(m_next, &Button::clicked, this, &WizardPage::goOn);
    connect(m_planAgain, &Button::clicked, &m_session, &WizardSession::planAgain);
    connect(m_back, &Button::clicked, this, [this] {
        if (m_step != firstStep()) {
            goTo(static_cast<WizardStep>(static_cast<int>(m_step) - 1));
        }
    });
}

QString WizardPage::title() const
{
    return WizardWords::title(m_session);
}

WizardStep WizardPage::firstStep() const
{
    return m_session.keepsRelease() ? WizardStep::Preflight : WizardStep::Release;
}

QString WizardPage::help() const
{
    if (m_session.keepsRelease()) {
        return tr("Prepares the end of an expansion: read the plan, let preflight look, start. Nothing is deployed, and nothing is changed before the start; the run goes on by itself after it.");
    }
    return tr("Prepares a deployment: choose a release, read what it does to the database, let preflight look, read the plan, start. Nothing is changed before the start, and the run goes on by itself after it.");
}

QWidget* WizardPage::firstFocus()
{
    switch (m_step) {
    case WizardStep::Release: return m_release->firstFocus();
    case WizardStep::Migrations:
        if (QWidget* choice = m_migrations->firstFocus()) {
            return choice;
        }
        break;
    case WizardStep::Plan:
        if (QWidget* field = m_plan->firstFocus()) {
            return field;
        }
        break;
    case WizardStep::Start:
        if (QWidget* field = m_start->firstFocus()) {
            return field;
        }
        break;
    case WizardStep::Preflight: break;
    }
    return m_next->isEnabled() ? static_cast<QWidget*>(m_next) : m_steps;
}

void WizardPage::enter()
{
    m_session.loadReleases();
    if (m_session.keepsRelease() && !m_session.outline() && !m_session.isPlanning()) {
        m_session.planAgain(); // what stood in its way may be gone
    } else if (m_session.outline() && !m_session.isChecked() && !m_session.isChecking()) {
        m_session.check();
    }
}

void WizardPage::goTo(WizardStep step)
{
    const bool isListUsed = m_steps->hasFocus();
    m_step = step;
    m_views->setCurrentIndex(static_cast<int>(step));
    m_steps->setCurrent(step);
    if (!m_session.release().isEmpty()) {
        m_session.rememberStep(step);
    }
    say();
    // Walking the list by keyboard keeps the keyboard there.
    if (isVisible() && !isListUsed) {
        firstFocus()->setFocus(Qt::OtherFocusReason);
    }
}

void WizardPage::say()
{
    m_header->setTitle(title());
    m_header->setSubtitle(WizardWords::subtitle(m_session, m_step));
    m_steps->show(WizardWords::steps(m_session));
    m_steps->setCurrent(m_step);
    sayNext();
    m_back->setVisible(m_step != firstStep());
    m_planAgain->setVisible(m_step == WizardStep::Plan);
    m_planAgain->setEnabled(!m_session.isPlanning() && !m_session.isStarting());
}

void WizardPage::sayNext()
{
    WizardNext next = WizardWords::next(m_session, m_step);
    if (const QString selected = m_release->selected(); m_step == WizardStep::Release && !selected.isEmpty()) {
        next.text = tr("Continue with %1").arg(selected);
        next.isEnabled = true;
    }
    if (m_step == WizardStep::Migrations && m_migrations->chosen() != m_session.way()) {
        next = WizardWords::takes(m_session, m_migrations->chosen());
    }
    if (m_step == WizardStep::Start && next.isEnabled && !m_start->waitsForWord().isEmpty()) {
        next.text = m_start->waitsForWord();
        next.isEnabled = false;
    }
    m_next->setText(next.text);
    // A button that is switched off would hand the keyboard to whatever comes next in the window.
    if (!next.isEnabled && m_next->hasFocus()) {
        QWidget* field = firstFocus();
        (field == m_next ? static_cast<QWidget*>(m_steps) : field)->setFocus(Qt::OtherFocusReason);
    }
    m_next->setEnabled(next.isEnabled);
    m_next->setDescription(next.sentence);
    m_bar->setSentence(next.sentence);
}

void WizardPage::goOn()
{
    switch (m_step) {
    case WizardStep::Release:
        m_session.choose(m_release->selected());
        goTo(WizardStep::Migrations);
        break;
    case WizardStep::Migrations:
        if (m_migrations->chosen() != m_session.way()) {
            m_session.take(m_migrations->chosen());
        } else {
            goTo(WizardStep::Preflight);
        }
        break;
    case WizardStep::Preflight: goTo(WizardStep::Plan); break;
    case WizardStep::Plan: goTo(WizardStep::Start); break;
    case WizardStep::Start:
        if (m_start->waitsForWord().isEmpty()) {
            m_session.start();
        }
        break;
    }
}

} // namespace Pilothouse
