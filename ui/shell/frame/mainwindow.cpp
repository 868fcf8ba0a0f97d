#include "ui/shell/frame/mainwindow.h"
#include "models/environment/status.h"
#include "services/project/projectwatch.h"
#include "ui/shell/frame/commandpalette.h"
#include "ui/shell/frame/framefeed.h"
#include "ui/shell/frame/header.h"
#include "ui/shell/frame/logwindow.h"
#include "ui/shell/frame/rail.h"
#include "ui/shell/frame/runannouncer.h"
#include "ui/shell/frame/startpage.h"
#include "ui/shell/frame/statusbar.h"
#include "ui/shell/frame/toaster.h"
#include "ui/shell/frame/windowactions.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/widgets/plate.h"
#include "ui/shell/widgets/rolebox.h"
#include "ui/shell/windowmemory.h"
#include "ui/shell/workspace.h"
#include <QApplication>
#include <QCloseEvent>
#include <QVBoxLayout>

namespace Pilothouse {
namespace {

constexpr std::array railPages {PageId::Overview, PageId::Deployments, PageId::Migrations, PageId::Reports, PageId::Journal, PageId::Settings};

QString keyOf(PageId page)
{
    switch (page) {
    case PageId::Overview: return QStringLiteral("overview");
    case PageId::Deployments: return QStringLiteral("deployments");
    case PageId::Migrations: return QStringLiteral("migrations");
    case PageId::Reports: return QStringLiteral("reports");
    case PageId::Journal: return QStringLiteral("journal");
    case PageId::Settings: break;
    }
    return QStringLiteral("settings");
}

} // namespace

MainWindow::MainWindow(Workspace* workspace, WindowMemory* memory, WindowTools tools, PageFactories factories)
    : m_workspace(workspace)
    , m_memory(memory)
    , m_tools(std::move(tools))
    , m_factories(std::move(factories))
{
    makeParts();
    m_frame = new FrameFeed(workspace, m_header, m_status, this);
    m_actions = new WindowActions(this);
    m_header->setMenus(m_actions->applicationMenu(), m_actions->projectMenu());
    new RunAnnouncer(workspace->journal, this, this);
    connectSignals();
    setAcceptDrops(true);
    restore();
    onProject();
}

MainWindow::~MainWindow()
{
    // The pages go before the registry and the frame that they speak to.
    m_host->clear();
}

void MainWindow::makeParts()
{
    auto* body = new QWidget(this);
    auto* rows = new QVBoxLayout(body);
    auto* columns = new QHBoxLayout;
    auto* content = new QVBoxLayout;
    for (QBoxLayout* layout : std::initializer_list<QBoxLayout*> {rows, columns, content}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
    }
    m_header = new Header(m_tools.person, body);
    makeRail();
    m_problems = new QVBoxLayout;
    m_host = new PageHost(body);
    m_status = new StatusBar(body);
    content->addLayout(m_problems);
    content->addWidget(m_host, 1);
    columns->addWidget(new RailPanel(m_rail, body));
    columns->addLayout(content, 1);
    rows->addWidget(m_header);
    rows->addLayout(columns, 1);
    rows->addWidget(m_status);
    setCentralWidget(body);
    m_toaster = new Toaster(body);
}

void MainWindow::makeRail()
{
    m_railModel = new RailModel(this);
    m_rail = new Rail(m_railModel, this);
}

// A page of an environment that has nothing to show on it is not there.
bool MainWindow::offers(PageId page) const
{
    if (page != PageId::Migrations) {
        return static_cast<bool>(m_factories.of(page));
    }
    const std::optional<Project>& project = m_workspace->project->project();
    const Environment* here = project ? project->find(environment()) : nullptr;
    return m_factories.migrations && here != nullptr && !here->migrations.framework.isEmpty();
}

void MainWindow::fillRail()
{
    const bool hasProject = m_workspace->project->project().has_value();
    QList<RailModel::Entry> entries;
    for (const PageId page : railPages) {
        if (offers(page)) {
            entries << m_railModel->entry(page).value_or(RailModel::Entry {page, pageName(page), pageIcon(page), 0, {}, true});
            entries.last().isEnabled = hasProject || page == PageId::Overview;
        }
    }
    m_railModel->setEntries(entries);
}

void MainWindow::connectSignals()
{
    connect(m_header, &Header::environmentChosen, this, [this](const QString& name) { selectEnvironment(name); });
    connect(m_header, &Header::searchWanted, this, &MainWindow::openPalette);
    connect(m_rail, &Rail::pageChosen, this, [this](PageId page) { show(page); });
    connect(m_status, &StatusBar::doctorWanted, this, [this](const QString& check) { openDoctor(environment(), check); });
    connect(m_host, &PageHost::placeChanged, this, [this] {
        onPlace();
        QWidget* first = m_host->page() == nullptr ? nullptr : m_host->page()->firstFocus();
        (first == nullptr ? m_rail : first)->setFocus(Qt::OtherFocusReason);
    });
    connect(m_frame, &FrameFeed::projectChanged, this, &MainWindow::onProject);
    connect(m_frame, &FrameFeed::problemsChanged, this, &MainWindow::showProblems);
    connect(m_workspace->project, &ProjectWatch::opened, this, &MainWindow::rememberProject);
    connect(m_frame, &FrameFeed::environmentSelected, this, [this](const QString& name) {
        const QList<Page*> pages = m_host->pages();
        for (Page* page : pages) {
            page->environmentSelected(name);
        }
        fillRail();
        if (!offers(m_host->place().rail)) {
            show(PageId::Overview);
        }
        onPlace();
    });
}

QString MainWindow::pageName(PageId page)
{
    switch (page) {
    case PageId::Overview: return tr("Overview");
    case PageId::Deployments: return tr("Deployments");
    case PageId::Migrations: return tr("Migrations");
    case PageId::Reports: return tr("Reports");
    case PageId::Journal: return tr("Journal");
    case PageId::Settings: break;
    }
    return tr("Settings");
}

QString MainWindow::pageIcon(PageId page)
{
    switch (page) {
    case PageId::Overview: return QStringLiteral("overview");
    case PageId::Deployments: return QStringLiteral("deploy");
    case PageId::Migrations: return QStringLiteral("database");
    case PageId::Reports: return QStringLiteral("report");
    case PageId::Journal: return QStringLiteral("journal");
    case PageId::Settings: break;
    }
    return QStringLiteral("settings");
}

PageContext MainWindow::context()
{
    return {m_workspace, this, &m_registry, m_memory};
}

void MainWindow::onProject()
{
    const bool hasProject = m_workspace->project->project().has_value();
    fillRail();
    const QString file = hasProject ? m_workspace->project->file() : QString();
    if (m_host->page() == nullptr || file != m_shownFile) {
        m_shownFile = file;
        m_host->clear();
        hasProject ? show(PageId::Overview) : showStart();
    } else if (hasProject && !offers(m_host->place().rail)) {
        show(PageId::Overview);
    }
    showProblems();
    onPlace();
}

void MainWindow::showStart()
{
    m_host->go({QStringLiteral("start"), PageId::Overview, [this](QWidget* parent) {
        m_start = new StartPage(m_tools, m_factories.recording != nullptr, parent);
        m_start->setRecent(m_actions->recentFiles());
        connect(m_start, &StartPage::openWanted, this, &MainWindow::chooseFile);
        connect(m_start, &StartPage::fileChosen, this, &MainWindow::openFile);
        connect(m_start, &StartPage::recordingWanted, this, &MainWindow::openRecording);
        connect(m_start, &StartPage::dockerSeen, m_frame, &FrameFeed::setDocker);
        return m_start.data();
    }});
}

void MainWindow::show(PageId page)
{
    if (!m_workspace->project->project()) {
        showStart();
        return;
    }
    if (const PageFactories::Make& make = m_factories.of(page); offers(page)) {
        m_host->go({keyOf(page), page, [this, make](QWidget* parent) { return make(context(), parent); }});
    }
}

void MainWindow::openSubject(const QString& kind, const QString& subject, PageId rail, const PageFactories::MakeFor& make, const QString& part)
{
    if (!make) {
        return;
    }
    const QString key = kind + u'/' + subject;
    Page* page = m_host->go({key, rail, [this, make, subject](QWidget* parent) { return make(context(), subject, parent); }});
    if (page != nullptr && !part.isEmpty()) {
        page->reveal(part);
    }
}

void MainWindow::openRun(const QString& run, bool asReplay)
{
    openSubject(asReplay ? QStringLiteral("replay") : QStringLiteral("run"), run, PageId::Deployments, asReplay ? m_factories.replay : m_factories.run);
}

void MainWindow::openWizard(const QString& environment)
{
    openSubject(QStringLiteral("wizard"), environment, PageId::Deployments, m_factories.wizard);
}

void MainWindow::openSchemaWizard(const QString& environment, ExpansionEnd end)
{
    if (const auto make = m_factories.schemaWizard) {
        const QString key = QStringLiteral("wizard/%1/%2").arg(environment, end == ExpansionEnd::Contract ? QStringLiteral("contract") : QStringLiteral("take-back"));
        m_host->go({key, PageId::Deployments, [this, make, environment, end](QWidget* parent) { return make(context(), environment, end, parent); }});
    }
}

void MainWindow::rollBackLast()
{
    if (m_factories.rollBackLast) {
        m_factories.rollBackLast(context(), environment(), this);
    }
}

void MainWindow::openDoctor(const QString& environment, const QString& check)
{
    openSubject(QStringLiteral("doctor"), environment, PageId::Overview, m_factories.doctor, check);
}

void MainWindow::openReport(const QString& run)
{
    openSubject(QStringLiteral("report"), run, PageId::Reports, m_factories.report);
}

void MainWindow::openRecording()
{
    if (m_factories.recording) {
        m_host->go({QStringLiteral("recording"), PageId::Overview, [this](QWidget* parent) { return m_factories.recording(context(), parent); }});
    }
}

void MainWindow::selectEnvironment(const QString& environment)
{
    m_frame->selectEnvironment(environment);
    rememberEnvironment();
}

QString MainWindow::environment() const
{
    return m_frame->environment();
}

void MainWindow::setBadge(PageId page, int count, const QString& what)
{
    m_railModel->setBadge(page, count, what);
}

void MainWindow::goBack()
{
    m_host->goBack();
}

void MainWindow::notify(const Notice& notice)
{
    m_toaster->show(notice);
    if (!isActiveWindow() || notice.isUrgent) {
        QApplication::alert(this);
        if (m_tools.tellDesktop) {
            m_tools.tellDesktop(notice);
        }
    }
}

void MainWindow::openPalette()
{
    std::optional<EnvironmentKind> kind;
    for (const EnvironmentEntry& entry : m_frame->entries()) {
        if (entry.name == environment()) {
            kind = entry.kind;
        }
    }
    auto* palette = new CommandPalette(m_actions->paletteEntries(), kind, this);
    palette->open();
}

void MainWindow::showLog()
{
    if (!m_log) {
        m_log = new LogWindow(m_tools.logFile, this);
        m_log->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_log->show();
    m_log->raise();
    m_log->activateWindow();
}

void MainWindow::onPlace()
{
    m_rail->setCurrent(m_host->place().rail);
    m_toaster->placeLater();
    QStringList parts;
    const std::optional<Project>& project = m_workspace->project->project();
    if (project) {
        parts << project->name;
    }
    for (const EnvironmentEntry& entry : m_frame->entries()) {
        if (entry.name == environment()) {
            parts << (entry.kind == EnvironmentKind::Production ? Plate::wordOf(entry.kind) : entry.name);
        }
    }
    parts << QStringLiteral("Pilothouse");
    setWindowTitle(parts.join(QStringLiteral(" · ")));
    if (Page* page = m_host->page()) {
        m_host->setAccessibleName(page->title());
        
    }
    m_actions->refresh();
}

void MainWindow::showProblems()
{
    while (QLayoutItem* item = m_problems->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Theme* theme = Theme::of(this);
    const QList<Error> problems = m_frame->problems();
    for (const Error& problem : problems) {
        auto* box = new RoleBox(Role::Warning, this);
        box->setTight();
        box->setTitle(problem.message, QStringLiteral("warning"));
        box->setText(problem.remedy);
        m_problems->addWidget(box);
    }
    const int margin = problems.isEmpty() ? 0 : theme->px(Metric::pageMargin);
    m_problems->setContentsMargins(margin, problems.isEmpty() ? 0 : theme->px(12), margin, 0);
}

} // namespace Pilothouse
