#include "app/ctl/commands/commands.h"
#include "app/ctl/confirmation.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/composition/runlauncher.h"
#include "app/ctl/runreference.h"
#include "app/ctl/watchrun.h"
#include <QCoreApplication>
#include <QSysInfo>

namespace Pilothouse {
namespace {

class RecoverCommandWords {
    Q_DECLARE_TR_FUNCTIONS(RecoverCommand)
};

// Only this host's locks tell of life, so another host's run is taken over knowingly, and that is journalled.
QCoro::Task<Result<int>> takeOver(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, RunState state)
{
    if (state.runnerHost.isEmpty() || state.runnerHost == QSysInfo::machineHostName()) {
        co_return int(ExitDone);
    }
    const Intention intention = Intention::in(state,
        RecoverCommandWords::tr("Take %1 over from %2. Whether its runner still lives there cannot be seen from here; two runners of one run would work against each other.").arg(state.run, state.runnerHost)).grave();
    const int answer = confirm(*context, *parser, intention);
    if (answer != ExitDone) {
        co_return answer;
    }
    EventDraft draft {state.run, Context::actor(), QString::fromUtf16(EventKind::overridden),
        {{QStringLiteral("what"), RecoverCommandWords::tr("the runner on %1, whose life cannot be seen").arg(state.runnerHost)},
            {QStringLiteral("typed"), parser->isSet(QStringLiteral("yes")) ? QStringLiteral("--yes") : state.environment},
            {QStringLiteral("reason"), RecoverCommandWords::tr("recover took the run over on %1").arg(QSysInfo::machineHostName())}}};
    const Result<Event> noted = co_await context->journal().append(draft);
    if (!noted) {
        co_return forward(noted);
    }
    co_return int(ExitDone);
}

QCoro::Task<int> recover(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Console& console = context->console();
    const QString reference = parser->positionalArguments().value(0);
    const Result<LoadedRun> loaded = co_await loadRun(context, reference);
    if (!loaded) {
        co_return context->fail(loaded.error());
    }
    const RunState* state = &loaded->state;
    if (state->isFinished()) {
        console.message(RecoverCommandWords::tr("%1 has ended (%2); there is nothing to recover.").arg(state->run, state->outcome));
        co_return state->exitCode;
    }
    if (Context::isRunAlive(state->run)) {
        console.message(RecoverCommandWords::tr("%1 has a live runner; watching it.").arg(state->run));
        co_return co_await watchRun(context, state->run);
    }
    const Result<int> taken = co_await takeOver(context, parser, *state);
    if (!taken || *taken != ExitDone) {
        co_return taken ? *taken : context->fail(taken.error());
    }
    const Result<> started = startSupervisor(*context, state->run);
    if (!started) {
        co_return context->fail(started.error());
    }
    console.message(RecoverCommandWords::tr("%1 is taken up again where the world stands.").arg(state->run));
    co_return co_await watchRun(context, state->run);
}

} // namespace

CommandSpec recoverCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("recover");
    spec.arguments = QStringLiteral("RUN");
    spec.mostArguments = 1;
    spec.summary = RecoverCommandWords::tr("Take up a run whose runner and supervisor are dead.");
    spec.description = RecoverCommandWords::tr("Looks at the world first, then finishes the run or takes it back. Harmless when a runner lives: then it only watches. "
                                 "Asks when the run was begun on another host, because its life cannot be seen from here.");
    spec.example = QStringLiteral("pilothousectl recover last");
    spec.options = {yesOption()};
    spec.run = recover;
    return spec;
}

} // namespace Pilothouse
