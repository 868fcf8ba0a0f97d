#include "services/environment/pagefetcher.h"
#include "services/metric/healthcheck.h"

namespace Pilothouse {
namespace {

constexpr Milliseconds pageLimit {10000};
constexpr int attempts = 3;
constexpr Milliseconds betweenAttempts {700};

bool isMomentary(const Result<PageAnswer>& answer)
{
    return !answer || answer->status >= 500 || answer->status == 408 || answer->status == 429;
}

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

QCoro::Task<PageTrial> tryPage(SharedCheckWorld world, QUrl url)
{
    const QString host = world->environment.application.web.hostHeader;
    const QMap<QString, QString> headers = world->environment.application.web.headers;
    PageTrial trial;
    trial.url = url;
    trial.answer = co_await world->fetch(url, host, headers);
    for (int asked = 1; asked < attempts && isMomentary(trial.answer); ++asked) {
        trial.momentary = trial.answer ? QString::number(trial.answer->status) : trial.answer.error().message;
        co_await world->clock->sleep(betweenAttempts);
        trial.answer = co_await world->fetch(url, host, headers);
    }
    co_return trial;
}

} // namespace Pilothouse
