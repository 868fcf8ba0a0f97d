#pragma once
#include "services/metric/healthcheck.h"
#include "services/time/clock.h"
#include <QCoreApplication>

namespace Pilothouse {

struct HttpAnswer;

/// HealthCheck over a connection of its own.
class HttpHealthCheck final : public HealthCheck {
    Q_DECLARE_TR_FUNCTIONS(HttpHealthCheck)
public:
    /// `clock` outlives this and its tasks.
    explicit HttpHealthCheck(const Clock& clock);

    QCoro::Task<Result<HealthAnswer>> once(QUrl base, QString path, QString host, QMap<QString, QString> headers,
        Milliseconds timeLimit, std::stop_token stop = {}) override;

    /// Reads what an answer says about health. Tolerant: a body that is not JSON, or JSON of another shape, adds nothing.
    [[nodiscard]] static HealthAnswer read(const HttpAnswer& answer);

private:
    const Clock& m_clock;
};

} // namespace Pilothouse
