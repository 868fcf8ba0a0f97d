#pragma once
#include "models/core/quantity.h"
#include "models/metric/samples.h"
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QUrl>

namespace Pilothouse {

/// What the probe sends.
struct ProbeSettings {
    QUrl url; ///< public URL of the router; where to connect
    QStringList paths; ///< GET, in turn
    double rate = 20; ///< requests a second
    QString host; ///< Host header; empty: of the URL
    QMap<QString, QString> headers;
    Milliseconds timeLimit {10000};
};

/// Steady requests through the public URL: half on a fresh connection each, half on a keep-alive lane; no
/// retries. "The connection was closed before I sent" is a reconnect; "reset after I sent" is a failed request.
/// Each carries `X-Pilothouse-Probe: <unique id>` and a fresh random cookie-free identity.
class Probe : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start(ProbeSettings settings) = 0; ///< from zero; while it runs, until `stopped`, nothing happens
    virtual void stop() = 0; ///< requests in flight are still counted; `stopped` follows

    [[nodiscard]] virtual ProbeSummary totals() const = 0;

Q_SIGNALS:
    void sampled(const Pilothouse::ProbeSample& sample);
    void secondPassed(const Pilothouse::ProbeSummary& second); ///< once a second
    void stopped();
};

} // namespace Pilothouse
