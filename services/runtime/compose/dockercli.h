#pragma once
#include "models/core/result.h"
#include "models/environment/project.h"
#include "services/process/processrunner.h"
#include <QCoreApplication>
#include <QCoroTask>
#include <stop_token>

namespace Pilothouse {

/// What standard error says about Docker itself: the daemon down, its socket forbidden, Compose missing,
/// an unknown context. Nothing when the failure is about the thing that was asked for.
[[nodiscard]] std::optional<Error> dockerFailure(const QByteArray& standardError, const QString& host);

/// True for "No such container|object|image": what was named is gone.
[[nodiscard]] bool saysNotFound(const QByteArray& standardError);

/// "2.26.1-4" against the oldest Compose that has `!override` (2.24).
[[nodiscard]] bool isComposeNewEnough(const QString& version);

/// The docker program, pointed at one daemon. Used on the thread that owns it; outlives its tasks.
class DockerCli {
    Q_DECLARE_TR_FUNCTIONS(DockerCli)
public:
    DockerCli(DockerHost host, ProcessRunner& processes);

    /// `docker --context X ARGUMENTS…`, or `-H host`; what is inherited decides when the project names neither.
    [[nodiscard]] Command command(QStringList arguments) const;
    /// A daemon that does not answer is an Error; any other exit code is a value.
    QCoro::Task<Result<ProcessOutput>> run(Command command, std::stop_token stop = {}) const;
    QCoro::Task<Result<ProcessOutput>> run(QStringList arguments, Milliseconds timeLimit = Milliseconds(30000)) const;
    /// Standard output; every exit code but 0 is an Error (NotFound when the thing named is gone).
    QCoro::Task<Result<QByteArray>> output(QStringList arguments, Milliseconds timeLimit = Milliseconds(30000)) const;
    /// Address of the daemon: "unix:///var/run/docker.sock", "ssh://…". Asked once: a run stays with its daemon.
    QCoro::Task<Result<QString>> endpoint() const;
    /// TimedOut: it said nothing within `limit`.
    [[nodiscard]] Error noAnswer(Milliseconds limit) const;

private:
    [[nodiscard]] QString plainEndpoint() const;
    [[nodiscard]] QString spokenHost() const;

    DockerHost m_host;
    ProcessRunner& m_processes;
    mutable QString m_endpoint; ///< once it is known
};

} // namespace Pilothouse
