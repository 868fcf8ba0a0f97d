#pragma once
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>
#include <memory>

namespace Pilothouse {

/// An HTTP server on a free loopback port that answers each request as the test's script says: whole, in odd
/// pieces, not at all. It reads requests properly, so that the script knows when one has come.
class ScriptedServer final : public QObject {
    Q_OBJECT
public:
    struct Request {
        QTcpSocket* peer = nullptr;
        int connection = 0; ///< 1 is the first
        int number = 0; ///< on this connection; 1 is the first
        QByteArray head;
        QByteArray body;
    };
    using Script = std::function<void(const Request& request)>;

    /// `server`: another kind of server, for example a QSslServer.
    explicit ScriptedServer(Script script, std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>());

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] const QList<Request>& requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] const QList<QTcpSocket*>& peers() const { return m_peers; }
    /// Calls `onConnection` for each new connection, before any request.
    void setOnConnection(std::function<void(QTcpSocket*)> onConnection) { m_onConnection = std::move(onConnection); }

    static void answer(QTcpSocket* peer, const QByteArray& body = "fine", const QByteArray& status = "200 OK", const QByteArray& headers = {});
    /// Writes and hands it to the kernel at once.
    static void say(QTcpSocket* peer, const QByteArray& bytes);
    static void close(QTcpSocket* peer); ///< orderly: end of stream
    static void reset(QTcpSocket* peer);

private:
    void accept();
    void read(QTcpSocket* peer, int connection);

    std::unique_ptr<QTcpServer> m_server;
    Script m_script;
    std::function<void(QTcpSocket*)> m_onConnection;
    QList<Request> m_requests;
    QList<QTcpSocket*> m_peers;
    QHash<QTcpSocket*, QByteArray> m_pending;
    QHash<QTcpSocket*, int> m_counts;
    int m_connections = 0;
};

} // namespace Pilothouse
