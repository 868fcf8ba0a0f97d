#pragma once
#include "services/router/router.h"
#include <optional>

namespace Pilothouse {

/// One line of the router's output. Nothing when it is not a line of our own log format.
[[nodiscard]] std::optional<RoutedRequest> parseNginxLogLine(const QByteArray& line);

/// Established connections to `port` in the text of /proc/net/tcp and tcp6, as a count. Connections from the
/// container itself (its own health check) are left out.
[[nodiscard]] int establishedConnections(const QByteArray& procNetTcp, int port);

/// The remote ends of established connections to any port that is listened on in this text, "address:port"
/// in the kernel's hexadecimal form; the container's own are left out.
[[nodiscard]] QSet<QByteArray> clientConnections(const QByteArray& procNetTcp);

/// Ports listened on in the text of /proc/net/tcp and tcp6.
[[nodiscard]] QSet<int> listeningPorts(const QByteArray& procNetTcp);

} // namespace Pilothouse
