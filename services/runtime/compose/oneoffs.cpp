#include "services/runtime/compose/oneoffs.h"
#include "services/runtime/compose/inspectparser.h"

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

// The CLI lives at most this long after it was told to end, and may create its container until then.
constexpr Milliseconds dyingCli {2500};

} // namespace

OneOffs::OneOffs(const DockerCli& docker, ComposeProject& compose, OverlayFolder folder, Clock& clock)
    : m_docker(docker)
    , m_reader(docker)
    , m_compose(compose)
    , m_folder(std::move(folder))
    , m_clock(clock)
{
}

QCoro::Task<Result<ProcessOutput>> OneOffs::run(OverlayText project, OneOff job, std::stop_token stop) const
{
    const QString name = job.name;
    const Result<std::optional<OneOffLeftover>> found = co_await leftover(name);
    if (!found) {
        co_return forward(found);
    }
    if (found->has_value() && !(*found)->isOurs) {
        co_return failure(ErrorCode::Conflict, tr("A container named %1 is there, and it is not Pilothouse's.").arg(name),
            tr("Rename or remove it."));
    }
    if (found->has_value() && (*found)->isRunning && job.input.isEmpty()) {
        const Result<ProcessOutput> done = co_await await(name, job.timeLimit, stop);
        co_return done;
    }
    if (found->has_value()) {
        co_await removed(name);
    }
    const Result<ProcessOutput> done = co_await runAnew(std::move(project), std::move(job), stop);
    co_return done;
}

QCoro::Task<Result<ProcessOutput>> OneOffs::runAnew(OverlayText project, OneOff job, std::stop_token stop) const
{
    const QString name = job.name;
    const Result<QStringList> files = m_folder.write(project, name + u'.');
    if (!files) {
        co_return forward(files);
    }
    const QStringList paths = *files;
    const Result<ProcessOutput> done = co_await runIn(paths, project.project, std::move(job), stop);
    if (done) {
        co_await removed(name);
    } else {
        co_await removeSurely(name);
    }
    OverlayFolder::removeFiles(paths);
    co_return done;
}

QCoro::Task<Result<ProcessOutput>> OneOffs::runIn(QStringList files, QString project, OneOff job, std::stop_token stop) const
{
    QStringList words {u"run"_s, u"--no-deps"_s, u"-T"_s, u"--name"_s, job.name, job.role + u"-oneoff"_s};
    Command call = m_compose.command(std::move(project), std::move(files), std::move(words));
    call.input = job.input;
    call.timeLimit = job.timeLimit;
    call.onLine = job.onLine;
    const Result<ProcessOutput> done = co_await m_docker.run(std::move(call), stop);
    if (!done && done.error().code == ErrorCode::TimedOut) {
        co_return failure(ErrorCode::TimedOut,
            tr("`%1` did not finish within %2; its container was removed.").arg(job.command.join(u' '), spokenDuration(job.timeLimit)), {},
            done.error().detail);
    }
    co_return done;
}

QCoro::Task<Result<std::optional<OneOffLeftover>>> OneOffs::leftover(QString name) const
{
    const Result<QJsonObject> inspected = co_await m_reader.container(std::move(name));
    if (!inspected && inspected.error().code == ErrorCode::NotFound) {
        co_return std::optional<OneOffLeftover>();
    }
    if (!inspected) {
        co_return forward(inspected);
    }
    const ObservedContainer container = containerFromInspect(*inspected);
    OneOffLeftover found;
    found.container = container.id;
    found.isOurs = container.labels.contains(Label::oneOff);
    found.run = container.labels.value(Label::run);
    found.isRunning = container.isRunning() || container.status == u"paused" || container.status == u"restarting";
    found.hasStarted = container.startedAt.isValid();
    found.exitCode = container.exitCode;
    co_return std::optional<OneOffLeftover>(found);
}

QCoro::Task<Result<ProcessOutput>> OneOffs::await(QString name, Milliseconds timeLimit, std::stop_token stop) const
{
    Command waiting = m_docker.command({u"wait"_s, name});
    waiting.timeLimit = timeLimit;
    const Result<ProcessOutput> ended = co_await m_docker.run(std::move(waiting), stop);
    if (!ended) {
        co_await removeSurely(name);
        co_return forward(ended);
    }
    if (!ended->succeeded()) {
        co_return failure(ErrorCode::NotFound, tr("There is no container %1.").arg(name), {}, QString::fromUtf8(ended->err));
    }
    QStringList arguments {u"logs"_s, name};
    Result<ProcessOutput> logs = co_await m_docker.run(std::move(arguments));
    if (!logs) {
        co_return logs;
    }
    logs->exitCode = ended->out.trimmed().toInt();
    co_await removed(name);
    co_return logs;
}

QCoro::Task<> OneOffs::removeSurely(QString name) const
{
    const bool wasThere = co_await removed(name);
    if (!wasThere) {
        co_await m_clock.sleep(dyingCli);
        co_await removed(name);
    }
}

QCoro::Task<bool> OneOffs::removed(QString name) const
{
    QStringList arguments {u"rm"_s, u"--force"_s, u"--volumes"_s, std::move(name)};
    const Result<ProcessOutput> done = co_await m_docker.run(std::move(arguments));
    co_return done && done->succeeded() && !saysNotFound(done->err);
}

} // namespace Pilothouse
