#include "services/metric/httphealthcheck.h"
#include "services/probe/httpconnection.h"
#include <QCoroFuture>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>

namespace Pilothouse {
namespace {

constexpr qint64 keptBody = 16 * 1024;

/// One request and its end as a future; cancelling may come from any thread.
class SingleRequest final : public QObject {
public:
    SingleRequest(HttpEndpoint endpoint, const Clock& clock)
        : m_connection(std::move(endpoint), clock)
    {
        m_promise.start();
        connect(&m_connection, &HttpConnection::finished, this, [this](const HttpAnswer& answer) {
            m_promise.addResult(answer);
            m_promise.finish();
        });
    }

    QFuture<HttpAnswer> send(HttpRequest request)
    {
        m_connection.send(std::move(request));
        return m_promise.future();
    }

    void cancel() { QMetaObject::invokeMethod(this, [this] { m_connection.close(); }, Qt::QueuedConnection); }

private:
    HttpConnection m_connection;
    QPromise<HttpAnswer> m_promise;
};

struct DeleteLater {
    void operator()(QObject* object) const { object->deleteLater(); }
};

HttpRequest requestFor(const QUrl& base, const QString& path, const QString& host, const QMap<QString, QString>& headers, Milliseconds timeLimit)
{
    HttpRequest request;
    request.target = path.startsWith(u'/') ? path.toUtf8() : "/" + path.toUtf8();
    request.host = (host.isEmpty() ? base.authority(QUrl::FullyEncoded).section(u'@', -1) : host).toUtf8();
    request.headers = {{"User-Agent", "pilothouse-health"}, {"Accept", "application/json, */*"}};
    for (auto it = headers.cbegin(); it != headers.cend(); ++it) {
        request.headers.append({it.key().toUtf8(), it.value().toUtf8()});
    }
    request.isLast = true;
    request.keepBody = keptBody;
    request.timeLimit = timeLimit;
    return request;
}

bool saysUnhealthy(const QString& status)
{
    static const QStringList words {QStringLiteral("unhealthy"), QStringLiteral("error"), QStringLiteral("fail"),
        QStringLiteral("failed"), QStringLiteral("failing"), QStringLiteral("down"), QStringLiteral("critical")};
    return words.contains(status.trimmed(), Qt::CaseInsensitive);
}

} // namespace

HttpHealthCheck::HttpHealthCheck(const Clock& clock)
    : m_clock(clock)
{
}

QCoro::Task<Result<HealthAnswer>> HttpHealthCheck::once(QUrl base, QString path, QString host, QMap<QString, QString> headers,
    Milliseconds timeLimit, std::stop_token stop)
{
    const Result<HttpEndpoint> endpoint = HttpEndpoint::of(base);
    if (!endpoint) {
        co_return forward(endpoint);
    }
    if (stop.stop_requested()) {
        co_return failure(ErrorCode::Cancelled, tr("The health check was cancelled."));
    }
    const std::unique_ptr<SingleRequest, DeleteLater> single(new SingleRequest(*endpoint, m_clock));
    const QFuture<HttpAnswer> future = single->send(requestFor(base, path, host, headers, timeLimit));
    const std::stop_callback onStop(stop, [&single] { single->cancel(); });
    const HttpAnswer answer = co_await future;
    const QString where = base.resolved(QUrl(path)).toDisplayString();
    switch (answer.end) {
    case HttpEnd::Answered:
        co_return read(answer);
    case HttpEnd::Cancelled:
        co_return failure(ErrorCode::Cancelled, tr("The health check was cancelled."));
    case HttpEnd::TimedOut:
        co_return failure(ErrorCode::TimedOut, tr("%1: %2").arg(where, answer.evidence), tr("Look at the log of the container."));
    case HttpEnd::NotConnected:
    case HttpEnd::Dropped:
    case HttpEnd::Malformed:
        break;
    }
    co_return failure(ErrorCode::Unavailable, tr("%1: %2").arg(where, answer.evidence), tr("Look at the log of the container."));
}

HealthAnswer HttpHealthCheck::read(const HttpAnswer& answer)
{
    HealthAnswer health;
    health.status = answer.status;
    health.milliseconds = double(answer.elapsed.count()) / 1e6;
    health.bodyStart = answer.body;
    health.isMaintenancePage = answer.isMaintenancePage();
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    health.said = body.value(QLatin1String("status")).toString().left(100);
    if (const QJsonValue errors = body.value(QLatin1String("errors")); errors.isDouble()) {
        health.errorsCounter = errors.toDouble();
    }
    const bool isSuccess = answer.status >= 200 && answer.status < 300;
    health.isHealthy = isSuccess && !saysUnhealthy(health.said);
    if (answer.status >= 300 && answer.status < 400) {
        health.redirect = QString::fromUtf8(answer.header("Location"));
        health.isRedirectToHttps = health.redirect.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
    }
    if (!health.redirect.isEmpty()) {
        health.summary = tr("%1 to %2").arg(health.status).arg(health.redirect);
    } else if (!health.isHealthy && !health.said.isEmpty()) {
        health.summary = tr("%1: %2").arg(QString::number(health.status), health.said);
    } else {
        health.summary = tr("%1 in %2").arg(QString::number(health.status), spokenDuration(Milliseconds(qint64(health.milliseconds))));
    }
    return health;
}

} // namespace Pilothouse
