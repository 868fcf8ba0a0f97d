#pragma once
#include "services/runtime/compose/dockersocket.h"

namespace Pilothouse {

/// Memory in use from the body of the Engine API's `/containers/ID/stats`: usage without the page cache
/// that the kernel would give back, as `docker stats` counts it.
[[nodiscard]] Result<qint64> memoryFromStats(const QByteArray& json);
/// "212.4MiB / 3.8GiB" as `docker stats --format {{.MemUsage}}` prints it.
[[nodiscard]] Result<qint64> memoryFromText(const QString& text);

/// Reads a container's memory: one request on a local socket (some 15 ms), else `docker stats` (2 s).
class MemoryReader {
    Q_DECLARE_TR_FUNCTIONS(MemoryReader)
public:
    explicit MemoryReader(const DockerCli& docker);
    QCoro::Task<Result<qint64>> use(QString container) const;

private:
    QCoro::Task<Result<qint64>> byStats(QString container) const;

    const DockerCli& m_docker;
    DockerSocket m_socket;
};

} // namespace Pilothouse
