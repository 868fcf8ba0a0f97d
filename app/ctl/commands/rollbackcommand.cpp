#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/planprinter.h"
#include "app/composition/runlauncher.h"
#include "app/ctl/runreference.h"
#include "app/ctl/watchrun.h"
#include "app/composition/worldfactory.h"
#include "services/deployment/planningservice.h"
#include "services/journal/journal.h"
#include "services/project/projectloader.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RollbackCommand", text);
}

int ended(const Console& console, const Error& error)
{
    console.error(error);
    return exitCodeOf(error);
}

// The old slot still runs: the runner itself turns back, in one switch.
QCoro::Task<int> rollBackUnfinished(std::shared_ptr<Context> context, RunState state)
{
    if (state.switchedAt == 0) {
        const Error error {ErrorCode::Refused, tr("%1 has not switched yet; there is nothing to roll back.").arg(state.run), tr("`pilothousectl abort %1` stops it.").arg(state.run), {}};
        co_return ended(context->console(), error);
    }
    EventDraft draft {state.run, Context::actor(), QString::fromUtf16(EventKind::requested), {{QStringLiteral("verb"), QStringLiteral("rollback")}}};
    const Result<Event> requested = co_await context->journal().append(draft);
    if (!requested) {
        co_return ended(context->console(), requested.error());
    }
    const int code = co_await watchRun(context, state.run);
    co_return code == ExitRolledBack ? int(ExitDone) : code;
}

// The old slot is kept, stopped: a run of its own wakes it.
QCoro::Task<int> rollBackFinished(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, RunState state)
{
    const Console& console = context->console();
    const Result<Project> project = loadProject(state.projectFile);
    if (!project) {
        co_return ended(console, project.error());
    }
    const Result<std::unique_ptr<DeploymentWorld>> world = makeWorld(*context, *project, state.environment);
    if (!world) {
        co_return ended(console, world.error());
    }
    PlanningService planning(world->get());
    const Result<Plan> plan = co_await planning.planRollbackOf(state);
    if (!plan) {
        co_return ended(console, plan.error());
    }
    console.message(tr("%1 is kept, stopped: traffic is back on it after about %2.").arg(slotName(plan->to), spokenDuration(expectedUntilSwitch(*plan))));
    if (state.plan.policy.contains(QStringLiteral("overriddenBy"))) {
        if (parser->value(QStringLiteral("accept-unsafe")) != plan->release) {
            const Error error {ErrorCode::Refused, tr("%1 applied migrations that the gate refuses: %2 may fail on the schema as it is now.").arg(state.run, plan->release),
                tr("Reverse them by hand first, or go back all the same with --accept-unsafe %1.").arg(plan->release), {}};
            co_return ended(console, error);
        }
    } else if (!state.plan.migrations.isEmpty()) {
        console.message(tr("The schema stays as it is: the migrations were additive, %1 works on it, and reversing them would drop data.").arg(plan->release));
    }
    if (!parser->isSet(QStringLiteral("yes")) && console.isTerminal()
        && !console.confirm(tr("Type the environment's name to roll back:"), plan->environment)) {
        console.message(tr("Nothing was done."));
        co_return ExitInterrupted;
    }
    const Result<QString> run = co_await launchRun(context, *plan, state.projectFile, state.run);
    if (!run) {
        co_return ended(console, run.error());
    }
    co_return co_await watchRun(context, *run);
}

QCoro::Task<int> rollback(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<LoadedRun> loaded = co_await loadRun(context, parser->positionalArguments().value(0));
    if (!loaded) {
        co_return ended(context->console(), loaded.error());
    }
    const RunState* state = &loaded->state;
    if (!state->isFinished()) {
        co_return co_await rollBackUnfinished(context, *state);
    }
    if (state->outcome != u"succeeded") {
        const Error error {ErrorCode::Refused, tr("%1 ended as “%2”: users are on the release before it already.").arg(state->run, state->outcome), {}, {}};
        co_return ended(context->console(), error);
    }
    co_return co_await rollBackFinished(context, parser, *state);
}

} // namespace

CommandSpec rollbackCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("rollback");
    spec.arguments = QStringLiteral("RUN");
    spec.summary = tr("Go back to the release before a run.");
    spec.description = tr("While the old slot still runs this is one switch; while it is kept stopped, it is started and verified first.\n"
                          "Example: pilothousectl rollback run-7");
    spec.options = {{QStringLiteral("yes"), tr("Start without asking.")},
        {QStringLiteral("accept-unsafe"), tr("Go back although the run applied migrations that the gate refuses: the old release's name, typed."), QStringLiteral("release")}};
    spec.run = rollback;
    return spec;
}

} // namespace Pilothouse
