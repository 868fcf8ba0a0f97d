#pragma once
#include "services/environment/checkworld.h"
#include "services/journal/journal.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sampleplan.h"
#include "tests/support/unusedruntime.h"
#include <QTest>

namespace Pilothouse {

// QCoro 0.8 moves out of whatever lvalue is co_returned, members included.
template <class T>
T copied(const T& value)
{
    return value;
}

class FakeRuntime final : public UnusedRuntime {
public:
    RuntimeFacts hostFacts;
    QJsonObject stack;
    QMap<QString, QList<HostMention>> mentions;
    QList<ObservedContainer> all;
    QMap<QString, ObservedImage> imagesByName;
    qint64 memory = 100'000'000;
    std::optional<LeaseHolder> holder;

    QCoro::Task<Result<RuntimeFacts>> facts() override { co_return copied(hostFacts); }
    QCoro::Task<Result<QJsonObject>> resolvedStack() override { co_return copied(stack); }
    QCoro::Task<Result<QList<HostMention>>> servicesMentioning(QString host) override { co_return mentions.value(host); }
    QCoro::Task<Result<QList<ObservedContainer>>> containers() override { co_return copied(all); }
    QCoro::Task<Result<ObservedImage>> image(QString name) override
    {
        if (!imagesByName.contains(name)) {
            co_return failure(ErrorCode::NotFound, name);
        }
        co_return imagesByName.value(name);
    }
    QCoro::Task<Result<qint64>> memoryUse(QString) override { co_return memory; }
    QCoro::Task<Result<std::optional<LeaseHolder>>> leaseHolder(Milliseconds) override { co_return copied(holder); }
};

class FakeRouter final : public Router, public RouterAdoption {
public:
    Result<TrafficSplit> word;
    Result<AdoptionPlan> adoption;

    QCoro::Task<Result<TrafficSplit>> readSplit() override { co_return copied(word); }
    QCoro::Task<Result<>> switchTo(Slot) override { co_return unused(); }
    QCoro::Task<Result<>> setMaintenance(bool) override { co_return unused(); }
    QCoro::Task<Result<>> setStaticFallback(std::optional<Slot>) override { co_return unused(); }
    QCoro::Task<Result<int>> inFlight(ObservedContainer, int) override { co_return unused(); }
    QCoro::Task<Result<>> followLog(qint64, std::function<void(RoutedRequest)>, std::stop_token) override { co_return unused(); }
    QCoro::Task<Result<AdoptionPlan>> plan() override { co_return copied(adoption); }
    QCoro::Task<Result<int>> apply(AdoptionPlan) override { co_return unused(); }
    QCoro::Task<Result<QStringList>> undo() override { co_return unused(); }
    QCoro::Task<Result<AdoptionState>> adoptionState() override { co_return unused(); }

private:
    static tl::unexpected<Error> unused() { return failure(ErrorCode::Internal, QStringLiteral("Not used in this test.")); }
};

class FakeDatabase final : public Database {
public:
    Result<DatabaseFacts> found;

    QCoro::Task<Result<DatabaseFacts>> facts() override { co_return copied(found); }
    QCoro::Task<Result<QList<AppliedMigration>>> appliedMigrations() override { co_return QList<AppliedMigration>(); }
};

class FakeBackups final : public BackupStore {
public:
    QList<BackupRecord> records;

    QCoro::Task<Result<BackupRecord>> create(QString, QString, std::function<void(qint64)>, std::stop_token) override
    {
        co_return failure(ErrorCode::Internal, QStringLiteral("Not used in this test."));
    }
    QCoro::Task<Result<QList<BackupRecord>>> list() override { co_return copied(records); }
    QCoro::Task<Result<BackupRecord>> verify(QString) override { co_return failure(ErrorCode::Internal, QStringLiteral("Not used in this test.")); }
    void removeUnfinished(const QString&) override { }
};

class FakeSecrets final : public SecretStore {
public:
    Result<Secret> answer = Secret("s3");

    QCoro::Task<Result<Secret>> read(SecretReference) override { co_return copied(answer); }
    QCoro::Task<Result<>> write(SecretReference, Secret) override { co_return Result<>(); }
};

class FakeJournal final : public Journal {
public:
    QList<Event> events;

    QCoro::Task<Result<Event>> append(EventDraft) override { co_return failure(ErrorCode::Internal, QStringLiteral("Not used in this test.")); }
    QCoro::Task<Result<Event>> createRun(EventDraft) override { co_return failure(ErrorCode::Internal, QStringLiteral("Not used in this test.")); }
    QCoro::Task<Result<QList<Event>>> read(qint64, QString run, int) override
    {
        QList<Event> found;
        std::copy_if(events.cbegin(), events.cend(), std::back_inserter(found), [&run](const Event& event) { return event.run == run; });
        co_return copied(found);
    }
    QCoro::Task<Result<QList<Event>>> runs() override
    {
        QList<Event> found;
        std::copy_if(events.cbegin(), events.cend(), std::back_inserter(found), [](const Event& event) { return event.kind == QStringView(EventKind::runCreated); });
        co_return copied(found);
    }
};

/// Answers by program name and first argument ("docker version"); anything else cannot be started.
class FakeProcesses final : public ProcessRunner {
public:
    QMap<QString, ProcessOutput> answers;

