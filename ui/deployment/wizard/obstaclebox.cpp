#include "ui/deployment/wizard/obstaclebox.h"
#include "ui/deployment/wizard/wizardsession.h"
#include "ui/shell/navigator.h"
#include "ui/shell/widgets/button.h"
#include <QBoxLayout>

namespace Pilothouse {

ObstacleBox::ObstacleBox(const WizardSession* session, QWidget* parent)
    : RoleBox(Role::Warning, parent)
    , m_session(session)
    , m_way(new Button(tr("Open doctor"), this))
{
    setTight();
    m_way->setSmall(true);
    content()->addSpacing(Theme::of(this)->px(Metric::innerGap));
    content()->addWidget(m_way, 0, Qt::AlignLeft);
    connect(m_way, &Button::clicked, this, &ObstacleBox::goThere);
    hide();
}

void ObstacleBox::show(const std::optional<WizardObstacle>& obstacle)
{
    setVisible(obstacle.has_value());
    if (!obstacle) {
        return;
    }
    setTitle(obstacle->error.message, QStringLiteral("warning"));
    setText(obstacle->error.remedy);
    m_way->setVisible(obstacle->way != WizardObstacle::Way::None);
    m_way->setText(obstacle->way == WizardObstacle::Way::Run ? tr("Open %1").arg(obstacle->subject) : tr("Open doctor"));
}

void ObstacleBox::goThere()
{
    const std::optional<WizardObstacle> obstacle = m_session->obstacle();
    Navigator* navigator = m_session->context().navigator;
    if (obstacle && obstacle->way == WizardObstacle::Way::Run) {
        navigator->openRun(obstacle->subject);
    } else {
        navigator->openDoctor(m_session->environmentName());
    }
}

} // namespace Pilothouse
