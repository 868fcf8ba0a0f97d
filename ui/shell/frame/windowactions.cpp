#include "ui/shell/frame/windowactions.h"
#include "models/environment/status.h"
#include "services/project/projectwatch.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/frame/aboutdialog.h"
#include "ui/shell/frame/framefeed.h"
#include "ui/shell/frame/mainwindow.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/windowmemory.h"
#include "ui/shell/workspace.h"
#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QShortcut>

namespace Pilothouse {
namespace {

const auto recentKey = QStringLiteral("project/recent");
constexpr int mostRecent = 10;
const QStringList ofProject {QStringLiteral("closeProject"), QStringLiteral("deploy"), QStringLiteral("rollback"), QStringLiteral("contract"), QStringLiteral("takeBack")};

} // namespace

WindowActions::WindowActions(MainWindow* window)
    : QObject(window)
    , m_window(window)
    , m_registry(&window->actions())
    , m_menu(new QMenu(window))
    , m_projectMenu(new QMenu(window))
    , m_looks(new QActionGroup(this))
{
    // Shortcuts work in the whole window, also of actions that pages register later.
    connect(m_registry, &ActionRegistry::actionAdded, window, [window](QAction* action) { window->addAction(action); });
    addFileActions();
    addDeploymentActions();
    addViewActions();
    addPageActions();
    addLookActions();
    addHelpActions();
    connect(m_menu, &QMenu::aboutToShow, this, &WindowActions::fillMenu);
    connect(m_projectMenu, &QMenu::aboutToShow, this, &WindowActions::fillProjectMenu);
    // Not enabled by a model: an environment's number works as long as there is such an environment.
    for (int i = 0; i < 9; ++i) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), window);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            if (i < m_window->frame()->entries().size()) {
                m_window->selectEnvironment(m_window->frame()->entries().at(i).name);
            }
        });
    }
    auto* menu = new QShortcut(QKeySequence(Qt::Key_F10), window);
    connect(menu, &QShortcut::activated, this, [this] { m_menu->popup(m_window->mapToGlobal(QPoint(8, 44))); });
}

QAction* WindowActions::add(const QString& id, const QString& text, const QString& icon, const QString& group, const QKeySequence& keys,
    std::function<void()> run, bool changesTheWorld)
{
    ActionSpec spec;
    spec.id = id;
    spec.text = text;
    spec.icon = icon;
    spec.group = group;
    spec.shortcut = keys;
    spec.changesTheWorld = changesTheWorld;
    return m_registry->add(spec, m_window, std::move(run));
}

void WindowActions::addFileActions()
{
    const QString file = tr("File");
    add(QStringLiteral("open"), tr("Open a project…"), QStringLiteral("folder"), file, QKeySequence::Open, [this] { m_window->chooseFile(); });
    add(QStringLiteral("closeProject"), tr("Close the project"), QStringLiteral("close"), file, {}, [this] { m_window->closeProject(); });
    if (m_window->factories().recording) {
        add(QStringLiteral("recording"), tr("Watch a recorded deployment"), QStringLiteral("recording"), file, {}, [this] { m_window->openRecording(); });
    }
    add(QStringLiteral("quit"), tr("Quit"), {}, file, QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { m_window->close(); });
}

void WindowActions::addDeploymentActions()
{
    const QString group = tr("Deployment");
    if (m_window->factories().wizard) {
        add(QStringLiteral("deploy"), tr("Deploy a release…"), QStringLiteral("deploy"), group, QKeySequence::New,
            [this] { m_window->openWizard(m_window->environment()); }, true);
    }
    if (m_window->factories().rollBackLast) {
        add(QStringLiteral("rollback"), tr("Roll back the last run…"), QStringLiteral("rollback"), group, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
            [this] { m_window->rollBackLast(); }, true);
    }
    if (m_window->factories().schemaWizard) {
        add(QStringLiteral("contract"), tr("Contract what is expanded…"), QStringLiteral("database"), group, {},
            [this] { m_window->openSchemaWizard(m_window->environment(), ExpansionEnd::Contract); }, true);
        add(QStringLiteral("takeBack"), tr("Take back what was expanded…"), QStringLiteral("rollback"), group, {},
            [this] { m_window->openSchemaWizard(m_window->environment(), ExpansionEnd::TakeBack); }, true);
    }
    if (m_window->factories().doctor) {
        add(QStringLiteral("doctor"), tr("Doctor"), QStringLiteral("help"), group, QKeySequence(Qt::CTRL | Qt::Key_D),
            [this] { m_window->openDoctor(m_window->environment(), {}); });
    }
}

void WindowActions::addViewActions()
{
    const QString view = tr("View");
    add(QStringLiteral("find"), tr("Find or do…"), QStringLiteral("search"), view, QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_window->openPalette(); });
    add(QStringLiteral("back"), tr("Back"), QStringLiteral("arrow-left"), view, QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_window->goBack(); });
    add(QStringLiteral("log"), tr("Show the log"), QStringLiteral("log"), view, QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_window->showLog(); });
}

void WindowActions::addPageActions()
{
    int number = 0;
    for (const PageId page : {PageId::Overview, PageId::Deployments, PageId::Migrations, PageId::Reports, PageId::Journal, PageId::Settings}) {
        if (m_window->factories().of(page)) {
            ++number;
            QAction* action = add(QStringLiteral("page%1").arg(number), MainWindow::pageName(page), MainWindow::pageIcon(page), tr("Pages"),
                QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)), [this, page] { m_window->show(page); });
            action->setData(static_cast<int>(page));
        }
    }
}

