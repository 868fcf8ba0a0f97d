#pragma once
#include "models/core/quantity.h"
#include "models/core/result.h"
#include <QCoroTask>
#include <QMap>
#include <QUrl>
#include <optional>
#include <stop_token>

namespace Pilothouse {

/// What a health URL said.
struct HealthAnswer {
    int status = 0;
    double milliseconds = 0; ///< until the last byte
    QByteArray bodyStart; ///< at most 16 KiB
    bool isHealthy = false; ///< 2xx, and a `status` in a JSON body that does not say otherwise
    QString said; ///< `status` of a JSON body; empty: none
    std::optional<double> errorsCounter; ///< `errors` of a JSON body
    bool isMaintenancePage = false; ///< the router answered with Pilothouse's own page: the application was not asked
    QString redirect; ///< Location of a 3xx, as sent
    bool isRedirectToHttps = false;
    QString summary; ///< for people: "200 in 4 ms", "503: unhealthy", "301 to https://members.example/health/"
};

/// Asks a health or detailed-health URL once, without a retry.
class HealthCheck {
public:
    HealthCheck() = default;
    HealthCheck(const HealthCheck&) = delete;
    HealthCheck& operator=(const HealthCheck&) = delete;
    virtual ~HealthCheck() = default;

    /// `base` says where to connect (a container's "http://172.18.0.5:8000/" or the router), `path` what to ask
    /// for, `host` the Host header (empty: of `base`). Every answer is a value, also 500. Errors: TimedOut;
    /// Unavailable (refused, dropped, not HTTP); Cancelled; InvalidInput for a base that is no http(s) URL.
    virtual QCoro::Task<Result<HealthAnswer>> once(QUrl base, QString path, QString host, QMap<QString, QString> headers,
        Milliseconds timeLimit, std::stop_token stop = {}) = 0;
};

} // namespace Pilothouse
