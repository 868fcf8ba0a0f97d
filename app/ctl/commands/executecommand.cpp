#include "app/ctl/boundaryhook.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/composition/runlauncher.h"
#include "app/composition/worldfactory.h"
#include "services/deployment/runner.h"
#include "services/journal/journal.h"
#include "services/process/filelock.h"
#include "services/project/projectloader.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace Pilothouse {
namespace {

class ExecuteCommandWords {
    Q_DECLARE_TR_FUNCTIONS(ExecuteCommand)
};

// The project file as it was when the run was created, with its paths as they were.
QCoro::Task<Result<std::unique_ptr<DeploymentWorld>>> worldOf(std::shared_ptr<Context> context, QString run)
{
    const Result<QList<Event>> events = co_await context->journal().read(0, run);
    if (!events) {
        co_return forward(events);
    }
    const RunState state = foldRun(run, *events);
    if (state.attempts == 0 && !QFileInfo::exists(keptProjectFile(run))) {
        // Whoever made the run died before it was whole. Nothing has happened, and nothing can.
        const Error why {ErrorCode::NotFound, ExecuteCommandWords::tr("%1 never began: its project file was not kept.").arg(run), ExecuteCommandWords::tr("Deploy again."), {}};
        const Result<> ended = co_await endNeverBegun(&context->journal(), run, why);
        co_return tl::unexpected<Error>(ended ? why : ended.error());
    }
    const Result<QByteArray> bytes = readProjectFile(keptProjectFile(run));
    if (!bytes) {
        co_return forward(bytes);
    }
    // What people change beside the file meanwhile is preflight's business, not a reason to lose the run.
    const ProjectReading reading = ProjectLoader().read(*bytes, state.projectFile);
    if (!reading.project) {
        co_return failure(ErrorCode::Corrupt, ExecuteCommandWords::tr("The project file kept for %1 cannot be read: %2").arg(run, keptProjectFile(run)),
            ExecuteCommandWords::tr("Restore it from the project's history; the run goes on with `pilothousectl recover %1`.").arg(run));
    }
    co_return makeWorld(*context, *reading.project, state.environment);
}

QCoro::Task<int> execute(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const QString run = parser->positionalArguments().value(0);
    FileLock lock(Context::runLockFile(run));
    const Result<bool> locked = lock.tryLock();
    if (!locked) {
        co_return context->fail(locked.error());
    }
    if (!*locked) {
        context->console().message(ExecuteCommandWords::tr("Another runner works on %1.").arg(run));
        co_return ExitRefused;
    }
    const Result<std::unique_ptr<DeploymentWorld>> world = co_await worldOf(context, run);
    if (!world) {
        co_return context->fail(world.error());
    }
    if ((*world)->backups) {
        (*world)->backups->removeUnfinished(run); // it may have filled the very disk that the journal needs
    }
    const StepRegistry registry;
    Runner runner(world->get(), &registry, run, runnerBoundaryHook());
    const Result<int> code = co_await runner.run();
    if (!code) {
        co_return context->fail(code.error());
    }
    co_return *code;
}

} // namespace

CommandSpec executeCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("execute");
    spec.arguments = QStringLiteral("RUN");
    spec.mostArguments = 1;
    spec.summary = ExecuteCommandWords::tr("The runner of one run; started by its supervisor.");
    spec.isHidden = true;
    spec.run = execute;
    return spec;
}

} // namespace Pilothouse
