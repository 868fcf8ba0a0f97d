#include "services/runtime/compose/dockercli.h"
#include <QRegularExpression>
#include <QVersionNumber>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

const QVersionNumber oldestCompose(2, 24);
const QString defaultEndpoint = u"unix:///var/run/docker.sock"_s;

class DockerCliWords {
    Q_DECLARE_TR_FUNCTIONS(DockerCli)
};

QString addressIn(const QString& text, const QString& fallback)
{
    static const QRegularExpression address(uR"(\b((?:unix|ssh|tcp|http|https|npipe)://[^\s"]+?)\.?(?:[\s:"]|$))"_s);
    const QRegularExpressionMatch match = address.match(text);
    return match.hasMatch() ? match.captured(1) : fallback;
}

Error daemonDown(const QString& text, const QString& host)
{
    return {ErrorCode::Unavailable, DockerCliWords::tr("Docker does not answer at %1. The daemon may be stopped.").arg(addressIn(text, host)),
        DockerCliWords::tr("Start it, for example with `sudo systemctl start docker`, and try again."), text.trimmed()};
}

} // namespace

std::optional<Error> dockerFailure(const QByteArray& standardError, const QString& host)
{
    const QString text = QString::fromUtf8(standardError);
    const auto says = [&text](QLatin1StringView words) { return text.contains(words, Qt::CaseInsensitive); };
    if (says("permission denied while trying to connect"_L1)) {
        return Error {ErrorCode::PermissionDenied, DockerCliWords::tr("You may not use Docker at %1.").arg(addressIn(text, host)),
            DockerCliWords::tr("Add yourself to the group that owns the socket (`sudo usermod -aG docker $USER`) and log in again."), text.trimmed()};
    }
    if (says("cannot connect to the docker daemon"_L1) || says("error during connect"_L1) || says("failed to connect to the docker api"_L1)) {
        return daemonDown(text, host);
    }
    if (says("context not found"_L1)) {
        return Error {ErrorCode::InvalidInput, DockerCliWords::tr("Docker has no %1.").arg(host),
            DockerCliWords::tr("`docker context ls` lists the contexts; correct `docker: context:` in pilothouse.yaml."), text.trimmed()};
    }
    if (says("unknown command: docker compose"_L1) || says("'compose' is not a docker command"_L1) || says("unknown shorthand flag: 'f' in -f"_L1)
        || says("unknown flag: --progress"_L1) || says("unknown flag: --project-directory"_L1)) {
        return Error {ErrorCode::Unavailable, DockerCliWords::tr("Docker has no Compose plug-in of version 2."),
            DockerCliWords::tr("Install docker-compose-plugin (Compose %1 or newer).").arg(oldestCompose.toString()), text.trimmed()};
    }
    return std::nullopt;
}

bool saysNotFound(const QByteArray& standardError)
{
    const QByteArray text = standardError.toLower();
    return text.contains("no such container") || text.contains("no such object") || text.contains("no such image");
}

bool isComposeNewEnough(const QString& version)
{
    const QString digits = version.trimmed().startsWith(u'v') ? version.trimmed().mid(1) : version.trimmed();
    return QVersionNumber::fromString(digits) >= oldestCompose;
}

DockerCli::DockerCli(DockerHost host, ProcessRunner& processes)
    : m_host(std::move(host))
    , m_processes(processes)
{
}

Command DockerCli::command(QStringList arguments) const
{
    QStringList all;
    if (!m_host.host.isEmpty()) {
        all << u"-H"_s << m_host.host;
    } else if (!m_host.context.isEmpty()) {
        all << u"--context"_s << m_host.context;
    }
    Command command(u"docker"_s, all + arguments);
    command.environment.insert(u"DOCKER_CLI_HINTS"_s, u"false"_s);
    return command;
}

