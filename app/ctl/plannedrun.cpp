#include "app/ctl/plannedrun.h"
#include "app/composition/runlauncher.h"
#include "app/composition/worldfactory.h"
#include "app/ctl/confirmation.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/planfile.h"
#include "app/ctl/planprinter.h"
#include "app/ctl/watchrun.h"
#include "services/deployment/planfit.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class PlannedRunWords {
    Q_DECLARE_TR_FUNCTIONS(PlannedRun)
};

// A plan made earlier is run only in the world it was made for; one that was made just now is that world's. The
// environment that it is for.
QCoro::Task<Result<Environment>> stillFits(std::shared_ptr<Context> context, Plan plan, bool isJustMade)
{
    const Result<Project> project = context->loadProject();
    if (!project) {
        // It could be read when the plan was made.
        const Error& error = project.error();
        co_return failure(ErrorCode::Refused, PlannedRunWords::tr("The world has changed since the plan was made: %1").arg(error.message), error.remedy, error.detail);
    }
    if (plan.project != project->name) {
        co_return failure(ErrorCode::Refused, PlannedRunWords::tr("The plan is for the project %1; the project file is that of %2.").arg(plan.project, project->name), PlannedRunWords::tr("Name the other project's file with --project."));
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

QString intentionOf(const Plan& plan)
{
    if (plan.strategy == u"contract") {
        return PlannedRunWords::tr("Contract %1: the old shape of the schema goes, and only the backup brings it back.").arg(plan.environment);
    }
    if (plan.strategy == u"take-back") {
        return PlannedRunWords::tr("Take back in %1 what was expanded: the schema becomes what it was before, and %2 goes on serving.").arg(plan.environment, plan.release);
    }
    return PlannedRunWords::tr("Deploy %1 to %2: traffic moves from %3 to %4.").arg(plan.release, plan.environment, slotName(plan.from), slotName(plan.to));
}

} // namespace

std::vector<QCommandLineOption> runOptions()
{
    return {yesOption(), {QStringLiteral("detach"), PlannedRunWords::tr("Start it and return; exit code 5.")}};
}

QCoro::Task<int> runPlan(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, Plan plan, bool isJustMade)
{
    const Result<Environment> environment = co_await stillFits(context, plan, isJustMade);
    if (!environment) {
        co_return context->fail(environment.error());
    }
    const Console& console = context->console();
    for (const QString& line : describePlan(plan)) {
        console.message(line);
    }
    const Intention intention = Intention::in(*environment, intentionOf(plan));
    if (const int answer = confirm(*context, *parser, intention); answer != ExitDone) {
        console.json(planJson(plan));
        co_return answer;
    }
    const Result<QString> project = context->projectFile();
    const Result<QString> run = co_await launchRun(context, plan, *project, QString());
    if (!run) {
        co_return context->fail(run.error());
    }
    if (parser->isSet(QStringLiteral("detach"))) {
        console.message(PlannedRunWords::tr("%1 runs on its own. To follow it: pilothousectl watch %1").arg(*run));
        console.json({{QStringLiteral("run"), *run}});
        co_return ExitWaiting;
    }
    co_return co_await watchRun(context, *run);
}

} // namespace Pilothouse
