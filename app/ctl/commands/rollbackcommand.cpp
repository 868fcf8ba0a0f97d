#include "app/ctl/commands/commands.h"
#include "app/ctl/confirmation.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/composition/runlauncher.h"
#include "app/composition/worldfactory.h"
#include "app/ctl/planfile.h"
#include "app/ctl/runreference.h"
#include "app/ctl/watchrun.h"
#include "models/deployment/runwords.h"
#include "services/deployment/planningservice.h"
#include "services/journal/journal.h"
#include "services/project/projectloader.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class RollbackCommandWords {
    Q_DECLARE_TR_FUNCTIONS(RollbackCommand)
};

// Can the runner itself turn back now?
Result<> checkUnfinished(const RunState& state)
{
    if (state.isFinished()) {
        return failure(ErrorCode::Conflict, RollbackCommandWords::tr("%1 has ended meanwhile. %2").arg(state.run, outcomeSentence(state)), RollbackCommandWords::tr("Look again, and repeat when it is still wanted."));
    }
    if (state.switchedAt == 0) {
        return failure(ErrorCode::Refused, RollbackCommandWords::tr("%1 has not switched yet; there is nothing to roll back.").arg(state.run), RollbackCommandWords::tr("To stop it: pilothousectl abort %1").arg(state.run));
    }
    if (state.turnedBack) {
        return failure(ErrorCode::Refused, RollbackCommandWords::tr("%1 is being taken back already.").arg(state.run), RollbackCommandWords::tr("To follow it: pilothousectl watch %1").arg(state.run));
    }
    return {};
}

// The schema is not taken back. Refused when the old release may not be able to live with it, unless that is typed.
Result<> checkSchema(const Console& console, const RunState& state, const Plan& plan, const QString& accepted)
{
    if (state.plan.policy.contains(QStringLiteral("overriddenBy"))) {
        if (accepted != plan.release) {
            return failure(ErrorCode::Refused, RollbackCommandWords::tr("%1 applied migrations that the gate refuses: %2 may fail on the schema as it is now.").arg(state.run, plan.release),
                RollbackCommandWords::tr("Reverse them by hand first, or go back all the same with --accept-unsafe %1.").arg(plan.release));
        }
    } else if (state.plan.step(QStringLiteral("expand")) != nullptr) {
        console.message(RollbackCommandWords::tr("The schema stays expanded: %1 works on it, and what %2 wrote is in the columns of both.").arg(plan.release, state.plan.release));
    } else if (!state.plan.migrations.isEmpty()) {
        console.message(RollbackCommandWords::tr("The schema stays as it is: the migrations were additive, %1 works on it, and reversing them would drop data.").arg(plan.release));
    }
    return {};
}

// The old slot is kept, stopped: a run of its own wakes it.
QCoro::Task<int> rollBackFinished(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, RunState state)
{
    const Console& console = context->console();
    const Result<Project> project = loadProject(state.projectFile);
    if (!project) {
        co_return context->fail(project.error());
    }
    const Result<std::unique_ptr<DeploymentWorld>> world = makeWorld(*context, *project, state.environment);
    if (!world) {
        co_return context->fail(world.error());
    }
    PlanningService planning(world->get());
    const Result<Plan> plan = co_await planning.planRollbackOf(state);
    if (!plan) {
        co_return context->fail(plan.error());
    }
    console.message(RollbackCommandWords::tr("%1 is kept, stopped: traffic is back on it after about %2.").arg(slotName(plan->to), spokenDuration(expectedUntilSwitch(*plan))));
    if (const Result<> allowed = checkSchema(console, state, *plan, parser->value(QStringLiteral("accept-unsafe"))); !allowed) {
        co_return context->fail(allowed.error());
    }
    const Intention intention = Intention::in((*world)->environment,
        RollbackCommandWords::tr("Roll back %1: %2 goes from %3 back to %4, on %5.").arg(state.run, plan->environment, plan->oldRelease, plan->release, slotName(plan->to)));
    if (const int answer = confirm(*context, *parser, intention); answer != ExitDone) {
        console.json(planJson(*plan));
        co_return answer;
    }
    const Result<QString> run = co_await launchRun(context, *plan, state.projectFile, state.run);
    if (!run) {
        co_return context->fail(run.error());
    }
    co_return co_await watchRun(context, *run);
}

// The old slot still runs: the runner itself turns back, in one switch.
QCoro::Task<int> rollBackUnfinished(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, RunState state)
{
    if (const Result<> allowed = checkUnfinished(state); !allowed) {
        co_return context->fail(allowed.error());
    }
    const Intention intention = Intention::in(state, RollbackCommandWords::tr("Roll back %1: traffic of %2 goes back to %3, which still runs.").arg(state.run, state.environment, slotName(state.plan.from)));
    if (const int answer = confirm(*context, *parser, intention); answer != ExitDone) {
        co_return answer;
    }
    const Result<LoadedRun> now = co_await loadRun(context, state.run); // a person takes time to answer
    const Result<> allowed = now ? checkUnfinished(now->state) : Result<>(forward(now));
    if (!allowed) {
        co_return context->fail(allowed.error());
    }
    EventDraft draft {state.run, Context::actor(), QString::fromUtf16(EventKind::requested), {{QStringLiteral("verb"), QStringLiteral("rollback")}}};
    const Result<Event> requested = co_await context->journal().append(draft);
    if (!requested) {
        co_return context->fail(requested.error());
    }
    const int code = co_await watchRun(context, state.run);
    const Result<LoadedRun> ended = co_await loadRun(context, state.run);
    if (ended && ended->state.outcome == u"succeeded") {
        co_return co_await rollBackFinished(context, parser, ended->state); // it ended before it could read the request
    }
    co_return code == ExitRolledBack ? int(ExitDone) : code;
}

QCoro::Task<int> rollback(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const QString reference = parser->positionalArguments().value(0);
    const Result<LoadedRun> loaded = co_await loadRun(context, reference);
    if (!loaded) {
        co_return context->fail(loaded.error());
    }
    const RunState* state = &loaded->state;
    if (!state->isFinished()) {
        co_return co_await rollBackUnfinished(context, parser, *state);
    }
    if (state->outcome != u"succeeded") {
        co_return context->fail({ErrorCode::Refused, RollbackCommandWords::tr("%1 ended as “%2”: users are on the release before it already.").arg(state->run, state->outcome),
            RollbackCommandWords::tr("`pilothousectl status` shows what runs."), {}});
    }
    co_return co_await rollBackFinished(context, parser, *state);
}

} // namespace

CommandSpec rollbackCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("rollback");
    spec.arguments = QStringLiteral("RUN");
    spec.mostArguments = 1;
    spec.summary = RollbackCommandWords::tr("Go back to the release before a run.");
    spec.description = RollbackCommandWords::tr("While the old slot still runs this is one switch; while it is kept stopped, it is started and verified first. Says how long it will take, and asks.");
    spec.example = QStringLiteral("pilothousectl rollback run-7");
    spec.options = {yesOption(),
        {QStringLiteral("accept-unsafe"), RollbackCommandWords::tr("Go back although the run applied migrations that the gate refuses, by typing the old release's name."), QStringLiteral("RELEASE")}};
    spec.run = rollback;
    return spec;
}

} // namespace Pilothouse
