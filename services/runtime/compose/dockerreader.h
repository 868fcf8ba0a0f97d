#pragma once
#include "services/runtime/compose/dockersocket.h"
#include <QJsonArray>
#include <QJsonObject>

namespace Pilothouse {

/// What Docker says of its things, in the form of `docker inspect`: over the daemon's socket where that can be had, else
/// by the docker program. Asked anew each time; nothing is remembered.
class DockerReader {
public:
    explicit DockerReader(const DockerCli& docker);

    /// NotFound when there is none of that name or ID.
    QCoro::Task<Result<QJsonObject>> container(QString nameOrId, Milliseconds limit = Milliseconds(30000)) const;
    /// NotFound when it is not in the local store.
    QCoro::Task<Result<QJsonObject>> image(QString nameOrId) const;
    /// All containers of these Compose projects, running or not.
    QCoro::Task<Result<QJsonArray>> containersOf(QStringList projects) const;
    /// `docker info`.
    QCoro::Task<Result<QJsonObject>> info() const;

private:
    QCoro::Task<Result<QJsonObject>> inspect(QByteArray target, QStringList words, Milliseconds limit) const;
    QCoro::Task<Result<QJsonArray>> overSocket(QStringList projects) const;
    QCoro::Task<Result<QJsonArray>> byProgram(QStringList projects) const;

    const DockerCli& m_docker;
    DockerSocket m_socket;
};

} // namespace Pilothouse
