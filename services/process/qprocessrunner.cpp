#include "services/process/qprocessrunner.h"
#include <QCoroFuture>
#include <QElapsedTimer>
#include <QProcess>
#include <QPromise>
#include <QTimer>
#include <algorithm>
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace Pilothouse {
namespace {

constexpr qsizetype keptOutput = 64 * 1024 * 1024;
constexpr int killDelay = 2000; // milliseconds between SIGTERM and SIGKILL

constexpr Milliseconds lateBy {500};

// In the child, between fork and exec.
void dieWith(pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) {
        _exit(1); // it died before we asked
    }
}

enum class End { Exited, Crashed, FailedToStart, TimedOut, Cancelled };

/// One child from start to its single end. Deletes itself once the child is gone, so a caller
/// that stops waiting never waits for a child that ignores SIGTERM.
class Child final : public QObject {
public:
    explicit Child(Command command)
        : m_command(std::move(command))
    {
        m_promise.start();
        m_limit.setSingleShot(true);
        connect(&m_process, &QProcess::finished, this, &Child::onFinished);
        connect(&m_process, &QProcess::errorOccurred, this, &Child::onError);
        connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { readOutput(false); });
        connect(&m_process, &QProcess::readyReadStandardError, this, [this] { readOutput(true); });
        connect(&m_limit, &QTimer::timeout, this, &Child::onTimeLimit);
    }

    QFuture<End> start()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        for (auto it = m_command.environment.cbegin(); it != m_command.environment.cend(); ++it) {
            environment.insert(it.key(), it.value());
        }
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(m_command.workingDirectory);
        m_process.setProgram(m_command.program);
        m_process.setArguments(m_command.arguments);
        if (!m_command.outlivesUs) {
            m_process.setChildProcessModifier([parent = getpid()] { dieWith(parent); });
        }
        m_elapsed.start();
        m_limit.start(m_command.timeLimit);
        const QFuture<End> future = m_promise.future();
        m_process.start();
        if (m_process.state() != QProcess::NotRunning) {
            m_process.write(m_command.input);
            m_process.closeWriteChannel();
        }
        return future;
    }

    /// May be called from any thread.
    void cancel() { QMetaObject::invokeMethod(this, [this] { end(End::Cancelled); }, Qt::QueuedConnection); }

    [[nodiscard]] ProcessOutput takeOutput()
    {
        output.elapsed = Milliseconds(m_elapsed.elapsed());
        return std::move(output);
    }

    [[nodiscard]] QString errorString() const { return m_process.errorString(); }

    /// The awaiting coroutine has read everything it wants; go as soon as the child is gone.
    void release()
    {
        m_released = true;
        m_command.onLine = nullptr;
        if (m_process.state() == QProcess::NotRunning) {
            deleteLater();
        }
    }

    ProcessOutput output;

private:
    void onFinished(int code, QProcess::ExitStatus status)
    {
        readOutput(false);
        readOutput(true);
        flushLine(m_partialOut, false);
        flushLine(m_partialErr, true);
        output.exitCode = code;
        end(status == QProcess::NormalExit ? End::Exited : End::Crashed);
        if (m_released) {
            deleteLater();
        }
    }

    // Stopped by a signal or asleep, we may find the end of the child and the end of its time at once.
    void onTimeLimit()
    {
        const Milliseconds overdue = Milliseconds(m_elapsed.elapsed()) - m_command.timeLimit;
        if (!m_hadSecondTime && overdue > std::max(lateBy, m_command.timeLimit / 10)) {
            m_hadSecondTime = true;
            m_limit.start(m_command.timeLimit);
            return;
        }
        end(End::TimedOut);
    }

    void onError(QProcess::ProcessError error)
    {
        if (error == QProcess::FailedToStart) {
            end(End::FailedToStart);
        }
    }

    void end(End how)
    {
        if (m_promise.future().isFinished()) {
            return;
        }
        m_limit.stop();
        if (how == End::TimedOut || how == End::Cancelled) {
            m_process.terminate();
            QTimer::singleShot(killDelay, this, [this] { m_process.kill(); });
        }
        m_promise.addResult(how);
        m_promise.finish();
    }

    void readOutput(bool isError)
    {
        m_process.setReadChannel(isError ? QProcess::StandardError : QProcess::StandardOutput);
        const QByteArray chunk = m_process.readAll();
        QByteArray& all = isError ? output.err : output.out;
        if (m_command.keepsOutput || isError) {
            all += chunk;
        }
        if (all.size() > keptOutput) {
            all.remove(0, all.size() - keptOutput);
        }
        if (m_command.onLine) {
            splitLines(chunk, isError);
        }
    }

    void splitLines(const QByteArray& chunk, bool isError)
    {
        QByteArray& partial = isError ? m_partialErr : m_partialOut;
        const QByteArray all = std::exchange(partial, {}) + chunk;
        qsizetype begin = 0;
        for (qsizetype end = all.indexOf('\n'); end >= 0; end = all.indexOf('\n', begin)) {
            const QByteArray line = all.mid(begin, end - begin);
            begin = end + 1;
            m_command.onLine(line, isError);
        }
        partial = all.mid(begin);
    }

    void flushLine(QByteArray& partial, bool isError)
    {
        if (m_command.onLine && !partial.isEmpty()) {
            m_command.onLine(std::exchange(partial, {}), isError);
        }
    }

    Command m_command;
    QProcess m_process;
    QTimer m_limit;
    QElapsedTimer m_elapsed;
    QPromise<End> m_promise;
    QByteArray m_partialOut;
    QByteArray m_partialErr;
    bool m_released = false;
    bool m_hadSecondTime = false;
};

} // namespace

QCoro::Task<Result<ProcessOutput>> QProcessRunner::run(Command command, std::stop_token stop)
{
    if (stop.stop_requested()) {
        co_return failure(ErrorCode::Cancelled, tr("Cancelled."));
    }
    const QString program = command.program;
    const Milliseconds limit = command.timeLimit;
    auto* child = new Child(std::move(command)); // deletes itself, see release()
    const QFuture<End> future = child->start();
    std::stop_callback onStop(stop, [child] { child->cancel(); });
    const End how = co_await future;
    ProcessOutput output = child->takeOutput();
    const QString reason = child->errorString();
    child->release();
    const QString evidence = QString::fromUtf8(output.err.right(2000));
    switch (how) {
    case End::Exited:
        co_return output;
    case End::Crashed:
        co_return failure(ErrorCode::ProcessFailed, tr("%1 was ended by a signal.").arg(program), {}, evidence);
    case End::FailedToStart:
        co_return failure(ErrorCode::ProcessFailedToStart, tr("%1 could not be started: %2").arg(program, reason),
            tr("Install it or put it on the PATH."));
    case End::TimedOut:
        co_return failure(ErrorCode::TimedOut,
            tr("%1 did not finish within %2.").arg(program, spokenDuration(limit)), {}, evidence);
    case End::Cancelled:
        co_return failure(ErrorCode::Cancelled, tr("%1 was cancelled.").arg(program));
    }
    Q_UNREACHABLE();
}

} // namespace Pilothouse
