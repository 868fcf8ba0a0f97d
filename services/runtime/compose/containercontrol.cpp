#include "services/runtime/compose/containercontrol.h"

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

// Docker kills by itself after the grace period; what the daemon may need on top.
constexpr Milliseconds stopMargin {15000};

} // namespace

ContainerControl::ContainerControl(const DockerCli& docker)
    : m_docker(docker)
{
}

QCoro::Task<Result<>> ContainerControl::start(QString container) const
{
    QStringList words {u"start"_s, std::move(container)};
    const Result<QByteArray> done = co_await m_docker.output(std::move(words));
    if (!done) {
        co_return forward(done);
    }
    co_return Result<>();
}

QCoro::Task<Result<>> ContainerControl::stop(QString container, Milliseconds grace, std::stop_token stop) const
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(grace).count();
    Command call = m_docker.command({u"stop"_s, u"--time"_s, QString::number(seconds), container});
    call.timeLimit = grace + stopMargin;
    const Result<ProcessOutput> done = co_await m_docker.run(std::move(call), std::move(stop));
    if (!done) {
        co_return forward(done);
    }
    if (!done->succeeded() && !saysNotFound(done->err)) {
        co_return failure(ErrorCode::ProcessFailed, tr("The container %1 could not be stopped: %2").arg(container.left(12), done->lastErrorLine()), {},
            QString::fromUtf8(done->err));
    }
    co_return Result<>();
}

QCoro::Task<Result<ProcessOutput>> ContainerControl::exec(QString container, QStringList command, Milliseconds timeLimit) const
{
    Command call = m_docker.command(QStringList {u"exec"_s, std::move(container)} + command);
    call.timeLimit = timeLimit;
    const Result<ProcessOutput> done = co_await m_docker.run(std::move(call));
    co_return done;
}

QCoro::Task<Result<QString>> ContainerControl::logTail(QString container, int lines) const
{
    QStringList words {u"logs"_s, u"--tail"_s, QString::number(lines), std::move(container)};
    const Result<ProcessOutput> done = co_await m_docker.run(std::move(words));
    if (!done) {
        co_return forward(done);
    }
    if (!done->succeeded()) {
        co_return failure(saysNotFound(done->err) ? ErrorCode::NotFound : ErrorCode::ProcessFailed,
            tr("The container's log cannot be read: %1").arg(done->lastErrorLine()));
    }
    co_return QString::fromUtf8(done->out + done->err);
}

} // namespace Pilothouse
