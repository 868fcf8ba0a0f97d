#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "services/metric/httphealthcheck.h"
#include "services/router/ejection.h"
#include "services/router/routerfactory.h"
#include "services/runtime/runtime.h"
#include <QJsonArray>

namespace Pilothouse {
namespace {

struct Eject {
    Q_DECLARE_TR_FUNCTIONS(EjectCommand)
};

/// The services of one ejection; live as long as it runs.
struct EjectServices {
    std::unique_ptr<Runtime> runtime;
    std::unique_ptr<Router> router;
    std::unique_ptr<RouterAdoption> adoption;
    std::unique_ptr<HttpHealthCheck> health;
};

Result<EjectServices> makeServices(Context& context, const Project& project, const Environment& environment)
{
    EjectServices services;
    services.runtime = makeRuntime(project, environment, context.processes(), context.clock());
    services.health = std::make_unique<HttpHealthCheck>(context.clock());
    auto router = makeRouter(environment, *services.runtime, context.processes(), context.clock());
    auto adoption = makeRouterAdoption(environment, project.folder, *services.runtime, context.processes(), context.clock());
    if (!router || !adoption) {
        return router ? forward(adoption) : forward(router);
    }
    services.router = std::move(*router);
    services.adoption = std::move(*adoption);
    return services;
}

int refuse(const Context& context, const Error& error)
{
    context.console().error(error);
    return exitCodeOf(error);
}

void show(const Console& console, const Environment& environment, const EjectionPlan& plan)
{
    console.line(Eject::tr("Giving %1 back to its team's own service %2 (serving now: %3):").arg(environment.name, plan.plain.role, slotName(plan.serving)));
    QJsonArray steps;
    for (const QString& step : plan.steps) {
        console.line(QStringLiteral("  · ") + step);
        steps << step;
    }
    if (!plan.releaseChange.isEmpty()) {
        console.line(Eject::tr("Users will get another release than now. %1").arg(plan.releaseChange));
    }
    console.json({{QStringLiteral("event"), QStringLiteral("plan")}, {QStringLiteral("serving"), slotName(plan.serving)},
        {QStringLiteral("steps"), steps}, {QStringLiteral("releaseChange"), plan.releaseChange}});
}

QCoro::Task<int> runEject(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<Environment> environment = context->environment(*parser);
    const Result<Project> project = context->loadProject();
    if (!environment || !project) {
        co_return refuse(*context, environment ? project.error() : environment.error());
    }
    const Result<EjectServices> services = makeServices(*context, *project, *environment);
    if (!services) {
        co_return refuse(*context, services.error());
    }
    Ejection ejection(*environment, {services->runtime.get(), services->router.get(), services->adoption.get(), services->health.get(), &context->clock()});
    const auto plan = co_await ejection.plan();
    if (!plan) {
        co_return refuse(*context, plan.error());
    }
    show(context->console(), *environment, *plan);
    const bool isAgreed = parser->isSet(QStringLiteral("yes"))
        || context->console().confirm(Eject::tr("Type “%1” to go on: ").arg(environment->name), environment->name);
    if (!isAgreed) {
        context->console().message(Eject::tr("Nothing was changed. --yes goes on without asking."));
        co_return ExitWaiting;
    }
    const EjectionPlan agreed = *plan;
    const QString who = Context::actor();
    const bool allowsReleaseChange = parser->isSet(QStringLiteral("release-change"));
    const std::function<void(QString)> onStep = [context](const QString& step) { context->console().message(step); };
    const auto done = co_await ejection.run(agreed, who, allowsReleaseChange, onStep);
    if (!done) {
        co_return refuse(*context, done.error());
    }
    context->console().line(Eject::tr("Done. %1 serves; nothing of Pilothouse is left in the stack or the router. The journal and the backups stay.").arg(agreed.plain.role));
    context->console().json({{QStringLiteral("event"), QStringLiteral("done")}, {QStringLiteral("serving"), slotName(Slot::Plain)}});
    co_return ExitDone;
}

} // namespace

CommandSpec ejectCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("eject");
    command.summary = Eject::tr("Give the stack back to the team's own service and leave nothing behind.");
    command.description = Eject::tr("Starts the team's own container, switches to it when it is healthy, lets the slot finish its requests, "
                                    "takes Pilothouse's part out of the router with one reload, and removes the slots. No request on a new connection is lost.\n\n"
                                    "Example: pilothousectl eject --env production");
    command.options = {Context::environmentOption(), {QStringLiteral("yes"), Eject::tr("Do not ask.")},
        {QStringLiteral("release-change"), Eject::tr("Go on although the team's own container runs another release than the one that serves.")}};
    command.run = runEject;
    return command;
}

} // namespace Pilothouse
