#pragma once
#include "services/runtime/compose/dockercli.h"

namespace Pilothouse {

/// Reads from the daemon over its own socket, where that is on this machine: some milliseconds where the docker program
/// takes tens of them. Used on the thread that owns it; outlives its tasks.
class DockerSocket {
    Q_DECLARE_TR_FUNCTIONS(DockerSocket)
public:
    explicit DockerSocket(const DockerCli& docker);

    /// Body of what `GET target` is answered with. NotFound: the daemon has no such thing. TimedOut: it did not answer
    /// within `limit`. Unavailable: it cannot be asked so; the docker program can, or says why not.
    QCoro::Task<Result<QByteArray>> get(QByteArray target, Milliseconds limit = Milliseconds(30000)) const;

private:
    const DockerCli& m_docker;
};

/// The body of an HTTP answer by the codes of DockerSocket::get; NotFound carries the daemon's own words.
[[nodiscard]] Result<QByteArray> bodyOfAnswer(const QByteArray& answer);

} // namespace Pilothouse
