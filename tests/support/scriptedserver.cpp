#include "tests/support/scriptedserver.h"
#include <sys/socket.h>

namespace Pilothouse {

ScriptedServer::ScriptedServer(Script script, std::unique_ptr<QTcpServer> server)
    : m_server(std::move(server))
    , m_script(std::move(script))
{
    if (!m_server->listen(QHostAddress::LocalHost)) {
        qFatal("no free loopback port");
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
}

QUrl ScriptedServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port()));
}

void ScriptedServer::accept()
{
    while (QTcpSocket* peer = m_server->nextPendingConnection()) {
        const int connection = ++m_connections;
        m_peers.append(peer);
        connect(peer, &QTcpSocket::readyRead, this, [this, peer, connection] { read(peer, connection); });
        if (m_onConnection) {
            m_onConnection(peer);
        }
    }
}

void ScriptedServer::read(QTcpSocket* peer, int connection)
{
    QByteArray& pending = m_pending[peer];
    pending += peer->readAll();
    while (true) {
        const qsizetype end = pending.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        const QByteArray head = pending.first(end + 2);
        const qsizetype field = head.indexOf("Content-Length: ");
        const qsizetype length = field < 0 ? 0 : head.mid(field + 16, head.indexOf('\r', field) - field - 16).toLongLong();
        if (pending.size() < end + 4 + length) {
            return;
        }
        const Request request {peer, connection, ++m_counts[peer], head, pending.mid(end + 4, length)};
        pending.remove(0, end + 4 + length);
        m_requests.append(request);
        m_script(request);
    }
}

void ScriptedServer::answer(QTcpSocket* peer, const QByteArray& body, const QByteArray& status, const QByteArray& headers)
{
    say(peer, "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

void ScriptedServer::say(QTcpSocket* peer, const QByteArray& bytes)
{
    peer->write(bytes);
    peer->flush();
}

void ScriptedServer::close(QTcpSocket* peer)
{
    peer->disconnectFromHost();
}

void ScriptedServer::reset(QTcpSocket* peer)
{
    const linger now {1, 0};
    ::setsockopt(int(peer->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof(now));
    peer->abort();
}

} // namespace Pilothouse
