#pragma once
#include "models/core/result.h"
#include "models/environment/observed.h"
#include "models/environment/project.h"
#include "services/process/processrunner.h"
#include "services/runtime/oneoff.h"
#include "services/time/clock.h"
#include <QCoroTask>
#include <QJsonObject>
#include <memory>
#include <optional>
#include <stop_token>

namespace Pilothouse {

/// What a slot's container is started from. All of it comes from the plan, so that nothing is decided twice.
struct SlotSpec {
    Slot slot = Slot::Blue;
    QString role; ///< service name in the team's compose file
    QString imageId; ///< sha256:… pinned
    QString run; ///< label pilothouse.run
    QString digest; ///< label pilothouse.plan
    QString release; ///< label pilothouse.release
};

/// A few facts about the Docker host that preflight and doctor need.
struct RuntimeFacts {
    QString endpoint; ///< "unix:///var/run/docker.sock"
    QString serverVersion;
    QString composeVersion;
    QString rootFolder; ///< on the Docker host, where images and volumes lie
    qint64 memoryTotal = 0; ///< bytes
    int processors = 0;
};

/// What a lease container says; creating it is atomic on the Docker host.
struct LeaseRequest {
    QString who;
    QString why;
    QString run;
    QString host;
    QString identity; ///< unlike that of any run of any journal: names, hosts and users repeat from machine to machine

    LeaseRequest() = default;
    LeaseRequest(QString whoHolds, QString reason, QString runName, QString hostName, QString runIdentity)
        : who(std::move(whoHolds))
        , why(std::move(reason))
        , run(std::move(runName))
        , host(std::move(hostName))
        , identity(std::move(runIdentity))
    {
    }
};

/// A service of the stack that names a host in its configuration.
struct HostMention {
    QString service;
    QString where; ///< "variable API_URL" or "command"; never a value
    bool isAddress = false; ///< as part of an address ("http://web", "web:8000", "user@web"), not as a bare word
};

/// Where the release runs. One object serves one environment; results arrive on its thread.
class Runtime {
public:
    Runtime() = default;
    Runtime(const Runtime&) = delete;
    Runtime& operator=(const Runtime&) = delete;
    virtual ~Runtime() = default;

    /// Unavailable when the daemon does not answer, Refused when Compose is older than 2.24.
    virtual QCoro::Task<Result<RuntimeFacts>> facts() = 0;
    /// Compose project name of the team's stack.
    virtual QCoro::Task<Result<QString>> stackName() = 0;
    /// The stack as Compose resolves it (`config --format json`); environment values are removed, their
    /// names kept with the SHA-256 of the value.
    virtual QCoro::Task<Result<QJsonObject>> resolvedStack() = 0;
    /// Services other than `host` itself whose environment or command names `host` as a whole word.
    /// The values are looked at inside the runtime and never leave it.
    virtual QCoro::Task<Result<QList<HostMention>>> servicesMentioning(QString host) = 0;
    /// All containers of the stack and of Pilothouse's own project, running or not; throw-away and lease ones left out.
    virtual QCoro::Task<Result<QList<ObservedContainer>>> containers() = 0;
    virtual QCoro::Task<Result<ObservedContainer>> inspect(QString container) = 0;
    virtual QCoro::Task<Result<QList<ObservedImage>>> images(QString repository) = 0;
    /// ErrorCode::NotFound when the image is not in the local store.
    virtual QCoro::Task<Result<ObservedImage>> image(QString nameOrId) = 0;

    /// Makes the image `name` for service `role`: built by the compose file's build section when it has one,
    /// else pulled. NotFound when the registry does not have it, Unavailable when no registry answers.
    virtual QCoro::Task<Result<ObservedImage>> makeImage(QString role, QString name, std::function<void(QString line)> onLine, std::stop_token stop = {}) = 0;

    /// Writes the overlay project and starts the slot's container (never another service's). Idempotent:
    /// a container of that slot with the same image, run and configuration is left as it is.
    virtual QCoro::Task<Result<ObservedContainer>> startSlot(SlotSpec spec) = 0;
    /// Starts a container that exists and is stopped.
    virtual QCoro::Task<Result<>> start(QString container) = 0;
    /// SIGTERM, then SIGKILL after `grace`. Idempotent; a container that is gone is stopped. A stop request ends the
    /// wait with ErrorCode::Cancelled; the container may stop all the same: stopping it again waits for that.
    virtual QCoro::Task<Result<>> stop(QString container, Milliseconds grace, std::stop_token stop = {}) = 0;
    /// Removes a stopped container of Pilothouse's own project; never one of the team's.
    virtual QCoro::Task<Result<>> remove(QString container) = 0;
    /// Runs the command to its end and removes the container, also on a time limit or a stop. A container of
    /// that name which a crashed process left is taken up: waited for when it still runs and was given no
    /// input, else removed and run again. Conflict when the name is somebody else's.
    virtual QCoro::Task<Result<ProcessOutput>> runOneOff(OneOff job, std::stop_token stop = {}) = 0;
    /// What a crashed process left under that name; nothing when there is none.
    virtual QCoro::Task<Result<std::optional<OneOffLeftover>>> oneOffLeftover(QString name) = 0;
    /// Waits until a leftover has ended, gives its whole output and exit code, and removes it.
    virtual QCoro::Task<Result<ProcessOutput>> awaitOneOff(QString name, Milliseconds timeLimit, std::stop_token stop = {}) = 0;
    /// Runs a program in a running container.
    virtual QCoro::Task<Result<ProcessOutput>> exec(QString container, QStringList command, Milliseconds timeLimit) = 0;
    virtual QCoro::Task<Result<QString>> logTail(QString container, int lines) = 0;
    /// Memory in use, bytes.
    virtual QCoro::Task<Result<qint64>> memoryUse(QString container) = 0;

    /// A lease of that identity is returned as it is. ErrorCode::Conflict names the holder when somebody else has it.
    virtual QCoro::Task<Result<LeaseHolder>> acquireLease(LeaseRequest request) = 0;
    /// Done when nobody holds it; ErrorCode::Conflict when somebody else does.
    virtual QCoro::Task<Result<>> releaseLease(QString identity) = 0;
    virtual QCoro::Task<Result<std::optional<LeaseHolder>>> leaseHolder(Milliseconds timeLimit = Milliseconds(30000)) = 0;
};

/// The runtime of one environment. `processes` and `clock` outlive it.
[[nodiscard]] std::unique_ptr<Runtime> makeRuntime(const Project& project, const Environment& environment, ProcessRunner& processes, Clock& clock);

} // namespace Pilothouse
