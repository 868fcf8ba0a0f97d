#pragma once
#include "ui/shell/actionregistry.h"
#include "ui/shell/frame/pagehost.h"
#include "ui/shell/frame/windowtools.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pagefactories.h"
#include <QMainWindow>
#include <QPointer>

class QVBoxLayout;

namespace Pilothouse {

class FrameFeed;
class Header;
class LogWindow;
class Rail;
class RailModel;
class StartPage;
class StatusBar;
class Toaster;
class WindowActions;
class WindowMemory;
struct Workspace;

/// The cockpit's window: header, rail, page, status bar. It arranges; FrameFeed knows what the frame shows,
/// WindowActions what can be done, the pages everything else.
class MainWindow : public QMainWindow, public Navigator {
    Q_OBJECT
public:
    /// `workspace` and `memory` outlive it.
    MainWindow(Workspace* workspace, WindowMemory* memory, WindowTools tools, PageFactories factories);
    ~MainWindow() override;

    /// A project file, or a compose file; the assistant opens where there is no project file yet.
    void openFile(const QString& file);
    /// The one that was open last; nothing happens when there was none.
    void openLast();
    void closeProject();

    [[nodiscard]] ActionRegistry& actions() { return m_registry; }
    [[nodiscard]] PageHost* host() const { return m_host; }
    [[nodiscard]] FrameFeed* frame() const { return m_frame; }
    [[nodiscard]] const PageFactories& factories() const { return m_factories; }
    [[nodiscard]] const WindowTools& tools() const { return m_tools; }
    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    [[nodiscard]] WindowMemory* memory() const { return m_memory; }

    void show(PageId page) override;
    void selectEnvironment(const QString& environment) override;
    [[nodiscard]] QString environment() const override;
    void openRun(const QString& run, bool asReplay) override;
    void openWizard(const QString& environment) override;
    void openSchemaWizard(const QString& environment, ExpansionEnd end) override;
    void openDoctor(const QString& environment, const QString& check) override;
    void openReport(const QString& run) override;
    void openRecording() override;
    void setBadge(PageId page, int count, const QString& what) override;
    void goBack() override;
    void notify(const Notice& notice) override;
    void openPalette();
    void rollBackLast(); ///< of the selected environment; asks first
    void showLog();
    void chooseFile(); ///< by the file dialog
    [[nodiscard]] bool offers(PageId page) const; ///< for the selected environment
    [[nodiscard]] static QString pageName(PageId page);
    [[nodiscard]] static QString pageIcon(PageId page);
    using QMainWindow::show;

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeParts();
    void makeRail();
    void fillRail();
    void connectSignals();
    void restore();
    void remember();
    void rememberProject();
    void rememberEnvironment();
    void onProject();
    void onPlace();
    void showProblems();
    void showStart();
    void openSubject(const QString& kind, const QString& subject, PageId rail, const PageFactories::MakeFor& make, const QString& part = {});
    [[nodiscard]] PageContext context();

    Workspace* m_workspace;
    WindowMemory* m_memory;
    WindowTools m_tools;
    PageFactories m_factories;
    ActionRegistry m_registry;
    Header* m_header = nullptr;
    RailModel* m_railModel = nullptr;
    Rail* m_rail = nullptr;
    QVBoxLayout* m_problems = nullptr;
    PageHost* m_host = nullptr;
    StatusBar* m_status = nullptr;
    Toaster* m_toaster = nullptr;
    FrameFeed* m_frame = nullptr;
    WindowActions* m_actions = nullptr;
    QString m_shownFile; ///< project file that the pages show
    QPointer<StartPage> m_start;
    QPointer<LogWindow> m_log;
};

} // namespace Pilothouse
