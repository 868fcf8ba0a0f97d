#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/composition/worldfactory.h"
#include "models/deployment/runstate.h"
#include "services/deployment/keepold.h"
#include "services/deployment/supervisor.h"
#include "services/journal/journal.h"
#include "services/process/filelock.h"
#include "services/project/projectloader.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

constexpr Milliseconds longestRun {std::chrono::hours(24 * 20)}; // what a QTimer can count

QCoro::Task<Result<bool>> isFinished(Journal* journal, QString run)
{
    const Result<RunState> state = co_await foldFromJournal(journal, run);
    if (!state) {
        co_return forward(state);
    }
    co_return state->isFinished();
}

// Waits until the old slot's time is over and removes it; the next command does it when this process is gone.
QCoro::Task<> expireLater(std::shared_ptr<Context> context, QString run)
{
    Journal* const journal = &context->journal();
    Clock* const clock = &context->clock();
    const Result<bool> isDue = co_await awaitKeptSlot(journal, clock, run);
    const Result<RunState> state = co_await foldFromJournal(journal, run);
    if (!isDue || !*isDue || !state) {
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
