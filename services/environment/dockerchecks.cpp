#include "services/environment/dockerchecks.h"
#include "services/environment/storagechecks.h"
#include "services/runtime/compose/dockercli.h"
#include <QFile>
#include <algorithm>
#include <vector>

namespace Pilothouse {
namespace {

bool isLocal(const RuntimeFacts& facts)
{
    return facts.endpoint.startsWith(QLatin1String("unix:"));
}

} // namespace

QCoro::Task<CheckResult> DockerChecks::program(CheckResult check, SharedCheckWorld world)
{
    const Command command(QStringLiteral("docker"), {QStringLiteral("--version")});
    const Result<ProcessOutput> output = co_await world->processes->run(command);
    if (!output || !output->succeeded()) {
        CheckResult result = check.failed(ErrorCode::ProcessFailedToStart, tr("The program docker is missing or does not run."),
            tr("Install Docker, for example `sudo apt-get install docker.io`, or see docs.docker.com/engine/install."));
        result.detail = output ? QString::fromUtf8(output->err) : output.error().message;
        co_return result;
    }
    co_return check.ok(QString::fromUtf8(output->out).trimmed() + QLatin1Char('.'));
}

QCoro::Task<CheckResult> DockerChecks::daemon(CheckResult check, SharedCheckWorld world)
{
    const DockerCli docker(world->environment.docker, *world->processes);
    const QStringList arguments {QStringLiteral("version"), QStringLiteral("--format"), QStringLiteral("{{.Server.Version}}")};
    const Result<QByteArray> version = co_await docker.output(arguments);
    if (!version) {
        co_return check.failed(version.error());
    }
    co_return check.ok(tr("The daemon answers; version %1.").arg(QString::fromUtf8(*version).trimmed()));
}

QCoro::Task<CheckResult> DockerChecks::compose(CheckResult check, SharedCheckWorld world)
{
    const DockerCli docker(world->environment.docker, *world->processes);
    const QStringList arguments {QStringLiteral("compose"), QStringLiteral("version"), QStringLiteral("--short")};
    const Result<QByteArray> output = co_await docker.output(arguments);
    if (!output) {
        CheckResult result = check.failed(ErrorCode::Unavailable, tr("Docker has no Compose plug-in of version 2."),
            tr("Install docker-compose-plugin (2.24 or newer), or see docs.docker.com/compose/install."));
        result.detail = output.error().detail;
        co_return result;
    }
    const QString version = QString::fromUtf8(*output).trimmed();
    if (!isComposeNewEnough(version)) {
        co_return check.failed(ErrorCode::Refused, tr("Compose has version %1; 2.24 is the oldest that works.").arg(version),
            tr("Install a newer docker-compose-plugin, or see docs.docker.com/compose/install."));
    }
    co_return check.ok(tr("Compose has version %1.").arg(version));
}

QCoro::Task<CheckResult> DockerChecks::stack(CheckResult check, SharedCheckWorld world)
{
    const Result<QJsonObject> stack = co_await world->runtime->resolvedStack();
    if (!stack) {
        co_return check.failed(stack.error());
    }
    const QJsonObject services = stack->value(QLatin1String("services")).toObject();
    QStringList wanted {world->environment.application.web.service, world->environment.router.service};
    for (const ApplicationService& service : world->environment.application.also) {
        wanted << service.service;
    }
    QStringList missing;
    std::copy_if(wanted.cbegin(), wanted.cend(), std::back_inserter(missing),
        [&services](const QString& name) { return !name.isEmpty() && !services.contains(name); });
    if (!missing.isEmpty()) {
        co_return check.failed(ErrorCode::Refused, tr("The compose files have no service called %1.").arg(missing.join(QStringLiteral(", "))),
            tr("They have: %1. Correct the names in pilothouse.yaml.").arg(services.keys().join(QStringLiteral(", "))));
    }
    co_return check.ok(tr("The compose files resolve to %n service(s).", nullptr, int(services.size())));
}

QCoro::Task<CheckResult> DockerChecks::images(CheckResult check, SharedCheckWorld world, Plan plan)
{
    for (const PlannedService& service : plan.services) {
        const QString id = service.imageId;
        const Result<ObservedImage> pinned = co_await world->runtime->image(id);
        if (!pinned && pinned.error().code != ErrorCode::NotFound) {
            co_return check.failed(pinned.error());
        }
        if (!pinned) {
            co_return check.failed(ErrorCode::Refused, tr("The planned image of %1 (%2) is no longer on the Docker host.").arg(service.role, service.image),
                tr("Bring it back with `pilothousectl prepare`, then make a new plan."));
        }
        if (plan.strategy == u"rollback" || plan.keepsRelease()) {
            continue; // the kept container is woken, or nothing is started; what its tag names today does not matter
        }
        const QString tag = service.image;
        const Result<ObservedImage> named = co_await world->runtime->image(tag);
        if (named && named->id != pinned->id) {
            CheckResult result = check.failed(ErrorCode::Conflict, tr("The tag %1 names another image than when the plan was made.").arg(tag),
                tr("Make a new plan, so that what was looked at is what runs."));
            result.detail = tr("planned %1\nnow     %2").arg(pinned->id, named->id);
            co_return result;
        }
    }
    co_return check.ok(tr("All %n image(s) are there, unchanged since the plan.", nullptr, int(plan.services.size())));
}

QCoro::Task<CheckResult> DockerChecks::disk(CheckResult check, SharedCheckWorld world)
{
    const Result<RuntimeFacts> facts = co_await world->runtime->facts();
    if (!facts) {
        co_return check.failed(facts.error());
    }
    if (!isLocal(*facts)) {
        co_return check.ok(tr("Not looked at: the Docker daemon is on another host."));
    }
    co_return StorageChecks::judgeSpace(check, facts->rootFolder, smallestDockerSpace,
        tr("Remove what is not needed: `docker system df` shows it, `docker image prune` frees it."));
}

qint64 DockerChecks::availableMemory(const QByteArray& meminfo)
{
    for (const QByteArray& line : meminfo.split('\n')) {
        if (line.startsWith("MemAvailable:")) {
            return line.mid(13).trimmed().split(' ').first().toLongLong() * 1024;
        }
    }
    return 0;
}

QCoro::Task<CheckResult> DockerChecks::memory(CheckResult check, SharedCheckWorld world, Plan plan)
{
    const Result<RuntimeFacts> facts = co_await world->runtime->facts();
    if (!facts) {
        co_return check.failed(facts.error());
    }
    QFile file(world->memoryFacts);
    if (!isLocal(*facts) || !file.open(QIODevice::ReadOnly)) {
        co_return check.ok(tr("Not looked at: the Docker daemon is on another host."));
    }
    const qint64 available = availableMemory(file.readAll());
    const Result<QList<ObservedContainer>> containers = co_await world->runtime->containers();
    if (!containers) {
        co_return check.failed(containers.error());
    }
    // Side by side: Docker may take a second to tell of one.
    std::vector<QCoro::Task<Result<qint64>>> asked;
    for (const ObservedContainer& container : *containers) {
        const bool isReleased = std::any_of(plan.services.cbegin(), plan.services.cend(),
            [&container](const PlannedService& service) { return service.role == container.role; });
        if (container.isRunning() && container.slot == plan.from && isReleased) {
            const QString id = container.id;
            asked.push_back(world->runtime->memoryUse(id));
        }
    }
    qint64 needed = 0;
    for (QCoro::Task<Result<qint64>>& one : asked) {
        const Result<qint64> used = co_await one;
        if (!used) {
            co_return check.failed(used.error());
        }
        needed += *used;
    }
    if (available < needed) {
        co_return check.failed(ErrorCode::Refused,
            tr("%1 of memory are free; a second slot needs about %2, as much as the serving one.").arg(spokenSize(available), spokenSize(needed)),
            tr("Free memory on the host, or give it more."));
    }
    co_return check.ok(tr("%1 of memory are free; a second slot needs about %2.").arg(spokenSize(available), spokenSize(needed)));
}

} // namespace Pilothouse
