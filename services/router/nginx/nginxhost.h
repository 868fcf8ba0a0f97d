#pragma once
#include "models/environment/project.h"
#include "services/runtime/compose/dockerreader.h"
#include "services/runtime/runtime.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>
#include <functional>

namespace Pilothouse {

/// The router's container as Docker has it now.
struct NginxContainer {
    QString id;
    QJsonArray mounts;
    QStringList options; ///< -c, -p and -g as nginx was started with: every further nginx call needs them
};

/// The Docker side of an nginx router: finds its container, runs programs in it, tells its workers.
class NginxHost {
    Q_DECLARE_TR_FUNCTIONS(NginxHost)
public:
    /// Both outlive this object.
    NginxHost(Environment environment, Runtime* runtime, ProcessRunner* processes)
        : m_environment(std::move(environment))
        , m_docker(m_environment.docker, *processes)
        , m_reader(m_docker)
        , m_runtime(runtime)
    {
    }
    NginxHost(const NginxHost&) = delete;
    NginxHost& operator=(const NginxHost&) = delete;
    ~NginxHost() = default;

    [[nodiscard]] const Environment& environment() const { return m_environment; }

    /// The running container of router.service. Unavailable when none runs; Refused when the Docker host is
    /// another machine, since its configuration is changed through this machine's file system.
    QCoro::Task<Result<NginxContainer>> container();
    QCoro::Task<Result<ProcessOutput>> exec(QString container, QStringList command, Milliseconds timeLimit = Milliseconds(10000));
    /// `nginx …` in the container, with the options it was started with.
    QCoro::Task<Result<ProcessOutput>> nginx(NginxContainer container, QStringList arguments);
    /// Lines of the container's log since `since` (µs UTC), until it ends or `stop`.
    QCoro::Task<Result<ProcessOutput>> follow(QString container, qint64 since, std::function<void(QByteArray, bool)> onLine, std::stop_token stop);
    /// Text of /proc/net/tcp and tcp6 of the container's network.
    QCoro::Task<Result<QByteArray>> sockets(QString container);
    /// Process IDs of nginx's worker processes, those that only finish old connections included.
    QCoro::Task<Result<QSet<qint64>>> workers(QString container);
    /// How many workers only finish connections they had before the last reload.
    QCoro::Task<Result<int>> leavingWorkers(QString container);

private:
    QCoro::Task<Result<>> requireLocal();
    QCoro::Task<Result<QList<QByteArray>>> processTable(QString container);

    Environment m_environment;
    DockerCli m_docker;
    DockerReader m_reader;
    Runtime* m_runtime;
    bool m_isKnownLocal = false;
};

/// The -c, -p and -g options among a container's program and arguments.
[[nodiscard]] QStringList nginxOptions(const QString& program, const QJsonArray& arguments);

} // namespace Pilothouse
