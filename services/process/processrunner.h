#pragma once
#include "models/core/quantity.h"
#include "models/core/result.h"
#include <QByteArray>
#include <QCoroTask>
#include <QMap>
#include <QStringList>
#include <functional>
#include <stop_token>

namespace Pilothouse {

/// One program to run: program and argument list, never a shell string, never a secret among the arguments.
struct Command {
    QString program;
    QStringList arguments;
    QMap<QString, QString> environment; ///< added to (and winning over) the inherited one; LC_ALL=C is always set
    QString workingDirectory;
    QByteArray input; ///< written to standard input, which is then closed; the place for secrets
    Milliseconds timeLimit {30000};
    bool keepsOutput = true; ///< false: only onLine sees standard output (a log that is followed for hours)
    bool outlivesUs = false; ///< false: the kernel kills it when this process dies, so that nobody meets half-done work of the dead
    std::function<void(QByteArray line, bool isError)> onLine; ///< each complete line while it runs, on the caller's thread

    Command() = default;
    Command(QString programName, QStringList argumentList)
        : program(std::move(programName))
        , arguments(std::move(argumentList))
    {
    }
};

/// What a finished program left. A non-zero exit code is a value, not an Error.
struct ProcessOutput {
    int exitCode = 0;
    QByteArray out; ///< standard output, the last 64 MiB
    QByteArray err; ///< standard error, the last 64 MiB
    Milliseconds elapsed {0};

    [[nodiscard]] bool succeeded() const { return exitCode == 0; }
    /// What most programs say last on standard error is why they failed.
    [[nodiscard]] QString lastErrorLine() const { return QString::fromUtf8(err).trimmed().section(QLatin1Char('\n'), -1); }
};

/// Runs programs without blocking. The result arrives exactly once, on the caller's thread:
/// ErrorCode::ProcessFailedToStart, ProcessFailed (crashed by a signal), TimedOut, Cancelled, or the output.
/// A time limit that comes late, because this process itself stood still, begins once more.
/// On a time limit or a stop the child gets SIGTERM and, two seconds later, SIGKILL.
class ProcessRunner {
public:
    ProcessRunner() = default;
    ProcessRunner(const ProcessRunner&) = delete;
    ProcessRunner& operator=(const ProcessRunner&) = delete;
    virtual ~ProcessRunner() = default;

    virtual QCoro::Task<Result<ProcessOutput>> run(Command command, std::stop_token stop = {}) = 0;
};

} // namespace Pilothouse
