#include "services/runtime/compose/memoryreader.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QPromise>
#include <QRegularExpression>
#include <QTimer>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

constexpr int socketLimit = 3000; // milliseconds
constexpr int dockerStatsLimit = 15000; // milliseconds; it takes two seconds by itself

/// One HTTP/1.0 request whose answer ends when the server closes. Deletes itself.
class SocketRequest final : public QObject {
public:
    SocketRequest(const QString& path, QByteArray request)
        : m_request(std::move(request))
    {
        m_promise.start();
        connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(m_request); });
        connect(&m_socket, &QLocalSocket::disconnected, this, [this] { end(m_socket.readAll()); });
        connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { end(m_socket.readAll()); });
        QTimer::singleShot(socketLimit, this, [this] { end({}); });
        m_socket.connectToServer(path);
    }
    [[nodiscard]] QFuture<QByteArray> answer() const { return m_promise.future(); }

private:
    void end(QByteArray answer)
    {
        if (!m_promise.future().isFinished()) {
            m_promise.addResult(std::move(answer));
            m_promise.finish();
            deleteLater();
        }
    }

    QByteArray m_request;
    QLocalSocket m_socket;
    QPromise<QByteArray> m_promise;
};

} // namespace

Result<qint64> memoryFromStats(const QByteArray& json)
{
    const QJsonObject memory = QJsonDocument::fromJson(json).object()["memory_stats"_L1].toObject();
    if (!memory.contains("usage"_L1)) {
        return failure(ErrorCode::NotFound, QCoreApplication::translate("MemoryReader", "Docker knows no memory use of this container."));
    }
    const QJsonObject details = memory["stats"_L1].toObject();
    const qint64 cache = details["total_inactive_file"_L1].toInteger(details["inactive_file"_L1].toInteger());
    return std::max<qint64>(0, memory["usage"_L1].toInteger() - cache);
}

Result<qint64> memoryFromText(const QString& text)
{
    static const QRegularExpression number(uR"(^\s*([0-9.]+\s*[kKMGT]?i?B))"_s);
    QString used = number.match(text).captured(1).remove(u' ');
    used.replace(u'k', u'K');
    const std::optional<qint64> bytes = parseSize(used);
    if (!bytes) {
        return failure(ErrorCode::Corrupt, QCoreApplication::translate("MemoryReader", "“%1” is not a memory use.").arg(text));
    }
    return *bytes;
}

MemoryReader::MemoryReader(const DockerCli& docker)
    : m_docker(docker)
{
}

QCoro::Task<Result<qint64>> MemoryReader::use(QString container) const
{
    const Result<QString> endpoint = co_await m_docker.endpoint();
    if (endpoint && endpoint->startsWith("unix://"_L1)) {
        const QString path = endpoint->mid(7);
        const Result<qint64> bytes = co_await overSocket(path, container);
        if (bytes) {
            co_return bytes;
        }
    }
    const Result<qint64> bytes = co_await byStats(std::move(container));
    co_return bytes;
}

QCoro::Task<Result<qint64>> MemoryReader::overSocket(QString socketPath, QString container) const
{
    const QByteArray request = "GET /v1.41/containers/" + container.toUtf8().toPercentEncoding() + "/stats?stream=false&one-shot=true HTTP/1.0\r\nHost: docker\r\n\r\n";
    auto* exchange = new SocketRequest(socketPath, request); // deletes itself
    const QFuture<QByteArray> future = exchange->answer();
    const QByteArray answer = co_await future;
    const qsizetype body = answer.indexOf("\r\n\r\n");
    if (body < 0 || !answer.left(15).contains(" 200")) {
        co_return failure(ErrorCode::Unavailable, tr("Docker's socket %1 did not tell the memory use.").arg(socketPath), {},
            QString::fromUtf8(answer.left(500)));
    }
    co_return memoryFromStats(answer.mid(body + 4));
}

QCoro::Task<Result<qint64>> MemoryReader::byStats(QString container) const
{
    Command command = m_docker.command({u"stats"_s, u"--no-stream"_s, u"--format"_s, u"{{.MemUsage}}"_s, std::move(container)});
    command.timeLimit = Milliseconds(dockerStatsLimit);
    const Result<ProcessOutput> done = co_await m_docker.run(std::move(command));
    if (!done) {
        co_return forward(done);
    }
    if (!done->succeeded()) {
        co_return failure(ErrorCode::NotFound, tr("`docker stats` failed: %1").arg(QString::fromUtf8(done->err).trimmed()));
    }
    co_return memoryFromText(QString::fromUtf8(done->out));
}

} // namespace Pilothouse
