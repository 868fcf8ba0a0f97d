#include "services/probe/tlsstream.h"
#include <QNetworkProxy>
#include <QSslSocket>
#include <cerrno>
#include <sys/socket.h>

namespace Pilothouse {

TlsStream::TlsStream(QObject* parent)
    : ByteStream(parent)
    , m_socket(new QSslSocket(this))
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket, &QSslSocket::encrypted, this, [this] {
        m_isOpen = true;
        Q_EMIT opened();
    });
    connect(m_socket, &QSslSocket::readyRead, this, [this] { Q_EMIT arrived(m_socket->readAll()); });
    connect(m_socket, &QSslSocket::errorOccurred, this, &TlsStream::onEnd);
    connect(m_socket, &QSslSocket::disconnected, this, [this] { onEnd(QAbstractSocket::RemoteHostClosedError); });
}

TlsStream::~TlsStream()
{
    m_socket->disconnect(this);
}

void TlsStream::open(QString address, quint16 port)
{
    m_socket->connectToHostEncrypted(address, port);
}

void TlsStream::write(QByteArray bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

ByteStream::Peer TlsStream::peer() const
{
    if (m_socket->state() != QAbstractSocket::ConnectedState) {
        return Peer::Closed;
    }
    char byte = 0;
    const auto seen = ::recv(int(m_socket->socketDescriptor()), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    if (seen > 0 || m_socket->bytesAvailable() > 0) {
        return Peer::Spoke; // perhaps only a session ticket: a new connection is the safe answer
    }
    return seen < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR) ? Peer::Open : Peer::Closed;
}

void TlsStream::onEnd(QAbstractSocket::SocketError error)
{
    if (std::exchange(m_hasEnded, true)) {
        return;
    }
    const QString why = m_socket->errorString();
    if (m_socket->bytesAvailable() > 0) {
        Q_EMIT arrived(m_socket->readAll());
    }
    const bool isClosed = error == QAbstractSocket::RemoteHostClosedError;
    Q_EMIT ended(!m_isOpen ? End::NotOpened : isClosed ? End::Closed : End::Reset, why);
}

void TlsStream::close()
{
    m_hasEnded = true;
    m_socket->disconnect(this);
    m_socket->abort();
}

} // namespace Pilothouse
