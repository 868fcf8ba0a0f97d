#pragma once
#include "services/router/nginx/nginxword.h"
#include "services/time/clock.h"

namespace Pilothouse {

/// One reload of a running nginx, awaited until its old workers are gone.
class NginxReload {
    Q_DECLARE_TR_FUNCTIONS(NginxReload)
public:
    /// All outlive this object.
    NginxReload(NginxHost* host, Clock* clock)
        : m_host(host)
        , m_asker(host)
        , m_clock(clock)
    {
    }

    /// Refused with nginx's own words when the files on disk do not pass `nginx -t`.
    QCoro::Task<Result<>> test(NginxContainer container);
    /// Open connections of clients now; those that are idle are closed by a reload.
    QCoro::Task<Result<int>> clients(QString container);
    /// Reloads and waits until nginx answers with `generation` (empty: until new workers run) and the old
    /// workers are gone, or the environment's drain limit has passed for those that finish long requests.
    /// Returns how many client connections were closed meanwhile.
    QCoro::Task<Result<int>> run(NginxContainer container, QString generation, int port);

private:
    QCoro::Task<Result<>> awaitNew(NginxContainer container, QSet<qint64> before, QString generation, int port);
    QCoro::Task<Result<>> awaitOldGone(QString container, QSet<qint64> before);

    NginxHost* m_host;
    NginxAsker m_asker;
    Clock* m_clock;
};

} // namespace Pilothouse
