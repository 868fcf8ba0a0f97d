#include "ui/deployment/run/replaypage.h"
#include "services/deployment/deploymentdesk.h"
#include "ui/deployment/run/runview.h"
#include "ui/shell/navigator.h"
#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/workspace.h"
#include <QCoroTask>
#include <QVBoxLayout>

namespace Pilothouse {

ReplayPage::ReplayPage(const PageContext& page, const QString& run, QWidget* parent)
    : Page(parent)
    , m_page(page)
    , m_run(run)
    , m_layout(new QVBoxLayout(this))
    , m_waiting(new EmptyState(
          QStringLiteral("clock"), tr("The events of %1 are being read.").arg(run), {}, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_waiting);
    auto task = page.workspace->desk->events(run);
    QCoro::connect(
        std::move(task), this, [this](const Result<QList<Event>>& events) { play(events); });
}

QString ReplayPage::title() const
{
    return m_view != nullptr ? m_view->title() : tr("%1, replay").arg(m_run);
}

QString ReplayPage::help() const
{
    return tr("A run from its journal, at any moment and speed: what was known then, and what "
              "Pilothouse and people did. Nothing here changes anything.");
}

QWidget* ReplayPage::firstFocus()
{
    return m_view != nullptr ? m_view->firstFocus() : nullptr;
}

void ReplayPage::play(const Result<QList<Event>>& events)
{
    if (!events) {
        m_waiting->setSentence(events.error().message + QLatin1Char(' ') + events.error().remedy);
        return;
    }
    if (events->isEmpty()) {
        m_waiting->setSentence(tr("The journal has no run called %1.").arg(m_run));
        return;
    }
    m_waiting->hide();
    auto replay = std::make_unique<RunReplay>(*events, m_page.workspace->clock);
    m_view = new RunView(m_page, std::move(replay), false, this);
    m_layout->addWidget(m_view);
    connect(m_view, &Page::titleChanged, this, &Page::titleChanged);
    Q_EMIT titleChanged();
}

} // namespace Pilothouse
