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

/// Answers with what the test says, and remembers what it was asked to end.
class ScriptedLocks final : public LockReader {
public:
    ScriptedLocks(const Result<LockPicture>* picture, QStringList* ended)
        : m_picture(picture)
        , m_ended(ended)
    {
    }

    QCoro::Task<Result<LockPicture>> read() override { co_return Result<LockPicture>(*m_picture); }
    QCoro::Task<Result<SessionEnd>> cancel(int pid, QString) override { co_return end(QStringLiteral("cancel"), pid); }
    QCoro::Task<Result<SessionEnd>> terminate(int pid, QString) override { co_return end(QStringLiteral("terminate"), pid); }

private:
    Result<SessionEnd> end(const QString& verb, int pid)
    {
        *m_ended << verb + u' ' + QString::number(pid);
        return SessionEnd {pid, verb == u"terminate", QStringLiteral("SELECT 1")};
    }

    const Result<LockPicture>* m_picture;
    QStringList* m_ended;
};

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
    workspace.review = [this](const QString& name) { return m_reviews.contains(name) ? m_reviews.at(name).get() : nullptr; };
    workspace.locks = [this](const QString& name) { return m_lockFeeds.contains(name) ? m_lockFeeds.at(name).get() : nullptr; };
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
    m_reviews.clear();
    m_lockFeeds.clear();
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
        m_reviews[environment.name] = std::make_unique<ReviewFeed>(reviewParts(environment.name));
        m_lockFeeds[environment.name] = std::make_unique<LockFeed>(std::make_unique<ScriptedLocks>(&m_locks, &m_ended), &clock);
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

ReviewFeedParts ScriptedWorkspace::reviewParts(const QString& environment)
{
    ReviewFeedParts parts;
    parts.clock = &clock;
    parts.review = [this, environment](const QString& release, std::stop_token stop) { return review(environment, release, std::move(stop)); };
    parts.prove = [this](const QString&, const std::function<void(QString)>&, std::stop_token stop) { return prove(std::move(stop)); };
    return parts;
}

QCoro::Task<Result<SchemaReview>> ScriptedWorkspace::review(QString environment, QString release, std::stop_token stop)
{
    // Before the wait: who is cancelled may be resumed when the workspace is gone.
    Result<SchemaReview> found = m_review;
    if (found) {
        found->environment = environment;
        found->release = release;
    }
    if (m_isHeld) {
        const Result<> waited = co_await clock.sleep(Milliseconds(60'000), stop);
        Q_UNUSED(waited)
    }
    co_return found;
}

QCoro::Task<Result<CompatibilityProof>> ScriptedWorkspace::prove(std::stop_token stop)
{
    const Result<CompatibilityProof> proof = m_proof;
    if (m_isHeld) {
        const Result<> waited = co_await clock.sleep(Milliseconds(60'000), stop);
        Q_UNUSED(waited)
    }
    co_return proof;
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
