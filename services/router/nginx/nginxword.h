#pragma once
#include "services/router/nginx/nginxhost.h"
#include <optional>

namespace Pilothouse {

/// What a running nginx says of itself, from the configuration that it has loaded.
struct NginxWord {
    QString generation; ///< of the loaded configuration
    Slot slot = Slot::Plain; ///< that it would pass a request to now
    bool isSeeing = false; ///< its workers can read the folder with the flag files
    std::optional<bool> isMaintenance; ///< nothing: the configuration of an earlier version, which knows no page
    QString evidence; ///< the answer as it came
};

/// Asks nginx inside its container, on the address that only the container can reach.
class NginxAsker {
    Q_DECLARE_TR_FUNCTIONS(NginxAsker)
public:
    explicit NginxAsker(NginxHost* host) ///< outlives this object
        : m_host(host)
    {
    }
    /// Refused when nginx has not loaded our configuration or its image cannot ask; Unavailable when the
    /// container does not answer, or nginx drops the question five times.
    QCoro::Task<Result<NginxWord>> ask(NginxContainer container, int port);

private:
    QCoro::Task<Result<NginxWord>> askOnce(NginxContainer container, int port);

    NginxHost* m_host;
    int m_client = 0; ///< which of the programs that can ask worked last
};

} // namespace Pilothouse
