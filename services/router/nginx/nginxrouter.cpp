#include "services/router/nginx/nginxrouter.h"
#include "services/router/nginx/nginxflags.h"
#include "services/router/nginx/nginxlog.h"
#include <QFile>

namespace Pilothouse {
namespace {

constexpr int readBacks = 5;
constexpr Milliseconds readBackPause {100};
constexpr qint64 largestPage = 1 << 20; // bytes

} // namespace

NginxRouter::NginxRouter(Environment environment, Runtime* runtime, ProcessRunner* processes, Clock* clock)
    : m_host(std::move(environment), runtime, processes)
    , m_asker(&m_host)
    , m_clock(clock)
{
}

QCoro::Task<Result<NginxRouter::Adopted>> NginxRouter::locate()
{
    const auto container = co_await m_host.container();
    if (!container) {
        co_return forward(container);
    }
    const auto folder = nginxFolder(container->mounts, m_host.environment().router.config);
    if (!folder) {
        co_return forward(folder);
    }
    m_folder = *folder;
    QFile file(folder->hostOwn() + QStringLiteral("/http.inc"));
    const auto mark = file.open(QIODevice::ReadOnly) ? NginxFiles::mark(file.readAll()) : std::nullopt;
    if (!mark) {
        co_return failure(ErrorCode::Refused,
            tr("The router is not adopted: %1 is not there.").arg(file.fileName()),
            tr("Adopt it with `pilothousectl doctor --fix`, which shows the change first."));
    }
    co_return Adopted {*container, *folder, *mark};
}

QCoro::Task<Result<NginxFolder>> NginxRouter::folder()
{
    if (m_folder && NginxFlags(m_folder->hostState()).exists()) {
        co_return NginxFolder(*m_folder); // not the lvalue: QCoro would move out of it
    }
    const auto adopted = co_await locate();
    if (!adopted) {
        co_return forward(adopted);
    }
    co_return adopted->folder;
}

// What nginx says of itself, once that is the configuration on disk and it can see the flags.
QCoro::Task<Result<NginxWord>> NginxRouter::word()
{
    const auto adopted = co_await locate();
    if (!adopted) {
        co_return forward(adopted);
    }
    const NginxContainer container = adopted->container;
    const int port = adopted->mark.port;
    const auto word = co_await m_asker.ask(container, port);
    if (!word) {
        co_return forward(word);
    }
    if (word->generation != adopted->mark.generation) {
        co_return failure(ErrorCode::Refused,
            tr("The running nginx still has another configuration loaded than the files on disk say."),
            tr("Reload it: docker exec %1 nginx -s reload").arg(container.id.left(12)), word->evidence);
    }
    if (!word->isSeeing) {
        co_return failure(ErrorCode::Refused,
            tr("nginx's workers cannot see the folder %1, so no switch would reach them.").arg(adopted->folder.hostState()),
            tr("Let every user read and enter that folder and the ones above it inside the mount (chmod a+rX)."));
    }
    co_return NginxWord(*word);
}

QCoro::Task<Result<TrafficSplit>> NginxRouter::readSplit()
{
    const auto said = co_await word();
    if (!said) {
        co_return forward(said);
    }
    TrafficSplit split;
    split.weights.insert(said->slot, 100);
    split.isMaintenance = said->isMaintenance.value_or(false);
    co_return split;
}

// Read when it is put on: a page that was corrected needs no reload.
Result<> NginxRouter::laidPage(const NginxFlags& flags) const
{
    const QString path = m_host.environment().router.maintenancePage;
    if (path.isEmpty()) {
        return flags.setPage({});
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestPage) {
        return failure(ErrorCode::InvalidInput, file.isOpen() ? tr("The maintenance page %1 is larger than 1 MiB.").arg(path) : tr("The maintenance page %1 cannot be read: %2").arg(path, file.errorString()),
            tr("Put it right, or take `maintenance-page:` out of pilothouse.yaml for the built-in page. Nothing was changed."));
    }
    return flags.setPage(QByteArray("").append(file.readAll()));
}

QCoro::Task<Result<>> NginxRouter::setMaintenance(bool isOn)
{
    const auto before = co_await word();
    if (!before) {
        co_return forward(before);
    }
    if (!before->isMaintenance && !isOn) {
        co_return Result<>(); // it never had one
    }
    if (!before->isMaintenance) {
        co_return failure(ErrorCode::Refused, tr("The router has the part of an earlier version of Pilothouse, which knows no maintenance page."),
            tr("`pilothousectl doctor --fix` shows what changes, asks, and writes it."));
    }
    const auto place = co_await folder();
    if (!place) {
        co_return forward(place);
    }
    const NginxFlags flags(place->hostState());
    const auto flagged = (isOn ? laidPage(flags) : Result<>()).and_then([&] { return flags.setMaintenance(isOn); });
    if (!flagged) {
        co_return flagged;
    }
    for (int attempt = 0; attempt < readBacks; ++attempt) {
        if (attempt > 0) {
            co_await m_clock->sleep(readBackPause);
        }
        const auto now = co_await word();
        if (!now) {
            co_return forward(now);
        }
        if (now->isMaintenance == isOn) {
            co_return Result<>();
        }
    }
    co_return failure(ErrorCode::Internal, isOn ? tr("The router was told to show the maintenance page, but says that it does not.") : tr("The router was told to open again, but says that it shows the maintenance page."),
        tr("Look at `pilothousectl doctor`: the router may have another folder mounted than %1.").arg(place->host));
}

QCoro::Task<Result<>> NginxRouter::switchTo(Slot slot)
{
    const auto place = co_await folder();
    if (!place) {
        co_return forward(place);
    }
    if (const auto served = NginxFlags(place->hostState()).serve(slot); !served) {
        co_return served;
    }
    QString said;
    for (int attempt = 0; attempt < readBacks; ++attempt) {
        if (attempt > 0) {
            co_await m_clock->sleep(readBackPause);
        }
        const auto split = co_await readSplit();
        if (!split) {
            Error error = split.error(); // the flags are made: it is what a router that comes back will do
            error.message += QLatin1Char(' ') + tr("Its flag files say %1 now: the router follows them as soon as it runs.").arg(slotName(slot));
            co_return tl::unexpected<Error>(error);
        }
        said = slotName(split->active());
        if (split->active() == slot) {
            co_return Result<>();
        }
    }
    co_return failure(ErrorCode::Internal,
        tr("The router was told to serve %1, but says that it serves %2.").arg(slotName(slot), said),
        tr("Look at `pilothousectl doctor`: the router may have another folder mounted than %1.").arg(place->host));
}

QCoro::Task<Result<>> NginxRouter::setStaticFallback(std::optional<Slot> slot)
{
    const auto place = co_await folder();
    if (!place) {
        co_return forward(place);
    }
    co_return NginxFlags(place->hostState()).setFallback(slot);
}

QCoro::Task<Result<int>> NginxRouter::inFlight(ObservedContainer target, int port)
{
    const QString container = target.id;
    const auto text = co_await m_host.sockets(container);
    if (!text) {
        co_return forward(text);
    }
    co_return establishedConnections(*text, port);
}

QCoro::Task<Result<>> NginxRouter::followLog(qint64 since, std::function<void(RoutedRequest)> onRequest, std::stop_token stop)
{
    const auto container = co_await m_host.container();
    if (!container) {
        co_return forward(container);
    }
    const std::function<void(QByteArray, bool)> onLine = [onRequest](const QByteArray& line, bool) {
        if (const auto request = parseNginxLogLine(line)) {
            onRequest(*request);
        }
    };
    const QString id = container->id;
    const auto ended = co_await m_host.follow(id, since, onLine, stop);
    if (stop.stop_requested()) {
        co_return Result<>();
    }
    if (!ended) {
        co_return forward(ended);
    }
    co_return failure(ErrorCode::Unavailable, tr("The router's log ended: its container was stopped or replaced."),
        tr("Look at it with `docker ps --all`."), QString::fromUtf8(ended->err.right(2000)));
}

} // namespace Pilothouse
