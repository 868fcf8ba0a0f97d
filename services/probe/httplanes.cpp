#include "services/probe/httplanes.h"

namespace Pilothouse {

HttpLanes::HttpLanes(HttpEndpoint endpoint, const Clock& clock, int kept, int most, QObject* parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_clock(clock)
    , m_kept(kept)
    , m_most(std::max(kept, most))
{
}

void HttpLanes::sendFresh(HttpRequest request, Handler handler)
{
    request.isLast = true;
    auto* connection = new HttpConnection(m_endpoint, m_clock, {}, this);
    ++m_inFlight;
    connect(connection, &HttpConnection::finished, this, [this, connection, handler = std::move(handler)](const HttpAnswer& answer) {
        --m_inFlight;
        connection->deleteLater();
        handler(answer, false);
    });
    connection->send(std::move(request));
}

void HttpLanes::sendKept(HttpRequest request, Handler handler)
{
    Lane* lane = takeLane();
    if (!lane) {
        sendFresh(std::move(request), std::move(handler));
        return;
    }
    ++m_inFlight;
    lane->handler = std::move(handler);
    lane->connection->send(std::move(request));
}

HttpLanes::Lane* HttpLanes::takeLane()
{
    const auto count = int(m_lanes.size());
    if (count < m_kept || (m_resting.empty() && count < m_most)) {
        m_lanes.push_back(std::make_unique<Lane>());
        Lane* lane = m_lanes.back().get();
        lane->connection = new HttpConnection(m_endpoint, m_clock, {}, this);
        connect(lane->connection, &HttpConnection::finished, this, [this, lane](const HttpAnswer& answer) { onLaneFinished(lane, answer); });
        connect(lane->connection, &HttpConnection::idleClosed, this, &HttpLanes::idleClosed);
        return lane;
    }
    if (m_resting.empty()) {
        return nullptr;
    }
    Lane* lane = m_resting.front();
    m_resting.pop_front();
    return lane;
}

void HttpLanes::onLaneFinished(Lane* lane, const HttpAnswer& answer)
{
    --m_inFlight;
    m_resting.push_back(lane);
    const Handler handler = std::exchange(lane->handler, nullptr);
    handler(answer, true);
}

} // namespace Pilothouse
