#include "app/ctl/watchrun.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/interrupt.h"
#include "app/ctl/runprinter.h"
#include "services/process/filelock.h"
#include <QCoreApplication>
#include <QSysInfo>
#include <stop_token>

namespace Pilothouse {
namespace {

constexpr Milliseconds tick {200};
// The supervisor starts a dead runner again within two seconds.
constexpr Milliseconds mostAbsence {5000};
constexpr Milliseconds betweenLooks {1000};
// Without a terminal progress is a line of its own, so it comes seldom.
constexpr Milliseconds betweenProgress {10000};

class RunWatcher final : public QObject {
    Q_DECLARE_TR_FUNCTIONS(RunWatcher)
public:
    RunWatcher(std::shared_ptr<Context> context, const QString& run)
        : m_context(std::move(context))
        , m_printer(m_context->times())
    {
        m_state.run = run;
        connect(&m_context->journal(), &Journal::appended, this, &RunWatcher::wake);
        connect(&m_interrupt, &Interrupt::interrupted, this, &RunWatcher::wake);
        m_lastAlive = m_lastProgress = m_context->clock().monotonic();
    }

    QCoro::Task<int> watch()
    {
        while (true) {
            m_wake = std::stop_source();
            const Result<> read = co_await readOn();
            if (!read) {
                co_return m_context->fail(read.error());
            }
            if (m_state.isFinished()) {
                printOutcome();
                co_return m_state.exitCode;
            }
            if (m_interrupt.wasInterrupted()) {
                sayHowToComeBack();
                co_return ExitWaiting;
            }
            if (isOrphaned()) {
                sayOrphaned();
                co_return ExitWaiting;
            }
            co_await tellWhatKeepsRunnersAway();
            showNow();
            const std::stop_token woken = m_wake.get_token();
            co_await m_context->clock().sleep(tick, woken);
        }
    }

private:
    void wake() { m_wake.request_stop(); }

    QCoro::Task<Result<>> readOn()
    {
        const Result<QList<Event>> events = co_await m_context->journal().read(m_state.lastSeq, m_state.run);
        if (!events) {
            co_return forward(events);
        }
        for (const Event& event : *events) {
            const bool isFirst = m_state.lastSeq == 0;
            fold(m_state, event);
            m_context->console().json(eventToJson(event));
            if (isFirst) {
                m_context->console().line(m_printer.header(m_state));
            }
            for (const QString& line : m_printer.lines(m_state, event)) {
                m_context->console().line(line);
            }
        }
        if (m_state.lastSeq == 0) {
            co_return failure(ErrorCode::NotFound, tr("The journal has no run “%1”.").arg(m_state.run), tr("`pilothousectl runs` lists them."));
        }
        co_return Result<>();
    }

    void printOutcome()
    {
        for (const QString& line : m_printer.outcome(m_state)) {
            m_context->console().line(line);
        }
    }

    void showNow()
    {
        const qint64 now = m_context->clock().nowMicroseconds();
        const QString text = m_printer.now(m_state, now);
        const auto monotonic = m_context->clock().monotonic();
        if (m_context->console().isLive()) {
            m_context->console().transient(text);
        } else if (monotonic - m_lastProgress >= betweenProgress && !text.isEmpty()) {
            m_lastProgress = monotonic;
            m_context->console().message(text);
        }
    }

    // Only this host's locks tell of life; a run on another host is its own watchers' matter.
    bool isOrphaned()
    {
        const auto now = m_context->clock().monotonic();
        const bool isElsewhere = !m_state.runnerHost.isEmpty() && m_state.runnerHost != QSysInfo::machineHostName();
        if (isElsewhere || FileLock(Context::runLockFile(m_state.run)).isHeldByOther() || FileLock(Context::supervisorLockFile(m_state.run)).isHeldByOther()) {
            m_lastAlive = now;
        }
        return now - m_lastAlive > mostAbsence;
    }

    // A runner that cannot write its journal cannot say so there either.
    QCoro::Task<> tellWhatKeepsRunnersAway()
    {
        const auto now = m_context->clock().monotonic();
        if (now - m_lastLook < betweenLooks || FileLock(Context::runLockFile(m_state.run)).isHeldByOther()) {
            co_return;
        }
        m_lastLook = now;
        const Result<> writable = co_await m_context->journal().checkWritable();
        const Error problem = writable ? Error() : writable.error();
        if (problem == m_toldProblem) {
            co_return;
        }
        m_toldProblem = problem;
        if (writable) {
            m_context->console().message(tr("The journal can be written again."));
        } else {
            m_context->console().error(problem);
        }
    }

    void sayHowToComeBack() const
    {
        m_context->console().message(tr("%1 goes on without this window. Back to it: pilothousectl watch %1 · stop it: pilothousectl abort %1").arg(m_state.run));
    }

    void sayOrphaned() const
    {
        m_context->console().error({ErrorCode::Unavailable, tr("Nothing works on %1 any more: its runner is dead and so is its supervisor.").arg(m_state.run),
            tr("Take it up again: pilothousectl recover %1").arg(m_state.run), {}});
    }

    std::shared_ptr<Context> m_context;
    Interrupt m_interrupt;
    RunPrinter m_printer;
    RunState m_state;
    std::stop_source m_wake;
    std::chrono::nanoseconds m_lastAlive {0};
    std::chrono::nanoseconds m_lastProgress {0};
    std::chrono::nanoseconds m_lastLook {0};
    Error m_toldProblem;
};

} // namespace

QCoro::Task<int> watchRun(std::shared_ptr<Context> context, QString run)
{
    RunWatcher watcher(context, run);
    const int code = co_await watcher.watch();
    co_return code;
}

} // namespace Pilothouse
