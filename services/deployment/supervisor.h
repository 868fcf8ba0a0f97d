#pragma once
#include "models/core/result.h"
#include "services/process/processrunner.h"
#include "services/time/clock.h"
#include <QCoreApplication>
#include <QCoroTask>
#include <functional>

namespace Pilothouse {

/// The parent of a run's runner: starts it again within two seconds whenever it dies before the run has
/// ended, and tells why when the runner could say so. It decides nothing and keeps no state; killing it changes
/// nothing in the run.
class Supervisor {
    Q_DECLARE_TR_FUNCTIONS(Supervisor)
public:
    /// Asks the journal whether the run has ended. Io: its disk is full, which no runner survives.
    using IsFinished = std::function<QCoro::Task<Result<bool>>()>;
    /// Hears the standard error of a runner that ended before its run, once for each that differs from the last.
    using Tell = std::function<QCoro::Task<>(QByteArray standardError)>;

    Supervisor(ProcessRunner& processes, Clock& clock, IsFinished isFinished, Tell tell);

    /// Runs `runner` until the run has ended; its last exit code. Gives up with Unavailable after
    /// twenty deaths in a row of a runner that lived less than ten seconds each. Those on a full disk do not count:
    /// the guard must be armed again as soon as there is space, and nobody may be awake to see to it.
    QCoro::Task<Result<int>> supervise(Command runner);

private:
    ProcessRunner& m_processes;
    Clock& m_clock;
    IsFinished m_isFinished;
    Tell m_tell;
    QByteArray m_told;
};

} // namespace Pilothouse