QCoro::Task<Result<ProcessOutput>> DockerCli::run(Command command, std::stop_token stop) const
{
    const Milliseconds limit = command.timeLimit;
    const Result<ProcessOutput> done = co_await m_processes.run(std::move(command), stop);
    if (!done && done.error().code == ErrorCode::ProcessFailedToStart) {
        co_return failure(ErrorCode::ProcessFailedToStart, DockerCliWords::tr("The program docker was not found."),
            DockerCliWords::tr("Install Docker and its Compose plug-in, and put docker on the PATH."), done.error().message);
    }
    if (!done && done.error().code == ErrorCode::TimedOut) {
        Error error = noAnswer(limit);
        error.detail = done.error().detail;
        co_return tl::unexpected<Error>(error);
    }
    if (done && !done->succeeded()) {
        const std::optional<Error> broken = dockerFailure(done->err, spokenHost());
        if (broken) {
            co_return tl::unexpected<Error>(*broken);
        }
    }
    co_return done;
}

QCoro::Task<Result<ProcessOutput>> DockerCli::run(QStringList arguments, Milliseconds timeLimit) const
{
    Command call = command(std::move(arguments));
    call.timeLimit = timeLimit;
    const Result<ProcessOutput> done = co_await run(std::move(call));
    co_return done;
}

QCoro::Task<Result<QByteArray>> DockerCli::output(QStringList arguments, Milliseconds timeLimit) const
{
    const QString what = u"docker "_s + arguments.value(0) + (arguments.value(0) == u"compose" ? QString() : u' ' + arguments.value(1));
    const Result<ProcessOutput> done = co_await run(std::move(arguments), timeLimit);
    if (!done) {
        co_return forward(done);
    }
    if (!done->succeeded()) {
        const ErrorCode code = saysNotFound(done->err) ? ErrorCode::NotFound : ErrorCode::ProcessFailed;
        const QString reason = QString::fromUtf8(done->err).trimmed();
        co_return failure(code, DockerCliWords::tr("`%1` failed: %2").arg(what.trimmed(), reason.section(u'\n', -1)), {}, reason);
    }
    co_return done->out;
}

QCoro::Task<Result<QString>> DockerCli::endpoint() const
{
    if (!m_endpoint.isEmpty()) {
        co_return QString(m_endpoint); // not the lvalue: QCoro would move out of it
    }
    if (const QString plain = plainEndpoint(); !plain.isEmpty()) {
        m_endpoint = plain;
        co_return plain;
    }
    QStringList arguments = {u"context"_s, u"inspect"_s, u"--format"_s, u"{{.Endpoints.docker.Host}}"_s};
    if (!m_host.context.isEmpty()) {
        arguments << m_host.context;
    }
    const Result<QByteArray> host = co_await output(std::move(arguments));
    if (!host) {
        co_return forward(host);
    }
    m_endpoint = QString::fromUtf8(*host).trimmed();
    co_return QString(m_endpoint);
}

// What needs no asking: a host that is named, and the context that only says what the environment says.
QString DockerCli::plainEndpoint() const
{
    if (!m_host.host.isEmpty() || m_host.context != u"default") {
        return m_host.host;
    }
    return qEnvironmentVariable("DOCKER_HOST", defaultEndpoint);
}

Error DockerCli::noAnswer(Milliseconds limit) const
{
    return {ErrorCode::TimedOut, DockerCliWords::tr("Docker at %1 did not answer within %2.").arg(spokenHost(), spokenDuration(limit)),
        DockerCliWords::tr("See whether the daemon hangs: `docker info`."), {}};
}

QString DockerCli::spokenHost() const
{
    if (!m_host.host.isEmpty()) {
        return m_host.host;
    }
    if (!m_host.context.isEmpty() && m_host.context != u"default") {
        return DockerCliWords::tr("context “%1”").arg(m_host.context);
    }
    return qEnvironmentVariable("DOCKER_HOST", defaultEndpoint);
}

} // namespace Pilothouse
