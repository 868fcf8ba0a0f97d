#include "tests/support/gui/scriptedworkspace.h"
#include <QDir>
#include <QFile>
#include <QTest>

namespace Pilothouse {
namespace {

QByteArray projectText(const QByteArray& demo)
{
    // The demo has one environment; the others are the same stack by another name.
    const qsizetype begin = demo.indexOf("  production:");
    QByteArray text = demo.left(begin);
    text.replace("timezone: UTC", "timezone: Asia/Manila");
    const QByteArray production = demo.mid(begin);
    for (const QByteArray name : {"production", "staging", "development"}) {
        QByteArray environment = production;
        environment.replace("  production:", "  " + name + ":").replace("kind: production", "kind: " + name);
        text += environment;
    }
    return text;
}

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    const QFileInfoList entries = QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo& entry : entries) {
        const QString target = to + u'/' + entry.fileName();
        entry.isDir() ? copyFolder(entry.filePath(), target) : void(QFile::copy(entry.filePath(), target));
    }
}

} // namespace

ScriptedWorkspace::ScriptedWorkspace()
    : clock(QDateTime(QDate(2026, 11, 20), QTime(6, 3), Qt::UTC))
{
    DockerHost nowhere;
    nowhere.host = QStringLiteral("unix:///nowhere/docker.sock");
    m_events = std::make_unique<DockerEvents>(nowhere, m_processes, clock);
    m_feed = std::make_unique<JournalFeed>(&journal, &clock, QString());
    m_desk = std::make_unique<DeploymentDesk>(deskTools(), &m_project, m_feed.get(), &clock);
    connect(&m_project, &ProjectWatch::changed, this, &ScriptedWorkspace::remake);
    workspace.clock = &clock;
    workspace.project = &m_project;
    workspace.journal = m_feed.get();
    workspace.desk = m_desk.get();
    workspace.follow = [this](const QString& run) { return std::make_unique<RunFeed>(run, &journal, &clock, [](const QString&) { return true; }); };
    workspace.environments = [this] {
        QList<EnvironmentFeed*> feeds;
        for (const auto& feed : m_environments) {
            feeds << feed.get();
        }
        return feeds;
    };
    workspace.environment = [this](const QString& name) -> EnvironmentFeed* {
        for (const auto& feed : m_environments) {
            if (feed->environment().name == name) {
                return feed.get();
            }
        }
        return nullptr;
    };
}

ScriptedWorkspace::~ScriptedWorkspace() = default;

QString ScriptedWorkspace::projectFile()
{
    const QString folder = m_folder.path() + QStringLiteral("/members");
    const QString file = folder + QStringLiteral("/pilothouse.yaml");
    if (!QFile::exists(file)) {
        copyFolder(QStringLiteral(PILOTHOUSE_SOURCE_DIR "/demo/members"), folder);
        QFile demo(file);
        if (!demo.open(QIODevice::ReadOnly)) {
            qFatal("The demo's project file cannot be read.");
        }
        const QByteArray text = projectText(demo.readAll());
        demo.close();
        demo.remove();
        if (!demo.open(QIODevice::WriteOnly) || demo.write(text) != text.size()) {
            qFatal("The project file of the test cannot be written.");
        }
    }
    return file;
}

void ScriptedWorkspace::openProject()
{
    m_project.open(projectFile());
    QVERIFY(QTest::qWaitFor([this] { return m_project.project().has_value(); }));
    const auto isLooked = [this] {
        return std::all_of(m_environments.cbegin(), m_environments.cend(), [](const auto& feed) { return feed->status().has_value(); });
    };
    QVERIFY(QTest::qWaitFor(isLooked));
}

void ScriptedWorkspace::remake()
{
    m_environments.clear();
    if (!m_project.project()) {
        return;
    }
    for (const Environment& environment : m_project.project()->environments) {
        EnvironmentFeedParts parts;
        parts.observe = [this, name = environment.name](bool) { return observe(name); };
        parts.stackName = []() -> QCoro::Task<Result<QString>> { co_return QStringLiteral("members"); };
        parts.events = m_events.get();
        parts.journal = m_feed.get();
        parts.clock = &clock;
        m_environments.push_back(std::make_unique<EnvironmentFeed>(environment, m_project.project()->name, parts));
    }
}

QCoro::Task<EnvironmentStatus> ScriptedWorkspace::observe(QString environment)
{
    if (m_isHeld) {
        const Result<> waited = co_await clock.sleep(Milliseconds(60'000));
        Q_UNUSED(waited)
    }
    const auto at = m_statuses.find(environment);
    EnvironmentStatus status = at == m_statuses.end() ? EnvironmentStatus() : at->second;
    co_return status;
}

void ScriptedWorkspace::setStatus(const QString& environment, const EnvironmentStatus& status)
{
    m_statuses[environment] = status;
    if (EnvironmentFeed* feed = workspace.environment(environment)) {
        feed->refresh();
    }
}

EnvironmentStatus ScriptedWorkspace::healthy(const QString& environment, const QString& release, Slot slot)
{
    EnvironmentStatus status;
    status.project = QStringLiteral("members");
    status.environment = environment;
    status.kind = environment == u"production" ? EnvironmentKind::Production : environment == u"staging" ? EnvironmentKind::Staging : EnvironmentKind::Development;
    for (const QString& role : {QStringLiteral("web"), QStringLiteral("worker")}) {
        ServiceStatus service;
        service.release = release;
        service.isServing = true;
        service.container.name = QStringLiteral("members-pilothouse-%1-%2-1").arg(role, slotName(slot));
        service.container.role = role;
        service.container.slot = slot;
        service.container.status = QStringLiteral("running");
        service.container.health = Health::Healthy;
        service.container.imageName = QStringLiteral("members-web:%1").arg(release);
        status.services << service;
    }
    TrafficSplit split;
    split.weights.insert(slot, 100);
    status.split = split;
    status.pendingMigrations = QStringList();
    return status;
}

void ScriptedWorkspace::addRun(const QString& run, const QList<Event>& events)
{
    for (Event event : events) {
        event.run = run;
        event.seq = journal.events.size() + 1;
        journal.events << event;
    }
    Q_EMIT journal.appended(journal.events.size());
}

DeskTools ScriptedWorkspace::deskTools()
{
    DeskTools tools;
    tools.makeWorld = [](const Project&, const QString&) -> Result<std::unique_ptr<DeploymentWorld>> {
        return failure(ErrorCode::Unavailable, QStringLiteral("This test has no world."));
    };
    tools.isAlive = [this](const QString&) { return m_isRunnerAlive; };
    tools.supervise = [this](const QString& run) -> Result<> {
        m_supervised << run;
        return {};
    };
    tools.examine = [this](std::optional<Project>, QString, DeskTools::OnChecked onChecked, std::stop_token) { return examine(onChecked); };
    tools.storeSecret = [this](SecretReference reference, Secret value) { return store(std::move(reference), std::move(value)); };
    tools.actor = QStringLiteral("ben@desk");
    return tools;
}

QCoro::Task<Result<>> ScriptedWorkspace::store(SecretReference reference, Secret value)
{
    m_secrets.insert(reference.name, value.reveal());
    co_return Result<>();
}

QCoro::Task<QList<CheckResult>> ScriptedWorkspace::examine(DeskTools::OnChecked onChecked)
{
    const QList<CheckResult> checks = m_checks;
    for (const CheckResult& check : checks) {
        onChecked(check);
    }
    co_return checks;
}

} // namespace Pilothouse
