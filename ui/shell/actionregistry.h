#pragma once
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <functional>

class QAction;

namespace Pilothouse {

/// What an action is, for menus, palette and screen readers.
struct ActionSpec {
    QString id; ///< "deploy": stable, also the QAction's object name
    QString text; ///< "Deploy a release…"
    QString icon; ///< a name of resources/icons
    QString group; ///< the menu: "File", "Deployment", "View", "Help"
    QKeySequence shortcut;
    bool changesTheWorld =
        false; ///< is never preselected in the palette, and asks before it does anything
    QString hint; ///< muted in the palette: "image kept, about 7 min"
};

/// Every action of the window. Menus, shortcuts and the palette are made from it. GUI thread.
class ActionRegistry : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The action is owned by `owner` and leaves the registry with it.
    QAction* add(const ActionSpec& spec, QObject* owner, std::function<void()> onTriggered);
    /// Null when there is none of that id.
    [[nodiscard]] QAction* find(const QString& id) const;
    [[nodiscard]] QList<QAction*> actions() const { return m_actions; }
    [[nodiscard]] QList<QAction*> actionsOf(const QString& group) const;

    [[nodiscard]] static QString groupOf(const QAction* action);
    [[nodiscard]] static QString hintOf(const QAction* action);
    static void setHint(QAction* action, const QString& hint);
    [[nodiscard]] static bool changesTheWorld(const QAction* action);

Q_SIGNALS:
    void actionAdded(QAction* action);
    void actionsChanged();

private:
    QList<QAction*> m_actions;
};

} // namespace Pilothouse
