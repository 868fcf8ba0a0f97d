#include "services/environment/pagefetcher.h"
#include "services/metric/healthcheck.h"

namespace Pilothouse {
namespace {

constexpr Milliseconds pageLimit {10000};

QCoro::Task<Result<PageAnswer>> fetchPage(HealthCheck* health, QUrl url, QString host, QMap<QString, QString> headers)
{
    const QString path = url.path(QUrl::FullyEncoded) + (url.hasQuery() ? QLatin1Char('?') + url.query(QUrl::FullyEncoded) : QString());
    const Result<HealthAnswer> answer = co_await health->once(url, path, host, headers, pageLimit);
    if (!answer) {
        co_return forward(answer);
    }
    PageAnswer page;
    page.status = answer->status;
    page.location = answer->redirect;
    page.elapsed = Milliseconds(qint64(answer->milliseconds));
    co_return page;
}

} // namespace

PageFetcher pageFetcher(HealthCheck* health)
{
    return [health](QUrl url, QString host, QMap<QString, QString> headers) {
        return fetchPage(health, std::move(url), std::move(host), std::move(headers));
    };
}

} // namespace Pilothouse
