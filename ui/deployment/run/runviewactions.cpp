#include "services/deployment/deploymentdesk.h"
#include "ui/deployment/run/notedialog.h"
#include "ui/deployment/run/plandialog.h"
#include "ui/deployment/run/runview.h"
#include "ui/deployment/wizard/rollbackquestion.h"
#include "ui/shell/navigator.h"
#include "ui/shell/workspace.h"
#include <QCoroTask>
#include <QPointer>

namespace Pilothouse {

void RunView::ask(RunVerb verb)
{
    const auto asked = std::find_if(m_shown.buttons.cbegin(), m_shown.buttons.cend(),
        [verb](const RunButton& button) { return button.verb == verb; });
    if (asked == m_shown.buttons.cend() || !asked->isEnabled) {
        return;
    }
    if (!asked->confirmation) {
        carryOut(verb);
        return;
    }
    auto* dialog = new ConfirmDialog(*asked->confirmation, window());
    connect(dialog, &QDialog::accepted, this, [this, verb] { carryOut(verb); });
    dialog->open();
}

void RunView::carryOut(RunVerb verb)
{
    switch (verb) {
    case RunVerb::Note:
        askForNote();
        return;
    case RunVerb::Pause:
        request(QStringLiteral("pause"), {});
        return;
    case RunVerb::Resume:
        request(QStringLiteral("resume"), {});
        return;
    case RunVerb::Abort:
        request(QStringLiteral("abort"), {});
        return;
    case RunVerb::Finish:
        request(QStringLiteral("finish"), {});
        return;
    case RunVerb::RollBack:
        rollBack();
        return;
    case RunVerb::Recover:
        recover();
        return;
    case RunVerb::Report:
        m_page.navigator->openReport(run());
        return;
    case RunVerb::Contract:
        m_page.navigator->openSchemaWizard(m_feed->state().environment, ExpansionEnd::Contract);
        return;
    case RunVerb::TakeBack:
        m_page.navigator->openSchemaWizard(m_feed->state().environment, ExpansionEnd::TakeBack);
        return;
    case RunVerb::Doctor:
        m_page.navigator->openDoctor(m_feed->state().environment);
        return;
    }
}

void RunView::askForNote()
{
    auto* dialog = new NoteDialog(run(), window());
    connect(dialog, &QDialog::accepted, this,
        [this, dialog] { request(QStringLiteral("note"), dialog->text()); });
    dialog->open();
}

void RunView::showPlan()
{
    auto* dialog = new PlanDialog(run(), m_feed->state().plan, window());
    dialog->open();
}

// The run may have moved on since the button was pressed: the desk asks again whether it still
// makes sense.
void RunView::request(const QString& verb, const QString& text)
{
    auto task = m_page.workspace->desk->request(m_feed->state(), verb, text);
    QCoro::connect(std::move(task), this, [this](const Result<Event>& written) {
        if (!written) {
            say(written.error());
        }
    });
}

// While the run goes on it turns back itself; afterwards a run of its own does, which is planned
// and asked about first.
void RunView::rollBack()
{
    if (m_feed->state().isFinished()) {
        RollbackQuestion::ask(m_page, run(), window());
        return;
    }
    auto task = m_page.workspace->desk->rollback(m_feed->state());
    QCoro::connect(std::move(task), this, [this](const Result<QString>& taker) {
        if (!taker) {
            say(taker.error());
        }
    });
}

void RunView::recover()
{
    if (const Result<> started = m_page.workspace->desk->recover(m_feed->state()); !started) {
        say(started.error());
    }
}

void RunView::say(const Error& error)
{
    m_page.navigator->notify(Notice::fromError(error));
}

} // namespace Pilothouse
