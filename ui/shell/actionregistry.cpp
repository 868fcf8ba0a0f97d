#include "ui/shell/actionregistry.h"
#include "ui/shell/theme/icons.h"
#include <QAction>

namespace Pilothouse {
namespace {

constexpr auto groupProperty = "pilothouseGroup";
constexpr auto hintProperty = "pilothouseHint";
constexpr auto worldProperty = "pilothouseChangesTheWorld";

} // namespace

QAction* ActionRegistry::add(
    const ActionSpec& spec, QObject* owner, std::function<void()> onTriggered)
{
    auto* action =
        new QAction(spec.icon.isEmpty() ? QIcon() : Icons::icon(spec.icon), spec.text, owner);
    action->setObjectName(spec.id);
    action->setShortcut(spec.shortcut);
    action->setProperty(groupProperty, spec.group);
    action->setProperty(hintProperty, spec.hint);
    action->setProperty(worldProperty, spec.changesTheWorld);
    connect(action, &QAction::triggered, owner, [run = std::move(onTriggered)] { run(); });
    connect(action, &QObject::destroyed, this, [this, action] {
        m_actions.removeOne(action);
        Q_EMIT actionsChanged();
    });
    m_actions << action;
    Q_EMIT actionAdded(action);
    Q_EMIT actionsChanged();
    return action;
}

QAction* ActionRegistry::find(const QString& id) const
{
    for (QAction* action : m_actions) {
        if (action->objectName() == id) {
            return action;
        }
    }
    return nullptr;
}

QList<QAction*> ActionRegistry::actionsOf(const QString& group) const
{
    QList<QAction*> found;
    for (QAction* action : m_actions) {
        if (groupOf(action) == group) {
            found << action;
        }
    }
    return found;
}

QString ActionRegistry::groupOf(const QAction* action)
{
    return action->property(groupProperty).toString();
}

QString ActionRegistry::hintOf(const QAction* action)
{
    return action->property(hintProperty).toString();
}

void ActionRegistry::setHint(QAction* action, const QString& hint)
{
    action->setProperty(hintProperty, hint);
}

bool ActionRegistry::changesTheWorld(const QAction* action)
{
    return action->property(worldProperty).toBool();
}

} // namespace Pilothouse
