#pragma once
#include "models/core/quantity.h"
#include "models/core/result.h"
#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QUrl>

namespace Pilothouse {

struct HttpHeader {
    QByteArray name;
    QByteArray value;
};

/// Where to connect; the Host header is the request's own affair, so a container can be asked by its address.
struct HttpEndpoint {
    Q_DECLARE_TR_FUNCTIONS(HttpEndpoint)
public:
    QString address; ///< name or IP address
    quint16 port = 80;
    bool isTls = false;

    /// ErrorCode::InvalidInput for anything but http:// and https:// with a host.
    [[nodiscard]] static Result<HttpEndpoint> of(const QUrl& url);
};

struct HttpRequest {
    QByteArray method = QByteArrayLiteral("GET");
    QByteArray target = QByteArrayLiteral("/"); ///< path and query, percent-encoded
    QByteArray host; ///< Host header
    QList<HttpHeader> headers;
    QByteArray body;
    bool isLast = false; ///< asks the server to close afterwards
    qint64 keepBody = 0; ///< bytes of the answer's body to keep; the rest is counted only
    Milliseconds timeLimit {10000}; ///< from send() to the last byte, connecting included

    /// The bytes on the wire. Control characters in target, host and headers are dropped.
    [[nodiscard]] QByteArray serialized() const;
};

/// How big an answer may be; beyond it the answer counts as malformed.
struct HttpLimits {
    qsizetype headBytes = 64 * 1024; ///< status line and headers, also trailers
    qint64 bodyBytes = 256 * 1024 * 1024;
};

enum class HttpEnd {
    Answered,
    NotConnected, ///< refused, unreachable, TLS failed: no byte was sent
    Dropped, ///< the connection ended after the request was sent and before the whole answer came
    TimedOut,
    Malformed, ///< what came is not HTTP/1.x, or exceeds the limits
    Cancelled, ///< close() was called
};

/// The single end of a request. Nothing is ever sent twice.
struct HttpAnswer {
    HttpEnd end = HttpEnd::Answered;
    int status = 0; ///< 0 when no status line came
    QList<HttpHeader> headers;
    QByteArray body; ///< the first `keepBody` bytes
    qint64 bodyBytes = 0;
    QString evidence; ///< what happened, in words; empty when Answered
    std::chrono::nanoseconds elapsed {0}; ///< from send() to the last byte
    bool wasReused = false; ///< went over a connection that had served before
    bool hasReconnected = false; ///< the kept connection was found closed before anything was sent

    /// Pilothouse's own page of a router, by its header: an application's 503 is not.
    [[nodiscard]] bool isMaintenancePage() const { return isAnswered() && status == 503 && header("X-Pilothouse") == "maintenance"; }
    [[nodiscard]] bool isAnswered() const { return end == HttpEnd::Answered; }
    /// The first header of that name (any case); null when absent.
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
};

} // namespace Pilothouse
