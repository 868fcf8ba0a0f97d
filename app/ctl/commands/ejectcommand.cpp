#include "app/ctl/commands/commands.h"
#include "app/ctl/confirmation.h"
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

Result<EjectServices> makeServices(Context& context, const Context::Subject& subject)
{
    EjectServices services;
    services.runtime = makeRuntime(subject.project, subject.environment, context.processes(), context.clock());
    services.health = std::make_unique<HttpHealthCheck>(context.clock());
    auto router = makeRouter(subject.environment, *services.runtime, context.processes(), context.clock());
    auto adoption = makeRouterAdoption(subject.environment, subject.project.folder, *services.runtime, context.processes(), context.clock());
    if (!router || !adoption) {
        return router ? forward(adoption) : forward(router);
    }
    services.router = std::move(*router);
    services.adoption = std::move(*adoption);
    return services;
}

void show(const Console& console, const Environment& environment, const EjectionPlan& plan, bool allowsReleaseChange)
{
    console.line(Eject::tr("Giving %1 back to its team's own service %2 (serving now: %3):").arg(environment.name, plan.plain.role, slotName(plan.serving)));
    QJsonArray steps;
    for (const QString& step : plan.steps) {
        console.line(QStringLiteral("  · ") + step);
        steps << step;
    }
    if (!plan.releaseChange.isEmpty() && allowsReleaseChange) {
        console.line(Eject::tr("Users will get another release than now. %1").arg(plan.releaseChange));
    }
    console.json({{QStringLiteral("event"), QStringLiteral("plan")}, {QStringLiteral("serving"), slotName(plan.serving)},
        {QStringLiteral("steps"), steps}, {QStringLiteral("releaseChange"), plan.releaseChange}});
}

QCoro::Task<int> runEject(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<Context::Subject> subject = context->subject(*parser);
    if (!subject) {
        co_return context->fail(subject.error());
    }
    const Environment& environment = subject->environment;
    const Result<EjectServices> services = makeServices(*context, *subject);
    if (!services) {
        co_return context->fail(services.error());
    }
    Ejection ejection(subject->project.name, environment,
        {services->runtime.get(), services->router.get(), services->adoption.get(), services->health.get(), &context->clock(), &context->journal()});
    const auto plan = co_await ejection.plan();
    if (!plan) {
        co_return context->fail(plan.error());
    }
    const bool allowsReleaseChange = parser->isSet(QStringLiteral("release-change"));
    show(context->console(), environment, *plan, allowsReleaseChange);
    if (!plan->releaseChange.isEmpty() && !allowsReleaseChange) {
        co_return context->fail(Ejection::releaseChangeRefused(*plan));
    }
    const Intention intention = Intention::in(environment, Eject::tr("Give %1 back to its team: its slots are removed, and with them the way back by rollback.").arg(environment.name)).grave();
    if (const int answer = confirm(*context, *parser, intention); answer != ExitDone) {
        co_return answer;
    }
    const EjectionPlan agreed = *plan;
    const QString who = Context::actor();
    const std::function<void(QString)> onStep = [context](const QString& step) { context->console().message(step); };
    const auto done = co_await ejection.run(agreed, who, allowsReleaseChange, onStep);
    if (!done) {
        co_return context->fail(done.error());
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
    command.summary = Eject::tr("Give the stack back to the team's own service.");
    command.description = Eject::tr("Starts the team's own container, switches to it when it is healthy, lets the slot finish its requests, "
                                    "takes Pilothouse's part out of the router with one reload, and removes the slots: nothing stays behind but the journal and the backups. No request on a new connection is lost. "
                                    "Shows this first, and asks.");
    command.example = QStringLiteral("pilothousectl eject --env production");
    command.options = {Context::environmentOption(), yesOption(),
        {QStringLiteral("release-change"), Eject::tr("Go on although the team's own container runs another release than the one that serves.")}};
    command.run = runEject;
    return command;
}

} // namespace Pilothouse
