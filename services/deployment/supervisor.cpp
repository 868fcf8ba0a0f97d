#include "services/deployment/supervisor.h"
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int mostQuickDeaths = 20;
constexpr Milliseconds quickDeath {10000};
constexpr Milliseconds firstDelay {200};
constexpr Milliseconds longestDelay {5000};

} // namespace

Supervisor::Supervisor(ProcessRunner& processes, Clock& clock, IsFinished isFinished)
    : m_processes(processes)
    , m_clock(clock)
    , m_isFinished(std::move(isFinished))
{
}

QCoro::Task<Result<int>> Supervisor::supervise(Command runner)
{
    int quickDeaths = 0;
    while (quickDeaths < mostQuickDeaths) {
        const auto startedAt = m_clock.monotonic();
        const Result<ProcessOutput> ended = co_await m_processes.run(runner);
        const Result<bool> finished = co_await m_isFinished();
        if (finished && *finished) {
            co_return ended ? ended->exitCode : 0;
        }
        const bool wasQuick = m_clock.monotonic() - startedAt < quickDeath;
        quickDeaths = wasQuick ? quickDeaths + 1 : 1;
        // The first restart is at once: the guard must be armed again within two seconds.
        const Milliseconds delay = std::min(longestDelay, firstDelay * (quickDeaths * quickDeaths));
        co_await m_clock.sleep(delay);
    }
    co_return failure(ErrorCode::Unavailable, tr("The runner died %1 times in a row.").arg(mostQuickDeaths),
        tr("Read the log, then take the run up again with `pilothousectl recover`."));
}

} // namespace Pilothouse
