#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/composition/worldfactory.h"
#include "models/deployment/runstate.h"
#include "services/deployment/keepold.h"
#include "services/deployment/supervisor.h"
#include "services/environment/givenback.h"
#include "services/journal/journal.h"
#include "services/process/filelock.h"
#include "services/project/projectloader.h"
#include <QCoreApplication>
#include <stop_token>

namespace Pilothouse {
namespace {

constexpr Milliseconds longestRun {std::chrono::hours(24 * 20)}; // what a QTimer can count

QCoro::Task<Result<RunState>> stateOf(Journal* journal, QString run)
{
    const Result<QList<Event>> events = co_await journal->read(0, run);
    if (!events) {
        co_return forward(events);
    }
    co_return foldRun(run, *events);
}

QCoro::Task<Result<bool>> isFinished(Journal* journal, QString run)
{
    const Result<RunState> state = co_await stateOf(journal, run);
    if (!state) {
        co_return forward(state);
    }
    co_return state->isFinished();
}

// When the old slot's time is over: µs UTC; 0 when there is nothing to wait for, or not any more.
QCoro::Task<qint64> keptUntil(Journal* journal, QString run)
{
    const Result<QList<Event>> events = co_await journal->read(0, run);
    if (!events || events->isEmpty()) {
        co_return 0;
    }
    const RunState state = foldRun(run, *events);
    if (state.plan.from == Slot::Plain) {
        co_return 0; // the team's own container is never removed
    }
    const qint64 began = events->constFirst().seq;
    const Result<std::optional<GivenBack>> given = co_await givenBackSince(journal, state.project, state.environment, began);
    co_return given && *given ? 0 : state.keptUntil;
}

/// Sleeps until the time is over or the journal says something new.
QCoro::Task<> sleepUntil(std::shared_ptr<Context> context, qint64 until)
{
    std::stop_source woken;
    QObject scope;
    QObject::connect(&context->journal(), &Journal::appended, &scope, [&woken] { woken.request_stop(); });
    const qint64 left = until / 1000 - context->clock().now().toMSecsSinceEpoch();
    const std::stop_token token = woken.get_token();
    co_await context->clock().sleep(Milliseconds(std::max<qint64>(0, left)), token);
}

// Waits until the old slot's time is over and removes it; the next command does it when this process is gone.
// After `eject` or `doctor --undo` there is nothing to wait for, and no process of ours stays.
QCoro::Task<> expireLater(std::shared_ptr<Context> context, QString run)
{
    Journal* const journal = &context->journal();
    qint64 until = co_await keptUntil(journal, run);
    while (until > context->clock().nowMicroseconds()) {
        co_await sleepUntil(context, until);
        until = co_await keptUntil(journal, run);
    }
    const Result<RunState> state = co_await stateOf(journal, run);
    if (!state || until == 0) {
        co_return;
    }
    const Result<Project> project = loadProject(state->projectFile);
    if (!project) {
        co_return; // the project moved on; the next command sees to the old slot
    }
    const Result<std::unique_ptr<DeploymentWorld>> world = makeWorld(*context, *project, state->environment);
    if (world) {
        co_await expireKeptSlots(world->get());
    }
}

QCoro::Task<int> supervise(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const QString run = parser->positionalArguments().value(0);
    FileLock lock(Context::supervisorLockFile(run));
    const Result<bool> locked = lock.tryLock();
    if (!locked || !*locked) {
        co_return ExitRefused;
    }
    Journal* journal = &context->journal();
    Supervisor supervisor(context->processes(), context->clock(), [journal, run] { return isFinished(journal, run); });
    Command runner(QCoreApplication::applicationFilePath(), {QStringLiteral("execute"), run});
    runner.timeLimit = longestRun;
    runner.outlivesUs = true; // the guard is in it
    const Result<int> code = co_await supervisor.supervise(runner);
    if (!code) {
        EventDraft draft {run, QStringLiteral("supervisor"), QString::fromUtf16(EventKind::logged),
            {{QStringLiteral("source"), QStringLiteral("supervisor")}, {QStringLiteral("text"), code.error().message}}};
        co_await journal->append(draft);
        co_return exitCodeOf(code.error());
    }
    co_await expireLater(context, run);
    co_return *code;
}

} // namespace

CommandSpec superviseCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("supervise");
    spec.arguments = QStringLiteral("RUN");
    spec.mostArguments = 1;
    spec.summary = QCoreApplication::translate("SuperviseCommand", "The supervisor of one run; started by deploy, rollback and recover.");
    spec.isHidden = true;
    spec.run = supervise;
    return spec;
}

} // namespace Pilothouse
