#include "services/runtime/compose/dockersocket.h"
#include <QCoroFuture>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QPromise>
#include <QTimer>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

constexpr QLatin1StringView localScheme {"unix://"};
constexpr Milliseconds lateBy {500};

struct Exchange {
    QByteArray answer;
    bool isTimedOut = false;
};

/// One HTTP/1.0 request whose answer ends when the server closes. Deletes itself.
class SocketRequest final : public QObject {
public:
    SocketRequest(const QString& path, QByteArray request, Milliseconds limit)
        : m_request(std::move(request))
        , m_limit(limit)
    {
        m_promise.start();
        m_elapsed.start();
        connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(m_request); });
        connect(&m_socket, &QLocalSocket::disconnected, this, [this] { end(); });
        connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { end(); });
        QTimer::singleShot(limit, this, [this] { giveUp(); });
        m_socket.connectToServer(path);
    }
    [[nodiscard]] QFuture<Exchange> answer() const { return m_promise.future(); }

private:
    void end() { finish({m_socket.readAll(), false}); }

    // A limit that comes late, because this process itself stood still, says nothing about the daemon.
    void giveUp()
    {
        const bool stoodStill = Milliseconds(m_elapsed.elapsed()) - m_limit > lateBy;
        finish({{}, !stoodStill});
    }

    void finish(Exchange exchange)
    {
        if (!m_promise.future().isFinished()) {
            m_promise.addResult(std::move(exchange));
            m_promise.finish();
            deleteLater();
        }
    }

    QByteArray m_request;
    Milliseconds m_limit;
    QElapsedTimer m_elapsed;
    QLocalSocket m_socket;
    QPromise<Exchange> m_promise;
};

} // namespace

Result<QByteArray> bodyOfAnswer(const QByteArray& answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    const QList<QByteArray> statusLine = answer.left(answer.indexOf("\r\n")).split(' ');
    const QByteArray status = statusLine.value(1);
    if (end < 0 || !statusLine.first().startsWith("HTTP/1.") || (status != "200" && status != "404")) {
        return failure(ErrorCode::Unavailable, QCoreApplication::translate("DockerSocket", "Docker's socket did not answer as expected."), {},
            QString::fromUtf8(answer.left(500)));
    }
    const QByteArray body = answer.mid(end + 4);
    if (status == "200") {
        return body;
    }
    const QString words = QJsonDocument::fromJson(body).object().value("message"_L1).toString();
    if (!saysNotFound(words.toUtf8())) {
        return failure(ErrorCode::Unavailable, QCoreApplication::translate("DockerSocket", "Docker's socket does not know the question."), {}, words);
    }
    return failure(ErrorCode::NotFound, words, {}, words);
}

DockerSocket::DockerSocket(const DockerCli& docker)
    : m_docker(docker)
{
}

QCoro::Task<Result<QByteArray>> DockerSocket::get(QByteArray target, Milliseconds limit) const
{
    const Result<QString> endpoint = co_await m_docker.endpoint();
    if (!endpoint || !endpoint->startsWith(localScheme)) {
        co_return failure(ErrorCode::Unavailable, tr("Docker is not asked over a socket of this machine."));
    }
    const QString path = endpoint->mid(localScheme.size());
    const Error late = m_docker.noAnswer(limit);
    const QByteArray request = "GET " + target + " HTTP/1.0\r\nHost: docker\r\n\r\n";
    auto* exchange = new SocketRequest(path, request, limit); // deletes itself
    const QFuture<Exchange> future = exchange->answer();
    const Exchange done = co_await future;
    if (done.isTimedOut) {
        co_return tl::unexpected<Error>(late);
    }
    co_return bodyOfAnswer(done.answer);
}

} // namespace Pilothouse
