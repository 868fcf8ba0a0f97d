#include "services/router/nginx/nginxreload.h"
#include "services/router/nginx/nginxlog.h"

namespace Pilothouse {
namespace {

constexpr Milliseconds longestStart {10000}; // new workers come within tens of milliseconds
constexpr Milliseconds pollPause {100};

} // namespace

QCoro::Task<Result<>> NginxReload::test(NginxContainer container)
{
    const QStringList arguments {QStringLiteral("-t")};
    const auto output = co_await m_host->nginx(container, arguments);
    if (!output) {
        co_return forward(output);
    }
    if (!output->succeeded()) {
        co_return failure(ErrorCode::Refused, tr("nginx does not accept the configuration on disk."),
            tr("Mend what nginx names, then try again; what runs is untouched."), QString::fromUtf8(output->err).trimmed());
    }
    co_return Result<>();
}

QCoro::Task<Result<int>> NginxReload::clients(QString container)
{
    const auto sockets = co_await m_host->sockets(container);
    if (!sockets) {
        co_return forward(sockets);
    }
    co_return int(clientConnections(*sockets).size());
}

QCoro::Task<Result<int>> NginxReload::run(NginxContainer container, QString generation, int port)
{
    const auto workers = co_await m_host->workers(container.id);
    if (!workers) {
        co_return forward(workers);
    }
    const auto before = co_await m_host->sockets(container.id);
    if (!before) {
        co_return forward(before);
    }
    const QStringList arguments {QStringLiteral("-s"), QStringLiteral("reload")};
    const auto output = co_await m_host->nginx(container, arguments);
    if (!output) {
        co_return forward(output);
    }
    if (!output->succeeded()) {
        co_return failure(ErrorCode::ProcessFailed, tr("nginx could not be told to reload (exit code %1).").arg(output->exitCode), {},
            QString::fromUtf8(output->err).trimmed());
    }
    const QSet<qint64> old = *workers;
    if (const auto renewed = co_await awaitNew(container, old, generation, port); !renewed) {
        co_return forward(renewed);
    }
    if (const auto gone = co_await awaitOldGone(container.id, old); !gone) {
        co_return forward(gone);
    }
    const auto after = co_await m_host->sockets(container.id);
    if (!after) {
        co_return forward(after);
    }
    QSet<QByteArray> closed = clientConnections(*before);
    co_return int(closed.subtract(clientConnections(*after)).size());
}

QCoro::Task<Result<>> NginxReload::awaitNew(NginxContainer container, QSet<qint64> before, QString generation, int port)
{
    const auto started = m_clock->monotonic();
    while (m_clock->monotonic() - started < longestStart) {
        if (generation.isEmpty()) {
            const auto now = co_await m_host->workers(container.id);
            if (!now) {
                co_return forward(now);
            }
            if (!(*now - before).isEmpty()) {
                co_return Result<>();
            }
        } else {
            const auto word = co_await m_asker.ask(container, port);
            if (word && word->generation == generation) {
                co_return Result<>();
            }
        }
        co_await m_clock->sleep(pollPause);
    }
    co_return failure(ErrorCode::TimedOut, tr("nginx was told to reload, but still runs with its old configuration."),
        tr("Its error log says why: docker logs %1").arg(container.id.left(12)));
}

// Long requests and WebSockets keep an old worker alive; they are answered by the team's own service, so
// nothing has to wait for them longer than the limit. adoptionState() names those that are left.
QCoro::Task<Result<>> NginxReload::awaitOldGone(QString container, QSet<qint64> before)
{
    const auto started = m_clock->monotonic();
    while (m_clock->monotonic() - started < m_host->environment().drainLimit) {
        const auto now = co_await m_host->workers(container);
        if (!now) {
            co_return forward(now);
        }
        if (!now->intersects(before)) {
            break;
        }
        co_await m_clock->sleep(pollPause);
    }
    co_return Result<>();
}

} // namespace Pilothouse
