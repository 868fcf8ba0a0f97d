#pragma once
#include "services/probe/httpconnection.h"
#include <deque>
#include <functional>

namespace Pilothouse {

/// Requests side by side to one server: each on a connection of its own, or on kept ones in turn.
class HttpLanes final : public QObject {
    Q_OBJECT
public:
    /// `isKept`: it went over a kept connection.
    using Handler = std::function<void(const HttpAnswer& answer, bool isKept)>;

    /// Up to `kept` kept connections are opened before one is used again, and used in turn, so that each rests as
    /// long as a client's does; up to `most` when all are busy, then a connection of its own is taken.
    HttpLanes(HttpEndpoint endpoint, const Clock& clock, int kept, int most, QObject* parent = nullptr);

    void sendFresh(HttpRequest request, Handler handler);
    void sendKept(HttpRequest request, Handler handler);
    [[nodiscard]] int inFlight() const { return m_inFlight; }

Q_SIGNALS:
    void idleClosed();

private:
    struct Lane {
        HttpConnection* connection = nullptr;
        Handler handler;
    };
    Lane* takeLane();
    void onLaneFinished(Lane* lane, const HttpAnswer& answer);

    HttpEndpoint m_endpoint;
    const Clock& m_clock;
    int m_kept;
    int m_most;
    int m_inFlight = 0;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::deque<Lane*> m_resting; ///< longest rest first
};

} // namespace Pilothouse
