#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/planfile.h"
#include "app/ctl/planprinter.h"
#include "app/composition/runlauncher.h"
#include "app/ctl/watchrun.h"
#include "app/composition/worldfactory.h"
#include "services/deployment/keepold.h"
#include "services/deployment/planningservice.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DeployCommand", text);
}

int ended(const Console& console, const Error& error)
{
    console.error(error);
    return exitCodeOf(error);
}

// A plan made earlier is run only in the world it was made for.
QCoro::Task<Result<>> stillFits(std::shared_ptr<Context> context, Plan plan)
{
    const Result<Project> project = context->loadProject();
    if (!project) {
        // It could be read when the plan was made.
        const Error& error = project.error();
        co_return failure(ErrorCode::Refused, tr("The world has changed since the plan was made: %1").arg(error.message), error.remedy, error.detail);
    }
    const Result<std::unique_ptr<DeploymentWorld>> world = makeWorld(*context, *project, plan.environment);
    if (!world) {
        co_return forward(world);
    }
    const Result<int> expired = co_await expireKeptSlots(world->get());
    if (!expired) {
        co_return forward(expired);
    }
    PlanningService planning(world->get());
    const Result<QStringList> changes = co_await planning.changesSince(plan);
    if (!changes) {
        co_return forward(changes);
    }
    if (!changes->isEmpty()) {
        co_return failure(ErrorCode::Refused, tr("The world has changed since the plan was made: %1.").arg(changes->join(QStringLiteral("; "))),
            tr("Plan again, and have the new plan looked at."));
    }
    const QStringList restrictions = (*world)->environment.restrictsDeploy;
    if (!restrictions.isEmpty()) {
        co_return failure(ErrorCode::Refused, tr("The project file restricts who may deploy (%1), which this version cannot check.").arg(restrictions.join(QStringLiteral(", "))),
            tr("Take the section out, or wait for a version that acts on it."));
    }
    co_return Result<>();
}

QCoro::Task<Result<Plan>> planToRun(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const QString file = parser->value(QStringLiteral("plan"));
    if (!file.isEmpty()) {
        co_return readPlan(file);
    }
    co_return co_await planFromOptions(context, parser);
}

QCoro::Task<int> deploy(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Console& console = context->console();
    const Result<Plan> plan = co_await planToRun(context, parser);
    if (!plan) {
        co_return ended(console, plan.error());
    }
    const Result<> fits = co_await stillFits(context, *plan);
    if (!fits) {
        co_return ended(console, fits.error());
    }
    for (const QString& line : describePlan(*plan)) {
        console.message(line);
    }
    if (!parser->isSet(QStringLiteral("yes"))) {
        if (!console.isTerminal()) {
            console.message(tr("Nothing was done: without a terminal, --yes starts it."));
            co_return ExitWaiting;
        }
        if (!console.confirm(tr("Type the environment's name to start:"), plan->environment)) {
            console.message(tr("Nothing was done."));
            co_return ExitInterrupted;
        }
    }
    const Result<QString> project = context->projectFile();
    const Result<QString> run = co_await launchRun(context, *plan, *project, QString());
    if (!run) {
        co_return ended(console, run.error());
    }
    if (parser->isSet(QStringLiteral("detach"))) {
        console.message(tr("%1 runs on its own: `pilothousectl watch %1`.").arg(*run));
        console.json({{QStringLiteral("run"), *run}});
        co_return ExitWaiting;
    }
    co_return co_await watchRun(context, *run);
}

} // namespace

CommandSpec deployCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("deploy");
    spec.summary = tr("Plan and run a deployment, and watch it.");
    spec.description = tr("Example: pilothousectl deploy --env production --release r42 --strategy blue-green\n"
                          "The run is a process of its own: closing this one changes nothing in it.\n"
                          "Exit codes: 0 done, 1 failed or aborted before the switch, 2 bad input, 3 rolled back, 4 refused, 5 waiting or detached, 6 needs a person.");
    spec.options = planOptions();
    spec.options.push_back({QStringLiteral("plan"), tr("Run this plan file instead of planning now."), QStringLiteral("file")});
    spec.options.push_back({QStringLiteral("yes"), tr("Start without asking.")});
    spec.options.push_back({QStringLiteral("detach"), tr("Start it and return; exit code 5.")});
    spec.run = deploy;
    return spec;
}

} // namespace Pilothouse
