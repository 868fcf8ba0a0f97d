// The ways out where the running release cannot live with the migrations, and what is known of them.
#include "services/deployment/deploymentdesk.h"
#include "services/migration/reviewfeed.h"
#include "ui/deployment/wizard/wizardsession.h"
#include "ui/shell/workspace.h"

namespace Pilothouse {

namespace {

QString strategyOf(WizardWay way)
{
    switch (way) {
    case WizardWay::BlueGreen:
    case WizardWay::ExpandContract: break;
    case WizardWay::MaintenanceWindow: return QStringLiteral("maintenance-window");
    case WizardWay::Contract: return QStringLiteral("contract");
    case WizardWay::TakeBack: return QStringLiteral("take-back");
    }
    return QStringLiteral("blue-green");
}

} // namespace

PlanRequest WizardSession::request(const QString& typedRelease) const
{
    PlanRequest request(m_draft.release, strategyOf(m_draft.way), typedRelease);
    request.expandContract = m_draft.way == WizardWay::ExpandContract;
    return request;
}

void WizardSession::take(WizardWay way)
{
    if (way != m_draft.way && !m_draft.release.isEmpty()) {
        m_wayProblems.remove(static_cast<int>(way));
        m_draft.way = way;
        planAgain();
    }
}

const Error* WizardSession::problemOf(WizardWay way) const
{
    const auto at = m_wayProblems.constFind(static_cast<int>(way));
    return at == m_wayProblems.constEnd() ? nullptr : &*at;
}

void WizardSession::takeRefusedWay(const Error& refusal)
{
    m_wayProblems.insert(static_cast<int>(m_draft.way), refusal);
    m_draft.way = WizardWay::BlueGreen;
    planAgain();
}

ReviewFeed* WizardSession::reviewFeed() const
{
    const Workspace* workspace = m_context.workspace;
    return workspace->review ? workspace->review(m_environment) : nullptr;
}

void WizardSession::watchReview()
{
    ReviewFeed* feed = reviewFeed();
    if (feed == m_watched) {
        return;
    }
    m_watched = feed;
    if (feed != nullptr) {
        connect(feed, &ReviewFeed::changed, this, [this] {
            if (m_isProofWanted && m_watched->work() == ReviewFeed::Work::None) {
                m_isProofWanted = false;
                m_watched->prove();
            }
            Q_EMIT changed();
        });
    }
}

void WizardSession::readReview()
{
    watchReview();
    if (m_watched && !m_draft.release.isEmpty()) {
        m_watched->pick(m_draft.release);
    }
}

void WizardSession::prove()
{
    readReview();
    if (!m_watched) {
        return;
    }
    m_isProofWanted = m_watched->work() == ReviewFeed::Work::Reading;
    if (!m_isProofWanted) {
        m_watched->prove();
    }
    Q_EMIT changed();
}

} // namespace Pilothouse
