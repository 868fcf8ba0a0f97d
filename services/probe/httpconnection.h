#pragma once
#include "services/probe/bytestream.h"
#include "services/probe/httpanswerparser.h"
#include "services/time/clock.h"
#include <QTimer>

namespace Pilothouse {

/// One HTTP/1.1 connection, one request at a time, that never sends a request twice. Runs on the thread that
/// owns it, without blocking.
///
/// A kept connection that the peer closed *before* anything was sent is replaced by a new one. That is decided
/// on the socket itself right before writing (its end of stream or error is already there, or the kernel took
/// no byte); whenever a byte may have been sent, the end of the connection is a dropped request. A new
/// connection is never replaced.
class HttpConnection final : public QObject {
    Q_OBJECT
public:
    /// `clock` outlives the connection.
    explicit HttpConnection(HttpEndpoint endpoint, const Clock& clock, HttpLimits limits = {}, QObject* parent = nullptr);
    ~HttpConnection() override;

    /// Connects when needed. Not while isBusy(). `finished` follows exactly once, perhaps before this returns.
    void send(HttpRequest request);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] bool isOpen() const { return m_stream != nullptr; }
    /// Ends a request in flight with HttpEnd::Cancelled.
    void close();

Q_SIGNALS:
    void finished(const Pilothouse::HttpAnswer& answer);
    /// The peer closed a kept connection while no request was in flight (perhaps noticed only by the next send()).
    void idleClosed();

private:
    void openStream();
    void transmit();
    void onArrived(const QByteArray& bytes);
    void onEnded(ByteStream::End end, const QString& why);
    void onIdleEnd();
    void onTimeLimit();
    void replaceStream();
    void finish(HttpEnd end, QString evidence = {});
    void discardStream();

    HttpEndpoint m_endpoint;
    const Clock& m_clock;
    HttpLimits m_limits;
    ByteStream* m_stream = nullptr; ///< null: not connected
    QTimer m_limit;
    HttpRequest m_request;
    HttpAnswer m_answer;
    HttpAnswerParser m_parser;
    std::chrono::nanoseconds m_startedAt {0};
    bool m_isBusy = false;
    bool m_isOpened = false; ///< the stream is
    bool m_hasServed = false; ///< this connection has carried an answer
    bool m_wasIdleClosed = false; ///< the one before was closed by the peer while idle
    bool m_hadLastLook = false;
};

} // namespace Pilothouse