    void answer(const QString& words, const QByteArray& out, int exitCode = 0, const QByteArray& err = {})
    {
        ProcessOutput output;
        output.out = out;
        output.err = err;
        output.exitCode = exitCode;
        answers.insert(words, output);
    }
    QCoro::Task<Result<ProcessOutput>> run(Command command, std::stop_token) override
    {
        const QString words = (QStringList {command.program} + command.arguments).join(QLatin1Char(' '));
        for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
            if (words.startsWith(it.key())) {
                co_return copied(it.value());
            }
        }
        co_return failure(ErrorCode::ProcessFailedToStart, QStringLiteral("%1 could not be started: No such file or directory").arg(command.program));
    }
};

/// A world in which everything is as it should be for samplePlan(): each test breaks one thing.
struct FakeWorld {
    FakeWorld();
    [[nodiscard]] SharedCheckWorld shared() const { return std::make_shared<const CheckWorld>(world); }

    FakeClock clock;
    FakeRuntime runtime;
    FakeRouter router;
    FakeDatabase database;
    FakeBackups backups;
    FakeSecrets secrets;
    FakeJournal journal;
    FakeProcesses processes;
    QMap<QString, Result<PageAnswer>> pages; ///< by path
    QMap<QString, int> badAnswers; ///< so many 502 by path before the page itself
    CheckWorld world;

private:
    void fillHost();
    void fillServices();
    void fillEnvironment();
    static QCoro::Task<Result<PageAnswer>> answerOf(Result<PageAnswer> answer) { co_return copied(answer); }
};

inline FakeWorld::FakeWorld()
{
    fillHost();
    fillServices();
    fillEnvironment();
    world.clock = &clock;
    world.runtime = &runtime;
    world.router = &router;
    world.adoption = &router;
    world.database = &database;
    world.backups = &backups;
    world.secrets = &secrets;
    world.journal = &journal;
    world.processes = &processes;
    world.fetch = [this](const QUrl& url, const QString&, const QMap<QString, QString>&) {
        if (badAnswers.value(url.path()) > 0) {
            --badAnswers[url.path()];
            return answerOf(PageAnswer {502, {}, Milliseconds(1)});
        }
        return answerOf(pages.value(url.path(), Result<PageAnswer>(PageAnswer {404, {}, Milliseconds(1)})));
    };
}

inline void FakeWorld::fillHost()
{
    processes.answer(QStringLiteral("docker --version"), "Docker version 20.10.24\n");
    processes.answer(QStringLiteral("docker version"), "20.10.24\n");
    processes.answer(QStringLiteral("docker compose version"), "2.26.1\n");
    processes.answer(QStringLiteral("pg_dump --version"), "pg_dump (PostgreSQL) 15.6 (Debian 15.6-0)\n");
    processes.answer(QStringLiteral("pg_restore --version"), "pg_restore (PostgreSQL) 15.6\n");
    runtime.hostFacts.endpoint = QStringLiteral("unix:///var/run/docker.sock");
    runtime.hostFacts.rootFolder = QStringLiteral("/");
}

inline void FakeWorld::fillServices()
{
    runtime.stack = QJsonDocument::fromJson(R"({"services": {
        "web": {"environment": {"SECRET_KEY": "sha256:ab"}, "ports": [], "networks": {"default": {"aliases": ["app"]}}},
        "worker": {}, "reports": {}, "router": {}}})").object();
    for (const QString& name : {QStringLiteral("sha256:42"), QStringLiteral("members-web:r42")}) {
        runtime.imagesByName.insert(name, {QStringLiteral("sha256:42"), {}, {}, 0, {}});
    }
    ObservedContainer web;
    web.id = QStringLiteral("web1");
    web.role = QStringLiteral("web");
    web.slot = Slot::Blue;
    web.status = QStringLiteral("running");
    web.addresses = {QStringLiteral("172.20.0.5")};
    runtime.all = {web};
    TrafficSplit split;
    split.weights = {{Slot::Blue, 100}};
    router.word = split;
    AdoptionPlan adopted;
    adopted.isAdopted = true;
    router.adoption = adopted;
    DatabaseFacts facts;
    facts.serverVersion = 150006;
    facts.connections = 10;
    facts.connectionLimit = 97;
    facts.connectionsFrom = {{QStringLiteral("172.20.0.5"), 8}};
    database.found = facts;
    BackupRecord backup;
    backup.isVerified = true;
    backup.bytes = 1000;
    backup.takenAt = clock.now().addSecs(-3600);
    backups.records = {backup};
}

inline void FakeWorld::fillEnvironment()
{
    Environment& environment = world.environment;
    world.project = QStringLiteral("members");
    world.dataFolder = QDir::tempPath();
    world.stateFolder = QDir::tempPath();
    world.projectFolder = QDir::tempPath();
    environment.name = QStringLiteral("production");
    environment.application.web.service = QStringLiteral("web");
    environment.application.web.health = QStringLiteral("/health/");
    environment.application.web.smoke = {QStringLiteral("/"), QStringLiteral("/people/")};
    environment.router.service = QStringLiteral("router");
    environment.router.url = QStringLiteral("http://127.0.0.1:8080/");
    environment.database = DatabaseConfig {};
    environment.database->host = QStringLiteral("127.0.0.1");
    environment.database->password.name = QStringLiteral("members-db");
    environment.requiredVariables = {QStringLiteral("SECRET_KEY")};
    for (const QString& path : {QStringLiteral("/health/"), QStringLiteral("/"), QStringLiteral("/people/")}) {
        pages.insert(path, PageAnswer {200, {}, Milliseconds(3)});
    }
}

} // namespace Pilothouse
