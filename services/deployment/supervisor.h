#pragma once
#include "models/core/result.h"
#include "services/process/processrunner.h"
#include "services/time/clock.h"
#include <QCoreApplication>
#include <QCoroTask>
#include <functional>

namespace Pilothouse {

/// The parent of a run's runner: starts it again within two seconds whenever it dies before the run has
/// ended. It decides nothing and keeps no state; killing it changes nothing in the run.
class Supervisor {
    Q_DECLARE_TR_FUNCTIONS(Supervisor)
public:
    /// `isFinished` asks the journal whether the run has ended.
    using IsFinished = std::function<QCoro::Task<Result<bool>>()>;

    Supervisor(ProcessRunner& processes, Clock& clock, IsFinished isFinished);

    /// Runs `runner` until the run has ended; its last exit code. Gives up with Unavailable after
    /// twenty deaths in a row of a runner that lived less than ten seconds each.
    QCoro::Task<Result<int>> supervise(Command runner);

private:
    ProcessRunner& m_processes;
    Clock& m_clock;
    IsFinished m_isFinished;
};

} // namespace Pilothouse