void WindowActions::addLook(const QString& id, const QString& text, int mode)
{
    QAction* action = add(id, text, QStringLiteral("theme"), tr("Appearance"), {}, [this, mode] { Theme::of(m_window)->setMode(static_cast<Theme::Mode>(mode)); });
    action->setCheckable(true);
    action->setData(mode);
    m_looks->addAction(action);
}

void WindowActions::addLookActions()
{
    const QString group = tr("Appearance");
    addLook(QStringLiteral("lookDesktop"), tr("As the desktop"), static_cast<int>(Theme::Mode::Desktop));
    addLook(QStringLiteral("lookLight"), tr("Light"), static_cast<int>(Theme::Mode::Light));
    addLook(QStringLiteral("lookDark"), tr("Dark"), static_cast<int>(Theme::Mode::Dark));
    const auto scaleBy = [this](double step) {
        Theme* theme = Theme::of(m_window);
        theme->setTextScale(theme->textScale() + step);
    };
    add(QStringLiteral("larger"), tr("Larger text"), QStringLiteral("text-size"), group, QKeySequence::ZoomIn, [scaleBy] { scaleBy(0.125); });
    add(QStringLiteral("smaller"), tr("Smaller text"), QStringLiteral("text-size"), group, QKeySequence::ZoomOut, [scaleBy] { scaleBy(-0.125); });
    add(QStringLiteral("normal"), tr("Normal text"), QStringLiteral("text-size"), group, QKeySequence(Qt::CTRL | Qt::Key_0),
        [this] { Theme::of(m_window)->setTextScale(1); });
}

void WindowActions::addHelpActions()
{
    const QString help = tr("Help");
    add(QStringLiteral("help"), tr("About this page"), QStringLiteral("help"), help, QKeySequence::HelpContents, [this] { showHelp(); });
    add(QStringLiteral("about"), tr("About Pilothouse"), QStringLiteral("info"), help, {}, [this] {
        auto* about = new AboutDialog(m_window->tools().versions, m_window);
        about->open();
    });
}

void WindowActions::showHelp()
{
    const Page* page = m_window->host()->page();
    if (page != nullptr && !page->help().isEmpty()) {
        Notice notice;
        notice.status = Status::Unknown;
        notice.title = page->title();
        notice.text = page->help();
        m_window->notify(notice);
    }
}

void WindowActions::refresh()
{
    const bool hasProject = m_window->workspace()->project->project().has_value();
    for (QAction* action : m_registry->actions()) {
        const QString group = ActionRegistry::groupOf(action);
        if (group == tr("Pages") || ofProject.contains(action->objectName())) {
            action->setEnabled(hasProject);
        }
        if (group == tr("Pages")) {
            action->setVisible(m_window->offers(static_cast<PageId>(action->data().toInt())));
        }
    }
    if (QAction* deploy = m_registry->find(QStringLiteral("deploy"))) {
        deploy->setText(hasProject ? tr("Deploy a release to %1…").arg(m_window->environment()) : tr("Deploy a release…"));
    }
    if (QAction* rollback = m_registry->find(QStringLiteral("rollback"))) {
        rollback->setText(hasProject ? tr("Roll back the last run on %1…").arg(m_window->environment()) : tr("Roll back the last run…"));
    }
    if (QAction* contract = m_registry->find(QStringLiteral("contract"))) {
        contract->setText(hasProject ? tr("Contract what is expanded in %1…").arg(m_window->environment()) : tr("Contract what is expanded…"));
    }
    if (QAction* takeBack = m_registry->find(QStringLiteral("takeBack"))) {
        takeBack->setText(hasProject ? tr("Take back what was expanded in %1…").arg(m_window->environment()) : tr("Take back what was expanded…"));
    }
    m_registry->find(QStringLiteral("back"))->setEnabled(m_window->host()->canGoBack());
    for (QAction* action : m_looks->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(Theme::of(m_window)->mode()));
    }
}

void WindowActions::fillMenu()
{
    m_menu->clear();
    QStringList groups;
    for (QAction* action : m_registry->actions()) {
        const QString group = ActionRegistry::groupOf(action);
        if (!groups.contains(group)) {
            groups << group;
        }
    }
    for (const QString& group : std::as_const(groups)) {
        QMenu* menu = m_menu->addMenu(group);
        menu->addActions(m_registry->actionsOf(group));
    }
}

void WindowActions::fillProjectMenu()
{
    m_projectMenu->clear();
    const QStringList files = recentFiles();
    for (const QString& file : files) {
        QAction* action = m_projectMenu->addAction(Icons::icon(QStringLiteral("environment")), QFileInfo(file).dir().dirName());
        action->setToolTip(file);
        connect(action, &QAction::triggered, this, [this, file] { m_window->openFile(file); });
    }
    if (!files.isEmpty()) {
        m_projectMenu->addSeparator();
    }
    m_projectMenu->addAction(m_registry->find(QStringLiteral("open")));
    m_projectMenu->addAction(m_registry->find(QStringLiteral("closeProject")));
}

QStringList WindowActions::recentFiles() const
{
    return m_window->memory()->value(recentKey).toStringList();
}

void WindowActions::addRecent(const QString& file)
{
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    m_window->memory()->setValue(recentKey, files.mid(0, mostRecent));
}

} // namespace Pilothouse
