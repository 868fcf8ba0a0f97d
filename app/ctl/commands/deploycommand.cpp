#include "app/ctl/commands/commands.h"
#include "app/ctl/confirmation.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/planfile.h"
#include "app/ctl/planprinter.h"
#include "app/composition/runlauncher.h"
#include "app/ctl/watchrun.h"
#include "app/composition/worldfactory.h"
#include "services/deployment/planfit.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class DeployCommandWords {
    Q_DECLARE_TR_FUNCTIONS(DeployCommand)
};

// A plan made earlier is run only in the world it was made for; one that was made just now is that world's. The
// environment that it is for.
QCoro::Task<Result<Environment>> stillFits(std::shared_ptr<Context> context, Plan plan, bool isJustMade)
{
    const Result<Project> project = context->loadProject();
    if (!project) {
        // It could be read when the plan was made.
        const Error& error = project.error();
        co_return failure(ErrorCode::Refused, DeployCommandWords::tr("The world has changed since the plan was made: %1").arg(error.message), error.remedy, error.detail);
    }
    if (plan.project != project->name) {
        co_return failure(ErrorCode::Refused, DeployCommandWords::tr("The plan is for the project %1; the project file is that of %2.").arg(plan.project, project->name), DeployCommandWords::tr("Name the other project's file with --project."));
    }
    const Result<std::unique_ptr<DeploymentWorld>> world = makeWorld(*context, *project, plan.environment);
    if (!world) {
        co_return forward(world);
    }
    QCoro::Task<Result<>> checking = isJustMade ? checkMayDeploy(world->get()) : checkStillFits(world->get(), plan);
    const Result<> fits = co_await checking;
    if (!fits) {
        co_return forward(fits);
    }
    co_return Environment((*world)->environment);
}

QCommandLineOption proveOption()
{
    return {QStringLiteral("prove"), DeployCommandWords::tr("Try pending migrations on a scratch copy of the schema first, as plan does.")};
}

// What a plan file says is not said a second time beside it.
Result<> checkOptions(const QCommandLineParser& parser)
{
    QStringList given;
    std::vector<QCommandLineOption> planning = planOptions();
    planning.push_back(proveOption());
    for (const QCommandLineOption& option : planning) {
        if (parser.isSet(option.names().constFirst())) {
            given << QStringLiteral("--") + option.names().constFirst();
        }
    }
    if (!parser.isSet(QStringLiteral("plan")) || given.isEmpty()) {
        return {};
    }
    return failure(ErrorCode::InvalidInput, DeployCommandWords::tr("--plan names a plan that is made, and %1 would make another.").arg(given.join(QStringLiteral(", "))),
        DeployCommandWords::tr("Say either --plan FILE alone, or what to plan now."));
}

QCoro::Task<Result<Plan>> planToRun(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<> options = checkOptions(*parser);
    if (!options) {
        co_return forward(options);
    }
    if (parser->isSet(QStringLiteral("plan"))) {
        co_return readPlan(parser->value(QStringLiteral("plan")));
    }
    const ProofWish proof = parser->isSet(QStringLiteral("prove")) ? ProofWish::Always : ProofWish::WhenOverridden;
    co_return co_await planFromOptions(context, parser, proof);
}

QCoro::Task<int> deploy(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Console& console = context->console();
    const Result<Plan> plan = co_await planToRun(context, parser);
    if (!plan) {
        co_return context->fail(plan.error());
    }
    const bool isJustMade = !parser->isSet(QStringLiteral("plan"));
    const Result<Environment> environment = co_await stillFits(context, *plan, isJustMade);
    if (!environment) {
        co_return context->fail(environment.error());
    }
    for (const QString& line : describePlan(*plan)) {
        console.message(line);
    }
    const QString what = plan->strategy == u"contract" ? DeployCommandWords::tr("Contract %1: the old shape of the schema goes, and only the backup brings it back.").arg(plan->environment)
                                                       : DeployCommandWords::tr("Deploy %1 to %2: traffic moves from %3 to %4.").arg(plan->release, plan->environment, slotName(plan->from), slotName(plan->to));
    const Intention intention = Intention::in(*environment, what);
    if (const int answer = confirm(*context, *parser, intention); answer != ExitDone) {
        console.json(planJson(*plan));
        co_return answer;
    }
    const Result<QString> project = context->projectFile();
    const Result<QString> run = co_await launchRun(context, *plan, *project, QString());
    if (!run) {
        co_return context->fail(run.error());
    }
    if (parser->isSet(QStringLiteral("detach"))) {
        console.message(DeployCommandWords::tr("%1 runs on its own. To follow it: pilothousectl watch %1").arg(*run));
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
    spec.summary = DeployCommandWords::tr("Plan and run a deployment, and watch it.");
    spec.description = DeployCommandWords::tr("Shows the plan and asks before it starts. The run is a process of its own: closing this one changes nothing in it.\n"
                                 "Exit codes: 0 done, 1 failed or aborted before the switch, 2 bad input, 3 rolled back, 4 refused, 5 nobody to ask or detached, "
                                 "6 needs a person, 130 nothing changed.");
    spec.example = QStringLiteral("pilothousectl deploy --env production --release r42");
    spec.options = planOptions();
    spec.options.push_back(proveOption());
    spec.options.push_back({QStringLiteral("plan"), DeployCommandWords::tr("Run this plan file instead of planning now; not together with the options above."), QStringLiteral("FILE")});
    spec.options.push_back(yesOption());
    spec.options.push_back({QStringLiteral("detach"), DeployCommandWords::tr("Start it and return; exit code 5.")});
    spec.run = deploy;
    return spec;
}

} // namespace Pilothouse
