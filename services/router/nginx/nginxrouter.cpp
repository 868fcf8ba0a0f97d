#include "services/router/nginx/nginxrouter.h"
#include "services/router/nginx/nginxflags.h"
#include "services/router/nginx/nginxlog.h"
#include <QFile>

namespace Pilothouse {
namespace {

constexpr int readBacks = 5;
constexpr Milliseconds readBackPause {100};
constexpr int exitNotFound = 127;
constexpr int exitNotRunnable = 126;

// Programs an nginx image may have: the official Debian image has curl, the Alpine one wget; any with bash can too.
QList<QStringList> askingCommands(int port)
{
    const QString url = QStringLiteral("http://127.0.0.1:%1/").arg(port);
    const QString script = QStringLiteral("exec 3<>/dev/tcp/127.0.0.1/$0 && printf 'GET / HTTP/1.0\\r\\n\\r\\n' >&3 && cat <&3");
    return {
        {QStringLiteral("curl"), QStringLiteral("--silent"), QStringLiteral("--show-error"), QStringLiteral("--noproxy"),
            QStringLiteral("*"), QStringLiteral("--max-time"), QStringLiteral("3"), url},
        {QStringLiteral("wget"), QStringLiteral("-q"), QStringLiteral("-Y"), QStringLiteral("off"), QStringLiteral("-T"),
            QStringLiteral("3"), QStringLiteral("-O"), QStringLiteral("-"), url},
        {QStringLiteral("bash"), QStringLiteral("-c"), script, QString::number(port)},
    };
}

// The line "pilothouse GENERATION SLOT SIGHT" of the answer, as words; empty when there is none.
QList<QByteArray> wordOf(const QByteArray& answer)
{
    for (const QByteArray& line : answer.split('\n')) {
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words.size() == 4 && words.first() == "pilothouse") {
            return words;
        }
    }
    return {};
}

} // namespace

NginxRouter::NginxRouter(Environment environment, Runtime* runtime, ProcessRunner* processes, Clock* clock)
    : m_host(std::move(environment), runtime, processes)
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

QCoro::Task<Result<QByteArray>> NginxRouter::ask(NginxContainer container, int port)
{
    const QList<QStringList> commands = askingCommands(port);
    QString evidence;
    for (int turn = 0; turn < int(commands.size()); ++turn) {
        const int client = (m_client + turn) % int(commands.size());
        const QStringList command = commands.at(client);
        const auto output = co_await m_host.exec(container.id, command);
        if (!output) {
            co_return forward(output);
        }
        if (output->exitCode == exitNotFound || output->exitCode == exitNotRunnable) {
            continue;
        }
        m_client = client;
        if (!wordOf(output->out).isEmpty()) {
            co_return output->out;
        }
        evidence = QString::fromUtf8(output->err + output->out).trimmed();
        co_return failure(ErrorCode::Refused,
            tr("The running nginx has not loaded Pilothouse's configuration, although its files are there."),
            tr("Look at `pilothousectl doctor`; a reload may have failed, or the configuration was edited."), evidence);
    }
    co_return failure(ErrorCode::Refused, tr("The router's image has neither curl nor wget nor bash, so the router cannot be asked what it does."),
        tr("Use an nginx image with one of them, for example the official one."));
}

QCoro::Task<Result<TrafficSplit>> NginxRouter::readSplit()
{
    const auto adopted = co_await locate();
    if (!adopted) {
        co_return forward(adopted);
    }
    const NginxContainer container = adopted->container;
    const int port = adopted->mark.port;
    const auto answer = co_await ask(container, port);
    if (!answer) {
        co_return forward(answer);
    }
    const QList<QByteArray> words = wordOf(*answer);
    if (QString::fromLatin1(words.at(1)) != adopted->mark.generation) {
        co_return failure(ErrorCode::Refused,
            tr("The running nginx still has another configuration loaded than the files on disk say."),
            tr("Reload it: docker exec %1 nginx -s reload").arg(container.id.left(12)), QString::fromUtf8(*answer));
    }
    if (words.at(3) != "seeing") {
        co_return failure(ErrorCode::Refused,
            tr("nginx's workers cannot see the folder %1, so no switch would reach them.").arg(adopted->folder.hostState()),
            tr("Let every user read and enter that folder and the ones above it inside the mount (chmod a+rX)."));
    }
    bool isSlot = false;
    const Slot slot = slotFromName(QString::fromLatin1(words.at(2)), &isSlot);
    if (!isSlot) {
        co_return failure(ErrorCode::Corrupt, tr("The router answered with a slot that does not exist."), {}, QString::fromUtf8(*answer));
    }
    TrafficSplit split;
    split.weights.insert(slot, 100);
    co_return split;
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
            co_return forward(split);
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
