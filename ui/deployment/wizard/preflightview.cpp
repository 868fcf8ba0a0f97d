#include "ui/deployment/wizard/preflightview.h"
#include "ui/deployment/wizard/wizardsession.h"
#include "ui/environment/checkpanel.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/widgets/numbers.h"
#include "ui/shell/widgets/rolebox.h"
#include <QBoxLayout>

namespace Pilothouse {
namespace {

constexpr std::chrono::milliseconds tick {500};

} // namespace

PreflightView::PreflightView(WizardSession* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card(tr("Preflight"), this))
    , m_run(new Button(ButtonKind::Normal, tr("Check again"), QStringLiteral("refresh"), this))
    , m_panel(new CheckPanel(session->checks(), m_card))
    , m_waiting(new EmptyState(QStringLiteral("running"), {}, {}, m_card))
    , m_problem(new RoleBox(Role::Critical, this))
    , m_again(new Button(tr("Plan again"), m_problem))
{
    const Theme* theme = Theme::of(this);
    m_run->setSmall(true);
    m_card->setTrailing(m_run);
    m_card->content()->addWidget(m_panel);
    m_card->content()->addWidget(m_waiting);
    m_again->setSmall(true);
    m_problem->setTight();
    m_problem->content()->addSpacing(theme->px(Metric::innerGap));
    m_problem->content()->addWidget(m_again, 0, Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme->px(Metric::cardGapTight));
    layout->addWidget(m_problem);
    layout->addWidget(m_card, 1);
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_card->setSubtitle(countWords()); });
    connect(session, &WizardSession::changed, this, &PreflightView::onSession);
    connect(m_run, &Button::clicked, this, &PreflightView::runOrStop);
    connect(m_again, &Button::clicked, session, &WizardSession::planAgain);
    onSession();
}

QString PreflightView::countWords() const
{
    const int done = m_session->checks()->answered();
    if (m_session->isPlanning()) {
        return m_session->keepsRelease() ? tr("reading what the database carries…") : tr("reading what %1 would change…").arg(m_session->release());
    }
    if (m_session->isChecking()) {
        return tr("%1, %2", "how many checks are done, for how long").arg(tr("%1 of %2 done").arg(done).arg(m_session->checks()->rowCount()), Numbers::duration(m_session->checkingFor()));
    }
    return done > 0 ? tr("%n check(s)", nullptr, done) : QString();
}

void PreflightView::onSession()
{
    const bool isBusy = m_session->isChecking();
    m_card->setSubtitle(countWords());
    isBusy ? m_tick.start() : m_tick.stop();
    m_run->setText(isBusy ? tr("Stop") : tr("Check again"));
    m_run->setIconName(isBusy ? QStringLiteral("stop") : QStringLiteral("refresh"));
    m_run->setDescription(isBusy ? tr("Stops the checks; what was found so far stays.") : tr("Looks at everything again; nothing is changed."));
    m_run->setEnabled(m_session->outline().has_value());
    const bool hasRows = m_session->checks()->rowCount() > 0;
    m_panel->setVisible(hasRows);
    m_waiting->setVisible(!hasRows);
    m_waiting->setSentence(!m_session->hasSubject()                             ? tr("Choose a release first; the checks begin by themselves.")
            : m_session->isPlanning() && m_session->keepsRelease() ? tr("Reading what the database carries, what the serving release has, and what runs. The checks follow by themselves.")
            : m_session->isPlanning()                              ? tr("Reading what %1 would change: its image, its migrations, what runs. The checks follow by themselves.").arg(m_session->release())
            : m_session->outline()                                 ? tr("The checks have begun.")
                                                                   : tr("The checks begin as soon as there is a plan to check."));
    showProblem();
}

void PreflightView::showProblem()
{
    const std::optional<Error>& problem = m_session->planProblem() ? m_session->planProblem() : m_session->checkProblem();
    m_problem->setVisible(problem.has_value());
    if (problem) {
        m_problem->setTitle(problem->message, QStringLiteral("critical"));
        m_problem->setText(problem->remedy);
        m_problem->setNote(problem->detail);
    }
}

void PreflightView::runOrStop()
{
    m_session->isChecking() ? m_session->stopChecks() : m_session->check();
}

} // namespace Pilothouse
