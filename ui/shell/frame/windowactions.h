#pragma once
#include "ui/shell/frame/paletteentry.h"
#include "ui/shell/page.h"
#include <QObject>
#include <QStringList>

class QAction;
class QActionGroup;
class QMenu;

namespace Pilothouse {

class ActionRegistry;
class MainWindow;

/// What can be done in the window itself: its actions, the menus made of all registered actions, and what the
/// palette finds.
class WindowActions : public QObject {
    Q_OBJECT
public:
    explicit WindowActions(MainWindow* window);

    [[nodiscard]] QMenu* applicationMenu() const { return m_menu; }
    [[nodiscard]] QMenu* projectMenu() const { return m_projectMenu; }
    /// Enables, checks and words every action as things are now.
    void refresh();
    [[nodiscard]] QStringList recentFiles() const; ///< newest first
    void addRecent(const QString& file);
    [[nodiscard]] QList<PaletteEntry> paletteEntries() const;

private:
    void addFileActions();
    void addDeploymentActions();
    void addViewActions();
    void addPageActions();
    void addLookActions();
    void addHelpActions();
    void addLook(const QString& id, const QString& text, int mode);
    void fillMenu();
    void fillProjectMenu();
    void showHelp();
    void addEnvironmentEntries(QList<PaletteEntry>& entries) const;
    void addRunEntries(QList<PaletteEntry>& entries) const;
    QAction* add(const QString& id, const QString& text, const QString& icon, const QString& group, const QKeySequence& keys,
        std::function<void()> run, bool changesTheWorld = false);

    MainWindow* m_window;
    ActionRegistry* m_registry;
    QMenu* m_menu;
    QMenu* m_projectMenu;
    QActionGroup* m_looks;
};

} // namespace Pilothouse
