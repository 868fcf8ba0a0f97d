#include "services/router/nginx/nginxhost.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pilothouse {
namespace {

constexpr Milliseconds longestFollow {20LL * 24 * 3600 * 1000}; // what a QTimer can count

} // namespace

QStringList nginxOptions(const QString& program, const QJsonArray& arguments)
{
    QStringList words {program};
    for (const QJsonValue& argument : arguments) {
        words << argument.toString();
    }
    qsizetype at = 0;
    while (at < words.size() && QFileInfo(words.at(at)).fileName() != u"nginx") {
        ++at;
    }
    QStringList options;
    for (++at; at + 1 < words.size(); ++at) {
        if (words.at(at) == u"-c" || words.at(at) == u"-p" || words.at(at) == u"-g") {
            options << words.at(at) << words.at(at + 1);
            ++at;
        }
    }
    return options;
}

QCoro::Task<Result<>> NginxHost::requireLocal()
{
    if (m_isKnownLocal) {
        co_return Result<>();
    }
    const auto endpoint = co_await m_docker.endpoint();
    if (!endpoint) {
        co_return forward(endpoint);
    }
    if (!endpoint->isEmpty() && !endpoint->startsWith(u"unix:")) {
        co_return failure(ErrorCode::Refused,
            tr("The Docker host %1 is another machine. The nginx router is switched through files on the machine it runs on, so this version cannot reach it from here.").arg(*endpoint),
            tr("Run pilothousectl on that machine."));
    }
    m_isKnownLocal = true;
    co_return Result<>();
}

QCoro::Task<Result<NginxContainer>> NginxHost::container()
{
    if (const auto local = co_await requireLocal(); !local) {
        co_return forward(local);
    }
    const auto containers = co_await m_runtime->containers();
    if (!containers) {
        co_return forward(containers);
    }
    const QString service = m_environment.router.service;
    QString id;
    for (const ObservedContainer& candidate : *containers) {
        if (candidate.service == service && candidate.slot == Slot::Plain && candidate.isRunning()) {
            id = candidate.id;
        }
    }
    const tl::unexpected<Error> gone = failure(ErrorCode::Unavailable, tr("The router (service %1) does not run.").arg(service),
        tr("Start it: docker compose up -d %1").arg(service));
    if (id.isEmpty()) {
        co_return gone;
    }
    const auto found = co_await m_reader.container(id);
    if (!found && found.error().code == ErrorCode::NotFound) {
        co_return gone;
    }
    if (!found) {
        co_return forward(found);
    }
    co_return NginxContainer {id, found->value(u"Mounts").toArray(),
        nginxOptions(found->value(u"Path").toString(), found->value(u"Args").toArray())};
}

QCoro::Task<Result<ProcessOutput>> NginxHost::exec(QString container, QStringList command, Milliseconds timeLimit)
{
    Command call = m_docker.command(QStringList {QStringLiteral("exec"), container} + command);
    call.timeLimit = timeLimit;
    auto output = co_await m_docker.run(call);
    // Exit code 1 of `docker exec` itself: the container is gone, paused or stopped.
    if (output && output->exitCode == 1 && output->err.startsWith("Error response from daemon")) {
        co_return failure(ErrorCode::Unavailable, tr("The router's container does not answer."), tr("Look at it with `docker ps --all`."),
            QString::fromUtf8(output->err));
    }
    co_return output;
}

QCoro::Task<Result<ProcessOutput>> NginxHost::nginx(NginxContainer container, QStringList arguments)
{
    const QStringList command = QStringList {QStringLiteral("nginx")} + container.options + arguments;
    const Milliseconds limit(30000);
    co_return co_await exec(container.id, command, limit);
}

QCoro::Task<Result<ProcessOutput>> NginxHost::follow(
    QString container, qint64 since, std::function<void(QByteArray, bool)> onLine, std::stop_token stop)
{
    const QString from = QStringLiteral("%1.%2").arg(since / 1'000'000).arg(since % 1'000'000, 6, 10, QLatin1Char('0'));
    Command call = m_docker.command({QStringLiteral("logs"), QStringLiteral("--follow"), QStringLiteral("--since"), from, container});
    call.timeLimit = longestFollow;
    call.keepsOutput = false;
    call.onLine = std::move(onLine);
    co_return co_await m_docker.run(call, stop);
}

QCoro::Task<Result<QByteArray>> NginxHost::sockets(QString container)
{
    const QStringList command {QStringLiteral("cat"), QStringLiteral("/proc/net/tcp"), QStringLiteral("/proc/net/tcp6")};
    const auto output = co_await exec(container, command);
    if (!output) {
        co_return forward(output);
    }
    if (output->out.contains("local_address")) { // tcp6 is absent where IPv6 is off: exit code 1, tcp all there
        co_return output->out;
    }
    // An image without `cat`: the same table by the process ID that Docker names, which works on this machine.
    const Command inspect = m_docker.command({QStringLiteral("inspect"), QStringLiteral("--format"), QStringLiteral("{{.State.Pid}}"), container});
    const auto pid = co_await m_docker.run(inspect);
    QByteArray text;
    for (const char* table : {"tcp", "tcp6"}) {
        QFile file(QStringLiteral("/proc/%1/net/%2").arg(pid ? QString::fromLatin1(pid->out.trimmed()) : QString(), QLatin1String(table)));
        text += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    if (!text.contains("local_address")) {
        co_return failure(ErrorCode::Unavailable, tr("The connections of container %1 cannot be read.").arg(container.left(12)),
            tr("Its image needs the program `cat`."), QString::fromUtf8(output->err));
    }
    co_return text;
}

QCoro::Task<Result<QList<QByteArray>>> NginxHost::processTable(QString container)
{
    const Command call = m_docker.command({QStringLiteral("top"), container, QStringLiteral("-eo"), QStringLiteral("pid,args")});
    const auto output = co_await m_docker.run(call);
    if (!output) {
        co_return forward(output);
    }
    if (!output->succeeded()) {
        co_return failure(ErrorCode::Unavailable, tr("The router's processes cannot be listed."), {}, QString::fromUtf8(output->err));
    }
    co_return output->out.split('\n');
}

QCoro::Task<Result<QSet<qint64>>> NginxHost::workers(QString container)
{
    const auto table = co_await processTable(container);
    if (!table) {
        co_return forward(table);
    }
    QSet<qint64> found;
    for (const QByteArray& line : *table) {
        if (line.contains("nginx: worker process")) {
            found << line.simplified().split(' ').first().toLongLong();
        }
    }
    co_return found;
}

QCoro::Task<Result<int>> NginxHost::leavingWorkers(QString container)
{
    const auto table = co_await processTable(container);
    if (!table) {
        co_return forward(table);
    }
    int leaving = 0;
    for (const QByteArray& line : *table) {
        leaving += line.contains("nginx: worker process is shutting down") ? 1 : 0;
    }
    co_return leaving;
}

} // namespace Pilothouse
