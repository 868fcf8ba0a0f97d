#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/composition/runlauncher.h"
#include "app/ctl/runreference.h"
#include "app/ctl/watchrun.h"
#include "services/process/filelock.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RecoverCommand", text);
}

QCoro::Task<int> recover(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Console& console = context->console();
    const Result<LoadedRun> loaded = co_await loadRun(context, parser->positionalArguments().value(0));
    if (!loaded) {
        console.error(loaded.error());
        co_return exitCodeOf(loaded.error());
    }
    const RunState* state = &loaded->state;
    if (state->isFinished()) {
        console.message(tr("%1 has ended (%2); there is nothing to recover.").arg(state->run, state->outcome));
        co_return state->exitCode;
    }
    const bool isAlive = FileLock(Context::runLockFile(state->run)).isHeldByOther()
        || FileLock(Context::supervisorLockFile(state->run)).isHeldByOther();
    if (isAlive) {
        console.message(tr("%1 has a live runner; watching it.").arg(state->run));
    } else {
        const Result<> started = startSupervisor(*context, state->run);
        if (!started) {
            console.error(started.error());
            co_return exitCodeOf(started.error());
        }
        console.message(tr("%1 is taken up again where the world stands.").arg(state->run));
    }
    co_return co_await watchRun(context, state->run);
}

} // namespace

CommandSpec recoverCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("recover");
    spec.arguments = QStringLiteral("RUN");
    spec.summary = tr("Take up a run whose runner and supervisor are dead.");
    spec.description = tr("Looks at the world first, then finishes the run or takes it back. Harmless when a runner lives.");
    spec.run = recover;
    return spec;
}

} // namespace Pilothouse
