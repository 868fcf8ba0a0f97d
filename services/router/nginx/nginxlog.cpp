#include "services/router/nginx/nginxlog.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr qsizetype longestLine = 64 * 1024;

// "502, 200 : 404": a comma is a further try, " : " an internal redirect (the static fallback), not a retry.
int triesOf(const QString& upstreamStatus)
{
    qsizetype tries = 0;
    for (const QString& group : upstreamStatus.split(QStringLiteral(" : "))) {
        tries = std::max(tries, group.count(QLatin1Char(',')) + 1);
    }
    return int(tries);
}

struct Socket {
    QByteArray localAddress;
    int localPort = 0;
    QByteArray remote;
    int state = 0;
};

constexpr int established = 0x01;
constexpr int listening = 0x0A;

QList<Socket> socketsOf(const QByteArray& text)
{
    QList<Socket> sockets;
    for (const QByteArray& line : text.split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 4 || !fields.at(0).endsWith(':')) {
            continue;
        }
        const QList<QByteArray> local = fields.at(1).split(':');
        bool hasPort = false;
        bool hasState = false;
        Socket socket;
        socket.localAddress = local.first();
        socket.localPort = local.last().toInt(&hasPort, 16);
        socket.remote = fields.at(2);
        socket.state = fields.at(3).toInt(&hasState, 16);
        if (local.size() == 2 && hasPort && hasState) {
            sockets << socket;
        }
    }
    return sockets;
}

// The kernel prints addresses as little-endian words: 127.0.0.1 is 0100007F.
bool isLoopback(const QByteArray& remote)
{
    const QByteArray address = remote.split(':').first();
    return (address.size() == 8 && address.endsWith("7F")) || address == "00000000000000000000000001000000"
        || (address.startsWith("0000000000000000FFFF0000") && address.endsWith("7F"));
}

} // namespace

std::optional<RoutedRequest> parseNginxLogLine(const QByteArray& line)
{
    if (!line.startsWith("{\"pilothouse\":1,") || line.size() > longestLine) {
        return std::nullopt;
    }
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    RoutedRequest request;
    request.at = qint64(object.value(u"at").toString().toDouble() * 1'000'000.0 + 0.5);
    request.status = object.value(u"status").toString().toInt();
    request.seconds = object.value(u"seconds").toString().toDouble();
    request.method = object.value(u"method").toString();
    request.path = object.value(u"uri").toString();
    request.probeId = object.value(u"probe").toString();
    // Without an upstream nginx answered by itself, but for a slot whose name it could not even resolve.
    const bool wasPassed = !object.value(u"upstream").toString().isEmpty();
    const QString slot = object.value(u"slot").toString();
    if (wasPassed || request.status == 502 || request.status == 504 || slot == QStringView(maintenancePage)) {
        request.slot = slot;
    }
    if (wasPassed) {
        request.tries = triesOf(object.value(u"tries").toString());
    }
    return request;
}

int establishedConnections(const QByteArray& procNetTcp, int port)
{
    const QList<Socket> sockets = socketsOf(procNetTcp);
    return int(std::count_if(sockets.cbegin(), sockets.cend(), [port](const Socket& socket) {
        return socket.state == established && socket.localPort == port && !isLoopback(socket.remote);
    }));
}

QSet<QByteArray> clientConnections(const QByteArray& procNetTcp)
{
    const QSet<int> ports = listeningPorts(procNetTcp);
    QSet<QByteArray> clients;
    for (const Socket& socket : socketsOf(procNetTcp)) {
        if (socket.state == established && ports.contains(socket.localPort) && !isLoopback(socket.remote)) {
            clients << socket.remote;
        }
    }
    return clients;
}

QSet<int> listeningPorts(const QByteArray& procNetTcp)
{
    QSet<int> ports;
    for (const Socket& socket : socketsOf(procNetTcp)) {
        if (socket.state == listening) {
            ports << socket.localPort;
        }
    }
    return ports;
}

} // namespace Pilothouse
