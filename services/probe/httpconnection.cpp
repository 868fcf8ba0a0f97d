#include "services/probe/httpconnection.h"
#include "services/probe/tcpstream.h"
#include "services/probe/tlsstream.h"

namespace Pilothouse {
namespace {

// At the time limit, bytes that came in time may still wait in the socket: they get this long to be read. When
// the limit itself came late by more than a tenth and this much, our process stood still, and the request gets
// its whole time once more.
constexpr Milliseconds lastLook {50};
constexpr Milliseconds lateBy {200};

} // namespace

HttpConnection::HttpConnection(HttpEndpoint endpoint, const Clock& clock, HttpLimits limits, QObject* parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_clock(clock)
    , m_limits(limits)
    , m_limit(this)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &HttpConnection::onTimeLimit);
}

HttpConnection::~HttpConnection()
{
    if (m_stream) {
        m_stream->disconnect(this);
    }
}

void HttpConnection::send(HttpRequest request)
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    m_request = std::move(request);
    m_answer = HttpAnswer();
    m_answer.hasReconnected = std::exchange(m_wasIdleClosed, false);
    m_parser = HttpAnswerParser(m_limits, m_request.method == "HEAD", m_request.keepBody);
    m_startedAt = m_clock.monotonic();
    m_hadLastLook = false;
    m_limit.start(m_request.timeLimit);
    if (m_stream && m_stream->peer() != ByteStream::Peer::Open) {
        replaceStream();
    } else if (m_stream) {
        transmit();
    } else {
        openStream();
    }
}

void HttpConnection::close()
{
    if (m_isBusy) {
        finish(HttpEnd::Cancelled, tr("the request was given up"));
    }
    discardStream();
}

void HttpConnection::openStream()
{
    m_hasServed = false;
    m_isOpened = false;
    m_stream = m_endpoint.isTls ? static_cast<ByteStream*>(new TlsStream(this)) : new TcpStream(this);
    connect(m_stream, &ByteStream::opened, this, &HttpConnection::transmit);
    connect(m_stream, &ByteStream::arrived, this, &HttpConnection::onArrived);
    connect(m_stream, &ByteStream::ended, this, &HttpConnection::onEnded);
    m_stream->open(m_endpoint.address, m_endpoint.port);
}

void HttpConnection::transmit()
{
    m_isOpened = true;
    m_answer.wasReused = m_hasServed;
    m_stream->write(m_request.serialized()); // at once, so that what peer() saw still holds; may end in onEnded()
}

void HttpConnection::onArrived(const QByteArray& bytes)
{
    if (!m_isBusy) {
        onIdleEnd(); // it spoke without being asked: no later answer could be told apart
        return;
    }
    const qsizetype used = m_parser.feed(bytes);
    if (m_parser.isMalformed()) {
        finish(HttpEnd::Malformed, m_parser.situation());
    } else if (m_parser.isComplete()) {
        if (used < bytes.size()) {
            discardStream();
        }
        finish(HttpEnd::Answered);
    }
}

void HttpConnection::onEnded(ByteStream::End end, const QString& why)
{
    if (!m_isBusy) {
        onIdleEnd();
        return;
    }
    if (!m_isOpened) {
        finish(HttpEnd::NotConnected, tr("no connection to %1:%2: %3").arg(m_endpoint.address).arg(m_endpoint.port).arg(why));
        return;
    }
    if (end == ByteStream::End::Closed) {
        m_parser.endOfStream();
    }
    if (m_parser.isComplete()) {
        finish(HttpEnd::Answered);
    } else if (m_hasServed && m_stream->hasSentNothing()) {
        replaceStream();
    } else if (m_stream->hasSentNothing()) {
        finish(HttpEnd::NotConnected, tr("the server ended the new connection before the request could be sent"));
    } else {
        const QString how = end == ByteStream::End::Reset ? tr("the connection was reset") : tr("the connection was closed");
        finish(HttpEnd::Dropped, tr("%1 after the request was sent: %2").arg(how, m_parser.situation()));
    }
}

void HttpConnection::onIdleEnd()
{
    discardStream();
    m_wasIdleClosed = true;
    Q_EMIT idleClosed();
}

void HttpConnection::onTimeLimit()
{
    const bool isLate = m_clock.monotonic() - m_startedAt > m_request.timeLimit + m_request.timeLimit / 10 + lateBy;
    const bool hasNews = m_stream && m_isOpened && m_stream->peer() != ByteStream::Peer::Open;
    if (!m_hadLastLook && (isLate || hasNews)) {
        m_hadLastLook = true;
        m_limit.start(isLate ? m_request.timeLimit : lastLook);
        return;
    }
    const QString limit = spokenDuration(m_request.timeLimit);
    const QString situation = m_isOpened ? m_parser.situation() : tr("no connection to %1:%2").arg(m_endpoint.address).arg(m_endpoint.port);
    finish(HttpEnd::TimedOut, tr("no whole answer within %1: %2").arg(limit, situation));
}

void HttpConnection::replaceStream()
{
    discardStream();
    m_answer.hasReconnected = true;
    Q_EMIT idleClosed();
    openStream();
}

void HttpConnection::finish(HttpEnd end, QString evidence)
{
    m_limit.stop();
    m_answer.end = end;
    m_answer.status = m_parser.status();
    m_answer.headers = m_parser.headers();
    m_answer.body = m_parser.body();
    m_answer.bodyBytes = m_parser.bodyBytes();
    m_answer.evidence = std::move(evidence);
    m_answer.elapsed = m_clock.monotonic() - m_startedAt;
    m_isBusy = false;
    m_hasServed = true;
    if (end != HttpEnd::Answered || !m_parser.keepsAlive() || m_request.isLast) {
        discardStream();
    }
    const HttpAnswer answer = std::exchange(m_answer, {});
    Q_EMIT finished(answer);
}

void HttpConnection::discardStream()
{
    if (ByteStream* const stream = std::exchange(m_stream, nullptr)) {
        stream->disconnect(this);
        stream->close();
        stream->deleteLater();
    }
}

} // namespace Pilothouse
