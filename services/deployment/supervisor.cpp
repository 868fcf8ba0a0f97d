#include "services/deployment/supervisor.h"
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int mostQuickDeaths = 20;
constexpr Milliseconds quickDeath {10000};
constexpr Milliseconds firstDelay {200};
constexpr Milliseconds longestDelay {5000};

} // namespace

Supervisor::Supervisor(ProcessRunner& processes, Clock& clock, IsFinished isFinished, Tell tell)
    : m_processes(processes)
    , m_clock(clock)
    , m_isFinished(std::move(isFinished))
    , m_tell(std::move(tell))
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
        if (ended && !ended->err.isEmpty() && ended->err != m_told) {
            m_told = ended->err;
            co_await m_tell(m_told);
        }
        const bool wasQuick = m_clock.monotonic() - startedAt < quickDeath;
        quickDeaths = wasQuick ? quickDeaths + 1 : 1;
        if (!finished && finished.error().code == ErrorCode::Io) {
            quickDeaths = std::min(quickDeaths, mostQuickDeaths - 1);
        }
        // The first restart is at once: the guard must be armed again within two seconds.
        const Milliseconds delay = std::min(longestDelay, firstDelay * (quickDeaths * quickDeaths));
        co_await m_clock.sleep(delay);
    }
    co_return failure(ErrorCode::Unavailable, tr("The runner died %1 times in a row.").arg(mostQuickDeaths),
        tr("Read the log, then take the run up again with `pilothousectl recover`."));
}

} // namespace Pilothouse
